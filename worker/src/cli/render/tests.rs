//! `render` as somebody at a terminal sees it.

use clap::Parser;

use super::*;
use crate::{
    cli::{Cli, Command},
    clock::ManualClock,
};

const CLAIM: &str = include_str!("../../../../tests/fixtures/odoo/claim_messages.json");

fn rendered(arguments: &[&str], stdin: &str) -> (String, ExitCode) {
    let line = ["postalparcel-worker", "render"].iter().chain(arguments);
    let Command::Render(args) = Cli::try_parse_from(line).unwrap().command else { panic!("render") };
    let clock = ManualClock::at("2026-11-25T12:00:00Z".parse().unwrap());
    let mut out = Vec::new();
    let code = run(&args, &clock, &mut stdin.as_bytes(), &mut out).unwrap();
    (String::from_utf8(out).unwrap(), code)
}

fn printed(arguments: &[&str], stdin: &str) -> String {
    let (printed, code) = rendered(arguments, stdin);
    assert_eq!(code, ExitCode::SUCCESS, "{printed}");
    printed
}

fn refusal(arguments: &[&str]) -> String {
    let line = ["postalparcel-worker", "render"].iter().chain(arguments);
    let error = Cli::try_parse_from(line).unwrap_err();
    assert_eq!(error.exit_code(), 2);
    error.to_string()
}

fn failure(stdin: &str) -> String {
    let line = ["postalparcel-worker", "render", "--data=-"];
    let Command::Render(args) = Cli::try_parse_from(line).unwrap().command else { panic!("render") };
    let clock = ManualClock::at("2026-11-25T12:00:00Z".parse().unwrap());
    let error = run(&args, &clock, &mut stdin.as_bytes(), &mut Vec::new()).unwrap_err();
    format!("{error:#}")
}

#[test]
fn a_made_up_message_is_printed_as_its_reader_sees_it() {
    insta::assert_snapshot!(printed(&["--message=customs_papers", "--tz=Europe/Lisbon"], ""));
}

#[test]
fn a_message_of_odoo_is_printed_with_each_of_its_parcels() {
    insta::assert_snapshot!(printed(&["--data=-", "--lang=en"], CLAIM));
}

#[test]
fn json_is_what_odoo_gets() {
    let views: Value =
        serde_json::from_str(&printed(&["--data=-", "--lang=en", "--format=json"], CLAIM)).unwrap();
    assert_eq!(views[0]["language"], "en");
    assert_eq!(views[0]["parts"]["subject"], "2 of 3 parcels have been delivered (order S00042)");
    assert_eq!((views[0].get("error"), views[0].get("wording_problems")), (None, None));
}

#[test]
fn one_message_may_be_given_alone_and_its_milestone_be_replaced() {
    let claim: Value = serde_json::from_str(CLAIM).unwrap();
    let mut message = claim["result"]["messages"][0].clone();
    message["language"] = "en_US".into();
    message["channel"] = "sms".into();
    let message = message.to_string();
    let printed = printed(&["--data=-", "--message=milestone-in-customs"], &message);
    assert_eq!(printed, "Azulejo Lda: News of your order (order S00042).\n(1 segment)\n");
}

#[test]
fn a_companys_own_text_that_can_not_be_used_is_named_below() {
    let mut claim: Value = serde_json::from_str(CLAIM).unwrap();
    claim["result"]["wordings"] = serde_json::json!([
        {"company": 1, "language": "en", "key": "greeting", "text": "Dear { $name },"},
        {"company": 1, "language": "en", "key": "closing", "text": "See you,"},
    ]);
    let printed = printed(&["--data=-", "--lang=en"], &claim.to_string());
    assert!(printed.contains("\nHello,\n") && printed.contains("\nSee you,\n"), "{printed}");
    let last = printed.lines().last().unwrap();
    assert_eq!(last, "Not used: greeting in en, line 1: there is no variable $name: this text has none");
}

#[test]
fn all_languages_are_printed_one_after_another() {
    let (printed, code) = rendered(&["--message=shipped", "--all-languages", "--format=json"], "");
    let views: Vec<Value> = serde_json::from_str(&printed).unwrap();
    assert_eq!(views.len(), Catalogue::load().unwrap().shipped().len());
    let has_failed = views.iter().any(|view| view.get("error").is_some());
    assert_eq!(code == ExitCode::FAILURE, has_failed);
    let (text, _) = rendered(&["--message=shipped", "--all-languages"], "");
    assert!(text.contains("──── en ────\n\nSubject: Your parcel is on its way (order S00042)\n"), "{text}");
}

#[test]
fn arguments_that_can_not_be_right_are_answered_with_what_to_write() {
    for (arguments, part) in [
        (&["--message=sent"][..], "`sent` is not a milestone: write one of announced, shipped, "),
        (&["--message=shipped", "--lang=xx"], "there are no texts in `xx`: write one of ar, "),
        (&["--message=shipped", "--tz=Europe/Berlinn"], "did you mean Europe/Berlin?"),
        (&["--message=shipped", "--lang=de", "--all-languages"], "cannot be used with"),
        (&[], "--message <KEY>"),
    ] {
        let message = refusal(arguments);
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn data_that_is_no_message_is_answered_with_what_is_wrong() {
    assert!(failure("").starts_with("- is no JSON: "), "{}", failure(""));
    let error = failure(r#"{"id": 1}"#);
    assert_eq!(error, "- is no message as claim_messages gives it: missing field `token`");
}
