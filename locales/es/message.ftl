### Milestones of a journey

milestone-announced = Estamos preparando su paquete
    .body = La etiqueta de su paquete ya está creada. Podrá seguir su recorrido en cuanto lo tenga el transportista.
milestone-shipped = Su paquete está en camino
    .body = El transportista ya tiene su paquete. Puede seguir su recorrido en cualquier momento.
milestone-left-origin = Su paquete ha salido del país de origen
    .body = Su paquete ha salido del país de origen y está en camino.
milestone-in-customs = Su paquete está en trámite de aduana
    .body = La aduana está revisando su paquete. Por el momento no tiene que hacer nada.
milestone-customs-papers = La aduana necesita documentos para su paquete
    .body = La aduana necesita información o documentos antes de liberar el paquete. Consulte la página de seguimiento o pregunte al transportista qué falta.
milestone-duties-due = Su paquete tiene aranceles o impuestos por pagar
    .body = Hay que pagar aranceles o impuestos antes de que la aduana libere el paquete. Pague únicamente al transportista o a la aduana, y siempre a través de sus canales oficiales.
milestone-customs-released = La aduana ha liberado su paquete
    .body = El trámite de aduana ha finalizado. Su paquete continúa su camino.
milestone-arrived-in-country = Su paquete ha llegado al país de destino
    .body = Su paquete ha llegado al país de destino. Ahora se preparará para la entrega.
milestone-out-for-delivery = Su paquete está en reparto
    .body = El transportista va de camino a su dirección con el paquete.
milestone-delivery-failed = No se ha podido entregar su paquete
    .body = En la página de seguimiento puede ver si el transportista volverá a intentarlo o dónde puede recoger el paquete.
milestone-ready-for-pickup = Su paquete está listo para recoger
    .body = Lleve un documento de identidad y el código de recogida, si el transportista le ha enviado uno.
milestone-pickup-reminder = Su paquete sigue pendiente de recogida
    .body = Su paquete aún no se ha recogido. Pasado el último día de recogida, el transportista lo devuelve al remitente.
milestone-delivered = Su paquete ha sido entregado
    .body = Esperamos que todo sea de su agrado.
milestone-delayed = Su paquete lleva retraso
    .body = Su paquete está tardando más de lo previsto. Disculpe la espera.
milestone-new-estimate = Nueva fecha de entrega de su paquete
    .body = El transportista ha cambiado la fecha prevista de entrega de su paquete.
milestone-problem = Hay una incidencia con su paquete
    .body = En la página de seguimiento encontrará las últimas novedades. Si tiene alguna duda, póngase en contacto con nosotros.
milestone-returning = Su paquete vuelve a nuestra tienda
    .body = El transportista nos está devolviendo su paquete. Si desea que se lo enviemos de nuevo, póngase en contacto con nosotros.
milestone-returned = Su paquete ha vuelto a nuestra tienda
    .body = El transportista nos ha devuelto su paquete. Indíquenos, por favor, qué desea que hagamos.
milestone-cancelled = El envío de su paquete ha sido cancelado
    .body = Este envío ha sido cancelado. Si no lo esperaba, póngase en contacto con nosotros.
milestone-delivery-withdrawn = Corrección: su paquete aún no ha sido entregado
    .body = Le habíamos comunicado que su paquete había sido entregado. El transportista lo ha corregido: el paquete aún no ha sido entregado. Disculpe el error.
milestone-number-replaced = Su paquete tiene un nuevo número de seguimiento
    .body = A partir de ahora, utilice el nuevo número de seguimiento. El anterior ya no es válido.
milestone-return-received = Hemos recibido su devolución
    .body = Nos ha llegado el paquete que nos devolvió.

### Several parcels of one order

story-news = Novedades de su pedido
story-delivered = { $count-plural ->
    [one] Se ha entregado { $count } de { $total } paquetes
    [many] Se han entregado { $count } de { $total } paquetes
   *[other] Se han entregado { $count } de { $total } paquetes
}
story-all-delivered = { $total-plural ->
    [one] Se han entregado todos los paquetes: { $total } de { $total }
    [many] Se han entregado todos los paquetes: { $total } de { $total }
   *[other] Se han entregado los { $total } paquetes
}
story-body = Su pedido se envía en varios paquetes. Estas son las últimas novedades de cada uno.

### Around the text of a mail

subject-with-order = { $headline } (pedido { $order })
greeting = Hola:
closing = Un cordial saludo,
button-track = Seguir el paquete

label-order = Pedido
label-number = Número de seguimiento
label-carrier = Transportista
label-status = Estado
label-estimate = Entrega prevista
label-updated = Última actualización
label-place = Lugar
label-pickup-place = Lugar de recogida
label-pickup-until = Último día de recogida
label-signed-by = Firmado por
label-replaces = Sustituye al número

step-announced = Preparado
step-shipped = Enviado
step-in-transit = En camino
step-out-for-delivery = En reparto
step-delivered = Entregado
step-text = Paso { $step } de { $total }: { $name }

### Days and hours

day-today = hoy, { $date }
day-tomorrow = mañana, { $date }
day-yesterday = ayer, { $date }
day-time = { $day }, { $time }
day-window = { $day }, de { $from } a { $to }
days-range = del { $from } al { $to }
day-until = { $day }, como muy tarde
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Si tiene alguna duda, solo tiene que responder a este correo.
footer-reason = Recibe este correo porque { $company } le informa sobre los paquetes de su pedido.
footer-unsubscribe = Dejar de recibir correos sobre paquetes

unsubscribe-title = Correos sobre sus paquetes
unsubscribe-question = ¿Desea dejar de recibir correos sobre sus paquetes?
unsubscribe-confirm = Dejar de recibir correos
unsubscribe-done = Ya no recibirá más correos sobre sus paquetes.
unsubscribe-undo = Volver a recibirlos
unsubscribe-undone = Volverá a recibir correos sobre sus paquetes.
