### Head of the timeline: each is followed by its value

timeline-status = Статус
timeline-since = Статус от
timeline-expected = Очаквана доставка
timeline-attention = Ход на доставката
timeline-pickup = Място за получаване
timeline-signed-by = Подпис

timeline-window = от { $from } до { $to }
timeline-pickup-until = до { $date } включително

### How much a parcel should be looked at

attention-none = Всичко върви по план
attention-watch = Да се следи
attention-action = Нужно е действие

### Events

timeline-events = { $count-plural ->
    [one] { $count } събитие
   *[other] { $count } събития
}
timeline-no-events = Все още няма събития
event-no-date = Без дата
event-day-only = без посочен час
event-local-time = местно време
event-zone-inferred = * Часовата зона е определена според държавата
event-unmapped = Съобщение от куриера
