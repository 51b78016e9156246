//! A crontab line that fires when people expect it to.
//!
//! In: the five fields people know from crontab (or `@hourly` and its kin), an instant and a zone. Out: the next
//! instant at which it fires. The `cron` crate does the calendar: it wants seconds first and counts Sunday as 1, so the
//! fields are rewritten for it. It drops a wall time that a clock change removes and repeats one that happens twice, so
//! it is asked without a zone, and the zone is dealt with here:
//!
//! * A line that names hours means wall times: each happens once. `30 2 * * *` fires at the first instant after a gap
//!   that holds 02:30; of a 01:30 that exists twice, the first counts.
//! * A line for every hour (`*/15 * * * *`) means elapsed time: nothing is made up inside a gap, and the doubled hour
//!   has its quarters twice.
//!
//! As in crontab, a day of the month and a weekday that are both restricted mean either; `*/2` counts as unrestricted.

use std::{collections::BTreeSet, fmt, str::FromStr};

use chrono::{DateTime, LocalResult, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use cron::Schedule;
use serde::{Deserialize, Serialize};

use super::field::{BadField, DAY, Field, HOUR, MINUTE, MONTH, WEEKDAY};

/// When something is to be done again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Crontab {
    text: String,
    /// One, or two where a day of the month and a weekday are alternatives.
    schedules: Vec<Schedule>,
    every_hour: bool,
}

/// Why a text is no crontab line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadCrontab {
    /// Not five fields.
    #[error(
        "`{text}` has {count} fields; a crontab line has five: minute, hour, day of the month, month, weekday, as in `0 6 * * mon-fri`"
    )]
    Count {
        /// The line.
        text: String,
        /// How many fields it has.
        count: usize,
    },
    /// A field can't be read.
    #[error("in `{text}`, {error}")]
    Field {
        /// The line.
        text: String,
        /// What is wrong.
        error: BadField,
    },
    /// An `@` word that has no time.
    #[error("`{0}` is no schedule: write @hourly, @daily, @weekly, @monthly or @yearly, or five fields")]
    Word(String),
    /// Something like 30 February.
    #[error("`{0}` never happens: no month it names has that day")]
    Never(String),
}

impl Crontab {
    /// A line that is part of this program and that a test has seen firing; a bad one would never fire.
    pub(super) fn fixed(text: &'static str) -> Self {
        let never = || Self { text: text.to_owned(), schedules: Vec::new(), every_hour: false };
        text.parse().unwrap_or_else(|_| never())
    }

    /// The first instant after `after` at which it fires in `zone`. `None` after the year 2100, where the calendar of
    /// the `cron` crate ends.
    #[must_use]
    pub fn next_after(&self, after: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let next = if self.every_hour { next_elapsed } else { next_wall };
        self.schedules.iter().filter_map(|schedule| next(schedule, after, zone)).min()
    }
}

/// Wall times in order become instants in order, so the first one that lies ahead is it.
fn next_wall(schedule: &Schedule, after: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
    let wall = after.with_timezone(&zone).naive_local().and_utc();
    let mut instants = schedule.after(&wall).filter_map(|wall| instant(wall.naive_utc(), zone));
    instants.find(|instant| *instant > after)
}

/// The instant of a wall time: the first of two, or the first after the gap that holds it.
fn instant(wall: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    let zoned = match zone.from_local_datetime(&wall) {
        LocalResult::Single(only) => Some(only),
        LocalResult::Ambiguous(first, _) => Some(first),
        LocalResult::None => GapInfo::new(&wall, &zone)?.end,
    };
    zoned.map(|zoned| zoned.to_utc())
}

/// Follows the offset in force now; where it is no longer in force at the match, the one in force there.
fn next_elapsed(schedule: &Schedule, after: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
    let offset_at = |instant: DateTime<Utc>| instant.with_timezone(&zone).offset().fix();
    let offset = offset_at(after);
    let candidate = schedule.after(&after.with_timezone(&offset)).next()?.to_utc();
    let changed = offset_at(candidate);
    if changed == offset {
        return Some(candidate);
    }
    let mut matches = schedule.after(&after.with_timezone(&changed)).map(|match_| match_.to_utc());
    matches.find(|instant| offset_at(*instant) == changed)
}

impl FromStr for Crontab {
    type Err = BadCrontab;

