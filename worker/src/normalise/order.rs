//! One history out of what is told and what is held.
//!
//! In: the events of a report, and events that Odoo holds besides. Out: each event once, oldest first. What is told now
//! replaces what is held under the same key; nothing that is held is dropped. The order comes from instants; within one
//! instant from the feed, then from the rank of the status, so that it does not depend on who settles first.

use std::{collections::HashSet, iter};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::key;
use crate::domain::{Event, Precision};

/// Joins `told` (oldest first) and `held` into one history.
pub(super) fn union(mut told: Vec<Event>, held: &[Event]) -> Vec<Event> {
    adopt_held_keys(&mut told, held);
    let known: HashSet<_> = told.iter().map(|event| event.key.clone()).collect();
    let mut held: Vec<_> = held.iter().filter(|event| !known.contains(&event.key)).cloned().collect();
    held.sort_by_key(|event| event.position);
    let joined = merged(dated(told), dated(held));
    joined.zip(0..).map(|(event, position)| Event { position, ..event }).collect()
}

/// An event that was held with less knowledge keeps the key it was stored under.
fn adopt_held_keys(told: &mut [Event], held: &[Event]) {
    let stored: HashSet<_> = held.iter().map(|event| event.key.clone()).collect();
    let mut free: Vec<&Event> = {
        let told: HashSet<_> = told.iter().map(|event| &event.key).collect();
        held.iter().filter(|event| !told.contains(&event.key)).collect()
    };
    for event in told.iter_mut().filter(|event| !stored.contains(&event.key)) {
        if let Some(at) = free.iter().position(|held| key::is_same(event, held)) {
            let held = free.swap_remove(at);
            *event = better(event, held);
        }
    }
}

/// The words of `told` under the key of `held`, with the time that says more.
fn better(told: &Event, held: &Event) -> Event {
    let detail =
        |event: &Event| (event.precision == Precision::Minute, event.utc.is_some(), event.local.is_some());
    let known = if detail(told) < detail(held) { held } else { told };
    Event {
        key: held.key.clone(),
        utc: known.utc,
        local: known.local,
        offset_minutes: known.offset_minutes,
        zone: known.zone.clone(),
        precision: known.precision,
        time_text: known.time_text.clone(),
        zone_source: known.zone_source,
        ..told.clone()
    }
}

/// An event with what it is sorted by.
type Dated = (NaiveDateTime, Event);

/// Sorts one feed by instant. A day, or nothing at all, is no instant: such an event stays behind those of its day, or of
/// any day, that the feed puts before it.
fn dated(feed: Vec<Event>) -> Vec<Dated> {
    let mut before = Vec::<NaiveDateTime>::new();
    let mut dated: Vec<Dated> = Vec::with_capacity(feed.len());
    for event in feed {
        let at = match (event.precision, moment(&event)) {
            (Precision::Day, Some(day)) => {
                before.iter().filter(|at| at.date() == day.date()).max().copied().unwrap_or(day)
            }
            (_, Some(at)) => {
                before.push(at);
                at
            }
            (_, None) => before.iter().max().copied().unwrap_or(NaiveDateTime::MIN),
        };
        dated.push((at, event));
    }
    dated.sort_by_key(|(at, _)| *at);
    dated
}

/// Joins two sorted feeds. Each keeps its own order; between them rank decides about one instant, never who came first.
fn merged(a: Vec<Dated>, b: Vec<Dated>) -> impl Iterator<Item = Event> {
    let rank = |(at, event): &Dated| (*at, event.sub_status, event.key.clone());
    let (mut a, mut b) = (a.into_iter().peekable(), b.into_iter().peekable());
    let next = move || match (a.peek(), b.peek()) {
        (Some(x), Some(y)) if rank(y) < rank(x) => b.next(),
        (Some(_), _) => a.next(),
        (None, _) => b.next(),
    };
    iter::from_fn(next).map(|(_, event)| event)
}

/// The instant, or the wall time taken for one where its zone is not known.
fn moment(event: &Event) -> Option<NaiveDateTime> {
    event.utc.map(|at| at.naive_utc()).or(event.local)
}

/// The first instant at which the event can have happened: where its zone is not known, it may be the easternmost.
pub(super) fn earliest(event: &Event) -> Option<DateTime<Utc>> {
    event.utc.or_else(|| event.local.map(|local| local.and_utc() - TimeDelta::hours(14)))
}

/// The last instant at which it can have happened: in the westernmost zone, and at the end of its day.
pub(super) fn latest(event: &Event) -> Option<DateTime<Utc>> {
    let lasts = if event.precision == Precision::Day { TimeDelta::days(1) } else { TimeDelta::zero() };
    event.utc.or_else(|| event.local.map(|local| local.and_utc() + TimeDelta::hours(12) + lasts))
}
