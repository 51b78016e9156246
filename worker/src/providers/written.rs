//! Times as they are written in JSON.
//!
//! In: a text. Out: what it says; nothing for a text that can't be decided, such as `03/04/2026` or `10 Mar 07:13`. No zone
//! is applied here, and no provider's field is known.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, Utc};

use crate::domain::{Estimate, EstimatePrecision};

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
pub(super) fn estimate(from: Option<&str>, to: Option<&str>, is_days: bool) -> Option<Estimate> {
    let (from, to) = (parse(from.or(to)?), parse(to.or(from)?));
    if let (Said::Instant(from), Said::Instant(to), false) = (from, to, is_days) {
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
pub(super) enum Said {
    /// An instant, with the offset that it was written with.
    Instant(DateTime<FixedOffset>),
    /// A wall time somewhere.
    Wall(NaiveDateTime),
    /// A day.
    Day(NaiveDate),
    /// Nothing that can be decided.
    Nothing,
}

impl Said {
    /// The day it shows where it was written.
    pub(super) fn date(self) -> Option<NaiveDate> {
        match self {
            Self::Instant(at) => Some(at.date_naive()),
            Self::Wall(wall) => Some(wall.date()),
            Self::Day(day) => Some(day),
            Self::Nothing => None,
        }
    }
}

/// Year first, as ISO 8601 and RFC 3339 have it; whole seconds are all that anybody stores.
pub(super) fn parse(text: &str) -> Said {
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
pub(super) fn offset(text: &str) -> Option<i32> {
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
        (None, 4) => digits.split_at_checked(2)?,
        (None, _) => (digits, "0"),
    };
    let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() <= 2).map(i32::from);
    Some(sign * (number(hours)? * 60 + number(minutes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("+0\u{e9}0", None),
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
    fn an_estimate_is_days_unless_both_ends_are_instants() {
        let said = |from: &'static str, to: &'static str, is_days: bool| {
            let text = |text: &'static str| Some(text).filter(|text| !text.is_empty());
            estimate(text(from), text(to), is_days)
                .map(|said| (said.from.to_string(), said.to.to_string(), said.precision))
        };
        let days = |from: &str, to: &str| {
            Some((format!("{from} 00:00:00"), format!("{to} 00:00:00"), EstimatePrecision::Day))
        };
        assert_eq!(said("2026-08-09", "2026-08-10", true), days("2026-08-09", "2026-08-10"));
        assert_eq!(said("2026-08-09", "", false), days("2026-08-09", "2026-08-09"));
        assert_eq!(
            said("2026-08-09T00:00:00Z", "2026-08-09T00:00:00Z", false),
            days("2026-08-09", "2026-08-09")
        );
        assert_eq!(
            said("2026-08-09T12:00:00", "2026-08-09T14:00:00", false),
            days("2026-08-09", "2026-08-09")
        );
        assert_eq!(said("2026-08-12", "2026-08-10", false), days("2026-08-12", "2026-08-12"));
        let window = said("2026-08-09T09:00:00+02:00", "2026-08-09T11:00:00+02:00", false);
        let minute = EstimatePrecision::Minute;
        assert_eq!(
            window,
            Some(("2026-08-09 07:00:00".to_owned(), "2026-08-09 09:00:00".to_owned(), minute))
        );
        for nothing in ["", "0000-00-00", "soon"] {
            assert_eq!(said(nothing, nothing, false), None);
        }
    }
}
