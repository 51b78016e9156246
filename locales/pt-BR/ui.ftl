### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Desde
timeline-expected = Previsão de entrega
timeline-attention = Avaliação
timeline-pickup = Local de retirada
timeline-signed-by = Assinado por

timeline-window = { $from } – { $to }
timeline-pickup-until = até { $date }

### How much a parcel should be looked at

attention-none = Tudo conforme o previsto
attention-watch = Vale acompanhar de perto
attention-action = Requer uma ação

### Events

timeline-events = { $count-plural ->
    [one] { $count } movimentação
    [many] { $count } de movimentações
   *[other] { $count } movimentações
}
timeline-no-events = Ainda não há movimentações
event-no-date = Data não informada
event-day-only = horário não informado
event-local-time = horário local
event-zone-inferred = * Fuso horário deduzido a partir do país
event-unmapped = Mensagem da transportadora
