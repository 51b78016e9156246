### Head of the timeline: each is followed by its value

timeline-status = الحالة
timeline-since = منذ
timeline-expected = موعد التوصيل المتوقع
timeline-attention = المتابعة
timeline-pickup = مكان الاستلام
timeline-signed-by = وقّع بالاستلام

timeline-window = من { $from } إلى { $to }
timeline-pickup-until = حتى { $date }

### How much a parcel should be looked at

attention-none = تسير كما ينبغي
attention-watch = تستحق المتابعة
attention-action = تتطلب إجراءً

### Events

timeline-events = { $count-plural ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
timeline-no-events = لا توجد أحداث بعد
event-no-date = دون تاريخ
event-day-only = الوقت غير مذكور
event-local-time = بالتوقيت المحلي
event-zone-inferred = * المنطقة الزمنية مستنتجة من البلد
event-unmapped = رسالة من شركة الشحن
