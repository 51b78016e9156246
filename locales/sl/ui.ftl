### Head of the timeline: each is followed by its value

timeline-status = Stanje
timeline-since = Sprememba stanja
timeline-expected = Predvidena dostava
timeline-attention = Opomba
timeline-pickup = Prevzemno mesto
timeline-signed-by = Podpis

timeline-window = { $from } – { $to }
timeline-pickup-until = zadnji dan: { $date }

### How much a parcel should be looked at

attention-none = Vse poteka po načrtu
attention-watch = Priporočamo spremljanje
attention-action = Potrebno je ukrepanje

### Events

timeline-events = { $count-plural ->
    [one] { $count } dogodek
    [two] { $count } dogodka
    [few] { $count } dogodki
   *[other] { $count } dogodkov
}
timeline-no-events = Dogodkov še ni
event-no-date = Brez datuma
event-day-only = ura ni navedena
event-local-time = po lokalnem času
event-zone-inferred = * Časovni pas je določen glede na državo
event-unmapped = Sporočilo dostavne službe
