//! What was logged already, so that each unknown code, and each carrier with impossible times, is logged once.
//!
//! In: a carrier, its code, and what is made of it for want of better. Out: one line in the log for each code and worker.
//! It decides nothing.

use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

use crate::domain::{Mapping, RawTime, SubStatus};

/// Enough to report every code of a carrier; no more, because a broken feed may invent them.
const MOST_NOTICES: usize = 1000;

/// Carriers and codes that were logged.
#[derive(Default)]
pub(super) struct Notices(Mutex<HashSet<String>>);

impl Notices {
    /// Says once that a word or code is in no table.
    pub(super) fn unknown(&self, carrier: &str, code: &str, fallback: Mapping) {
        let (carrier, code) = (visible(carrier), visible(code));
        if self.is_first(format!("{carrier} {code}")) {
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

    /// Says once for each carrier that instant, wall time and offset of its events contradict each other.
    pub(super) fn time(&self, carrier: &str, time: &RawTime) {
        let carrier = visible(carrier);
        if time.contradicts_itself() && self.is_first(format!("{carrier}\n")) {
            tracing::warn!(
                carrier.code = carrier,
                "Instant, wall time and offset of an event of `{carrier}` contradict each other: the instant counts"
            );
        }
    }

    fn is_first(&self, notice: String) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.len() < MOST_NOTICES && seen.insert(notice)
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
    use chrono::{DateTime, Utc};

    use super::*;

    #[test]
    fn times_that_contradict_each_other_are_told_once_for_each_carrier() {
        let notices = Notices::default();
        let utc: DateTime<Utc> = "2026-01-05T16:10:00Z".parse().unwrap();
        let local = "2026-01-05T08:10:20".parse().ok();
        let told = |offset| RawTime { utc: Some(utc), local, offset_minutes: offset, ..RawTime::default() };
        for fits in [told(Some(-480)), told(None), RawTime { utc: None, ..told(Some(-420)) }] {
            notices.time("ups", &fits);
        }
        assert_eq!(notices.count(), 0);
        for carrier in ["ups", "ups", "usps"] {
            notices.time(carrier, &told(Some(-420)));
        }
        assert_eq!(notices.count(), 2);
    }

    #[test]
    fn a_feed_that_invents_codes_does_not_fill_the_log_or_the_memory() {
        let notices = Notices::default();
        for code in 0..MOST_NOTICES + 10 {
            notices.unknown("ups", &format!("X{code}"), Mapping::Unknown);
        }
        assert_eq!(notices.count(), MOST_NOTICES);
    }
}
