### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Siden
timeline-expected = Forventet levering
timeline-attention = Opfølgning
timeline-pickup = Afhentningssted
timeline-signed-by = Kvitteret af

timeline-window = { $from } til { $to }
timeline-pickup-until = til og med { $date }

### How much a parcel should be looked at

attention-none = Går som planlagt
attention-watch = Hold øje
attention-action = Kræver handling

### Events

timeline-events = { $count-plural ->
    [one] { $count } hændelse
   *[other] { $count } hændelser
}
timeline-no-events = Ingen hændelser endnu
event-no-date = Dato ikke oplyst
event-day-only = tidspunkt ikke oplyst
event-local-time = lokal tid
event-zone-inferred = * Tidszone udledt af landet
event-unmapped = Besked fra fragtfirmaet
