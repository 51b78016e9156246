### Head of the timeline: each is followed by its value

timeline-status = Stato
timeline-since = Da
timeline-expected = Consegna prevista
timeline-attention = Situazione
timeline-pickup = Luogo di ritiro
timeline-signed-by = Firmato da

timeline-window = { $from } – { $to }
timeline-pickup-until = fino a { $date }

### How much a parcel should be looked at

attention-none = Tutto regolare
attention-watch = Da tenere d’occhio
attention-action = Richiede un intervento

### Events

timeline-events = { $count-plural ->
    [one] { $count } evento
    [many] { $count } di eventi
   *[other] { $count } eventi
}
timeline-no-events = Ancora nessun evento
event-no-date = Data non indicata
event-day-only = ora non indicata
event-local-time = ora locale
event-zone-inferred = * Fuso orario dedotto dal Paese
event-unmapped = Messaggio del corriere
