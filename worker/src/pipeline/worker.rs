//! The whole worker: heartbeat, lanes, settling, and how they end.
//!
//! In: its parts. Out: runs until it is told to stop, or until nothing is due. Only the heartbeat finds out that Odoo is
//! there again; everything else waits for it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use tokio::{
    sync::{mpsc, watch},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;
use tracing::info;

use super::{
    Settings,
    board::{AccountState, Board},
    judge::Judge,
    lanes::Lanes,
    memory,
    messages::{Messenger, Words},
    pace::{Pace, Until},
    settle::Settler,
    tally::{Messages, Totals},
};
use crate::{
    clock::Clock,
    domain::{Account, Share},
    journal::Journal,
    odoo::{
        self, Client,
        contract::{Counters, Hello},
    },
    providers::Provider,
    schedule::Cadences,
};

/// Makes the provider of an account, or says why it can't.
pub type Providers = dyn Fn(&Account, Share) -> Result<Arc<dyn Provider>, String> + Send + Sync;

/// Batches that may wait for settling: about two calls' worth, so that settling never waits for asking.
const WAITING_BATCHES: usize = 20;

/// Longest pause between heartbeats while Odoo is away: as long as when it is there.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How long the last heartbeat may hold up the end.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// What a worker is made of.
pub struct Parts {
    /// The addon.
    pub odoo: Client,
    /// How work is taken and given back.
    pub settings: Settings,
    /// Settle calls at a time.
    pub settle_calls: usize,
    /// When to look again.
    pub cadences: Cadences,
    /// Who asks for which account.
    pub providers: Box<Providers>,
    /// Where webhooks wait; none when this worker takes none.
    pub journal: Option<Journal>,
    /// Who finds the words of messages.
    pub words: Arc<Words>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}

/// What every part needs.
pub(super) struct Shared {
    pub(super) odoo: Client,
    pub(super) settings: Arc<Settings>,
    pub(super) judge: Judge,
    pub(super) board: Arc<Board>,
    pub(super) providers: Box<Providers>,
    pub(super) journal: Option<Journal>,
    pub(super) words: Arc<Words>,
}

impl Shared {
    /// How its parts wait for work.
    pub(super) fn pace(&self, until: Until) -> Pace {
        let pause = Duration::from_secs(self.settings.poll_seconds);
        Pace { board: Arc::clone(&self.board), until, pause }
    }
}

/// The worker. Clones are the same worker.
#[derive(Clone)]
pub struct Worker {
    shared: Arc<Shared>,
    settle_calls: usize,
    /// Sums that Odoo has been told of.
    reported: Arc<tokio::sync::Mutex<Totals>>,
    wake: watch::Sender<()>,
}

/// What `once` did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Sums.
    pub totals: Totals,
    /// Accounts that could not be served to the end, with the reason.
    pub troubled: Vec<AccountState>,
    /// Why Odoo could not be used at the end, if so.
    pub odoo: Option<odoo::Error>,
}

