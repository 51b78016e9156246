//! What the database says about the demo: read by SQL, so that no code of ours stands between.

use anyhow::Result;
use chrono::NaiveDateTime;
use postalparcel_worker::{
    domain::{Status, SubStatus},
    localise::Reader,
};
use postgres::Client;

/// One parcel.
pub(crate) struct Parcel {
    number: String,
    carrier: String,
    status: String,
    event: Option<Event>,
}

/// Its newest event: the last in the feed, for a wall time without zone can't be compared with an instant.
struct Event {
    local: Option<NaiveDateTime>,
    timed: bool,
    sub_status: Option<String>,
    text: String,
    city: Option<String>,
}

/// What is there.
pub(crate) struct Counts {
    /// Live parcels.
    pub(crate) shipments: i64,
    /// Their events.
    pub(crate) events: i64,
    /// Parcels of which the last look failed, or that could not be stored as they should.
    pub(crate) errors: i64,
}

/// Live parcels that no answer has reached.
pub(crate) fn unapplied(sql: &mut Client) -> Result<i64> {
    Ok(sql.query_one("SELECT count(*) FROM postalparcel_shipment WHERE active AND rev = 0", &[])?.get(0))
}

pub(crate) fn counts(sql: &mut Client) -> Result<Counts> {
    let row = sql.query_one(
        "SELECT (SELECT count(*) FROM postalparcel_shipment WHERE active),
                (SELECT count(*) FROM postalparcel_event e JOIN postalparcel_shipment s ON s.id = e.shipment_id
                  WHERE s.active),
                (SELECT count(*) FROM postalparcel_shipment s JOIN postalparcel_check c ON c.shipment_id = s.id
                  WHERE s.active AND (s.settle_error IS NOT NULL OR c.failures > 0 OR c.error_class IS NOT NULL))",
        &[],
    )?;
    Ok(Counts { shipments: row.get(0), events: row.get(1), errors: row.get(2) })
}

/// All live parcels with their newest events, in the order of their rows.
pub(crate) fn parcels(sql: &mut Client) -> Result<Vec<Parcel>> {
    let rows = sql.query(
        "SELECT s.number, coalesce(s.carrier_name, s.carrier_code, ''), s.status,
                e.local, e.precision = 'minute', e.sub_status, e.text, e.city
           FROM postalparcel_shipment s
           LEFT JOIN LATERAL (SELECT * FROM postalparcel_event WHERE shipment_id = s.id
                               ORDER BY position DESC LIMIT 1) e ON true
          WHERE s.active ORDER BY s.id",
        &[],
    )?;
    let parcel = |row: &postgres::Row| Parcel {
        number: row.get(0),
        carrier: row.get(1),
        status: row.get(2),
        event: row.get::<_, Option<String>>(6).map(|text| Event {
            local: row.get(3),
            timed: row.get::<_, Option<bool>>(4).unwrap_or_default(),
            sub_status: row.get(5),
            text,
            city: row.get(7),
        }),
    };
    Ok(rows.iter().map(parcel).collect())
}

impl Parcel {
    /// Number, carrier, status, last event, in the reader's language.
    pub(crate) fn words(&self, reader: &Reader<'_>) -> Result<[String; 4]> {
        let status = reader.status(self.status.parse::<Status>()?)?;
        let event = self.event.as_ref().map(|event| event.words(reader)).transpose()?;
        let event = event.map_or_else(|| reader.say("timeline-no-events", &[]), Ok)?;
        Ok([self.number.clone(), self.carrier.clone(), status, event])
    }
}

impl Event {
    /// When, what, where. What no table knows is said in the carrier's own words.
    fn words(&self, reader: &Reader<'_>) -> Result<String> {
        let what = match &self.sub_status {
            Some(known) => reader.sub_status(known.parse::<SubStatus>()?)?,
            None => self.text.clone(),
        };
        let date = self.local.map(|local| reader.formats.date(local.date()));
        let time = self.local.filter(|_| self.timed).map(|local| reader.formats.time(local.time()));
        let parts = [date, time, Some(what), self.city.clone()];
        Ok(parts.into_iter().flatten().collect::<Vec<_>>().join("  "))
    }
}
