### Head of the timeline: each is followed by its value

timeline-status = Estado
timeline-since = Desde
timeline-expected = Entrega estimada
timeline-attention = Situación
timeline-pickup = Lugar de retiro
timeline-signed-by = Firmado por

timeline-window = { $from } – { $to }
timeline-pickup-until = hasta el { $date }

### How much a parcel should be looked at

attention-none = Todo según lo previsto
attention-watch = Conviene estar pendiente
attention-action = Requiere una acción

### Events

timeline-events = { $count-plural ->
    [one] { $count } movimiento
    [many] { $count } de movimientos
   *[other] { $count } movimientos
}
timeline-no-events = Todavía no hay movimientos
event-no-date = Sin fecha
event-day-only = hora no informada
event-local-time = hora local
event-zone-inferred = * Zona horaria deducida del país
event-unmapped = Mensaje del transportista
