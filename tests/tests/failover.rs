//! The first provider is away, another one stands in, and the first comes back: each event is stored once, and counts once.

use anyhow::{Context, Result};
use e2e::{
    parcel::Parcel,
    program::{SANDBOX_KEY, Sandbox, development},
    stack::{PATIENCE, Stack},
    wait,
};
use serde_json::{Value, json};

const NUMBER: &str = "LX900101009CN";

/// Which feed is shown, the status, and how many events there are of each feed.
fn shown(stack: &Stack) -> Result<(String, String, i64, i64)> {
    let row = stack.site.sql()?.query_one(
        "SELECT COALESCE(feed, ''), status, \
                (SELECT count(*) FROM postalparcel_event WHERE feed = 'postalparcel'), \
                (SELECT count(*) FROM postalparcel_event WHERE feed = 'aftership') \
           FROM postalparcel_shipment WHERE active",
        &[],
    )?;
    Ok((row.get(0), row.get(1), row.get(2), row.get(3)))
}

/// Makes the parcel due until `feed` is shown with `status`.
fn until(stack: &Stack, feed: &str, status: &str) -> Result<()> {
    wait::until_true(&format!("{feed} to say {status}"), PATIENCE, || {
        stack.all_due()?;
        let (shown_feed, shown_status, ..) = shown(stack)?;
        Ok((shown_feed.as_str(), shown_status.as_str()) == (feed, status))
    })
}

/// `account` stands in for the one there is.
fn stands_in(stack: &Stack, account: &Value) -> Result<()> {
    let first = stack.admin.call("postalparcel.account", "search", &json!([[]]), &json!({}))?;
    let second = stack.admin.create("postalparcel.account", account)?;
    let write = json!([first, {"fallback_id": second}]);
    stack.admin.call("postalparcel.account", "write", &write, &json!({})).map(drop)
}

#[test]
fn another_provider_stands_in_for_the_first_and_nothing_is_doubled() -> Result<()> {
    let mut stack = Stack::start("failover", &[])?;
    let known = Parcel::new(NUMBER).then(48, "in_transit", "picked_up");
    stack.tell(&known)?;
    // All its parcels arrived just before they were registered.
    let second = Sandbox::start(&development()?, stack.site.logs(), &["--complete"])?;
    let aftership = format!("http://127.0.0.1:{}/aftership/2026-07", second.port());
    let settings = stack
        .settings("first")?
        .with("SECRETS__AFTERSHIP__PROVIDER", "aftership")
        .with("SECRETS__AFTERSHIP__BASE_URL", &aftership)
        .with("SECRETS__AFTERSHIP__API_KEY", SANDBOX_KEY);
    stands_in(
        &stack,
        &json!({"name": "AfterShip", "provider": "aftership", "is_default": false, "sandbox": true}),
    )?;
    stack.delivery(NUMBER)?;
    let worker = stack.run(&settings)?;
    until(&stack, "postalparcel", "in_transit")?;
    assert_eq!(shown(&stack)?.3, 0, "who is not needed is not asked");

    stack.sandbox.process().stop(PATIENCE)?;
    until(&stack, "aftership", "delivered")?;
    let (_, _, of_first, of_second) = shown(&stack)?;
    assert!(of_first == 1 && of_second > 1, "{of_first} and {of_second} events");
    stack.count(
        "SELECT count(*) FROM postalparcel_check WHERE registrations -> 'aftership' -> 'at' IS NOT NULL",
        1,
    )?;

    stack.sandbox = Sandbox::start_on(&development()?, stack.site.logs(), stack.sandbox.port(), &[])?;
    stack.tell(&known)?;
    let asked = || -> Result<usize> { Ok(stack.sandbox.calls()?.len()) };
    wait::until_true("the first to be asked again", PATIENCE, || {
        stack.all_due()?;
        Ok(asked()? > 0)
    })?;
    assert_eq!(
        shown(&stack)?,
        ("aftership".to_owned(), "delivered".to_owned(), 1, of_second),
        "it is behind"
    );

    let mut whole = Parcel::new(NUMBER).then(0, "delivered", "delivered").told();
    let events = whole["tracking"]["events"].as_array_mut().context("The parcel has no events")?;
    events.push(known.told()["tracking"]["events"][0].clone());
    stack.sandbox.put("parcels", &whole)?;
    until(&stack, "postalparcel", "delivered")?;
    assert_eq!(shown(&stack)?, ("postalparcel".to_owned(), "delivered".to_owned(), 2, of_second));
    let twins = "SELECT count(*) FROM (SELECT FROM postalparcel_event GROUP BY shipment_id, feed, code, utc \
                 HAVING count(*) > 1) twins";
    stack.count(twins, 0)?;
    worker.stop()?;
    stack.finish(&[])
}
