### Head of the timeline: each is followed by its value

timeline-status = Olek
timeline-since = Alates
timeline-expected = Eeldatav tarneaeg
timeline-attention = Märkus
timeline-pickup = Väljastuskoht
timeline-signed-by = Allkirja andis

timeline-window = { $from } – { $to }
timeline-pickup-until = hoiutähtaeg { $date }

### How much a parcel should be looked at

attention-none = Kulgeb plaanipäraselt
attention-watch = Tasub jälgida
attention-action = Vajab tegutsemist

### Events

timeline-events = { $count-plural ->
    [one] { $count } sündmus
   *[other] { $count } sündmust
}
timeline-no-events = Sündmusi veel ei ole
event-no-date = Kuupäev puudub
event-day-only = kellaaeg puudub
event-local-time = kohalik aeg
event-zone-inferred = * Ajavöönd tuletatud riigi järgi
event-unmapped = Vedaja teade
