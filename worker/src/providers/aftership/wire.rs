//! `AfterShip`'s JSON, version 2026-07, and nothing else.
//!
//! In: the body of an answer or of a webhook. Out: its trackings, or what its `meta` says instead, with every field that
//! has an odd shape as if it were absent. Nothing is interpreted here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::lenient::{lenient, list, text};

/// `POST /trackings`.
#[derive(Debug, Serialize)]
pub(super) struct NewTracking<'a> {
    pub(super) tracking_number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) slug: Option<&'a str>,
    /// A carrier with several slugs, of which theirs to choose is the right one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) slug_group: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) order_number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) destination_postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tracking_ship_date: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) customers: Vec<Customer<'a>>,
}

/// The recipient, as far as a carrier asks for it.
#[derive(Debug, Serialize)]
pub(super) struct Customer<'a> {
    pub(super) phone_number: &'a str,
}

/// An answer: `{meta, data}`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Answer {
    #[serde(deserialize_with = "lenient")]
    pub(super) meta: Meta,
    pub(super) data: Value,
}

/// What became of a call.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Meta {
    #[serde(deserialize_with = "lenient")]
    pub(super) code: Option<u16>,
    #[serde(deserialize_with = "text")]
    pub(super) message: Option<String>,
}

impl Answer {
    /// Reads an answer; `None` when no `meta` says what became of the call.
    pub(super) fn read(body: &Value) -> Option<Self> {
        Self::deserialize(body).ok().filter(|answer| answer.meta.code.is_some())
    }

    /// The call did what it should.
    pub(super) fn is_good(&self) -> bool {
        self.meta.code.is_some_and(|code| (200..300).contains(&code))
    }

    /// The page of `GET /trackings`; `None` when there is no list in it.
    pub(super) fn page(&self) -> Option<Page> {
        self.data.get("trackings")?.as_array()?;
        Page::deserialize(&self.data).ok()
    }

    /// The one tracking of the other calls.
    pub(super) fn tracking(&self) -> Option<Tracking> {
        Tracking::deserialize(&self.data).ok().filter(|tracking| tracking.number.is_some())
    }

    /// The id of the tracking that is meant, also where nothing else is said of it.
    pub(super) fn id(&self) -> Option<String> {
        Tracking::deserialize(&self.data).ok()?.id
    }

    /// Everything in it.
    pub(super) fn trackings(&self) -> Vec<Tracking> {
        match self.page() {
            Some(page) => page.trackings,
            None => self.tracking().into_iter().collect(),
        }
    }
}

/// A page of `GET /trackings`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Page {
    #[serde(deserialize_with = "list")]
    pub(super) trackings: Vec<Tracking>,
    #[serde(deserialize_with = "lenient")]
    pub(super) pagination: Pagination,
}

/// Whether and where it goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Pagination {
    #[serde(deserialize_with = "text")]
    pub(super) next_cursor: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) has_next_page: bool,
}

/// A webhook: `{ts, event, event_id, msg}`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Push {
    #[serde(deserialize_with = "text")]
    pub(super) event: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) msg: Option<Tracking>,
}

/// What is known of one parcel.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Tracking {
    #[serde(deserialize_with = "text")]
    pub(super) id: Option<String>,
    #[serde(deserialize_with = "text", rename = "tracking_number")]
    pub(super) number: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) slug: Option<String>,
    /// It is still followed.
    #[serde(deserialize_with = "lenient")]
    pub(super) active: Option<bool>,
    /// How it came in: `api`, `web`, a shop's name.
    #[serde(deserialize_with = "text")]
    pub(super) source: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) tag: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) subtag: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) updated_at: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) origin_country_region: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) destination_country_region: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) courier_destination_country_region: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) latest_estimated_delivery: Option<Estimate>,
    #[serde(deserialize_with = "lenient")]
    pub(super) courier_estimated_delivery_date: Option<Estimate>,
    #[serde(deserialize_with = "text")]
    pub(super) signed_by: Option<String>,
    #[serde(deserialize_with = "list")]
    pub(super) proof_of_delivery: Vec<Proof>,
    #[serde(deserialize_with = "text")]
    pub(super) pickup_location: Option<String>,
    /// Oldest first.
    #[serde(deserialize_with = "list")]
    pub(super) checkpoints: Vec<Checkpoint>,
}

/// When it is expected, by whoever says so: at one time, or within a range.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Estimate {
    #[serde(deserialize_with = "text", rename = "datetime", alias = "estimated_delivery_date")]
    pub(super) at: Option<String>,
    #[serde(deserialize_with = "text", rename = "datetime_min", alias = "estimated_delivery_date_min")]
    pub(super) from: Option<String>,
    #[serde(deserialize_with = "text", rename = "datetime_max", alias = "estimated_delivery_date_max")]
    pub(super) to: Option<String>,
}

/// A picture or signature.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Proof {
    #[serde(deserialize_with = "text")]
    pub(super) url: Option<String>,
}

/// One event.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Checkpoint {
    #[serde(deserialize_with = "text")]
    pub(super) slug: Option<String>,
    /// In the zone of its place, with or without an offset.
    #[serde(deserialize_with = "text", rename = "checkpoint_time")]
    pub(super) time: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) location: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) city: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) state: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: Option<String>,
    /// Three letters.
    #[serde(deserialize_with = "text")]
    pub(super) country_region: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) message: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) tag: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) subtag: Option<String>,
    /// The carrier's own code.
    #[serde(deserialize_with = "text")]
    pub(super) raw_tag: Option<String>,
}
