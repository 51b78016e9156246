//! Written times, whoever's they are.
//!
//! In: the texts in which a provider writes one time. Out: what they say, as values; a text that can't be decided, such as
//! `03/04/2026` or `10 Mar 07:13`, is kept as it stands and says nothing else. No zone is applied here.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, TimeDelta, Utc};

use crate::domain::RawTime;

/// One time in the texts a provider has for it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Written<'a> {
    /// In UTC, with or without a `Z`.
    pub(super) utc: Option<&'a str>,
    /// At the place: a wall time, with or without an offset; or a day. What ends in `Z` is no wall time but an instant.
    pub(super) local: Option<&'a str>,
    /// Of the wall time, where it is written apart from it.
    pub(super) offset: Option<&'a str>,
    /// IANA name.
    pub(super) zone: Option<&'a str>,
}

impl Written<'_> {
    /// Everything that is said, even where it contradicts itself; a day only where no time is said.
    pub(super) fn time(self) -> RawTime {
        let local = self.local.map_or(Said::Nothing, parse);
        let utc = self.utc.map_or(Said::Nothing, parse);
        let apart = self.offset.and_then(offset);
        let (wall, offset_minutes) = match local {
            Said::Wall(wall) => (Some(wall), apart),
            Said::AtOffset(wall, minutes) => (Some(wall), Some(minutes)),
            _ => (None, apart),
        };
        let instant = utc.instant().or_else(|| match local {
            Said::Wall(_) => None,
            said => said.instant(),
        });
        let is_timed = wall.is_some() || instant.is_some();
        RawTime {
            utc: instant,
            local: wall,
            date: local.day().or_else(|| utc.day()).filter(|_| !is_timed),
            offset_minutes,
            zone: self.zone.map(str::to_owned),
            text: self.local.or(self.utc).map(str::to_owned),
        }
    }

    /// Only the day that is said, at the place if it is known there.
    pub(super) fn day(self) -> RawTime {
        let text = self.local.or(self.utc);
        RawTime {
            date: text.and_then(day),
            zone: self.zone.map(str::to_owned),
            text: text.map(str::to_owned),
            ..RawTime::default()
        }
    }
}

/// An instant; one without an offset is in UTC.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    parse(text).instant()
}

/// The day it shows where it was written.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    parse(text).day()
}

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    Instant(DateTime<Utc>),
    /// A wall time, and minutes east of UTC.
    AtOffset(NaiveDateTime, i32),
    Wall(NaiveDateTime),
    Day(NaiveDate),
    Nothing,
}

impl Said {
    fn instant(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Instant(at) => Some(at),
            Self::AtOffset(wall, minutes) => {
                wall.checked_sub_signed(TimeDelta::minutes(minutes.into())).map(|at| at.and_utc())
            }
            Self::Wall(wall) => Some(wall.and_utc()),
            Self::Day(_) | Self::Nothing => None,
        }
    }

    fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Instant(at) => Some(at.date_naive()),
            Self::AtOffset(wall, _) | Self::Wall(wall) => Some(wall.date()),
            Self::Day(day) => Some(day),
            Self::Nothing => None,
        }
    }
}

/// A day with its year first, then perhaps a time of day, then perhaps an offset. Whole seconds are all that anybody stores.
fn parse(text: &str) -> Said {
    let text = text.trim();
    let (date, rest) = text.split_once(['T', 't', ' ']).unwrap_or((text, ""));
    let Some(date) = year_first(date) else { return Said::Nothing };
    let (clock, zone) = rest.split_at(rest.find(ZONE_BEGINS).unwrap_or(rest.len()));
    let (clock, zone) = (clock.trim(), zone.trim());
    if clock.is_empty() && zone.is_empty() {
        return Said::Day(date);
    }
    let Some(wall) = time_of_day(clock).map(|time| date.and_time(time)) else { return Said::Nothing };
    match (zone, offset(zone)) {
        ("", _) => Said::Wall(wall),
        // RFC 3339: the instant is known, the wall time is not.
        ("Z" | "z" | "-00:00", _) => Said::Instant(wall.and_utc()),
        (_, Some(minutes)) => Said::AtOffset(wall, minutes),
        (_, None) => Said::Nothing,
    }
}

