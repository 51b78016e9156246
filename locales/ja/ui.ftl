### Head of the timeline: each is followed by its value

timeline-status = ステータス
timeline-since = ステータス変更日時
timeline-expected = お届け予定
timeline-attention = 注意レベル
timeline-pickup = 受け取り場所
timeline-signed-by = 受領者

timeline-window = { $from }～{ $to }
timeline-pickup-until = { $date }まで

### How much a parcel should be looked at

attention-none = 順調
attention-watch = 要注意
attention-action = 要対応

### Events

timeline-events = { $count-plural ->
   *[other] 履歴{ $count }件
}
timeline-no-events = 履歴はまだありません
event-no-date = 日付不明
event-day-only = 時刻不明
event-local-time = 現地時間
event-zone-inferred = * タイムゾーンは国から推定しています
event-unmapped = 配送会社からのメッセージ
