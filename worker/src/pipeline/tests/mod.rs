//! The pipeline between an addon in this process and a provider that is told what to say. The time stands still unless
//! everything waits; then it jumps.

mod failing_over;
mod fake_odoo;
mod messages;
mod odoo_moods;
mod outbox;
mod provider_moods;
mod pushes;
mod scripted;
mod stopping;
mod stored;

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::{task::JoinHandle, time::Instant};
use tokio_util::sync::CancellationToken;

use self::{fake_odoo::FakeOdoo, scripted::Scripted};
use super::{Parts, Settings, Summary, Worker};
use crate::{
    clock::Clock,
    domain::{Account, AccountId, Share},
    journal::Journal,
    odoo::contract::SettleItem,
    providers::Provider,
    schedule::Cadences,
};

/// Follows tokio's time, which tests can stop.
struct TokioClock {
    start: DateTime<Utc>,
    since: Instant,
}

impl Clock for TokioClock {
    fn now(&self) -> DateTime<Utc> {
        self.start + TimeDelta::from_std(self.since.elapsed()).unwrap()
    }
}

/// An Odoo with one account, a provider for it, and a worker between them.
struct World {
    odoo: FakeOdoo,
    provider: Arc<Scripted>,
    /// For accounts whose secret is `second`.
    second: Arc<Scripted>,
    worker: Worker,
    clock: Arc<dyn Clock>,
    stop: CancellationToken,
    /// What webhooks brought, in a folder of its own.
    journal: Option<(Journal, tempfile::TempDir)>,
}

fn account(id: i64) -> Account {
    Account {
        id: AccountId(id),
        name: format!("Account {id}"),
        provider: "postalparcel".to_owned(),
        secret: "postalparcel".to_owned(),
        sandbox: true,
        language: "en".to_owned(),
        calls_per_second: 0.0,
        fallback: None,
    }
}

fn share(id: i64, calls_in_flight: u32) -> Share {
    Share { account: AccountId(id), calls_per_second: 0.0, calls_in_flight }
}

impl World {
    fn new() -> Self {
        Self::with(Settings::default())
    }

    fn with(settings: Settings) -> Self {
        Self::made(settings, None)
    }

    /// One whose worker is told of news by webhooks.
    fn told() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        Self::made(Settings::default(), Some((journal, folder)))
    }

    fn made(settings: Settings, journal: Option<(Journal, tempfile::TempDir)>) -> Self {
        let start = "2026-11-25T03:00:00Z".parse().unwrap();
        let clock: Arc<dyn Clock> = Arc::new(TokioClock { start, since: Instant::now() });
        let odoo = FakeOdoo::new(Arc::clone(&clock));
        odoo.state().accounts.push(account(1));
        odoo.state().shares.push(share(1, 4));
        let (provider, second) = (Scripted::new("scripted", 40), Scripted::new("second", 40));
        let both: [Arc<dyn Provider>; 2] = [Arc::clone(&provider) as _, Arc::clone(&second) as _];
        let worker = Worker::new(Parts {
            odoo: odoo.client(),
            settings,
            settle_calls: 2,
            cadences: Cadences::default(),
            providers: Box::new(move |account, _share| match account.secret.as_str() {
                "postalparcel" => Ok(Arc::clone(&both[0])),
                "second" => Ok(Arc::clone(&both[1])),
                other => Err(format!("secret `{other}` is not in the worker's configuration")),
            }),
            words: Arc::new(messages::words),
            clock: Arc::clone(&clock),
            journal: journal.as_ref().map(|(journal, _)| journal.clone()),
        });
        Self { odoo, provider, second, worker, clock, stop: CancellationToken::new(), journal }
    }

    /// Starts the worker in the background.
    fn run(&self) -> JoinHandle<()> {
        let (worker, stop) = (self.worker.clone(), self.stop.clone());
        tokio::spawn(async move { worker.run(stop).await })
    }

    async fn once(&self) -> Summary {
        self.worker.once(self.stop.clone()).await
    }

    /// Lets the worker work until `done`, or fails after an hour of the time that jumps.
    async fn until(&self, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..36_000 {
            if done(self) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("never came: {what}");
    }

    /// Everything settled so far, in order.
    fn settled(&self) -> Vec<SettleItem> {
        self.odoo.state().settles.iter().flatten().cloned().collect()
    }
}

