//! 17TRACK's JSON, and nothing else.
//!
//! In: the body of an answer or a webhook. Out: its items and refusals, each read on its own, with every field that has an
//! odd shape as if it were absent. Nothing is interpreted here.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::super::lenient::{as_text, each, lenient, list, text};

/// A number for `/register`.
#[derive(Debug, Serialize)]
pub(super) struct New<'a> {
    pub(super) number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) carrier: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) order_no: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) destination_postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone_number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone_number_last_4: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ship_date: Option<NaiveDate>,
}

/// A registration for `/gettrackinfo`, `/retrack` and `/stoptrack`.
#[derive(Debug, Serialize)]
pub(super) struct Registered<'a> {
    pub(super) number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) carrier: Option<u32>,
}

/// A registration for `/changecarrier`.
#[derive(Debug, Serialize)]
pub(super) struct Change<'a> {
    pub(super) number: &'a str,
    pub(super) carrier_old: u32,
    pub(super) carrier_new: u32,
}

/// The answer to all of them.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub(super) accepted: Vec<Item>,
    pub(super) rejected: Vec<Rejected>,
}

impl Answer {
    /// Reads `data`; `None` when it has neither of its two lists.
    pub(super) fn read(body: &Value) -> Option<Self> {
        let data = body.get("data")?;
        let (accepted, rejected) = (data.get("accepted"), data.get("rejected"));
        if !accepted.is_some_and(Value::is_array) && !rejected.is_some_and(Value::is_array) {
            return None;
        }
        Some(Self { accepted: each(accepted), rejected: each(rejected) })
    }
}

/// Why a whole call brought nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Trouble {
    #[serde(deserialize_with = "integer")]
    pub(super) code: Option<i64>,
    #[serde(deserialize_with = "text")]
    pub(super) message: Option<String>,
}

impl Trouble {
    /// It is one of these.
    pub(super) fn is(&self, codes: &[i64]) -> bool {
        self.code.is_some_and(|code| codes.contains(&code))
    }

    /// Reads the envelope; `None` when the call worked.
    pub(super) fn read(body: &Value) -> Option<Self> {
        let envelope = Self::deserialize(body).unwrap_or_default();
        let errors = each::<Self>(body.get("data").and_then(|data| data.get("errors")));
        let first = errors.into_iter().find(|error| error.code.is_some_and(|code| code != 0));
        let code = envelope.code.filter(|code| *code != 0);
        let Some(code) = code else { return first };
        let message = first.and_then(|error| error.message).or(envelope.message);
        Some(Self { code: Some(code), message })
    }
}

/// A webhook, `{event, data}`: `TRACKING_UPDATED` with all that is known, or `TRACKING_STOPPED` with the registration only.
pub(super) struct Push;

impl Push {
    /// Reads the item in it; `None` when it is none of them.
    pub(super) fn read(body: &Value) -> Option<Item> {
        body.get("event").and_then(Value::as_str).filter(|event| event.starts_with("TRACKING_"))?;
        Item::deserialize(body.get("data")?).ok()
    }
}

/// What is known of one registration.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Item {
    #[serde(deserialize_with = "text")]
    pub(super) number: Option<String>,
    #[serde(deserialize_with = "carrier")]
    pub(super) carrier: Option<u32>,
    #[serde(deserialize_with = "lenient")]
    pub(super) track_info: Option<TrackInfo>,
}

/// The journey.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TrackInfo {
    #[serde(deserialize_with = "lenient")]
    pub(super) shipping_info: ShippingInfo,
    #[serde(deserialize_with = "lenient")]
    pub(super) latest_status: LatestStatus,
    #[serde(deserialize_with = "lenient")]
    pub(super) latest_event: Option<Event>,
    #[serde(deserialize_with = "lenient")]
    pub(super) time_metrics: TimeMetrics,
    #[serde(deserialize_with = "lenient")]
    pub(super) tracking: Tracking,
}

/// Where from and where to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ShippingInfo {
    #[serde(deserialize_with = "lenient")]
    pub(super) shipper_address: Address,
    #[serde(deserialize_with = "lenient")]
    pub(super) recipient_address: Address,
}

/// The current status, in words, or in the numbers of their first version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct LatestStatus {
    #[serde(deserialize_with = "text")]
    pub(super) status: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) sub_status: Option<String>,
}

/// What was computed of times.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TimeMetrics {
    #[serde(deserialize_with = "lenient")]
    pub(super) estimated_delivery_date: Estimate,
}

/// Expected delivery.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Estimate {
    #[serde(deserialize_with = "text")]
    pub(super) from: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) to: Option<String>,
}

/// What each carrier said.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Tracking {
    /// The one that spoke last comes first.
    #[serde(deserialize_with = "list")]
    pub(super) providers: Vec<Source>,
}

/// One carrier and what it said.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Source {
    #[serde(deserialize_with = "lenient")]
    pub(super) provider: Carrier,
    #[serde(deserialize_with = "text")]
    pub(super) latest_sync_time: Option<String>,
    /// Newest first.
    #[serde(deserialize_with = "list")]
    pub(super) events: Vec<Event>,
}

/// A carrier.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Carrier {
    #[serde(deserialize_with = "carrier")]
    pub(super) key: Option<u32>,
    #[serde(deserialize_with = "text")]
    pub(super) name: Option<String>,
}

/// One event.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Event {
    #[serde(deserialize_with = "text")]
    pub(super) time_iso: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) time_utc: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) time_raw: TimeRaw,
    #[serde(deserialize_with = "text")]
    pub(super) description: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) description_translation: Translation,
    #[serde(deserialize_with = "text")]
    pub(super) location: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) stage: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) sub_status: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) address: Address,
}

/// A time as the carrier wrote it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TimeRaw {
    #[serde(deserialize_with = "text")]
    pub(super) date: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) time: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) timezone: Option<String>,
}

/// A description in another language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Translation {
    #[serde(deserialize_with = "text")]
    pub(super) lang: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) description: Option<String>,
}

/// A place.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Address {
    #[serde(deserialize_with = "text")]
    pub(super) country: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) state: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) city: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) postal_code: Option<String>,
}

/// Why nothing was done with one number.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Rejected {
    #[serde(deserialize_with = "text")]
    pub(super) number: Option<String>,
    #[serde(deserialize_with = "carrier")]
    pub(super) carrier: Option<u32>,
    #[serde(deserialize_with = "lenient")]
    pub(super) error: Trouble,
}

/// `/getquota`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Quota {
    #[serde(deserialize_with = "integer")]
    pub(super) quota_total: Option<i64>,
    #[serde(deserialize_with = "integer")]
    pub(super) quota_used: Option<i64>,
}

/// A whole number, or its digits as text.
fn integer<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    Ok(as_text(&Value::deserialize(from)?).and_then(|text| text.parse().ok()))
}

/// A carrier's number; 0 is none.
fn carrier<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    Ok(integer(from)?.and_then(|key| u32::try_from(key).ok()).filter(|key| *key != 0))
}
