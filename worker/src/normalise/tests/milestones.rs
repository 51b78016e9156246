//! What of a history is worth telling, as tables.

use super::super::{Context, milestones::MOST, reduce};
use super::{at, at_wall, context, event, held, latest, on_day, report};
use crate::domain::{RawEvent, Report, Snapshot, SubStatus};

/// The milestones of these events in a line, each with the time of day, where it has one.
fn told(events: Vec<RawEvent>) -> String {
    line(&reduce(&report(events), None, &context()))
}

fn line(snapshot: &Snapshot) -> String {
    let words = snapshot.milestones.iter().map(|reached| {
        let time = reached.at.map(|at| format!("@{}", at.format("%d-%H"))).unwrap_or_default();
        format!("{}{time}", reached.milestone.as_str())
    });
    words.collect::<Vec<_>>().join(" ")
}

/// One event an hour, from midnight.
fn hourly(words: &[&str]) -> Vec<RawEvent> {
    let hour =
        |(hour, word): (usize, &&str)| event(&format!("03-{:02} {:02}:00", 1 + hour / 24, hour % 24), word);
    words.iter().enumerate().map(hour).collect()
}

#[test]
fn a_journey_across_borders_reaches_them_one_after_another() {
    let journey = [
        "label_created",
        "picked_up",
        "arrived_facility",
        "departed_origin_country",
        "customs_started",
        "customs_payment_required",
        "customs_released",
        "arrived_destination_country",
        "out_for_delivery",
        "delivered_signed",
    ];
    let expected = "announced@01-00 shipped@01-01 left_origin@01-03 in_customs@01-04 duties_due@01-05 customs_released@01-06 \
                    arrived_in_country@01-07 out_for_delivery@01-08 delivered@01-09";
    assert_eq!(told(hourly(&journey)), expected);
}

#[test]
fn every_status_stands_for_the_milestone_of_the_table() {
    let table = [
        ("registered no_data_yet invalid_number carrier_mismatch no_update unknown", ""),
        ("label_created awaiting_collection", "announced"),
        ("moving picked_up departed_facility arrived_facility at_delivery_facility", "shipped"),
        ("handed_to_last_mile forwarded problem_resolved", "shipped"),
        ("delivery_scheduled delivery_rescheduled recipient_contacted cancel_requested", ""),
        ("departed_origin_country", "shipped left_origin"),
        ("arrived_destination_country", "shipped arrived_in_country"),
        ("customs_started", "shipped in_customs"),
        ("customs_released", "shipped customs_released"),
        ("customs_held", "in_customs"),
        ("customs_documents_required", "customs_papers"),
        ("customs_payment_required", "duties_due"),
        ("out_for_delivery", "out_for_delivery"),
        ("ready_for_pickup", "ready_for_pickup"),
        (
            "attempt_failed recipient_absent business_closed attempt_bad_address attempt_refused",
            "delivery_failed",
        ),
        ("attempt_access attempt_security_or_fee notice_left", "delivery_failed"),
        ("delivered delivered_signed delivered_neighbour_or_safe_place", "delivered"),
        ("delivered_collected delivered_cod", "delivered"),
        ("delayed delayed_weather delayed_processing delayed_transport missorted", "delayed"),
        ("exception_other on_hold held_for_payment security_hold customs_rejected bad_address", "problem"),
        ("recipient_moved recipient_info_invalid refused pickup_expired rejected_by_carrier", "problem"),
        ("undeliverable damaged lost destroyed shipper_error", "problem"),
        ("returning_to_sender", "returning"),
        ("returned_to_sender", "returned"),
        ("cancelled", "cancelled"),
    ];
    let mut seen = 0;
    for (words, expected) in table {
        for word in words.split(' ') {
            let told = told(hourly(&[word])).replace("@01-00", "");
            assert_eq!(told, expected, "{word}");
            seen += 1;
        }
    }
    assert_eq!(seen, SubStatus::ALL.len());
}

#[test]
fn what_can_happen_again_is_told_again_by_its_event_and_all_else_once() {
    let twice =
        ["customs_released", "recipient_absent", "customs_released", "recipient_absent", "moving", "moving"];
    let snapshot = reduce(&report(hourly(&twice)), None, &context());
    assert_eq!(
        line(&snapshot),
        "shipped@01-00 customs_released@01-00 delivery_failed@01-01 delivery_failed@01-03"
    );
    let occurrences: Vec<_> = snapshot.milestones.iter().map(|reached| reached.occurrence.as_str()).collect();
    assert_eq!(occurrences, ["", "", &snapshot.events[1].key.0, &snapshot.events[3].key.0]);
}

