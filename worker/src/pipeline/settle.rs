//! Hands findings to Odoo, in calls as large as they may be.
//!
//! In: items from all accounts. Out: nothing; the sums say what became of them. While calls are on their way the next items
//! gather, so that a busy worker makes large calls and an idle one makes them at once. Nobody waits for ever: a call that
//! fails again and again while heartbeats get through is made in parts, until the one item is found; and what could not be
//! settled within a lease, or is refused with all its neighbours, is dropped. Then it is due again, and asked about again;
//! what a push brought is still in the journal.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Semaphore, mpsc, oneshot},
    time::Instant,
};
use tokio_util::task::TaskTracker;
use tracing::{error, info, warn};

use super::{
    Settings,
    ask::halves,
    board::Board,
    judge::{Finding, Judge},
};
use crate::{
    domain::{Disposition, Fault, Held},
    odoo::{self, Client, Packed, Verdict, contract::Outcome, pack},
};

/// How often one item is settled before it is left to its lease. A conflict needs two rounds; more come only when
/// somebody else settles the same shipment at the same time.
const ROUNDS: u32 = 4;

/// How often a call is made that fails while Odoo is there: the first time may have been its restart.
const TRIES: u32 = 2;

/// Refusals in a row after which it is Odoo, not an item: enough to single out one of 1000.
const REFUSALS: u32 = 12;

/// Until an item that somebody else was at is tried again.
const ROUND_PAUSE: Duration = Duration::from_millis(500);

/// A finding, ready to be settled.
#[derive(Debug)]
pub(super) struct Item {
    packed: Packed,
    finding: Finding,
    /// What conflicts have named so far.
    held: Option<Held>,
    /// Who waits for the final verdict. An item that is dropped never got one.
    waiting: Option<oneshot::Sender<()>>,
}

impl Item {
    pub(super) fn new(judge: &Judge, settings: &Settings, finding: Finding) -> Self {
        let packed = pack(judge.settle(&finding, None), settings.settle_bytes);
        Self { packed, finding, held: None, waiting: None }
    }

    /// The same, and a way to hear that its verdict is final.
    pub(super) fn with_word(mut self) -> (Self, oneshot::Receiver<()>) {
        let (waiting, word) = oneshot::channel();
        self.waiting = Some(waiting);
        (self, word)
    }

    /// Nothing is new.
    pub(super) fn is_nothing(&self) -> bool {
        self.packed.outcome() == Outcome::Nothing
    }

    /// Whether a claim brought it, rather than a push.
    fn is_leased(&self) -> bool {
        self.finding.claimed.token.is_some()
    }

    /// The verdict is final.
    fn answered(self) {
        // Nobody listens where nobody asked to be told.
        let _nobody = self.waiting.map(|waiting| waiting.send(()));
    }

    /// Whether Odoo was told since of a newer state of the same whole history.
    fn is_overtaken(&self, held: &Held) -> bool {
        let told = self.finding.answer.as_ref().ok().and_then(|found| found.report.latest.as_ref()?.as_of);
        let known = held.latest.as_ref().and_then(|latest| latest.as_of);
        !self.is_leased() && told.zip(known).is_some_and(|(told, known)| told < known)
    }

    /// A shipment whose stored events are read again.
    pub(super) fn stored(judge: &Judge, settings: &Settings, finding: Finding, held: Held) -> Self {
        let packed = pack(judge.settle(&finding, Some(&held)), settings.settle_bytes);
        Self { packed, finding, held: Some(held), waiting: None }
    }
}

/// Settles what all lanes found.
pub(super) struct Settler {
    pub(super) odoo: Client,
    pub(super) judge: Judge,
    pub(super) settings: Arc<Settings>,
    pub(super) calls_in_flight: usize,
    pub(super) board: Arc<Board>,
    /// Why calls were refused last.
    pub(super) told: Mutex<Option<odoo::Error>>,
}

