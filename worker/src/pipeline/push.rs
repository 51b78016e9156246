//! What webhooks brought, on its way to Odoo.
//!
//! In: one account's pushes, as the journal keeps them. Out: items for [`super::settle`]. A push is forgotten when every
//! shipment that it names has its final verdict, and not before; all else waits in the journal, the longer the older it is.
//! It asks the provider only where a push says less than a look would, never claims, and never decides what becomes of an item.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tracing::{debug, error, warn};

use super::{
    ask::Answer,
    judge::Finding,
    named::{self, Named, Told},
    poll::{Lane, lookup},
    settle::Item,
};
use crate::{
    domain::{Claimed, Disposition, FeedName, Pushed, Registration, Report, ShipmentId, Trust},
    journal::{self, Journal, Push, PushId},
    odoo::{self, contract::Outcome},
    providers::{self, Found, ProviderKind},
};

/// Pushes handled at a time: half a settle call, so that a backlog leaves room for what lanes find.
const BATCH: usize = 200;

/// Numbers that one `resolve` takes.
const NUMBERS: usize = 1000;

/// Between looks into the journal while nothing arrives: what was postponed comes due.
const PULSE: Duration = Duration::from_secs(5);

/// How long a number may be one that nobody saved: a push may precede the save of its transfer.
const UNKNOWN: TimeDelta = TimeDelta::hours(24);

/// For how long a report counts as the present that does not say of when it is.
const FRESH: TimeDelta = TimeDelta::minutes(1);

/// One account's pushes and what they need to get to Odoo.
struct Post {
    lane: Arc<Lane>,
    journal: Journal,
    kind: ProviderKind,
    out: mpsc::Sender<Vec<Item>>,
}

/// Why a batch stays where it is.
enum Trouble {
    Odoo(odoo::Error),
    Journal(journal::Error),
}

/// Brings the pushes of a lane's account to Odoo until `stop`, if any are taken.
pub(super) async fn run(
    lane: Arc<Lane>,
    journal: Option<Journal>,
    out: mpsc::Sender<Vec<Item>>,
    stop: CancellationToken,
) {
    let kind = ProviderKind::named(&lane.asker.account.provider);
    if let Some((journal, kind)) = journal.zip(kind) {
        Post { lane, journal, kind, out }.run(stop).await;
    }
}

impl Post {
    /// Works until `stop`, then finishes what is in hand. While Odoo is away pushes stay where they are.
    async fn run(self, stop: CancellationToken) {
        let mut arrivals = self.journal.arrivals();
        while stop.run_until_cancelled(self.lane.board.link.usable()).await.is_some() {
            let is_more = self.round().await.unwrap_or_else(|trouble| self.bear(trouble));
            if !is_more {
                let idle = tokio::time::timeout(PULSE, arrivals.changed());
                let _woken = stop.run_until_cancelled(idle).await;
            }
        }
    }

    /// One batch; says whether there may be more.
    async fn round(&self) -> Result<bool, Trouble> {
        let account = self.lane.asker.account.id;
        let pushes = self.journal.pending(account, BATCH, self.now()).await.map_err(Trouble::Journal)?;
        let is_more = pushes.len() == BATCH;
        if !pushes.is_empty() {
            debug!(account.id = %account, count.pushes = pushes.len(), "Takes pushes from the journal");
            self.carry(pushes).await?;
        }
        Ok(is_more)
    }

    /// Says what went wrong; after a pause it is tried again.
    fn bear(&self, trouble: Trouble) -> bool {
        let id = self.lane.asker.account.id;
        match trouble {
            Trouble::Odoo(error) if error.disposition() == Disposition::Quarantine => {
                if self.lane.board.note(id, Some(error.to_string())) {
                    error!(account.id = %id, %error, "Odoo does not say whose the pushed numbers are");
                }
            }
            Trouble::Odoo(error) => self.lane.board.link.down(error),
            Trouble::Journal(error) => error!(account.id = %id, %error, "Pushes wait for the journal"),
        }
        false
    }

