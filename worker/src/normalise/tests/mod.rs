//! What the rules mean for whole histories; each part's own tests stand beside it.

mod decisions;
mod difference;
mod digest;
mod histories;
mod milestones;
mod overrides;
mod properties;
mod times;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::{Context, reduce};
use crate::domain::{
    CountryCode, FeedName, Held, Latest, Mapping, Place, RawEvent, RawTime, Report, Snapshot, SubStatus,
};

/// An instant of 2026, such as `03-10 06:30`.
pub(super) fn at(text: &str) -> DateTime<Utc> {
    wall(text).and_utc()
}

/// A wall time of 2026.
pub(super) fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(&format!("2026-{text}"), "%Y-%m-%d %H:%M").unwrap()
}

/// A day of 2026.
pub(super) fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

/// An event at an instant, with its word as its code.
pub(super) fn event(time: &str, word: &str) -> RawEvent {
    said(RawTime { utc: Some(at(time)), ..RawTime::default() }, word)
}

/// An event of a day.
pub(super) fn on_day(date: &str, word: &str) -> RawEvent {
    said(RawTime { date: Some(day(date)), ..RawTime::default() }, word)
}

/// An event with a wall time only.
pub(super) fn at_wall(time: &str, word: &str) -> RawEvent {
    said(RawTime { local: Some(wall(time)), ..RawTime::default() }, word)
}

/// An event with any time; a word that is not ours means that no table knows its code.
pub(super) fn said(time: RawTime, word: &str) -> RawEvent {
    RawEvent {
        mapping: word.parse().map_or(Mapping::Unknown, Mapping::Known),
        code: Some(word.to_owned()),
        text: format!("about {word}"),
        time,
        carrier: Some("china-post".into()),
        ..RawEvent::default()
    }
}

/// An event in a country.
pub(super) fn in_country(country: &str, event: RawEvent) -> RawEvent {
    RawEvent { place: Place { country: Some(country.into()), ..Place::default() }, ..event }
}

/// A report of these events, oldest first, without a status of the provider's own.
pub(super) fn report(events: Vec<RawEvent>) -> Report {
    Report { feed: FeedName::from("postalparcel"), events, ..Report::default() }
}

/// The provider's own status.
#[expect(clippy::unnecessary_wraps, reason = "reads as the field it fills")]
pub(super) fn latest(word: &str, as_of: Option<&str>) -> Option<Latest> {
    let mapping = match (word.parse(), word.strip_prefix("main:").map(str::parse)) {
        (Ok(known), _) => Mapping::Known(known),
        (_, Some(Ok(main))) => Mapping::Main(main),
        _ => Mapping::Unknown,
    };
    Some(Latest { mapping, raw: word.to_owned(), as_of: as_of.map(at) })
}

/// Nothing known before, and the year is over.
pub(super) fn context() -> Context {
    Context {
        shipped_on: None,
        origin: Some(CountryCode::from("CN")),
        destination: Some(CountryCode::from("PT")),
        carrier: None,
        previous: SubStatus::Registered,
        previous_own: None,
        overrides: Arc::default(),
        now: at("12-31 23:00"),
    }
}

/// What Odoo would hold of a snapshot.
pub(super) fn held(snapshot: &Snapshot) -> Held {
    Held {
        rev: 1,
        sub_status: snapshot.sub_status,
        own: snapshot.own,
        latest: snapshot.latest.clone(),
        events: snapshot.events.clone(),
    }
}

/// The status of a history without a status of the provider's own.
pub(super) fn status_of(events: Vec<RawEvent>) -> &'static str {
    reduce(&report(events), None, &context()).sub_status.as_str()
}
