### Head of the timeline: each is followed by its value

timeline-status = Статус
timeline-since = В статусе с
timeline-expected = Ожидаемая доставка
timeline-attention = Ход доставки
timeline-pickup = Место получения
timeline-signed-by = Подпись

timeline-window = { $from } – { $to }
timeline-pickup-until = до { $date } включительно

### How much a parcel should be looked at

attention-none = Всё идёт по плану
attention-watch = Держать на контроле
attention-action = Требуются действия

### Events

timeline-events = { $count-plural ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
timeline-no-events = Событий пока нет
event-no-date = Дата не указана
event-day-only = время не указано
event-local-time = местное время
event-zone-inferred = * Часовой пояс определён по стране
event-unmapped = Сообщение службы доставки
