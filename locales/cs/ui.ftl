### Head of the timeline: each is followed by its value

timeline-status = Stav
timeline-since = Změna stavu
timeline-expected = Předpokládané doručení
timeline-attention = Upozornění
timeline-pickup = Místo vyzvednutí
timeline-signed-by = Podpis

timeline-window = { $from } – { $to }
timeline-pickup-until = poslední den: { $date }

### How much a parcel should be looked at

attention-none = Vše probíhá podle plánu
attention-watch = Doporučujeme sledovat
attention-action = Vyžaduje zásah

### Events

timeline-events = { $count-plural ->
    [one] { $count } událost
    [few] { $count } události
    [many] { $count } události
   *[other] { $count } událostí
}
timeline-no-events = Zatím žádné události
event-no-date = Bez data
event-day-only = čas neuveden
event-local-time = místního času
event-zone-inferred = * Časové pásmo odvozeno podle země
event-unmapped = Zpráva od dopravce
