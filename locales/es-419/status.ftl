### Main statuses, in the order of a journey

status-pending = Pendiente
status-not-found = No encontrado
status-info-received = Datos recibidos
status-in-transit = En tránsito
status-out-for-delivery = En ruta de entrega
status-available-for-pickup = Listo para retirar
status-delivery-failed = Entrega no realizada
status-delivered = Entregado
status-exception = Problema
status-returning = En devolución al remitente
status-returned = Devuelto al remitente
status-cancelled = Cancelado
status-expired = Seguimiento finalizado
status-unknown = Desconocido

### Pending: the carrier was asked and has not answered

sub-registered = Seguimiento solicitado
    .sentence = Se consultó al transportista y todavía no ha respondido.

### Not found

sub-no-data-yet = El transportista aún no tiene datos
    .sentence = El transportista todavía no tiene registro de este número. Es normal durante los primeros días.
sub-invalid-number = Número rechazado por el transportista
    .sentence = El transportista no acepta este número. Por favor, verifique que esté bien escrito.
sub-carrier-mismatch = Número de otro transportista
    .sentence = El transportista indica que este número no es suyo. Puede que sea de otro transportista.

### Announced: the goods were not seen yet

sub-label-created = Etiqueta creada
    .sentence = La etiqueta ya está creada. El transportista todavía no tiene el paquete.
sub-awaiting-collection = En espera de recolección por el transportista
    .sentence = Se solicitó al transportista la recolección del paquete en el domicilio del remitente.

### In transit

sub-moving = En camino
    .sentence = El paquete está en camino.
sub-picked-up = Recolectado por el transportista
    .sentence = El transportista ya tiene el paquete.
sub-departed-facility = Salió de un centro de clasificación
    .sentence = El paquete salió de un centro de clasificación.
sub-arrived-facility = Llegó a un centro de clasificación
    .sentence = El paquete llegó a un centro de clasificación.
sub-departed-origin-country = Salió del país de origen
    .sentence = El paquete salió del país de origen.
sub-arrived-destination-country = Llegó al país de destino
    .sentence = El paquete llegó al país de destino.
sub-at-delivery-facility = En el centro de distribución
    .sentence = El paquete llegó al centro de distribución desde donde saldrá para su entrega.
sub-handed-to-last-mile = Transferido al transportista de entrega
    .sentence = El paquete se transfirió al transportista que hará la entrega.
sub-forwarded = Reenviado a otra dirección
    .sentence = El paquete se está reenviando a otra dirección.
sub-problem-resolved = Problema resuelto, nuevamente en camino
    .sentence = El problema se resolvió. El paquete está nuevamente en camino.
sub-delivery-scheduled = Entrega programada
    .sentence = Se fijó una fecha de entrega.
sub-delivery-rescheduled = Entrega reprogramada
    .sentence = Se cambió la fecha de entrega.
sub-customs-started = En trámite de aduana
    .sentence = La aduana está revisando el paquete.
sub-customs-released = Liberado por la aduana
    .sentence = La aduana liberó el paquete.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = El paquete está en ruta de entrega.
sub-recipient-contacted = Destinatario contactado antes de la entrega
    .sentence = El transportista se comunicó con el destinatario por la entrega.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = El paquete está listo para retirar.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = El transportista intentó entregar el paquete, pero no fue posible.
sub-recipient-absent = Nadie en el domicilio
    .sentence = El transportista intentó entregar el paquete, pero no había nadie.
sub-business-closed = Local cerrado
    .sentence = El transportista intentó entregar el paquete, pero el local estaba cerrado.
sub-attempt-bad-address = Entrega no realizada: dirección incorrecta
    .sentence = El transportista intentó entregar el paquete, pero la dirección es incorrecta o está incompleta.
sub-attempt-refused = Entrega no realizada: paquete rechazado
    .sentence = El transportista intentó entregar el paquete, pero fue rechazado.
sub-attempt-access = Entrega no realizada: sin acceso
    .sentence = El transportista intentó entregar el paquete, pero no pudo acceder al lugar de entrega.
