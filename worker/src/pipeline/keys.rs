//! The keys with which providers are asked. Accounts that name the same secret share one: its calls, its limit, its rest.
//!
//! In: accounts and shares of a heartbeat. Out: for each account how to ask its provider. What is known of a key outlives
//! the lanes that use it, so that a worker that comes or goes does not end a rest.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64},
    },
};

use super::{breaker::Breaker, worker::Providers};
use crate::{
    domain::{Account, Share},
    providers::Provider,
};

/// A provider with a key. Clones share everything.
#[derive(Clone)]
pub(super) struct Access {
    pub(super) provider: Arc<dyn Provider>,
    pub(super) breaker: Arc<Breaker>,
    /// Calls that were counted already.
    pub(super) counted: Arc<AtomicU64>,
    /// New numbers were refused last, because the quota is gone.
    pub(super) takes_no_new: Arc<AtomicBool>,
}

/// All keys that were ever used.
#[derive(Default)]
pub(super) struct Keys(HashMap<Name, Key>);

/// Provider and secret, as accounts name them.
type Name = (String, String);

#[derive(Default)]
struct Key {
    breaker: Arc<Breaker>,
    /// Made for this many calls a second, and at a time.
    made: Option<((f64, u32), Access)>,
}

impl Keys {
    /// How to ask for `account`; the provider is made anew when its budget changed.
    pub(super) fn access(
        &mut self,
        account: &Account,
        share: Share,
        providers: &Providers,
    ) -> Result<Access, String> {
        let key = self.0.entry(name(account)).or_default();
        let budget = (share.calls_per_second, share.calls_in_flight);
        if let Some((_, access)) = key.made.as_ref().filter(|(made_for, _)| *made_for == budget) {
            return Ok(access.clone());
        }
        let provider = providers(account, share)?;
        let counted = Arc::new(AtomicU64::new(provider.calls()));
        let breaker = Arc::clone(&key.breaker);
        let access = Access { provider, breaker, counted, takes_no_new: Arc::default() };
        key.made = Some((budget, access.clone()));
        Ok(access)
    }
}

/// Gives accounts with the same key the lowest budget among them. 0 calls a second mean no limit.
pub(super) fn level(wanted: &mut [(Account, Share)]) {
    let limit = |calls: f64| if calls > 0.0 { calls } else { f64::INFINITY };
    let mut lowest = HashMap::<Name, (f64, u32)>::new();
    for (account, share) in wanted.iter() {
        let (calls, in_flight) = lowest.entry(name(account)).or_insert((f64::INFINITY, u32::MAX));
        *calls = calls.min(limit(share.calls_per_second));
        *in_flight = share.calls_in_flight.min(*in_flight);
    }
    for (account, share) in wanted {
        if let Some((calls, in_flight)) = lowest.get(&name(account)) {
            share.calls_per_second = if calls.is_finite() { *calls } else { 0.0 };
            share.calls_in_flight = *in_flight;
        }
    }
}

fn name(account: &Account) -> Name {
    (account.provider.clone(), account.secret.clone())
}
