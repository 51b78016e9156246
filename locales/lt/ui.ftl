### Head of the timeline: each is followed by its value

timeline-status = Būsena
timeline-since = Nuo
timeline-expected = Numatomas pristatymas
timeline-attention = Dėmesys
timeline-pickup = Atsiėmimo vieta
timeline-signed-by = Pasirašė

timeline-window = { $from } – { $to }
timeline-pickup-until = iki { $date }

### How much a parcel should be looked at

attention-none = Viskas gerai
attention-watch = Verta stebėti
attention-action = Reikia imtis veiksmų

### Events

timeline-events = { $count-plural ->
    [one] { $count } įvykis
    [few] { $count } įvykiai
    [many] { $count } įvykio
   *[other] { $count } įvykių
}
timeline-no-events = Įvykių dar nėra
event-no-date = Data nenurodyta
event-day-only = laikas nenurodytas
event-local-time = vietos laikas
event-zone-inferred = * Laiko juosta nustatyta pagal šalį
event-unmapped = Vežėjo pranešimas
