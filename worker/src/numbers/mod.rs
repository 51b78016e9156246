//! Whose a tracking number may be.
//!
//! In: a number in canonical form, and the carrier if somebody named one. Out: guesses, the likeliest first, each with a
//! reason and what its check digit says. Never: a refusal. Formats overlap and new ones appear, so a number without a
//! guess is as good as any other, and a carrier that was named stays first whatever the number looks like.

mod formats;
mod s10;

use std::{cmp::Reverse, sync::LazyLock};

use regex::Regex;
use serde::Serialize;

use crate::domain::{CarrierCode, TrackingNumber};
use formats::{FORMATS, Format};

/// One answer to whose a number may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Guess {
    /// The carrier's code, as PostalParcel names it; none for a post that we have no code for.
    pub carrier: Option<CarrierCode>,
    /// What the number would be there.
    pub reason: String,
    /// What the check digit says, where the format has one.
    pub check_digit: Option<CheckDigit>,
}

/// What a check digit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum CheckDigit {
    /// It fits the rest of the number.
    Right,
    /// A character was misread or mistyped, or the number has another format.
    Wrong {
        /// The character that would fit the rest.
        expected: char,
    },
}

/// A guess and how much speaks for it.
struct Weighed {
    weight: u32,
    guess: Guess,
}

/// Guesses for `number`, the likeliest first, each carrier once. A carrier in `named` comes first.
#[must_use]
pub fn identify(number: &TrackingNumber, named: Option<&CarrierCode>) -> Vec<Guess> {
    let mut weighed = s10::guesses(number.as_str());
    weighed.extend(SHAPES.iter().filter_map(|(shape, format)| format.weigh(shape, number.as_str())));
    weighed.sort_by_key(|weighed| Reverse(weighed.weight));
    let mut guesses: Vec<Guess> = named.map(by_hand).into_iter().collect();
    for Weighed { guess, .. } in weighed {
        match guesses.iter_mut().find(|known| known.carrier == guess.carrier) {
            None => guesses.push(guess),
            Some(known) if known.carrier.as_ref() == named && known.check_digit.is_none() => {
                known.check_digit = guess.check_digit;
            }
            Some(_) => {}
        }
    }
    guesses
}

fn by_hand(carrier: &CarrierCode) -> Guess {
    Guess { carrier: Some(carrier.clone()), reason: "named by hand".to_owned(), check_digit: None }
}

/// The table with its shapes compiled; a test shows that each of them compiles.
static SHAPES: LazyLock<Vec<(Regex, &'static Format)>> = LazyLock::new(|| {
    let whole = |format: &Format| Regex::new(&format!("^(?:{})$", format.shape));
    FORMATS.iter().filter_map(|format| Some((whole(format).ok()?, format))).collect()
});

impl Format {
    /// The guess that this format makes, if the number has its shape.
    fn weigh(&self, shape: &Regex, number: &str) -> Option<Weighed> {
        if !shape.is_match(number) {
            return None;
        }
        let check_digit = self.check.map(|check| check.look_at(number));
        let guess = Guess { carrier: Some(self.carrier.into()), reason: self.reason.to_owned(), check_digit };
        Some(Weighed {
            weight: weight(self.weight, self.check.map_or(1, |check| check.modulus), check_digit),
            guess,
        })
    }
}

/// A check digit that is right by chance is as rare as its modulus is large; a wrong one leaves next to nothing.
fn weight(shape: u32, modulus: u32, check_digit: Option<CheckDigit>) -> u32 {
    const SCALE: u32 = 1000;
    match check_digit {
        None => shape * SCALE,
        Some(CheckDigit::Right) => shape * SCALE * modulus,
        Some(CheckDigit::Wrong { .. }) => shape,
    }
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
