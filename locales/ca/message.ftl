### Milestones of a journey

milestone-announced = Estem preparant el vostre paquet
    .body = L’etiqueta del vostre paquet ja està creada. Podreu seguir-ne el recorregut tan bon punt el tingui el transportista.
milestone-shipped = El vostre paquet està en camí
    .body = El transportista ja té el vostre paquet. En podeu seguir el recorregut en qualsevol moment.
milestone-left-origin = El vostre paquet ha sortit del país d’origen
    .body = El vostre paquet ha sortit del país d’origen i està en camí.
milestone-in-customs = El vostre paquet està en tràmit de duana
    .body = La duana està revisant el vostre paquet. De moment no cal que feu res.
milestone-customs-papers = La duana necessita documents per al vostre paquet
    .body = La duana necessita informació o documents abans d’alliberar el paquet. Consulteu la pàgina de seguiment o pregunteu al transportista què hi falta.
milestone-duties-due = El vostre paquet té aranzels o impostos per pagar
    .body = Cal pagar aranzels o impostos abans que la duana alliberi el paquet. Pagueu només al transportista o a la duana, i sempre a través dels seus canals oficials.
milestone-customs-released = La duana ha alliberat el vostre paquet
    .body = El tràmit de duana ha finalitzat. El vostre paquet continua el seu camí.
milestone-arrived-in-country = El vostre paquet ha arribat al país de destinació
    .body = El vostre paquet ha arribat al país de destinació. Ara es prepararà per al lliurament.
milestone-out-for-delivery = El vostre paquet està en repartiment
    .body = El transportista va de camí a la vostra adreça amb el paquet.
milestone-delivery-failed = No s’ha pogut lliurar el vostre paquet
    .body = A la pàgina de seguiment podeu veure si el transportista ho tornarà a intentar o on podeu recollir el paquet.
milestone-ready-for-pickup = El vostre paquet està a punt per recollir
    .body = Porteu un document d’identitat i el codi de recollida, si el transportista us n’ha enviat un.
milestone-pickup-reminder = El vostre paquet encara està pendent de recollida
    .body = El vostre paquet encara no s’ha recollit. Passat l’últim dia de recollida, el transportista el retorna al remitent.
milestone-delivered = S’ha lliurat el vostre paquet
    .body = Esperem que tot sigui del vostre gust.
milestone-delayed = El vostre paquet va amb retard
    .body = El vostre paquet triga més del previst. Disculpeu l’espera.
milestone-new-estimate = Nova data de lliurament del vostre paquet
    .body = El transportista ha canviat la data prevista de lliurament del vostre paquet.
milestone-problem = Hi ha una incidència amb el vostre paquet
    .body = A la pàgina de seguiment trobareu les últimes novetats. Si teniu cap dubte, poseu-vos en contacte amb nosaltres.
milestone-returning = Ens estan retornant el vostre paquet
    .body = El transportista ens està retornant el vostre paquet. Si voleu que us el tornem a enviar, poseu-vos en contacte amb nosaltres.
milestone-returned = Ens han retornat el vostre paquet
    .body = El transportista ens ha retornat el vostre paquet. Feu-nos saber què voleu que en fem.
milestone-cancelled = S’ha cancel·lat l’enviament del vostre paquet
    .body = Aquest enviament s’ha cancel·lat. Si no us ho esperàveu, poseu-vos en contacte amb nosaltres.
milestone-delivery-withdrawn = Correcció: el vostre paquet encara no s’ha lliurat
    .body = Us havíem comunicat que el vostre paquet s’havia lliurat. El transportista ho ha corregit: el paquet encara no s’ha lliurat. Disculpeu l’error.
milestone-number-replaced = El vostre paquet té un número de seguiment nou
    .body = A partir d’ara, feu servir el número de seguiment nou. L’anterior ja no és vàlid.
milestone-return-received = Hem rebut la vostra devolució
    .body = Ens ha arribat el paquet que ens vau retornar.

### Several parcels of one order

story-news = Novetats de la vostra comanda
story-delivered = { $count-plural ->
    [one] S’ha lliurat { $count } dels { $total } paquets
    [many] S’han lliurat { $count } dels { $total } paquets
   *[other] S’han lliurat { $count } dels { $total } paquets
}
story-all-delivered = { $total-plural ->
    [one] S’han lliurat tots els paquets: { $total } de { $total }
    [many] S’han lliurat tots els paquets: { $total } de { $total }
   *[other] S’han lliurat els vostres { $total } paquets
}
story-body = La vostra comanda s’envia en diversos paquets. Aquestes són les últimes novetats de cadascun.

### Around the text of a mail

subject-with-order = { $headline } (comanda { $order })
greeting = Bon dia,
closing = Cordialment,
button-track = Segueix el paquet

label-order = Comanda
label-number = Número de seguiment
label-carrier = Transportista
label-status = Estat
label-estimate = Lliurament previst
label-updated = Última actualització
label-place = Lloc
label-pickup-place = Lloc de recollida
label-pickup-until = Últim dia de recollida
label-signed-by = Signat per
label-replaces = Substitueix el número

step-announced = Preparat
step-shipped = Enviat
step-in-transit = En camí
step-out-for-delivery = En repartiment
step-delivered = Lliurat
step-text = Pas { $step } de { $total }: { $name }

### Days and hours

day-today = avui, { $date }
day-tomorrow = demà, { $date }
day-yesterday = ahir, { $date }
day-time = { $day }, { $time }
day-window = { $day }, de les { $from } a les { $to }
days-range = del { $from } al { $to }
day-until = com a molt tard { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Si teniu cap dubte, només cal que respongueu aquest correu.
footer-reason = Rebeu aquest correu perquè { $company } us informa sobre els paquets de la vostra comanda.
footer-unsubscribe = Deixa de rebre correus sobre paquets

unsubscribe-title = Correus sobre els vostres paquets
unsubscribe-question = Voleu deixar de rebre correus sobre els vostres paquets?
unsubscribe-confirm = Deixa de rebre correus
unsubscribe-done = Ja no rebreu més correus sobre els vostres paquets.
unsubscribe-undo = Torna a rebre’ls
unsubscribe-undone = Tornareu a rebre correus sobre els vostres paquets.
