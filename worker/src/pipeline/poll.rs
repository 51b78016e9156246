//! One account's work: claim what is due, ask about it, judge the answers, hand them on.
//!
//! In: shipments that Odoo leases out. Out: items for [`super::settle`], one for each of them. It claims no more than it
//! can ask about within the lease, nothing while Odoo is away or the account rests, and it never settles anything.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing::{debug, error, info};

use super::{
    Settings,
    ask::{Answer, Asker},
    board::Board,
    failover::{Choice, Shown, Told, choose, wants_second},
    judge::{Finding, Judge},
    pace::{Pace, Until},
    settle::Item,
};
use crate::{
    domain::{Claimed, Disposition, FeedName, Share},
    odoo::Client,
    providers::Lookup,
};

/// One account and what it needs to be worked on.
pub(super) struct Lane {
    pub(super) odoo: Client,
    pub(super) asker: Asker,
    /// Who is asked when its provider is away or knows nothing.
    pub(super) fallback: Option<Asker>,
    pub(super) share: Share,
    pub(super) judge: Judge,
    pub(super) settings: Arc<Settings>,
    pub(super) board: Arc<Board>,
    pub(super) pace: Pace,
    /// Calls to the provider that may be under way.
    pub(super) calls: Arc<Semaphore>,
}

impl Lane {
    /// Works until `stop`, then finishes what was claimed; when the whole worker stops, only what is being asked about. While
    /// the provider is in doubt, the next claim waits for what comes of the last.
    pub(super) async fn run(
        self: Arc<Self>,
        stop: CancellationToken,
        mut wake: watch::Receiver<()>,
        out: mpsc::Sender<Vec<Item>>,
    ) {
        let batches = TaskTracker::new();
        while let Some(due) = self.due(&stop, &mut wake).await {
            let mut left = due.len();
            for batch in due.chunks(self.asker.access.provider.batch_size().max(1)) {
                // Waiting here keeps shipments in Odoo, for other workers, rather than in our memory.
                let call = self.free_call().await;
                let Some(call) = call else { break };
                left -= batch.len();
                batches.spawn(Arc::clone(&self).carry(batch.to_vec(), call, out.clone()));
            }
            self.leave(left);
            if self.asker.access.breaker.is_doubtful() {
                finished(&batches).await;
            }
        }
        finished(&batches).await;
    }

    /// Waits until the provider may be called once more; `None` when the whole worker stops.
    pub(super) async fn free_call(&self) -> Option<OwnedSemaphorePermit> {
        self.asker.quit.run_until_cancelled(Arc::clone(&self.calls).acquire_owned()).await?.ok()
    }

    /// Leaves shipments to their leases.
    fn leave(&self, count: usize) {
        if count > 0 {
            let reason = "the worker stops";
            info!(count.unsettled = count, reason, "Not asked about; due again when the lease ends");
            self.board.tally.add(|totals| totals.unsettled += count as u64);
        }
    }

    /// Shipments that are due now; waits for some. `None` when the lane ends. A claim on its way is never abandoned: its
    /// shipments would be nobody's until their lease ends.
    async fn due(&self, stop: &CancellationToken, wake: &mut watch::Receiver<()>) -> Option<Vec<Claimed>> {
        let mut is_refused = false;
        loop {
            stop.run_until_cancelled(self.clear_to_claim()).await.flatten()?;
            let claimed =
                self.odoo.claim(self.asker.account.id, self.claim_limit(), self.settings.lease()).await;
            if claimed.is_ok() && std::mem::take(&mut is_refused) {
                info!(account.id = %self.asker.account.id, "Claims are answered again");
                self.board.note(self.asker.account.id, self.asker.access.breaker.problem());
            }
            match claimed {
                Ok(due) if !due.is_empty() => {
                    debug!(account.id = %self.asker.account.id, count.claimed = due.len(), "Claimed what is due");
                    self.board.tally.add(|totals| totals.counters.claimed += due.len() as u64);
                    return Some(due);
                }
                Ok(_) => {}
                Err(error) if error.disposition() == Disposition::Quarantine => {
                    is_refused = true;
                    if self.board.note(self.asker.account.id, Some(error.to_string())) {
                        error!(account.id = %self.asker.account.id, %error, "Nothing can be claimed for this account");
                    }
                }
                Err(error) => self.board.link.down(error),
            }
            stop.run_until_cancelled(self.pace.idle(wake)).await.flatten()?;
        }
    }

