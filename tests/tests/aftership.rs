//! An account with `AfterShip`: the same parcels, told in another provider's words.

use anyhow::{Context, Result};
use e2e::{ports, program::WorkerSettings, stack::Stack};
use serde_json::{Value, json};

const NUMBER: &str = "LX900101009CN";
const TRACKINGS: &str = "/aftership/2026-07/trackings";
const REGISTERED: &str = "SELECT count(*) FROM postalparcel_check WHERE registrations ? 'aftership'";
const DELIVERED: &str = "SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered'";

/// Makes `AfterShip` the provider of the only account.
fn choose_aftership(stack: &Stack) -> Result<()> {
    let accounts = stack.admin.call("postalparcel.account", "search", &json!([[]]), &json!({}))?;
    let account = accounts[0].as_i64().context("Odoo has no account")?;
    let wanted = json!({"provider": "aftership", "secret": "aftership", "calls_per_second": 0});
    stack.admin.write("postalparcel.account", account, &wanted)
}

/// Settings of a worker that knows `AfterShip`'s key, and the sandbox as its address.
fn settings(stack: &Stack) -> Result<WorkerSettings> {
    let address = format!("http://127.0.0.1:{}/aftership/2026-07", stack.sandbox.port());
    let settings = stack.settings("aftership")?.with("SECRETS__AFTERSHIP__PROVIDER", "aftership");
    Ok(settings
        .with("SECRETS__AFTERSHIP__API_KEY", "sandbox-key")
        .with("SECRETS__AFTERSHIP__BASE_URL", &address))
}

/// How often the sandbox was asked so for trackings.
fn calls(stack: &Stack, method: &str) -> Result<usize> {
    let calls = stack.sandbox.calls()?;
    let is_such = |call: &&Value| call["method"] == method && call["path"] == TRACKINGS;
    Ok(calls.iter().filter(is_such).count())
}

#[test]
fn a_parcel_is_registered_with_aftership_once_and_followed_to_its_delivery() -> Result<()> {
    let stack = Stack::start("aftership", &[])?;
    choose_aftership(&stack)?;
    let worker = stack.run(&settings(&stack)?)?;
    let delivery = stack.delivery(NUMBER)?;
    stack.count(REGISTERED, 1)?;

    stack.sandbox.advance(60)?;
    stack.all_due()?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'in_transit'", 1)?;
    let told =
        "SELECT count(*) FROM postalparcel_event WHERE feed = 'aftership' AND sub_status = 'picked_up'";
    stack.count(told, 1)?;

    stack.sandbox.advance(2_000)?;
    stack.all_due()?;
    stack.count(DELIVERED, 1)?;
    stack.count("SELECT count(*) FROM postalparcel_event WHERE feed <> 'aftership'", 0)?;
    let transfer = stack.admin.read("stock.picking", delivery, &["postalparcel_status"])?;
    assert_eq!(transfer["postalparcel_status"], "delivered");
    assert_eq!(calls(&stack, "POST")?, 1);
    assert!(calls(&stack, "GET")? >= 3);
    worker.stop()?;
    stack.finish(&[])
}

#[test]
fn what_aftership_pushes_is_in_odoo_without_another_look() -> Result<()> {
    let port = ports::free()?;
    // The account that is made with the addon.
    let url = format!("http://127.0.0.1:{port}/webhooks/1");
    let webhooks = ["--webhook-form", "aftership", "--webhook", &url, "--webhook-secret", "any text"];
    let stack = Stack::start("aftership-pushed", &webhooks)?;
    choose_aftership(&stack)?;
    let settings = WorkerSettings { port, ..settings(&stack)? }
        .with("SECRETS__AFTERSHIP__WEBHOOK_SECRETS", "[\"any text\"]");
    let worker = stack.run(&settings)?;
    stack.delivery(NUMBER)?;
    stack.count(REGISTERED, 1)?;
    let looks = calls(&stack, "GET")?;

    stack.sandbox.advance(2_000)?;
    stack.count(DELIVERED, 1)?;
    stack.count(
        "SELECT count(*) FROM postalparcel_event WHERE feed = 'aftership' AND sub_status LIKE 'delivered%'",
        1,
    )?;
    assert_eq!(calls(&stack, "GET")?, looks);
    worker.stop()?;
    stack.finish(&[])
}