    /// Carries one batch from the journal to its verdicts. Whatever the number of pushes, Odoo is asked once whose they are.
    async fn carry(&self, pushes: Vec<Push>) -> Result<(), Trouble> {
        let (pushes, parcels) = self.open(pushes).await?;
        let shipments = self.shipments(&parcels).await?;
        let (told, named) = named::sort(parcels, &shipments);
        let answered = self.settle(told, shipments).await;
        self.put_away(pushes.into_iter().zip(named), &answered).await
    }

    /// What pushes say. Those that this version can't read are forgotten.
    async fn open(&self, pushes: Vec<Push>) -> Result<(Vec<Push>, Vec<Vec<Pushed>>), Trouble> {
        let (mut open, mut parcels, mut sealed, mut reason) = (Vec::new(), Vec::new(), Vec::new(), None);
        let now = self.now();
        for push in pushes {
            match providers::read(self.kind, &push.body) {
                Ok(said) => {
                    parcels.push(said.into_iter().map(|parcel| at_its_word(&push, parcel, now)).collect());
                    open.push(push);
                }
                Err(error) => {
                    sealed.push(push.id);
                    reason = Some(error);
                }
            }
        }
        if let Some(error) = reason {
            let id = self.lane.asker.account.id;
            warn!(account.id = %id, count.dropped = sealed.len(), %error, "Pushes that can't be read are dropped");
            self.drop(sealed).await?;
        }
        Ok((open, parcels))
    }

    /// The live shipments of all numbers.
    async fn shipments(&self, parcels: &[Vec<Pushed>]) -> Result<Vec<Claimed>, Trouble> {
        let numbers: BTreeSet<_> = parcels.iter().flatten().map(|parcel| parcel.number.clone()).collect();
        let numbers: Vec<_> = numbers.into_iter().collect();
        let mut shipments = Vec::new();
        for some in numbers.chunks(NUMBERS) {
            let found = self.lane.odoo.resolve(self.lane.asker.account.id, some.to_vec()).await;
            shipments.extend(found.map_err(Trouble::Odoo)?);
        }
        Ok(shipments)
    }

    /// Settles what is told, and reads from the provider what is only hinted at. Gives the shipments with a final verdict.
    async fn settle(
        &self,
        mut told: BTreeMap<ShipmentId, Told>,
        shipments: Vec<Claimed>,
    ) -> BTreeSet<ShipmentId> {
        let feed = FeedName::from(self.lane.asker.access.provider.name());
        let mut verdicts = Verdicts::default();
        let (mut findings, mut hints) = (Vec::new(), Vec::new());
        for claimed in shipments {
            match told.remove(&claimed.id) {
                Some(Told::Whole(report)) => {
                    findings.push((claimed, Ok(Found { report: *report, newly_registered: false })));
                }
                Some(Told::Hint) if claimed.registration(&feed) == Registration::Active => {
                    hints.push(claimed);
                }
                // Reading would register it: the first look does, and one that was stopped stays so.
                Some(Told::Hint) => drop(verdicts.answered.insert(claimed.id)),
                None => {}
            }
        }
        self.hand_on(findings, &mut verdicts).await;
        for batch in hints.chunks(self.lane.asker.access.provider.batch_size().max(1)) {
            let Some(call) = self.lane.free_call().await else { break };
            let lookups: Vec<_> = batch.iter().map(|claimed| lookup(claimed, &feed)).collect();
            let answers = self.lane.asker.ask(&lookups).await;
            self.hand_on(batch.iter().cloned().zip(answers).collect(), &mut verdicts).await;
            drop(call);
        }
        verdicts.heard().await
    }

