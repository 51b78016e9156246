### Head of the timeline: each is followed by its value

timeline-status = Estat
timeline-since = Des de
timeline-expected = Lliurament previst
timeline-attention = Situació
timeline-pickup = Lloc de recollida
timeline-signed-by = Signat per

timeline-window = { $from } – { $to }
timeline-pickup-until = fins { $date }

### How much a parcel should be looked at

attention-none = Tot segons el previst
attention-watch = Convé vigilar-lo
attention-action = Cal actuar

### Events

timeline-events = { $count-plural ->
    [one] { $count } esdeveniment
    [many] { $count } d’esdeveniments
   *[other] { $count } esdeveniments
}
timeline-no-events = Encara no hi ha esdeveniments
event-no-date = Sense data
event-day-only = hora no indicada
event-local-time = hora local
event-zone-inferred = * Zona horària deduïda del país
event-unmapped = Missatge del transportista
