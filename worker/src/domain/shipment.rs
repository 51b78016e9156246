//! A shipment as Odoo hands it out.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    CarrierCode, CountryCode, Event, FeedName, Latest, LeaseToken, ShipmentId, SubStatus, TrackingNumber,
};

/// Where a number stands with one provider. Registering costs a unit of the plan; reading costs none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Registration {
    /// Never registered, or forgotten.
    #[default]
    None,
    /// The provider follows it.
    Active,
    /// It was registered, and the provider was told to stop.
    Stopped,
}

/// What one provider was told of a number, as Odoo keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// When it was registered.
    pub at: DateTime<Utc>,
    /// The provider's handle for it, where it gave one.
    pub provider_ref: Option<String>,
    /// When the provider was told to stop, if so.
    pub stopped_at: Option<DateTime<Utc>>,
}

/// A shipment that is due, or that a push names.
#[derive(Debug, Clone, PartialEq)]
pub struct Claimed {
    /// Row in Odoo.
    pub id: ShipmentId,
    /// Proof of the lease; absent when a push named the shipment.
    pub token: Option<LeaseToken>,
    /// Proof that its stored events are to be read again; absent when the provider is to be asked.
    pub remap: Option<LeaseToken>,
    /// State this was read at; a settle from an older state is answered with a conflict.
    pub rev: i64,
    /// Canonical number.
    pub number: TrackingNumber,
    /// Carrier given by people or found earlier.
    pub carrier: Option<CarrierCode>,
    /// The recipient's postcode, for carriers that want it.
    pub postcode: Option<String>,
    /// The recipient's phone, for carriers that want it.
    pub phone: Option<String>,
    /// Day it was handed over: events long before it belong to an earlier parcel with this number.
    pub shipped_on: Option<NaiveDate>,
    /// Where it starts.
    pub origin: Option<CountryCode>,
    /// Where it goes.
    pub destination: Option<CountryCode>,
    /// Sales order or transfer name, for the provider's own list.
    pub order_ref: Option<String>,
    /// The feed that is shown and counted; none before the first news.
    pub feed: Option<FeedName>,
    /// Status now.
    pub sub_status: SubStatus,
    /// The status without overrides, where they had a part in it.
    pub own: Option<SubStatus>,
    /// Since when.
    pub status_since: Option<DateTime<Utc>>,
    /// When it came into the books.
    pub tracked_since: DateTime<Utc>,
    /// When the last event happened.
    pub last_event_at: Option<DateTime<Utc>>,
    /// Failures in a row.
    pub failures: u32,
    /// Digest of the last answer; an equal one is no news.
    pub digest: Option<String>,
    /// With whom it is registered, by feed.
    pub registrations: BTreeMap<FeedName, Registered>,
}

impl Claimed {
    /// Where its number stands with the provider of `feed`.
    #[must_use]
    pub fn registration(&self, feed: &FeedName) -> Registration {
        match self.registrations.get(feed) {
            None => Registration::None,
            Some(Registered { stopped_at: None, .. }) => Registration::Active,
            Some(_) => Registration::Stopped,
        }
    }

    /// The handle that the provider of `feed` gave for it.
    #[must_use]
    pub fn provider_ref(&self, feed: &FeedName) -> Option<&String> {
        self.registrations.get(feed)?.provider_ref.as_ref()
    }
}

/// What Odoo holds and a settle lacked: the other half of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// State to settle against next.
    pub rev: i64,
    /// Status now.
    pub sub_status: SubStatus,
    /// The status without overrides, where they had a part in it.
    pub own: Option<SubStatus>,
    /// The provider's newest status that Odoo has seen.
    pub latest: Option<Latest>,
    /// Events that the settled snapshot lacked.
    pub events: Vec<Event>,
}

impl Held {
    /// What this and `newer` tell together. An answer names only what the settle before it lacked.
    #[must_use]
    pub fn joined(self, newer: Self) -> Self {
        let is_old = |event: &Event| newer.events.iter().all(|other| other.key != event.key);
        let mut events: Vec<_> = self.events.into_iter().filter(is_old).collect();
        events.extend(newer.events);
        Self { latest: newer.latest.or(self.latest), events, ..newer }
    }
}
