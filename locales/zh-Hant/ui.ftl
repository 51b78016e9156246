### Head of the timeline: each is followed by its value

timeline-status = 狀態
timeline-since = 狀態起始時間
timeline-expected = 預計送達
timeline-attention = 關注程度
timeline-pickup = 取件地點
timeline-signed-by = 簽收人

timeline-window = { $from }至{ $to }
timeline-pickup-until = 至{ $date }止

### How much a parcel should be looked at

attention-none = 一切正常
attention-watch = 需要留意
attention-action = 需要處理

### Events

timeline-events = { $count-plural ->
   *[other] { $count } 筆紀錄
}
timeline-no-events = 尚無物流紀錄
event-no-date = 日期不詳
event-day-only = 時間不詳
event-local-time = 當地時間
event-zone-inferred = * 時區依國家推定
event-unmapped = 物流業者訊息
