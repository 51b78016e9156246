//! One event in the life of a parcel, with an identity that survives new wording.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{CarrierCode, FeedName, Mapping, Place, SubStatus, Translation};

/// Identity within a feed: carrier, wall time, raw code and the ordinal among equals, never text, language or place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventKey(pub String);

/// How exact the time of an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// To the minute or better.
    Minute,
    /// Only the day is known; it stays that day in every zone.
    Day,
    /// No time was given.
    None,
}

/// How the zone of an event is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZoneSource {
    /// The source gave an instant, an offset or a zone.
    Given,
    /// Its country has one zone only.
    Inferred,
    /// Not known: the wall time is all there is.
    Unknown,
}

/// How the sub-status of an event is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// A table of ours knows the code.
    Table,
    /// The source gave the main status only.
    Main,
    /// Somebody in Odoo said what the code means.
    Override,
    /// From the carrier's words: there is no code.
    Text,
    /// It is not known.
    #[default]
    Unknown,
}

impl From<Mapping> for Meaning {
    fn from(own: Mapping) -> Self {
        match own {
            Mapping::Known(_) => Self::Table,
            Mapping::Main(_) => Self::Main,
            Mapping::Unknown => Self::Unknown,
        }
    }
}

/// One event of one feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Whose event it is.
    pub feed: FeedName,
    /// Identity in that feed.
    pub key: EventKey,
    /// The instant, where it is known.
    pub utc: Option<DateTime<Utc>>,
    /// The wall time at the place, where it is known; midnight for a day.
    pub local: Option<NaiveDateTime>,
    /// Minutes east of UTC.
    pub offset_minutes: Option<i32>,
    /// IANA name.
    pub zone: Option<String>,
    /// How exact.
    pub precision: Precision,
    /// The time as it was written, where it can't be decided.
    pub time_text: Option<String>,
    /// How the zone is known.
    pub zone_source: ZoneSource,
    /// What it means; `None` when nobody knows the code.
    pub sub_status: Option<SubStatus>,
    /// How that is known.
    pub meaning: Meaning,
    /// What our tables make of it, kept beneath an override so that it can be taken back.
    pub own: Mapping,
    /// The carrier's own code; the provider's own word where the carrier has none.
    pub code: Option<String>,
    /// The carrier's own words.
    pub text: String,
    /// The provider's translation.
    pub translation: Option<Translation>,
    /// Where.
    pub place: Place,
    /// Which carrier recorded it.
    pub carrier: Option<CarrierCode>,
    /// Place in the feed, oldest first; decides between events of one minute.
    pub position: u32,
}

impl Event {
    /// What is not said of it any more stays as `known` has it.
    pub(super) fn keep(&mut self, known: &Self) {
        fn fill<T: Clone>(now: &mut Option<T>, before: Option<&T>) {
            *now = now.take().or_else(|| before.cloned());
        }
        fill(&mut self.utc, known.utc.as_ref());
        fill(&mut self.local, known.local.as_ref());
        fill(&mut self.offset_minutes, known.offset_minutes.as_ref());
        fill(&mut self.zone, known.zone.as_ref());
        fill(&mut self.code, known.code.as_ref());
        fill(&mut self.translation, known.translation.as_ref());
        fill(&mut self.carrier, known.carrier.as_ref());
        fill(&mut self.place.city, known.place.city.as_ref());
        fill(&mut self.place.region, known.place.region.as_ref());
        fill(&mut self.place.country, known.place.country.as_ref());
        fill(&mut self.place.postcode, known.place.postcode.as_ref());
    }
}
