//! Hands findings to Odoo, in calls as large as they may be.
//!
//! In: items from all accounts. Out: nothing; the sums say what became of them. While calls are on their way the next items
//! gather, so that a busy worker makes large calls and an idle one makes them at once. An item is dropped only when Odoo
//! stays away for longer than its lease: then it is due again, and asked about again.

use std::{sync::Arc, time::Duration};

use tokio::sync::{Semaphore, mpsc};
use tokio_util::task::TaskTracker;
use tracing::{error, info, warn};

use super::{
    Settings,
    board::Board,
    judge::{Finding, Judge},
};
use crate::{
    domain::{Disposition, Fault, Held},
    odoo::{Client, Packed, Verdict, contract::Outcome, pack},
};

/// How often one item is settled before it is left to its lease. A conflict needs two rounds; more come only when
/// somebody else settles the same shipment at the same time.
const ROUNDS: u32 = 4;

/// Until an item that somebody else was at is tried again.
const ROUND_PAUSE: Duration = Duration::from_millis(500);

/// A finding, ready to be settled.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) packed: Packed,
    pub(super) finding: Finding,
}

/// Settles what all lanes found.
pub(super) struct Settler {
    pub(super) odoo: Client,
    pub(super) judge: Judge,
    pub(super) settings: Arc<Settings>,
    pub(super) calls_in_flight: usize,
    pub(super) board: Arc<Board>,
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
        for round in 0..ROUNDS {
            if round > 0 {
                tokio::time::sleep(ROUND_PAUSE * round).await;
            }
            let verdicts = self.send(&items).await;
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

    /// Verdicts for all items, in their order, however long Odoo takes; `None` for those given up.
    async fn send(&self, items: &[Item]) -> Vec<Option<Verdict>> {
        let packed: Vec<_> = items.iter().map(|item| &item.packed).collect();
        loop {
            let error = match self.odoo.settle(&packed).await {
                Ok(verdicts) => {
                    self.board.settled(self.judge.clock.now());
                    return verdicts.into_iter().map(Some).collect();
                }
                Err(error) => error,
            };
            match error.disposition() {
                Disposition::Quarantine if items.len() > 1 => return Box::pin(self.send_halves(items)).await,
                Disposition::Quarantine => return vec![Some(Verdict::Error(error.to_string()))],
                _ => self.board.link.down(error),
            }
            if !self.board.link.usable_within(self.settings.lease()).await {
                self.give_up(items.len(), "Odoo stayed away");
                return vec![None; items.len()];
            }
        }
    }

    /// A call that was refused as a whole, or is too large for somebody on the way, is made in two parts.
    async fn send_halves(&self, items: &[Item]) -> Vec<Option<Verdict>> {
        let (first, second) = items.split_at(items.len() / 2);
        let mut verdicts = self.send(first).await;
        verdicts.extend(self.send(second).await);
        verdicts
    }

    /// Counts a final verdict; gives the item back, made anew where needed, when something is left to do.
    fn after(&self, item: Item, verdict: Option<Verdict>) -> Option<Item> {
        match verdict? {
            Verdict::Applied | Verdict::Duplicate => self.count(&item),
            Verdict::Gone => info!(shipment.id = %item.finding.claimed.id, "The shipment is gone"),
            Verdict::Retry => return Some(item),
            Verdict::Conflict(held) => return Some(self.item(item.finding, Some(&held))),
            Verdict::Error(message) => return self.refused(item, &message),
        }
        None
    }

    fn item(&self, finding: Finding, held: Option<&Held>) -> Item {
        let packed = pack(self.judge.settle(&finding, held), self.settings.settle_bytes);
        Item { packed, finding }
    }

    /// What the addon can't store becomes a failure that people see on the shipment, once.
    fn refused(&self, item: Item, message: &str) -> Option<Item> {
        let id = item.finding.claimed.id;
        error!(shipment.id = %id, error = message, "Odoo could not store what was found");
        if item.finding.answer.is_err() {
            self.give_up(1, "Odoo refused to note its failure");
            return None;
        }
        let message = format!("Odoo could not store what the carrier said: {message}");
        let answer = Err(Fault { disposition: Disposition::Retry(None), message });
        Some(self.item(Finding { answer, ..item.finding }, None))
    }

    fn count(&self, item: &Item) {
        self.board.tally.add(|totals| match item.packed.outcome() {
            Outcome::News => totals.counters.applied += 1,
            Outcome::Nothing => totals.counters.unchanged += 1,
            Outcome::Failed => totals.counters.failed += 1,
        });
    }

    fn give_up(&self, count: usize, reason: &str) {
        warn!(count.unsettled = count, reason, "Not settled; due again when the lease ends");
        self.board.tally.add(|totals| totals.unsettled += count as u64);
    }
}