    fn from_str(text: &str) -> Result<Self, BadCrontab> {
        let text = text.trim();
        let spelled = if text.starts_with('@') { spell_out(text)? } else { text };
        let fields: Vec<&str> = spelled.split_whitespace().collect();
        let Ok([minute, hour, day, month, weekday]) = <[&str; 5]>::try_from(fields.as_slice()) else {
            return Err(BadCrontab::Count { text: text.to_owned(), count: fields.len() });
        };
        let parse = |field: &Field, part: &str| {
            field.parse(part).map_err(|error| BadCrontab::Field { text: text.to_owned(), error })
        };
        let hours = parse(&HOUR, hour)?;
        let time = format!("0 {} {}", list(&MINUTE, &parse(&MINUTE, minute)?), list(&HOUR, &hours));
        let days = list(&DAY, &parse(&DAY, day)?);
        let months = list(&MONTH, &parse(&MONTH, month)?);
        let sunday_is_1 = parse(&WEEKDAY, weekday)?.into_iter().map(|day| day + 1).collect();
        let weekdays = list(&WEEKDAY, &sunday_is_1);
        let expressions = if day.starts_with('*') || weekday.starts_with('*') {
            vec![format!("{time} {days} {months} {weekdays}")]
        } else {
            vec![format!("{time} {days} {months} *"), format!("{time} * {months} {weekdays}")]
        };
        let schedules = expressions.iter().filter_map(|expression| expression.parse().ok()).collect();
        let crontab = Self { text: text.to_owned(), schedules, every_hour: HOUR.is_full(&hours) };
        match crontab.next_after(DateTime::UNIX_EPOCH, Tz::UTC) {
            Some(_) => Ok(crontab),
            None => Err(BadCrontab::Never(text.to_owned())),
        }
    }
}

/// The five fields that an `@` word stands for.
fn spell_out(word: &str) -> Result<&'static str, BadCrontab> {
    match word.to_ascii_lowercase().as_str() {
        "@hourly" => Ok("0 * * * *"),
        "@daily" | "@midnight" => Ok("0 0 * * *"),
        "@weekly" => Ok("0 0 * * 0"),
        "@monthly" => Ok("0 0 1 * *"),
        "@yearly" | "@annually" => Ok("0 0 1 1 *"),
        _ => Err(BadCrontab::Word(word.to_owned())),
    }
}

