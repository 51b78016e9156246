//! What goes wrong, on demand.
//!
//! In: shares between 0 and 1, from the command line (`rate-limit=0.1`) or the control door. Out: whether this call is
//! the one, decided by seed and number of the call, so that a run can be repeated. It touches no connection itself.

use std::{str::FromStr, time::Duration};

use serde::{Deserialize, Serialize};

use super::dice::share;

/// How often what goes wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Faults {
    /// Calls answered 429, with `Retry-After`.
    pub rate_limit: f64,
    /// Calls answered 500, 502 or 503.
    pub server_error: f64,
    /// Calls answered by a page of HTML, with status 200 or 502.
    pub html: f64,
    /// Answers that end in the middle.
    pub truncate: f64,
    /// Parcels answered by an error that may pass.
    pub reject: f64,
    /// Webhooks sent twice.
    pub repeat: f64,
    /// Webhooks held back until later ones were sent.
    pub unordered: f64,
    /// What every call takes at least.
    pub latency_ms: u64,
}

/// One `name=value` of the command line.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    name: String,
    value: String,
}

/// Why a fault can't be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadFault {
    /// There is none of this name, or no value.
    #[error(
        "`{0}` is no fault; there are rate-limit, server-error, html, truncate, reject, repeat and unordered, each with a share between 0 and 1, and latency with a time: rate-limit=0.1, latency=200ms"
    )]
    Unknown(String),
    /// Its value is no share.
    #[error("`{0}` is no share: it takes a number between 0 and 1, as 0.1 for one call in ten")]
    Share(String),
    /// Its value is no time.
    #[error("`{0}` is no time: write it as 200ms or 2s")]
    Time(String),
}

impl Faults {
    /// Sets one of them.
    ///
    /// # Errors
    /// When its value is out of range.
    pub fn set(&mut self, fault: &Fault) -> Result<(), BadFault> {
        match fault.name.as_str() {
            "latency" => self.latency_ms = milliseconds(&fault.value)?,
            name => {
                let place = self.place(name).ok_or_else(|| BadFault::Unknown(name.to_owned()))?;
                *place = rate(&fault.value)?;
            }
        }
        Ok(())
    }

    fn place(&mut self, name: &str) -> Option<&mut f64> {
        Some(match name {
            "rate-limit" => &mut self.rate_limit,
            "server-error" => &mut self.server_error,
            "html" => &mut self.html,
            "truncate" => &mut self.truncate,
            "reject" => &mut self.reject,
            "repeat" => &mut self.repeat,
            "unordered" => &mut self.unordered,
            _ => return None,
        })
    }

    /// What every call takes at least.
    #[must_use]
    pub fn latency(&self) -> Duration {
        Duration::from_millis(self.latency_ms)
    }
}

impl FromStr for Fault {
    type Err = BadFault;

    fn from_str(text: &str) -> Result<Self, BadFault> {
        let (name, value) = text.split_once('=').ok_or_else(|| BadFault::Unknown(text.to_owned()))?;
        let fault = Self { name: name.to_owned(), value: value.to_owned() };
        Faults::default().set(&fault).map(|()| fault)
    }
}

fn rate(value: &str) -> Result<f64, BadFault> {
    let share = value.parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| BadFault::Share(value.to_owned()))
}

fn milliseconds(value: &str) -> Result<u64, BadFault> {
    let (digits, unit) = match value.strip_suffix("ms") {
        Some(digits) => (digits, 1),
        None => (value.strip_suffix('s').unwrap_or_default(), 1_000),
    };
    digits.parse::<u64>().map(|n| n * unit).map_err(|_| BadFault::Time(value.to_owned()))
}

/// The chance of one call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Luck {
    /// Seed of the run.
    pub(super) seed: u64,
    /// Number of the call.
    pub(super) call: u64,
}

impl Luck {
    /// It happens, with the given probability; `what` makes different things independent.
    pub(super) fn strikes(self, what: &str, probability: f64) -> bool {
        probability > 0.0 && share(self.seed, &[&self.call.to_string(), what]) < probability
    }

    /// One of `choices`.
    pub(super) fn pick<T: Copy>(self, what: &str, choices: &[T]) -> Option<T> {
        super::dice::pick(choices, self.seed, &[&self.call.to_string(), what]).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_from_the_command_line() {
        let mut faults = Faults::default();
        for text in ["rate-limit=0.1", "html=1", "latency=200ms"] {
            faults.set(&text.parse().unwrap()).unwrap();
        }
        assert_eq!(faults, Faults { rate_limit: 0.1, html: 1.0, latency_ms: 200, ..Faults::default() });
        assert_eq!("latency=2s".parse::<Fault>().map(|f| f.value), Ok("2s".to_owned()));
    }

    #[test]
    fn a_fault_that_makes_no_sense_is_refused_with_an_example() {
        assert_eq!("slow=1".parse::<Fault>(), Err(BadFault::Unknown("slow".to_owned())));
        assert_eq!("html".parse::<Fault>(), Err(BadFault::Unknown("html".to_owned())));
        assert_eq!("html=2".parse::<Fault>(), Err(BadFault::Share("2".to_owned())));
        assert_eq!("html=NaN".parse::<Fault>(), Err(BadFault::Share("NaN".to_owned())));
        assert_eq!("latency=2".parse::<Fault>(), Err(BadFault::Time("2".to_owned())));
        assert!(BadFault::Unknown("slow".to_owned()).to_string().contains("rate-limit=0.1"));
    }

    #[test]
    fn faults_strike_as_often_as_asked_and_the_same_way_again() {
        let struck =
            |seed| (0..2_000).map(|call| Luck { seed, call }.strikes("html", 0.1)).collect::<Vec<_>>();
        let count = struck(1).iter().filter(|struck| **struck).count();
        assert!((150..250).contains(&count), "{count} of 2000");
        assert_eq!(struck(1), struck(1));
        assert_ne!(struck(1), struck(2));
        assert!(!Luck { seed: 1, call: 1 }.strikes("html", 0.0));
    }
}
