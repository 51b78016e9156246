//! Reports and stored events become a [`Snapshot`]: what is now true of a parcel, and why.
//!
//! In: a provider's report, what Odoo held besides, and what is known of the shipment. Out: the snapshot; or a digest
//! that is equal when a report brings no news. Pure: no I/O, no clock, no provider's vocabulary. Whoever settles first,
//! in whatever order and however often, the same events come to the same snapshot.
//!
//! [`read`] takes the report, [`time`] resolves times, [`key`] says which event is which, [`overrides`] says what people
//! make of codes, [`order`] joins and sorts, [`rules`] decides the status, [`milestones`] says what is worth telling. [`Difference`] says
//! what one look changed.

mod difference;
mod key;
mod milestones;
mod order;
mod overrides;
mod phrases;
mod read;
mod rules;
mod text;
mod time;
mod zones;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use crate::domain::{
    CarrierCode, CountryCode, Event, Held, Latest, Mapping, Overrides, Reached, Report, Snapshot, Status,
    SubStatus,
};

pub use difference::{ChangedEvent, Difference, EstimateChange, EstimateMove, StatusChange};

/// Changes when the rules do, so that every parcel is reduced anew once.
const RULES: u32 = 2;

/// Clocks of scanners, providers and workers differ by minutes: so much later than now is not yet "in the future".
const CLOCK_SKEW: TimeDelta = TimeDelta::minutes(10);

/// Labels are made, and parcels handed over, some weeks before the ship date that Odoo knows. Numbers are used again
/// after twelve months at the earliest.
const BEFORE_SHIPPING: TimeDelta = TimeDelta::days(60);

/// What a report does not say of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// Day it was handed over, or came into the books: events long before it belong to an earlier parcel with this number.
    pub shipped_on: Option<NaiveDate>,
    /// Where it starts.
    pub origin: Option<CountryCode>,
    /// Where it goes.
    pub destination: Option<CountryCode>,
    /// The carrier, if the report does not name one.
    pub carrier: Option<CarrierCode>,
    /// Status before this report.
    pub previous: SubStatus,
    /// The same without overrides, where they had a part in it.
    pub previous_own: Option<SubStatus>,
    /// What people make of codes.
    pub overrides: Arc<Overrides>,
    /// The instant now: later events are kept but don't count yet.
    pub now: DateTime<Utc>,
}

/// Reduces a report, and what Odoo held besides, to the parcel's state. After several conflicts about one report, `held`
/// holds what all of them named.
#[must_use]
pub fn reduce(report: &Report, held: Option<&Held>, context: &Context) -> Snapshot {
    let [told, stored] = [report.latest.as_ref(), held.and_then(|held| held.latest.as_ref())]
        .map(|latest| latest.map(|latest| read::latest(latest, context.horizon())));
    let latest = rules::newest(told.as_ref(), stored.as_ref());
    let meant = latest.map(|latest| context.meant(latest, report));
    let held = held.map_or(&[][..], |held| &held.events);
    let events = order::union(
        overrides::applied(read::events(report), &context.overrides),
        &overrides::applied(held.to_vec(), &context.overrides),
    );
    let credible: Vec<&Event> = events.iter().filter(|event| context.believes(event)).collect();
    let is_overridden = meant.as_ref() != latest || events.iter().any(overrides::is_overridden);
    let before = context.previous_own.unwrap_or(context.previous);
    let previous = if is_overridden { context.previous } else { before };
    let (decision, milestones) = decide(report, context, &events, meant.as_ref(), previous);
    let own = is_overridden.then(|| {
        let events: Vec<Event> = events.iter().map(overrides::taken_back).collect();
        decide(report, context, &events, latest, before).0.sub_status
    });
    let handled = credible.iter().filter(|event| event.sub_status.is_some_and(is_with_carrier));
    let snapshot = read::facts(report, context.destination.as_ref());
    Snapshot {
        sub_status: decision.sub_status,
        own,
        rule: decision.rule,
        status_since: decision.since,
        decided_by: decision.by,
        delivered_at: decision.delivered_at,
        first_event_at: credible.iter().filter_map(|event| event.utc).min(),
        last_event_at: credible.iter().filter_map(|event| order::earliest(event)).max(),
        shipped_at: handled.filter_map(|event| event.utc).min(),
        latest: latest.cloned(),
        milestones,
        events,
        ..snapshot
    }
}

