### Main statuses, in the order of a journey

status-pending = En attente
status-not-found = Numéro introuvable
status-info-received = Annoncé
status-in-transit = En transit
status-out-for-delivery = En cours de livraison
status-available-for-pickup = À retirer
status-delivery-failed = Livraison non aboutie
status-delivered = Livré
status-exception = Incident
status-returning = En retour vers l’expéditeur
status-returned = Retourné à l’expéditeur
status-cancelled = Annulé
status-expired = Suivi arrêté
status-unknown = Inconnu

### Pending: the carrier was asked and has not answered

sub-registered = Suivi demandé
    .sentence = Le transporteur a été interrogé et n’a pas encore répondu.

### Not found

sub-no-data-yet = Pas encore d’information du transporteur
    .sentence = Le transporteur ne connaît pas encore ce numéro. C’est normal les premiers jours.
sub-invalid-number = Numéro refusé par le transporteur
    .sentence = Le transporteur n’accepte pas ce numéro. Vérifiez qu’il ne contient pas de faute de frappe.
sub-carrier-mismatch = Numéro d’un autre transporteur
    .sentence = Le transporteur indique que ce numéro n’est pas l’un des siens. Il appartient peut-être à un autre transporteur.

### Announced: the goods were not seen yet

sub-label-created = Étiquette créée
    .sentence = L’étiquette est créée. Le colis n’a pas encore été remis au transporteur.
sub-awaiting-collection = En attente d’enlèvement
    .sentence = Le transporteur a été chargé d’enlever le colis chez l’expéditeur.

### In transit

sub-moving = En cours d’acheminement
    .sentence = Le colis est en cours d’acheminement.
sub-picked-up = Pris en charge par le transporteur
    .sentence = Le colis a été pris en charge par le transporteur.
sub-departed-facility = A quitté un centre de tri
    .sentence = Le colis a quitté un centre de tri.
sub-arrived-facility = Arrivé dans un centre de tri
    .sentence = Le colis est arrivé dans un centre de tri.
sub-departed-origin-country = A quitté le pays d’origine
    .sentence = Le colis a quitté son pays d’origine.
sub-arrived-destination-country = Arrivé dans le pays de destination
    .sentence = Le colis est arrivé dans son pays de destination.
sub-at-delivery-facility = Arrivé à l’agence de livraison
    .sentence = Le colis est arrivé à l’agence qui le livrera.
sub-handed-to-last-mile = Remis au transporteur chargé de la livraison
    .sentence = Le colis a été remis au transporteur qui le livrera.
sub-forwarded = Réexpédié vers une autre adresse
    .sentence = Le colis est réexpédié vers une autre adresse.
sub-problem-resolved = Problème résolu, de nouveau en route
    .sentence = Le problème est résolu. Le colis est de nouveau en route.
sub-delivery-scheduled = Livraison programmée
    .sentence = Une date de livraison a été fixée.
sub-delivery-rescheduled = Livraison reprogrammée
    .sentence = La date de livraison a été modifiée.
sub-customs-started = En cours de dédouanement
    .sentence = Le colis est en cours de contrôle par la douane.
sub-customs-released = Dédouané
    .sentence = La douane a libéré le colis.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Le colis est en cours de livraison.
sub-recipient-contacted = Destinataire contacté avant livraison
    .sentence = Le transporteur a contacté le destinataire au sujet de la livraison.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Le colis est prêt à être retiré.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Le transporteur n’a pas pu livrer le colis.
sub-recipient-absent = Destinataire absent
    .sentence = Le transporteur s’est présenté, mais il n’y avait personne.
sub-business-closed = Établissement fermé
    .sentence = Le transporteur s’est présenté, mais l’établissement était fermé.
sub-attempt-bad-address = Livraison non aboutie : adresse erronée
    .sentence = Le colis n’a pas pu être livré, car l’adresse est erronée ou incomplète.
sub-attempt-refused = Livraison non aboutie : refusé à la livraison
    .sentence = Le colis a été refusé lors de la livraison.
sub-attempt-access = Livraison non aboutie : accès impossible
    .sentence = Le colis n’a pas pu être livré, car le livreur n’a pas pu accéder à la porte.
