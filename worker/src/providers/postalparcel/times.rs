//! `PostalParcel`'s times: which of its fields say what.
//!
//! In: a time or an estimate as it was sent. Out: the same as values. It says itself how exact a time is meant.

use super::{super::written::Written, wire};
use crate::domain::{RawEstimate, RawTime};

/// The time of an event.
pub(super) fn event(time: &wire::Time) -> RawTime {
    let written = Written {
        utc: time.utc.as_deref(),
        local: time.local.as_deref(),
        offset: time.offset.as_deref(),
        zone: time.zone.as_deref(),
    };
    match time.precision.as_deref() {
        Some("none") => RawTime::default(),
        Some("day") => written.day(),
        _ => written.time(),
    }
}

/// Expected delivery.
pub(super) fn estimate(said: &wire::Estimate) -> RawEstimate {
    let end = |text: Option<&String>| {
        let written = Written { local: text.map(String::as_str), ..Written::default() };
        if said.precision.as_deref() == Some("day") { written.day() } else { written.time() }
    };
    RawEstimate { from: end(said.from.as_ref()), to: end(said.to.as_ref()) }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn time(json: serde_json::Value) -> RawTime {
        event(&serde_json::from_value(json).unwrap())
    }

    #[test]
    fn a_day_is_a_day_whatever_stands_beside_it() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 9);
        for json in [
            serde_json::json!({"local": "2026-08-09", "precision": "day"}),
            serde_json::json!({"local": "2026-08-09"}),
            serde_json::json!({"utc": "2026-08-09T00:00:00Z", "precision": "day"}),
            serde_json::json!({"local": "2026-08-09T00:00:00", "utc": "2026-08-08T22:00:00Z", "precision": "day"}),
        ] {
            let said = time(json.clone());
            assert_eq!((said.date, said.utc, said.local), (day, None, None), "{json}");
        }
        assert_eq!(time(serde_json::json!({"local": "2026-08-09", "precision": "none"})), RawTime::default());
    }

    #[test]
    fn an_estimate_of_days_loses_its_times() {
        let said = |precision| {
            let end = Some("2026-08-09T12:00:00Z".to_owned());
            estimate(&wire::Estimate { from: end, to: None, precision })
        };
        let day = said(Some("day".to_owned()));
        assert_eq!(
            (day.from.date, day.from.utc, day.to),
            (NaiveDate::from_ymd_opt(2026, 8, 9), None, RawTime::default())
        );
        assert!(said(None).from.utc.is_some());
    }
}
