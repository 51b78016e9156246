### Head of the timeline: each is followed by its value

timeline-status = Trạng thái
timeline-since = Từ lúc
timeline-expected = Dự kiến giao
timeline-attention = Mức độ lưu ý
timeline-pickup = Nơi nhận
timeline-signed-by = Người ký nhận

timeline-window = { $from } đến { $to }
timeline-pickup-until = đến hết { $date }

### How much a parcel should be looked at

attention-none = Bình thường
attention-watch = Cần theo dõi
attention-action = Cần xử lý

### Events

timeline-events = { $count-plural ->
    [one] { $count } lần cập nhật
   *[other] { $count } lần cập nhật
}
timeline-no-events = Chưa có cập nhật
event-no-date = Không có ngày
event-day-only = không rõ giờ
event-local-time = giờ địa phương
event-zone-inferred = * Múi giờ được xác định theo quốc gia
event-unmapped = Thông báo của đơn vị vận chuyển
