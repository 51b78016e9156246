//! The texts of a message, each for its place. The addon lays them out; they hold no HTML.

use serde::{Deserialize, Serialize};

/// In which direction a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// A finished message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// Of all texts.
    pub direction: Direction,
    /// Of the mail: one line.
    pub subject: String,
    /// Of the whole message.
    pub headline: String,
    /// Without a name.
    pub greeting: String,
    /// Between greeting and parcels.
    pub paragraphs: Vec<String>,
    /// Names of the steps of a journey.
    pub steps: Vec<String>,
    /// A section for each parcel with news.
    pub parcels: Vec<ParcelParts>,
    /// On the button that opens a parcel's page.
    pub button: String,
    /// The company's name follows.
    pub closing: String,
    /// Below all.
    pub footer: Footer,
    /// The whole of a text message; absent in other channels.
    #[serde(default)]
    pub text: Option<String>,
}

/// What is said of one parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelParts {
    /// Absent where the message has only this parcel: its headline says it.
    #[serde(default)]
    pub headline: Option<String>,
    /// Below the headline.
    pub paragraphs: Vec<String>,
    /// How many of the steps are done; absent where the parcel is beside the usual way.
    #[serde(default)]
    pub step: Option<u8>,
    /// The same for those who can't see it.
    #[serde(default)]
    pub step_text: Option<String>,
    /// What is known.
    pub facts: Vec<Fact>,
    /// Its page.
    #[serde(default)]
    pub url: Option<String>,
}

/// Something known of a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is, for programs: the end of its label's key, such as `signed_by`.
    pub name: String,
    /// What it is, for people.
    pub label: String,
    /// What is known.
    pub value: String,
}

/// Below all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footer {
    /// How to ask.
    pub reply: String,
    /// Why this came.
    pub reason: String,
    /// On the link that ends it.
    pub unsubscribe: String,
}
