//! A tracking number in its canonical form.
//!
//! In: what somebody typed, scanned or imported. Out: upper case without spaces, dashes or invisible characters,
//! 1 to 64 letters and digits; or a sentence that says what is wrong. Which carrier it may belong to is not
//! decided here.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest number we keep: GS1 labels have 34 characters, some carriers' references up to 50.
const LONGEST: usize = 64;

/// A tracking number in canonical form. The addon's Python function makes the same form from the same text; both
/// are held to `tests/fixtures/numbers.json`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TrackingNumber(String);

/// Why a text is no tracking number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidNumber {
    /// Nothing is left after spaces, dashes and invisible characters are taken away.
    #[error("the tracking number is empty: type the number from the label")]
    Empty,
    /// More than 64 characters.
    #[error(
        "the tracking number has {0} characters; the longest a carrier uses is 64: check that two numbers are not glued together"
    )]
    TooLong(usize),
    /// A character no carrier uses.
    #[error("`{0}` can't stand in a tracking number: it has letters A-Z and digits only")]
    BadCharacter(char),
}

impl TrackingNumber {
    /// Makes the canonical form of `typed`.
    ///
    /// # Errors
    /// When nothing is left, it is too long, or it holds a character that no carrier uses.
    pub fn parse(typed: &str) -> Result<Self, InvalidNumber> {
        let canonical: String = typed.chars().filter(|c| !is_noise(*c)).map(narrow).collect();
        let length = canonical.chars().count();
        match canonical.chars().find(|c| !c.is_ascii_alphanumeric()) {
            Some(other) => Err(InvalidNumber::BadCharacter(other)),
            None if length == 0 => Err(InvalidNumber::Empty),
            None if length > LONGEST => Err(InvalidNumber::TooLong(length)),
            None => Ok(Self(canonical)),
        }
    }

    /// The canonical text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Spaces, dashes of all kinds, and characters that copying from mails and PDFs leaves behind.
fn is_noise(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '-' | '_' | '.' | '/' | '\u{AD}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' | '\u{2212}' | '\u{FEFF}'
        )
        || ('\u{2010}'..='\u{2015}').contains(&c)
        || ('\u{200B}'..='\u{200F}').contains(&c)
        || ('\u{202A}'..='\u{202E}').contains(&c)
        || ('\u{2060}'..='\u{2069}').contains(&c)
}

/// Full-width letters and digits become ordinary ones; letters become upper case.
fn narrow(c: char) -> char {
    let plain = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        other => other,
    };
    plain.to_ascii_uppercase()
}

impl TryFrom<String> for TrackingNumber {
    type Error = InvalidNumber;

    fn try_from(typed: String) -> Result<Self, InvalidNumber> {
        Self::parse(&typed)
    }
}

impl From<TrackingNumber> for String {
    fn from(number: TrackingNumber) -> Self {
        number.0
    }
}

impl fmt::Display for TrackingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// The word that the fixture, and the addon with it, has for an error.
    fn word(error: &InvalidNumber) -> &'static str {
        match error {
            InvalidNumber::Empty => "empty",
            InvalidNumber::TooLong(_) => "too_long",
            InvalidNumber::BadCharacter(_) => "bad_character",
        }
    }

    #[test]
    fn every_spelling_of_the_fixture_has_the_canonical_form_that_the_addon_makes_too() {
        let cases: Vec<Value> =
            serde_json::from_str(include_str!("../../../tests/fixtures/numbers.json")).unwrap();
        assert!(cases.len() >= 15);
        for case in cases {
            let parsed = TrackingNumber::parse(case["typed"].as_str().unwrap());
            assert_eq!(
                parsed.as_ref().ok().map(TrackingNumber::as_str),
                case["canonical"].as_str(),
                "{case}"
            );
            assert_eq!(parsed.as_ref().err().map(word), case["error"].as_str(), "{case}");
        }
    }

    #[test]
    fn the_canonical_form_is_its_own_canonical_form() {
        let once = TrackingNumber::parse(" lx-123 456 785 cn").unwrap();
        assert_eq!(TrackingNumber::parse(once.as_str()), Ok(once));
    }

    #[test]
    fn each_refusal_is_a_sentence_that_says_what_to_do() {
        let sentence = |typed: &str| TrackingNumber::parse(typed).unwrap_err().to_string();
        assert_eq!(sentence(" "), "the tracking number is empty: type the number from the label");
        assert!(sentence(&"A".repeat(200)).contains("has 200 characters"));
        assert!(sentence("A\u{d7}1").contains("has letters A-Z and digits only"));
    }

    #[test]
    fn a_number_from_outside_is_checked_when_it_is_read() {
        assert!(serde_json::from_str::<TrackingNumber>("\"not a number!\"").is_err());
    }
}
