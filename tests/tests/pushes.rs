//! PostalParcel tells the worker's door of news. It reaches Odoo without a look, once, whatever happens on the way.

use std::{
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use e2e::{
    http,
    parcel::Parcel,
    ports,
    program::{RPC_TOKEN, Sandbox, Worker, WorkerSettings},
    proxy::{Point, Proxy},
    stack::{PATIENCE, Stack},
    wait,
};
use serde_json::{Value, json};

const NUMBER: &str = "LX900101009CN";
const SECRET: &str = "whsec_YSBzZWNyZXQgb2YgdGhlIGpvdXJuZXlz";
const DELIVERED: &str = "SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered' AND rev = 2";
const EVENTS: &str = "SELECT count(*) FROM postalparcel_event";
const RESOLVE: &str = "\"method\":\"resolve\"";
const SETTLE: &str = "\"method\":\"settle\"";

fn picked_up(number: &str) -> Parcel {
    Parcel::new(number).then(30, "in_transit", "picked_up")
}

fn delivered(number: &str) -> Parcel {
    picked_up(number).then(3, "delivered", "delivered")
}

/// A stack whose PostalParcel sends webhooks through a line that a journey can hold, to a worker that is still to be started.
struct Told {
    stack: Stack,
    settings: WorkerSettings,
    line: Proxy,
}

impl Told {
    fn start(run: &str) -> Result<Self> {
        let port = ports::free()?;
        let line = Proxy::before(port)?;
        // The account that is made with the addon.
        let url = format!("{}/webhooks/1", line.url());
        let stack = Stack::start(run, &["--webhook", &url, "--webhook-secret", SECRET])?;
        let settings = WorkerSettings { port, ..stack.settings("told")? }
            .with("SECRETS__POSTALPARCEL__WEBHOOK_SECRETS", SECRET);
        Ok(Self { stack, settings, line })
    }

    fn run(&self) -> Result<Worker> {
        self.stack.run(&self.settings)
    }

    /// A worker that has looked once at a parcel that was picked up; from now on it is delivered, and nobody knows yet.
    fn looked(&self) -> Result<Worker> {
        self.stack.tell(&picked_up(NUMBER))?;
        self.stack.delivery(NUMBER)?;
        let worker = self.run()?;
        self.stack.count("SELECT count(*) FROM postalparcel_shipment WHERE rev = 1", 1)?;
        self.none_due()?;
        self.stack.tell(&delivered(NUMBER))?;
        Ok(worker)
    }

    /// No parcel's next look comes while the journey lasts.
    fn none_due(&self) -> Result<()> {
        let query = "UPDATE postalparcel_check SET next_check_at = next_check_at + interval '1 day'";
        self.stack.site.sql()?.execute(query, &[])?;
        Ok(())
    }

    /// It was delivered, once.
    fn delivered_once(&self) -> Result<()> {
        self.stack.count(DELIVERED, 1)?;
        self.stack.count(EVENTS, 2)
    }
}

/// The sandbox tells of parcels; each delivery as it went.
fn push(sandbox: &Sandbox, order: &Value) -> Result<Vec<Value>> {
    sandbox.post("push", order)?.as_array().cloned().context("The sandbox lists no deliveries")
}

/// All were taken at the first attempt.
fn taken(deliveries: &[Value], count: usize) {
    assert_eq!(deliveries.len(), count);
    for delivery in deliveries {
        assert_eq!((&delivery["accepted"], &delivery["attempts"]), (&json!(true), &json!(1)), "{delivery}");
    }
}

/// No push waits any more.
fn all_put_away(worker: &Worker) -> Result<()> {
    let body = json!({"jsonrpc": "2.0", "id": 1, "method": "worker.status"});
    wait::until_true("no push to wait", PATIENCE, || {
        let asked = http::client()?.post(format!("{}/rpc", worker.url())).bearer_auth(RPC_TOKEN);
        Ok(asked.json(&body).send()?.json::<Value>()?["result"]["pushes_waiting"] == 0)
    })
}

#[test]
fn a_pushed_update_is_in_odoo_without_a_look() -> Result<()> {
    let told = Told::start("pushed")?;
    let worker = told.looked()?;
    let looks = told.stack.sandbox.calls()?.len();
    taken(&push(&told.stack.sandbox, &json!({"numbers": [NUMBER]}))?, 1);
    told.delivered_once()?;
    all_put_away(&worker)?;
    assert_eq!(told.stack.sandbox.calls()?.len(), looks);
    worker.stop()?;
    told.stack.finish(&[])
}

#[test]
fn forty_six_identical_pushes_are_all_taken_and_have_one_effect() -> Result<()> {
    let told = Told::start("pushed-46-times")?;
    let worker = told.looked()?;
    taken(&push(&told.stack.sandbox, &json!({"numbers": [NUMBER], "repeat": 46}))?, 46);
    told.delivered_once()?;
    all_put_away(&worker)?;
    told.delivered_once()?;
    worker.stop()?;
    told.stack.finish(&[])
}

#[test]
fn a_push_before_its_transfer_is_saved_is_applied_after_the_save() -> Result<()> {
    let told = Told::start("pushed-before-saved")?;
    // Nobody can look: what arrives, arrives by the push.
    let provider = Proxy::before(told.stack.sandbox.port())?;
    provider.cut();
    let settings = WorkerSettings { provider: format!("{}/v1", provider.url()), ..told.settings.clone() };
    let worker = told.stack.run(&settings)?;
    told.stack.tell(&delivered(NUMBER))?;
    wait::until_true("the worker to know its account", PATIENCE, || {
        Ok(worker.log()?.contains("The account is served"))
    })?;
    taken(&push(&told.stack.sandbox, &json!({"numbers": [NUMBER]}))?, 1);
    told.stack.delivery(NUMBER)?;
    told.stack
        .count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered' AND rev = 1", 1)?;
    told.stack.count(EVENTS, 2)?;
    all_put_away(&worker)?;
    worker.stop()?;
    told.stack.finish(&[])
}

#[test]
fn while_odoo_is_away_pushes_are_taken_at_once_and_applied_when_it_is_back() -> Result<()> {
    let mut told = Told::start("pushed-while-away")?;
    let numbers: Vec<String> = (0..20).map(|nth| format!("LX9001{nth:05}CN")).collect();
    for number in &numbers {
        told.stack.tell(&picked_up(number))?;
    }
    told.stack.delivery(&numbers.join(","))?;
    let worker = told.run()?;
    told.stack.count("SELECT count(*) FROM postalparcel_shipment WHERE rev = 1", 20)?;
    told.none_due()?;
    let looks = told.stack.sandbox.calls()?.len();

    told.stack.odoo.process().stop(PATIENCE)?;
    for number in &numbers {
        told.stack.tell(&delivered(number))?;
    }
    let began = Instant::now();
    taken(&push(&told.stack.sandbox, &json!({"numbers": numbers}))?, 20);
    assert!(began.elapsed() < Duration::from_secs(20), "20 pushes took {:?}", began.elapsed());

    told.stack.odoo = told.stack.site.serve(told.stack.odoo.port())?;
    told.stack.count(DELIVERED, 20)?;
    all_put_away(&worker)?;
    assert_eq!(told.stack.sandbox.calls()?.len(), looks);
    worker.stop()?;
    told.stack.finish(&[])
}

#[test]
fn killed_after_the_push_is_on_the_disk_and_before_the_answer_it_has_one_effect() -> Result<()> {
    let mut told = Told::start("killed-before-answer")?;
    let odoo = Proxy::before(told.stack.odoo.port())?;
    told.settings.odoo = odoo.url();
    let mut worker = told.looked()?;
    odoo.hold(Point::Request, RESOLVE);
    told.line.hold(Point::Answer, NUMBER);
    let deliveries = thread::scope(|scope| {
        let pushing = scope.spawn(|| push(&told.stack.sandbox, &json!({"numbers": [NUMBER]})));
        told.line.caught(PATIENCE)?;
        worker.process().kill()?;
        // The sender has given up on the answer and tries again: nobody is there.
        wait::until_true("the second attempt", PATIENCE, || Ok(told.line.calls() > 1))?;
        told.stack.count(DELIVERED, 0)?;
        told.line.release();
        odoo.release();
        worker = told.run()?;
        told.delivered_once()?;
        pushing.join().unwrap_or_else(|_| anyhow::bail!("The sandbox was not asked"))
    })?;
    assert_eq!(deliveries[0]["accepted"], true, "{deliveries:?}");
    all_put_away(&worker)?;
    told.delivered_once()?;
    worker.stop()?;
    told.stack.finish(&[])
}

#[test]
fn killed_after_the_settle_and_before_the_push_is_forgotten_it_has_one_effect() -> Result<()> {
    let mut told = Told::start("killed-before-forgotten")?;
    let odoo = Proxy::before(told.stack.odoo.port())?;
    told.settings.odoo = odoo.url();
    let mut worker = told.looked()?;
    odoo.hold(Point::Answer, SETTLE);
    taken(&push(&told.stack.sandbox, &json!({"numbers": [NUMBER]}))?, 1);
    odoo.caught(PATIENCE)?;
    told.delivered_once()?;
    worker.process().kill()?;
    odoo.release();
    let worker = told.run()?;
    all_put_away(&worker)?;
    told.delivered_once()?;
    worker.stop()?;
    told.stack.finish(&[])
}
