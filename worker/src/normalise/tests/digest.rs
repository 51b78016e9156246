//! What counts as news.

use super::super::{digest, reduce};
use super::{Context, at, context, day, event, latest, on_day, report};
use crate::domain::{RawEvent, Report};

/// The context of a look at `time`.
fn now(time: &str) -> Context {
    Context { now: at(time), ..context() }
}

#[test]
fn the_order_within_a_minute_and_the_age_of_the_answer_are_no_news() {
    let told = |as_of, events| Report { latest: latest("moving", Some(as_of)), ..report(events) };
    let (a, b) = (on_day("05-02", "out_for_delivery"), on_day("05-02", "delivered"));
    let now = now("06-01 00:00");
    assert_eq!(
        digest(&told("05-02 10:00", vec![a.clone(), b.clone()]), &now),
        digest(&told("05-03 10:00", vec![b, a]), &now)
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
    let now = now("08-01 00:00");
    let digests: std::collections::HashSet<_> =
        [&before, &reworded, &placed, &status, &signed, &longer].map(|report| digest(report, &now)).into();
    assert_eq!(digests.len(), 6);
}

#[test]
fn an_event_of_the_future_is_news_when_its_time_has_come() {
    let told = report(vec![event("07-01 10:00", "picked_up"), event("07-09 10:00", "delivered")]);
    let early = digest(&told, &now("07-02 00:00"));
    assert_eq!(early, digest(&told, &now("07-08 00:00")));
    assert_ne!(early, digest(&told, &now("07-09 11:00")));
}

#[test]
fn the_day_of_shipping_is_news_when_it_changes_what_belongs_to_this_parcel() {
    let told = report(vec![event("01-05 10:00", "moving"), event("01-09 10:00", "delivered")]);
    let shipped = |day: Option<_>| digest(&told, &Context { shipped_on: day, ..context() });
    assert_eq!(shipped(None), shipped(Some(day("02-01"))));
    assert_ne!(shipped(None), shipped(Some(day("11-20"))));
}

#[test]
fn twins_that_change_places_are_no_news_and_keep_their_keys() {
    let twin = |text: &str| RawEvent { text: text.to_owned(), ..event("07-01 10:00", "moving") };
    let told = |first, second| report(vec![twin(first), twin(second)]);
    let (one, other) = (told("Sorted", "Scanned"), told("Scanned", "Sorted"));
    assert_eq!(digest(&one, &context()), digest(&other, &context()));
    let keys = |report| {
        let events = reduce(report, None, &context()).events;
        let mut keys: Vec<_> = events.into_iter().map(|event| (event.text, event.key.0)).collect();
        keys.sort();
        keys
    };
    assert_eq!(keys(&one), keys(&other));
}
