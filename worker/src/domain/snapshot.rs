//! What is now true of a parcel: the result of reducing all its events.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{CarrierCode, CountryCode, Estimate, Event, EventKey, FeedName, Latest, Pickup, SubStatus};

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
    /// All events that took part, oldest first.
    pub events: Vec<Event>,
}
