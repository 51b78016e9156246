### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Seit
timeline-expected = Erwartet
timeline-attention = Hinweis
timeline-pickup = Abholort
timeline-signed-by = Unterschrift von

timeline-window = { $from } bis { $to }
timeline-pickup-until = bis { $date }

### How much a parcel should be looked at

attention-none = Läuft wie vorgesehen
attention-watch = Im Auge behalten
attention-action = Handlungsbedarf

### Events

timeline-events = { $count-plural ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
timeline-no-events = Noch keine Ereignisse
event-no-date = Ohne Datum
event-day-only = ohne Uhrzeit
event-local-time = Ortszeit
event-zone-inferred = * Zeitzone aus dem Land abgeleitet
event-unmapped = Meldung des Zustelldienstes
