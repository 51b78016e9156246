//! Whole answers, one file for each kind of journey, and what becomes of them. A changed snapshot is a changed promise to
//! people who read these statuses.

use std::{fs, path::Path};

use super::*;
use crate::providers::{ProviderKind, tests::story};

#[test]
fn each_kind_of_journey_comes_to_its_status() {
    insta::glob!("../fixtures", "*.json", |file| insta::assert_snapshot!(journey(file)));
}

fn journey(file: &Path) -> String {
    let pushed = providers::read(ProviderKind::SeventeenTrack, &fs::read(file).unwrap()).unwrap();
    pushed.into_iter().map(|pushed| story(&pushed.report.unwrap())).collect()
}
