//! Every form of time that carriers use.

use chrono::{NaiveDateTime, TimeDelta};

use super::super::time::{When, estimate, first_instant, resolve};
use super::{at, day, wall};
use crate::domain::{CountryCode, Precision, RawEstimate, RawTime, ZoneSource};

fn resolved(time: &RawTime, country: &str) -> When {
    resolve(time, Some(&CountryCode::from(country)))
}

fn wall_time(text: &str) -> RawTime {
    RawTime { local: Some(wall(text)), ..RawTime::default() }
}

#[test]
fn a_wall_time_with_an_offset_is_an_instant() {
    let when = resolved(&RawTime { offset_minutes: Some(-300), ..wall_time("02-17 09:05") }, "US");
    assert_eq!((when.utc, when.local), (Some(at("02-17 14:05")), Some(wall("02-17 09:05"))));
    assert_eq!((when.offset_minutes, when.zone_source), (Some(-300), ZoneSource::Given));
    let named = resolved(&RawTime { offset_minutes: Some(60), ..wall_time("02-17 09:05") }, "DE");
    assert_eq!(
        (named.zone.map(chrono_tz::Tz::name), named.zone_source),
        (Some("Europe/Berlin"), ZoneSource::Given)
    );
}

#[test]
fn a_wall_time_in_a_country_with_several_zones_stays_one() {
    let when = resolved(&wall_time("03-10 16:43"), "US");
    assert_eq!((when.utc, when.local), (None, Some(wall("03-10 16:43"))));
    assert_eq!((when.zone, when.zone_source, when.precision), (None, ZoneSource::Unknown, Precision::Minute));
}

#[test]
fn a_wall_time_in_a_country_with_one_zone_is_an_inferred_instant() {
    let when = resolved(&wall_time("07-10 16:43"), "DE");
    assert_eq!((when.utc, when.offset_minutes), (Some(at("07-10 14:43")), Some(120)));
    assert_eq!(
        (when.zone.map(chrono_tz::Tz::name), when.zone_source),
        (Some("Europe/Berlin"), ZoneSource::Inferred)
    );
}

#[test]
fn an_instant_shows_at_the_wall_time_of_its_place_where_that_is_known() {
    let instant = RawTime { utc: Some(at("12-29 23:30")), ..RawTime::default() };
    let inferred = resolved(&instant, "FR");
    assert_eq!((inferred.local, inferred.zone_source), (Some(wall("12-30 00:30")), ZoneSource::Inferred));
    assert_eq!(resolved(&instant, "US").local, None);
    let zoned = RawTime { zone: Some("America/Denver".to_owned()), ..instant.clone() };
    assert_eq!(resolved(&zoned, "US").local, Some(wall("12-29 16:30")));
    let offset = RawTime { offset_minutes: Some(60), ..instant };
    assert_eq!(resolved(&offset, "US").local, Some(wall("12-30 00:30")));
}

#[test]
fn of_three_that_contradict_each_other_the_instant_wins_and_the_wall_time_stays_as_said() {
    let said =
        RawTime { utc: Some(at("01-05 16:10")), offset_minutes: Some(-420), ..wall_time("01-05 08:10") };
    let when = resolved(&said, "US");
    assert_eq!((when.utc, when.local), (Some(at("01-05 16:10")), Some(wall("01-05 08:10"))));
    assert_eq!(when.offset_minutes, Some(-480));
}

#[test]
fn a_wall_time_that_no_clock_showed_at_its_instant_gives_way_to_it() {
    let said =
        RawTime { utc: Some(at("01-05 16:10")), offset_minutes: Some(-480), ..wall_time("01-05 11:23") };
    assert_eq!(resolved(&said, "US").local, Some(wall("01-05 08:10")));
    let said = RawTime { utc: Some(at("01-05 16:10")), ..wall_time("01-05 11:23") };
    assert_eq!(resolved(&said, "US").local, None);
}

#[test]
fn a_zone_that_has_another_offset_then_is_not_kept() {
    let said = RawTime {
        offset_minutes: Some(-420),
        zone: Some("America/Los_Angeles".to_owned()),
        ..wall_time("01-05 08:10")
    };
    let when = resolved(&said, "US");
    assert_eq!((when.utc, when.zone), (Some(at("01-05 15:10")), None));
    let summer = RawTime { local: Some(wall("07-05 08:10")), ..said };
    assert_eq!(resolved(&summer, "US").zone.map(chrono_tz::Tz::name), Some("America/Los_Angeles"));
}

#[test]
fn a_wall_time_in_a_gap_is_the_first_instant_after_it() {
    for (zone, local, utc) in [
        ("Europe/Berlin", "03-29 02:30", "03-29 01:00"),
        ("America/New_York", "03-08 02:30", "03-08 07:00"),
        ("Africa/Cairo", "04-24 00:00", "04-23 22:00"),
        ("America/Santiago", "09-06 00:00", "09-06 04:00"),
    ] {
        let said = RawTime { zone: Some(zone.to_owned()), ..wall_time(local) };
        let when = resolved(&said, "XX");
        assert_eq!((when.utc, when.local), (Some(at(utc)), Some(wall(local))), "{zone}");
    }
}

