//! What a provider said of one parcel, with its codes mapped and nothing else changed.
//!
//! A provider's `mapping.rs` makes it; `normalise` turns it into events and a snapshot. Times are kept as they were
//! said: a wall time without zone stays one.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{CarrierCode, CountryCode, FeedName, Status, SubStatus};

/// What is known of a code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mapping {
    /// The table knows it.
    Known(SubStatus),
    /// Only the main status is known.
    Main(Status),
    /// Neither.
    #[default]
    Unknown,
}

impl Mapping {
    /// The sub-status it stands for, if any: the generic one where only the main status is known.
    #[must_use]
    pub fn sub_status(self) -> Option<SubStatus> {
        match self {
            Self::Known(sub_status) => Some(sub_status),
            Self::Main(status) => Some(status.generic()),
            Self::Unknown => None,
        }
    }

    /// The same, without a table's "unknown" that is as good as none.
    #[must_use]
    pub fn known(self) -> Self {
        if self.sub_status() == Some(SubStatus::Unknown) { Self::Unknown } else { self }
    }
}

/// A provider's answer for one parcel.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Whose answer it is.
    pub feed: FeedName,
    /// The provider's own current status, if it gave one.
    pub latest: Option<Latest>,
    /// Newest last. Order among equals is the provider's.
    pub events: Vec<RawEvent>,
    /// Carrier the provider found.
    pub carrier: Option<CarrierCode>,
    /// That carrier's name.
    pub carrier_name: Option<String>,
    /// Where it started.
    pub origin: Option<CountryCode>,
    /// Where it goes.
    pub destination: Option<CountryCode>,
    /// Expected delivery; absent means "not said", which erases nothing.
    pub estimate: Option<RawEstimate>,
    /// Who signed.
    pub signed_by: Option<String>,
    /// Proof of delivery.
    pub proof_url: Option<String>,
    /// Where it waits.
    pub pickup: Option<Pickup>,
    /// The provider's handle for the registration.
    pub provider_ref: Option<String>,
}

/// The provider's current status and since when it says so: an older one never replaces a newer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latest {
    /// What it means.
    pub mapping: Mapping,
    /// The provider's own words, for people.
    pub raw: String,
    /// When the provider last changed its record.
    pub as_of: Option<DateTime<Utc>>,
}

/// One event as the provider said it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RawEvent {
    /// What it means.
    pub mapping: Mapping,
    /// The carrier's own code, as text whatever its JSON type was; the provider's own word where the carrier has none.
    pub code: Option<String>,
    /// The carrier's own words.
    pub text: String,
    /// The provider's translation.
    pub translation: Option<Translation>,
    /// When.
    pub time: RawTime,
    /// Where.
    pub place: Place,
    /// Which carrier recorded it.
    pub carrier: Option<CarrierCode>,
}

/// A text in a language we asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Translation {
    /// BCP 47.
    pub language: String,
    /// The text.
    pub text: String,
}

/// A time with everything that was said about it, and nothing that was not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RawTime {
    /// The instant, where it was given as one.
    pub utc: Option<DateTime<Utc>>,
    /// The wall time, where it was given.
    pub local: Option<NaiveDateTime>,
    /// The day, where only a day was given.
    pub date: Option<NaiveDate>,
    /// Minutes east of UTC.
    pub offset_minutes: Option<i32>,
    /// IANA name.
    pub zone: Option<String>,
    /// As it was written; all there is of a time that can't be decided.
    pub text: Option<String>,
}

impl RawTime {
    /// Whether instant, wall time and offset were all said, and are more than a minute apart.
    #[must_use]
    pub fn contradicts_itself(&self) -> bool {
        let Some(((utc, local), minutes)) = self.utc.zip(self.local).zip(self.offset_minutes) else {
            return false;
        };
        let apart = local - utc.naive_utc() - TimeDelta::minutes(minutes.into());
        apart.abs() >= TimeDelta::minutes(1)
    }
}

/// A place in the carrier's words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// Town.
    pub city: Option<String>,
    /// State, province or the like.
    pub region: Option<String>,
    /// Country.
    pub country: Option<CountryCode>,
    /// Postcode.
    pub postcode: Option<String>,
}

/// When the parcel should arrive, as it was said, at its destination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawEstimate {
    /// Start of the window, or its only point.
    pub from: RawTime,
    /// End of the window, or its only point.
    pub to: RawTime,
}

/// When the parcel should arrive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    /// Start of the window, or the day.
    pub from: NaiveDateTime,
    /// End of the window; equal to `from` for a single point.
    pub to: NaiveDateTime,
    /// How exact it is.
    pub precision: EstimatePrecision,
}

/// How exact an estimate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EstimatePrecision {
    /// A day or days, the same in every zone.
    Day,
    /// Instants in UTC.
    Minute,
}

/// Where and until when a parcel can be collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pickup {
    /// Name and address in the carrier's words.
    pub place: String,
    /// Last day.
    pub until: Option<NaiveDate>,
}
