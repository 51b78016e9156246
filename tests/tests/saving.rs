//! People save transfers and orders while parcels settle. Neither waits for the other and neither fails.

use std::time::{Duration, Instant};

use anyhow::Result;
use e2e::stack::Stack;
use serde_json::json;

const PARCELS: i64 = 200;
/// Far below the 15 s after which Odoo gives up waiting for a lock.
const AT_ONCE: Duration = Duration::from_secs(5);

fn typed() -> serde_json::Value {
    let numbers: Vec<String> = (0..PARCELS).map(|number| format!("BENCH{number:08}")).collect();
    json!({"carrier_tracking_ref": numbers.join(",")})
}

#[test]
fn two_hundred_parcels_settle_while_somebody_holds_their_order_and_transfer() -> Result<()> {
    let stack = Stack::start("settle-while-saving", &[])?;
    let (order, delivery) = stack.order()?;
    stack.admin.write("stock.picking", delivery, &typed())?;

    let mut sql = stack.site.sql()?;
    let mut saving = sql.transaction()?;
    saving.execute("UPDATE sale_order SET note = 'half saved' WHERE id = $1", &[&i32::try_from(order)?])?;
    saving.execute(
        "UPDATE stock_picking SET note = 'half saved' WHERE id = $1",
        &[&i32::try_from(delivery)?],
    )?;
    let worker = stack.run(&stack.settings("first")?)?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE rev = 1", PARCELS)?;
    saving.commit()?;

    let read = stack.admin.read("sale.order", order, &["note", "postalparcel_shipment_count"])?;
    assert_eq!(read["postalparcel_shipment_count"], PARCELS);
    assert!(read["note"].to_string().contains("half saved"), "{read}");
    worker.stop()?;
    stack.finish(&[])
}

#[test]
fn an_order_is_saved_at_once_while_two_hundred_of_its_parcels_are_being_written() -> Result<()> {
    let stack = Stack::start("save-while-settling", &[])?;
    let (order, delivery) = stack.order()?;
    stack.admin.write("stock.picking", delivery, &typed())?;

    let mut sql = stack.site.sql()?;
    let mut settling = sql.transaction()?;
    for table in ["shipment", "check", "rollup"] {
        settling.execute(&format!("SELECT 1 FROM postalparcel_{table} FOR NO KEY UPDATE"), &[])?;
    }
    let began = Instant::now();
    stack.admin.write("sale.order", order, &json!({"note": "saved"}))?;
    stack.admin.write("stock.picking", delivery, &json!({"note": "saved"}))?;
    assert!(began.elapsed() < AT_ONCE, "saving waited {:?}", began.elapsed());
    settling.commit()?;
    stack.finish(&[])
}
