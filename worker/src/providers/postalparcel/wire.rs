//! `PostalParcel`'s JSON, and nothing else.
//!
//! In: the body of an answer. Out: its trackings and errors, each read on its own, with every field that has an odd shape
//! as if it were absent: one odd field costs neither its neighbours nor the parcel. Nothing is interpreted here.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::super::lenient::{as_text, each, lenient, list, text};

/// `POST /trackings`, `POST /trackings/query` and `POST /trackings/stop`.
#[derive(Debug, Serialize)]
pub(super) struct Batch<'a> {
    pub(super) trackings: Vec<Wanted<'a>>,
    pub(super) language: &'a str,
    /// Times are wanted as they are; this one only words a description.
    pub(super) timezone: &'static str,
}

/// One number asked about.
#[derive(Debug, Serialize)]
pub(super) struct Wanted<'a> {
    pub(super) number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) carrier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) order_ref: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) postcode: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) shipped_on: Option<chrono::NaiveDate>,
}

/// The answer to all three.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub(super) trackings: Vec<Tracking>,
    pub(super) errors: Vec<Refusal>,
}

impl Answer {
    /// Reads an answer; `None` when it has neither of its two lists.
    pub(super) fn read(body: &Value) -> Option<Self> {
        let (trackings, errors) = (body.get("trackings"), body.get("errors"));
        if trackings.and_then(Value::as_array).is_none() && errors.and_then(Value::as_array).is_none() {
            return None;
        }
        Some(Self { trackings: each(trackings), errors: each(errors) })
    }

    /// Reads a webhook's body, `{type, account, data: tracking}`.
    pub(super) fn pushed(body: &Value) -> Option<Self> {
        let tracking = Tracking::deserialize(body.get("data")?).ok()?;
        Some(Self { trackings: vec![tracking], errors: Vec::new() })
    }
}

/// What is known of one number.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Tracking {
    #[serde(deserialize_with = "text")]
    pub(super) id: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) number: Option<String>,
    #[serde(deserialize_with = "carrier")]
    pub(super) carrier: Carrier,
    #[serde(deserialize_with = "text")]
    pub(super) status: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) sub_status: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) origin: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) destination: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) estimated_delivery: Option<Estimate>,
    #[serde(deserialize_with = "text")]
    pub(super) signed_by: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) proof_url: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) pickup: Option<Pickup>,
    #[serde(deserialize_with = "text")]
    pub(super) updated_at: Option<String>,
    /// Newest first.
    #[serde(deserialize_with = "list")]
    pub(super) events: Vec<Event>,
}

/// A carrier: an object with code and name, or just its code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Carrier {
    #[serde(deserialize_with = "text")]
    pub(super) code: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) name: Option<String>,
}

/// Expected delivery.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Estimate {
    #[serde(deserialize_with = "text")]
    pub(super) from: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) to: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) precision: Option<String>,
}

/// Where it waits.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Pickup {
    #[serde(deserialize_with = "text")]
    pub(super) place: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) until: Option<String>,
}

/// One event.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Event {
    /// The carrier's own: text or a number.
    #[serde(deserialize_with = "text")]
    pub(super) code: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) status: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) sub_status: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) description: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) translation: Option<Translation>,
    #[serde(deserialize_with = "lenient")]
    pub(super) time: Time,
    #[serde(deserialize_with = "lenient")]
    pub(super) place: Place,
    #[serde(deserialize_with = "carrier")]
    pub(super) carrier: Carrier,
}

/// A description in the language we asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Translation {
    #[serde(deserialize_with = "text")]
    pub(super) language: Option<String>,
    #[serde(deserialize_with = "text", alias = "description")]
    pub(super) text: Option<String>,
}

/// A time in up to five forms.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Time {
    #[serde(deserialize_with = "text")]
    pub(super) utc: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) local: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) offset: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) zone: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) precision: Option<String>,
}

/// A place.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Place {
    #[serde(deserialize_with = "text")]
    pub(super) city: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) region: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) country: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) postcode: Option<String>,
}

/// Why nothing is said of one number.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Refusal {
    #[serde(deserialize_with = "text")]
    pub(super) number: Option<String>,
    #[serde(deserialize_with = "carrier")]
    pub(super) carrier: Carrier,
    #[serde(deserialize_with = "text")]
    pub(super) code: Option<String>,
    #[serde(deserialize_with = "text")]
    pub(super) message: Option<String>,
    #[serde(deserialize_with = "lenient")]
    pub(super) retryable: Option<bool>,
}

/// `GET /quota`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Quota {
    #[serde(deserialize_with = "lenient")]
    pub(super) limit: Option<u64>,
    #[serde(deserialize_with = "lenient")]
    pub(super) used: Option<u64>,
}

/// `POST /oauth/token`.
#[derive(Deserialize)]
pub(super) struct Token {
    pub(super) access_token: secrecy::SecretString,
    #[serde(default, deserialize_with = "lenient")]
    pub(super) expires_in: Option<u64>,
}

fn carrier<'de, D: Deserializer<'de>>(from: D) -> Result<Carrier, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(match as_text(&value) {
        Some(code) => Carrier { code: Some(code), name: None },
        None => Carrier::deserialize(value).unwrap_or_default(),
    })
}
