### Head of the timeline: each is followed by its value

timeline-status = Staða
timeline-since = Síðan
timeline-expected = Áætluð afhending
timeline-attention = Ábending
timeline-pickup = Afhendingarstaður
timeline-signed-by = Undirskrift

timeline-window = { $from } – { $to }
timeline-pickup-until = síðasti dagur: { $date }

### How much a parcel should be looked at

attention-none = Gengur samkvæmt áætlun
attention-watch = Fylgjast með
attention-action = Krefst aðgerða

### Events

timeline-events = { $count-plural ->
    [one] { $count } færsla
   *[other] { $count } færslur
}
timeline-no-events = Engar færslur enn
event-no-date = Dagsetning ekki gefin upp
event-day-only = tími ekki gefinn upp
event-local-time = staðartími
event-zone-inferred = * Tímabelti ráðið af landinu
event-unmapped = Skilaboð frá flutningsaðilanum