impl Settler {
    /// Works until all senders are gone and everything is settled.
    pub(super) async fn run(self: Arc<Self>, mut inbox: mpsc::Receiver<Vec<Item>>) {
        let calls = Arc::new(Semaphore::new(self.calls_in_flight));
        let tasks = TaskTracker::new();
        let mut waiting = Vec::new();
        while let Ok(call) = Arc::clone(&calls).acquire_owned().await {
            let items = self.gather(&mut inbox, &mut waiting).await;
            if items.is_empty() {
                break;
            }
            let settler = Arc::clone(&self);
            tasks.spawn(async move {
                settler.settle(items).await;
                drop(call);
            });
        }
        tasks.close();
        tasks.wait().await;
    }

    /// Waits for items and takes as many as one call carries. Empty when no more will come.
    async fn gather(&self, inbox: &mut mpsc::Receiver<Vec<Item>>, waiting: &mut Vec<Item>) -> Vec<Item> {
        if waiting.is_empty() {
            waiting.extend(inbox.recv().await.unwrap_or_default());
        }
        while waiting.len() < self.settings.settle_batch
            && let Ok(more) = inbox.try_recv()
        {
            waiting.extend(more);
        }
        let rest = waiting.split_off(self.cut(waiting));
        std::mem::replace(waiting, rest)
    }

    /// How many of the first items go into one call: at least one, whatever its size.
    fn cut(&self, waiting: &[Item]) -> usize {
        let mut bytes = 0;
        let fits = waiting.iter().take(self.settings.settle_batch).take_while(|item| {
            bytes += item.packed.bytes();
            bytes <= self.settings.settle_bytes
        });
        fits.count().max(1).min(waiting.len())
    }

    /// Settles items until each has a final verdict.
    async fn settle(&self, mut items: Vec<Item>) {
        let deadline = Instant::now() + self.settings.lease();
        for round in 0..ROUNDS {
            if round > 0 {
                tokio::time::sleep(ROUND_PAUSE * round).await;
            }
            let verdicts = self.send(&items, deadline).await;
            items = items
                .into_iter()
                .zip(verdicts)
                .filter_map(|(item, verdict)| self.after(item, verdict))
                .collect();
            if items.is_empty() {
                return;
            }
        }
        self.give_up(items.len(), "others kept changing them");
    }

    /// Verdicts for all items, in their order; `None` for those left to their leases. A call that is refused is made in
    /// ever smaller parts; an item that is refused alone is to blame only if its neighbours are taken.
    async fn send(&self, items: &[Item], deadline: Instant) -> Vec<Option<Verdict>> {
        let mut verdicts = vec![None; items.len()];
        // Alone it is to blame where that costs nothing: a lease brings it back, but a push would be forgotten.
        let (mut suspects, mut refusals, mut taken) =
            (Vec::new(), 0, matches!(items, [only] if only.is_leased()));
        // Wide before deep: healthy neighbours show early that it is not Odoo.
        let mut open: VecDeque<_> = std::iter::once(0..items.len()).collect();
        let mut gone = "Odoo refuses them all";
        while let Some(part) = open.pop_front()
            && refusals < REFUSALS
        {
            let tries = if part.len() == 1 || part.len() == items.len() { TRIES } else { 1 };
            match self.call(&items[part.clone()], tries, deadline).await {
                Ok(found) => {
                    (refusals, taken) = (0, true);
                    verdicts.splice(part, found.into_iter().map(Some));
                }
                Err(None) => {
                    gone = "Odoo stayed away";
                    break;
                }
                Err(Some(error)) if part.len() == 1 => {
                    refusals += 1;
                    suspects.push((part.start, error));
                }
                Err(Some(_)) => {
                    refusals += 1;
                    open.extend(halves(part));
                }
            }
        }
        for (place, error) in suspects.into_iter().filter(|_| taken) {
            verdicts[place] = Some(Verdict::Error(cause(error)));
        }
        match verdicts.iter().filter(|verdict| verdict.is_none()).count() {
            0 => {}
            left => self.give_up(left, gone),
        }
        verdicts
    }

