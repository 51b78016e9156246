### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Sa minn
timeline-expected = Kunsinna mistennija
timeline-attention = Sitwazzjoni
timeline-pickup = Post tal-ġbir
timeline-signed-by = Iffirmat minn

timeline-window = { $from } – { $to }
timeline-pickup-until = l-aħħar jum: { $date }

### How much a parcel should be looked at

attention-none = Kollox kif ippjanat
attention-watch = Ta’ min iżomm għajnejh fuqu
attention-action = Jeħtieġ azzjoni

### Events

timeline-events = { $count-plural ->
    [one] { $count } avveniment
    [two] { $count } avvenimenti
    [few] { $count } avvenimenti
    [many] { $count }-il avveniment
   *[other] { $count } avveniment
}
timeline-no-events = Għad m’hemmx avvenimenti
event-no-date = Bla data
event-day-only = ħin mhux mogħti
event-local-time = ħin lokali
event-zone-inferred = * Żona tal-ħin dedotta mill-pajjiż
event-unmapped = Messaġġ mill-kurrier
