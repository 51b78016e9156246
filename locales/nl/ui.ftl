### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Sinds
timeline-expected = Verwachte bezorging
timeline-attention = Aandacht
timeline-pickup = Ophaallocatie
timeline-signed-by = Getekend door

timeline-window = { $from } – { $to }
timeline-pickup-until = tot en met { $date }

### How much a parcel should be looked at

attention-none = Verloopt volgens plan
attention-watch = In de gaten houden
attention-action = Actie nodig

### Events

timeline-events = { $count-plural ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}
timeline-no-events = Nog geen gebeurtenissen
event-no-date = Geen datum vermeld
event-day-only = tijd niet vermeld
event-local-time = lokale tijd
event-zone-inferred = * Tijdzone afgeleid van het land
event-unmapped = Bericht van de vervoerder
