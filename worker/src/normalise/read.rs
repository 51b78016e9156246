//! A report as it was said becomes events with times and keys, and facts that are safe to store.
//!
//! In: a report. Out: its events, oldest first, and everything of a snapshot that needs no decision. Every text is bounded
//! here; nothing else is changed.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::{key, phrases, text, time};
use crate::domain::{
    CarrierCode, CountryCode, Estimate, Event, EventKey, Latest, Mapping, Meaning, Pickup, Place, Precision,
    RawEvent, Report, Rule, Snapshot, SubStatus, Translation,
};

/// The longest text of an event: longer ones are terms and conditions.
const SENTENCE: usize = 1000;
/// The longest name: of a town, a carrier, a person.
const NAME: usize = 128;
/// The longest code of a carrier.
const CODE: usize = 64;
/// The longest address of a web page that the addon takes (`tools/wire.py`): a shortened one leads nowhere.
const URL: usize = 1000;
/// The most events of a report, the newest: twice what Odoo stores of one parcel, so that whoever cuts a history to that
/// still sees, and says, that it is longer. A feed with more than this is broken.
const EVENTS: usize = 1000;

/// The newest events of `report`, oldest first. A feed that lists an event twice, word for word, means one.
pub(super) fn events(report: &Report) -> Vec<Event> {
    let mut seen = HashSet::new();
    let once: Vec<_> = report.events.iter().filter(|event| seen.insert(*event)).collect();
    let newest = once.iter().skip(once.len().saturating_sub(EVENTS));
    let mut events: Vec<Event> =
        newest.zip(0..).map(|(event, position)| self::event(report, event, position)).collect();
    key::assign(&mut events);
    events
}

fn event(report: &Report, said: &RawEvent, position: u32) -> Event {
    let when = time::resolve(&said.time, said.place.country.as_ref());
    let is_undecided = when.precision == Precision::None;
    let own = said.mapping.known();
    let code = text::optional(said.code.as_deref(), CODE);
    let translated = said.translation.as_ref().map(|translation| translation.text.as_str());
    let is_coded = code.is_some() || own != Mapping::Unknown;
    let read = [Some(said.text.as_str()), translated].into_iter().flatten().find_map(phrases::meaning);
    let read = read.filter(|_| !is_coded);
    Event {
        feed: report.feed.clone(),
        key: EventKey(String::new()),
        utc: when.utc,
        local: when.local,
        offset_minutes: when.offset_minutes,
        zone: when.zone.map(|zone| zone.name().to_owned()),
        precision: when.precision,
        time_text: text::optional(said.time.text.as_deref(), CODE).filter(|_| is_undecided),
        zone_source: when.zone_source,
        sub_status: own.sub_status().or(read),
        meaning: read.map_or_else(|| Meaning::from(own), |_| Meaning::Text),
        own,
        code,
        text: text::line(&said.text, SENTENCE),
        translation: said.translation.as_ref().and_then(translation),
        place: place(&said.place),
        carrier: carrier(said.carrier.as_ref()),
        position,
    }
}

/// What a report says besides its events, with nothing decided yet. `destination` is where it goes if the report does not say.
pub(super) fn facts(report: &Report, destination: Option<&CountryCode>) -> Snapshot {
    Snapshot {
        feed: report.feed.clone(),
        sub_status: SubStatus::Unknown,
        own: None,
        rule: Rule::Nothing,
        status_since: None,
        decided_by: None,
        latest: None,
        carrier: carrier(report.carrier.as_ref()),
        carrier_name: text::optional(report.carrier_name.as_deref(), NAME),
        origin: report.origin.clone(),
        destination: report.destination.clone(),
        first_event_at: None,
        last_event_at: None,
        shipped_at: None,
        delivered_at: None,
        estimate: estimate(report, destination),
        signed_by: text::optional(report.signed_by.as_deref(), NAME),
        proof_url: report.proof_url.as_deref().and_then(web_page),
        pickup: report.pickup.as_ref().map(pickup),
        milestones: Vec::new(),
        events: Vec::new(),
    }
}

/// When it should arrive, in the time of the destination.
pub(super) fn estimate(report: &Report, destination: Option<&CountryCode>) -> Option<Estimate> {
    time::estimate(report.estimate.as_ref()?, report.destination.as_ref().or(destination))
}

/// The provider's own status with its words bounded. An age beyond `horizon` is a wrong clock, and is as good as none: taken for
/// true it would make everything that is said later look older.
pub(super) fn latest(said: &Latest, horizon: DateTime<Utc>) -> Latest {
    Latest {
        mapping: said.mapping,
        raw: text::line(&said.raw, NAME),
        as_of: said.as_of.filter(|at| *at <= horizon),
    }
}

fn translation(said: &Translation) -> Option<Translation> {
    let text = text::optional(Some(&said.text), SENTENCE)?;
    Some(Translation { language: text::line(&said.language, CODE), text })
}

fn place(said: &Place) -> Place {
    Place {
        city: text::optional(said.city.as_deref(), NAME),
        region: text::optional(said.region.as_deref(), NAME),
        country: said.country.clone(),
        postcode: text::optional(said.postcode.as_deref(), CODE),
    }
}

fn pickup(said: &Pickup) -> Pickup {
    Pickup { place: text::line(&said.place, SENTENCE), until: said.until }
}

fn carrier(said: Option<&CarrierCode>) -> Option<CarrierCode> {
    text::optional(said.map(CarrierCode::as_str), CODE).map(CarrierCode)
}

/// Only what a browser opens as a page: no `javascript:`, no relative path.
fn web_page(said: &str) -> Option<String> {
    let lower = said.trim().to_ascii_lowercase();
    let is_page = lower.starts_with("https://") || lower.starts_with("http://");
    (is_page && said.len() <= URL).then(|| text::line(said, URL))
}