#[test]
fn what_is_said_after_an_end_that_stays_is_not_told() {
    assert_eq!(told(hourly(&["delivered", "out_for_delivery", "delayed", "moving"])), "delivered@01-00");
    assert_eq!(
        told(hourly(&["moving", "returning_to_sender", "customs_started", "delivered"])),
        "shipped@01-00 returning@01-01 returned@01-03",
        "what is delivered on the way back is back with the sender"
    );
}

#[test]
fn nobody_is_told_that_a_parcel_was_shipped_who_knows_more() {
    assert_eq!(told(hourly(&["out_for_delivery", "moving"])), "out_for_delivery@01-00");
    assert_eq!(told(hourly(&["delayed", "moving"])), "delayed@01-00 shipped@01-01");
}

#[test]
fn an_end_that_was_taken_back_and_reached_anew_is_the_last() {
    let events = hourly(&["delivered", "problem_resolved", "out_for_delivery", "delivered"]);
    assert_eq!(told(events), "out_for_delivery@01-02 delivered@01-03");
}

#[test]
fn the_providers_own_status_is_told_where_no_event_tells_it_and_last_where_one_does() {
    let said = |events, word, as_of| {
        let report = Report { latest: latest(word, as_of), ..report(events) };
        line(&reduce(&report, None, &context()))
    };
    assert_eq!(said(vec![], "delivered", Some("03-02 05:00")), "delivered@02-05");
    assert_eq!(said(vec![], "main:in_transit", None), "shipped");
    assert_eq!(said(vec![], "main:pending", None), "");
    let late_scan = hourly(&["out_for_delivery", "arrived_destination_country"]);
    assert_eq!(
        said(late_scan, "out_for_delivery", Some("03-01 02:00")),
        "arrived_in_country@01-01 out_for_delivery@01-00"
    );
}

#[test]
fn a_status_that_only_stays_from_before_is_no_news() {
    let before = Context { previous: SubStatus::OutForDelivery, ..context() };
    assert_eq!(line(&reduce(&report(vec![]), None, &before)), "");
}

#[test]
fn events_of_the_future_and_of_an_earlier_parcel_are_not_told() {
    let events = vec![
        event("01-01 00:00", "delivered"),
        event("11-01 00:00", "picked_up"),
        event("12-31 23:59", "delivered"),
    ];
    let later = Context { shipped_on: Some(super::day("11-01")), ..context() };
    assert_eq!(line(&reduce(&report(events), None, &later)), "shipped@01-00");
}

#[test]
fn where_the_zone_is_not_known_it_may_have_been_late_but_not_later_than_now() {
    assert_eq!(told(vec![at_wall("03-01 05:00", "delivered")]), "delivered@01-17");
    assert_eq!(told(vec![on_day("03-01", "delivered")]), "delivered@02-12");
    let now = Context { now: at("03-01 08:00"), ..context() };
    assert_eq!(
        line(&reduce(&report(vec![at_wall("03-01 05:00", "delivered")]), None, &now)),
        "delivered@01-08"
    );
}

#[test]
fn a_carrier_that_says_one_thing_every_hour_fills_no_list_and_the_newest_stay() {
    let snapshot = reduce(&report(hourly(&["delayed"; 100])), None, &context());
    assert_eq!(snapshot.milestones.len(), MOST);
    assert_eq!(snapshot.milestones[MOST - 1].occurrence, snapshot.events[99].key.0);
}

#[test]
fn what_was_reached_before_stays_reached_and_comes_first() {
    let before = reduce(&report(hourly(&["label_created", "picked_up", "delayed"])), None, &context());
    let after = reduce(&report(vec![event("03-05 00:00", "delivered")]), None, &context());
    assert_eq!(
        line(&after.clone().keeping(&before)),
        "announced@01-00 shipped@01-01 delayed@01-02 delivered@05-00"
    );
    let joined = reduce(&report(vec![event("03-05 00:00", "delivered")]), Some(&held(&before)), &context());
    assert_eq!(after.keeping(&before).milestones, joined.milestones);
    assert_eq!(joined.clone().keeping(&joined).milestones, joined.milestones);
}
