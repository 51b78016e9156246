### Head of the timeline: each is followed by its value

timeline-status = Statut
timeline-since = Depuis
timeline-expected = Livraison prévue
timeline-attention = Vigilance
timeline-pickup = Lieu de retrait
timeline-signed-by = Signé par

timeline-window = { $from } – { $to }
timeline-pickup-until = jusqu’au { $date }

### How much a parcel should be looked at

attention-none = Tout se passe comme prévu
attention-watch = À surveiller
attention-action = Action nécessaire

### Events

timeline-events = { $count-plural ->
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
}
timeline-no-events = Aucun événement pour le moment
event-no-date = Sans date
event-day-only = heure non précisée
event-local-time = heure locale
event-zone-inferred = * Fuseau horaire déduit du pays
event-unmapped = Message du transporteur
