//! One of the others is away, or does not know us any more. Work goes on when they are back.

use std::time::{Duration, Instant};

use anyhow::Result;
use e2e::{
    parcel::Parcel,
    program::{Sandbox, development},
    stack::{PATIENCE, Stack},
    wait,
};
use serde_json::json;

const NUMBER: &str = "LX900101009CN";
const APPLIED: &str = "SELECT count(*) FROM postalparcel_shipment WHERE rev > 0";

fn parcel() -> Parcel {
    Parcel::new(NUMBER).then(30, "in_transit", "picked_up")
}

#[test]
fn odoo_is_away_for_thirty_seconds_and_the_worker_waits_for_it() -> Result<()> {
    let mut stack = Stack::start("odoo-away", &[])?;
    stack.tell(&parcel())?;
    let mut worker = stack.run(&stack.settings("patient")?)?;
    stack.delivery(NUMBER)?;
    stack.count(APPLIED, 1)?;

    stack.odoo.process().stop(PATIENCE)?;
    let asked = stack.sandbox.calls()?.len();
    let away = Instant::now();
    wait::until_true("thirty seconds", PATIENCE, || {
        worker.process().check()?;
        Ok(away.elapsed() > Duration::from_secs(30))
    })?;
    assert_eq!(stack.sandbox.calls()?.len(), asked, "PostalParcel is asked while nobody can be told");

    stack.tell(&parcel().then(1, "delivered", "delivered"))?;
    stack.all_due()?;
    stack.odoo = stack.site.serve(stack.odoo.port())?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered' AND rev = 2", 1)?;
    worker.stop()?;
    stack.finish(&[])
}

#[test]
fn postalparcel_is_away_and_the_parcel_is_looked_at_later() -> Result<()> {
    let mut stack = Stack::start("postalparcel-away", &[])?;
    stack.sandbox.process().stop(PATIENCE)?;
    stack.delivery(NUMBER)?;
    let worker = stack.run(&stack.settings("patient")?)?;
    stack.count("SELECT count(*) FROM postalparcel_check WHERE failures > 0 AND error_class = 'later'", 1)?;
    stack.count(
        "SELECT count(*) FROM postalparcel_check WHERE state = 'active' AND error_message IS NOT NULL",
        1,
    )?;

    stack.sandbox = Sandbox::start_on(&development()?, stack.site.logs(), stack.sandbox.port(), &[])?;
    stack.tell(&parcel())?;
    wait::until_true("the worker's next try", PATIENCE, || {
        stack.all_due()?;
        let row = stack.site.sql()?.query_one(APPLIED, &[])?;
        Ok(row.get::<_, i64>(0) == 1)
    })?;
    stack.count("SELECT count(*) FROM postalparcel_check WHERE failures = 0 AND error_class IS NULL", 1)?;
    worker.stop()?;
    stack.finish(&[])
}

#[test]
fn a_revoked_worker_key_stops_nothing_but_the_work_and_says_what_to_do() -> Result<()> {
    let stack = Stack::start("key-revoked", &[])?;
    stack.tell(&parcel())?;
    stack.delivery(NUMBER)?;
    let worker = stack.run(&stack.settings("refused")?)?;
    stack.count(APPLIED, 1)?;
    stack.site.sql()?.execute("DELETE FROM res_users_apikeys", &[])?;
    stack.all_due()?;
    wait::until_true("the worker to notice", PATIENCE, || {
        Ok(worker.log()?.to_lowercase().contains("create worker key"))
    })?;
    let (passed, said) = stack.command(&stack.settings("refused")?, &["check"])?;
    assert!(!passed && said.contains("key"), "{said}");
    worker.stop()?;
    stack.finish(&[])
}

#[test]
fn a_revoked_postalparcel_key_rests_the_account_until_it_is_restored() -> Result<()> {
    let stack = Stack::start("provider-key-revoked", &[])?;
    stack.tell(&parcel())?;
    stack.sandbox.put("keys", &json!({"key": "sandbox-key", "revoked": true}))?;
    stack.delivery(NUMBER)?;
    let settings = stack.settings("refused")?;
    let worker = stack.run(&settings)?;
    wait::until_true("the worker to notice", PATIENCE, || Ok(worker.log()?.contains("put a valid key")))?;
    worker.stop()?;
    stack.count(APPLIED, 0)?;

    stack.sandbox.put("keys", &json!({"key": "sandbox-key", "revoked": false}))?;
    stack.all_due()?;
    let worker = stack.run(&settings)?;
    stack.count(APPLIED, 1)?;
    stack.count("SELECT count(*) FROM postalparcel_check WHERE failures = 0 AND error_class IS NULL", 1)?;
    worker.stop()?;
    stack.finish(&[])
}