/// The first letter or sign of `Z`, `UTC`, `GMT+8` or an offset.
const ZONE_BEGINS: [char; 7] = ['+', '-', '\u{2212}', 'Z', 'z', 'U', 'G'];

/// `2026-03-04`, `2026/3/4` or `2026.03.04`: with the year last, nobody knows which number is the month.
fn year_first(date: &str) -> Option<NaiveDate> {
    let mut parts = date.split(['-', '/', '.']);
    let mut next = |digits: usize| {
        let part = parts.next()?;
        let well_formed = part.len() <= digits && part.bytes().all(|c| c.is_ascii_digit());
        part.parse::<u16>().ok().filter(|_| well_formed && (digits != 4 || part.len() == 4))
    };
    let day = NaiveDate::from_ymd_opt(next(4)?.into(), next(2)?.into(), next(2)?.into());
    day.filter(|_| parts.next().is_none())
}

fn time_of_day(clock: &str) -> Option<NaiveTime> {
    let forms = ["%T%.f", "%R", "%I:%M:%S %p", "%I:%M %p"];
    let time = forms.iter().find_map(|form| NaiveTime::parse_from_str(clock, form).ok())?;
    Some(time.trunc_subsecs(0))
}

/// Minutes east of UTC from `+08:00`, `-8:00`, `+0800`, `+8`, `GMT+8`, `UTC` or `Z`.
fn offset(text: &str) -> Option<i32> {
    let text = text.trim();
    let text = text.strip_prefix("UTC").or_else(|| text.strip_prefix("GMT")).unwrap_or(text).trim();
    if text.is_empty() || text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let digits = text.trim_start_matches(['+', '-', '\u{2212}']);
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 4) => digits.split_at_checked(2)?,
        (None, _) => (digits, "0"),
    };
    let number = |text: &str| {
        let well_formed = text.len() <= 2 && text.bytes().all(|c| c.is_ascii_digit());
        text.parse::<i32>().ok().filter(|_| well_formed)
    };
    Some(sign * (number(hours)? * 60 + number(minutes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%F %T").unwrap()
    }

    fn local(text: &str) -> RawTime {
        Written { local: Some(text), ..Written::default() }.time()
    }

    #[test]
    fn offsets_are_read_however_carriers_write_them() {
        for (text, minutes) in [
            ("+08:00", Some(480)),
            ("-8:00", Some(-480)),
            ("\u{2212}03:30", Some(-210)),
            ("+0545", Some(345)),
            ("+8", Some(480)),
            ("GMT+8", Some(480)),
            ("UTC -03:00", Some(-180)),
            ("UTC", Some(0)),
            ("Z", Some(0)),
            ("CET", None),
            ("+99999", None),
            ("+8h", None),
            ("+é1", None),
            ("+", None),
        ] {
            assert_eq!(offset(text), minutes, "{text}");
        }
    }

    #[test]
    fn a_wall_time_is_read_in_every_form_that_aggregators_use() {
        for text in [
            "2026-03-10T16:43:40",
            "2026-03-10T16:43:40.951",
            "2026-03-10 16:43:40",
            "2026-3-10 4:43:40 PM",
            "2026/03/10 16:43:40",
            "2026.03.10 16:43:40",
            " 2026-03-10t16:43:40 ",
        ] {
            assert_eq!(
                (local(text).local, local(text).utc),
                (Some(wall("2026-03-10 16:43:40")), None),
                "{text}"
            );
        }
        for text in ["2026-03-10 16:43", "2026-03-10T16:43", "2026-03-10 4:43 PM"] {
            assert_eq!(local(text).local, Some(wall("2026-03-10 16:43:00")), "{text}");
        }
    }

    #[test]
    fn an_offset_behind_a_wall_time_makes_it_an_instant() {
        for text in [
            "2026-01-05T08:10:00-08:00",
            "2026-01-05T08:10:00-8:00",
            "2026-01-05T08:10:00.000-0800",
            "2026-01-05 08:10:00 -0800",
            "2026-01-05 08:10 GMT-8",
        ] {
            let said = local(text);
            assert_eq!(
                (said.local, said.offset_minutes),
                (Some(wall("2026-01-05 08:10:00")), Some(-480)),
                "{text}"
            );
            assert_eq!(said.utc, instant("2026-01-05T16:10:00Z"), "{text}");
        }
    }

    #[test]
    fn what_ends_in_z_is_an_instant_and_no_wall_time() {
        for text in ["2026-01-05T16:10:00Z", "2026-01-05T16:10:00.000z", "2026-01-05T16:10:00-00:00"] {
            let said = local(text);
            assert_eq!((said.utc, said.local), (instant("2026-01-05 16:10:00"), None), "{text}");
            assert_eq!(said.offset_minutes, None, "{text}");
        }
        assert_eq!(local("2026-01-05T16:10:00+00:00").local, Some(wall("2026-01-05 16:10:00")));
    }

    #[test]
    fn a_time_that_cant_be_decided_is_not_guessed_and_its_text_is_kept() {
        for text in [
            "03/04/2026 10:00",
            "31/03/2026 09:00",
            "10 Mar 07:13",
            "26-03-04 10:00",
            "2026-13-04",
            "2026-03-04 25:00",
            "2026-03-04 08:10 PST",
            "0000-00-00",
            "20260304",
            "soon",
            "é",
        ] {
            assert_eq!(local(text), RawTime { text: Some(text.to_owned()), ..RawTime::default() }, "{text}");
        }
        assert_eq!(Written::default().time(), RawTime::default());
    }

    #[test]
    fn everything_that_was_said_is_kept_though_it_contradicts_itself() {
        let triple = |offset| Written {
            utc: Some("2026-01-05T16:10:00"),
            local: Some("2026-01-05T08:10:00"),
            offset: Some(offset),
            zone: Some("America/Los_Angeles"),
        };
        for (offset, minutes) in [("-8:00", -480), ("-7:00", -420)] {
            let said = triple(offset).time();
            assert_eq!(said.utc, instant("2026-01-05T16:10:00Z"));
            assert_eq!((said.local, said.offset_minutes), (Some(wall("2026-01-05 08:10:00")), Some(minutes)));
            assert_eq!(said.zone.as_deref(), Some("America/Los_Angeles"));
        }
    }

    #[test]
    fn a_day_is_a_day_only_where_no_time_is_said() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 9);
        assert_eq!((local("2026-08-09").date, local("2026-08-09").local), (day, None));
        let utc =
            Written { utc: Some("2026-08-08T22:00:00Z"), local: Some("2026-08-09"), ..Written::default() };
        assert_eq!((utc.time().date, utc.time().utc), (None, instant("2026-08-08T22:00:00Z")));
        assert_eq!((utc.day().date, utc.day().utc), (day, None));
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd_to_be_read(text in "\\PC{0,40}", offset in "[+\u{2212}-]?[0-9:é]{0,8}") {
            let written = Written { local: Some(&text), offset: Some(&offset), ..Written::default() };
            let _ = (written.time(), written.day());
        }

        #[test]
        fn what_is_read_was_written(text in "2026-0[1-9]-[012][0-9][T ][01][0-9]:[0-5][0-9](:[0-5][0-9])?([+-]0[0-9]:[0-5][0-9])?") {
            let said = local(&text);
            if let (Some(utc), Some(wall), Some(minutes)) = (said.utc, said.local, said.offset_minutes) {
                proptest::prop_assert_eq!(utc.naive_utc() + TimeDelta::minutes(minutes.into()), wall);
            }
        }
    }
}