sub-attempt-security-or-fee = Entrega no realizada: control de seguridad o pago
    .sentence = La entrega se detuvo por un control de seguridad o un pago pendiente.
sub-notice-left = Aviso de visita
    .sentence = El transportista dejó un aviso que explica cómo obtener el paquete.

### Delivered

sub-delivered = { status-delivered }
    .sentence = El paquete fue entregado.
sub-delivered-signed = Entregado con firma
    .sentence = El paquete fue entregado con firma.
sub-delivered-neighbour-or-safe-place = Entregado a un vecino o en un lugar seguro
    .sentence = El paquete se dejó con un vecino o en un lugar seguro.
sub-delivered-collected = Retirado por el destinatario
    .sentence = El destinatario retiró el paquete.
sub-delivered-cod = Entregado con pago contra entrega
    .sentence = El paquete fue entregado y pagado contra entrega.

### Problem

sub-exception-other = { status-exception }
    .sentence = Hay un problema con el paquete. El transportista no informa el motivo.
sub-delayed = Demorado
    .sentence = El paquete está demorado.
sub-delayed-weather = Demorado por el clima
    .sentence = El paquete está demorado por el clima.
sub-delayed-processing = Demorado en la red del transportista
    .sentence = El paquete está demorado en la red del transportista.
sub-delayed-transport = Demorado en el transporte
    .sentence = El paquete está demorado porque su vuelo o camión viene con retraso.
sub-missorted = Enviado por una ruta equivocada
    .sentence = El paquete se envió por una ruta equivocada y se está redirigiendo.
sub-on-hold = Retenido
    .sentence = El transportista retiene el paquete y no informa el motivo.
sub-held-for-payment = Retenido: pago pendiente
    .sentence = El transportista retiene el paquete hasta que se pague un cargo pendiente.
sub-security-hold = Retenido: control de seguridad
    .sentence = El paquete está retenido para un control.
sub-customs-held = Retenido en la aduana
    .sentence = La aduana retiene el paquete.
sub-customs-documents-required = La aduana necesita documentos
    .sentence = La aduana necesita información o documentos para liberar el paquete.
sub-customs-payment-required = Aranceles o impuestos por pagar
    .sentence = Hay que pagar aranceles o impuestos para que la aduana libere el paquete.
sub-customs-rejected = Rechazado por la aduana
    .sentence = La aduana rechazó el paquete.
sub-bad-address = Dirección incorrecta o incompleta
    .sentence = La dirección es incorrecta o está incompleta. El transportista necesita la correcta para entregar el paquete.
sub-recipient-moved = El destinatario se mudó
    .sentence = El destinatario ya no está en esta dirección.
sub-recipient-info-invalid = Datos del destinatario incorrectos
    .sentence = El nombre, el teléfono u otros datos del destinatario son incorrectos.
sub-refused = Rechazado por el destinatario
    .sentence = El destinatario rechazó el paquete.
sub-pickup-expired = No retirado a tiempo
    .sentence = El paquete no se retiró a tiempo.
sub-rejected-by-carrier = Rechazado por el transportista
    .sentence = El transportista no acepta este paquete.
sub-undeliverable = No se puede entregar
    .sentence = El transportista no puede entregar el paquete.
sub-damaged = Dañado
    .sentence = El paquete sufrió daños.
sub-lost = Extraviado
    .sentence = El transportista informa que el paquete se extravió.
sub-destroyed = Destruido
    .sentence = El paquete fue destruido.
sub-shipper-error = Datos o embalaje del remitente incorrectos
    .sentence = Los datos o el embalaje del remitente no son correctos, o el paquete no estaba listo.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = El paquete está regresando al remitente.
sub-returned-to-sender = { status-returned }
    .sentence = El paquete regresó al remitente.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = El envío fue cancelado.
sub-cancel-requested = Cancelación solicitada
    .sentence = Se pidió al transportista que cancele el envío.

### No longer followed, unknown

sub-no-update = Sin novedades desde hace demasiado tiempo
    .sentence = Hace tanto tiempo que no hay novedades del paquete que ya no se le da seguimiento.
sub-unknown = { status-unknown }
    .sentence = No se sabe en qué punto del camino está el paquete.
