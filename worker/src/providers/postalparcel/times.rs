//! `PostalParcel`'s written times.
//!
//! In: the texts of a time. Out: what they say, as values; nothing for a text that can't be decided, such as `03/04/2026`
//! or `10 Mar 07:13`. No zone is applied here.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, Utc};

use super::wire;
use crate::domain::{Estimate, EstimatePrecision, RawTime};

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

/// An instant in UTC.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    match parse(text) {
        Said::Instant(at) => Some(at.to_utc()),
        Said::Wall(wall) => Some(wall.and_utc()),
        Said::Day(_) | Said::Nothing => None,
    }
}

/// A day.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    parse(text).date()
}

/// Expected delivery. Without an exact time on both ends, or at midnight UTC sharp, it is about days.
pub(super) fn estimate(said: &wire::Estimate) -> Option<Estimate> {
    let from = parse(said.from.as_deref().or(said.to.as_deref())?);
    let to = parse(said.to.as_deref().or(said.from.as_deref())?);
    let exact = said.precision.as_deref() != Some("day");
    if let (Said::Instant(from), Said::Instant(to), true) = (from, to, exact) {
        let (from, to) = (from.naive_utc(), to.naive_utc());
        let midnight = from.time() == NaiveTime::MIN && to.time() == NaiveTime::MIN;
        let precision = if midnight { EstimatePrecision::Day } else { EstimatePrecision::Minute };
        return Some(Estimate { from, to: to.max(from), precision });
    }
    let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
    let (from, to) = (midnight(from.date()?), midnight(to.date()?));
    Some(Estimate { from, to: to.max(from), precision: EstimatePrecision::Day })
}

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    Instant(DateTime<FixedOffset>),
    Wall(NaiveDateTime),
    Day(NaiveDate),
    Nothing,
}

impl Said {
    /// The day it shows where it was written.
    fn date(self) -> Option<NaiveDate> {
        match self {
            Self::Instant(at) => Some(at.date_naive()),
            Self::Wall(wall) => Some(wall.date()),
            Self::Day(day) => Some(day),
            Self::Nothing => None,
        }
    }
}

/// Year first, as ISO 8601 and RFC 3339 have it; whole seconds are all that anybody stores.
fn parse(text: &str) -> Said {
    let text = text.trim();
    if let Ok(at) =
        DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_str(text, "%FT%T%.f%z"))
    {
        return Said::Instant(at.trunc_subsecs(0));
    }
    let forms = ["%FT%T%.f", "%F %T%.f", "%FT%R", "%F %R"];
    if let Some(wall) = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()) {
        return Said::Wall(wall.trunc_subsecs(0));
    }
    NaiveDate::parse_from_str(text, "%F").map_or(Said::Nothing, Said::Day)
}

/// Minutes east of UTC from `+08:00`, `-8:00`, `+0800`, `+8` or `Z`.
fn offset(text: &str) -> Option<i32> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-" | "\u{2212}", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 4) => digits.split_at(2),
        (None, _) => (digits, "0"),
    };
    let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() <= 2).map(i32::from);
    Some(sign * (number(hours)? * 60 + number(minutes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(json: serde_json::Value) -> RawTime {
        event(&serde_json::from_value(json).unwrap())
    }

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%F %T").unwrap()
    }

    #[test]
    fn offsets_are_read_however_carriers_write_them() {
        for (text, minutes) in [
            ("+08:00", Some(480)),
            ("-8:00", Some(-480)),
            ("+0545", Some(345)),
            ("+8", Some(480)),
            ("Z", Some(0)),
            ("\u{2212}03:30", None),
            ("CET", None),
            ("+99999", None),
            ("+", None),
            ("", None),
        ] {
            assert_eq!(offset(text), minutes, "{text}");
        }
    }

    #[test]
    fn a_time_that_cant_be_decided_is_not_guessed() {
        for text in ["03/04/2026 10:00", "31/03/2026 09:00", "10 Mar 07:13", "soon", "0000-00-00", ""] {
            assert_eq!(parse(text), Said::Nothing, "{text}");
        }
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
        assert_eq!(said.utc, instant("2026-11-20T10:00:00Z"));
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

    #[test]
    fn an_estimate_is_days_unless_both_ends_are_instants() {
        let said = |from: &str, to: &str, precision: Option<&str>| {
            let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            let said =
                wire::Estimate { from: text(from), to: text(to), precision: precision.map(str::to_owned) };
            estimate(&said).map(|said| (said.from.to_string(), said.to.to_string(), said.precision))
        };
        let days = |from: &str, to: &str| {
            Some((format!("{from} 00:00:00"), format!("{to} 00:00:00"), EstimatePrecision::Day))
        };
        assert_eq!(said("2026-08-09", "2026-08-10", Some("day")), days("2026-08-09", "2026-08-10"));
        assert_eq!(said("2026-08-09", "", None), days("2026-08-09", "2026-08-09"));
        assert_eq!(
            said("2026-08-09T00:00:00Z", "2026-08-09T00:00:00Z", None),
            days("2026-08-09", "2026-08-09")
        );
        assert_eq!(
            said("2026-08-09T12:00:00", "2026-08-09T14:00:00", None),
            days("2026-08-09", "2026-08-09")
        );
        assert_eq!(said("2026-08-12", "2026-08-10", None), days("2026-08-12", "2026-08-12"));
        let window = said("2026-08-09T09:00:00+02:00", "2026-08-09T11:00:00+02:00", Some("minute"));
        let minute = EstimatePrecision::Minute;
        assert_eq!(
            window,
            Some(("2026-08-09 07:00:00".to_owned(), "2026-08-09 09:00:00".to_owned(), minute))
        );
        for nothing in ["", "0000-00-00", "soon"] {
            assert_eq!(said(nothing, nothing, None), None);
        }
    }
}
