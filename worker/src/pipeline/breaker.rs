//! Whether an account may be asked about anything just now.
//!
//! In: calls that worked and calls that did not. Out: until when to let the account rest, and why. After a rest one
//! small batch goes first, alone. Accounts with the same key share one.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::domain::Fault;

/// First rest after passing trouble; doubled each time.
const FIRST_REST: Duration = Duration::from_secs(10);

/// Longest rest after passing trouble: a provider that is back is noticed within minutes.
const LONGEST_REST: Duration = Duration::from_secs(300);

/// State of one account's provider.
#[derive(Debug, Default)]
pub(super) struct Breaker(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Troubles in a row.
    troubles: u32,
    rest: Option<(Instant, Fault)>,
}

impl Breaker {
    /// A call worked. One that began before a rest does not end it.
    pub(super) fn calm(&self) {
        let mut state = self.lock();
        if state.rest.as_ref().is_none_or(|(end, _)| *end <= Instant::now()) {
            *state = State::default();
        }
    }

    /// A call did not work: the account rests, for `rest` or for longer with each trouble in a row. Says how long. Of two
    /// rests the one that ends later counts.
    pub(super) fn trip(&self, fault: Fault, rest: Option<Duration>) -> Duration {
        let mut state = self.lock();
        let doubled = FIRST_REST.saturating_mul(1 << state.troubles.min(8));
        let rest = rest.unwrap_or_else(|| doubled.min(LONGEST_REST));
        let now = Instant::now();
        let end = state.rest.as_ref().map(|(end, _)| *end);
        // Several calls fail together: that is one trouble.
        if end.is_none_or(|end| end <= now) {
            state.troubles += 1;
        }
        if end.is_none_or(|end| end < now + rest) {
            state.rest = Some((now + rest, fault));
        }
        state.rest.as_ref().map_or(rest, |(end, _)| *end - now)
    }

    /// Why nothing may be asked now.
    pub(super) fn fault(&self) -> Option<Fault> {
        let state = self.lock();
        state.rest.as_ref().filter(|(until, _)| *until > Instant::now()).map(|(_, fault)| fault.clone())
    }

    /// What did not work last, as long as nothing has worked since.
    pub(super) fn problem(&self) -> Option<String> {
        self.lock().rest.as_ref().map(|(_, fault)| fault.message.clone())
    }

    /// The last call did not work, so the next one should be small.
    pub(super) fn is_doubtful(&self) -> bool {
        self.lock().troubles > 0
    }

    /// Waits until the rest is over.
    pub(super) async fn rested(&self) {
        while let Some(until) = self.rest_ends() {
            tokio::time::sleep_until(until).await;
        }
    }

    fn rest_ends(&self) -> Option<Instant> {
        self.lock().rest.as_ref().map(|(until, _)| *until).filter(|until| *until > Instant::now())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Disposition;

    #[tokio::test(start_paused = true)]
    async fn of_two_rests_the_one_that_ends_later_counts_with_its_reason() {
        let fault =
            |message: &str| Fault { disposition: Disposition::StopProvider, message: message.to_owned() };
        let breaker = Breaker::default();
        breaker.trip(fault("the key is refused"), Some(Duration::from_secs(900)));
        assert_eq!(breaker.trip(fault("away"), None), Duration::from_secs(900));
        tokio::time::sleep(Duration::from_secs(899)).await;
        breaker.calm();
        assert_eq!(
            breaker.fault().unwrap().message,
            "the key is refused",
            "a call that began before it ends no rest"
        );
        tokio::time::sleep(Duration::from_secs(1)).await;
        breaker.calm();
        assert_eq!((breaker.problem(), breaker.is_doubtful()), (None, false));
    }
}
