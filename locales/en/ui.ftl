# Words of a parcel's timeline, as `postalparcel-worker track` prints it.

### Head of the timeline: each is followed by its value

timeline-status = Status
timeline-since = Since
timeline-expected = Expected
timeline-attention = Attention
timeline-pickup = Collect at
timeline-signed-by = Signed by

# $from, $to: times or dates, already formatted.
timeline-window = { $from } to { $to }
# $date: last day on which the parcel can be collected, already formatted.
timeline-pickup-until = until { $date }

### How much a parcel should be looked at

attention-none = On track
attention-watch = Keep an eye on it
attention-action = Needs action

### Events

# $count: number of events, already formatted; $count-plural: its plural category.
timeline-events = { $count-plural ->
    [one] { $count } event
   *[other] { $count } events
}
timeline-no-events = No events yet
# In place of a date, when the carrier gave none.
event-no-date = No date given
# In place of a time, when the carrier gave the day only.
event-day-only = time not given
# Behind a time of which the zone is not known.
event-local-time = local time
# Below the events; the star stands behind times whose zone the carrier did not give.
event-zone-inferred = * Time zone inferred from the country
# In place of a status, when no table knows the carrier's code; the carrier's own words follow.
event-unmapped = Message from the carrier
