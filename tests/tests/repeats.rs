//! A settle that meets a change under its hands is done again at once, and nobody hears of it.

use anyhow::Result;
use e2e::{
    parcel::Parcel,
    proxy::{Point, Proxy},
    stack::{PATIENCE, Stack},
};

const NUMBER: &str = "LX900101009CN";

#[test]
fn a_settle_whose_parcel_changes_under_its_hands_is_done_again_and_nobody_hears_of_it() -> Result<()> {
    let stack = Stack::start("settle-again", &[])?;
    stack.tell(&Parcel::new(NUMBER).then(30, "in_transit", "picked_up"))?;
    stack.delivery(NUMBER)?;
    let odoo = Proxy::before(stack.odoo.port())?;
    odoo.hold(Point::Request, "\"method\":\"settle\"");
    let mut settings = stack.settings("first")?;
    settings.odoo = odoo.url();
    let worker = stack.run(&settings)?;
    odoo.caught(PATIENCE)?;

    // The settle checks its key, which gives it its snapshot; then it waits for the table while the row changes.
    let (mut sql, mut watching) = (stack.site.sql()?, stack.site.sql()?);
    let mut changing = sql.transaction()?;
    changing.execute("LOCK TABLE postalparcel_shipment IN ACCESS EXCLUSIVE MODE", &[])?;
    odoo.release();
    e2e::wait::until_true("the settle to wait", PATIENCE, || {
        let waiting = "SELECT count(*) FROM pg_stat_activity \
                       WHERE wait_event_type = 'Lock' AND query LIKE '%SKIP LOCKED%'";
        Ok(watching.query_one(waiting, &[])?.get::<_, i64>(0) > 0)
    })?;
    changing
        .execute("UPDATE postalparcel_check SET next_check_at = next_check_at + interval '1 second'", &[])?;
    changing.commit()?;

    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE rev = 1", 1)?;
    worker.stop()?;
    stack.finish(&[])
}
