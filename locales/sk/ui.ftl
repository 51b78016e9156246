### Head of the timeline: each is followed by its value

timeline-status = Stav
timeline-since = Zmena stavu
timeline-expected = Predpokladané doručenie
timeline-attention = Upozornenie
timeline-pickup = Miesto vyzdvihnutia
timeline-signed-by = Podpis

timeline-window = { $from } – { $to }
timeline-pickup-until = posledný deň: { $date }

### How much a parcel should be looked at

attention-none = Všetko prebieha podľa plánu
attention-watch = Odporúčame sledovať
attention-action = Vyžaduje zásah

### Events

timeline-events = { $count-plural ->
    [one] { $count } udalosť
    [few] { $count } udalosti
    [many] { $count } udalosti
   *[other] { $count } udalostí
}
timeline-no-events = Zatiaľ žiadne udalosti
event-no-date = Bez dátumu
event-day-only = čas neuvedený
event-local-time = miestneho času
event-zone-inferred = * Časové pásmo odvodené podľa krajiny
event-unmapped = Správa od dopravcu
