//! PostalParcel misbehaves in every way at once. All parcels arrive all the same, and as they would on a good day.

use std::time::Duration;

use anyhow::Result;
use e2e::{stack::Stack, template::Template, wait};
use serde_json::json;

/// After a few failed calls in a row the account rests, each time longer.
const PATIENCE: Duration = Duration::from_secs(240);
const UNAPPLIED: &str = "SELECT count(*) FROM postalparcel_shipment WHERE active AND rev = 0";
/// No wait for the next try. What is leased is left to its worker: two would settle it at the same time.
const AGAIN: &str =
    "UPDATE postalparcel_check SET next_check_at = now() AT TIME ZONE 'utc' - interval '1 second'
                      WHERE state = 'active' AND token IS NULL";
/// Every parcel and event in one line.
const KNOWN: &str = "SELECT md5((SELECT string_agg(concat_ws('|', number, status, sub_status, rev), ',' ORDER BY id)
                                   FROM postalparcel_shipment WHERE active)
                            || (SELECT string_agg(concat_ws('|', shipment_id, key, code, text, utc, local), ',' ORDER BY shipment_id, key)
                                  FROM postalparcel_event))";
const UNSEEN: &str =
    "SELECT count(*) FROM postalparcel_check c JOIN postalparcel_shipment s ON s.id = c.shipment_id
                       WHERE s.active AND c.state = 'active' AND c.next_check_at < now() AT TIME ZONE 'utc'";

#[test]
fn every_parcel_arrives_through_refusals_errors_html_and_cut_answers() -> Result<()> {
    let stack = Stack::start_with(Template::Demo, "faults", &["--complete"])?;
    let faults = json!({"rate-limit": 0.1, "server-error": 0.1, "html": 0.1, "truncate": 0.1, "reject": 0.2});
    stack.sandbox.put("faults", &faults)?;
    let worker = stack.run(&stack.settings("stubborn")?)?;
    let mut sql = stack.site.sql()?;
    wait::until_true("all parcels", PATIENCE, || {
        sql.execute(AGAIN, &[])?;
        Ok(sql.query_one(UNAPPLIED, &[])?.get::<_, i64>(0) == 0)
    })?;
    assert!(stack.sandbox.calls()?.iter().any(|call| call["status"] != 200), "nothing went wrong");

    // A look on a good day finds nothing new: no half answer was taken for a whole one.
    stack.sandbox.put("faults", &json!({}))?;
    let before: String = sql.query_one(KNOWN, &[])?.get(0);
    stack.all_due()?;
    stack.count(UNSEEN, 0)?;
    stack.count("SELECT count(*) FROM postalparcel_check WHERE failures > 0", 0)?;
    assert_eq!(sql.query_one(KNOWN, &[])?.get::<_, String>(0), before);
    worker.stop()?;
    stack.finish(&[])
}
