//! Days and hours as the recipient lives them.
//!
//! In: times as Odoo hands them out, the recipient's zone, and the instant now. Out: texts. A day is a day in every zone.
//! Events and promises come in the recipient's zone; an event of which only the wall time is known keeps that. A zone is
//! named unless it is certainly the recipient's. Today, tomorrow and yesterday are said only where the recipient's zone is known and the time
//! is one of it, and always with the date, because a mail is read later.

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::{super::TextError, words::Words};
use crate::domain::{EstimatePrecision, NewsEstimate, NewsEvent, Notice, Precision};

/// As far behind UTC as clocks anywhere are: what is past there is past everywhere.
const WESTERNMOST: TimeDelta = TimeDelta::hours(12);

/// One recipient's clock and calendar.
pub(super) struct When<'a> {
    words: &'a Words<'a>,
    zone: Option<Tz>,
    is_certain: bool,
    now: DateTime<Utc>,
}

/// A wall time and how far it is from UTC, where that is known.
#[derive(Clone, Copy)]
struct Wall {
    local: NaiveDateTime,
    offset_minutes: Option<i32>,
    /// Whether the recipient's clocks show the same.
    is_home: bool,
}

impl<'a> When<'a> {
    pub(super) fn of(words: &'a Words<'a>, notice: &Notice, now: DateTime<Utc>) -> Self {
        let zone = notice.tz.as_deref().and_then(|name| name.trim().parse().ok());
        Self { words, zone, is_certain: notice.tz_certain && zone.is_some(), now }
    }

    /// When something happened; nothing where no time was given.
    pub(super) fn event(&self, event: &NewsEvent) -> Result<Option<String>, TextError> {
        let Some(wall) = self.wall(event) else { return Ok(None) };
        match event.precision {
            Precision::None => Ok(None),
            Precision::Day => self.past_day(wall.local.date()).map(Some),
            Precision::Minute => {
                let day = wall.local.date();
                let day = if wall.is_home { self.past_day(day)? } else { self.date(day) };
                self.day_time(&day, &self.time(wall)?).map(Some)
            }
        }
    }

    /// When a parcel should come; nothing where that is past.
    pub(super) fn estimate(&self, estimate: &NewsEstimate) -> Result<Option<String>, TextError> {
        let Some((from, to)) = estimate.from.or(estimate.to).zip(estimate.to.or(estimate.from)) else {
            return Ok(None);
        };
        match estimate.precision {
            EstimatePrecision::Day => self.days(from.date(), to.date().max(from.date())),
            EstimatePrecision::Minute => self.window(from.and_utc(), to.max(from).and_utc()),
        }
    }

    /// The last day for something; nothing where it is past.
    pub(super) fn last_day(&self, day: NaiveDate) -> Result<Option<String>, TextError> {
        if day < self.earliest_today() { Ok(None) } else { self.day(day).map(Some) }
    }

    /// Whether an estimate begins on a later day than that of an event, or nobody knows when that was.
    pub(super) fn is_later_day(&self, estimate: &NewsEstimate, event: &NewsEvent) -> bool {
        let Some(wall) = self.wall(event) else { return true };
        let Some(from) = estimate.from else { return false };
        match estimate.precision {
            EstimatePrecision::Day => from.date() > event.local.unwrap_or(wall.local).date(),
            EstimatePrecision::Minute => self.beside(from.and_utc(), wall).date() > wall.local.date(),
        }
    }

    /// An instant on the recipient's clocks; on those of `wall` where the recipient's are not known.
    fn beside(&self, instant: DateTime<Utc>, wall: Wall) -> NaiveDateTime {
        match (self.zone, wall.offset_minutes) {
            (None, Some(minutes)) => {
                let utc = instant.naive_utc();
                utc.checked_add_signed(TimeDelta::minutes(minutes.into())).unwrap_or(utc)
            }
            _ => self.home(instant).local,
        }
    }

    fn days(&self, from: NaiveDate, to: NaiveDate) -> Result<Option<String>, TextError> {
        if to < self.earliest_today() {
            return Ok(None);
        }
        let text = if from == to {
            self.day(to)
        } else if from < self.earliest_today() {
            self.words.line("day-until", &[("day", &self.day(to)?)])
        } else {
            self.words.line("days-range", &[("from", &self.date(from)), ("to", &self.date(to))])
        };
        text.map(Some)
    }

