//! Asks an account's provider about a batch, with patience for passing trouble.
//!
//! In: look-ups. Out: for each one an answer or a fault, always. A call that fails in passing is repeated a few times; one
//! that is refused as a whole is asked in halves, to find the look-up that is to blame; after anything else the account
//! rests. All its waiting for one batch takes no more than a quarter of a lease, and ends when the worker is to stop.

use std::{
    collections::VecDeque,
    ops::Range,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use backon::{BackoffBuilder, ExponentialBuilder};
use chrono::{DateTime, Utc};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use super::{board::Board, keys::Access};
use crate::{
    clock::Clock,
    domain::{Account, Disposition, Fault},
    providers::{Found, Lookup, ProviderError},
};

/// Attempts after the first.
const REPEATS: usize = 3;

/// Refusals in a row after which it is the provider, not a look-up: enough to single out one of 100.
const REFUSALS: usize = 8;

/// What became of one look-up.
pub(super) type Answer = Result<Found, Fault>;

/// One account's provider and how it is doing.
pub(super) struct Asker {
    pub(super) account: Account,
    pub(super) access: Access,
    pub(super) board: Arc<Board>,
    pub(super) clock: Arc<dyn Clock>,
    /// How long pauses may add up to with a batch in hand.
    pub(super) patience: Duration,
    /// The worker is to stop: nothing is waited for any more.
    pub(super) quit: CancellationToken,
    /// How long the account rests when its key was refused or its quota is gone.
    pub(super) long_rest: Duration,
}

impl Asker {
    /// One answer for each look-up, in the same order.
    pub(super) async fn ask(&self, lookups: &[Lookup]) -> Vec<Answer> {
        if let Some(fault) = self.access.breaker.fault() {
            return vec![Err(fault); lookups.len()];
        }
        let deadline = Instant::now() + self.patience;
        match self.call(lookups, deadline).await {
            Ok(answers) => answers,
            Err(error) if error.disposition() == Disposition::Quarantine && lookups.len() > 1 => {
                self.find_the_culprit(lookups, &error, deadline).await
            }
            Err(error) => vec![Err(self.give_up(&error)); lookups.len()],
        }
    }

    /// Asks in ever smaller parts. A look-up that is refused alone is to blame only if the provider answers others.
    async fn find_the_culprit(
        &self,
        lookups: &[Lookup],
        error: &ProviderError,
        deadline: Instant,
    ) -> Vec<Answer> {
        let mut answers = vec![Err(fault_of(error, Disposition::Retry(None))); lookups.len()];
        let (mut suspects, mut refusals, mut answered) = (Vec::new(), 0, false);
        let mut open = VecDeque::from(halves(0..lookups.len()));
        // Wide before deep: healthy neighbours show early that it is not the provider.
        while !self.quit.is_cancelled()
            && let Some(part) = open.pop_front()
        {
            match self.call(&lookups[part.clone()], deadline).await {
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
                    open.push_back(part);
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
    async fn call(&self, lookups: &[Lookup], deadline: Instant) -> Result<Vec<Answer>, ProviderError> {
        let mut pauses = ExponentialBuilder::default().with_jitter().with_max_times(REPEATS).build();
        loop {
            let error = match self.attempt(lookups).await {
                Ok(answers) => {
                    self.answered(&answers);
                    return Ok(answers);
                }
                Err(error) => error,
            };
            let wait = self.least_wait(&error).zip(pauses.next()).map(|(least, pause)| least.max(pause));
            let Some(wait) = wait.filter(|wait| Instant::now() + *wait <= deadline) else {
                return Err(error);
            };
            if self.quit.run_until_cancelled(tokio::time::sleep(wait)).await.is_none() {
                return Err(error);
            }
        }
    }

    /// Tells the provider that nobody follows these any more: one call, which is not repeated.
    pub(super) async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        let answers = self.access.provider.stop(lookups).await;
        self.count(0);
        answers
    }

    /// Adds what was called since the last time, for so many numbers.
    fn count(&self, numbers: usize) {
        let calls = self.access.provider.calls();
        let new_calls = calls.saturating_sub(self.access.counted.fetch_max(calls, Ordering::Relaxed));
        self.board.tally.used(self.account.id, new_calls, numbers as u64);
    }

    /// The call itself, counted.
    async fn attempt(&self, lookups: &[Lookup]) -> Result<Vec<Answer>, ProviderError> {
        let provider = &self.access.provider;
        let answers = provider.fetch(lookups, &self.account.language).await;
        self.count(lookups.len());
        match answers? {
            answers if answers.len() == lookups.len() => Ok(answers),
            answers => {
                let reason = format!("{} answers to {} look-ups", answers.len(), lookups.len());
                Err(ProviderError::Unreadable { provider: provider.name(), reason })
            }
        }
    }

    /// A call worked. A quota that is gone refuses new numbers only: it is told, and is over when a new one is taken.
    fn answered(&self, answers: &[Answer]) {
        self.access.breaker.calm();
        let stops = |fault: &&Fault| fault.disposition == Disposition::StopProvider;
        if let Some(fault) = answers.iter().filter_map(|answer| answer.as_ref().err()).find(stops) {
            self.access.takes_no_new.store(true, Ordering::Relaxed);
            if self.board.note(self.account.id, Some(fault.message.clone())) {
                error!(account.id = %self.account.id, error = fault.message, "New parcels are refused");
            }
            return;
        }
        if answers.iter().flatten().any(|found| found.newly_registered) {
            self.access.takes_no_new.store(false, Ordering::Relaxed);
        }
        if !self.access.takes_no_new.load(Ordering::Relaxed) && self.board.note(self.account.id, None) {
            info!(account.id = %self.account.id, "The account's trouble is over");
        }
    }

    /// The least time after which another attempt makes sense; `None` when none does.
    fn least_wait(&self, error: &ProviderError) -> Option<Duration> {
        match error.disposition() {
            Disposition::Retry(None) => Some(Duration::ZERO),
            Disposition::Retry(Some(at)) => Some(self.until(at)),
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
        let rest_s = self.access.breaker.trip(fault.clone(), time).as_secs();
        if self.board.note(self.account.id, Some(error.to_string())) {
            if fault.disposition == Disposition::StopProvider {
                error!(account.id = %self.account.id, %error, rest_s, "The account rests");
            } else {
                warn!(account.id = %self.account.id, %error, rest_s, "The account rests");
            }
        }
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
    [part.start..middle, middle..part.end]
}