/// An event that only Odoo knows.
fn held_event(key: &str) -> crate::odoo::contract::Event {
    let fixture = include_str!("../../../../tests/fixtures/odoo/settle.json");
    let file: serde_json::Value = serde_json::from_str(fixture).unwrap();
    let event = file["result"]["results"][0]["held"]["events"][0].clone();
    let event: crate::odoo::contract::Event = serde_json::from_value(event).unwrap();
    crate::odoo::contract::Event {
        key: crate::domain::EventKey(key.to_owned()),
        feed: "scripted".into(),
        ..event
    }
}

#[tokio::test(start_paused = true)]
async fn once_takes_everything_that_is_due_in_batches_and_ends() {
    let world = World::new();
    world.odoo.add_due(1, 1000);
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.claimed, summary.totals.counters.applied), (1000, 1000));
    assert_eq!((summary.totals.unsettled, summary.troubled.len(), summary.odoo), (0, 0, None));
    assert!(world.provider.calls().iter().all(|call| call.len() <= 40));
    assert_eq!(world.provider.calls().len(), 25);
    assert!(world.odoo.state().settles.iter().all(|call| call.len() <= 400));
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1 && row.shipment.token.is_none()));
}

#[tokio::test(start_paused = true)]
async fn an_unchanged_shipment_costs_one_short_line() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.once().await;
    world.odoo.change(1, |row| row.next_check_at = Some(world.clock.now()));
    let summary = world.once().await;
    let line = serde_json::to_string(world.settled().last().unwrap()).unwrap();
    let token = world.settled().last().unwrap().token.clone().unwrap();
    assert_eq!(
        line,
        format!(
            r#"{{"id":1,"token":"{token}","rev":1,"outcome":"nothing","next_check_at":"{}"}}"#,
            world.settled()[1].next_check_at.unwrap().format("%Y-%m-%d %H:%M:%S")
        )
    );
    assert_eq!((summary.totals.counters.applied, summary.totals.counters.unchanged), (1, 1));
    assert_eq!(world.odoo.row(1).shipment.rev, 1);
}

#[tokio::test(start_paused = true)]
async fn a_shipment_that_moved_on_is_reduced_again_with_what_odoo_holds() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.provider.close_gate();
    let running = world.run();
    world.until("the provider is asked", |world| world.provider.calls().len() == 1).await;
    world.odoo.change(1, |row| {
        row.shipment.rev = 5;
        row.events.push(held_event("v1:held"));
    });
    world.provider.open_gate();
    world.until("both are stored", |world| world.odoo.row(1).shipment.rev == 6).await;
    let keys: Vec<_> = world.odoo.row(1).events.into_iter().map(|event| event.key.0).collect();
    assert_eq!((keys.len(), keys.contains(&"v1:held".to_owned())), (2, true));
    assert_eq!(world.settled().iter().map(|item| item.rev).collect::<Vec<_>>(), [0, 5]);
    assert_eq!(world.provider.calls().len(), 1);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn an_oversized_history_keeps_its_newest_two_hundred_events() {
    let world = World::with(Settings { settle_bytes: 128 * 1024, ..Settings::default() });
    world.odoo.add_due(1, 2);
    world.provider.set(|script| (script.events, script.text) = (300, "x".repeat(500)));
    world.once().await;
    let row = world.odoo.row(1);
    assert!(row.truncated);
    let newest = row.events.iter().map(|event| event.code.clone().unwrap()).collect::<Vec<_>>();
    assert_eq!((newest.len(), newest[0].as_str(), newest[199].as_str()), (200, "E100", "E299"));
}

#[tokio::test(start_paused = true)]
async fn calls_are_cut_by_bytes_as_well_as_by_count() {
    let world = World::with(Settings { settle_bytes: 64 * 1024, ..Settings::default() });
    world.odoo.add_due(1, 40);
    world.provider.set(|script| (script.events, script.text) = (20, "x".repeat(500)));
    world.once().await;
    let state = world.odoo.state();
    let bytes: Vec<_> = state.settles.iter().map(|call| serde_json::to_vec(call).unwrap().len()).collect();
    // Brackets and commas come on top of the items.
    assert!(bytes.len() > 5 && bytes.iter().all(|bytes| *bytes <= 65 * 1024), "{bytes:?}");
    assert!(state.rows.iter().all(|row| row.shipment.rev == 1));
}

