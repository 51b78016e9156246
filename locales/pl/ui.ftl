### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Zmiana statusu
timeline-expected = Przewidywane doręczenie
timeline-attention = Uwagi
timeline-pickup = Miejsce odbioru
timeline-signed-by = Podpis

timeline-window = { $from } – { $to }
timeline-pickup-until = ostatni dzień: { $date }

### How much a parcel should be looked at

attention-none = Wszystko zgodnie z planem
attention-watch = Warto obserwować
attention-action = Wymaga działania

### Events

timeline-events = { $count-plural ->
    [one] { $count } zdarzenie
    [few] { $count } zdarzenia
    [many] { $count } zdarzeń
   *[other] { $count } zdarzenia
}
timeline-no-events = Brak zdarzeń
event-no-date = Brak daty
event-day-only = bez podanej godziny
event-local-time = czasu lokalnego
event-zone-inferred = * Strefa czasowa określona na podstawie kraju
event-unmapped = Wiadomość od przewoźnika
