//! Which event decides, and what decides nothing although it is newer, louder or told twice.

use super::super::{Context, reduce};
use super::{at, at_wall, context, event, held, in_country, latest, on_day, report, said, status_of};
use crate::domain::{
    Mapping, Meaning, RawEvent, RawTime, Report, Rule, Snapshot, Status, SubStatus, Translation,
};

/// The words of the event that decided.
fn decider(snapshot: &Snapshot) -> Option<&str> {
    let key = snapshot.decided_by.as_ref()?;
    let event = snapshot.events.iter().find(|event| event.key == *key);
    Some(event.unwrap().text.as_str())
}

fn worded(text: &str, event: RawEvent) -> RawEvent {
    RawEvent { text: text.to_owned(), ..event }
}

fn by(carrier: &str, event: RawEvent) -> RawEvent {
    RawEvent { carrier: Some(carrier.into()), ..event }
}

#[test]
fn the_newest_event_that_says_so_decides_and_the_first_one_says_since_when() {
    let snapshot = reduce(
        &report(vec![
            worded("first", event("07-01 10:00", "arrived_facility")),
            worded("again", event("07-02 10:00", "arrived_facility")),
            worded("riddle", event("07-03 10:00", "teleported")),
        ]),
        None,
        &context(),
    );
    assert_eq!((decider(&snapshot), snapshot.status_since), (Some("again"), Some(at("07-01 10:00"))));
}

#[test]
fn an_end_is_decided_by_the_first_event_that_tells_it_or_tells_it_exactly() {
    let told = |second| {
        let events = vec![
            worded("first", event("07-01 10:00", "delivered")),
            worded("second", event("07-01 10:04", second)),
            worded("note", event("07-02 10:00", "exception_other")),
        ];
        let snapshot = reduce(&report(events), None, &context());
        (decider(&snapshot).unwrap().to_owned(), snapshot.delivered_at)
    };
    assert_eq!(told("delivered"), ("first".to_owned(), Some(at("07-01 10:00"))));
    assert_eq!(told("delivered_signed"), ("second".to_owned(), Some(at("07-01 10:00"))));
}

#[test]
fn where_the_provider_decides_the_event_that_agrees_is_named_and_none_where_none_does() {
    let events = || {
        vec![
            worded("ready", event("07-04 08:00", "ready_for_pickup")),
            worded("sent on", event("07-04 09:00", "departed_facility")),
        ]
    };
    let told = |word| {
        let latest = latest(word, Some("07-04 09:05"));
        reduce(&Report { latest, ..report(events()) }, None, &context())
    };
    let ready = told("main:available_for_pickup");
    assert_eq!((ready.rule, decider(&ready)), (Rule::ProviderLatest, Some("ready")));
    let delivered = told("delivered");
    assert_eq!((delivered.rule, decider(&delivered)), (Rule::ProviderLatest, None));
}

#[test]
fn nothing_decided_where_nothing_was_understood() {
    for events in [vec![], vec![event("07-01 10:00", "teleported")]] {
        assert_eq!(reduce(&report(events), None, &context()).decided_by, None);
    }
}

#[test]
fn a_parcel_that_waits_for_its_recipient_waits_on_when_all_that_is_said_is_that_it_moves() {
    let then = |next| status_of(vec![event("07-04 08:00", "ready_for_pickup"), event("07-04 09:00", next)]);
    assert_eq!(then("moving"), "ready_for_pickup");
    assert_eq!(then("departed_facility"), "departed_facility");
    assert_eq!(then("returning_to_sender"), "returning_to_sender");
    let told = Report {
        latest: latest("main:in_transit", Some("07-04 09:01")),
        ..report(vec![event("07-04 08:00", "ready_for_pickup"), event("07-04 09:00", "moving")])
    };
    assert_eq!(reduce(&told, None, &context()).sub_status, SubStatus::Moving);
}

#[test]
fn two_carriers_that_tell_one_delivery_make_one_and_both_are_kept() {
    for (second, country) in [("05-02 18:34", "PT"), ("05-02 18:38", "PT")] {
        let snapshot = reduce(
            &report(vec![
                by("china-post", event("04-20 08:00", "picked_up")),
                by("ctt", in_country(country, event("05-02 18:34", "delivered"))),
                by("china-post", in_country(country, event(second, "delivered"))),
                by("china-post", event("05-02 19:00", "moving")),
            ]),
            None,
            &context(),
        );
        assert_eq!((snapshot.sub_status, snapshot.events.len()), (SubStatus::Delivered, 4));
        assert_eq!(snapshot.delivered_at, Some(at("05-02 18:34")));
    }
}

