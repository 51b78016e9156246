//! The first thing anybody sees: numbers typed on a transfer, and what becomes of transfer and order.

use anyhow::Result;
use e2e::{parcel::Parcel, stack::Stack};
use serde_json::json;

const FIRST: &str = "LX900101009CN";
const SECOND: &str = "RX900102110CN";

#[test]
fn two_numbers_on_one_transfer_are_rolled_up_until_the_last_arrives() -> Result<()> {
    let stack = Stack::start("first-sync", &[])?;
    let first = Parcel::new(FIRST).then(40, "in_transit", "picked_up").then(20, "delivered", "delivered");
    let second = Parcel::new(SECOND).then(40, "in_transit", "picked_up");
    stack.tell(&first)?;
    stack.tell(&second)?;
    let (order, delivery) = stack.order()?;
    // As people type: lower case, spaces, a comma.
    let typed = json!({"carrier_tracking_ref": "lx 9001 0100 9cn, RX900102110CN"});
    stack.admin.write("stock.picking", delivery, &typed)?;
    let worker = stack.run(&stack.settings("first")?)?;

    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE active AND rev > 0", 2)?;
    let fields = ["postalparcel_status", "postalparcel_shipment_count", "postalparcel_delivered_at"];
    for (model, id) in [("stock.picking", delivery), ("sale.order", order)] {
        let half = stack.admin.read(model, id, &fields)?;
        assert_eq!(half["postalparcel_status"], "in_transit", "{model}");
        assert_eq!(half["postalparcel_shipment_count"], 2, "{model}");
        assert_eq!(half["postalparcel_delivered_at"], false, "{model}");
    }

    stack.tell(&second.then(1, "delivered", "delivered"))?;
    stack.all_due()?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered'", 2)?;
    for (model, id) in [("stock.picking", delivery), ("sale.order", order)] {
        let whole = stack.admin.read(model, id, &fields)?;
        assert_eq!(whole["postalparcel_status"], "delivered", "{model}");
        assert_ne!(whole["postalparcel_delivered_at"], false, "{model}");
    }
    let last = "SELECT count(*) FROM postalparcel_rollup r WHERE all_delivered AND delivered_count = 2
                   AND delivered_at = (SELECT max(delivered_at) FROM postalparcel_shipment)";
    stack.count(last, 2)?;
    stack.count("SELECT count(*) FROM postalparcel_event", 4)?;
    worker.stop()?;
    stack.finish(&[])
}
