### Head of the timeline: each is followed by its value

timeline-status = Estado
timeline-since = Desde
timeline-expected = Entrega prevista
timeline-attention = Situación
timeline-pickup = Lugar de recogida
timeline-signed-by = Firmado por

timeline-window = { $from } – { $to }
timeline-pickup-until = hasta el { $date }

### How much a parcel should be looked at

attention-none = Todo según lo previsto
attention-watch = Conviene vigilarlo
attention-action = Requiere una acción

### Events

timeline-events = { $count-plural ->
    [one] { $count } evento
    [many] { $count } de eventos
   *[other] { $count } eventos
}
timeline-no-events = Todavía no hay eventos
event-no-date = Sin fecha
event-day-only = hora no indicada
event-local-time = hora local
event-zone-inferred = * Zona horaria deducida del país
event-unmapped = Mensaje del transportista
