### Head of the timeline: each is followed by its value

timeline-status = Tila
timeline-since = Alkaen
timeline-expected = Arvioitu toimitus
timeline-attention = Huomioitavaa
timeline-pickup = Noutopaikka
timeline-signed-by = Kuittaaja

timeline-window = { $from } – { $to }
timeline-pickup-until = viimeinen noutopäivä { $date }

### How much a parcel should be looked at

attention-none = Etenee suunnitellusti
attention-watch = Seuraa tilannetta
attention-action = Vaatii toimenpiteitä

### Events

timeline-events = { $count-plural ->
    [one] { $count } tapahtuma
   *[other] { $count } tapahtumaa
}
timeline-no-events = Ei vielä tapahtumia
event-no-date = Ei päivämäärää
event-day-only = kellonaika puuttuu
event-local-time = paikallista aikaa
event-zone-inferred = * Aikavyöhyke päätelty maan perusteella
event-unmapped = Kuljetusyhtiön viesti
