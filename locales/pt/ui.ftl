### Head of the timeline: each is followed by its value

timeline-status = Estado
timeline-since = Desde
timeline-expected = Entrega prevista
timeline-attention = Avaliação
timeline-pickup = Local de levantamento
timeline-signed-by = Assinado por

timeline-window = { $from } – { $to }
timeline-pickup-until = até { $date }

### How much a parcel should be looked at

attention-none = Tudo conforme previsto
attention-watch = A acompanhar de perto
attention-action = Requer intervenção

### Events

timeline-events = { $count-plural ->
    [one] { $count } evento
    [many] { $count } de eventos
   *[other] { $count } eventos
}
timeline-no-events = Ainda sem eventos
event-no-date = Data não indicada
event-day-only = hora não indicada
event-local-time = hora local
event-zone-inferred = * Fuso horário deduzido do país
event-unmapped = Mensagem da transportadora
