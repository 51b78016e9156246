//! One lane for each account that Odoo wants served.
//!
//! In: the accounts and shares of each heartbeat. Out: running lanes that match them. A lane whose account or share changed
//! finishes what it holds before its successor begins, so that no budget is spent twice.

use std::{collections::HashMap, sync::Arc, time::Duration};

use tokio::{
    sync::{Semaphore, mpsc, watch},
    task::JoinHandle,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing::{error, info};

use super::{
    ask::Asker,
    keys::{Keys, level},
    messages::Messenger,
    pace::Until,
    poll::Lane,
    push,
    remap::Remapper,
    settle::Item,
    stops,
    worker::Shared,
};
use crate::{
    domain::{Account, AccountId, Share},
    odoo::contract::Hello,
};

/// All lanes of this worker.
pub(super) struct Lanes {
    shared: Arc<Shared>,
    until: Until,
    wake: watch::Receiver<()>,
    /// Until the first heartbeat: what those parts are woken by that are one for the whole worker.
    sleeping: Option<watch::Receiver<()>>,
    out: mpsc::Sender<Vec<Item>>,
    running: HashMap<AccountId, Running>,
    keys: Keys,
    quit: CancellationToken,
    tasks: TaskTracker,
}

struct Running {
    seat: Seat,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

/// What a lane was made for; another one wants another lane.
#[derive(Debug, Clone, PartialEq)]
struct Seat {
    account: Account,
    share: Share,
    /// Who is asked when its provider is away or knows nothing.
    fallback: Option<(Account, Share)>,
}

impl Lanes {
    pub(super) fn new(
        shared: Arc<Shared>,
        until: Until,
        wake: watch::Receiver<()>,
        out: mpsc::Sender<Vec<Item>>,
    ) -> Self {
        Self {
            shared,
            until,
            sleeping: Some(wake.clone()),
            wake,
            out,
            running: HashMap::new(),
            keys: Keys::default(),
            quit: CancellationToken::new(),
            tasks: TaskTracker::new(),
        }
    }

    /// Starts, replaces and stops lanes until they are those of `hello`.
    pub(super) fn arrange(&mut self, hello: &Hello) {
        self.start_common();
        let wanted: HashMap<_, _> = seats(hello).into_iter().map(|seat| (seat.account.id, seat)).collect();
        for (id, lane) in self.running.iter().filter(|(id, _)| !wanted.contains_key(id)) {
            if !lane.stop.is_cancelled() {
                info!(account.id = %id, "The account is no longer served");
                lane.stop.cancel();
                self.shared.board.forget(*id);
            }
        }
        // One that still finishes is kept: should its account come back, its successor waits for it.
        self.running.retain(|id, lane| wanted.contains_key(id) || !lane.task.is_finished());
        for (id, seat) in wanted {
            if self.running.get(&id).is_none_or(|lane| lane.seat != seat || lane.stop.is_cancelled()) {
                self.start(seat);
            }
        }
    }

    /// Starts what is one for the whole worker, as no provider is asked: stored parcels are read again whose overrides changed, and
    /// messages are written. A worker that ends by itself does the latter last.
    fn start_common(&mut self) {
        let Some(wake) = self.sleeping.take() else { return };
        let Shared { odoo, settings, judge, .. } = &*self.shared;
        let remapper = Remapper {
            odoo: odoo.clone(),
            judge: judge.clone(),
            settings: Arc::clone(settings),
            pace: self.shared.pace(self.until),
        };
        self.tasks.spawn(remapper.run(self.quit.clone(), wake.clone(), self.out.clone()));
        if self.until == Until::Stopped {
            let messenger = Messenger::of(&self.shared, self.until);
            self.tasks.spawn(messenger.run(self.quit.clone(), wake));
        }
    }

    fn start(&mut self, seat: Seat) {
        let before = self.running.remove(&seat.account.id);
        if let Some(lane) = &before {
            lane.stop.cancel();
        }
        let stop = CancellationToken::new();
        let lane = self.lane(&seat);
        let (wake, out, own_stop) = (self.wake.clone(), self.out.clone(), stop.clone());
        let journal = self.shared.journal.clone();
        let task = self.tasks.spawn(async move {
            if let Some(before) = before {
                let _panicked = before.task.await;
            }
            if let Some(lane) = lane {
                tokio::join!(
                    stops::run(Arc::clone(&lane), own_stop.clone()),
                    push::run(Arc::clone(&lane), journal, out.clone(), own_stop.clone()),
                    lane.run(own_stop, wake, out),
                );
            }
        });
        self.running.insert(seat.account.id, Running { seat, stop, task });
    }

    /// `None` when no provider can be made of the account; the board says why.
    fn lane(&mut self, seat: &Seat) -> Option<Arc<Lane>> {
        let Shared { odoo, settings, judge, board, providers, .. } = &*self.shared;
        let Account { id, name, .. } = &seat.account;
        let access = match self.keys.access(&seat.account, seat.share, providers) {
            Ok(access) => access,
            Err(problem) => {
                error!(account.id = %id, error = problem, "The account can't be served");
                board.set(*id, name, Some(problem));
                return None;
            }
        };
        info!(account.id = %id, "The account is served");
        board.set(*id, name, access.breaker.problem());
        let asker = |account: &Account, access| Asker {
            account: account.clone(),
            access,
            board: Arc::clone(board),
            clock: Arc::clone(&judge.clock),
            patience: settings.lease() / 4,
            quit: self.quit.clone(),
            long_rest: Duration::from_secs(settings.rest_minutes * 60),
        };
        // One that can't be served says so where it has a lane of its own.
        let fallback = seat.fallback.as_ref().and_then(|(account, share)| {
            Some(asker(account, self.keys.access(account, *share, providers).ok()?))
        });
        Some(Arc::new(Lane {
            odoo: odoo.clone(),
            asker: asker(&seat.account, access),
            fallback,
            share: seat.share,
            judge: judge.clone(),
            settings: Arc::clone(settings),
            board: Arc::clone(board),
            pace: self.shared.pace(self.until),
            calls: Arc::new(Semaphore::new(seat.share.calls_in_flight.max(1) as usize)),
        }))
    }

    /// Tells all lanes to take nothing new and to wait for nothing.
    pub(super) fn stop(&self) {
        self.quit.cancel();
        self.running.values().for_each(|lane| lane.stop.cancel());
    }

    /// Waits until all lanes that were ever started have ended.
    pub(super) fn ended(&self) -> impl Future<Output = ()> + use<> {
        let tasks = self.tasks.clone();
        async move {
            tasks.close();
            tasks.wait().await;
        }
    }
}

/// Accounts with their shares. An account without a share gets one call at a time.
fn seats(hello: &Hello) -> Vec<Seat> {
    let with_share = |account: &Account| {
        let own = hello.shares.iter().find(|share| share.account == account.id);
        let share = own.copied().unwrap_or(Share {
            account: account.id,
            calls_per_second: account.calls_per_second,
            calls_in_flight: 1,
        });
        (account.clone(), share)
    };
    let mut wanted: Vec<_> = hello.accounts.iter().map(with_share).collect();
    level(&mut wanted);
    let of = |id: AccountId| wanted.iter().find(|(account, _)| account.id == id).cloned();
    let seat = |(account, share): &(Account, Share)| Seat {
        fallback: account.fallback.and_then(of),
        account: account.clone(),
        share: *share,
    };
    wanted.iter().map(seat).collect()
}
