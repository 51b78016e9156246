//! What recipients are told: messages that are due get their words and go back to Odoo, which sends them.
//!
//! In: messages that Odoo leases out. Out: their texts, or why they can't be written, one for each of them and in their order. It sends
//! nothing and decides about nobody. A lease that is not answered ends, and the message is handed out again; one that is
//! handed over twice is made once, by Odoo's unique keys. One that can't be written, or that Odoo can't bear, is told as failed and
//! holds up no other.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use tokio::{sync::watch, time::Instant};
use tokio_util::sync::CancellationToken;
use tracing::{debug, error, warn};

use super::{
    Settings,
    ask::halves,
    pace::{Errand, Pace, Until},
    worker::Shared,
};
use crate::{
    clock::Clock,
    domain::{Disposition, Notice, Wording},
    odoo::{
        self, Client, Verdict,
        contract::{DeliverItem, Message, MessagesAnswer, Rendering},
    },
};

/// Puts a message into words, as they are at an instant.
pub type Writer = dyn Fn(&Notice, DateTime<Utc>) -> Rendering + Send + Sync;

/// Makes a writer who knows these words of companies' own.
pub type Words = dyn Fn(&[Wording]) -> Arc<Writer> + Send + Sync;

/// How often an item is handed over that somebody else is at, before it is left to its lease.
const ROUNDS: u32 = 4;

/// Until then.
const ROUND_PAUSE: Duration = Duration::from_millis(500);

/// How often a call is made that fails while Odoo is there: the first time may have been its restart.
const TRIES: u32 = 2;

/// Refusals in a row after which it is Odoo, not a message.
const REFUSALS: u32 = 12;

/// The worker's part that finds words.
pub(super) struct Messenger {
    odoo: Client,
    words: Arc<Words>,
    clock: Arc<dyn Clock>,
    settings: Arc<Settings>,
    pace: Pace,
}

impl Messenger {
    pub(super) fn of(shared: &Shared, until: Until) -> Self {
        Self {
            odoo: shared.odoo.clone(),
            words: Arc::clone(&shared.words),
            clock: Arc::clone(&shared.judge.clock),
            settings: Arc::clone(&shared.settings),
            pace: shared.pace(until),
        }
    }

    /// Works until `quit`, or until nothing is due. What was claimed is handed over whatever comes.
    pub(super) async fn run(self, quit: CancellationToken, mut wake: watch::Receiver<()>) {
        let mut errand = Errand::new("Writing messages to recipients");
        while quit.run_until_cancelled(self.pace.clear()).await.flatten().is_some() {
            let deadline = Instant::now() + self.settings.lease();
            let claim = self.odoo.claim_messages(self.settings.message_batch, self.settings.lease()).await;
            let due = errand.answer(&self.pace.board, claim).filter(|due| !due.messages.is_empty());
            let is_moving = match due {
                Some(due) => self.carry(due, deadline).await,
                None => false,
            };
            if !is_moving && quit.run_until_cancelled(self.pace.idle(&mut wake)).await.flatten().is_none() {
                return;
            }
        }
    }

    /// Carries messages from "due" to "handed over". Whether Odoo took any.
    async fn carry(&self, due: MessagesAnswer, deadline: Instant) -> bool {
        debug!(count.messages = due.messages.len(), "Claimed messages");
        let items = self.written(due).await;
        self.hand_over(items, deadline).await
    }

    /// Each message with its texts.
    async fn written(&self, due: MessagesAnswer) -> Vec<DeliverItem> {
        let writer = self.writer(due.wordings).await;
        let mut items = Vec::with_capacity(due.messages.len());
        for message in due.messages {
            let item = match message {
                Message::Readable(notice) => self.item(notice, &writer).await,
                Message::Unreadable { id, token, reason } => {
                    let message = format!("This version of the worker can't read the message: {reason}.");
                    DeliverItem { id, token, outcome: Rendering::Failed { message } }
                }
            };
            if matches!(item.outcome, Rendering::Failed { .. }) {
                warn!(message.id = item.id.0, "A message can't be put into words; Odoo shows why");
            }
            items.push(item);
        }
        items
    }

    /// Who writes them. Where the companies' own words do harm, ours are taken.
    async fn writer(&self, wordings: Vec<Wording>) -> Arc<Writer> {
        let words = Arc::clone(&self.words);
        let writer = tokio::task::spawn_blocking(move || words(&wordings)).await;
        writer.unwrap_or_else(|_| (self.words)(&[]))
    }

    /// On a thread of its own, so that neither a slow nor a broken one hurts what else the worker does.
    async fn item(&self, notice: Box<Notice>, writer: &Arc<Writer>) -> DeliverItem {
        let (id, token) = (notice.id, notice.token.clone());
        let (writer, now) = (Arc::clone(writer), self.clock.now());
        let rendering = tokio::task::spawn_blocking(move || writer(&notice, now)).await;
        let outcome = rendering.unwrap_or_else(|_| Rendering::Failed {
            message: "The worker broke off while it wrote the message: please report it.".to_owned(),
        });
        DeliverItem { id, token, outcome }
    }

