### Head of the timeline: each is followed by its value

timeline-status = Stádas
timeline-since = Stádas ó
timeline-expected = Seachadadh measta
timeline-attention = Aird
timeline-pickup = Ionad bailiúcháin
timeline-signed-by = Sínithe ag

timeline-window = { $from } go dtí { $to }
timeline-pickup-until = go dtí { $date }

### How much a parcel should be looked at

attention-none = Gach rud i gceart
attention-watch = Coinnigh súil air
attention-action = Gníomh ag teastáil

### Events

timeline-events = { $count-plural ->
    [one] { $count } imeacht
    [two] { $count } imeacht
    [few] { $count } imeacht
    [many] { $count } n-imeacht
   *[other] { $count } imeacht
}
timeline-no-events = Gan aon imeacht fós
event-no-date = Gan dáta
event-day-only = gan am
event-local-time = am áitiúil
event-zone-inferred = * Crios ama bunaithe ar an tír
event-unmapped = Teachtaireacht ón iompróir
