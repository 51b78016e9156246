### Head of the timeline: each is followed by its value

timeline-status = 状态
timeline-since = 起始时间
timeline-expected = 预计送达
timeline-attention = 关注程度
timeline-pickup = 取件地点
timeline-signed-by = 签收人

timeline-window = { $from }至{ $to }
timeline-pickup-until = { $date }截止

### How much a parcel should be looked at

attention-none = 一切正常
attention-watch = 需要留意
attention-action = 需要处理

### Events

timeline-events = { $count-plural ->
   *[other] { $count } 条记录
}
timeline-no-events = 暂无物流记录
event-no-date = 日期不详
event-day-only = 时间不详
event-local-time = 当地时间
event-zone-inferred = * 时区根据国家推断
event-unmapped = 承运商消息
