//! The pipeline between an addon in this process and a provider that is told what to say. The time stands still unless
//! everything waits; then it jumps.

mod fake_odoo;
mod scripted;

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::{task::JoinHandle, time::Instant};
use tokio_util::sync::CancellationToken;

use self::{
    fake_odoo::FakeOdoo,
    scripted::{Scripted, down},
};
use super::{Parts, Settings, Worker};
use crate::{
    clock::Clock,
    domain::{Account, AccountId, Disposition, Fault, Share, ShipmentId},
    odoo::contract::{Outcome, Verdict},
    providers::{Provider, ProviderError},
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
    worker: Worker,
    clock: Arc<dyn Clock>,
    stop: CancellationToken,
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
        let start = "2026-11-25T03:00:00Z".parse().unwrap();
        let clock: Arc<dyn Clock> = Arc::new(TokioClock { start, since: Instant::now() });
        let odoo = FakeOdoo::new(Arc::clone(&clock));
        odoo.state().accounts.push(account(1));
        odoo.state().shares.push(share(1, 4));
        let provider = Scripted::new(40);
        let same: Arc<dyn Provider> = Arc::clone(&provider) as _;
        let worker = Worker::new(Parts {
            odoo: odoo.client(),
            settings,
            settle_calls: 2,
            cadences: Cadences::default(),
            providers: Box::new(move |account, _share| match account.secret.as_str() {
                "postalparcel" => Ok(Arc::clone(&same)),
                other => Err(format!("secret `{other}` is not in the worker's configuration")),
            }),
            clock: Arc::clone(&clock),
        });
        Self { odoo, provider, worker, clock, stop: CancellationToken::new() }
    }

    /// Starts the worker in the background.
    fn run(&self) -> JoinHandle<()> {
        let (worker, stop) = (self.worker.clone(), self.stop.clone());
        tokio::spawn(async move { worker.run(stop).await })
    }

    async fn once(&self) -> super::Summary {
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
    fn settled(&self) -> Vec<crate::odoo::contract::SettleItem> {
        self.odoo.state().settles.iter().flatten().cloned().collect()
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
