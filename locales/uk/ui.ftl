### Head of the timeline: each is followed by its value

timeline-status = Статус
timeline-since = У статусі з
timeline-expected = Очікувана доставка
timeline-attention = Перебіг доставки
timeline-pickup = Місце отримання
timeline-signed-by = Підпис

timeline-window = { $from } – { $to }
timeline-pickup-until = до { $date } включно

### How much a parcel should be looked at

attention-none = Усе йде за планом
attention-watch = Тримати на контролі
attention-action = Потрібні дії

### Events

timeline-events = { $count-plural ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
timeline-no-events = Подій поки немає
event-no-date = Дату не вказано
event-day-only = час не вказано
event-local-time = місцевий час
event-zone-inferred = * Часовий пояс визначено за країною
event-unmapped = Повідомлення служби доставки