    /// Hands items over until each has a final verdict, or their lease ends, in calls as large as they may be. Whether Odoo
    /// took any.
    async fn hand_over(&self, mut items: Vec<DeliverItem>, deadline: Instant) -> bool {
        let mut is_taken = false;
        for round in 0..ROUNDS {
            if round > 0 {
                tokio::time::sleep(ROUND_PAUSE * round).await;
            }
            let mut left = Vec::new();
            while !items.is_empty() {
                let rest = items.split_off(self.cut(&items));
                let verdicts = self.send(&items, deadline).await;
                is_taken |= verdicts.iter().any(Option::is_some);
                let answered = items.into_iter().zip(verdicts);
                left.extend(answered.filter_map(|(item, verdict)| self.after(item, verdict?)));
                items = rest;
            }
            items = left;
            if items.is_empty() {
                return is_taken;
            }
        }
        self.give_up(items.len(), "others kept changing them");
        is_taken
    }

    /// How many of the first items go into one call: at least one, whatever its size.
    fn cut(&self, items: &[DeliverItem]) -> usize {
        let mut bytes = 0;
        let fits = items.iter().take(self.settings.settle_batch).take_while(|item| {
            bytes += serde_json::to_vec(item).map_or(0, |json| json.len());
            bytes <= self.settings.settle_bytes
        });
        fits.count().max(1)
    }

    /// Verdicts for all items, in their order; `None` for those left to their leases. A call that is refused is made in ever
    /// smaller parts; an item that is refused alone is to blame only if another is taken, or there is no other.
    async fn send(&self, items: &[DeliverItem], deadline: Instant) -> Vec<Option<Verdict>> {
        let mut verdicts = vec![None; items.len()];
        let (mut suspects, mut refusals, mut taken) = (Vec::new(), 0, items.len() == 1);
        let mut open: VecDeque<_> = std::iter::once(0..items.len()).collect();
        while let Some(part) = open.pop_front()
            && refusals < REFUSALS
        {
            match self.call(&items[part.clone()], deadline).await {
                Ok(found) => {
                    (refusals, taken) = (0, true);
                    verdicts.splice(part, found.into_iter().map(Some));
                }
                Err(None) => break,
                Err(Some(error)) => {
                    refusals += 1;
                    if part.len() == 1 {
                        suspects.push((part.start, error));
                    } else {
                        open.extend(halves(part));
                    }
                }
            }
        }
        for (place, error) in suspects.into_iter().filter(|_| taken) {
            verdicts[place] = Some(Verdict::Error(error.to_string()));
        }
        match verdicts.iter().filter(|verdict| verdict.is_none()).count() {
            0 => {}
            left => self.give_up(left, "Odoo stayed away, or refuses them all"),
        }
        verdicts
    }

    /// One call, made again when a heartbeat has found Odoo again. It fails with what was said last, or with nothing when time
    /// is up.
    async fn call(
        &self,
        items: &[DeliverItem],
        deadline: Instant,
    ) -> Result<Vec<Verdict>, Option<odoo::Error>> {
        let mut said = None;
        for _ in 0..TRIES {
            let error = match self.odoo.deliver(items).await {
                Ok(verdicts) => return Ok(verdicts),
                Err(error) => error,
            };
            if error.disposition() == Disposition::Quarantine {
                return Err(Some(error));
            }
            self.pace.board.link.down(error.clone());
            if !self.pace.board.link.usable_until(deadline).await {
                return Err(None);
            }
            said = Some(error);
        }
        Err(said)
    }

    /// Counts a final verdict; gives the item back when something is left to do. What Odoo can't make a mail of becomes a failure
    /// that people see.
    fn after(&self, item: DeliverItem, verdict: Verdict) -> Option<DeliverItem> {
        let tally = &self.pace.board.tally;
        match (verdict, &item.outcome) {
            (Verdict::Applied | Verdict::Duplicate, Rendering::Rendered { .. }) => {
                tally.add(|totals| totals.messages.rendered += 1);
            }
            (Verdict::Applied | Verdict::Duplicate, Rendering::Failed { .. }) => {
                tally.add(|totals| totals.messages.failed += 1);
            }
            (Verdict::Gone, _) => debug!(message.id = item.id.0, "The message is gone"),
            (Verdict::Retry | Verdict::Conflict(_), _) => return Some(item),
            (Verdict::Error(message), Rendering::Rendered { .. }) => {
                error!(message.id = item.id.0, error = message, "Odoo could not take a message");
                let message = format!("Odoo could not take the message: {message}");
                return Some(DeliverItem { outcome: Rendering::Failed { message }, ..item });
            }
            (Verdict::Error(_), Rendering::Failed { .. }) => {
                self.give_up(1, "Odoo refused to note its failure");
            }
        }
        None
    }

    fn give_up(&self, count: usize, reason: &str) {
        warn!(count.messages = count, reason, "Messages were not handed over; they come back by themselves");
        self.pace.board.tally.add(|totals| totals.messages.left += count as u64);
    }
}