    /// One call, made up to `tries` times: whenever a heartbeat has found Odoo again. It fails with what was said last, or
    /// with nothing when time is up.
    async fn call(
        &self,
        items: &[Item],
        tries: u32,
        deadline: Instant,
    ) -> Result<Vec<Verdict>, Option<odoo::Error>> {
        let packed: Vec<_> = items.iter().map(|item| &item.packed).collect();
        let mut said = None;
        for _ in 0..tries {
            let error = match self.odoo.settle(&packed).await {
                Ok(verdicts) => {
                    self.board.settled(self.judge.clock.now());
                    return Ok(verdicts);
                }
                Err(error) => error,
            };
            if error.disposition() == Disposition::Quarantine {
                self.tell(&error);
                return Err(Some(error));
            }
            self.board.link.down(error.clone());
            if !self.board.link.usable_until(deadline).await {
                return Err(None);
            }
            said = Some(error);
        }
        Err(said)
    }

    /// Logs why calls are refused, once for each new reason.
    fn tell(&self, error: &odoo::Error) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.as_ref() != Some(error) {
            error!(%error, "Odoo refuses a call; its parts are tried");
            *told = Some(error.clone());
        }
    }

    /// Counts a final verdict; gives the item back, made anew where needed, when something is left to do.
    fn after(&self, item: Item, verdict: Option<Verdict>) -> Option<Item> {
        match verdict? {
            Verdict::Applied | Verdict::Duplicate => self.board.tally.outcome(item.packed.outcome()),
            Verdict::Gone => info!(shipment.id = %item.finding.claimed.id, "The shipment is gone"),
            Verdict::Retry => return Some(item),
            Verdict::Conflict(held) if item.is_overtaken(&held) => self.board.tally.outcome(Outcome::Nothing),
            Verdict::Conflict(held) => return Some(self.reduced_with(item, *held)),
            Verdict::Error(message) => return self.refused(item, &message),
        }
        item.answered();
        None
    }

    /// The item made anew with all that Odoo has named so far.
    fn reduced_with(&self, item: Item, newer: Held) -> Item {
        let held = match item.held {
            Some(held) => held.joined(newer),
            None => newer,
        };
        let packed = pack(self.judge.settle(&item.finding, Some(&held)), self.settings.settle_bytes);
        Item { packed, held: Some(held), ..item }
    }

    /// What the addon can't store becomes a failure that people see on the shipment, once. A push has no say in that: the
    /// next look meets the same.
    fn refused(&self, item: Item, message: &str) -> Option<Item> {
        let id = item.finding.claimed.id;
        error!(shipment.id = %id, error = message, "Odoo could not store what was found");
        if !item.is_leased() {
            self.board.tally.outcome(Outcome::Failed);
            item.answered();
            return None;
        }
        if item.finding.answer.is_err() {
            self.give_up(1, "Odoo refused to note its failure");
            return None;
        }
        let message = format!("Odoo could not store what the carrier said: {message}");
        let answer = Err(Fault { disposition: Disposition::Retry(None), message });
        let finding = Finding { answer, ..item.finding };
        Some(Item::new(&self.judge, &self.settings, finding))
    }

    fn give_up(&self, count: usize, reason: &str) {
        warn!(count.unsettled = count, reason, "Not settled; it comes back by itself");
        self.board.tally.add(|totals| totals.unsettled += count as u64);
    }
}

/// What people read on the parcel: where Odoo is, is none of their business.
fn cause(error: odoo::Error) -> String {
    match error {
        odoo::Error::Away { .. } | odoo::Error::Unreadable { .. } => {
            "Odoo broke off while it stored this parcel, and its log tells why.".to_owned()
        }
        other => other.to_string(),
    }
}
