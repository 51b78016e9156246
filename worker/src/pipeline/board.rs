//! What the worker shows of itself: to `/readyz`, to `worker.status`, and at the end of `once`.
//!
//! In: the link, the accounts' states, the sums. Out: one report. It decides nothing.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::{
    link::Link,
    tally::{Tally, Totals},
};
use crate::domain::AccountId;

/// A heartbeat older than this is no longer believed: Odoo counts a worker as gone after the same time.
const STALE: TimeDelta = TimeDelta::seconds(90);

/// Shared state of the worker.
#[derive(Debug, Default)]
pub struct Board {
    pub(super) link: Link,
    pub(super) tally: Tally,
    accounts: Mutex<BTreeMap<AccountId, AccountState>>,
    settled_at: Mutex<Option<DateTime<Utc>>>,
    waiting: Mutex<Option<u32>>,
}

/// One account as the worker sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountState {
    /// Its row in Odoo.
    pub id: AccountId,
    /// What people call it.
    pub name: String,
    /// Why it is not served, if so.
    pub problem: Option<String>,
}

/// Everything at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// This program's version.
    pub version: &'static str,
    /// Why the worker is not ready, if so.
    pub problem: Option<String>,
    /// When Odoo was heard last, in UTC.
    #[serde(serialize_with = "as_odoo_writes_it")]
    pub heard_at: Option<DateTime<Utc>>,
    /// When something was settled last, in UTC.
    #[serde(serialize_with = "as_odoo_writes_it")]
    pub last_sync_at: Option<DateTime<Utc>>,
    /// The accounts served.
    pub accounts: Vec<AccountState>,
    /// Pushes that wait for Odoo, or for their number to be saved there, as of the last heartbeat; `None` before the first.
    pub pushes_waiting: Option<u32>,
    /// Sums since the start.
    pub totals: Totals,
}

impl Board {
    /// Everything at a glance.
    #[must_use]
    pub fn report(&self, now: DateTime<Utc>) -> Report {
        Report {
            version: env!("CARGO_PKG_VERSION"),
            problem: self.problem(now),
            heard_at: self.link.odoo().heard_at,
            last_sync_at: *self.settled_at.lock().unwrap_or_else(PoisonError::into_inner),
            accounts: self.lock().values().cloned().collect(),
            pushes_waiting: *self.waiting.lock().unwrap_or_else(PoisonError::into_inner),
            totals: self.tally.totals(),
        }
    }

    /// Why the worker is not ready; `None` when it is. The words name addresses: they are for those who may know.
    #[must_use]
    pub fn problem(&self, now: DateTime<Utc>) -> Option<String> {
        let trouble = self.link.odoo().trouble.map(|trouble| trouble.to_string());
        trouble.or_else(|| self.readiness(now).err().map(str::to_owned))
    }

    /// Whether the worker is ready, in words that anybody may read.
    ///
    /// # Errors
    /// When it is not; the words say what is missing.
    pub fn readiness(&self, now: DateTime<Utc>) -> Result<(), &'static str> {
        let odoo = self.link.odoo();
        match (odoo.trouble, odoo.heard_at) {
            (Some(_), _) => Err("Odoo can't be used; the log and worker.status say why"),
            (None, None) => Err("Odoo has not been heard yet"),
            (None, Some(at)) if now - at > STALE => Err("Odoo was heard last more than 90 seconds ago"),
            (None, Some(_)) => Ok(()),
        }
    }

    /// A webhook came, and this became of it.
    pub fn count_webhook(&self, outcome: &'static str) {
        self.tally.add(|totals| *totals.webhooks.entry(outcome).or_default() += 1);
    }

    /// Odoo took something.
    pub(super) fn settled(&self, now: DateTime<Utc>) {
        *self.settled_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }

    /// So many pushes wait.
    pub(super) fn waiting(&self, pushes: u32) {
        *self.waiting.lock().unwrap_or_else(PoisonError::into_inner) = Some(pushes);
    }

    /// Accounts not served, each with the reason.
    pub(super) fn troubled_accounts(&self) -> Vec<AccountState> {
        self.lock().values().filter(|account| account.problem.is_some()).cloned().collect()
    }

    /// Notes how an account that is served is doing. Says whether that is new, and so worth a line in the log.
    pub(super) fn note(&self, id: AccountId, problem: Option<String>) -> bool {
        let mut accounts = self.lock();
        let Some(account) = accounts.get_mut(&id).filter(|account| account.problem != problem) else {
            return false;
        };
        account.problem = problem;
        true
    }

    /// An account is to be served.
    pub(super) fn set(&self, id: AccountId, name: &str, problem: Option<String>) {
        self.lock().insert(id, AccountState { id, name: name.to_owned(), problem });
    }

    /// An account is not to be served any more.
    pub(super) fn forget(&self, id: AccountId) {
        self.lock().remove(&id);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<AccountId, AccountState>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[expect(clippy::ref_option, reason = "the shape serde asks for")]
fn as_odoo_writes_it<S: serde::Serializer>(
    time: &Option<DateTime<Utc>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match time {
        Some(time) => serializer.collect_str(&time.format("%Y-%m-%d %H:%M:%S")),
        None => serializer.serialize_none(),
    }
}
