### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Sedan
timeline-expected = Beräknad leverans
timeline-attention = Läge
timeline-pickup = Utlämningsställe
timeline-signed-by = Kvitterat av

timeline-window = { $from } – { $to }
timeline-pickup-until = till och med { $date }

### How much a parcel should be looked at

attention-none = Går enligt plan
attention-watch = Håll koll
attention-action = Kräver åtgärd

### Events

timeline-events = { $count-plural ->
    [one] { $count } händelse
   *[other] { $count } händelser
}
timeline-no-events = Inga händelser ännu
event-no-date = Datum saknas
event-day-only = klockslag saknas
event-local-time = lokal tid
event-zone-inferred = * Tidszonen är härledd från landet
event-unmapped = Meddelande från transportören
