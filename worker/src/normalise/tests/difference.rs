//! What counts as new of one look after another.

use super::super::{Difference, EstimateMove, StatusChange, reduce};
use super::{at_wall, context, day, event, held, latest, report};
use crate::domain::{CountryCode, RawEstimate, RawEvent, RawTime, Report, Snapshot, SubStatus};

/// The state after each report, as Odoo would keep it.
fn after(reports: &[Report]) -> Vec<Snapshot> {
    let mut states: Vec<Snapshot> = Vec::new();
    for report in reports {
        let before = states.last();
        let next = reduce(report, before.map(held).as_ref(), &context());
        states.push(match before {
            Some(before) => next.keeping(before),
            None => next,
        });
    }
    states
}

/// What the second of two reports changes.
fn change(first: &Report, second: &Report) -> Difference {
    let states = after(&[first.clone(), second.clone()]);
    Difference::between(states.first(), &states[1])
}

fn moving() -> Report {
    Report {
        latest: latest("moving", Some("07-02 10:00")),
        ..report(vec![event("07-01 10:00", "picked_up"), event("07-02 10:00", "moving")])
    }
}

#[test]
fn the_same_again_is_nothing_and_so_is_less() {
    assert!(change(&moving(), &moving()).is_nothing());
    let shorter = report(vec![event("07-01 10:00", "picked_up")]);
    assert!(change(&moving(), &shorter).is_nothing());
    assert!(change(&moving(), &report(vec![])).is_nothing());
}

#[test]
fn at_first_everything_is_new() {
    let first = reduce(&moving(), None, &context());
    let news = Difference::between(None, &first);
    assert_eq!(news.new_events.len(), 2);
    assert_eq!(news.status, Some(StatusChange { from: None, to: SubStatus::Moving }));
    assert_eq!(news.facts, Vec::<&str>::new());
}

#[test]
fn a_new_event_another_wording_a_place_and_a_signature_are_told_apart() {
    let mut second = moving();
    second.events[0].text = "Colis pris en charge".to_owned();
    second.events[1].place.city = Some("Porto".to_owned());
    second.events.push(event("07-03 10:00", "delivered"));
    second.latest = None;
    second.signed_by = Some("M".to_owned());
    let news = change(&moving(), &second);
    let changed: Vec<_> = news.changed_events.iter().map(|event| event.parts.clone()).collect();
    assert_eq!((news.new_events.len(), changed), (1, vec![vec!["text"], vec!["place"]]));
    assert_eq!(news.status, Some(StatusChange { from: Some(SubStatus::Moving), to: SubStatus::Delivered }));
    assert_eq!(news.facts, ["signed_by"]);
}

#[test]
fn an_offset_that_is_told_later_changes_the_time_of_the_same_event() {
    let wall = report(vec![at_wall("08-17 12:00", "moving")]);
    let time = RawTime { offset_minutes: Some(120), ..wall.events[0].time.clone() };
    let offset = report(vec![RawEvent { time, ..wall.events[0].clone() }]);
    let news = change(&wall, &offset);
    assert_eq!((news.new_events.len(), news.changed_events.len(), news.status), (0, 1, None));
    assert_eq!(news.changed_events[0].parts, ["time"]);
    assert!(change(&offset, &wall).is_nothing(), "what is not said any more is kept");
}

#[test]
fn a_promise_told_more_exactly_has_not_moved() {
    let said = |from: RawTime, to: RawTime| Report {
        estimate: Some(RawEstimate { from, to }),
        destination: Some(CountryCode::from("US")),
        ..report(vec![])
    };
    let date = said(RawTime { date: Some(day("08-17")), ..RawTime::default() }, RawTime::default());
    let clock = |text: &str, offset| RawTime { offset_minutes: Some(offset), ..at_wall(text, "x").time };
    let window = said(clock("08-17 12:00", -420), clock("08-17 14:00", -420));
    let late = said(clock("08-18 22:00", -420), clock("08-18 23:00", -420));
    let kind = |first: &Report, second: &Report| change(first, second).estimate.map(|change| change.kind);
    assert_eq!(kind(&report(vec![]), &date), Some(EstimateMove::First));
    assert_eq!(kind(&date, &window), Some(EstimateMove::MoreExact));
    assert_eq!(kind(&window, &date), Some(EstimateMove::LessExact));
    assert_eq!(kind(&date, &late), Some(EstimateMove::Moved));
    assert_eq!(kind(&date, &report(vec![])), None, "what is not said any more is kept");
}

#[test]
fn what_an_answer_leaves_out_is_kept_and_only_a_delivery_can_be_withdrawn() {
    let delivered = Report {
        signed_by: Some("M".to_owned()),
        proof_url: Some("https://example.org/proof".to_owned()),
        carrier_name: Some("CTT".to_owned()),
        ..report(vec![event("07-04 10:05", "delivered")])
    };
    let taken_back = Report {
        latest: latest("out_for_delivery", Some("07-04 12:31")),
        ..report(vec![event("07-04 12:30", "out_for_delivery")])
    };
    let states = after(&[delivered, report(vec![]), taken_back]);
    assert_eq!(states[1], states[0]);
    assert_eq!((states[2].sub_status, states[2].delivered_at), (SubStatus::OutForDelivery, None));
    assert_eq!(states[2].signed_by.as_deref(), Some("M"));
}
