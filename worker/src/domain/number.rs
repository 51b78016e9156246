//! A tracking number in its canonical form.
//!
//! In: what somebody typed, scanned, pasted or imported. Out: upper case without spaces, dashes or invisible characters, 1
//! to 64 letters and digits, and without what a barcode or an address says beside the number; or a sentence that says what is
//! wrong. Never: a guess which carrier it may belong to.

mod label;
mod link;
mod list;
mod noise;

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest number we keep: GS1 labels have 34 characters, some carriers' references up to 50.
const LONGEST: usize = 64;

/// So many digits of a quantity are exact; the others a program has made up.
const EXACT: usize = 15;

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
    /// What a spreadsheet makes of a long number: the last digits are lost.
    #[error(
        "`{0}` is a number that a spreadsheet has rounded: type all digits from the label, or format the cell as text"
    )]
    Rounded(String),
    /// The address of a page without a number in it.
    #[error("there is no tracking number in this address: type the number from the page")]
    NoNumberInLink,
    /// A word.
    #[error("there is no digit in `{0}`: type the number from the label")]
    NoDigit(String),
}

impl TrackingNumber {
    /// Makes the canonical form of `typed`.
    ///
    /// # Errors
    /// When nothing is left, it is too long, it holds a character that no carrier uses, a spreadsheet has rounded it, or it
    /// is an address without a number.
    pub fn parse(typed: &str) -> Result<Self, InvalidNumber> {
        if link::is_link(typed) {
            return link::numbers(typed)
                .first()
                .map_or(Err(InvalidNumber::NoNumberInLink), |number| Self::parse(number));
        }
        if is_scientific(typed) {
            return Err(InvalidNumber::Rounded(typed.trim().to_owned()));
        }
        let canonical = match whole_of_float(typed) {
            Some(whole) if whole.len() > EXACT => {
                return Err(InvalidNumber::Rounded(typed.trim().to_owned()));
            }
            Some(whole) => whole.to_owned(),
            None => label::number(&noise::without(typed)),
        };
        let length = canonical.chars().count();
        match canonical.chars().find(|c| !c.is_ascii_alphanumeric()) {
            None if is_scientific(&canonical) => Err(InvalidNumber::Rounded(typed.trim().to_owned())),
            Some(other) => Err(InvalidNumber::BadCharacter(other)),
            None if length == 0 => Err(InvalidNumber::Empty),
            None if length > LONGEST => Err(InvalidNumber::TooLong(length)),
            None => Ok(Self(canonical)),
        }
    }

    /// Every number in a field that may hold several, each once, with what was typed for it.
    #[must_use]
    pub fn all_in(field: &str) -> Vec<(String, Result<Self, InvalidNumber>)> {
        let mut all: Vec<(String, Result<Self, InvalidNumber>)> = Vec::new();
        for typed in list::pieces(field) {
            let numbers = if link::is_link(&typed) { link::numbers(&typed) } else { Vec::new() };
            let several = numbers.len() > 1;
            for piece in if several { numbers } else { vec![typed] } {
                let number = Self::with_digit(&piece);
                if number.is_err() || all.iter().all(|(_, known)| *known != number) {
                    all.push((piece, number));
                }
            }
        }
        all
    }

    /// In a field for anything, people write "to follow" or "n/a".
    fn with_digit(typed: &str) -> Result<Self, InvalidNumber> {
        let number = Self::parse(typed)?;
        let has_digit = number.0.bytes().any(|b| b.is_ascii_digit());
        if has_digit { Ok(number) } else { Err(InvalidNumber::NoDigit(number.0)) }
    }

    /// The canonical text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// `408017007469.0`: what programs make of a number that they took for a quantity.
fn whole_of_float(text: &str) -> Option<&str> {
    let whole = text.trim().strip_suffix(".0")?;
    (!whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit())).then_some(whole)
}

/// `4.08E+11` or `4,08017E11`: one digit, perhaps others after a point, and an exponent of at most two digits.
fn is_scientific(text: &str) -> bool {
    let text = text.trim().to_ascii_uppercase();
    let Some((number, exponent)) = text.split_once('E') else { return false };
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    whole.len() == 1 && exponent.len() <= 2 && [whole, fraction, exponent].into_iter().all(all_digits)
}

impl TryFrom<String> for TrackingNumber {
    type Error = InvalidNumber;

    /// A number that somebody keeps stays what it is, also where [`TrackingNumber::parse`] would make another one of it.
    fn try_from(kept: String) -> Result<Self, InvalidNumber> {
        let is_kept = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
        let is_number = (1..=LONGEST).contains(&kept.len()) && kept.bytes().all(is_kept);
        if is_number { Ok(Self(kept)) } else { Self::parse(&kept) }
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
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    /// The word that the fixture, and the addon with it, has for an error.
    fn word(error: &InvalidNumber) -> &'static str {
        match error {
            InvalidNumber::Empty => "empty",
            InvalidNumber::TooLong(_) => "too_long",
            InvalidNumber::BadCharacter(_) => "bad_character",
            InvalidNumber::Rounded(_) => "rounded",
            InvalidNumber::NoNumberInLink => "no_number_in_link",
            InvalidNumber::NoDigit(_) => "no_digit",
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
    fn every_field_of_the_fixture_holds_the_numbers_that_the_addon_finds_too() {
        let cases: Vec<Value> =
            serde_json::from_str(include_str!("../../../tests/fixtures/number_lists.json")).unwrap();
        for case in cases {
            let (mut numbers, mut errors) = (Vec::new(), Vec::new());
            for (typed, number) in TrackingNumber::all_in(case["field"].as_str().unwrap()) {
                match number {
                    Ok(number) => numbers.push(json!({"number": number, "typed": typed})),
                    Err(error) => errors.push(json!({"error": word(&error), "typed": typed})),
                }
            }
            assert_eq!((&json!(numbers), &json!(errors)), (&case["numbers"], &case["errors"]), "{case}");
        }
    }

    proptest! {
        #[test]
        fn the_canonical_form_of_a_canonical_form_is_itself(typed in r"(420|96|10|3|\(00\)|9[1-5])?[0-9 -]{8,40}|\PC{0,50}") {
            if let Ok(once) = TrackingNumber::parse(&typed) {
                prop_assert_eq!(TrackingNumber::parse(once.as_str()), Ok(once));
            }
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
    fn a_number_that_is_kept_stays_what_it_is_when_it_is_read() {
        for kept in ["420281959400111899560123456781", "4E11", "LX123456785CN"] {
            let read: TrackingNumber = serde_json::from_value(json!(kept)).unwrap();
            assert_eq!(read.as_str(), kept);
        }
    }

    #[test]
    fn a_number_from_outside_is_checked_when_it_is_read() {
        assert!(serde_json::from_str::<TrackingNumber>("\"not a number!\"").is_err());
    }
}
