### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Sejak
timeline-expected = Perkiraan tiba
timeline-attention = Perhatian
timeline-pickup = Tempat pengambilan
timeline-signed-by = Ditandatangani oleh

timeline-window = { $from } sampai { $to }
timeline-pickup-until = sampai { $date }

### How much a parcel should be looked at

attention-none = Berjalan lancar
attention-watch = Perlu dipantau
attention-action = Perlu tindakan

### Events

timeline-events = { $count-plural ->
   *[other] { $count } pembaruan status
}
timeline-no-events = Belum ada pembaruan status
event-no-date = Tanpa tanggal
event-day-only = tanpa keterangan jam
event-local-time = waktu setempat
event-zone-inferred = * Zona waktu ditentukan berdasarkan negara
event-unmapped = Pesan dari jasa pengiriman
