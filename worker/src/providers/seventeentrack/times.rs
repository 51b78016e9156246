//! 17TRACK's times: which of its fields say what.
//!
//! In: a time in three forms, each of which may be missing or contradict the others. Out: all that was said, and no zone that
//! was not. What the carrier wrote is the wall time; what 17TRACK made of it is the instant.

use chrono::NaiveTime;

use super::{super::written::Written, wire};
use crate::domain::{RawEstimate, RawTime};

/// The time of an event.
pub(super) fn event(said: &wire::Event) -> RawTime {
    let derived =
        Written { utc: said.time_utc.as_deref(), local: said.time_iso.as_deref(), ..Written::default() }
            .time();
    let raw = raw(&said.time_raw);
    if raw.date.is_some() && is_filled_up(&derived) {
        return raw;
    }
    if raw.local.is_none() {
        return derived;
    }
    // An offset belongs to the wall time that it was written with.
    let offset = derived.offset_minutes.filter(|_| derived.local == raw.local);
    RawTime { utc: derived.utc.or(raw.utc), offset_minutes: raw.offset_minutes.or(offset), ..raw }
}

/// A carrier's date without a time of day is given as midnight, if at all.
fn is_filled_up(derived: &RawTime) -> bool {
    let wall = derived.local.or(derived.utc.map(|at| at.naive_utc()));
    wall.is_none_or(|wall| wall.time() == NaiveTime::MIN)
}

fn raw(said: &wire::TimeRaw) -> RawTime {
    let Some(date) = said.date.as_deref() else { return RawTime::default() };
    let local = said.time.as_deref().map_or_else(|| date.to_owned(), |time| format!("{date} {time}"));
    let (zone, offset) = match said.timezone.as_deref() {
        Some(name) if name.contains('/') => (Some(name), None),
        other => (None, other),
    };
    Written { local: Some(&local), offset, zone, ..Written::default() }.time()
}

/// Expected delivery.
pub(super) fn estimate(said: &wire::Estimate) -> Option<RawEstimate> {
    let end = |text: Option<&str>| Written { local: text, ..Written::default() }.time();
    let (from, to) = (said.from.as_deref(), said.to.as_deref());
    from.or(to).map(|_| RawEstimate { from: end(from), to: end(to) })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;
    use serde_json::json;

    use super::*;

    fn time(json: serde_json::Value) -> RawTime {
        event(&serde_json::from_value(json).unwrap())
    }

    fn wall(text: &str) -> Option<NaiveDateTime> {
        NaiveDateTime::parse_from_str(text, "%F %T").ok()
    }

    fn said(time: &RawTime) -> (Option<String>, Option<NaiveDateTime>, Option<i32>, Option<&str>) {
        (time.utc.map(|at| at.to_rfc3339()), time.local, time.offset_minutes, time.zone.as_deref())
    }

    #[test]
    fn three_forms_that_agree_are_one_time() {
        let all = time(json!({
            "time_iso": "2026-06-29T21:05:00+08:00", "time_utc": "2026-06-29T13:05:00Z",
            "time_raw": {"date": "2026-06-29", "time": "21:05:00", "timezone": "+08:00"}
        }));
        let utc = Some("2026-06-29T13:05:00+00:00".to_owned());
        assert_eq!(said(&all), (utc.clone(), wall("2026-06-29 21:05:00"), Some(480), None));
        let two = time(json!({
            "time_iso": "2026-06-29T21:05:00+08:00", "time_utc": "2026-06-29T13:05:00Z",
            "time_raw": {"date": "2026-06-29", "time": "21:05", "timezone": null}
        }));
        assert_eq!(said(&two), said(&all));
        let iso = time(json!({"time_iso": "2026-06-29T21:05:00+08:00", "time_utc": null, "time_raw": null}));
        assert_eq!((iso.local, iso.offset_minutes), (all.local, Some(480)));
    }

    #[test]
    fn a_wall_time_without_a_zone_gets_none() {
        let raw = json!({"date": "2026-03-10", "time": "16:43:40", "timezone": null});
        let bare = time(json!({"time_iso": null, "time_utc": null, "time_raw": raw}));
        assert_eq!(said(&bare), (None, wall("2026-03-10 16:43:40"), None, None));
        let unheard_of = json!({"date": "2026-03-10", "time": "16:43:40", "timezone": "CST"});
        assert_eq!(said(&time(json!({"time_raw": unheard_of}))), said(&bare));
        let named = json!({"date": "2026-03-10", "time": "16:43:40", "timezone": "America/Chicago"});
        assert_eq!(time(json!({"time_raw": named})).zone.as_deref(), Some("America/Chicago"));
    }

    #[test]
    fn forms_that_contradict_each_other_are_kept_and_no_offset_is_borrowed() {
        let odd = time(json!({
            "time_iso": "2026-03-10T20:43:40Z", "time_utc": "2026-03-10T20:43:40Z",
            "time_raw": {"date": "2026-03-10", "time": "16:43:40", "timezone": null}
        }));
        let utc = Some("2026-03-10T20:43:40+00:00".to_owned());
        assert_eq!(said(&odd), (utc, wall("2026-03-10 16:43:40"), None, None));
    }

    #[test]
    fn a_carriers_date_stays_a_date_though_it_is_given_as_midnight() {
        for derived in [json!("2026-03-10T00:00:00+08:00"), json!("2026-03-10T00:00:00Z"), json!(null)] {
            let day = time(json!({"time_iso": derived, "time_raw": {"date": "2026-03-10", "time": null}}));
            assert_eq!((day.date, day.utc, day.local), ("2026-03-10".parse().ok(), None, None), "{derived}");
        }
        let timed = time(json!({"time_utc": "2026-03-10T08:43:00Z", "time_raw": {"date": "2026-03-10"}}));
        assert!(timed.utc.is_some() && timed.date.is_none());
    }

    #[test]
    fn nothing_said_is_nothing() {
        for json in [json!({}), json!({"time_raw": "yesterday"}), json!({"time_raw": {"time": "10:00"}})] {
            assert_eq!(time(json), RawTime::default());
        }
        let read = |json| estimate(&serde_json::from_value(json).unwrap());
        assert_eq!(read(json!({"source": "17TRACK", "from": null, "to": null})), None);
        assert!(read(json!({"from": null, "to": "2026-07-12T00:00:00-07:00"})).is_some());
    }
}
