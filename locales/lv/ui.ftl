### Head of the timeline: each is followed by its value

timeline-status = Statuss
timeline-since = Statusa sākums
timeline-expected = Paredzamā piegāde
timeline-attention = Uzmanība
timeline-pickup = Saņemšanas vieta
timeline-signed-by = Parakstīja

timeline-window = { $from } – { $to }
timeline-pickup-until = termiņš: { $date }

### How much a parcel should be looked at

attention-none = Viss kārtībā
attention-watch = Jāseko līdzi
attention-action = Jārīkojas

### Events

timeline-events = { $count-plural ->
    [zero] { $count } notikumu
    [one] { $count } notikums
   *[other] { $count } notikumi
}
timeline-no-events = Notikumu vēl nav
event-no-date = Datums nav norādīts
event-day-only = laiks nav norādīts
event-local-time = vietējais laiks
event-zone-inferred = * Laika josla noteikta pēc valsts
event-unmapped = Pārvadātāja ziņojums
