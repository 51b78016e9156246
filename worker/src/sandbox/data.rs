//! What carriers, places and journeys look like, read from the files in `data/`.
//!
//! In: JSON that is compiled in. Out: tables. One file a carrier holds its events (its own code, what the event means as
//! `status/sub_status`, its words by language) and its kinds of journey (hours after the start, event, place). An event
//! without a meaning is one that PostalParcel's tables don't know. `post` holds the codes that posts share (UPU EMSEVT);
//! an event `post:…` is recorded by the post of the place's country.

use std::{
    collections::{BTreeMap, HashMap},
    str::FromStr,
    sync::LazyLock,
};

use chrono_tz::Tz;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Everything the files hold.
pub(super) static LIBRARY: LazyLock<Library> = LazyLock::new(Library::load);

/// Journeys by carrier; `dhl-de` is DHL inside Germany, `post` serves the posts without a file.
const TABLES: [(&str, &str); 8] = [
    ("china-post", include_str!("data/china-post.json")),
    ("dhl", include_str!("data/dhl.json")),
    ("dhl-de", include_str!("data/dhl-de.json")),
    ("gls", include_str!("data/gls.json")),
    ("post", include_str!("data/post.json")),
    ("sf-express", include_str!("data/sf-express.json")),
    ("ups", include_str!("data/ups.json")),
    ("usps", include_str!("data/usps.json")),
];

/// Carriers, places, journeys and the demo's parcels.
pub(super) struct Library {
    pub(super) carriers: Vec<Carrier>,
    pub(super) seeds: Vec<Parcel>,
    places: HashMap<String, HashMap<String, Place>>,
    tables: HashMap<&'static str, Table>,
}

/// A parcel with a fixed story.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Parcel {
    /// Tracking number, with a right check digit.
    pub number: String,
    /// Carrier's code.
    pub carrier: String,
    /// Kind of journey.
    pub kind: String,
    /// Country it goes to.
    pub destination: String,
    /// Country it starts in.
    pub origin: String,
}

/// A carrier and its habits.
#[derive(Debug, Deserialize)]
pub(super) struct Carrier {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) country: Option<String>,
    pub(super) post: bool,
    pub(super) language: String,
    pub(super) time: TimeForm,
    pub(super) place: Detail,
    pub(super) requires: Vec<Need>,
}

/// How a carrier writes times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum TimeForm {
    /// An instant.
    Utc,
    /// A wall time and nothing else.
    Local,
    /// A wall time with its offset.
    Offset,
    /// A wall time with its zone.
    Zone,
    /// Instant, wall time and offset.
    All,
    /// A day.
    Day,
}

/// How much of a place a carrier tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Detail {
    Country,
    City,
    Postcode,
    Geo,
}

/// What a carrier asks for besides the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Need {
    Postcode,
    Phone,
}

/// A place: its names at home, and those that foreigners use.
#[derive(Debug, Deserialize)]
pub(super) struct Place {
    pub(super) city: String,
    pub(super) region: String,
    pub(super) latin: Option<(String, String)>,
    pub(super) postcode: String,
    pub(super) lat: f64,
    pub(super) lon: f64,
    #[serde(deserialize_with = "zone")]
    pub(super) zone: Tz,
}

/// One carrier's events and journeys.
#[derive(Debug, Deserialize)]
pub(super) struct Table {
    pub(super) language: Option<String>,
    pub(super) time: Option<TimeForm>,
    pub(super) place: Option<Detail>,
    pub(super) signed_by: Option<String>,
    pub(super) pickup: Option<String>,
    events: HashMap<String, Occurrence>,
    pub(super) kinds: BTreeMap<String, Vec<Step>>,
}

/// Something a carrier records.
#[derive(Debug, Deserialize)]
pub(super) struct Occurrence {
    pub(super) code: Value,
    #[serde(rename = "is")]
    meaning: Option<String>,
    text: BTreeMap<String, String>,
}

/// Hours after the start, event, place.
#[derive(Debug, Deserialize)]
pub(super) struct Step(pub(super) f64, pub(super) String, pub(super) String);

impl Library {
    #[expect(clippy::expect_used, reason = "compiled in, and a test reads them all")]
    fn load() -> Self {
        let tables = TABLES
            .map(|(name, text)| (name, serde_json::from_str(text).expect("a journey file of the sandbox")));
        Self {
            carriers: serde_json::from_str(include_str!("data/carriers.json")).expect("carriers.json"),
            seeds: serde_json::from_str(include_str!("data/seeds.json")).expect("seeds.json"),
            places: serde_json::from_str(include_str!("data/places.json")).expect("places.json"),
            tables: HashMap::from(tables),
        }
    }

    pub(super) fn carrier(&self, code: &str) -> Option<&Carrier> {
        self.carriers.iter().find(|carrier| carrier.code == code)
    }

    /// The post of a country.
    pub(super) fn post_of(&self, country: &str) -> Option<&Carrier> {
        self.carriers.iter().find(|carrier| carrier.post && carrier.country.as_deref() == Some(country))
    }

    /// The table that tells the stories of a carrier's number.
    pub(super) fn table(&self, carrier: &str, number: &str) -> Option<&Table> {
        let name = if carrier == "dhl" && number.starts_with("00340") { "dhl-de" } else { carrier };
        self.tables.get(name).or_else(|| self.tables.get("post"))
    }

    pub(super) fn post(&self) -> Option<&Table> {
        self.tables.get("post")
    }

    pub(super) fn place(&self, country: &str, role: &str) -> Option<&Place> {
        self.places.get(country)?.get(role)
    }

    /// Countries that have places, in a fixed order.
    pub(super) fn countries(&self) -> Vec<&str> {
        let mut countries: Vec<_> = self.places.keys().map(String::as_str).collect();
        countries.sort_unstable();
        countries
    }

    #[cfg(test)]
    pub(super) fn tables(&self) -> impl Iterator<Item = (&'static str, &Table)> {
        self.tables.iter().map(|(name, table)| (*name, table))
    }
}

impl Table {
    pub(super) fn occurrence(&self, key: &str) -> Option<&Occurrence> {
        self.events.get(key)
    }
}

impl Occurrence {
    /// Its status and sub-status, as far as PostalParcel knows them.
    pub(super) fn meaning(&self) -> (Option<&str>, Option<&str>) {
        match self.meaning.as_deref().map(|meaning| meaning.split_once('/').ok_or(meaning)) {
            Some(Ok((status, sub_status))) => (Some(status), Some(sub_status)),
            Some(Err(status)) => (Some(status), None),
            None => (None, None),
        }
    }

    /// Its words in `language`, or in another variety of it, after the language they are in.
    pub(super) fn words(&self, language: &str) -> Option<(&str, &str)> {
        let kin = |(known, _): &(&String, &String)| family(known) == family(language);
        let found = self.text.get_key_value(language).or_else(|| self.text.iter().find(kin))?;
        Some((found.0, found.1))
    }
}

fn family(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

fn zone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
    let name = String::deserialize(deserializer)?;
    Tz::from_str(&name).map_err(serde::de::Error::custom)
}
