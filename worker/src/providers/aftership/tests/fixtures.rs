//! Whole trackings, one file for each kind of journey, and what becomes of them.
//!
//! Each snapshot shows the status with the rule that decided it, and every event with its key. A changed snapshot is a
//! changed promise to people who read these statuses.

use std::{fs, path::Path};

use super::*;
use crate::providers::tests::story;

#[test]
fn each_kind_of_journey_comes_to_its_status() {
    insta::glob!("../fixtures", "*.json", |file| insta::assert_snapshot!(journey(file)));
}

/// Lists the file's tracking, fetches it and shows what becomes of it.
fn journey(file: &Path) -> String {
    let tracking: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let found = tokio::runtime::Runtime::new().unwrap().block_on(found(tracking));
    story(&found.report)
}

async fn found(tracking: Value) -> Found {
    let lookup = known(tracking["tracking_number"].as_str().unwrap(), None);
    let server = MockServer::start().await;
    lists(&server, json!([tracking])).await;
    provider(&server).fetch(&[lookup], "en").await.unwrap().remove(0).unwrap()
}