#[test]
fn a_wall_time_that_exists_twice_is_its_first_instant() {
    let when = resolved(&wall_time("10-25 02:30"), "DE");
    assert_eq!((when.utc, when.offset_minutes), (Some(at("10-25 00:30")), Some(120)));
    let second = resolved(&RawTime { offset_minutes: Some(60), ..wall_time("10-25 02:30") }, "DE");
    assert_eq!(second.utc, Some(at("10-25 01:30")));
}

#[test]
fn every_quarter_hour_of_a_year_has_an_instant_and_their_order_stays() {
    for name in ["Australia/Lord_Howe", "Africa/Casablanca", "America/Santiago", "Asia/Gaza", "Europe/Berlin"]
    {
        let zone = name.parse().unwrap();
        let quarters = (0..365 * 96).map(|quarter| wall("01-01 00:00") + TimeDelta::minutes(15 * quarter));
        let instants: Vec<_> = quarters.map(|local| first_instant(local, zone)).collect();
        assert!(instants.is_sorted(), "{name}");
    }
}

#[test]
fn a_day_stays_a_day_in_every_zone() {
    let said = RawTime { date: Some(day("08-09")), ..RawTime::default() };
    for country in ["US", "NZ", "DE"] {
        let when = resolved(&said, country);
        assert_eq!((when.utc, when.local), (None, Some(wall("08-09 00:00"))));
        assert_eq!((when.precision, when.offset_minutes), (Precision::Day, None));
    }
}

#[test]
fn a_time_that_was_not_said_or_is_of_no_sensible_year_is_none() {
    let old = RawTime { local: chrono::NaiveDate::MIN.and_hms_opt(0, 0, 0), ..RawTime::default() };
    let late = RawTime { utc: Some(chrono::DateTime::<chrono::Utc>::MAX_UTC), ..RawTime::default() };
    for said in [RawTime::default(), old, late] {
        let when = resolved(&said, "DE");
        assert_eq!((when.utc, when.local, when.precision), (None, None, Precision::None));
        assert_eq!((when.zone, when.zone_source), (None, ZoneSource::Unknown));
    }
}

#[test]
fn an_impossible_offset_and_an_unknown_zone_are_as_if_not_said() {
    let said = RawTime {
        offset_minutes: Some(99 * 60),
        zone: Some("Mars/Olympus".to_owned()),
        ..wall_time("03-10 16:43")
    };
    assert_eq!(resolved(&said, "US").utc, None);
    assert_eq!(resolved(&said, "DE").zone_source, ZoneSource::Inferred);
}

/// An estimate such as `08-09 00:00 to 08-10 00:00, Day`; nothing where there is none.
fn expected(from: RawTime, to: RawTime, country: &str) -> String {
    let text = |time: NaiveDateTime| time.format("%m-%d %H:%M").to_string();
    estimate(&RawEstimate { from, to }, Some(&CountryCode::from(country))).map_or_else(String::new, |said| {
        format!("{} to {}, {:?}", text(said.from), text(said.to), said.precision)
    })
}

fn in_utc(text: &str) -> RawTime {
    RawTime { utc: Some(at(text)), ..RawTime::default() }
}

#[test]
fn a_promised_day_is_that_day_in_every_zone() {
    let date = RawTime { date: Some(day("08-09")), ..RawTime::default() };
    let midnight = RawTime { offset_minutes: Some(-360), ..wall_time("08-09 00:00") };
    for (from, to) in [
        (date.clone(), date.clone()),
        (date, RawTime::default()),
        (in_utc("08-09 00:00"), in_utc("08-09 00:00")),
        (in_utc("08-09 00:00"), in_utc("08-09 23:59")),
        (midnight, RawTime { offset_minutes: Some(-360), ..wall_time("08-09 23:59") }),
        (wall_time("08-09 12:00"), wall_time("08-09 14:00")),
    ] {
        assert_eq!(expected(from, to, "US"), "08-09 00:00 to 08-09 00:00, Day");
    }
    let upside_down = expected(in_utc("08-12 00:00"), in_utc("08-10 00:00"), "US");
    assert_eq!(upside_down, "08-12 00:00 to 08-12 00:00, Day");
}

#[test]
fn a_promised_hour_stays_the_same_when_its_offset_is_told_later() {
    let noon = wall_time("08-17 12:00");
    let offset = RawTime { offset_minutes: Some(120), utc: Some(at("08-17 10:00")), ..noon.clone() };
    let exact = "08-17 10:00 to 08-17 10:00, Minute";
    for said in [noon.clone(), offset.clone(), in_utc("08-17 10:00")] {
        assert_eq!(expected(said.clone(), said, "DE"), exact);
    }
    assert_eq!(expected(noon, RawTime::default(), "US"), "08-17 00:00 to 08-17 00:00, Day");
    assert_eq!(expected(offset, RawTime::default(), "US"), exact);
}

#[test]
fn an_estimate_of_which_nothing_can_be_read_is_none() {
    let soon = RawTime { text: Some("soon".to_owned()), ..RawTime::default() };
    let zero = RawTime { date: chrono::NaiveDate::from_ymd_opt(1, 1, 1), ..RawTime::default() };
    for said in [soon, zero, RawTime::default()] {
        assert_eq!(expected(said.clone(), said, "DE"), "");
    }
}
