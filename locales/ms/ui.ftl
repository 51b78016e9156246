### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Sejak
timeline-expected = Dijangka tiba
timeline-attention = Perhatian
timeline-pickup = Tempat pengambilan
timeline-signed-by = Ditandatangani oleh

timeline-window = { $from } hingga { $to }
timeline-pickup-until = hingga { $date }

### How much a parcel should be looked at

attention-none = Berjalan lancar
attention-watch = Perlu dipantau
attention-action = Perlu tindakan

### Events

timeline-events = { $count-plural ->
   *[other] { $count } kemas kini status
}
timeline-no-events = Belum ada kemas kini status
event-no-date = Tiada tarikh
event-day-only = masa tidak dinyatakan
event-local-time = waktu tempatan
event-zone-inferred = * Zon waktu ditentukan berdasarkan negara
event-unmapped = Mesej daripada syarikat kurier
