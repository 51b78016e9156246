//! Asks an account's provider about a batch, with patience for passing trouble.
//!
//! In: look-ups. Out: for each one an answer or a fault, always. A call that fails in passing is repeated a few times; one
//! that is refused as a whole is asked in halves, to find the look-up that is to blame; after anything else the account
//! rests. It never waits longer than a lease allows.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use backon::{ExponentialBuilder, Retryable};
use chrono::{DateTime, Utc};
use tracing::warn;

use super::{board::Board, breaker::Breaker};
use crate::{
    clock::Clock,
    domain::{Account, Disposition, Fault},
    providers::{Found, Lookup, Provider, ProviderError},
};

/// Longest wait that is sat out with a batch in hand; the lease is longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Attempts after the first.
const REPEATS: usize = 3;

/// Refusals in a row after which it is the provider, not a look-up: enough to single out one of 100.
const REFUSALS: usize = 8;

/// What became of one look-up.
pub(super) type Answer = Result<Found, Fault>;

/// One account's provider and how it is doing.
pub(super) struct Asker {
    pub(super) account: Account,
    pub(super) provider: Arc<dyn Provider>,
    pub(super) breaker: Breaker,
    pub(super) board: Arc<Board>,
    pub(super) clock: Arc<dyn Clock>,
    /// Calls that were counted already.
    pub(super) counted: AtomicU64,
    /// How long the account rests when its key was refused or its quota is gone.
    pub(super) long_rest: Duration,
}

impl Asker {
    /// One answer for each look-up, in the same order.
    pub(super) async fn ask(&self, lookups: &[Lookup]) -> Vec<Answer> {
        if let Some(fault) = self.breaker.fault() {
            return vec![Err(fault); lookups.len()];
        }
        match self.call(lookups).await {
            Ok(answers) => answers,
            Err(error) if error.disposition() == Disposition::Quarantine && lookups.len() > 1 => {
                self.find_the_culprit(lookups, &error).await
            }
            Err(error) => vec![Err(self.give_up(&error)); lookups.len()],
        }
    }

    /// Asks in ever smaller parts. A look-up that is refused alone is to blame only if the provider answers others.
    async fn find_the_culprit(&self, lookups: &[Lookup], error: &ProviderError) -> Vec<Answer> {
        let mut answers = vec![Err(fault_of(error, Disposition::Retry(None))); lookups.len()];
        let (mut suspects, mut refusals, mut answered) = (Vec::new(), 0, false);
        let mut open = Vec::from(halves(0..lookups.len()));
        while let Some(part) = open.pop() {
            match self.call(&lookups[part.clone()]).await {
                Ok(found) => {
                    (refusals, answered) = (0, true);
                    condemn(&mut answers, &mut suspects);
                    answers.splice(part, found);
                }
                Err(error) if error.disposition() == Disposition::Quarantine && refusals < REFUSALS => {
                    refusals += 1;
                    match part.len() {
                        1 => suspects.push((part.start, error)),
                        _ => open.extend(halves(part)),
                    }
                }
                Err(error) => {
                    let fault = self.rest(&error);
                    open.push(part);
                    open.drain(..).for_each(|part| answers[part].fill(Err(fault.clone())));
                    return answers;
                }
            }
        }
        if answered {
            condemn(&mut answers, &mut suspects);
        }
        answers
    }

    /// One call, repeated while its trouble looks like passing.
    async fn call(&self, lookups: &[Lookup]) -> Result<Vec<Answer>, ProviderError> {
        let attempt = || async {
            let answers = self.provider.fetch(lookups, &self.account.language).await;
            let calls = self.provider.calls();
            let new_calls = calls.saturating_sub(self.counted.fetch_max(calls, Ordering::Relaxed));
            self.board.tally.used(self.account.id, new_calls, lookups.len() as u64);
            answers
        };
        let backoff = ExponentialBuilder::default().with_jitter().with_max_times(REPEATS);
        let answers = attempt
            .retry(backoff)
            .when(|error| self.wait_for(error).is_some())
            .adjust(|error, pause| pause.map(|pause| pause.max(self.wait_for(error).unwrap_or_default())))
            .await?;
        if answers.len() != lookups.len() {
            let reason = format!("{} answers to {} look-ups", answers.len(), lookups.len());
            return Err(ProviderError::Unreadable { provider: self.provider.name(), reason });
        }
        self.breaker.calm();
        self.board.note(self.account.id, None);
        Ok(answers)
    }

    /// The least time after which another attempt makes sense; `None` when none does, or not soon enough.
    fn wait_for(&self, error: &ProviderError) -> Option<Duration> {
        match error.disposition() {
            Disposition::Retry(None) => Some(Duration::ZERO),
            Disposition::Retry(Some(at)) => Some(self.until(at)).filter(|wait| *wait <= PATIENCE),
            _ => None,
        }
    }

    fn until(&self, at: DateTime<Utc>) -> Duration {
        (at - self.clock.now()).to_std().unwrap_or_default()
    }

    /// No usable answer to a whole call. One look-up alone may be to blame for a refusal: then the account does not rest.
    fn give_up(&self, error: &ProviderError) -> Fault {
        if error.disposition() == Disposition::Quarantine {
            warn!(account.id = %self.account.id, %error, "A look-up was refused");
            return fault_of(error, Disposition::Retry(None));
        }
        self.rest(error)
    }

    /// Nothing more is asked for a while. Gives the fault for what was not answered.
    fn rest(&self, error: &ProviderError) -> Fault {
        let (disposition, time) = match error.disposition() {
            Disposition::Retry(Some(at)) => (Disposition::Retry(Some(at)), Some(self.until(at))),
            Disposition::Retry(None) | Disposition::NeedsPerson => (Disposition::Retry(None), None),
            Disposition::StopProvider | Disposition::Quarantine => {
                (Disposition::StopProvider, Some(self.long_rest))
            }
        };
        let fault = fault_of(error, disposition);
        let rest = self.breaker.trip(fault.clone(), time);
        warn!(account.id = %self.account.id, %error, rest_s = rest.as_secs(), "The account rests");
        self.board.note(self.account.id, Some(error.to_string()));
        fault
    }
}

/// It is them: their neighbours were answered.
fn condemn(answers: &mut [Answer], suspects: &mut Vec<(usize, ProviderError)>) {
    for (place, error) in suspects.drain(..) {
        answers[place] = Err(fault_of(&error, Disposition::Quarantine));
    }
}

fn fault_of(error: &ProviderError, disposition: Disposition) -> Fault {
    Fault { disposition, message: error.to_string() }
}

/// The second half first: it is taken from the end of a list.
pub(super) fn halves(part: Range<usize>) -> [Range<usize>; 2] {
    let middle = part.start + part.len() / 2;
    [middle..part.end, part.start..middle]
}
