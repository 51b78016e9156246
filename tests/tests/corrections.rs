//! People mistype. A corrected number is followed in place of the wrong one.

use anyhow::Result;
use e2e::{
    parcel::Parcel,
    stack::{PATIENCE, Stack},
    wait,
};
use serde_json::json;

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

    let asked = |number: &str| -> Result<usize> {
        Ok(stack.sandbox.calls()?.iter().filter(|call| call.to_string().contains(number)).count())
    };
    let before = asked(WRONG)?;
    let right_before = asked(RIGHT)?;
    stack.all_due()?;
    wait::until_true("another look", PATIENCE, || Ok(asked(RIGHT)? > right_before))?;
    assert_eq!(asked(WRONG)?, before, "the wrong number is still asked for");
    worker.stop()?;
    stack.finish(&[])
}