/// The values as the `cron` crate reads them.
fn list(field: &Field, values: &BTreeSet<u32>) -> String {
    if field.is_full(values) {
        return "*".to_owned();
    }
    values.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

impl TryFrom<String> for Crontab {
    type Error = BadCrontab;

    fn try_from(text: String) -> Result<Self, BadCrontab> {
        text.parse()
    }
}

impl From<Crontab> for String {
    fn from(crontab: Crontab) -> Self {
        crontab.text
    }
}

impl fmt::Display for Crontab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISBON: Tz = Tz::Europe__Lisbon;
    const NEW_YORK: Tz = Tz::America__New_York;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    /// The next times after `after`, with the offset that the zone has then.
    fn firings(line: &str, zone: Tz, after: &str, count: usize) -> Vec<String> {
        let crontab: Crontab = line.parse().unwrap();
        let next = |instant: &DateTime<Utc>| crontab.next_after(*instant, zone);
        let times = std::iter::successors(next(&at(after)), next).take(count);
        times.map(|time| time.with_timezone(&zone).format("%m-%d %H:%M%:z").to_string()).collect()
    }

    /// Line | zone | after | the times that follow, with the offset that the zone has then.
    const TABLE: &str = "
        # Plain days.
        */15 * * * *    | UTC                 | 2026-11-25T10:07:00Z | 11-25 10:15+00:00, 11-25 10:30+00:00
        0 * * * *       | UTC                 | 2026-11-25T10:00:00Z | 11-25 11:00+00:00, 11-25 12:00+00:00
        0 8 * * *       | Asia/Tokyo          | 2026-11-24T22:59:59Z | 11-25 08:00+09:00, 11-26 08:00+09:00
        30 22-1 * * *   | UTC                 | 2026-11-25T23:00:00Z | 11-25 23:30+00:00, 11-26 00:30+00:00, 11-26 01:30+00:00, 11-26 22:30+00:00
        # Weekdays: 0, 7 and sun are one day; 25 November 2026 is a Wednesday.
        0 6 * * 0       | UTC                 | 2026-11-25T00:00:00Z | 11-29 06:00+00:00, 12-06 06:00+00:00
        0 6 * * 7       | UTC                 | 2026-11-25T00:00:00Z | 11-29 06:00+00:00
        0 6 * * SUN     | UTC                 | 2026-11-25T00:00:00Z | 11-29 06:00+00:00
        0 6 * * 1       | UTC                 | 2026-11-25T00:00:00Z | 11-30 06:00+00:00
        0 6 * * 6       | UTC                 | 2026-11-25T00:00:00Z | 11-28 06:00+00:00
        0 6 * * mon-fri | UTC                 | 2026-11-27T07:00:00Z | 11-30 06:00+00:00, 12-01 06:00+00:00
        0 6 * * fri-mon | UTC                 | 2026-11-25T00:00:00Z | 11-27 06:00+00:00, 11-28 06:00+00:00, 11-29 06:00+00:00, 11-30 06:00+00:00, 12-04 06:00+00:00
        # Day of the month or weekday, when both are restricted; both, when one is a star with a step.
        0 6 1 * fri     | UTC                 | 2026-11-25T00:00:00Z | 11-27 06:00+00:00, 12-01 06:00+00:00, 12-04 06:00+00:00
        0 6 */2 * fri   | UTC                 | 2026-11-25T00:00:00Z | 11-27 06:00+00:00, 12-11 06:00+00:00
        0 6 31 * *      | UTC                 | 2026-11-25T00:00:00Z | 12-31 06:00+00:00, 01-31 06:00+00:00, 03-31 06:00+00:00
        0 0 29 2 *      | UTC                 | 2026-11-25T00:00:00Z | 02-29 00:00+00:00
        # Words.
        @hourly         | UTC                 | 2026-11-25T10:07:00Z | 11-25 11:00+00:00
        @daily          | Asia/Tokyo          | 2026-11-25T10:07:00Z | 11-26 00:00+09:00
        @midnight       | Europe/Lisbon       | 2026-11-25T10:07:00Z | 11-26 00:00+00:00
        @weekly         | UTC                 | 2026-11-25T10:07:00Z | 11-29 00:00+00:00
        @monthly        | UTC                 | 2026-11-25T10:07:00Z | 12-01 00:00+00:00
        @Yearly         | UTC                 | 2026-11-25T10:07:00Z | 01-01 00:00+00:00
        # Same wall time on both sides of a clock change.
        0 8 * * *       | Europe/Lisbon       | 2026-03-28T07:00:00Z | 03-28 08:00+00:00, 03-29 08:00+01:00, 03-30 08:00+01:00
        0 8 * * *       | America/New_York    | 2026-10-31T00:00:00Z | 10-31 08:00-04:00, 11-01 08:00-05:00, 11-02 08:00-05:00
        # A time inside a gap comes at the first instant after it, once.
        30 2 * * *      | America/New_York    | 2026-03-07T12:00:00Z | 03-08 03:00-04:00, 03-09 02:30-04:00
        30 1 * * *      | Europe/Lisbon       | 2026-03-28T12:00:00Z | 03-29 02:00+01:00, 03-30 01:30+01:00
        */20 2 * * *    | America/New_York    | 2026-03-07T12:00:00Z | 03-08 03:00-04:00, 03-09 02:00-04:00
        30 2,3 * * *    | America/New_York    | 2026-03-07T12:00:00Z | 03-08 03:00-04:00, 03-08 03:30-04:00, 03-09 02:30-04:00
        15 2 * * *      | Australia/Lord_Howe | 2026-10-03T00:00:00Z | 10-04 02:30+11:00, 10-05 02:15+11:00
        0 0 * * *       | America/Santiago    | 2026-09-05T12:00:00Z | 09-06 01:00-03:00, 09-07 00:00-03:00
        0 9 30 12 *     | Pacific/Apia        | 2011-12-01T00:00:00Z | 12-31 00:00+14:00, 12-30 09:00+14:00
        # A time that exists twice comes at the first.
        30 1 * * *      | America/New_York    | 2026-10-31T12:00:00Z | 11-01 01:30-04:00, 11-02 01:30-05:00
        30 1 * * *      | America/New_York    | 2026-11-01T05:45:00Z | 11-02 01:30-05:00
        30 1 * * *      | America/New_York    | 2026-11-01T06:10:00Z | 11-02 01:30-05:00
        0,30 1,2 * * *  | Europe/Lisbon       | 2026-10-24T12:00:00Z | 10-25 01:00+01:00, 10-25 01:30+01:00, 10-25 02:00+00:00, 10-25 02:30+00:00
        45 1 * * *      | Australia/Lord_Howe | 2026-04-04T00:00:00Z | 04-05 01:45+11:00, 04-06 01:45+10:30
        # Every hour: nothing made up in a gap, and the doubled hour counts twice.
        20 * * * *      | America/New_York    | 2026-03-08T06:00:00Z | 03-08 01:20-05:00, 03-08 03:20-04:00, 03-08 04:20-04:00
        20 * * * *      | America/New_York    | 2026-11-01T05:00:00Z | 11-01 01:20-04:00, 11-01 01:20-05:00, 11-01 02:20-05:00
        20 * * * *      | Australia/Lord_Howe | 2026-10-03T14:00:00Z | 10-04 01:20+10:30, 10-04 03:20+11:00
        40 * * * *      | Australia/Lord_Howe | 2026-10-03T14:00:00Z | 10-04 00:40+10:30, 10-04 01:40+10:30, 10-04 02:40+11:00
        45 * * * *      | Australia/Lord_Howe | 2026-04-04T14:00:00Z | 04-05 01:45+11:00, 04-05 01:45+10:30, 04-05 02:45+10:30
        0 * * * *       | Asia/Tokyo          | 2026-03-08T06:30:00Z | 03-08 16:00+09:00, 03-08 17:00+09:00
        0 * 1 6 *       | America/New_York    | 2026-01-01T00:00:00Z | 06-01 00:00-04:00, 06-01 01:00-04:00
    ";

    #[test]
    fn lines_fire_at_the_times_people_expect() {
        let rows = TABLE.lines().map(str::trim).filter(|row| !row.is_empty() && !row.starts_with('#'));
        for row in rows {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            let [line, zone, after, expected] = cells[..] else { panic!("{row}") };
            let expected: Vec<_> = expected.split(", ").collect();
            assert_eq!(firings(line, zone.parse().unwrap(), after, expected.len()), expected, "{row}");
        }
    }

    #[test]
    fn quarters_follow_the_hours_of_short_and_long_days() {
        for (day, end, expected) in [
            ("2026-03-08T04:59:59Z", "2026-03-09T03:59:59Z", 92),
            ("2026-03-10T03:59:59Z", "2026-03-11T03:59:59Z", 96),
            ("2026-11-01T03:59:59Z", "2026-11-02T04:59:59Z", 100),
        ] {
            let crontab: Crontab = "*/15 * * * *".parse().unwrap();
            let next = |instant: &DateTime<Utc>| crontab.next_after(*instant, NEW_YORK);
            let times = std::iter::successors(next(&at(day)), next);
            assert_eq!(times.take_while(|time| *time < at(end)).count(), expected, "from {day}");
        }
    }

    #[test]
    fn a_line_that_can_not_be_read_is_answered_with_what_is_wrong() {
        for (line, message) in [
            ("61 * * * *", "in `61 * * * *`, `61` is no minute: write 0 to 59"),
            (
                "0 0 */15 * * *",
                "`0 0 */15 * * *` has 6 fields; a crontab line has five: minute, hour, day of the month, month, weekday, as in `0 6 * * mon-fri`",
            ),
            (
                "",
                "`` has 0 fields; a crontab line has five: minute, hour, day of the month, month, weekday, as in `0 6 * * mon-fri`",
            ),
            (
                "@reboot",
                "`@reboot` is no schedule: write @hourly, @daily, @weekly, @monthly or @yearly, or five fields",
            ),
            ("0 0 30 2 *", "`0 0 30 2 *` never happens: no month it names has that day"),
        ] {
            assert_eq!(line.parse::<Crontab>().unwrap_err().to_string(), message);
        }
    }

    #[test]
    fn after_the_calendar_of_the_crate_there_is_nothing() {
        assert_eq!("@daily".parse::<Crontab>().unwrap().next_after(at("2101-01-01T00:00:00Z"), LISBON), None);
    }

    #[test]
    fn it_is_written_as_it_was_read() {
        let crontab: Crontab = serde_json::from_str("\"  0 6 * * mon-fri \"").unwrap();
        assert_eq!(serde_json::to_string(&crontab).unwrap(), "\"0 6 * * mon-fri\"");
    }

    proptest::proptest! {
        /// Whatever the line and the zone: the next time lies ahead, and nothing panics.
        #[test]
        fn the_next_time_always_lies_ahead(minute in 0..60u32, hour in 0..24u32, every in proptest::bool::ANY, zone in 0..chrono_tz::TZ_VARIANTS.len(), after in 0..4_000_000_000i64) {
            let line = if every { format!("{minute} * * * *") } else { format!("{minute} {hour} * * *") };
            let after = DateTime::from_timestamp(after, 0).unwrap();
            let next = line.parse::<Crontab>().unwrap().next_after(after, chrono_tz::TZ_VARIANTS[zone]).unwrap();
            let longest = if every { 60 * 26 } else { 60 * 50 };
            proptest::prop_assert!(next > after && next - after <= chrono::TimeDelta::minutes(longest), "{line}: {after} -> {next}");
        }
    }
}
