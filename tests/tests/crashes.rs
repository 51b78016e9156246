//! The worker is killed at the worst moments. Nothing is lost and nothing is done twice.

use anyhow::Result;
use e2e::{
    parcel::Parcel,
    proxy::{Point, Proxy},
    stack::{PATIENCE, Stack},
};

const NUMBER: &str = "LX900101009CN";

/// Runs a worker until `point` of a call that contains `call`, kills it there, lets its lease pass, and lets another
/// worker finish.
fn killed_at(run: &str, call: &'static str, point: Point) -> Result<()> {
    let stack = Stack::start(run, &[])?;
    let parcel = Parcel::new(NUMBER).then(30, "in_transit", "picked_up").then(3, "delivered", "delivered");
    stack.tell(&parcel)?;
    stack.delivery(NUMBER)?;
    let odoo = Proxy::before(stack.odoo.port())?;
    let provider = Proxy::before(stack.sandbox.port())?;
    for proxy in [&odoo, &provider] {
        proxy.hold(point, call);
    }

    let mut settings = stack.settings("doomed")?;
    settings.odoo = odoo.url();
    settings.provider = format!("{}/v1", provider.url());
    let mut doomed = stack.run(&settings)?;
    e2e::wait::until_true("the call", PATIENCE, || Ok(odoo.held() + provider.held() > 0))?;
    doomed.process().kill()?;

    let done_already = i64::from(call == SETTLE && point == Point::Answer);
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE rev = 1", done_already)?;
    odoo.release();
    provider.release();
    let heir = stack.run(&stack.settings("heir")?)?;
    // A last claim of the dead one may still have been on its way: leases end, as time would end them.
    e2e::wait::until_true("the heir", PATIENCE, || {
        stack.all_due()?;
        let query = "SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered' AND rev = 1";
        Ok(stack.site.sql()?.query_one(query, &[])?.get::<_, i64>(0) == 1)
    })?;
    stack.count("SELECT count(*) FROM postalparcel_check WHERE token IS NULL AND failures = 0", 1)?;
    stack.count("SELECT count(*) FROM postalparcel_event", 2)?;
    heir.stop()?;
    stack.finish(&[])
}

/// As it stands in the body of the call.
const SETTLE: &str = "\"method\":\"settle\"";

#[test]
fn killed_after_the_claim_its_shipment_is_taken_up_by_the_next_worker() -> Result<()> {
    killed_at("killed-after-claim", NUMBER, Point::Request)
}

#[test]
fn killed_after_the_fetch_the_answer_is_simply_fetched_again() -> Result<()> {
    killed_at("killed-after-fetch", SETTLE, Point::Request)
}

#[test]
fn killed_after_odoos_commit_the_second_settle_changes_nothing() -> Result<()> {
    killed_at("killed-after-commit", SETTLE, Point::Answer)
}
