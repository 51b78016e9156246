//! The JSON of a tracking, as `docs/postalparcel-openapi.yaml` has it. Shapes and nothing else.

use serde::Serialize;
use serde_json::Value;

/// Everything one answer says of a parcel.
#[derive(Debug, Serialize)]
pub(super) struct Tracking {
    pub(super) number: String,
    pub(super) carrier: Carrier,
    pub(super) status: &'static str,
    pub(super) sub_status: Option<&'static str>,
    pub(super) origin: Option<&'static str>,
    pub(super) destination: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) estimated_delivery: Option<Estimate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) signed_by: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) proof_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pickup: Option<Pickup>,
    pub(super) updated_at: String,
    /// Grows with every change.
    pub(super) version: usize,
    pub(super) events: Vec<Event>,
}

/// Who carries it.
#[derive(Debug, Serialize)]
pub(super) struct Carrier {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
}

/// When it should arrive.
#[derive(Debug, Serialize)]
pub(super) struct Estimate {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) precision: &'static str,
}

/// Where and until when it waits.
#[derive(Debug, Serialize)]
pub(super) struct Pickup {
    pub(super) place: String,
    pub(super) until: String,
}

/// One event.
#[derive(Debug, Serialize)]
pub(super) struct Event {
    pub(super) code: &'static Value,
    pub(super) status: Option<&'static str>,
    pub(super) sub_status: Option<&'static str>,
    pub(super) description: String,
    pub(super) description_language: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) translation: Option<Translation>,
    pub(super) time: Time,
    pub(super) place: Place,
    pub(super) carrier: &'static str,
}

/// Words in another language.
#[derive(Debug, Serialize)]
pub(super) struct Translation {
    pub(super) language: &'static str,
    pub(super) text: String,
}

/// A time as a carrier writes it.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Time {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) utc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) local: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) offset: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) zone: Option<&'static str>,
    pub(super) precision: &'static str,
}

/// A place as a carrier writes it.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) city: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) region: Option<&'static str>,
    pub(super) country: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) postcode: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) lon: Option<f64>,
}
