//! `PostalParcel`'s written times.
//!
//! In: the texts of a time. Out: what they say together, as one [`RawTime`]. No zone is applied here.

use super::{
    super::written::{self, Said, offset, parse},
    wire,
};
use crate::domain::{Estimate, RawTime};

/// The time of an event.
pub(super) fn event(time: &wire::Time) -> RawTime {
    let said = time.local.as_deref().or(time.utc.as_deref()).map(parse);
    match time.precision.as_deref() {
        Some("none") => RawTime::default(),
        Some("day") => {
            RawTime { date: said.and_then(Said::date), zone: time.zone.clone(), ..RawTime::default() }
        }
        _ => moment(time),
    }
}

fn moment(time: &wire::Time) -> RawTime {
    let local = time.local.as_deref().map_or(Said::Nothing, parse);
    let utc = time.utc.as_deref().map_or(Said::Nothing, parse);
    let from_local = match local {
        Said::Instant(at) => Some(at.offset().local_minus_utc() / 60),
        _ => None,
    };
    RawTime {
        utc: match (utc, local) {
            (Said::Wall(wall), _) => Some(wall.and_utc()),
            (Said::Instant(at), _) | (_, Said::Instant(at)) => Some(at.to_utc()),
            _ => None,
        },
        local: match local {
            Said::Instant(at) => Some(at.naive_local()),
            Said::Wall(wall) => Some(wall),
            _ => None,
        },
        date: match (utc, local) {
            (Said::Nothing, Said::Day(day)) => Some(day),
            _ => None,
        },
        offset_minutes: from_local.or_else(|| time.offset.as_deref().and_then(offset)),
        zone: time.zone.clone(),
    }
}

/// Expected delivery.
pub(super) fn estimate(said: &wire::Estimate) -> Option<Estimate> {
    written::estimate(said.from.as_deref(), said.to.as_deref(), said.precision.as_deref() == Some("day"))
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime};

    use super::*;

    fn time(json: serde_json::Value) -> RawTime {
        event(&serde_json::from_value(json).unwrap())
    }

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%F %T").unwrap()
    }

    #[test]
    fn the_same_wall_time_first_naive_then_with_offset_then_in_utc_is_read_each_time() {
        let naive = time(serde_json::json!({"local": "2026-08-17T12:00:00"}));
        assert_eq!((naive.local, naive.utc), (Some(wall("2026-08-17 12:00:00")), None));
        let offset = time(serde_json::json!({"local": "2026-08-17T12:00:00+02:00"}));
        assert_eq!((offset.local, offset.offset_minutes), (naive.local, Some(120)));
        let utc = time(serde_json::json!({"utc": "2026-08-17T10:00:00.000Z"}));
        assert_eq!((utc.utc, utc.local), (offset.utc, None));
    }

    #[test]
    fn everything_that_was_said_is_kept() {
        let said = time(serde_json::json!({
            "utc": "2026-11-20T10:00:00Z", "local": "2026-11-20 18:00", "offset": "+08:00",
            "zone": "Asia/Shanghai", "precision": "minute"
        }));
        assert_eq!(said.utc, written::instant("2026-11-20T10:00:00Z"));
        assert_eq!(said.local, Some(wall("2026-11-20 18:00:00")));
        assert_eq!((said.offset_minutes, said.zone.as_deref()), (Some(480), Some("Asia/Shanghai")));
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
}
