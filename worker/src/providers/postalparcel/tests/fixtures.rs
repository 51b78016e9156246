//! Whole answers, one file for each kind of journey, and what becomes of them.
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

/// Serves the file, fetches it, reduces it as a worker does, and shows the result.
fn journey(file: &Path) -> String {
    let body: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let found = tokio::runtime::Runtime::new().unwrap().block_on(fetched(&body));
    story(&found.report)
}

async fn fetched(body: &Value) -> Found {
    let mut item =
        ["trackings", "errors"].iter().flat_map(|list| body[*list].as_array().into_iter().flatten());
    let number = item.find_map(|item| item["number"].as_str()).unwrap();
    let server = MockServer::start().await;
    answers(&server, "/trackings/query", body.clone(), 1).await;
    with_key(&server).fetch(&[known(number, None)], "en").await.unwrap().remove(0).unwrap()
}
