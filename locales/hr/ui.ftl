### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Promjena statusa
timeline-expected = Očekivana dostava
timeline-attention = Napomena
timeline-pickup = Mjesto preuzimanja
timeline-signed-by = Potpis

timeline-window = { $from } – { $to }
timeline-pickup-until = zadnji dan: { $date }

### How much a parcel should be looked at

attention-none = Sve teče po planu
attention-watch = Preporučujemo praćenje
attention-action = Potrebno je reagirati

### Events

timeline-events = { $count-plural ->
    [one] { $count } događaj
    [few] { $count } događaja
   *[other] { $count } događaja
}
timeline-no-events = Još nema događaja
event-no-date = Bez datuma
event-day-only = vrijeme nije navedeno
event-local-time = po lokalnom vremenu
event-zone-inferred = * Vremenska zona određena je prema zemlji
event-unmapped = Poruka dostavne službe
