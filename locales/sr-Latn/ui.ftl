### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Promena statusa
timeline-expected = Očekivana isporuka
timeline-attention = Napomena
timeline-pickup = Mesto preuzimanja
timeline-signed-by = Potpis

timeline-window = { $from } – { $to }
timeline-pickup-until = poslednji dan: { $date }

### How much a parcel should be looked at

attention-none = Sve teče po planu
attention-watch = Preporučujemo praćenje
attention-action = Potrebno je reagovati

### Events

timeline-events = { $count-plural ->
    [one] { $count } događaj
    [few] { $count } događaja
   *[other] { $count } događaja
}
timeline-no-events = Još nema događaja
event-no-date = Bez datuma
event-day-only = vreme nije navedeno
event-local-time = po lokalnom vremenu
event-zone-inferred = * Vremenska zona je određena prema zemlji
event-unmapped = Poruka kurirske službe
