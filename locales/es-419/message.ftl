### Milestones of a journey

milestone-announced = Estamos preparando su paquete
    .body = La etiqueta de su paquete ya está creada. Podrá seguir su recorrido en cuanto lo tenga el transportista.
milestone-shipped = Su paquete está en camino
    .body = El transportista ya tiene su paquete. Puede seguir su recorrido en cualquier momento.
milestone-left-origin = Su paquete salió del país de origen
    .body = Su paquete salió del país de origen y está en camino.
milestone-in-customs = Su paquete está en trámite de aduana
    .body = La aduana está revisando su paquete. Por el momento no necesita hacer nada.
milestone-customs-papers = La aduana necesita documentos para su paquete
    .body = La aduana necesita información o documentos para liberar el paquete. Consulte la página de seguimiento o pregunte al transportista qué falta.
milestone-duties-due = Su paquete tiene aranceles o impuestos por pagar
    .body = Hay que pagar aranceles o impuestos para que la aduana libere el paquete. Por favor, pague únicamente al transportista o a la aduana, y siempre por sus canales oficiales.
milestone-customs-released = La aduana liberó su paquete
    .body = El trámite de aduana finalizó. Su paquete continúa su camino.
milestone-arrived-in-country = Su paquete llegó al país de destino
    .body = Su paquete llegó al país de destino. Ahora se preparará para la entrega.
milestone-out-for-delivery = Su paquete está en ruta de entrega
    .body = El transportista va en camino a su dirección con el paquete.
milestone-delivery-failed = No fue posible entregar su paquete
    .body = En la página de seguimiento puede ver si el transportista lo intentará de nuevo o dónde puede retirar el paquete.
milestone-ready-for-pickup = Su paquete está listo para retirar
    .body = Por favor, lleve un documento de identidad y el código de retiro, si el transportista le envió uno.
milestone-pickup-reminder = Su paquete sigue pendiente de retiro
    .body = Su paquete todavía no se ha retirado. Pasado el último día de retiro, el transportista lo devuelve al remitente.
milestone-delivered = Su paquete fue entregado
    .body = Esperamos que todo sea de su agrado.
milestone-delayed = Su paquete está demorado
    .body = Su paquete está tardando más de lo previsto. Le pedimos disculpas por la espera.
milestone-new-estimate = Nueva fecha de entrega de su paquete
    .body = El transportista cambió la fecha estimada de entrega de su paquete.
milestone-problem = Hay un problema con su paquete
    .body = En la página de seguimiento encontrará las últimas novedades. Si tiene alguna pregunta, comuníquese con nosotros.
milestone-returning = Su paquete está regresando a nuestra tienda
    .body = El transportista nos está devolviendo su paquete. Si desea que se lo enviemos de nuevo, comuníquese con nosotros.
milestone-returned = Su paquete regresó a nuestra tienda
    .body = El transportista nos devolvió su paquete. Por favor, indíquenos cómo desea que procedamos.
milestone-cancelled = El envío de su paquete fue cancelado
    .body = Este envío fue cancelado. Si no lo esperaba, comuníquese con nosotros.
milestone-delivery-withdrawn = Corrección: su paquete todavía no ha sido entregado
    .body = Le habíamos informado que su paquete había sido entregado. El transportista lo corrigió: el paquete todavía no ha sido entregado. Le pedimos disculpas por el error.
milestone-number-replaced = Su paquete tiene un nuevo número de seguimiento
    .body = A partir de ahora, use el nuevo número de seguimiento. El anterior ya no es válido.
milestone-return-received = Recibimos su devolución
    .body = Nos llegó el paquete que nos devolvió.

### Several parcels of one order

story-news = Novedades de su pedido
story-delivered = { $count-plural ->
    [one] Se entregó { $count } de { $total } paquetes
    [many] Se entregaron { $count } de { $total } paquetes
   *[other] Se entregaron { $count } de { $total } paquetes
}
story-all-delivered = { $total-plural ->
    [one] Se entregaron todos los paquetes: { $total } de { $total }
    [many] Se entregaron todos los paquetes: { $total } de { $total }
   *[other] Se entregaron los { $total } paquetes
}
story-body = Su pedido se envía en varios paquetes. Estas son las últimas novedades de cada uno.

### Around the text of a mail

subject-with-order = { $headline } (pedido { $order })
greeting = Hola:
closing = Saludos cordiales,
button-track = Seguir el paquete

label-order = Pedido
label-number = Número de seguimiento
label-carrier = Transportista
label-status = Estado
label-estimate = Entrega estimada
label-updated = Última actualización
label-place = Lugar
label-pickup-place = Lugar de retiro
label-pickup-until = Último día de retiro
label-signed-by = Firmado por
label-replaces = Reemplaza al número

step-announced = Preparado
step-shipped = Enviado
step-in-transit = En camino
step-out-for-delivery = En ruta de entrega
step-delivered = Entregado
step-text = Paso { $step } de { $total }: { $name }

### Days and hours

day-today = hoy, { $date }
day-tomorrow = mañana, { $date }
day-yesterday = ayer, { $date }
day-time = { $day }, { $time }
day-window = { $day }, de { $from } a { $to }
days-range = del { $from } al { $to }
day-until = { $day }, a más tardar
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Si tiene alguna pregunta, simplemente responda a este correo.
footer-reason = Recibe este correo porque { $company } le informa sobre los paquetes de su pedido.
footer-unsubscribe = Dejar de recibir correos sobre paquetes

unsubscribe-title = Correos sobre sus paquetes
unsubscribe-question = ¿Desea dejar de recibir correos sobre sus paquetes?
unsubscribe-confirm = Dejar de recibir correos
unsubscribe-done = Ya no recibirá más correos sobre sus paquetes.
unsubscribe-undo = Volver a recibirlos
unsubscribe-undone = Volverá a recibir correos sobre sus paquetes.
