//! What a settle call holds of each shipment, and what comes back.
//!
//! In and out: the JSON of `tests/fixtures/odoo/settle.json`, as types. Nothing is decided here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Registered;
use crate::{
    domain::{
        Attention, CarrierCode, CountryCode, EstimatePrecision, EventKey, FaultClass, FeedName, LeaseToken,
        Mapping, Meaning, Milestone, Precision, Rule, ShipmentId, Status, SubStatus, ZoneSource,
    },
    odoo::datetime,
};

/// What became of one shipment's check. An unchanged one is `id`, `token`, `rev`, `outcome` and `next_check_at`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SettleItem {
    /// Row in Odoo.
    pub id: ShipmentId,
    /// Without it the item may bring news but sets neither `next_check_at` nor failures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<LeaseToken>,
    /// In place of a lease: proof that the stored events were to be read again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remap: Option<LeaseToken>,
    /// State it was reduced from.
    pub rev: i64,
    /// Which of the three it is.
    pub outcome: Outcome,
    /// When to look again; absent together with `finished`.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub next_check_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Nothing more is to come: the check ends.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub finished: bool,
    /// With `news`: digest of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Registrations that are new or have a new handle, by feed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub registrations: BTreeMap<FeedName, Registered>,
    /// With `news`: revision of the overrides that were applied. Of another than the current one, the shipment is read again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overrides: Option<String>,
    /// With `news`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Snapshot>,
    /// With `failed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ItemError>,
}

/// The three outcomes of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A snapshot to store.
    News,
    /// The answer was the same as last time.
    Nothing,
    /// No usable answer.
    Failed,
}

/// Why a check failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemError {
    /// Who can help.
    pub class: FaultClass,
    /// Plain English for people in Odoo.
    pub message: String,
}

/// A parcel's reduced state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Snapshot, explained there")]
pub struct Snapshot {
    pub feed: FeedName,
    pub status: Status,
    pub sub_status: SubStatus,
    pub attention: Attention,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_sub_status: Option<SubStatus>,
    pub rule: Rule,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub status_since: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<EventKey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Latest>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<CarrierCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<CountryCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<CountryCode>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub first_event_at: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub last_event_at: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub shipped_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Unlike the other fields, absence clears it when the status is no longer `delivered`: a delivery was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub delivered_at: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof_url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pickup_place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pickup_until: Option<chrono::NaiveDate>,
    /// Always sent, because Odoo takes absence for a worker that does not know milestones yet, and tells nobody of them.
    #[serde(default)]
    pub milestones: Vec<Reached>,
    pub events: Vec<Event>,
    /// Older events were left out because the history is longer than one call may carry.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
}

/// A milestone that the parcel reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Reached, explained there")]
pub struct Reached {
    pub milestone: Milestone,
    pub occurrence: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub at: Option<chrono::DateTime<chrono::Utc>>,
}

/// The provider's own status and its age.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Latest, explained there")]
pub struct Latest {
    pub mapping: Mapping,
    pub raw: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub as_of: Option<chrono::DateTime<chrono::Utc>>,
}

/// Expected delivery: days, or instants in UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Estimate, explained there")]
pub struct Estimate {
    #[serde(with = "datetime::naive")]
    pub from: chrono::NaiveDateTime,
    #[serde(with = "datetime::naive")]
    pub to: chrono::NaiveDateTime,
    pub precision: EstimatePrecision,
}

/// One event, as stored in `postalparcel.event`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Event, explained there")]
pub struct Event {
    pub feed: FeedName,
    pub key: EventKey,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub utc: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::naive_option")]
    pub local: Option<chrono::NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset_minutes: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    pub precision: Precision,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_text: Option<String>,
    pub zone_source: ZoneSource,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_status: Option<SubStatus>,
    pub meaning: Meaning,
    /// With `override`: what our table says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_sub_status: Option<SubStatus>,
    /// With `override`: the main status, where our table says no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_status: Option<Status>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translated_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translated_lang: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<CountryCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<CarrierCode>,
    pub position: u32,
}

/// What became of each item, in the order of the items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SettleAnswer {
    /// One for each item.
    pub results: Vec<SettleResult>,
}

/// What became of one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SettleResult {
    /// The item's shipment.
    pub id: ShipmentId,
    /// What became of it.
    pub result: Verdict,
    /// With `applied`, `duplicate` and `conflict`: the shipment's state now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rev: Option<i64>,
    /// With `conflict`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// With `error`: what is wrong with this item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What a settled snapshot lacked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// Status now.
    pub sub_status: SubStatus,
    /// The status without overrides, where they had a part in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_sub_status: Option<SubStatus>,
    /// The provider's newest status that Odoo has seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Latest>,
    /// Events that the snapshot lacked.
    pub events: Vec<Event>,
}

/// What became of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Stored.
    Applied,
    /// It had been stored before.
    Duplicate,
    /// The shipment moved on: reduce again with what is held.
    Conflict,
    /// No such shipment any more, or detached.
    Gone,
    /// Somebody else is at it: it stays due.
    Retry,
    /// The item is wrong; its neighbours are stored.
    Error,
}
