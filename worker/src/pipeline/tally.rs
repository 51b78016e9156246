//! What this worker did since it started.
//!
//! In: single happenings from all stages. Out: sums. A heartbeat reports the difference to what it reported before, so
//! that one that did not get through loses nothing.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use serde::Serialize;

use crate::{
    domain::AccountId,
    odoo::contract::{Counters, Outcome, Usage},
};

/// Sums since the start.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Shipments by what became of them.
    #[serde(flatten)]
    pub counters: Counters,
    /// Shipments that Odoo did not take back; their lease's end, or the push that is still kept, brings them back.
    pub unsettled: u64,
    /// Webhooks by what became of them: `accepted`, `repeated`, or why they were refused.
    pub webhooks: BTreeMap<&'static str, u64>,
    /// Pushes that were given up: nobody saved their number within a day, or this version can't read them.
    pub dropped_pushes: u64,
    /// Messages to recipients by what became of them.
    pub messages: Messages,
    /// Calls to providers.
    #[serde(serialize_with = "calls_and_numbers")]
    pub usage: BTreeMap<AccountId, Usage>,
}

/// Messages by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Messages {
    /// Put into words and handed over.
    pub rendered: u64,
    /// Could not be put into words, or Odoo could not take them; Odoo shows why.
    pub failed: u64,
    /// Not handed over; their lease's end brings them back.
    pub left: u64,
}

impl Totals {
    /// What was added since `before`.
    #[must_use]
    pub fn since(&self, before: &Self) -> (Counters, Vec<Usage>) {
        let counters = Counters {
            claimed: self.counters.claimed - before.counters.claimed,
            applied: self.counters.applied - before.counters.applied,
            unchanged: self.counters.unchanged - before.counters.unchanged,
            failed: self.counters.failed - before.counters.failed,
        };
        let usage = self.usage.values().map(|now| match before.usage.get(&now.account) {
            Some(then) => {
                Usage { calls: now.calls - then.calls, numbers: now.numbers - then.numbers, ..*now }
            }
            None => *now,
        });
        (counters, usage.filter(|usage| usage.calls > 0 || usage.numbers > 0).collect())
    }
}

/// The list alone: the account is in each entry.
fn calls_and_numbers<S: serde::Serializer>(
    usage: &BTreeMap<AccountId, Usage>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(usage.values())
}

/// Sums that all stages add to.
#[derive(Debug, Default)]
pub(super) struct Tally(Mutex<Totals>);

impl Tally {
    /// Adds something.
    pub(super) fn add(&self, change: impl FnOnce(&mut Totals)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Adds a shipment by what became of it.
    pub(super) fn outcome(&self, outcome: Outcome) {
        self.add(|totals| match outcome {
            Outcome::News => totals.counters.applied += 1,
            Outcome::Nothing => totals.counters.unchanged += 1,
            Outcome::Failed => totals.counters.failed += 1,
        });
    }

    /// Adds calls to a provider, and numbers asked about.
    pub(super) fn used(&self, account: AccountId, calls: u64, numbers: u64) {
        self.add(|totals| {
            let usage = totals.usage.entry(account).or_insert(Usage { account, calls: 0, numbers: 0 });
            usage.calls += calls;
            usage.numbers += numbers;
        });
    }

    /// All sums so far.
    pub(super) fn totals(&self) -> Totals {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heartbeat_reports_what_was_added_since_the_last_one_that_got_through() {
        let tally = Tally::default();
        tally.add(|totals| totals.counters.claimed += 40);
        tally.used(AccountId(1), 1, 40);
        let first = tally.totals();
        tally.add(|totals| totals.counters.applied += 3);
        tally.used(AccountId(2), 1, 5);
        let (counters, usage) = tally.totals().since(&first);
        assert_eq!((counters.claimed, counters.applied), (0, 3));
        assert_eq!(usage, [Usage { account: AccountId(2), calls: 1, numbers: 5 }]);
        let (counters, usage) = tally.totals().since(&Totals::default());
        assert_eq!((counters.claimed, counters.applied, usage.len()), (40, 3, 2));
    }
}
