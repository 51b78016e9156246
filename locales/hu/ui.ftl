### Head of the timeline: each is followed by its value

timeline-status = Állapot
timeline-since = Mióta
timeline-expected = Várható kézbesítés
timeline-attention = Jelzés
timeline-pickup = Átvétel helye
timeline-signed-by = Átvette

timeline-window = { $from } – { $to }
timeline-pickup-until = határidő: { $date }

### How much a parcel should be looked at

attention-none = Minden rendben
attention-watch = Érdemes figyelni
attention-action = Teendő van vele

### Events

timeline-events = { $count-plural ->
    [one] { $count } esemény
   *[other] { $count } esemény
}
timeline-no-events = Még nincs esemény
event-no-date = Dátum nélkül
event-day-only = időpont nélkül
event-local-time = helyi idő
event-zone-inferred = * Az időzónát az ország alapján állapítottuk meg
event-unmapped = A futárszolgálat üzenete
