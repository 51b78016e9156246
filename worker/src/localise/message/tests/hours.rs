//! Days and hours in messages.

use super::{fact, notice, now, parts};
use crate::domain::{EstimatePrecision, Milestone, NewsEstimate, NewsEvent, Notice, Precision};

fn time(text: &str) -> Option<chrono::NaiveDateTime> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

/// The last update in a message to somebody in `tz`.
fn updated(tz: &str, is_certain: bool, event: NewsEvent) -> Option<String> {
    let mut notice = Notice { tz: Some(tz.to_owned()), tz_certain: is_certain, ..notice(Milestone::Shipped) };
    notice.parcels[0].event = Some(event);
    fact(&parts(&notice), "updated")
}

fn event(utc: &str, local: &str, offset_minutes: Option<i32>, precision: Precision) -> NewsEvent {
    NewsEvent { utc: time(utc), local: time(local), offset_minutes, precision, place: None }
}

/// What is expected, in a message to somebody in `tz`.
fn estimate(
    tz: Option<&str>,
    is_certain: bool,
    from: &str,
    to: &str,
    precision: EstimatePrecision,
) -> Option<String> {
    let mut notice =
        Notice { tz: tz.map(str::to_owned), tz_certain: is_certain, ..notice(Milestone::Shipped) };
    notice.parcels[0].estimate = Some(NewsEstimate { from: time(from), to: time(to), precision });
    fact(&parts(&notice), "estimate")
}

#[test]
fn an_event_is_told_on_the_readers_clock_and_names_the_zone_unless_it_is_certainly_theirs() {
    use Precision::Minute;
    let tokyo = || event("2026-11-25T03:00:00", "2026-11-25T12:00:00", Some(540), Minute);
    for (tz, is_certain, event, expected) in [
        ("Asia/Tokyo", true, tokyo(), "today, Wednesday, November 25, 2026, 12:00 PM"),
        ("Asia/Tokyo", false, tokyo(), "today, Wednesday, November 25, 2026, 12:00 PM (GMT+9)"),
        ("Europe/Lisbon", true, tokyo(), "today, Wednesday, November 25, 2026, 3:00 AM"),
        ("Nowhere/None", true, tokyo(), "Wednesday, November 25, 2026, 12:00 PM (GMT+9)"),
        (
            "Europe/Lisbon",
            true,
            event("2026-11-24T23:30:00", "", None, Minute),
            "yesterday, Tuesday, November 24, 2026, 11:30 PM",
        ),
        (
            "Nowhere/None",
            true,
            event("2026-11-24T23:30:00", "", None, Minute),
            "Tuesday, November 24, 2026, 11:30 PM (GMT+0)",
        ),
        (
            "Europe/Lisbon",
            true,
            event("", "2026-11-25T08:00:00", None, Minute),
            "Wednesday, November 25, 2026, 8:00 AM (local time)",
        ),
        (
            "Europe/Lisbon",
            false,
            event("", "2026-11-25T12:00:00", Some(540), Minute),
            "today, Wednesday, November 25, 2026, 3:00 AM (GMT+0)",
        ),
    ] {
        let found = updated(tz, is_certain, event).unwrap().replace('\u{202f}', " ");
        assert_eq!(found, expected, "{tz}");
    }
}

#[test]
fn a_day_stays_that_day_in_every_zone_and_what_happened_is_never_tomorrow() {
    let day = |local| event("", local, None, Precision::Day);
    for (local, expected) in [
        ("2026-11-25T00:00:00", "today, Wednesday, November 25, 2026"),
        ("2026-11-24T00:00:00", "yesterday, Tuesday, November 24, 2026"),
        ("2026-11-23T00:00:00", "Monday, November 23, 2026"),
        ("2026-11-26T00:00:00", "Thursday, November 26, 2026"),
    ] {
        assert_eq!(updated("Europe/Lisbon", true, day(local)).as_deref(), Some(expected));
    }
    let nothing = event("2026-11-25T03:00:00", "", None, Precision::None);
    assert_eq!(updated("Europe/Lisbon", true, nothing), None);
    assert_eq!(updated("Europe/Lisbon", true, event("", "", None, Precision::Minute)), None);
}

#[test]
fn a_delivery_is_expected_on_a_day_between_days_or_by_one() {
    use EstimatePrecision::Day;
    let at = |day: &str| format!("2026-11-{day}T00:00:00");
    for (from, to, expected) in [
        ("25", "25", Some("today, Wednesday, November 25, 2026")),
        ("26", "26", Some("tomorrow, Thursday, November 26, 2026")),
        ("27", "28", Some("Friday, November 27, 2026 to Saturday, November 28, 2026")),
        ("25", "26", Some("Wednesday, November 25, 2026 to Thursday, November 26, 2026")),
        ("20", "26", Some("by tomorrow, Thursday, November 26, 2026")),
        ("20", "24", None),
        ("28", "27", Some("Saturday, November 28, 2026")),
    ] {
        let found = estimate(Some("Europe/Lisbon"), true, &at(from), &at(to), Day);
        assert_eq!(found.as_deref(), expected, "{from} to {to}");
    }
    assert_eq!(estimate(Some("Europe/Lisbon"), true, "", "", Day), None);
    assert_eq!(
        estimate(Some("Europe/Lisbon"), true, "", &at("26"), Day).as_deref(),
        Some("tomorrow, Thursday, November 26, 2026")
    );
    assert_eq!(
        estimate(None, false, &at("24"), &at("25"), Day).as_deref(),
        Some("by Wednesday, November 25, 2026"),
        "without a zone nobody knows what is today"
    );
}