/// Decides the status of `events`, of which some may not count, and which milestones they tell of.
fn decide(
    report: &Report,
    context: &Context,
    events: &[Event],
    latest: Option<&Latest>,
    previous: SubStatus,
) -> (rules::Decision, Vec<Reached>) {
    let credible: Vec<&Event> = events.iter().filter(|event| context.believes(event)).collect();
    let case = rules::Case {
        latest: latest.filter(|_| !credible.is_empty() || !events.iter().any(|event| context.is_old(event))),
        origin: report.origin.as_ref().or(context.origin.as_ref()),
        destination: report.destination.as_ref().or(context.destination.as_ref()),
        previous,
    };
    let decision = rules::decide(&credible, &case);
    let milestones = milestones::reached(&rules::noticed(&credible, &case), &decision, context.now);
    (decision, milestones)
}

/// Fingerprint of a report: equal ones bring no news. It covers how many events still lie in the future, and how many
/// are an earlier parcel's, so that an event counts when its time has come, or when the day of shipping is known better,
/// and what overrides make of it all; it depends neither on the order in which a feed lists one minute, nor on when the
/// provider last looked.
#[must_use]
pub fn digest(report: &Report, context: &Context) -> String {
    let mut events = overrides::applied(read::events(report), &context.overrides);
    let future = events.iter().filter(|event| context.is_future(event)).count();
    let old = events.iter().filter(|event| context.is_old(event)).count();
    for event in &mut events {
        event.position = 0;
    }
    events.sort_by(|a, b| a.key.cmp(&b.key));
    let latest = report.latest.as_ref().map(|latest| Latest { as_of: None, ..context.meant(latest, report) });
    let estimate = read::estimate(report, context.destination.as_ref());
    let rest = Report { latest, events: Vec::new(), estimate: None, ..report.clone() };
    let covered = serde_json::to_vec(&(RULES, future, old, rest, estimate, events)).unwrap_or_default();
    Sha256::digest(covered).iter().take(16).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

impl Context {
    /// The provider's own status with what people make of its word.
    fn meant(&self, latest: &Latest, report: &Report) -> Latest {
        let carrier = report.carrier.as_ref().or(self.carrier.as_ref());
        let said = self.overrides.meaning(&report.feed, carrier, &latest.raw);
        Latest { mapping: said.map_or(latest.mapping, Mapping::Known), ..latest.clone() }
    }

    /// What is later lies in the future.
    fn horizon(&self) -> DateTime<Utc> {
        self.now + CLOCK_SKEW
    }

    /// Whether an event happened, and to this parcel.
    fn believes(&self, event: &Event) -> bool {
        !self.is_future(event) && !self.is_old(event)
    }

    fn is_future(&self, event: &Event) -> bool {
        order::earliest(event).is_some_and(|at| at > self.horizon())
    }

    /// Whether it happened to an earlier parcel with this number.
    fn is_old(&self, event: &Event) -> bool {
        let day = event.local.or_else(|| event.utc.map(|at| at.naive_utc())).map(|at| at.date());
        day.zip(self.shipped_on).is_some_and(|(day, shipped_on)| day < shipped_on - BEFORE_SHIPPING)
    }
}

/// Can only be said of goods that the carrier has.
const fn is_with_carrier(status: SubStatus) -> bool {
    match status {
        SubStatus::DeliveryScheduled | SubStatus::DeliveryRescheduled => false,
        _ => matches!(
            status.status(),
            Status::InTransit
                | Status::OutForDelivery
                | Status::AvailableForPickup
                | Status::DeliveryFailed
                | Status::Delivered
                | Status::Returning
                | Status::Returned
        ),
    }
}

#[cfg(test)]
mod tests;
