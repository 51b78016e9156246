//! An account with 17TRACK instead of PostalParcel.

use anyhow::Result;
use e2e::{
    http,
    parcel::Parcel,
    ports,
    program::{SANDBOX_KEY, WorkerSettings},
    stack::Stack,
};
use serde_json::{Value, json};

const NUMBER: &str = "LX900101009CN";
const REGISTERED: &str =
    "SELECT count(*) FROM postalparcel_check WHERE registrations -> '17track' ->> 'ref' = '3011'";
const DELIVERED: &str = "SELECT count(*) FROM postalparcel_shipment WHERE status = 'delivered'";

/// Odoo's only account changes its provider.
const ACCOUNT: &str = r"
env['postalparcel.account'].search([]).write({'provider': '17track', 'secret': '17track'})
env.cr.commit()
";

/// Settings of a worker that has a key of 17TRACK.
fn settings(stack: &Stack) -> Result<WorkerSettings> {
    let url = format!("http://127.0.0.1:{}/17track/v2.4", stack.sandbox.port());
    Ok(stack
        .settings("seventeen")?
        .with("SECRETS__17TRACK__PROVIDER", "17track")
        .with("SECRETS__17TRACK__BASE_URL", &url)
        .with("SECRETS__17TRACK__API_KEY", SANDBOX_KEY))
}

/// Bodies of the calls to a path of 17TRACK's.
fn bodies(stack: &Stack, path: &str) -> Result<Vec<Value>> {
    let calls = stack.sandbox.calls()?;
    let path = format!("/17track/v2.4/{path}");
    Ok(calls.iter().filter(|call| call["path"] == path.as_str()).map(|call| call["body"].clone()).collect())
}

#[test]
fn a_parcel_is_registered_once_and_read_until_it_is_delivered() -> Result<()> {
    let stack = Stack::start("seventeentrack", &[])?;
    stack.site.shell(ACCOUNT)?;
    let parcel = Parcel::new(NUMBER).then(40, "in_transit", "picked_up");
    stack.tell(&parcel)?;
    let delivery = stack.delivery(NUMBER)?;
    let worker = stack.run(&settings(&stack)?)?;

    stack.count(REGISTERED, 1)?;
    stack.all_due()?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'in_transit'", 1)?;
    let found = "SELECT count(*) FROM postalparcel_shipment WHERE carrier_code = 'china-post'";
    stack.count(found, 1)?;
    stack.tell(&parcel.then(1, "delivered", "delivered"))?;
    stack.all_due()?;
    stack.count(DELIVERED, 1)?;
    let fields = ["postalparcel_status", "postalparcel_delivered_at"];
    let shown = stack.admin.read("stock.picking", delivery, &fields)?;
    assert_eq!(shown["postalparcel_status"], "delivered");
    assert_ne!(shown["postalparcel_delivered_at"], false);
    let events =
        "SELECT count(*) FROM postalparcel_event WHERE feed = '17track' AND carrier_code = 'china-post'
                     AND code IN ('InTransit_PickedUp', 'Delivered_Other')";
    stack.count(events, 2)?;

    worker.stop()?;
    let registered = bodies(&stack, "register")?;
    assert_eq!(registered.len(), 1, "{registered:?}");
    assert_eq!(registered[0][0]["number"], NUMBER);
    assert_eq!(registered[0][0]["destination_postal_code"], "10115");
    let read = bodies(&stack, "gettrackinfo")?;
    assert!(
        read.len() >= 2 && read.iter().all(|body| *body == json!([{"number": NUMBER, "carrier": 3011}])),
        "{read:?}"
    );
    let calls = stack.sandbox.calls()?;
    assert!(calls.iter().all(|call| call["path"].as_str().is_some_and(|path| path.starts_with("/17track"))));
    stack.finish(&[])
}

#[test]
fn news_that_17track_pushes_is_stored_without_a_look() -> Result<()> {
    let port = ports::free()?;
    // The account that is made with the addon.
    let url = format!("http://127.0.0.1:{port}/webhooks/1");
    let form = ["--webhook", &url, "--webhook-secret", SANDBOX_KEY, "--webhook-form", "17track"];
    let stack = Stack::start("seventeentrack-push", &form)?;
    stack.site.shell(ACCOUNT)?;
    let parcel = Parcel::new(NUMBER).then(40, "in_transit", "picked_up");
    stack.tell(&parcel)?;
    stack.delivery(NUMBER)?;
    let worker = stack.run(&WorkerSettings { port, ..settings(&stack)? })?;
    stack.count(REGISTERED, 1)?;
    let later = "UPDATE postalparcel_check SET next_check_at = next_check_at + interval '1 day'";
    stack.site.sql()?.execute(later, &[])?;

    stack.tell(&parcel.then(1, "delivered", "delivered"))?;
    let push = format!("http://127.0.0.1:{}/sandbox/push", stack.sandbox.port());
    http::client()?.post(push).json(&json!({"numbers": [NUMBER]})).send()?.error_for_status()?;
    stack.count(DELIVERED, 1)?;
    worker.stop()?;
    assert_eq!(bodies(&stack, "gettrackinfo")?, [] as [Value; 0]);
    stack.finish(&[])
}