#[test]
fn after_an_attempt_that_failed_only_a_later_day_is_expected() {
    let expected = |milestone, day: &str| {
        let (mut notice, at) = (notice(milestone), time(&format!("{day}T00:00:00")));
        let estimate = NewsEstimate { from: at, to: at, precision: EstimatePrecision::Day };
        notice.parcels[0].estimate = Some(estimate);
        fact(&parts(&notice), "estimate").is_some()
    };
    assert!(expected(Milestone::OutForDelivery, "2026-11-25"));
    assert!(!expected(Milestone::DeliveryFailed, "2026-11-25"));
    assert!(expected(Milestone::DeliveryFailed, "2026-11-26"));
}

#[test]
fn whether_that_is_a_later_day_is_seen_on_the_recipients_clocks() {
    let is_told = |tz: Option<&str>, tried: NewsEvent, from: &str, to: &str| {
        let mut notice = Notice { tz: tz.map(str::to_owned), ..notice(Milestone::DeliveryFailed) };
        let estimate = NewsEstimate { from: time(from), to: time(to), precision: EstimatePrecision::Minute };
        (notice.parcels[0].event, notice.parcels[0].estimate) = (Some(tried), Some(estimate));
        fact(&parts(&notice), "estimate").is_some()
    };
    let tokyo = || event("2026-11-25T09:00:00", "2026-11-25T18:00:00", Some(540), Precision::Minute);
    let new_york = || event("2026-11-25T23:30:00", "2026-11-25T18:30:00", Some(-300), Precision::Minute);
    let (morning, noon) = ("2026-11-25T23:00:00", "2026-11-26T01:00:00");
    let evening = ("2026-11-26T00:00:00", "2026-11-26T01:00:00");
    for tz in [Some("Asia/Tokyo"), None] {
        assert!(is_told(tz, tokyo(), morning, noon), "{tz:?}: the next morning is still the same day in UTC");
    }
    for tz in [Some("America/New_York"), None] {
        assert!(
            !is_told(tz, new_york(), evening.0, evening.1),
            "{tz:?}: the same evening is the next day in UTC"
        );
    }
    let utc_only = NewsEvent { local: None, ..new_york() };
    assert!(!is_told(Some("America/New_York"), utc_only, evening.0, evening.1));
    let local_only = NewsEvent { utc: None, offset_minutes: None, ..tokyo() };
    assert!(is_told(Some("Asia/Tokyo"), local_only, morning, noon));
}

#[test]
fn hours_are_the_recipients_and_a_window_stands_on_its_day() {
    use EstimatePrecision::Minute;
    for (tz, is_certain, from, to, expected) in [
        (
            Some("Europe/Lisbon"),
            true,
            "2026-11-26T14:00:00",
            "2026-11-26T16:00:00",
            Some("tomorrow, Thursday, November 26, 2026, 2:00 PM to 4:00 PM"),
        ),
        (
            Some("Asia/Tokyo"),
            false,
            "2026-11-25T14:00:00",
            "2026-11-25T16:00:00",
            Some(
                "today, Wednesday, November 25, 2026, 11:00 PM to tomorrow, Thursday, November 26, 2026, 1:00 AM (GMT+9)",
            ),
        ),
        (
            None,
            false,
            "2026-11-26T14:00:00",
            "2026-11-26T14:00:00",
            Some("Thursday, November 26, 2026, 2:00 PM (GMT+0)"),
        ),
        (Some("Europe/Lisbon"), true, "2026-11-25T09:00:00", "2026-11-25T11:59:59", None),
    ] {
        let found = estimate(tz, is_certain, from, to, Minute).map(|text| text.replace('\u{202f}', " "));
        assert_eq!(found.as_deref(), expected);
    }
}

#[test]
fn clocks_that_are_put_back_show_the_offset_of_their_hour() {
    let found = |utc| {
        let event = event(utc, "", None, Precision::Minute);
        updated("Europe/Lisbon", false, event).unwrap().replace('\u{202f}', " ")
    };
    assert_eq!(found("2026-10-25T00:30:00"), "Sunday, October 25, 2026, 1:30 AM (GMT+1)");
    assert_eq!(found("2026-10-25T01:30:00"), "Sunday, October 25, 2026, 1:30 AM (GMT+0)");
}

#[test]
fn the_last_day_to_collect_is_told_until_it_is_past() {
    let last_day = |day: &str| {
        let mut notice = notice(Milestone::ReadyForPickup);
        notice.parcels[0].pickup_until = Some(day.parse().unwrap());
        fact(&parts(&notice), "pickup_until")
    };
    assert_eq!(last_day("2026-11-25").as_deref(), Some("today, Wednesday, November 25, 2026"));
    assert_eq!(last_day("2026-12-05").as_deref(), Some("Saturday, December 5, 2026"));
    assert_eq!(last_day("2026-11-24"), None);
    assert!(now().naive_utc() > time("2026-11-24T23:59:59").unwrap());
}