#[test]
fn a_first_carrier_that_delivers_to_the_second_is_corrected_by_what_the_provider_says_now() {
    let told = Report {
        latest: latest("main:in_transit", Some("05-03 09:00")),
        ..report(vec![
            by("yanwen", event("05-02 18:34", "delivered")),
            by("ctt", event("05-03 08:00", "arrived_facility")),
        ])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::ArrivedFacility, Rule::Reopened));
    assert_eq!(snapshot.delivered_at, None);
}

#[test]
fn a_providers_status_dated_in_the_future_does_not_shut_out_what_it_says_later() {
    let now = Context { now: at("07-05 12:00"), ..context() };
    let wrong = Report { latest: latest("out_for_delivery", Some("12-24 00:00")), ..report(vec![]) };
    let before = reduce(&wrong, None, &now);
    assert_eq!((before.sub_status, before.latest.as_ref().unwrap().as_of), (SubStatus::OutForDelivery, None));
    let right = Report { latest: latest("attempt_failed", Some("07-05 11:00")), ..report(vec![]) };
    assert_eq!(reduce(&right, Some(&held(&before)), &now).sub_status, SubStatus::AttemptFailed);
    let stored = Report { latest: latest("out_for_delivery", Some("12-24 00:00")), ..report(vec![]) };
    let stored = reduce(&stored, None, &context());
    assert_eq!(reduce(&right, Some(&held(&stored)), &now).sub_status, SubStatus::AttemptFailed);
}

#[test]
fn an_answer_without_the_providers_own_status_does_not_take_back_what_that_decided() {
    let events = vec![event("07-04 08:00", "out_for_delivery")];
    let told = Report { latest: latest("delivered", Some("07-04 15:00")), ..report(events.clone()) };
    let before = reduce(&told, None, &context());
    let after = reduce(&report(events), Some(&held(&before)), &context());
    assert_eq!(after, before);
}

#[test]
fn a_shorter_answer_and_an_empty_one_remove_nothing() {
    let events = vec![
        event("07-01 08:00", "picked_up"),
        event("07-02 08:00", "customs_started"),
        event("07-03 08:00", "customs_released"),
    ];
    let before = reduce(&report(events.clone()), None, &context());
    for kept in 0..3 {
        let shorter = reduce(&report(events[..kept].to_vec()), Some(&held(&before)), &context());
        assert_eq!(shorter, before);
    }
}

#[test]
fn a_parcel_nobody_knew_for_days_is_announced_when_the_carrier_hears_of_it() {
    let mut before = context();
    for hour in ["00:00", "06:00", "23:00"] {
        let unknown =
            Report { latest: latest("no_data_yet", Some(&format!("07-01 {hour}"))), ..report(vec![]) };
        before.previous = reduce(&unknown, None, &before).sub_status;
        assert_eq!(before.previous, SubStatus::NoDataYet);
    }
    let announced = report(vec![event("07-02 06:00", "label_created")]);
    assert_eq!(reduce(&announced, None, &before).sub_status, SubStatus::LabelCreated);
}

#[test]
fn an_event_without_any_time_is_kept_and_counts_where_the_feed_puts_it() {
    let announced = said(RawTime::default(), "label_created");
    let snapshot = reduce(&report(vec![announced.clone()]), None, &context());
    assert_eq!((snapshot.sub_status, snapshot.status_since), (SubStatus::LabelCreated, None));
    let told = report(vec![announced, event("07-02 06:00", "picked_up")]);
    assert_eq!(reduce(&told, None, &context()).sub_status, SubStatus::PickedUp);
}

/// An event whose carrier gives no code.
fn in_words(text: &str) -> RawEvent {
    RawEvent { code: None, ..worded(text, event("07-04 08:00", "teleported")) }
}

