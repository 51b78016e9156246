### Head of the timeline: each is followed by its value

timeline-status = Статус
timeline-since = Промена статуса
timeline-expected = Очекивана испорука
timeline-attention = Напомена
timeline-pickup = Место преузимања
timeline-signed-by = Потпис

timeline-window = { $from } – { $to }
timeline-pickup-until = последњи дан: { $date }

### How much a parcel should be looked at

attention-none = Све тече по плану
attention-watch = Препоручујемо праћење
attention-action = Потребно је реаговати

### Events

timeline-events = { $count-plural ->
    [one] { $count } догађај
    [few] { $count } догађаја
   *[other] { $count } догађаја
}
timeline-no-events = Још нема догађаја
event-no-date = Без датума
event-day-only = време није наведено
event-local-time = по локалном времену
event-zone-inferred = * Временска зона је одређена према земљи
event-unmapped = Порука курирске службе
