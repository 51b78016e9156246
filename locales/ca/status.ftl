### Main statuses, in the order of a journey

status-pending = Pendent
status-not-found = No trobat
status-info-received = Preregistrat
status-in-transit = En trànsit
status-out-for-delivery = En repartiment
status-available-for-pickup = A punt per recollir
status-delivery-failed = Lliurament no efectuat
status-delivered = Lliurat
status-exception = Incidència
status-returning = En devolució al remitent
status-returned = Retornat al remitent
status-cancelled = Cancel·lat
status-expired = Seguiment finalitzat
status-unknown = Desconegut

### Pending: the carrier was asked and has not answered

sub-registered = Seguiment sol·licitat
    .sentence = S’ha preguntat al transportista i encara no ha respost.

### Not found

sub-no-data-yet = El transportista encara no té dades
    .sentence = El transportista encara no té constància d’aquest número. És normal els primers dies.
sub-invalid-number = Número rebutjat pel transportista
    .sentence = El transportista no accepta aquest número. Comproveu que estigui ben escrit.
sub-carrier-mismatch = Número d’un altre transportista
    .sentence = El transportista indica que aquest número no és seu. Potser és d’un altre transportista.

### Announced: the goods were not seen yet

sub-label-created = Etiqueta creada
    .sentence = L’etiqueta ja està creada. El transportista encara no té el paquet.
sub-awaiting-collection = A l’espera de recollida pel transportista
    .sentence = S’ha encarregat al transportista que reculli el paquet a l’adreça del remitent.

### In transit

sub-moving = En camí
    .sentence = El paquet està en camí.
sub-picked-up = Recollit pel transportista
    .sentence = El transportista ja té el paquet.
sub-departed-facility = Ha sortit d’un centre de classificació
    .sentence = El paquet ha sortit d’un centre de classificació.
sub-arrived-facility = Ha arribat a un centre de classificació
    .sentence = El paquet ha arribat a un centre de classificació.
sub-departed-origin-country = Ha sortit del país d’origen
    .sentence = El paquet ha sortit del país d’origen.
sub-arrived-destination-country = Ha arribat al país de destinació
    .sentence = El paquet ha arribat al país de destinació.
sub-at-delivery-facility = Al centre de repartiment
    .sentence = El paquet ha arribat al centre de repartiment des d’on es lliurarà.
sub-handed-to-last-mile = Traspassat al transportista de repartiment
    .sentence = El paquet s’ha traspassat al transportista que el lliurarà.
sub-forwarded = Reenviat a una altra adreça
    .sentence = El paquet s’està reenviant a una altra adreça.
sub-problem-resolved = Incidència resolta, de nou en camí
    .sentence = La incidència està resolta. El paquet torna a estar en camí.
sub-delivery-scheduled = Lliurament programat
    .sentence = S’ha fixat una data de lliurament.
sub-delivery-rescheduled = Lliurament reprogramat
    .sentence = S’ha canviat la data de lliurament.
sub-customs-started = En tràmit de duana
    .sentence = La duana està revisant el paquet.
sub-customs-released = Alliberat per la duana
    .sentence = La duana ha alliberat el paquet.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = El paquet està en repartiment.
sub-recipient-contacted = Contacte previ amb el destinatari
    .sentence = El transportista s’ha posat en contacte amb el destinatari per al lliurament.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = El paquet està a punt per recollir.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = El transportista ha intentat lliurar el paquet, però no ha estat possible.
sub-recipient-absent = Destinatari absent
    .sentence = El transportista ha intentat lliurar el paquet, però no hi havia ningú.
sub-business-closed = Establiment tancat
    .sentence = El transportista ha intentat lliurar el paquet, però l’establiment estava tancat.
sub-attempt-bad-address = Lliurament no efectuat: adreça incorrecta
    .sentence = El transportista ha intentat lliurar el paquet, però l’adreça és incorrecta o està incompleta.
sub-attempt-refused = Lliurament no efectuat: paquet rebutjat
    .sentence = El transportista ha intentat lliurar el paquet, però l’han rebutjat.
sub-attempt-access = Lliurament no efectuat: sense accés
    .sentence = El transportista ha intentat lliurar el paquet, però no ha pogut accedir al lloc de lliurament.
sub-attempt-security-or-fee = Lliurament no efectuat: control de seguretat o pagament
    .sentence = El lliurament s’ha interromput per un control de seguretat o un import pendent de pagament.
