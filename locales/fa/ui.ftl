### Head of the timeline: each is followed by its value

timeline-status = وضعیت
timeline-since = از تاریخ
timeline-expected = زمان تقریبی تحویل
timeline-attention = پیگیری
timeline-pickup = محل تحویل حضوری
timeline-signed-by = امضاکننده

timeline-window = { $from } تا { $to }
timeline-pickup-until = تا { $date }

### How much a parcel should be looked at

attention-none = طبق روال
attention-watch = نیازمند توجه
attention-action = نیازمند اقدام

### Events

timeline-events = { $count-plural ->
    [one] { $count } رویداد
   *[other] { $count } رویداد
}
timeline-no-events = هنوز رویدادی ثبت نشده
event-no-date = بدون تاریخ
event-day-only = ساعت نامشخص
event-local-time = به وقت محلی
event-zone-inferred = * منطقه زمانی بر اساس کشور تعیین شده است
event-unmapped = پیام شرکت پستی
