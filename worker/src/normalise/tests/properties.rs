//! Whoever settles first, in whatever order and however often: the same events come to the same snapshot.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;

use super::super::{Context, reduce};
use super::{at, context, day, event, report, said, wall};
use crate::domain::{
    CountryCode, Event, EventKey, Held, Latest, Mapping, Place, RawEvent, RawTime, Reached, Report, Snapshot,
    Status, SubStatus,
};

/// A worker leaves an item to its lease after as many.
const MOST_CONFLICTS: usize = 3;

/// In the midst of what is told of; handed over a week ago.
fn now() -> Context {
    Context { now: at("06-01 00:00"), shipped_on: Some(day("05-25")), ..context() }
}

/// What Odoo keeps of a shipment, by the rules of its settle.
#[derive(Default)]
struct Odoo {
    snapshot: Option<Snapshot>,
    events: BTreeMap<EventKey, Event>,
}

impl Odoo {
    /// Settles `report` as a worker does: reduces it, and again with all that conflicts have named so far.
    fn settle(&mut self, report: &Report) {
        let previous = self.snapshot.as_ref().map_or(SubStatus::Registered, |snapshot| snapshot.sub_status);
        let context = Context { previous, ..now() };
        let mut snapshot = reduce(report, None, &context);
        let mut held: Option<Held> = None;
        for _ in 0..MOST_CONFLICTS {
            let Some(newer) = self.conflict(&snapshot) else { break };
            held = Some(match held {
                Some(held) => held.joined(newer),
                None => newer,
            });
            snapshot = reduce(report, held.as_ref(), &context);
        }
        assert!(self.conflict(&snapshot).is_none(), "conflicts go on and on");
        self.events = snapshot.events.iter().map(|event| (event.key.clone(), event.clone())).collect();
        self.snapshot = Some(snapshot);
    }

    fn conflict(&self, snapshot: &Snapshot) -> Option<Held> {
        let stored = self.snapshot.as_ref()?;
        let lacks = |event: &&Event| !snapshot.events.iter().any(|other| other.key == event.key);
        let events: Vec<_> = self.events.values().filter(lacks).cloned().collect();
        let age = |latest: &Option<Latest>| latest.as_ref().and_then(|latest| latest.as_of);
        let is_missing = stored.latest.is_some() && snapshot.latest.is_none();
        let newer = is_missing || age(&stored.latest) > age(&snapshot.latest);
        (newer || !events.is_empty()).then(|| Held {
            rev: 1,
            sub_status: stored.sub_status,
            own: stored.own,
            latest: stored.latest.clone(),
            events,
        })
    }
}

fn settled<'a>(reports: impl IntoIterator<Item = &'a Report>) -> Snapshot {
    let mut odoo = Odoo::default();
    for report in reports {
        odoo.settle(report);
    }
    odoo.snapshot.unwrap()
}

fn any_mapping() -> impl Strategy<Value = Mapping> {
    prop_oneof![
        8 => prop::sample::select(&SubStatus::ALL).prop_map(Mapping::Known),
        1 => prop::sample::select(&Status::ALL).prop_map(Mapping::Main),
        1 => Just(Mapping::Unknown),
    ]
}

/// A quarter of an hour in the days around "now"; one in ten is of an earlier parcel with this number.
fn any_quarter() -> impl Strategy<Value = i64> {
    prop_oneof![9 => 0..9 * 96_i64, 1 => -200 * 96..-190 * 96_i64]
}

/// A time in one of the forms that feeds use; some lie in the future.
fn any_time() -> impl Strategy<Value = RawTime> {
    let start = wall("05-25 00:00");
    (any_quarter(), 0..4).prop_map(move |(quarter, form)| {
        let time = start + TimeDelta::minutes(15 * quarter);
        match form {
            0 => RawTime { utc: Some(time.and_utc()), ..RawTime::default() },
            1 => RawTime { local: Some(time), offset_minutes: Some(480), ..RawTime::default() },
            2 => RawTime { local: Some(time), ..RawTime::default() },
            _ => RawTime { date: Some(time.date()), ..RawTime::default() },
        }
    })
}

/// Nowhere in particular, where it starts, where it goes, or in a country of several zones.
fn any_country() -> impl Strategy<Value = Option<CountryCode>> {
    prop::option::of(prop::sample::select(&["CN", "PT", "US"]).prop_map(CountryCode::from))
}

/// Events of two carriers, of which many share a minute or a day, and some have no code. A code tells which form its times have, so
/// that no day is upgraded.
fn any_events() -> impl Strategy<Value = Vec<RawEvent>> {
    let event = (any_time(), any_mapping(), 0..6_u8, any::<bool>(), any_country());
    prop::collection::vec(event, 0..12).prop_map(|events| {
        let event = |(time, mapping, code, is_ctt, country): (RawTime, Mapping, u8, bool, _)| {
            let form = (time.utc.is_some(), time.offset_minutes, time.date.is_some());
            let carrier = Some(if is_ctt { "ctt" } else { "china-post" }.into());
            let place = Place { country, ..Place::default() };
            let said = said(time, &format!("{form:?}{code}"));
            RawEvent { mapping, carrier, place, code: said.code.filter(|_| code != 5), ..said }
        };
        events.into_iter().map(event).collect()
    })
}

