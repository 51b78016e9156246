//! What people make of codes, and what is left when they take it back.

use std::sync::Arc;

use super::super::{Context, digest, reduce};
use super::{context, event, held, latest, report};
use crate::domain::{Held, Mapping, Meaning, Override, Overrides, RawEvent, Report, Snapshot, SubStatus};

/// Rules for the tests' own feed: carrier or any, code, meaning.
fn rules(rules: &[(Option<&str>, &str, SubStatus)]) -> Arc<Overrides> {
    let rule = |(carrier, code, sub_status): &(Option<&str>, &str, SubStatus)| Override {
        feed: "postalparcel".into(),
        carrier: carrier.map(Into::into),
        code: (*code).to_owned(),
        sub_status: *sub_status,
    };
    Arc::new(Overrides::new("r".to_owned(), rules.iter().map(rule)))
}

fn with(overrides: &[(Option<&str>, &str, SubStatus)]) -> Context {
    Context { overrides: rules(overrides), ..context() }
}

/// What a worker makes of a stored parcel with other rules.
fn read_again(stored: &Snapshot, overrides: &[(Option<&str>, &str, SubStatus)]) -> Snapshot {
    let nothing = Report { latest: None, ..report(vec![]) };
    let held = Held { rev: 1, ..held(stored) };
    let context = Context { previous: stored.sub_status, previous_own: stored.own, ..with(overrides) };
    reduce(&nothing, Some(&held), &context)
}

#[test]
fn an_unknown_code_is_what_people_say_and_unknown_again_when_they_take_it_back() {
    let told = report(vec![event("07-01 10:00", "ZZ9")]);
    let before = reduce(&told, None, &context());
    assert_eq!((before.sub_status, before.events[0].meaning), (SubStatus::Registered, Meaning::Unknown));
    let mapped = read_again(&before, &[(None, "zz9", SubStatus::Delivered)]);
    assert_eq!((mapped.sub_status, mapped.own), (SubStatus::Delivered, Some(SubStatus::Registered)));
    assert_eq!(mapped.events[0].meaning, Meaning::Override);
    assert_eq!(read_again(&mapped, &[]), before);
    assert_eq!(reduce(&told, None, &with(&[(None, "zz9", SubStatus::Delivered)])).events, mapped.events);
}

#[test]
fn what_people_say_goes_before_a_table_and_the_tables_word_comes_back() {
    let main =
        RawEvent { mapping: Mapping::Main("in_transit".parse().unwrap()), ..event("07-02 10:00", "Q1") };
    let told = report(vec![event("07-01 10:00", "picked_up"), main]);
    let before = reduce(&told, None, &context());
    let mapped =
        read_again(&before, &[(None, "Q1", SubStatus::Damaged), (None, "PICKED_UP", SubStatus::Lost)]);
    let meant = |snapshot: &Snapshot| -> Vec<_> {
        snapshot.events.iter().map(|event| (event.sub_status.unwrap(), event.meaning)).collect()
    };
    assert_eq!(
        meant(&mapped),
        [(SubStatus::Lost, Meaning::Override), (SubStatus::Damaged, Meaning::Override)]
    );
    assert_eq!(read_again(&mapped, &[]), before);
    assert_eq!(meant(&before), [(SubStatus::PickedUp, Meaning::Table), (SubStatus::Moving, Meaning::Main)]);
}

#[test]
fn a_rule_with_the_tables_own_meaning_is_harmless() {
    let told = report(vec![event("07-01 10:00", "picked_up"), event("07-02 10:00", "moving")]);
    let before = reduce(&told, None, &context());
    let after = reduce(&told, None, &with(&[(None, "moving", SubStatus::Moving)]));
    assert_eq!(
        (after.sub_status, after.rule, after.status_since),
        (before.sub_status, before.rule, before.status_since)
    );
}

#[test]
fn a_code_can_be_said_to_mean_nothing() {
    let told = report(vec![event("07-01 10:00", "picked_up"), event("07-02 10:00", "lost")]);
    let silent = reduce(&told, None, &with(&[(None, "lost", SubStatus::Unknown)]));
    assert_eq!((silent.sub_status, silent.events[1].sub_status), (SubStatus::PickedUp, None));
    assert_eq!(silent.own, Some(SubStatus::Lost));
}

#[test]
fn the_providers_own_word_is_mapped_and_kept_as_it_was() {
    let told = Report { latest: latest("in_locker", Some("07-01 10:00")), ..report(vec![]) };
    let before = reduce(&told, None, &context());
    let mapped = read_again(&before, &[(None, "In_Locker", SubStatus::ReadyForPickup)]);
    assert_eq!(mapped.sub_status, SubStatus::ReadyForPickup);
    assert_eq!(mapped.latest, before.latest);
    assert_eq!(read_again(&mapped, &[]), before);
}

#[test]
fn what_was_known_before_an_unknown_word_is_known_again() {
    let moving = Report { latest: latest("main:in_transit", Some("07-01 10:00")), ..report(vec![]) };
    let odd = Report { latest: latest("odd", Some("07-02 10:00")), ..report(vec![]) };
    let first = reduce(&moving, None, &context());
    let before = reduce(&odd, None, &Context { previous: first.sub_status, ..context() });
    assert_eq!(before.sub_status, SubStatus::Moving);
    let mapped = read_again(&before, &[(None, "odd", SubStatus::Delivered)]);
    assert_eq!(mapped.sub_status, SubStatus::Delivered);
    assert_eq!(read_again(&mapped, &[]).sub_status, SubStatus::Moving);
}

#[test]
fn a_rule_is_news_exactly_where_it_changes_something() {
    let told = Report { latest: latest("moving", None), ..report(vec![event("07-01 10:00", "ZZ9")]) };
    let plain = digest(&told, &context());
    let with = |carrier, code, sub_status| digest(&told, &with(&[(carrier, code, sub_status)]));
    assert_eq!(with(Some("usps"), "ZZ9", SubStatus::Lost), plain);
    assert_eq!(with(None, "ZZ8", SubStatus::Lost), plain);
    let lost = with(Some("china-post"), "ZZ9", SubStatus::Lost);
    assert_ne!(lost, plain);
    assert_ne!(with(None, "ZZ9", SubStatus::Damaged), lost);
    assert_ne!(with(None, "moving", SubStatus::Lost), plain);
}
