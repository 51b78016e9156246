//! Reports of any content, and what normalising promises of each.

use std::{collections::HashSet, sync::Arc};

use arbitrary::{Result, Unstructured};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use postalparcel_worker::{
    domain::{
        Held, Latest, Mapping, Pickup, Place, RawEstimate, RawEvent, RawTime, Report, Status, SubStatus,
        Translation,
    },
    normalise::{Context, digest, reduce},
};

/// Most characters of a text.
const LONGEST_TEXT: usize = 1000;

/// A report whose every field is made of the bytes.
pub(crate) fn normalise(bytes: &[u8]) {
    if let Ok(report) = report(&mut Unstructured::new(bytes)) {
        promises(&report);
    }
}

/// Reducing again, and with everything held, changes nothing; keys are unique, and texts are fit for a database.
pub(crate) fn promises(report: &Report) {
    let context = context(SubStatus::Registered);
    let snapshot = reduce(report, None, &context);
    let next = Context { previous: snapshot.sub_status, previous_own: snapshot.own, ..context.clone() };
    assert_eq!(reduce(report, None, &next), snapshot, "reduced twice");
    let held = Held {
        rev: 1,
        sub_status: snapshot.sub_status,
        own: snapshot.own,
        latest: snapshot.latest.clone(),
        events: snapshot.events.clone(),
    };
    assert_eq!(reduce(report, Some(&held), &next), snapshot, "reduced with everything held");
    assert_eq!(digest(report, &context), digest(report, &context));
    let keys: HashSet<_> = snapshot.events.iter().map(|event| &event.key).collect();
    assert_eq!(keys.len(), snapshot.events.len(), "keys are unique");
    for event in &snapshot.events {
        assert!(
            event.text.chars().count() <= LONGEST_TEXT && !event.text.contains(char::is_control),
            "{event:?}"
        );
    }
}

fn context(previous: SubStatus) -> Context {
    Context {
        shipped_on: start().date().checked_sub_signed(TimeDelta::days(30)),
        origin: None,
        destination: None,
        carrier: None,
        previous,
        previous_own: None,
        overrides: Arc::default(),
        now: start().and_utc() + TimeDelta::days(30),
    }
}

/// 1 November 2026.
fn start() -> NaiveDateTime {
    (DateTime::UNIX_EPOCH + TimeDelta::days(20_758)).naive_utc()
}

fn report(from: &mut Unstructured<'_>) -> Result<Report> {
    let latest = |from: &mut Unstructured<'_>| {
        Ok(Latest { mapping: mapping(from)?, raw: text(from)?, as_of: maybe(from, instant)? })
    };
    Ok(Report {
        latest: maybe(from, latest)?,
        carrier: maybe(from, carrier)?,
        origin: maybe(from, country)?,
        destination: maybe(from, country)?,
        estimate: maybe(from, |from| Ok(RawEstimate { from: time(from)?, to: time(from)? }))?,
        signed_by: maybe(from, text)?,
        proof_url: maybe(from, text)?,
        pickup: maybe(from, |from| Ok(Pickup { place: text(from)?, until: Some(wall(from)?.date()) }))?,
        events: (0..from.int_in_range(0..=12)?).map(|_| event(from)).collect::<Result<_>>()?,
        ..Report::default()
    })
}

fn event(from: &mut Unstructured<'_>) -> Result<RawEvent> {
    let translation =
        |from: &mut Unstructured<'_>| Ok(Translation { language: "en".to_owned(), text: text(from)? });
    let place = Place { city: maybe(from, text)?, country: maybe(from, country)?, ..Place::default() };
    Ok(RawEvent {
        mapping: mapping(from)?,
        code: maybe(from, |from| Ok((*from.choose(&["A", "B", "", "C:0"])?).to_owned()))?,
        text: text(from)?,
        translation: maybe(from, translation)?,
        time: time(from)?,
        place,
        carrier: maybe(from, carrier)?,
    })
}

fn time(from: &mut Unstructured<'_>) -> Result<RawTime> {
    Ok(RawTime {
        utc: maybe(from, instant)?,
        local: maybe(from, wall)?,
        date: maybe(from, |from| Ok(wall(from)?.date()))?,
        offset_minutes: maybe(from, |from| from.int_in_range(-2000..=2000))?,
        zone: maybe(from, |from| {
            Ok((*from.choose(&["Europe/Berlin", "Africa/Cairo", "Mars/Olympus", "UTC", ""])?).to_owned())
        })?,
        text: maybe(from, text)?,
    })
}

fn mapping(from: &mut Unstructured<'_>) -> Result<Mapping> {
    Ok(match from.int_in_range(0..=9)? {
        0 => Mapping::Unknown,
        1 => Mapping::Main(*from.choose(&Status::ALL)?),
        _ => Mapping::Known(*from.choose(&SubStatus::ALL)?),
    })
}

fn instant(from: &mut Unstructured<'_>) -> Result<DateTime<Utc>> {
    Ok(wall(from)?.and_utc())
}

/// Near the time of the report, to the minute or not; now and then anywhere.
fn wall(from: &mut Unstructured<'_>) -> Result<NaiveDateTime> {
    if from.ratio(1, 20)? {
        let anywhere =
            DateTime::from_timestamp(from.int_in_range(-9_000_000_000_000..=8_000_000_000_000)?, 0);
        return Ok(anywhere.map_or(NaiveDateTime::MAX, |time| time.naive_utc()));
    }
    Ok(start() + TimeDelta::seconds(from.int_in_range(-200_000..=300_000)? * 30))
}

fn carrier<T: From<&'static str>>(from: &mut Unstructured<'_>) -> Result<T> {
    Ok((*from.choose(&["china-post", "ups", "", "X:Y"])?).into())
}

fn country<T: From<&'static str>>(from: &mut Unstructured<'_>) -> Result<T> {
    Ok((*from.choose(&["CN", "US", "DE", "PT", "XX"])?).into())
}

/// Mostly short; characters from everywhere.
fn text(from: &mut Unstructured<'_>) -> Result<String> {
    let text: &str = from.arbitrary()?;
    Ok(if from.ratio(1, 30)? { text.repeat(600) } else { text.to_owned() })
}

fn maybe<'a, T>(
    from: &mut Unstructured<'a>,
    make: impl FnOnce(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Option<T>> {
    if from.arbitrary()? { make(from).map(Some) } else { Ok(None) }
}