#[test]
fn words_count_only_where_there_is_no_code() {
    let told = |event: RawEvent| {
        let snapshot = reduce(&report(vec![event]), None, &context());
        (snapshot.sub_status.as_str(), snapshot.events[0].meaning)
    };
    let delivered = in_words("Delivered");
    assert_eq!(told(delivered.clone()), ("delivered", Meaning::Text));
    let coded = RawEvent { code: Some("X1".to_owned()), ..delivered.clone() };
    assert_eq!(told(coded), ("registered", Meaning::Unknown));
    let mapped = RawEvent { mapping: Mapping::Known(SubStatus::Moving), ..delivered.clone() };
    assert_eq!(told(mapped), ("moving", Meaning::Table));
    let main = RawEvent { mapping: Mapping::Main(Status::InTransit), ..delivered };
    assert_eq!(told(main), ("moving", Meaning::Main));
    assert_eq!(told(in_words("Not delivered")), ("registered", Meaning::Unknown));
}

#[test]
fn a_translation_is_read_where_the_carriers_own_words_say_nothing() {
    let translation = Some(Translation { language: "en".to_owned(), text: "Out for delivery".to_owned() });
    let snapshot = reduce(&report(vec![RawEvent { translation, ..in_words("配達中") }]), None, &context());
    assert_eq!(snapshot.sub_status, SubStatus::OutForDelivery);
}

#[test]
fn words_of_a_return_end_in_returned() {
    for text in ["Delivered to shipper", "Returned to sender"] {
        let snapshot = reduce(&report(vec![in_words(text)]), None, &context());
        assert_eq!(snapshot.sub_status, SubStatus::ReturnedToSender, "{text}");
        assert!(snapshot.sub_status.is_terminal() && snapshot.delivered_at.is_none());
    }
}

#[test]
fn an_announced_return_is_not_over_and_the_scans_on_its_way_do_not_hide_it() {
    let told = vec![
        event("07-01 08:00", "arrived_facility"),
        event("07-02 08:00", "returning_to_sender"),
        event("07-03 08:00", "departed_facility"),
    ];
    let snapshot = reduce(&report(told), None, &context());
    assert_eq!(snapshot.sub_status, SubStatus::ReturningToSender);
    assert!(!snapshot.sub_status.is_terminal());
}

#[test]
fn a_wall_time_that_gets_its_offset_and_then_only_its_instant_stays_one_event() {
    let wall = at_wall("08-17 12:00", "picked_up");
    let offset =
        RawEvent { time: RawTime { offset_minutes: Some(120), ..wall.time.clone() }, ..wall.clone() };
    let instant = event("08-17 10:00", "picked_up");
    let mut before = reduce(&report(vec![wall]), None, &context());
    for told in [offset, instant] {
        let after = reduce(&report(vec![told]), Some(&held(&before)), &context());
        assert_eq!((after.events.len(), &after.events[0].key), (1, &before.events[0].key));
        assert_eq!(after.events[0].local, before.events[0].local);
        assert_eq!(after.status_since, Some(at("08-17 10:00")));
        before = after;
    }
}

#[test]
fn a_day_before_a_zone_is_known_is_that_day_when_a_time_of_it_follows() {
    let before = reduce(&report(vec![on_day("08-17", "picked_up")]), None, &context());
    let told = report(vec![at_wall("08-17 23:30", "picked_up")]);
    let after = reduce(&told, Some(&held(&before)), &context());
    assert_eq!((after.events.len(), &after.events[0].key), (1, &before.events[0].key));
}

#[test]
fn a_time_that_can_not_be_decided_is_kept_as_it_was_written() {
    let written = |text: &str, time: RawTime| {
        let time = RawTime { text: Some(text.to_owned()), ..time };
        reduce(&report(vec![said(time, "picked_up")]), None, &context()).events.remove(0)
    };
    let riddle = written("03/04/2026 10:00", RawTime::default());
    assert_eq!(
        (riddle.time_text.as_deref(), riddle.utc, riddle.local),
        (Some("03/04/2026 10:00"), None, None)
    );
    let wrong_year = RawTime { date: chrono::NaiveDate::from_ymd_opt(1, 1, 1), ..RawTime::default() };
    assert_eq!(written("0001-01-01", wrong_year).time_text.as_deref(), Some("0001-01-01"));
    let known = RawTime { utc: Some(at("07-01 10:00")), ..RawTime::default() };
    assert_eq!(written("2026-07-01T10:00:00Z", known).time_text, None);
}
