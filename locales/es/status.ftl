### Main statuses, in the order of a journey

status-pending = Pendiente
status-not-found = No encontrado
status-info-received = Prerregistrado
status-in-transit = En tránsito
status-out-for-delivery = En reparto
status-available-for-pickup = Listo para recoger
status-delivery-failed = Intento de entrega fallido
status-delivered = Entregado
status-exception = Incidencia
status-returning = En devolución al remitente
status-returned = Devuelto al remitente
status-cancelled = Cancelado
status-expired = Seguimiento finalizado
status-unknown = Desconocido

### Pending: the carrier was asked and has not answered

sub-registered = Seguimiento solicitado
    .sentence = Se ha preguntado al transportista y aún no ha respondido.

### Not found

sub-no-data-yet = El transportista aún no tiene datos
    .sentence = El transportista todavía no conoce este número. Es normal durante los primeros días.
sub-invalid-number = Número rechazado por el transportista
    .sentence = El transportista no acepta este número. Compruebe que esté bien escrito.
sub-carrier-mismatch = Número de otro transportista
    .sentence = El transportista indica que este número no es suyo. Es posible que sea de otro transportista.

### Announced: the goods were not seen yet

sub-label-created = Etiqueta creada
    .sentence = La etiqueta está creada. El transportista todavía no tiene el paquete.
sub-awaiting-collection = A la espera de recogida por el transportista
    .sentence = Se ha encargado al transportista que recoja el paquete en la dirección del remitente.

### In transit

sub-moving = En camino
    .sentence = El paquete está en camino.
sub-picked-up = Recogido por el transportista
    .sentence = El transportista ya tiene el paquete.
sub-departed-facility = Ha salido de un centro de clasificación
    .sentence = El paquete ha salido de un centro de clasificación.
sub-arrived-facility = Ha llegado a un centro de clasificación
    .sentence = El paquete ha llegado a un centro de clasificación.
sub-departed-origin-country = Ha salido del país de origen
    .sentence = El paquete ha salido del país de origen.
sub-arrived-destination-country = Ha llegado al país de destino
    .sentence = El paquete ha llegado al país de destino.
sub-at-delivery-facility = En la delegación de reparto
    .sentence = El paquete ha llegado a la delegación desde la que se entregará.
sub-handed-to-last-mile = Traspasado al transportista de reparto
    .sentence = El paquete se ha traspasado al transportista que hará el reparto.
sub-forwarded = Reenviado a otra dirección
    .sentence = El paquete se está reenviando a otra dirección.
sub-problem-resolved = Incidencia resuelta, de nuevo en camino
    .sentence = La incidencia está resuelta. El paquete está de nuevo en camino.
sub-delivery-scheduled = Entrega programada
    .sentence = Se ha fijado una fecha de entrega.
sub-delivery-rescheduled = Entrega reprogramada
    .sentence = Se ha cambiado la fecha de entrega.
sub-customs-started = En trámite de aduana
    .sentence = La aduana está revisando el paquete.
sub-customs-released = Despachado de aduana
    .sentence = La aduana ha liberado el paquete.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = El paquete está en reparto.
sub-recipient-contacted = Destinatario contactado antes de la entrega
    .sentence = El transportista se ha puesto en contacto con el destinatario para la entrega.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = El paquete está listo para recoger.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = El transportista ha intentado entregar el paquete, pero no ha sido posible.
sub-recipient-absent = Destinatario ausente
    .sentence = El transportista ha intentado entregar el paquete, pero no había nadie.
sub-business-closed = Establecimiento cerrado
    .sentence = El transportista ha intentado entregar el paquete, pero el establecimiento estaba cerrado.
sub-attempt-bad-address = Intento fallido: dirección incorrecta
    .sentence = El transportista ha intentado entregar el paquete, pero la dirección es incorrecta o está incompleta.
sub-attempt-refused = Intento fallido: paquete rechazado
    .sentence = El transportista ha intentado entregar el paquete, pero ha sido rechazado.
sub-attempt-access = Intento fallido: sin acceso
    .sentence = El transportista ha intentado entregar el paquete, pero no ha podido acceder al lugar de entrega.
sub-attempt-security-or-fee = Intento fallido: control de seguridad o pago
    .sentence = La entrega se ha interrumpido por un control de seguridad o un pago pendiente.