    /// Hands on what is new. Trouble that passes gets no verdict; of any other the next look tells people.
    async fn hand_on(&self, findings: Vec<(Claimed, Answer)>, verdicts: &mut Verdicts) {
        let Lane { judge, settings, board, .. } = &*self.lane;
        let mut items = Vec::new();
        for (claimed, answer) in findings {
            let id = claimed.id;
            match answer.as_ref().map_err(|fault| &fault.disposition) {
                Ok(_) => {}
                Err(Disposition::NeedsPerson | Disposition::Quarantine) => {
                    verdicts.answered.insert(id);
                    continue;
                }
                Err(Disposition::Retry(_) | Disposition::StopProvider) => continue,
            }
            let item = Item::new(judge, settings, Finding { claimed, answer, other: None });
            if item.is_nothing() {
                board.tally.outcome(Outcome::Nothing);
                verdicts.answered.insert(id);
                continue;
            }
            let (item, word) = item.with_word();
            items.push(item);
            verdicts.words.push((id, word));
        }
        if !items.is_empty() {
            // The other end is only gone when the worker is giving up; the journal keeps the pushes.
            let _gone = self.out.send(items).await;
        }
    }

    /// Forgets pushes whose shipments all have a final verdict. A number that nobody has saved by now is not ours.
    async fn put_away(
        &self,
        letters: impl Iterator<Item = (Push, Named)>,
        answered: &BTreeSet<ShipmentId>,
    ) -> Result<(), Trouble> {
        let now = self.now();
        let (mut done, mut strange) = (Vec::new(), Vec::new());
        let mut later = BTreeMap::<_, Vec<_>>::new();
        for (push, named) in letters {
            let age = now - push.received_at;
            if !named.shipments.iter().all(|shipment| answered.contains(shipment)) {
                later.entry(now + pause(age)).or_default().push(push.id);
            } else if !named.has_unknown {
                done.push(push.id);
            } else if age < UNKNOWN {
                later.entry(now + pause(age)).or_default().push(push.id);
            } else {
                strange.push(push.id);
            }
        }
        self.drop(strange).await?;
        self.journal.done(done, now).await.map_err(Trouble::Journal)?;
        for (until, ids) in later {
            self.journal.postpone(ids, until).await.map_err(Trouble::Journal)?;
        }
        Ok(())
    }

    /// Forgets pushes that never came to anything.
    async fn drop(&self, ids: Vec<PushId>) -> Result<(), Trouble> {
        self.lane.board.tally.add(|totals| totals.dropped_pushes += ids.len() as u64);
        self.journal.done(ids, self.now()).await.map_err(Trouble::Journal)
    }

    fn now(&self) -> DateTime<Utc> {
        self.lane.judge.clock.now()
    }
}

/// Which shipments have a final verdict, and who is still to hear of one.
#[derive(Default)]
struct Verdicts {
    answered: BTreeSet<ShipmentId>,
    words: Vec<(ShipmentId, oneshot::Receiver<()>)>,
}

impl Verdicts {
    /// Waits for those under way. An item that was given up says nothing.
    async fn heard(mut self) -> BTreeSet<ShipmentId> {
        for (shipment, word) in self.words {
            if word.await.is_ok() {
                self.answered.insert(shipment);
            }
        }
        self.answered
    }
}

/// What a push says of a parcel, as far as that is as good as a look: it is the provider's own word, and either says of when
/// it is, or came just now.
fn at_its_word(push: &Push, parcel: Pushed, now: DateTime<Utc>) -> Pushed {
    let is_fresh = push.attempts == 0 && now - push.received_at < FRESH;
    let has_time = |report: &Report| report.latest.as_ref().is_some_and(|latest| latest.as_of.is_some());
    let is_proven = push.trust == Trust::Proven;
    let report = parcel.report.filter(|report| is_proven && (is_fresh || has_time(report)));
    Pushed { report, ..parcel }
}

/// Until a push is tried again: about as long as it has waited, from 8 seconds to half an hour. Powers of two, so that those
/// that came together come again together.
fn pause(age: TimeDelta) -> TimeDelta {
    let seconds = age.num_seconds().clamp(8, 3600).unsigned_abs();
    TimeDelta::seconds(1 << seconds.ilog2())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_a_day_is_tried_again_soon_at_first_and_some_fifty_times_in_all() {
        let (mut age, mut tries) = (TimeDelta::zero(), 0);
        while age < UNKNOWN {
            age += pause(age);
            tries += 1;
            assert!(age > TimeDelta::minutes(1) || pause(age) <= TimeDelta::seconds(32));
        }
        assert!((45..60).contains(&tries), "{tries} tries");
    }
}
