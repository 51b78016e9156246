//! One test for each rule that decides a status.

use super::super::reduce;
use super::{at, at_wall, context, day, event, held, in_country, latest, on_day, report, status_of};
use crate::domain::{RawEvent, Report, Rule, SubStatus};

#[test]
fn the_newest_event_with_a_meaning_decides_whatever_the_order_it_is_told_in() {
    let newest_last = vec![event("03-10 06:30", "picked_up"), event("03-11 06:30", "customs_started")];
    let newest_first = newest_last.iter().rev().cloned().collect();
    assert_eq!((status_of(newest_last), status_of(newest_first)), ("customs_started", "customs_started"));
}

#[test]
fn a_code_that_no_table_knows_is_kept_and_changes_nothing() {
    let told = report(vec![event("03-10 06:30", "picked_up"), event("03-11 06:30", "teleported")]);
    let snapshot = reduce(&told, None, &context());
    assert_eq!(snapshot.sub_status, SubStatus::PickedUp);
    assert_eq!(snapshot.events[1].code.as_deref(), Some("teleported"));
    assert_eq!(snapshot.last_event_at, Some(at("03-11 06:30")));
}

#[test]
fn a_parcel_with_unknown_codes_only_keeps_its_status() {
    let before = super::super::Context { previous: SubStatus::Moving, ..context() };
    let snapshot = reduce(&report(vec![event("03-11 06:30", "teleported")]), None, &before);
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::Moving, Rule::Previous));
}

#[test]
fn an_empty_answer_erases_nothing() {
    let before = super::super::Context { previous: SubStatus::Moving, ..context() };
    for word in ["no_data_yet", "registered", "unknown", "invalid_number"] {
        let empty = Report { latest: latest(word, Some("03-12 08:00")), ..report(vec![]) };
        let snapshot = reduce(&empty, None, &before);
        assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::Moving, Rule::Previous), "{word}");
    }
}

#[test]
fn a_new_parcel_that_no_carrier_knows_is_not_found() {
    let empty = Report { latest: latest("no_data_yet", Some("03-12 08:00")), ..report(vec![]) };
    let snapshot = reduce(&empty, None, &context());
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::NoDataYet, Rule::ProviderLatest));
    assert_eq!(snapshot.status_since, Some(at("03-12 08:00")));
}

#[test]
fn a_parcel_of_which_nothing_is_said_stays_registered() {
    let snapshot = reduce(&report(vec![]), None, &context());
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::Registered, Rule::Nothing));
}

#[test]
fn a_note_while_it_waits_to_be_collected_does_not_send_it_back_on_the_road() {
    let told = Report {
        latest: latest("main:available_for_pickup", Some("07-04 09:05")),
        ..report(vec![event("07-04 08:00", "ready_for_pickup"), event("07-04 09:00", "arrived_facility")])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::ReadyForPickup, Rule::ProviderLatest));
    assert_eq!(snapshot.status_since, Some(at("07-04 08:00")));
}

#[test]
fn a_providers_status_that_is_older_than_the_newest_event_is_ignored() {
    let told = Report {
        latest: latest("moving", Some("07-04 08:30")),
        ..report(vec![event("07-04 08:00", "arrived_facility"), event("07-04 09:00", "out_for_delivery")])
    };
    assert_eq!(reduce(&told, None, &context()).sub_status, SubStatus::OutForDelivery);
}

#[test]
fn a_main_status_alone_does_not_blur_what_an_event_says_exactly() {
    let told = Report {
        latest: latest("main:in_transit", Some("07-04 09:00")),
        ..report(vec![event("07-04 08:00", "customs_released")])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::CustomsReleased, Rule::NewestEvent));
}