/// Events of few codes within two days, so that days are told as times later and times as days.
fn upgraded_events() -> impl Strategy<Value = Vec<RawEvent>> {
    prop::collection::vec((0..192_i64, any_mapping(), 0..2_u8, any::<bool>()), 0..6).prop_map(|events| {
        let event = |(quarter, mapping, code, is_day): (i64, Mapping, u8, bool)| {
            let local = wall("05-25 00:00") + TimeDelta::minutes(15 * quarter);
            let time = if is_day {
                RawTime { date: Some(local.date()), ..RawTime::default() }
            } else {
                RawTime { local: Some(local), ..RawTime::default() }
            };
            RawEvent { mapping, ..said(time, &code.to_string()) }
        };
        events.into_iter().map(event).collect()
    })
}

/// Events of which each has an instant of its own, in any order.
fn timed_events() -> impl Strategy<Value = Vec<RawEvent>> {
    prop::collection::btree_map(0..9 * 96_i64, any_mapping(), 0..12).prop_map(|events| {
        let event = |(quarter, mapping): (i64, Mapping)| {
            let utc = Some(at("05-25 00:00") + TimeDelta::minutes(15 * quarter));
            RawEvent { mapping, ..said(RawTime { utc, ..RawTime::default() }, "X") }
        };
        events.into_iter().map(event).collect()
    })
}

/// A status of the provider's own, some quarter hours old: one without an age, or of the future, can't be told from another.
fn any_latest() -> impl Strategy<Value = Option<Latest>> {
    prop::option::of((any_mapping(), 0..7 * 96_i64)).prop_map(|latest| {
        latest.map(|(mapping, quarter)| Latest {
            mapping,
            raw: "raw".to_owned(),
            as_of: Some(at("05-25 00:00") + TimeDelta::minutes(15 * quarter)),
        })
    })
}

/// The same, told five minutes later.
fn later(latest: Option<Latest>) -> Option<Latest> {
    latest.map(|said| Latest { as_of: said.as_of.map(|at| at + TimeDelta::minutes(5)), ..said })
}

fn any_report() -> impl Strategy<Value = Report> {
    (any_events(), any_latest()).prop_map(|(events, latest)| Report { latest, ..report(events) })
}

/// The events of `report` whose mask says so.
fn part(report: &Report, mask: &[bool], wanted: bool) -> Report {
    let kept = report.events.iter().zip(mask.iter().cycle()).filter(|(_, in_it)| **in_it == wanted);
    Report { events: kept.map(|(event, _)| event.clone()).collect(), ..report.clone() }
}

proptest! {
    #[test]
    fn conflicts_come_to_an_end_when_days_become_times_and_times_become_days(
        tellings in prop::collection::vec(upgraded_events(), 1..5),
    ) {
        let mut odoo = Odoo::default();
        for events in tellings {
            odoo.settle(&report(events));
        }
    }

    #[test]
    fn settling_twice_changes_nothing(report in any_report()) {
        prop_assert_eq!(settled([&report, &report]), settled([&report]));
    }

    #[test]
    fn reducing_with_everything_held_changes_nothing(report in any_report()) {
        let once = settled([&report]);
        let previous = Context { previous: once.sub_status, ..now() };
        prop_assert_eq!(reduce(&report, Some(&super::held(&once)), &previous), once);
    }

    #[test]
    fn two_workers_with_different_halves_agree_in_both_orders(
        mut report in any_report(),
        other in any_latest(),
        mask in prop::collection::vec(any::<bool>(), 1..12),
    ) {
        // Without any event, and only then, the status may rest on what was said before.
        report.events.insert(0, event("05-25 00:00", "label_created"));
        // Halves have no event in common; twins would be one.
        for (event, number) in report.events.iter_mut().zip(0..) {
            event.code = Some(format!("{} {number}", event.code.as_deref().unwrap_or_default()));
        }
        let (a, b) = (part(&report, &mask, true), Report { latest: later(other), ..part(&report, &mask, false) });
        prop_assert_eq!(settled([&a, &b]), settled([&b, &a]));
        prop_assert_eq!(settled([&a, &b, &a, &b]), settled([&b, &a]));
    }

    #[test]
    fn events_settled_one_by_one_in_any_order_come_to_what_they_come_to_at_once(
        (events, shuffled) in timed_events().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        latest in any_latest(),
        cut in 1..4_usize,
    ) {
        let whole = Report { latest: latest.clone(), ..report(events) };
        let parts: Vec<_> = shuffled.chunks(cut).map(|part| Report { latest: latest.clone(), ..report(part.to_vec()) }).collect();
        let told_shuffled = Report { latest, ..report(shuffled) };
        prop_assert_eq!(settled([&told_shuffled]), settled([&whole]));
        if !parts.is_empty() {
            prop_assert_eq!(settled(&parts), settled([&whole]));
        }
    }

    #[test]
    fn every_milestone_is_told_once_and_none_of_before_is_lost(report in any_report(), mask in prop::collection::vec(any::<bool>(), 1..12)) {
        let before = reduce(&part(&report, &mask, true), None, &now());
        let after = reduce(&report, Some(&super::held(&before)), &Context { previous: before.sub_status, ..now() });
        let is_single = |list: &[Reached]| {
            list.iter().all(|one| list.iter().filter(|other| other.is_same(one)).count() == 1)
        };
        prop_assert!(is_single(&after.milestones), "{:?}", after.milestones);
        let kept = after.clone().keeping(&before);
        prop_assert!(is_single(&kept.milestones), "{:?}", kept.milestones);
        for told in before.milestones.iter().chain(&after.milestones) {
            prop_assert!(kept.milestones.iter().any(|kept| kept.is_same(told)), "{told:?}");
        }
        prop_assert!(kept.milestones.ends_with(&after.milestones));
        prop_assert_eq!(&kept.clone().keeping(&kept).milestones, &kept.milestones);
    }
}