sub-attempt-security-or-fee = Livraison non aboutie : contrôle de sécurité ou frais
    .sentence = La livraison a été interrompue par un contrôle de sécurité ou des frais impayés.
sub-notice-left = Avis de passage déposé
    .sentence = Le transporteur a laissé un avis de passage qui indique comment obtenir le colis.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Le colis a été livré.
sub-delivered-signed = Livré contre signature
    .sentence = Le colis a été livré contre signature.
sub-delivered-neighbour-or-safe-place = Remis à un voisin ou déposé en lieu sûr
    .sentence = Le colis a été remis à un voisin ou déposé en lieu sûr.
sub-delivered-collected = Retiré par le destinataire
    .sentence = Le destinataire a retiré le colis.
sub-delivered-cod = Livré contre remboursement
    .sentence = Le colis a été livré et payé à la livraison.

### Problem

sub-exception-other = { status-exception }
    .sentence = Le colis a rencontré un incident. Le transporteur n’en précise pas la raison.
sub-delayed = Retardé
    .sentence = Le colis est retardé.
sub-delayed-weather = Retardé par la météo
    .sentence = Le colis est retardé par les conditions météorologiques.
sub-delayed-processing = Retardé dans le réseau du transporteur
    .sentence = Le colis est retardé dans le réseau du transporteur.
sub-delayed-transport = Retardé pendant le transport
    .sentence = Le colis est retardé, car son vol ou son camion est en retard.
sub-missorted = Mal orienté
    .sentence = Le colis a été mal orienté et est en cours de réacheminement.
sub-on-hold = Bloqué
    .sentence = Le transporteur retient le colis sans en préciser la raison.
sub-held-for-payment = Bloqué : paiement en attente
    .sentence = Le transporteur retient le colis jusqu’au paiement de frais.
sub-security-hold = Bloqué : contrôle de sécurité
    .sentence = Le colis est retenu pour un contrôle.
sub-customs-held = Retenu en douane
    .sentence = La douane retient le colis.
sub-customs-documents-required = Documents demandés par la douane
    .sentence = La douane demande des informations ou des documents avant de libérer le colis.
sub-customs-payment-required = Droits ou taxes à payer
    .sentence = Des droits ou des taxes doivent être payés avant que la douane libère le colis.
sub-customs-rejected = Refusé par la douane
    .sentence = La douane a refusé le colis.
sub-bad-address = Adresse erronée ou incomplète
    .sentence = L’adresse est erronée ou incomplète. Le transporteur a besoin de la bonne adresse pour livrer le colis.
sub-recipient-moved = Le destinataire a déménagé
    .sentence = Le destinataire n’est plus à cette adresse.
sub-recipient-info-invalid = Coordonnées du destinataire erronées
    .sentence = Le nom, le téléphone ou d’autres coordonnées du destinataire sont erronés.
sub-refused = Refusé par le destinataire
    .sentence = Le destinataire a refusé le colis.
sub-pickup-expired = Non retiré à temps
    .sentence = Le colis n’a pas été retiré à temps.
sub-rejected-by-carrier = Refusé par le transporteur
    .sentence = Le transporteur ne prend pas ce colis en charge.
sub-undeliverable = Non distribuable
    .sentence = Le transporteur ne peut pas livrer le colis.
sub-damaged = Endommagé
    .sentence = Le colis a été endommagé.
sub-lost = Perdu
    .sentence = Le transporteur signale que le colis est perdu.
sub-destroyed = Détruit
    .sentence = Le colis a été détruit.
sub-shipper-error = Données ou emballage de l’expéditeur non conformes
    .sentence = Les données ou l’emballage de l’expéditeur ne sont pas conformes, ou le colis n’était pas prêt.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Le colis est en retour vers l’expéditeur.
sub-returned-to-sender = { status-returned }
    .sentence = Le colis est revenu chez l’expéditeur.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = L’envoi a été annulé.
sub-cancel-requested = Annulation demandée
    .sentence = Le transporteur a été prié d’annuler l’envoi.

### No longer followed, unknown

sub-no-update = Sans nouvelles depuis trop longtemps
    .sentence = Le colis est sans nouvelles depuis si longtemps qu’il n’est plus suivi.
sub-unknown = { status-unknown }
    .sentence = On ne sait pas où en est le colis.
