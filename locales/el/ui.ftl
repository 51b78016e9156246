### Head of the timeline: each is followed by its value

timeline-status = Κατάσταση
timeline-since = Κατάσταση από
timeline-expected = Αναμενόμενη παράδοση
timeline-attention = Πορεία παράδοσης
timeline-pickup = Σημείο παραλαβής
timeline-signed-by = Υπογραφή

timeline-window = { $from } έως { $to }
timeline-pickup-until = έως και { $date }

### How much a parcel should be looked at

attention-none = Όλα εξελίσσονται ομαλά
attention-watch = Χρειάζεται παρακολούθηση
attention-action = Απαιτείται ενέργεια

### Events

timeline-events = { $count-plural ->
    [one] { $count } ενημέρωση
   *[other] { $count } ενημερώσεις
}
timeline-no-events = Δεν υπάρχουν ακόμη ενημερώσεις
event-no-date = Χωρίς ημερομηνία
event-day-only = χωρίς ώρα
event-local-time = τοπική ώρα
event-zone-inferred = * Η ζώνη ώρας προκύπτει από τη χώρα
event-unmapped = Μήνυμα της μεταφορικής εταιρείας
