//! Two workers know different halves of one history and settle them in either order: Odoo ends with the whole.

use anyhow::Result;
use e2e::{
    parcel::Parcel,
    proxy::{Point, Proxy},
    stack::{PATIENCE, Stack},
};

const NUMBER: &str = "LX900101009CN";
const SETTLE: &str = "\"method\":\"settle\"";

fn whole() -> Parcel {
    Parcel::new(NUMBER)
        .then(50, "in_transit", "picked_up")
        .then(40, "in_transit", "departed_facility")
        .then(20, "in_transit", "arrived_facility")
        .then(2, "delivered", "delivered")
}

/// The first worker holds `slow` when the second has already settled `quick`.
fn settled(run: &str, slow: &Parcel, quick: &Parcel) -> Result<()> {
    let stack = Stack::start(run, &[])?;
    stack.tell(slow)?;
    stack.delivery(NUMBER)?;
    let line = Proxy::before(stack.odoo.port())?;
    line.hold(Point::Request, SETTLE);
    let mut settings = stack.settings("slow")?;
    settings.odoo = line.url();
    let slow = stack.run(&settings)?;
    line.caught(PATIENCE)?;

    stack.tell(quick)?;
    stack.all_due()?;
    let quick = stack.run(&stack.settings("quick")?)?;
    stack.count("SELECT count(*) FROM postalparcel_event", 2)?;
    quick.stop()?;
    line.release();

    stack.count("SELECT count(*) FROM postalparcel_event", 4)?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered' AND rev = 2", 1)?;
    slow.stop()?;
    stack.finish(&[])
}

#[test]
fn the_older_half_settled_last_adds_its_events_and_keeps_the_newer_status() -> Result<()> {
    settled("older-half-last", &whole().only(0..2), &whole().only(2..4))
}

#[test]
fn the_newer_half_settled_last_adds_its_events_and_its_status() -> Result<()> {
    settled("newer-half-last", &whole().only(2..4), &whole().only(0..2))
}