impl Worker {
    /// Puts the parts together; nothing runs yet.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let judge = Judge {
            cadences: Arc::new(parts.cadences),
            clock: parts.clock,
            overrides: watch::Sender::default(),
        };
        let shared = Shared {
            odoo: parts.odoo,
            settings: Arc::new(parts.settings),
            judge,
            board: Arc::default(),
            providers: parts.providers,
            journal: parts.journal,
            words: parts.words,
        };
        Self {
            shared: Arc::new(shared),
            settle_calls: parts.settle_calls,
            reported: Arc::default(),
            wake: watch::Sender::new(()),
        }
    }

    /// What the worker shows of itself.
    #[must_use]
    pub fn board(&self) -> Arc<Board> {
        Arc::clone(&self.shared.board)
    }

    /// Looks at once for what is due, in all accounts.
    pub fn wake(&self) {
        self.wake.send_replace(());
    }

    /// Works until `stop`, then finishes what it holds.
    pub async fn run(&self, stop: CancellationToken) {
        let (mut lanes, settling) = self.start(Until::Stopped);
        let work = async {
            self.greet(|hello| lanes.arrange(hello)).await;
            self.keep_in_touch(|hello| lanes.arrange(hello)).await;
        };
        stop.run_until_cancelled(work).await;
        self.finish(lanes, settling, async {}).await;
    }

    /// Works until nothing is due or `stop`, then finishes what it holds.
    pub async fn once(&self, stop: CancellationToken) -> Summary {
        let (mut lanes, settling) = self.start(Until::NothingDue);
        self.greet(|hello| lanes.arrange(hello)).await;
        let nothing_due = lanes.ended();
        tokio::select! {
            () = nothing_due => {}
            () = stop.cancelled() => {}
            () = self.keep_in_touch(|hello| lanes.arrange(hello)) => {}
        }
        // What was settled just now may have to be told.
        let messenger = Messenger::of(&self.shared, Until::NothingDue);
        self.finish(lanes, settling, messenger.run(stop, self.wake.subscribe())).await;
        let board = &self.shared.board;
        Summary {
            totals: board.tally.totals(),
            troubled: board.troubled_accounts(),
            odoo: board.link.odoo().trouble,
        }
    }

    fn start(&self, until: Until) -> (Lanes, JoinHandle<()>) {
        let (out, inbox) = mpsc::channel(WAITING_BATCHES);
        let Shared { odoo, settings, judge, board, .. } = &*self.shared;
        let settler = Settler {
            odoo: odoo.clone(),
            judge: judge.clone(),
            settings: Arc::clone(settings),
            calls_in_flight: self.settle_calls,
            board: Arc::clone(board),
            told: Mutex::default(),
        };
        let lanes = Lanes::new(Arc::clone(&self.shared), until, self.wake.subscribe(), out);
        (lanes, tokio::spawn(Arc::new(settler).run(inbox)))
    }

    /// Lets all lanes end, everything be settled, and do what is to come after it; then reports the last sums.
    async fn finish(&self, lanes: Lanes, settling: JoinHandle<()>, then: impl Future<Output = ()>) {
        lanes.stop();
        let drained = async {
            let ended = lanes.ended();
            // The last sender of what was found: without it, settling comes to its end.
            drop(lanes);
            ended.await;
            let _panicked = settling.await;
            then.await;
        };
        tokio::select! {
            () = drained => {}
            () = self.keep_in_touch(|_hello| {}) => {}
        }
        let _best_effort = tokio::time::timeout(LAST_WORDS, self.greet(|_hello| {})).await;
    }

    /// Heartbeats without end; more of them while Odoo is away, until it is there again.
    async fn keep_in_touch(&self, mut arrange: impl FnMut(&Hello)) {
        let link = &self.shared.board.link;
        let mut pauses = pauses();
        loop {
            if link.odoo().trouble.is_none() {
                pauses = self::pauses();
                let heartbeat = Duration::from_secs(self.shared.settings.heartbeat_seconds);
                let _broken = tokio::time::timeout(heartbeat, link.broken()).await;
            }
            if link.odoo().trouble.is_some() {
                tokio::time::sleep(pauses.next().unwrap_or(LONGEST_PAUSE)).await;
            }
            self.greet(&mut arrange).await;
        }
    }

    /// One heartbeat: reports the sums, learns the accounts. The call is a task of its own: whoever stops waiting for it must
    /// not report the same sums again.
    async fn greet(&self, mut arrange: impl FnMut(&Hello)) {
        let shared = Arc::clone(&self.shared);
        let mut reported = Arc::clone(&self.reported).lock_owned().await;
        let totals = shared.board.tally.totals();
        let (counters, usage) = totals.since(&reported);
        let heartbeat = tokio::spawn(async move {
            let Shared { odoo, judge, board, .. } = &*shared;
            let answer = odoo.hello(counters, usage).await;
            match &answer {
                Ok(_) => {
                    log_sums(counters, totals.messages, reported.messages);
                    *reported = totals;
                    board.link.up(judge.clock.now());
                }
                Err(error) => board.link.down(error.clone()),
            }
            answer
        });
        let answer = heartbeat.await;
        let Shared { journal, board, judge, .. } = &*self.shared;
        if let Some(journal) = journal {
            memory::count(journal, board, judge.clock.now()).await;
        }
        if let Ok(Ok(hello)) = answer {
            if let Some(journal) = journal {
                memory::keep(journal, &hello.accounts, judge.clock.now()).await;
            }
            let overrides = Arc::new(hello.overrides.clone().into());
            self.shared.judge.overrides.send_replace(overrides);
            arrange(&hello);
        }
    }
}

fn pauses() -> ExponentialBackoff {
    let shortest = Duration::from_secs(1);
    ExponentialBuilder::default()
        .with_min_delay(shortest)
        .with_max_delay(LONGEST_PAUSE)
        .without_max_times()
        .with_jitter()
        .build()
}

/// One line a heartbeat, and none while nothing happens.
fn log_sums(counters: Counters, messages: Messages, before: Messages) {
    let Counters { claimed, applied, unchanged, failed } = counters;
    let [rendered, unrendered] = [messages.rendered - before.rendered, messages.failed - before.failed];
    if counters != Counters::default() || messages != before {
        info!(
            count.claimed = claimed,
            count.applied = applied,
            count.unchanged = unchanged,
            count.failed = failed,
            count.messages = rendered,
            count.failed_messages = unrendered,
            "Since the last heartbeat: {claimed} claimed, {applied} applied, {unchanged} unchanged, {failed} failed; \
             {rendered} messages handed over, {unrendered} failed"
        );
    }
}
