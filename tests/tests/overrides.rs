//! "This code is unknown, please map it": a manager does, and takes it back, and no carrier is asked.

use anyhow::{Context, Result};
use e2e::stack::Stack;
use serde_json::json;

const NUMBER: &str = "LX900101009CN";
/// A code that no table knows.
const CODE: &str = "ZZ-9";

#[test]
fn a_code_that_nobody_knows_is_mapped_and_unmapped_without_asking_the_carrier() -> Result<()> {
    let stack = Stack::start("overrides", &[])?;
    let event = json!({"code": CODE, "description": "Registo interno", "carrier": "china-post",
                       "time": {"utc": "2026-11-20T08:00:00Z", "precision": "minute"}});
    let tracking = json!({"number": NUMBER, "carrier": "china-post", "events": [event]});
    stack.sandbox.put("parcels", &json!({"number": NUMBER, "tracking": tracking}))?;
    stack.delivery(NUMBER)?;
    let worker = stack.run(&stack.settings("first")?)?;
    stack.count("SELECT count(*) FROM postalparcel_event WHERE meaning = 'unknown'", 1)?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'pending'", 1)?;

    let unmapped = || -> Result<serde_json::Value> {
        let fields = json!({"fields": ["id", "carrier_code", "code", "parcel_count", "sample"]});
        stack.admin.call("postalparcel.unmapped.code", "search_read", &json!([[]]), &fields)
    };
    let listed = unmapped()?[0].clone();
    assert_eq!(listed["code"], CODE);
    assert_eq!((&listed["carrier_code"], &listed["parcel_count"]), (&json!("china-post"), &json!(1)));
    let button = json!([[listed["id"]]]);
    let opened = stack.admin.call("postalparcel.unmapped.code", "action_map", &button, &json!({}))?;
    let prefilled = &opened["context"];
    let asked = stack.sandbox.calls()?.len();

    let rule = json!({"provider": prefilled["default_provider"], "code": prefilled["default_code"],
                      "carrier_code": prefilled["default_carrier_code"], "sub_status": "arrived_facility"});
    let rule = stack.admin.create("postalparcel.status.mapping", &rule)?;
    let touched = stack.admin.read("postalparcel.status.mapping", rule, &["touched_count"])?;
    assert_eq!(touched["touched_count"], 1);
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE sub_status = 'arrived_facility'", 1)?;
    stack.count("SELECT count(*) FROM postalparcel_event WHERE meaning = 'override'", 1)?;
    assert_eq!(unmapped()?.as_array().context("no list")?.len(), 0);

    stack.admin.call("postalparcel.status.mapping", "unlink", &json!([[rule]]), &json!({}))?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE sub_status = 'registered'", 1)?;
    stack.count("SELECT count(*) FROM postalparcel_event WHERE meaning = 'unknown'", 1)?;
    stack.count("SELECT count(*) FROM postalparcel_remap", 0)?;
    assert_eq!(stack.sandbox.calls()?.len(), asked, "the provider was asked");
    worker.stop()?;
    stack.finish(&[])
}
