//! What a support person sees, and what another program reads.

use clap::Parser;
use serde_json::{Value, json};

use super::*;
use crate::cli::{Cli, Command};

/// The time of every test.
fn clock() -> ManualClock {
    ManualClock::at("2026-11-25T10:00:00Z".parse().unwrap())
}

/// What `explain` prints for bodies that are kept as `1.json`, `2.json` and so on; the folder's name is cut out.
fn explained(options: &[&str], bodies: &[Value]) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let files: Vec<_> = (1..).zip(bodies).map(|(number, body)| (format!("{number}.json"), body)).collect();
    for (name, body) in &files {
        std::fs::write(folder.path().join(name), body.to_string())?;
    }
    let paths = files.iter().map(|(name, _)| folder.path().join(name).display().to_string());
    let line =
        ["worker", "explain", "--provider", "postalparcel"].iter().chain(options).map(ToString::to_string);
    let printed = run_line(line.chain(paths), b"")?;
    Ok(printed.replace(&format!("{}/", folder.path().display()), ""))
}

fn run_line(line: impl Iterator<Item = String>, mut stdin: &[u8]) -> Result<String> {
    let Command::Explain(args) = Cli::try_parse_from(line)?.command else { unreachable!("it says explain") };
    let mut out = Vec::new();
    run(&args, &clock(), &mut stdin, &mut out)?;
    Ok(String::from_utf8(out)?)
}

fn event(time: &str, sub_status: &str, text: &str) -> Value {
    json!({
        "code": sub_status, "sub_status": sub_status, "description": text, "carrier": "ctt",
        "time": {"local": time, "offset": "+00:00"}, "place": {"city": "Porto", "country": "PT"}
    })
}

/// A tracking with its events newest first.
fn tracking(events: &[Value], more: &Value) -> Value {
    let mut tracking = json!({"number": "RR123456785CN", "carrier": "ctt", "events": events});
    tracking.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    tracking
}

fn answer(events: &[Value], more: &Value) -> Value {
    json!({"trackings": [tracking(events, more)], "errors": []})
}

/// First on the van, then delivered, with an estimate that moves.
fn two_days() -> [Value; 2] {
    let out = event("2026-11-23T08:00:00", "out_for_delivery", "With the courier");
    let absent = event("2026-11-23T12:00:00", "recipient_absent", "Nobody\u{1b}[31m there");
    let delivered = event("2026-11-24T11:30:00", "delivered", "Handed over");
    [
        answer(&[absent.clone(), out.clone()], &json!({"estimated_delivery": {"from": "2026-11-23"}})),
        answer(
            &[delivered, absent, out],
            &json!({
                "status": "delivered", "updated_at": "2026-11-24T11:31:00Z", "signed_by": "M",
                "estimated_delivery": {"from": "2026-11-24"}
            }),
        ),
    ]
}

#[test]
fn a_person_reads_where_it_stands_why_what_is_new_and_what_odoo_is_told() {
    let [first, second] = two_days();
    insta::assert_snapshot!(explained(&[], &[first, second.clone(), second]).unwrap());
}

#[test]
fn another_program_reads_one_object_a_line_and_goes_on_from_it() {
    let [first, second] = two_days();
    let at_once = explained(&["--json"], &[first.clone(), second.clone()]).unwrap();
    let steps: Vec<Value> = at_once.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(steps[1]["snapshot"]["sub_status"], "delivered");
    assert_eq!(steps[1]["difference"]["status"], json!({"from": "recipient_absent", "to": "delivered"}));
    assert_eq!(steps[1]["difference"]["estimate"]["kind"], "moved");
    assert_eq!(steps[1]["difference"]["facts"], json!(["signed_by"]));
    assert_eq!(steps[1]["settle"]["snapshot"]["decided_by"], steps[1]["snapshot"]["decided_by"]);
    assert_eq!((&steps[0]["settle"]["rev"], &steps[1]["settle"]["rev"]), (&json!(0), &json!(1)));

    let before = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(before.path(), explained(&["--json"], &[first]).unwrap()).unwrap();
    let previous = format!("--previous={}", before.path().display());
    let apart = explained(&["--json", &previous], &[second]).unwrap();
    let apart: Value = serde_json::from_str(&apart).unwrap();
    for part in ["snapshot", "difference", "settle", "digest", "rev"] {
        assert_eq!(apart[part], steps[1][part], "{part}");
    }
}

#[test]
fn webhooks_several_parcels_and_what_is_piped_in_are_read_alike() {
    let moving = [event("2026-11-23T08:00:00", "moving", "On its way")];
    let mut other = tracking(&moving, &json!({}));
    other["number"] = json!("RR000000005PT");
    let both = json!({"trackings": [tracking(&moving, &json!({})), other]});
    let push = json!({"type": "tracking.updated", "account": "a", "data": tracking(&moving, &json!({}))});
    let numbers = |printed: &str| {
        let lines = printed.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.map(|step| format!("{} {}", step["number"], step["outcome"])).collect::<Vec<_>>()
    };
    assert_eq!(
        numbers(&explained(&["--json"], &[both, push.clone()]).unwrap()),
        ["\"RR123456785CN\" \"news\"", "\"RR000000005PT\" \"news\"", "\"RR123456785CN\" \"nothing\""]
    );
    let line = ["worker", "explain", "--provider=postalparcel", "--json", "-"].map(str::to_owned);
    let piped = run_line(line.into_iter(), push.to_string().as_bytes()).unwrap();
    assert_eq!(numbers(&piped), ["\"RR123456785CN\" \"news\""]);
}

#[test]
fn what_a_report_does_not_say_can_be_said() {
    let wall = json!({
        "sub_status": "picked_up", "code": "P", "description": "Posted", "carrier": "ctt",
        "time": {"local": "2026-06-01T08:00:00"}, "place": {}
    });
    let estimate = json!({"estimated_delivery": {"from": "2026-11-26T12:00:00"}});
    let status = |options: &[&str]| {
        let printed =
            explained(&[&["--json"], options].concat(), &[answer(std::slice::from_ref(&wall), &estimate)])
                .unwrap();
        let step: Value = serde_json::from_str(&printed).unwrap();
        (step["snapshot"]["sub_status"].clone(), step["snapshot"]["estimate"]["precision"].clone())
    };
    assert_eq!(status(&[]), (json!("picked_up"), json!("day")));
    assert_eq!(status(&["--shipped-on=2026-11-20"]), (json!("registered"), json!("day")));
    assert_eq!(status(&["--now=2026-05-01T00:00:00Z"]), (json!("registered"), json!("day")));
    assert_eq!(status(&["--destination=de"]), (json!("picked_up"), json!("minute")));
}

#[test]
fn what_is_wrong_with_which_file_is_said() {
    let told = |line: &[&str], stdin: &str| {
        let line =
            ["worker", "explain", "--provider=postalparcel"].iter().chain(line).map(ToString::to_string);
        format!("{:#}", run_line(line, stdin.as_bytes()).unwrap_err())
    };
    assert!(told(&["no/such.json"], "").starts_with("no/such.json can't be read: No such file"));
    let nothing = "-: this is no answer or webhook of PostalParcel: no tracking in it";
    assert_eq!(told(&["-"], "{}"), nothing);
    assert!(told(&["-"], "<html>").starts_with("-: this is no answer or webhook of PostalParcel: expected"));
    let previous = told(&["--previous=-", "-"], "{\"number\": 7}");
    assert!(previous.starts_with("- is not what `explain --json` prints: "), "{previous}");
    assert!(
        told(&["--destination=Portugal", "-"], "").contains("write the two letters of a country, such as PT")
    );
}