    /// Waits until Odoo is there and the account is not resting; `None` when this lane does not wait for that.
    async fn clear_to_claim(&self) -> Option<()> {
        self.pace.clear().await?;
        if self.pace.until == Until::NothingDue {
            return self.askers().any(|asker| asker.access.breaker.fault().is_none()).then_some(());
        }
        match &self.fallback {
            None => self.asker.access.breaker.rested().await,
            Some(fallback) => tokio::select! {
                () = self.asker.access.breaker.rested() => {}
                () = fallback.access.breaker.rested() => {}
            },
        }
        Some(())
    }

    fn askers(&self) -> impl Iterator<Item = &Asker> {
        std::iter::once(&self.asker).chain(&self.fallback)
    }

    /// No more than can be asked about in a quarter of the lease, and one batch only when the last call failed.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped right after")]
    fn claim_limit(&self) -> usize {
        let batch = self.asker.access.provider.batch_size().max(1);
        if self.asker.access.breaker.is_doubtful() {
            return batch;
        }
        let per_second = self.share.calls_per_second;
        if per_second <= 0.0 {
            return self.settings.claim_batch;
        }
        let calls = per_second * self.settings.lease().as_secs_f64() / 4.0;
        (calls as usize).saturating_mul(batch).clamp(batch, self.settings.claim_batch.max(batch))
    }

    /// Asks the account that stands in about what the first one could not tell; its answer is taken where it says more.
    async fn ask_second(&self, fallback: &Asker, findings: &mut [Finding]) {
        let first = FeedName::from(self.asker.access.provider.name());
        let judged = |finding: &Finding| {
            let shown = Shown::of(&finding.claimed, &first);
            (shown, Told::by(&finding.answer, &finding.claimed, &self.judge))
        };
        let mut open: Vec<_> = findings
            .iter_mut()
            .filter_map(|finding| {
                let (shown, told) = judged(finding);
                wants_second(&shown, &finding.answer, told).then_some((finding, shown, told))
            })
            .collect();
        let answers = ask(fallback, open.iter().map(|(finding, _, _)| &finding.claimed)).await;
        for ((finding, shown, told), second) in open.iter_mut().zip(answers) {
            let second_told = Told::by(&second, &finding.claimed, &self.judge);
            let answer = match choose(shown, *told, second_told) {
                Choice::First => second,
                Choice::Second => std::mem::replace(&mut finding.answer, second),
            };
            finding.other = Some(answer);
        }
    }

    /// Carries one batch from "due" to "found".
    async fn carry(
        self: Arc<Self>,
        due: Vec<Claimed>,
        call: OwnedSemaphorePermit,
        out: mpsc::Sender<Vec<Item>>,
    ) {
        let answers = ask(&self.asker, due.iter()).await;
        let mut findings: Vec<_> = due
            .into_iter()
            .zip(answers)
            .map(|(claimed, answer)| Finding { claimed, answer, other: None })
            .collect();
        if let Some(fallback) = &self.fallback {
            self.ask_second(fallback, &mut findings).await;
        }
        let items = findings.into_iter().map(|finding| Item::new(&self.judge, &self.settings, finding));
        // The other end is only gone when the worker is giving up; the leases bring the shipments back.
        let _gone = out.send(items.collect()).await;
        // Only now: a slow Odoo slows down asking, and asking slows down claiming.
        drop(call);
    }
}

/// Asks about shipments, in calls as large as the provider takes; one answer for each, in their order.
async fn ask(asker: &Asker, shipments: impl Iterator<Item = &Claimed>) -> Vec<Answer> {
    let feed = FeedName::from(asker.access.provider.name());
    let lookups: Vec<_> = shipments.map(|claimed| lookup(claimed, &feed)).collect();
    let mut answers = Vec::with_capacity(lookups.len());
    for batch in lookups.chunks(asker.access.provider.batch_size().max(1)) {
        answers.extend(asker.ask(batch).await);
    }
    answers
}

/// Waits until no batch is under way.
async fn finished(batches: &TaskTracker) {
    batches.close();
    batches.wait().await;
    batches.reopen();
}

/// What the provider of `feed` needs to know, and no more.
pub(super) fn lookup(claimed: &Claimed, feed: &FeedName) -> Lookup {
    Lookup {
        number: claimed.number.clone(),
        carrier: claimed.carrier.clone(),
        order_ref: claimed.order_ref.clone(),
        postcode: claimed.postcode.clone(),
        phone: claimed.phone.clone(),
        shipped_on: claimed.shipped_on,
        registration: claimed.registration(feed),
        provider_ref: claimed.provider_ref(feed).cloned(),
    }
}
