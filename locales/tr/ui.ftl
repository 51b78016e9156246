### Head of the timeline: each is followed by its value

timeline-status = Durum
timeline-since = Durum tarihi
timeline-expected = Tahmini teslimat
timeline-attention = Teslimat süreci
timeline-pickup = Teslim alma yeri
timeline-signed-by = İmzalayan

timeline-window = { $from } – { $to }
timeline-pickup-until = { $date } tarihine kadar

### How much a parcel should be looked at

attention-none = Her şey yolunda
attention-watch = Yakından izlenmeli
attention-action = İşlem gerekiyor

### Events

timeline-events = { $count-plural ->
    [one] { $count } hareket
   *[other] { $count } hareket
}
timeline-no-events = Henüz hareket yok
event-no-date = Tarih belirtilmemiş
event-day-only = saat belirtilmemiş
event-local-time = yerel saat
event-zone-inferred = * Saat dilimi ülkeye göre belirlendi
event-unmapped = Kargo şirketinin mesajı
