### Milestones of a journey

milestone-announced = Votre colis est en préparation
    .body = L’étiquette de votre colis est créée. Vous pourrez suivre son acheminement dès que le transporteur l’aura pris en charge.
milestone-shipped = Votre colis est en route
    .body = Votre colis a été pris en charge par le transporteur. Vous pouvez suivre son acheminement à tout moment.
milestone-left-origin = Votre colis a quitté le pays d’origine
    .body = Votre colis a quitté son pays d’origine et poursuit sa route vers vous.
milestone-in-customs = Votre colis est en cours de dédouanement
    .body = La douane contrôle votre colis. Vous n’avez rien à faire pour le moment.
milestone-customs-papers = La douane demande des documents pour votre colis
    .body = La douane demande des informations ou des documents avant de libérer votre colis. Consultez la page de suivi ou demandez au transporteur ce qui manque.
milestone-duties-due = Droits ou taxes à payer pour votre colis
    .body = Des droits ou des taxes doivent être payés avant que la douane libère votre colis. Ne payez qu’auprès du transporteur ou de la douane, par leurs canaux officiels.
milestone-customs-released = La douane a libéré votre colis
    .body = Le dédouanement est terminé. Votre colis poursuit sa route vers vous.
milestone-arrived-in-country = Votre colis est arrivé dans le pays de destination
    .body = Votre colis est arrivé dans son pays de destination. Il va maintenant être préparé pour la livraison.
milestone-out-for-delivery = Votre colis est en cours de livraison
    .body = Le transporteur est en route vers vous avec votre colis.
milestone-delivery-failed = Votre colis n’a pas pu être livré
    .body = La page de suivi indique si une nouvelle tentative est prévue ou à quel endroit vous pouvez retirer votre colis.
milestone-ready-for-pickup = Votre colis est prêt à être retiré
    .body = Munissez-vous d’une pièce d’identité et du code de retrait, si le transporteur vous en a envoyé un.
milestone-pickup-reminder = Votre colis vous attend toujours
    .body = Votre colis n’a pas encore été retiré. Passé le dernier jour de retrait, le transporteur le renvoie à l’expéditeur.
milestone-delivered = Votre colis a été livré
    .body = Nous espérons que tout correspond à vos attentes.
milestone-delayed = Votre colis est retardé
    .body = L’acheminement de votre colis prend plus de temps que prévu. Nous vous prions de nous excuser pour cette attente.
milestone-new-estimate = Nouvelle date de livraison pour votre colis
    .body = Le transporteur a modifié la date de livraison prévue de votre colis.
milestone-problem = Votre colis a rencontré un incident
    .body = Vous trouverez les dernières informations sur la page de suivi. Pour toute question, n’hésitez pas à nous contacter.
milestone-returning = Votre colis nous est renvoyé
    .body = Le transporteur nous renvoie votre colis. Si vous souhaitez que nous l’expédiions de nouveau, contactez-nous.
milestone-returned = Votre colis nous a été retourné
    .body = Le transporteur nous a retourné votre colis. Merci de nous indiquer ce que vous souhaitez que nous fassions.
milestone-cancelled = L’envoi de votre colis a été annulé
    .body = Cet envoi a été annulé. Si vous ne vous y attendiez pas, contactez-nous.
milestone-delivery-withdrawn = Rectification : votre colis n’a pas encore été livré
    .body = Nous vous avions annoncé la livraison de votre colis. Le transporteur a rectifié cette information : le colis n’a pas encore été livré. Nous vous prions de nous excuser pour cette erreur.
milestone-number-replaced = Votre colis a un nouveau numéro de suivi
    .body = Utilisez désormais le nouveau numéro de suivi. L’ancien n’est plus valable.
milestone-return-received = Nous avons bien reçu votre retour
    .body = Le colis que vous nous avez renvoyé nous est bien parvenu.

### Several parcels of one order

story-news = Des nouvelles de votre commande
story-delivered = { $count-plural ->
    [one] { $count } colis sur { $total } a été livré
    [many] { $count } de colis sur { $total } ont été livrés
   *[other] { $count } colis sur { $total } ont été livrés
}
story-all-delivered = { $total-plural ->
    [one] Tous vos colis ont été livrés ({ $total } sur { $total })
    [many] Vos { $total } de colis ont tous été livrés
   *[other] Vos { $total } colis ont tous été livrés
}
story-body = Votre commande est expédiée en plusieurs colis. Voici les dernières nouvelles de chacun d’eux.

### Around the text of a mail

subject-with-order = { $headline } (commande { $order })
greeting = Bonjour,
closing = Bien cordialement,
button-track = Suivre mon colis

label-order = Commande
label-number = Numéro de suivi
label-carrier = Transporteur
label-status = Statut
label-estimate = Livraison prévue
label-updated = Dernière mise à jour
label-place = Lieu
label-pickup-place = Lieu de retrait
label-pickup-until = Dernier jour de retrait
label-signed-by = Signé par
label-replaces = Ancien numéro

step-announced = Préparé
step-shipped = Expédié
step-in-transit = En route
step-out-for-delivery = En livraison
step-delivered = Livré
step-text = Étape { $step } sur { $total } : { $name }

### Days and hours

day-today = aujourd’hui, { $date }
day-tomorrow = demain, { $date }
day-yesterday = hier, { $date }
day-time = { $day }, { $time }
day-window = { $day }, entre { $from } et { $to }
days-range = du { $from } au { $to }
day-until = au plus tard { $day }
time-zone = { $time } ({ $zone })

### Text message

# An ordinary space before the colon: with a non-breaking one, less than half as much fits into one text message.
text-message = { $company } : { $headline }. { $link }
text-message-without-link = { $company } : { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Pour toute question, il vous suffit de répondre à cet e-mail.
footer-reason = Vous recevez cet e-mail, car { $company } vous informe du suivi des colis de votre commande.
footer-unsubscribe = Ne plus recevoir d’e-mails concernant mes colis

unsubscribe-title = E-mails concernant vos colis
unsubscribe-question = Souhaitez-vous ne plus recevoir d’e-mails concernant vos colis ?
unsubscribe-confirm = Ne plus recevoir d’e-mails
unsubscribe-done = Vous ne recevrez plus d’e-mails concernant vos colis.
unsubscribe-undo = Les recevoir de nouveau
unsubscribe-undone = Vous recevrez de nouveau des e-mails concernant vos colis.