#[tokio::test(start_paused = true)]
async fn a_stop_takes_nothing_new_and_settles_what_is_in_hand() {
    let world = World::new();
    world.odoo.add_due(1, 100);
    world.provider.close_gate();
    let running = world.run();
    world.until("all are asked about", |world| world.provider.calls().len() == 3).await;
    world.stop.cancel();
    world.odoo.add_due(1, 50);
    world.provider.open_gate();
    running.await.unwrap();
    assert_eq!(world.settled().len(), 100);
    assert_eq!(world.odoo.state().rows.iter().filter(|row| row.shipment.rev == 1).count(), 100);
    let (last, _) = *world.odoo.state().hellos.last().unwrap();
    assert_eq!(world.odoo.state().hellos.iter().map(|(counters, _)| counters.applied).sum::<u64>(), 100);
    assert!(last.applied > 0, "the last heartbeat reports what was finished after the stop");
}

#[tokio::test(start_paused = true)]
async fn what_a_killed_worker_held_is_taken_up_when_its_lease_ends() {
    let world = World::new();
    world.odoo.add_due(1, 100);
    world.provider.close_gate();
    let killed = world.run();
    world.until("all are asked about", |world| world.provider.calls().len() == 3).await;
    killed.abort();
    world.provider.open_gate();
    assert_eq!(world.once().await.totals.counters.claimed, 100, "leased to the one that was killed");
    tokio::time::sleep(Settings::default().lease()).await;
    world.once().await;
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1));
}

#[tokio::test(start_paused = true)]
async fn waking_looks_at_once_for_what_is_due() {
    let world = World::with(Settings { poll_seconds: 3600, ..Settings::default() });
    let _running = world.run();
    world.until("nothing is due", |world| world.odoo.state().claims.len() == 1).await;
    world.odoo.add_due(1, 1);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(world.odoo.state().claims.len(), 1);
    world.worker.wake();
    let before = Instant::now();
    world.until("it is settled", |world| world.odoo.row(1).shipment.rev == 1).await;
    assert!(before.elapsed() < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn heartbeats_come_every_thirty_seconds_and_report_each_thing_once() {
    let world = World::new();
    world.odoo.add_due(1, 50);
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(100)).await;
    let hellos = world.odoo.state().hellos.clone();
    assert_eq!(hellos.len(), 4);
    assert_eq!(hellos[1].0.claimed, 50);
    let numbers: Vec<_> =
        hellos[1].1.iter().map(|usage| (usage.account, usage.calls, usage.numbers)).collect();
    assert_eq!(numbers, [(AccountId(1), 2, 50)]);
    assert_eq!((hellos[2].0.applied, hellos[2].1.len()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_slow_odoo_slows_down_claiming() {
    let world = World::new();
    world.odoo.add_due(1, 5000);
    world.odoo.close_gate();
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(100)).await;
    let claimed = world.worker.board().report(world.clock.now()).totals.counters.claimed;
    // Two calls on their way, twenty batches waiting, four being asked about, and one claim.
    assert!((800..=2400).contains(&claimed), "{claimed} shipments are in memory");
}

#[tokio::test(start_paused = true)]
async fn accounts_come_go_and_do_not_disturb_each_other() {
    let world = World::new();
    world.odoo.add_due(1, 10);
    world.odoo.add_due(2, 10);
    world.odoo.add_due(3, 10);
    let second = Account { secret: "second".to_owned(), ..account(2) };
    let without_secret = Account { secret: "third".to_owned(), ..account(3) };
    world.odoo.state().accounts.extend([second, without_secret]);
    let running = world.run();
    world.until("both are served", |world| world.settled().len() == 20).await;
    assert_eq!((world.provider.calls().len(), world.second.calls().len()), (1, 1));
    let report = world.worker.board().report(world.clock.now());
    assert_eq!(report.problem, None);
    let problems: Vec<_> = report.accounts.iter().map(|account| account.problem.is_some()).collect();
    assert_eq!(problems, [false, false, true]);
    world.odoo.state().accounts.truncate(1);
    tokio::time::sleep(Duration::from_secs(31)).await;
    world.odoo.add_due(2, 10);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(world.second.calls().len(), 1);
    assert_eq!(world.worker.board().report(world.clock.now()).accounts.len(), 1);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn no_more_is_claimed_than_can_be_asked_about_in_a_quarter_of_the_lease() {
    let world = World::new();
    world.odoo.state().shares[0].calls_per_second = 0.1;
    world.odoo.add_due(1, 1);
    world.once().await;
    assert_eq!(world.odoo.state().claims[0], (AccountId(1), 7 * 40));
}