sub-notice-left = Se ha dejado un aviso
    .sentence = El transportista ha dejado un aviso que explica cómo obtener el paquete.

### Delivered

sub-delivered = { status-delivered }
    .sentence = El paquete ha sido entregado.
sub-delivered-signed = Entregado con firma
    .sentence = El paquete ha sido entregado con firma.
sub-delivered-neighbour-or-safe-place = Entregado a un vecino o en un lugar seguro
    .sentence = El paquete se ha dejado a un vecino o en un lugar seguro.
sub-delivered-collected = Recogido por el destinatario
    .sentence = El destinatario ha recogido el paquete.
sub-delivered-cod = Entregado y pagado contra reembolso
    .sentence = El paquete ha sido entregado y pagado contra reembolso.

### Problem

sub-exception-other = { status-exception }
    .sentence = Hay una incidencia con el paquete. El transportista no indica el motivo.
sub-delayed = Retrasado
    .sentence = El paquete lleva retraso.
sub-delayed-weather = Retrasado por el mal tiempo
    .sentence = El paquete lleva retraso por las condiciones meteorológicas.
sub-delayed-processing = Retrasado en la red del transportista
    .sentence = El paquete lleva retraso en la red del transportista.
sub-delayed-transport = Retrasado en el transporte
    .sentence = El paquete lleva retraso porque su vuelo o camión va tarde.
sub-missorted = Enviado por una ruta equivocada
    .sentence = El paquete se ha enviado por una ruta equivocada y se está redirigiendo.
sub-on-hold = Retenido
    .sentence = El transportista retiene el paquete y no indica el motivo.
sub-held-for-payment = Retenido: pago pendiente
    .sentence = El transportista retiene el paquete hasta que se pague un importe pendiente.
sub-security-hold = Retenido: control de seguridad
    .sentence = El paquete está retenido para un control.
sub-customs-held = Retenido en la aduana
    .sentence = La aduana retiene el paquete.
sub-customs-documents-required = La aduana necesita documentos
    .sentence = La aduana necesita información o documentos antes de liberar el paquete.
sub-customs-payment-required = Aranceles o impuestos por pagar
    .sentence = Hay que pagar aranceles o impuestos antes de que la aduana libere el paquete.
sub-customs-rejected = Rechazado por la aduana
    .sentence = La aduana ha rechazado el paquete.
sub-bad-address = Dirección incorrecta o incompleta
    .sentence = La dirección es incorrecta o está incompleta. El transportista necesita la correcta para entregar el paquete.
sub-recipient-moved = El destinatario se ha mudado
    .sentence = El destinatario ya no está en esta dirección.
sub-recipient-info-invalid = Datos del destinatario incorrectos
    .sentence = El nombre, el teléfono u otros datos del destinatario son incorrectos.
sub-refused = Rechazado por el destinatario
    .sentence = El destinatario ha rechazado el paquete.
sub-pickup-expired = No recogido a tiempo
    .sentence = El paquete no se ha recogido a tiempo.
sub-rejected-by-carrier = Rechazado por el transportista
    .sentence = El transportista no acepta este paquete.
sub-undeliverable = No se puede entregar
    .sentence = El transportista no puede entregar el paquete.
sub-damaged = Dañado
    .sentence = El paquete ha sufrido daños.
sub-lost = Extraviado
    .sentence = El transportista informa de que el paquete se ha extraviado.
sub-destroyed = Destruido
    .sentence = El paquete ha sido destruido.
sub-shipper-error = Datos o embalaje del remitente incorrectos
    .sentence = Los datos o el embalaje del remitente no son correctos, o el paquete no estaba preparado.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = El paquete está de vuelta hacia el remitente.
sub-returned-to-sender = { status-returned }
    .sentence = El paquete ha vuelto al remitente.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = El envío ha sido cancelado.
sub-cancel-requested = Cancelación solicitada
    .sentence = Se ha pedido al transportista que cancele el envío.

### No longer followed, unknown

sub-no-update = Sin novedades desde hace demasiado tiempo
    .sentence = Hace tanto tiempo que no hay novedades del paquete que ya no se sigue.
sub-unknown = { status-unknown }
    .sentence = No se sabe en qué punto de su camino está el paquete.
