### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Siden
timeline-expected = Forventet levering
timeline-attention = Oppfølging
timeline-pickup = Hentested
timeline-signed-by = Kvittert av

timeline-window = { $from } til { $to }
timeline-pickup-until = til og med { $date }

### How much a parcel should be looked at

attention-none = Går som planlagt
attention-watch = Følg med
attention-action = Krever handling

### Events

timeline-events = { $count-plural ->
    [one] { $count } hendelse
   *[other] { $count } hendelser
}
timeline-no-events = Ingen hendelser ennå
event-no-date = Dato ikke oppgitt
event-day-only = klokkeslett ikke oppgitt
event-local-time = lokal tid
event-zone-inferred = * Tidssone utledet fra landet
event-unmapped = Melding fra transportøren