    fn window(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Option<String>, TextError> {
        if to < self.now {
            return Ok(None);
        }
        let (start, end) = (self.home(from), self.home(to));
        let (start_day, end_day) = (self.day(start.local.date())?, self.day(end.local.date())?);
        let end_time = self.time(end)?;
        let text = if start.local == end.local {
            self.day_time(&end_day, &end_time)
        } else if start_day == end_day {
            let from = self.words.formats().time(start.local.time());
            self.words.line("day-window", &[("day", &end_day), ("from", &from), ("to", &end_time)])
        } else {
            let from = self.day_time(&start_day, &self.words.formats().time(start.local.time()))?;
            let to = self.day_time(&end_day, &end_time)?;
            self.words.line("days-range", &[("from", &from), ("to", &to)])
        };
        text.map(Some)
    }

    /// An event on the recipient's clocks; on those of its place where the recipient's, or its instant, are not known.
    fn wall(&self, event: &NewsEvent) -> Option<Wall> {
        let Some(local) = event.local else { return event.utc.map(|utc| self.home(utc.and_utc())) };
        let offset = |minutes: i32| local.checked_sub_signed(TimeDelta::minutes(minutes.into()));
        let utc = event.utc.or_else(|| event.offset_minutes.and_then(offset));
        let is_day = event.precision != Precision::Minute;
        match utc {
            Some(utc) if self.zone.is_some() && !is_day => Some(self.home(utc.and_utc())),
            _ => {
                let apart = utc.and_then(|utc| i32::try_from((local - utc).num_minutes()).ok());
                Some(Wall { local, offset_minutes: event.offset_minutes.or(apart), is_home: false })
            }
        }
    }

    /// An instant on the recipient's clocks; in UTC where these are not known.
    fn home(&self, instant: DateTime<Utc>) -> Wall {
        let zone = self.zone.unwrap_or(Tz::UTC);
        let offset = zone.offset_from_utc_datetime(&instant.naive_utc()).fix();
        let local = instant.naive_utc().checked_add_offset(offset).unwrap_or(instant.naive_utc());
        Wall { local, offset_minutes: Some(offset.local_minus_utc() / 60), is_home: self.zone.is_some() }
    }

    /// Hour and minute, with the zone where it may be another than the recipient's.
    fn time(&self, wall: Wall) -> Result<String, TextError> {
        let formats = self.words.formats();
        let time = formats.time(wall.local.time());
        if wall.is_home && self.is_certain {
            return Ok(time);
        }
        let zone = match wall.offset_minutes {
            Some(minutes) => formats.offset(minutes),
            None => self.words.line("event-local-time", &[])?,
        };
        self.words.line("time-zone", &[("time", &time), ("zone", &zone)])
    }

    fn day_time(&self, day: &str, time: &str) -> Result<String, TextError> {
        self.words.line("day-time", &[("day", day), ("time", time)])
    }

    /// A day; today, tomorrow and yesterday by these names.
    fn day(&self, day: NaiveDate) -> Result<String, TextError> {
        let date = self.date(day);
        let today = self.zone.map(|zone| self.now.with_timezone(&zone).date_naive());
        let key = match today.map(|today| (day - today).num_days()) {
            Some(0) => "day-today",
            Some(1) => "day-tomorrow",
            Some(-1) => "day-yesterday",
            _ => return Ok(date),
        };
        self.words.line(key, &[("date", &date)])
    }

    /// The day of something that happened, which is never tomorrow, wherever it was.
    fn past_day(&self, day: NaiveDate) -> Result<String, TextError> {
        match day.cmp(&self.home(self.now).local.date()) {
            Ordering::Greater => Ok(self.date(day)),
            Ordering::Less | Ordering::Equal => self.day(day),
        }
    }

    fn date(&self, day: NaiveDate) -> String {
        self.words.formats().day(day)
    }

    /// The recipient's day now, or the earliest it can be.
    fn earliest_today(&self) -> NaiveDate {
        match self.zone {
            Some(zone) => self.now.with_timezone(&zone).date_naive(),
            None => (self.now - WESTERNMOST).date_naive(),
        }
    }
}
