//! What counts as news.

use super::super::digest;
use super::{at, event, latest, on_day, report};
use crate::domain::Report;

#[test]
fn the_order_within_a_minute_and_the_age_of_the_answer_are_no_news() {
    let told = |as_of, events| Report { latest: latest("moving", Some(as_of)), ..report(events) };
    let (a, b) = (on_day("05-02", "out_for_delivery"), on_day("05-02", "delivered"));
    let now = at("06-01 00:00");
    assert_eq!(
        digest(&told("05-02 10:00", vec![a.clone(), b.clone()]), now),
        digest(&told("05-03 10:00", vec![b, a]), now)
    );
}

#[test]
fn a_word_a_place_a_status_or_an_event_more_is_news() {
    let before = report(vec![event("07-01 10:00", "picked_up")]);
    let mut reworded = before.clone();
    reworded.events[0].text = "Colis pris en charge".to_owned();
    let mut placed = before.clone();
    placed.events[0].place.city = Some("Porto".to_owned());
    let status = Report { latest: latest("moving", None), ..before.clone() };
    let signed = Report { signed_by: Some("M".to_owned()), ..before.clone() };
    let longer = report([before.events.clone(), vec![event("07-02 10:00", "moving")]].concat());
    let now = at("08-01 00:00");
    let digests: std::collections::HashSet<_> =
        [&before, &reworded, &placed, &status, &signed, &longer].map(|report| digest(report, now)).into();
    assert_eq!(digests.len(), 6);
}

#[test]
fn an_event_of_the_future_is_news_when_its_time_has_come() {
    let told = report(vec![event("07-01 10:00", "picked_up"), event("07-09 10:00", "delivered")]);
    let early = digest(&told, at("07-02 00:00"));
    assert_eq!(early, digest(&told, at("07-08 00:00")));
    assert_ne!(early, digest(&told, at("07-09 11:00")));
}
