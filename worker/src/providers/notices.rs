//! What was logged already, so that each unknown code is logged once.
//!
//! In: a carrier, its code, and what is made of it for want of better. Out: one line in the log for each code and worker.
//! It decides nothing.

use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

use crate::domain::{Mapping, SubStatus};

/// Enough to report every code of a carrier; no more, because a broken feed may invent them.
const MOST_NOTICES: usize = 1000;

/// Carriers and codes that were logged.
#[derive(Default)]
pub(super) struct Notices(Mutex<HashSet<String>>);

impl Notices {
    /// Says once that a word or code is in no table.
    pub(super) fn unknown(&self, carrier: &str, code: &str, fallback: Mapping) {
        let (carrier, code) = (visible(carrier), visible(code));
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < MOST_NOTICES && seen.insert(format!("{carrier} {code}")) {
            let kept = match fallback {
                Mapping::Unknown => "its events are kept without a status".to_owned(),
                known => format!("taken for `{}`", known.sub_status().unwrap_or(SubStatus::Unknown)),
            };
            tracing::warn!(
                carrier.code = carrier,
                event.code = code,
                "No table knows code `{code}` of `{carrier}`: {kept}"
            );
        }
    }

    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

/// A provider's text as it may stand in a log or a sentence: no escapes, not endless.
pub(super) fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_that_invents_codes_does_not_fill_the_log_or_the_memory() {
        let notices = Notices::default();
        for code in 0..MOST_NOTICES + 10 {
            notices.unknown("ups", &format!("X{code}"), Mapping::Unknown);
        }
        assert_eq!(notices.count(), MOST_NOTICES);
    }
}
