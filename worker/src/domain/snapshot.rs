//! What is now true of a parcel: the result of reducing all its events.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    CarrierCode, CountryCode, Estimate, Event, EventKey, FeedName, Latest, Pickup, Reached, Status, SubStatus,
};

/// Which rule decided the status; shown to support as the answer to "why does it say that".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A journey that had ended stays ended.
    TerminalEvent,
    /// An explicit return or correction reopened a journey that had ended.
    Reopened,
    /// The newest event with a meaning.
    NewestEvent,
    /// The provider's own current status.
    ProviderLatest,
    /// Nothing said anything usable: the status from before stays.
    Previous,
    /// Nothing is known at all.
    Nothing,
}

/// The reduced state of one parcel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The feed that is shown and counted.
    pub feed: FeedName,
    /// Exact status; main status and attention follow from it.
    pub sub_status: SubStatus,
    /// The status without overrides, where they had a part in it: what an unknown code keeps once they are gone.
    pub own: Option<SubStatus>,
    /// Why.
    pub rule: Rule,
    /// Since when, where an event tells it.
    pub status_since: Option<DateTime<Utc>>,
    /// The event that decided, or that agrees with the provider's own status where that decided.
    pub decided_by: Option<EventKey>,
    /// The provider's own status, with its age.
    pub latest: Option<Latest>,
    /// Carrier found or corrected.
    pub carrier: Option<CarrierCode>,
    /// That carrier's name.
    pub carrier_name: Option<String>,
    /// Where it started.
    pub origin: Option<CountryCode>,
    /// Where it goes.
    pub destination: Option<CountryCode>,
    /// First instant known.
    pub first_event_at: Option<DateTime<Utc>>,
    /// Last instant known; of an event whose zone is not known, the first at which it can have happened.
    pub last_event_at: Option<DateTime<Utc>>,
    /// When the carrier first had the goods.
    pub shipped_at: Option<DateTime<Utc>>,
    /// When it was handed over; empty again when a delivery is withdrawn.
    pub delivered_at: Option<DateTime<Utc>>,
    /// Expected delivery.
    pub estimate: Option<Estimate>,
    /// Who signed.
    pub signed_by: Option<String>,
    /// Proof of delivery.
    pub proof_url: Option<String>,
    /// Where it waits.
    pub pickup: Option<Pickup>,
    /// Milestones of the journey, oldest first; the last is where it stands now.
    #[serde(default)]
    pub milestones: Vec<Reached>,
    /// All events that took part, oldest first.
    pub events: Vec<Event>,
}

impl Snapshot {
    /// The same after `before`: what it does not say is what was said before. Only a delivery can be withdrawn, and its instant with
    /// it; these are the rules by which Odoo stores a snapshot.
    #[must_use]
    pub fn keeping(mut self, before: &Self) -> Self {
        let known: HashMap<_, _> = before.events.iter().map(|event| (&event.key, event)).collect();
        for event in &mut self.events {
            if let Some(known) = known.get(&event.key) {
                event.keep(known);
            }
        }
        let mut milestones = before.milestones.clone();
        milestones.retain(|before| !self.milestones.iter().any(|now| now.is_same(before)));
        milestones.append(&mut self.milestones);
        let delivered_at = before.delivered_at.filter(|_| self.sub_status.status() == Status::Delivered);
        let since = before.status_since.filter(|_| self.sub_status.status() == before.sub_status.status());
        Self {
            status_since: self.status_since.or(since),
            latest: self.latest.or_else(|| before.latest.clone()),
            carrier: self.carrier.or_else(|| before.carrier.clone()),
            carrier_name: self.carrier_name.or_else(|| before.carrier_name.clone()),
            origin: self.origin.or_else(|| before.origin.clone()),
            destination: self.destination.or_else(|| before.destination.clone()),
            first_event_at: self.first_event_at.or(before.first_event_at),
            last_event_at: self.last_event_at.or(before.last_event_at),
            shipped_at: self.shipped_at.or(before.shipped_at),
            delivered_at: self.delivered_at.or(delivered_at),
            estimate: self.estimate.or_else(|| before.estimate.clone()),
            signed_by: self.signed_by.or_else(|| before.signed_by.clone()),
            proof_url: self.proof_url.or_else(|| before.proof_url.clone()),
            pickup: self.pickup.or_else(|| before.pickup.clone()),
            milestones,
            ..self
        }
    }
}