sub-notice-left = S’ha deixat un avís
    .sentence = El transportista ha deixat un avís que explica com es pot obtenir el paquet.

### Delivered

sub-delivered = { status-delivered }
    .sentence = El paquet s’ha lliurat.
sub-delivered-signed = Lliurat amb signatura
    .sentence = El paquet s’ha lliurat amb signatura.
sub-delivered-neighbour-or-safe-place = Deixat a un veí o en un lloc segur
    .sentence = El paquet s’ha deixat a un veí o en un lloc segur.
sub-delivered-collected = Recollit pel destinatari
    .sentence = El destinatari ha recollit el paquet.
sub-delivered-cod = Lliurat i pagat contra reemborsament
    .sentence = El paquet s’ha lliurat i s’ha pagat contra reemborsament.

### Problem

sub-exception-other = { status-exception }
    .sentence = Hi ha una incidència amb el paquet. El transportista no n’indica el motiu.
sub-delayed = Endarrerit
    .sentence = El paquet va amb retard.
sub-delayed-weather = Endarrerit pel mal temps
    .sentence = El paquet va amb retard a causa del mal temps.
sub-delayed-processing = Endarrerit a la xarxa del transportista
    .sentence = El paquet va amb retard a la xarxa del transportista.
sub-delayed-transport = Endarrerit en el transport
    .sentence = El paquet va amb retard perquè l’avió o el camió que el porta va tard.
sub-missorted = Enviat per una ruta equivocada
    .sentence = El paquet s’ha enviat per una ruta equivocada i s’està redirigint.
sub-on-hold = Retingut
    .sentence = El transportista reté el paquet i no n’indica el motiu.
sub-held-for-payment = Retingut: pagament pendent
    .sentence = El transportista reté el paquet fins que es pagui un import pendent.
sub-security-hold = Retingut: control de seguretat
    .sentence = El paquet està retingut per a un control.
sub-customs-held = Retingut a la duana
    .sentence = La duana reté el paquet.
sub-customs-documents-required = La duana necessita documents
    .sentence = La duana necessita informació o documents abans d’alliberar el paquet.
sub-customs-payment-required = Aranzels o impostos per pagar
    .sentence = Cal pagar aranzels o impostos abans que la duana alliberi el paquet.
sub-customs-rejected = Rebutjat per la duana
    .sentence = La duana ha rebutjat el paquet.
sub-bad-address = Adreça incorrecta o incompleta
    .sentence = L’adreça és incorrecta o està incompleta. El transportista necessita la correcta per lliurar el paquet.
sub-recipient-moved = El destinatari s’ha traslladat
    .sentence = El destinatari ja no és en aquesta adreça.
sub-recipient-info-invalid = Dades del destinatari incorrectes
    .sentence = El nom, el telèfon o altres dades del destinatari són incorrectes.
sub-refused = Rebutjat pel destinatari
    .sentence = El destinatari ha rebutjat el paquet.
sub-pickup-expired = No recollit a temps
    .sentence = El paquet no s’ha recollit a temps.
sub-rejected-by-carrier = Rebutjat pel transportista
    .sentence = El transportista no accepta aquest paquet.
sub-undeliverable = No es pot lliurar
    .sentence = El transportista no pot lliurar el paquet.
sub-damaged = Malmès
    .sentence = El paquet ha patit danys.
sub-lost = Perdut
    .sentence = El transportista informa que el paquet s’ha perdut.
sub-destroyed = Destruït
    .sentence = El paquet ha estat destruït.
sub-shipper-error = Dades o embalatge del remitent incorrectes
    .sentence = Les dades o l’embalatge del remitent no són correctes, o el paquet no estava preparat.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = El paquet està tornant al remitent.
sub-returned-to-sender = { status-returned }
    .sentence = El paquet ha tornat al remitent.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = L’enviament s’ha cancel·lat.
sub-cancel-requested = Cancel·lació sol·licitada
    .sentence = S’ha demanat al transportista que cancel·li l’enviament.

### No longer followed, unknown

sub-no-update = Sense novetats des de fa massa temps
    .sentence = Fa tant de temps que no hi ha novetats del paquet que ja no se’n fa el seguiment.
sub-unknown = { status-unknown }
    .sentence = No se sap en quin punt del camí és el paquet.
