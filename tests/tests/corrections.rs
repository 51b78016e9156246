//! People mistype. A corrected number is followed in place of the wrong one.

use anyhow::Result;
use e2e::{
    parcel::Parcel,
    stack::{PATIENCE, Stack},
    wait,
};
use serde_json::{Value, json};

const WRONG: &str = "LX900101009CN";
const RIGHT: &str = "RX900102110CN";

#[test]
fn a_corrected_number_is_followed_and_the_wrong_one_is_not() -> Result<()> {
    let stack = Stack::start("corrected-number", &[])?;
    stack.tell(&Parcel::new(WRONG).then(30, "delivered", "delivered"))?;
    stack.tell(&Parcel::new(RIGHT).then(5, "in_transit", "picked_up"))?;
    let delivery = stack.delivery(WRONG)?;
    let worker = stack.run(&stack.settings("first")?)?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE active AND status = 'delivered'", 1)?;

    stack.admin.write("stock.picking", delivery, &json!({"carrier_tracking_ref": RIGHT}))?;
    let followed =
        format!("SELECT count(*) FROM postalparcel_shipment WHERE active AND rev > 0 AND number = '{RIGHT}'");
    stack.count(&followed, 1)?;
    stack.count(
        &format!("SELECT count(*) FROM postalparcel_shipment WHERE active AND number = '{WRONG}'"),
        0,
    )?;
    let transfer = stack.admin.read("stock.picking", delivery, &["postalparcel_status"])?;
    assert_eq!(transfer["postalparcel_status"], "in_transit");

    let calls = |number: &str, stops: bool| -> Result<usize> {
        let about = |call: &&Value| {
            call["path"].as_str().is_some_and(|path| path.ends_with("/stop")) == stops
                && call.to_string().contains(number)
        };
        Ok(stack.sandbox.calls()?.iter().filter(about).count())
    };
    stack.count(
        &format!(
            "SELECT count(*) FROM postalparcel_check checks JOIN postalparcel_shipment shipment \
             ON shipment.id = shipment_id WHERE registrations -> 'postalparcel' -> 'stopped_at' IS NOT NULL \
             AND shipment.number = '{WRONG}'"
        ),
        1,
    )?;
    assert_eq!((calls(WRONG, true)?, calls(RIGHT, true)?), (1, 0), "who is told to stop what");
    let asked = |number: &str| calls(number, false);
    let before = asked(WRONG)?;
    let right_before = asked(RIGHT)?;
    stack.all_due()?;
    wait::until_true("another look", PATIENCE, || Ok(asked(RIGHT)? > right_before))?;
    assert_eq!(asked(WRONG)?, before, "the wrong number is still asked for");
    worker.stop()?;
    stack.finish(&[])
}
