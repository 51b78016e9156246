//! Who an event is: the same one however often, in whichever language and with whatever added later it is told.
//!
//! In: an event's carrier, time and code. Out: a key such as `v1:china-post:2026-11-20T18:00:A01:0`: rule version,
//! carrier, wall time to the minute (or the day, or the instant with a `Z`), code, and the ordinal among equals. Text,
//! language and place are never part of it, because carriers reword, translate and enrich; they only say which of two
//! equals comes first, because feeds list equals now in this order and now in that.

use std::collections::HashMap;

use chrono::NaiveDateTime;

use crate::domain::{Event, EventKey, Place, Precision};

/// Gives each event of a feed its key.
pub(super) fn assign(feed: &mut [Event]) {
    let mut feed: Vec<&mut Event> = feed.iter_mut().collect();
    feed.sort_by(|a, b| content(a).cmp(&content(b)));
    let mut seen = HashMap::<String, u32>::new();
    for event in feed {
        let stem = stem(event);
        let ordinal = seen.entry(stem.clone()).or_default();
        event.key = EventKey(format!("v1:{stem}:{ordinal}"));
        *ordinal += 1;
    }
}

/// What tells equals apart.
fn content(event: &Event) -> impl Ord + '_ {
    let Place { city, region, country, postcode } = &event.place;
    let translated = event.translation.as_ref().map(|translation| &translation.text);
    (&event.text, event.own.sub_status(), city, region, country, postcode, translated)
}

fn stem(event: &Event) -> String {
    let carrier = event.carrier.as_ref().map_or("", |carrier| carrier.as_str());
    format!("{carrier}:{}:{}", time(event), event.code.as_deref().unwrap_or_default())
}

fn time(event: &Event) -> String {
    match (event.precision, event.local, event.utc) {
        (Precision::Minute, Some(local), _) => local.format("%Y-%m-%dT%H:%M").to_string(),
        (Precision::Minute, None, Some(utc)) => utc.format("%Y-%m-%dT%H:%MZ").to_string(),
        (Precision::Day, Some(local), _) => local.format("%Y-%m-%d").to_string(),
        _ => String::new(),
    }
}

/// Whether `told` is the event that was `held` under another key, before its time or its carrier was known so well, or
/// told now with less.
pub(super) fn is_same(told: &Event, held: &Event) -> bool {
    let carriers = told.carrier == held.carrier || held.carrier.is_none() || told.carrier.is_none();
    let twins = held.key.0.starts_with(&format!("v1:{}:", stem(told)));
    told.code.is_some() && told.code == held.code && carriers && !twins && times_agree(told, held)
}

fn times_agree(a: &Event, b: &Event) -> bool {
    match (a.precision, b.precision) {
        (Precision::Minute, Precision::Minute) => {
            time(a) == time(b) || a.utc.zip(b.utc).is_some_and(|(a, b)| (a - b).num_seconds().abs() < 60)
        }
        (Precision::None, _) | (_, Precision::None) => false,
        _ => wall_or_instant(a).zip(wall_or_instant(b)).is_some_and(|(a, b)| a.date() == b.date()),
    }
}

fn wall_or_instant(event: &Event) -> Option<NaiveDateTime> {
    event.local.or_else(|| event.utc.map(|at| at.naive_utc()))
}
