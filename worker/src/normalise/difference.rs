//! What one look at a parcel changed.
//!
//! In: the state before, and after. Out: the events that are new or were told otherwise, and how status, estimate and other facts
//! moved, and which milestones were reached. A promise that is only told more exactly has not moved. It decides nothing.

use std::collections::HashMap;

use chrono::TimeDelta;
use serde::Serialize;

use crate::domain::{Estimate, EstimatePrecision, Event, EventKey, Reached, Snapshot, SubStatus};

/// What is new.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Difference {
    /// Events that were not there.
    pub new_events: Vec<EventKey>,
    /// Events that were there and say something else now.
    pub changed_events: Vec<ChangedEvent>,
    /// Another status.
    pub status: Option<StatusChange>,
    /// Another estimate.
    pub estimate: Option<EstimateChange>,
    /// Milestones that were not reached before, oldest first. A message tells of the last of them.
    pub milestones: Vec<Reached>,
    /// Other facts that are told for the first time or otherwise: their names in a snapshot.
    pub facts: Vec<&'static str>,
}

/// An event that was told otherwise.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChangedEvent {
    /// Which.
    pub key: EventKey,
    /// What of it: `time`, `meaning`, `text`, `translation`, `place`, `carrier` or `code`.
    pub parts: Vec<&'static str>,
}

/// From one status to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StatusChange {
    /// Nothing, when the parcel was not known before.
    pub from: Option<SubStatus>,
    /// Now.
    pub to: SubStatus,
}

/// From one estimate to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EstimateChange {
    /// Before, if there was one.
    pub from: Option<Estimate>,
    /// Now.
    pub to: Estimate,
    /// What that means to the recipient.
    pub kind: EstimateMove,
}

/// How an estimate moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EstimateMove {
    /// There was none.
    First,
    /// A time of the day that was promised.
    MoreExact,
    /// The day of the time that was promised.
    LessExact,
    /// Another day or time.
    Moved,
}

impl Difference {
    /// What `after` says and `before` did not.
    #[must_use]
    pub fn between(before: Option<&Snapshot>, after: &Snapshot) -> Self {
        let known: HashMap<_, _> =
            before.into_iter().flat_map(|before| &before.events).map(|event| (&event.key, event)).collect();
        let (mut new_events, mut changed_events) = (Vec::new(), Vec::new());
        for event in &after.events {
            match known.get(&event.key).map(|before| changed_parts(before, event)) {
                None => new_events.push(event.key.clone()),
                Some(parts) if parts.is_empty() => {}
                Some(parts) => changed_events.push(ChangedEvent { key: event.key.clone(), parts }),
            }
        }
        let from = before.map(|before| before.sub_status);
        Self {
            new_events,
            changed_events,
            status: (from != Some(after.sub_status)).then_some(StatusChange { from, to: after.sub_status }),
            estimate: estimate_change(before.and_then(|before| before.estimate.as_ref()), after),
            milestones: new_milestones(before, after),
            facts: changed_facts(before, after),
        }
    }

    /// Nothing is new.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

fn new_milestones(before: Option<&Snapshot>, after: &Snapshot) -> Vec<Reached> {
    let known = before.map_or(&[][..], |before| &before.milestones);
    let is_new = |now: &&Reached| !known.iter().any(|known| known.is_same(now));
    after.milestones.iter().filter(is_new).cloned().collect()
}

fn changed_parts(before: &Event, after: &Event) -> Vec<&'static str> {
    let time =
        |event: &Event| (event.utc, event.local, event.offset_minutes, event.zone.clone(), event.precision);
    let parts = [
        ("time", time(before) != time(after)),
        ("meaning", (before.sub_status, before.meaning) != (after.sub_status, after.meaning)),
        ("text", before.text != after.text),
        ("translation", before.translation != after.translation),
        ("place", before.place != after.place),
        ("carrier", before.carrier != after.carrier),
        ("code", before.code != after.code),
    ];
    parts.into_iter().filter_map(|(part, is_changed)| is_changed.then_some(part)).collect()
}

fn changed_facts(before: Option<&Snapshot>, after: &Snapshot) -> Vec<&'static str> {
    let facts = |snapshot: &Snapshot| {
        [
            ("carrier", snapshot.carrier.as_ref().map(ToString::to_string)),
            ("signed_by", snapshot.signed_by.clone()),
            ("proof_url", snapshot.proof_url.clone()),
            ("pickup", snapshot.pickup.as_ref().map(|pickup| format!("{pickup:?}"))),
        ]
    };
    let known = before.map(facts).unwrap_or_default();
    let is_new = |fact: &(&str, Option<String>)| fact.1.is_some() && !known.contains(fact);
    facts(after).iter().filter(|fact| is_new(fact)).map(|(name, _)| *name).collect()
}

fn estimate_change(before: Option<&Estimate>, after: &Snapshot) -> Option<EstimateChange> {
    let to = after.estimate.clone().filter(|to| before != Some(to))?;
    let kind = match before {
        None => EstimateMove::First,
        Some(before) if is_within(&to, before) => EstimateMove::MoreExact,
        Some(before) if is_within(before, &to) => EstimateMove::LessExact,
        Some(_) => EstimateMove::Moved,
    };
    Some(EstimateChange { from: before.cloned(), to, kind })
}

/// Whether a window lies within promised days, in whichever zone those are.
fn is_within(window: &Estimate, days: &Estimate) -> bool {
    let (easternmost, westernmost) = (TimeDelta::hours(14), TimeDelta::hours(12));
    (window.precision, days.precision) == (EstimatePrecision::Minute, EstimatePrecision::Day)
        && window.from >= days.from - easternmost
        && window.to < days.to + TimeDelta::days(1) + westernmost
}
