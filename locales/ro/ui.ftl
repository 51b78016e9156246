### Head of the timeline: each is followed by its value

timeline-status = Stare
timeline-since = Din data de
timeline-expected = Livrare estimată
timeline-attention = Evoluție
timeline-pickup = Loc de ridicare
timeline-signed-by = Semnat de

timeline-window = { $from } – { $to }
timeline-pickup-until = până la { $date } inclusiv

### How much a parcel should be looked at

attention-none = Totul decurge normal
attention-watch = De urmărit
attention-action = Necesită intervenție

### Events

timeline-events = { $count-plural ->
    [one] { $count } eveniment
    [few] { $count } evenimente
   *[other] { $count } de evenimente
}
timeline-no-events = Niciun eveniment deocamdată
event-no-date = Fără dată
event-day-only = oră neprecizată
event-local-time = ora locală
event-zone-inferred = * Fusul orar este dedus în funcție de țară
event-unmapped = Mesajul curierului