#[test]
fn a_status_of_the_providers_own_tells_the_manner_of_a_delivery() {
    let told = Report {
        latest: latest("delivered_signed", Some("07-04 09:00")),
        ..report(vec![event("07-04 08:00", "delivered")])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!(snapshot.sub_status, SubStatus::DeliveredSigned);
    assert_eq!(snapshot.delivered_at, Some(at("07-04 08:00")));
}

#[test]
fn a_delivery_that_only_the_provider_knows_of_has_no_made_up_time() {
    let told = Report {
        latest: latest("delivered", Some("07-05 09:00")),
        ..report(vec![event("07-04 08:00", "out_for_delivery")])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!((snapshot.sub_status, snapshot.delivered_at), (SubStatus::Delivered, None));
    assert_eq!(snapshot.status_since, Some(at("07-05 09:00")));
}

#[test]
fn a_refund_note_after_the_delivery_leaves_it_delivered() {
    let told = Report {
        latest: latest("exception_other", Some("07-04 16:41")),
        ..report(vec![event("07-04 14:16", "delivered"), event("07-04 16:40", "exception_other")])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!((snapshot.sub_status, snapshot.rule), (SubStatus::Delivered, Rule::TerminalEvent));
    assert_eq!((snapshot.events.len(), snapshot.delivered_at), (2, Some(at("07-04 14:16"))));
}

#[test]
fn a_delivery_scan_withdrawn_by_a_later_movement_counts_only_when_the_provider_confirms_it() {
    let events = vec![event("07-04 10:05", "delivered"), event("07-04 12:30", "out_for_delivery")];
    assert_eq!(status_of(events.clone()), "delivered");
    let told = Report { latest: latest("out_for_delivery", Some("07-04 12:31")), ..report(events.clone()) };
    let withdrawn = reduce(&told, None, &context());
    assert_eq!((withdrawn.sub_status, withdrawn.rule), (SubStatus::OutForDelivery, Rule::Reopened));
    assert_eq!(withdrawn.delivered_at, None);
    let again = [events, vec![event("07-04 15:10", "delivered")]].concat();
    let told = Report { latest: latest("delivered", Some("07-04 15:11")), ..report(again) };
    assert_eq!(reduce(&told, None, &context()).sub_status, SubStatus::Delivered);
}

#[test]
fn an_explicit_correction_or_return_ends_an_end() {
    for (ended, next, becomes) in [
        ("delivered", "problem_resolved", "problem_resolved"),
        ("delivered", "returning_to_sender", "returning_to_sender"),
        ("delivered", "lost", "delivered"),
        ("delivered", "cancelled", "delivered"),
        ("delivered", "attempt_failed", "delivered"),
        ("lost", "arrived_facility", "lost"),
        ("lost", "delivered", "delivered"),
        ("lost", "destroyed", "destroyed"),
        ("cancelled", "picked_up", "cancelled"),
        ("cancelled", "delivered", "delivered"),
        ("cancelled", "cancel_requested", "cancelled"),
        ("destroyed", "returned_to_sender", "returned_to_sender"),
        ("returned_to_sender", "delivered", "returned_to_sender"),
        ("returned_to_sender", "returning_to_sender", "returned_to_sender"),
        ("delivered", "delivered_signed", "delivered_signed"),
        ("delivered_signed", "delivered", "delivered_signed"),
        ("delivered_signed", "delivered_collected", "delivered_signed"),
    ] {
        let events = vec![event("07-04 10:00", ended), event("07-05 10:00", next)];
        assert_eq!(status_of(events), becomes, "{ended} then {next}");
    }
}

#[test]
fn a_parcel_on_its_way_back_stays_so_through_the_scans_of_that_way() {
    let back = vec![
        event("07-04 10:00", "refused"),
        event("07-05 10:00", "returning_to_sender"),
        event("07-06 10:00", "departed_facility"),
        event("07-07 10:00", "out_for_delivery"),
    ];
    assert_eq!(status_of(back.clone()), "returning_to_sender");
    assert_eq!(status_of([back, vec![event("07-07 12:00", "delivered")]].concat()), "returned_to_sender");
}

#[test]
fn a_movement_that_the_provider_confirms_calls_a_return_off_only_in_the_destination_country() {
    let back = event("07-05 10:00", "returning_to_sender");
    let moving = || event("07-06 10:00", "departed_facility");
    for (scan, becomes) in [
        (moving(), "returning_to_sender"),
        (in_country("CN", moving()), "returning_to_sender"),
        (in_country("PT", moving()), "departed_facility"),
    ] {
        let told = Report {
            latest: latest("main:in_transit", Some("07-06 10:01")),
            ..report(vec![event("07-04 10:00", "refused"), back.clone(), scan])
        };
        assert_eq!(reduce(&told, None, &context()).sub_status.as_str(), becomes);
    }
}

#[test]
fn a_return_that_was_called_off_ends_with_the_delivery_in_the_destination_country() {
    let back = event("07-05 10:00", "returning_to_sender");
    let ends =
        |country| status_of(vec![back.clone(), in_country(country, event("07-08 12:00", "delivered"))]);
    assert_eq!(
        (ends("PT"), ends("CN"), ends("US")),
        ("delivered", "returned_to_sender", "returned_to_sender")
    );
}

#[test]
fn a_providers_delivered_does_not_hide_a_return() {
    let told = Report {
        latest: latest("delivered", Some("07-08 10:00")),
        ..report(vec![event("07-05 10:00", "returning_to_sender")])
    };
    assert_eq!(reduce(&told, None, &context()).sub_status, SubStatus::ReturningToSender);
}

#[test]
fn a_return_that_the_provider_reports_ends_a_delivery_only_when_it_is_newer() {
    let events = vec![event("07-05 10:00", "delivered")];
    for (as_of, becomes) in [(Some("07-06 10:00"), "returning_to_sender"), (None, "delivered")] {
        let told = Report { latest: latest("returning_to_sender", as_of), ..report(events.clone()) };
        assert_eq!(reduce(&told, None, &context()).sub_status.as_str(), becomes);
    }
}

#[test]
fn of_two_events_in_one_minute_the_one_later_in_the_feed_is_newer() {
    let told = |a, b| status_of(vec![on_day("05-02", a), on_day("05-02", b)]);
    assert_eq!(told("attempt_failed", "at_delivery_facility"), "at_delivery_facility");
    assert_eq!(told("at_delivery_facility", "attempt_failed"), "attempt_failed");
    assert_eq!(told("out_for_delivery", "delivered"), "delivered");
    assert_eq!(told("delivered", "out_for_delivery"), "delivered");
}

#[test]
fn a_day_without_a_time_stays_where_the_feed_puts_it_among_timed_events() {
    let told = [event("05-02 08:00", "out_for_delivery"), on_day("05-02", "attempt_failed")];
    assert_eq!(status_of(told.to_vec()), "attempt_failed");
    let told = [on_day("05-02", "label_created"), event("05-02 08:00", "picked_up")];
    assert_eq!(status_of(told.to_vec()), "picked_up");
}

#[test]
fn an_event_of_the_future_is_kept_and_counts_when_its_time_has_come() {
    let told = report(vec![event("07-05 10:00", "moving"), event("07-09 10:00", "delivered")]);
    let status = |now| {
        let snapshot = reduce(&told, None, &super::super::Context { now: at(now), ..context() });
        (snapshot.sub_status, snapshot.events.len(), snapshot.last_event_at)
    };
    assert_eq!(status("07-06 10:00"), (SubStatus::Moving, 2, Some(at("07-05 10:00"))));
    assert_eq!(status("07-09 09:55"), (SubStatus::Delivered, 2, Some(at("07-09 10:00"))));
}

#[test]
fn a_wall_time_without_zone_is_of_the_future_only_when_it_is_so_everywhere() {
    let told = report(vec![event("07-05 01:00", "moving"), at_wall("07-05 20:00", "delivered")]);
    let status = |now| reduce(&told, None, &super::super::Context { now: at(now), ..context() }).sub_status;
    assert_eq!(status("07-05 05:00"), SubStatus::Moving);
    assert_eq!(status("07-05 06:30"), SubStatus::Delivered);
}

#[test]
fn the_journey_of_an_earlier_parcel_with_this_number_is_kept_and_does_not_count() {
    let old = vec![event("01-05 10:00", "moving"), event("01-09 10:00", "delivered")];
    let shipped = super::super::Context { shipped_on: Some(day("11-20")), ..context() };
    let told = Report { latest: latest("delivered", Some("01-09 10:00")), ..report(old.clone()) };
    let snapshot = reduce(&told, None, &shipped);
    assert_eq!((snapshot.sub_status, snapshot.events.len()), (SubStatus::Registered, 2));
    assert_eq!((snapshot.first_event_at, snapshot.shipped_at), (None, None));
    let told = report([old, vec![event("11-18 10:00", "label_created")]].concat());
    assert_eq!(reduce(&told, None, &shipped).sub_status, SubStatus::LabelCreated);
}

#[test]
fn since_and_shipped_are_told_by_the_first_event_of_their_run() {
    let told = report(vec![
        event("07-01 10:00", "label_created"),
        event("07-01 11:00", "delivery_scheduled"),
        event("07-02 10:00", "picked_up"),
        event("07-03 10:00", "moving"),
        event("07-04 10:00", "unheard_of"),
        event("07-05 10:00", "moving"),
    ]);
    let snapshot = reduce(&told, None, &context());
    assert_eq!(snapshot.status_since, Some(at("07-03 10:00")));
    assert_eq!(snapshot.shipped_at, Some(at("07-02 10:00")));
    assert_eq!(snapshot.first_event_at, Some(at("07-01 10:00")));
    assert_eq!(snapshot.last_event_at, Some(at("07-05 10:00")));
}

#[test]
fn a_shorter_history_removes_nothing() {
    let all = vec![event("07-01 10:00", "picked_up"), event("07-02 10:00", "moving")];
    let before = reduce(&report(all.clone()), None, &context());
    let after = reduce(&report(vec![all[1].clone()]), Some(&held(&before)), &context());
    assert_eq!(after, before);
}

#[test]
fn new_words_for_an_event_are_news_of_the_same_event() {
    let mut told = event("07-01 10:00", "picked_up");
    let before = reduce(&report(vec![told.clone()]), None, &context());
    told.text = "Colis pris en charge".to_owned();
    let after = reduce(&report(vec![told]), Some(&held(&before)), &context());
    assert_eq!(after.events.len(), 1);
    assert_eq!(
        (&after.events[0].key, after.events[0].text.as_str()),
        (&before.events[0].key, "Colis pris en charge")
    );
}

#[test]
fn an_event_of_a_day_is_the_one_that_later_gets_a_time() {
    let before = reduce(&report(vec![on_day("07-01", "picked_up")]), None, &context());
    let told = report(vec![event("07-01 10:00", "picked_up"), event("07-01 12:00", "picked_up")]);
    let after = reduce(&told, Some(&held(&before)), &context());
    assert_eq!((after.events.len(), &after.events[0].key), (2, &before.events[0].key));
    assert_eq!(after.events[0].utc, Some(at("07-01 10:00")));
    let once_more = reduce(&told, Some(&held(&after)), &context());
    assert_eq!(once_more, after);
}

#[test]
fn a_feed_that_forgets_the_time_again_does_not_make_a_second_event() {
    let before = reduce(&report(vec![event("07-01 10:00", "picked_up")]), None, &context());
    let after = reduce(&report(vec![on_day("07-01", "picked_up")]), Some(&held(&before)), &context());
    assert_eq!(after.events, before.events);
}

#[test]
fn a_feed_that_repeats_an_event_word_for_word_means_one() {
    let twice = vec![event("07-01 10:00", "picked_up"), event("07-01 10:00", "picked_up")];
    assert_eq!(reduce(&report(twice), None, &context()).events.len(), 1);
}

#[test]
fn where_an_events_zone_is_not_known_the_providers_record_says_since_when_but_not_when_it_was_handed_over() {
    let told = Report {
        latest: latest("delivered", Some("07-04 23:30")),
        ..report(vec![at_wall("07-04 16:43", "delivered")])
    };
    let snapshot = reduce(&told, None, &context());
    assert_eq!((snapshot.status_since, snapshot.delivered_at), (Some(at("07-04 23:30")), None));
}

#[test]
fn where_no_zone_is_known_since_when_does_not_move_on_with_every_change_of_the_record() {
    let since = |as_of, day: bool| {
        let first = if day { on_day("07-04", "moving") } else { at_wall("07-04 16:43", "moving") };
        let told = Report {
            latest: latest("main:in_transit", Some(as_of)),
            ..report(vec![first, at_wall("07-05 08:00", "moving")])
        };
        reduce(&told, None, &context()).status_since.unwrap()
    };
    assert_eq!(since("07-05 20:30", false), at("07-05 04:43"));
    assert_eq!(since("07-09 20:30", false), at("07-05 04:43"));
    assert_eq!(since("07-09 20:30", true), at("07-05 12:00"));
}

#[test]
fn where_no_zone_is_known_the_last_event_is_no_earlier_than_anywhere() {
    let told = report(vec![event("07-03 10:00", "picked_up"), at_wall("07-04 16:43", "moving")]);
    let snapshot = reduce(&told, None, &context());
    assert_eq!(
        (snapshot.first_event_at, snapshot.last_event_at),
        (Some(at("07-03 10:00")), Some(at("07-04 02:43")))
    );
}

#[test]
fn a_broken_feed_of_any_length_is_read_in_time_and_cut_to_its_newest_events() {
    let feed = (0..60_000).map(|number| RawEvent { text: number.to_string(), ..on_day("07-01", "moving") });
    let snapshot = reduce(&report(feed.collect()), None, &context());
    assert_eq!(snapshot.events.len(), 1000);
    assert_eq!(snapshot.events.last().map(|event| event.text.as_str()), Some("59999"));
}

#[test]
fn a_link_that_odoo_would_cut_is_left_out() {
    let link = |length: usize| {
        let proof_url = Some(format!("https://{}", "x".repeat(length - 8)));
        reduce(&Report { proof_url, ..report(vec![]) }, None, &context()).proof_url.map(|url| url.len())
    };
    assert_eq!((link(1000), link(1001)), (Some(1000), None));
}
