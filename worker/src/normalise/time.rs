//! What was said of a time becomes an instant, as far as it goes.
//!
//! In: a [`RawTime`] and the country it was said in. Out: [`When`]: instant, wall time, offset and zone, as far as they
//! were said or follow from what was said. A zone is inferred only where the country keeps one time, and marked so. It
//! never panics on a wall time that does not exist or exists twice.

use chrono::{
    DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike, Utc,
};
use chrono_tz::{GapInfo, Tz};

use super::zones::only_zone;
use crate::domain::{CountryCode, Estimate, EstimatePrecision, Precision, RawEstimate, RawTime, ZoneSource};

/// A time as an event keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct When {
    pub(super) utc: Option<DateTime<Utc>>,
    pub(super) local: Option<NaiveDateTime>,
    pub(super) offset_minutes: Option<i32>,
    pub(super) zone: Option<Tz>,
    pub(super) precision: Precision,
    pub(super) zone_source: ZoneSource,
}

/// Resolves `time`, said at a place in `country`.
pub(super) fn resolve(time: &RawTime, country: Option<&CountryCode>) -> When {
    let said = time.zone.as_deref().and_then(|name| name.parse::<Tz>().ok());
    let zone = said.or_else(|| country.and_then(only_zone));
    let source = match (said, zone) {
        (Some(_), _) => ZoneSource::Given,
        (None, Some(_)) => ZoneSource::Inferred,
        (None, None) => ZoneSource::Unknown,
    };
    let utc = time.utc.filter(|at| plausible(at.naive_utc()));
    match (utc, time.local.filter(|at| plausible(*at))) {
        (Some(utc), Some(local)) => from_both(utc, local, time, zone, source),
        (Some(utc), None) => from_instant(utc, time.offset_minutes, zone, source),
        (None, Some(local)) => from_wall_time(local, time.offset_minutes, zone, source),
        (None, None) => from_day(time, zone, source),
    }
}

/// When it should arrive, said of a place in `country`. It is about days unless both ends are instants; whole days at both ends
/// are days, whatever zone they were said in, because a promised day is the same day for everybody.
pub(super) fn estimate(said: &RawEstimate, country: Option<&CountryCode>) -> Option<Estimate> {
    let [from, to] = [&said.from, &said.to].map(|end| End::of(end, country));
    let (from, to) = (from.or(to)?, to.or(from)?);
    let (ends, precision) = match (from.whole_day(), to.whole_day(), from.utc.zip(to.utc)) {
        (None, _, Some(ends)) | (_, None, Some(ends)) => (ends, EstimatePrecision::Minute),
        _ => ((midnight(from.shown), midnight(to.shown)), EstimatePrecision::Day),
    };
    Some(Estimate { from: ends.0, to: ends.1.max(ends.0), precision })
}

/// One end of an estimate.
#[derive(Clone, Copy)]
struct End {
    /// The instant, in UTC.
    utc: Option<NaiveDateTime>,
    /// As it was said.
    shown: NaiveDateTime,
    is_day: bool,
}

impl End {
    fn of(said: &RawTime, country: Option<&CountryCode>) -> Option<Self> {
        let when = resolve(said, country);
        let utc = when.utc.map(|at| at.naive_utc());
        let shown = if said.local.is_some() { when.local.or(utc) } else { utc.or(when.local) }?;
        Some(Self { utc, shown, is_day: when.precision == Precision::Day })
    }

    /// The day, unless a time of day is meant: its first minute begins it, its last one ends it.
    fn whole_day(self) -> Option<NaiveDate> {
        let time = self.shown.time();
        let is_edge = time == NaiveTime::MIN || (time.hour(), time.minute()) == (23, 59);
        (self.is_day || is_edge).then(|| self.shown.date())
    }
}

fn midnight(time: NaiveDateTime) -> NaiveDateTime {
    time.date().and_time(NaiveTime::MIN)
}

/// The instant wins; the offset follows from the two, whatever offset was said besides.
fn from_both(
    utc: DateTime<Utc>,
    local: NaiveDateTime,
    time: &RawTime,
    zone: Option<Tz>,
    source: ZoneSource,
) -> When {
    match real_offset(local - utc.naive_utc()) {
        Some(minutes) => When { local: Some(local), ..at_offset(utc, minutes, zone) },
        None => from_instant(utc, time.offset_minutes, zone, source),
    }
}

/// Only the instant was said: the wall time follows from the offset or the zone, if there is one.
fn from_instant(utc: DateTime<Utc>, offset: Option<i32>, zone: Option<Tz>, source: ZoneSource) -> When {
    match (offset.filter(|minutes| possible(*minutes)), zone) {
        (Some(minutes), _) => at_offset(utc, minutes, zone),
        (None, Some(zone)) => {
            When { zone_source: source, ..at_offset(utc, offset_in(zone, utc), Some(zone)) }
        }
        (None, None) => When {
            utc: Some(utc),
            local: None,
            offset_minutes: None,
            zone: None,
            precision: Precision::Minute,
            zone_source: ZoneSource::Given,
        },
    }
}

/// Only the wall time was said: an offset said with it comes before the zone, because it is about this very time.
fn from_wall_time(local: NaiveDateTime, offset: Option<i32>, zone: Option<Tz>, source: ZoneSource) -> When {
    if let Some(minutes) = offset.filter(|minutes| possible(*minutes)) {
        let utc = (local - TimeDelta::minutes(minutes.into())).and_utc();
        return When { local: Some(local), ..at_offset(utc, minutes, zone) };
    }
    let utc = zone.map(|zone| first_instant(local, zone));
    When {
        utc,
        local: Some(local),
        offset_minutes: zone.zip(utc).map(|(zone, utc)| offset_in(zone, utc)),
        zone,
        precision: Precision::Minute,
        zone_source: source,
    }
}

/// A day stays that day: it has no instant.
fn from_day(time: &RawTime, zone: Option<Tz>, source: ZoneSource) -> When {
    let day = time.date.map(|date| date.and_time(NaiveTime::MIN)).filter(|day| plausible(*day));
    When {
        utc: None,
        local: day,
        offset_minutes: None,
        zone: zone.filter(|_| day.is_some()),
        precision: if day.is_some() { Precision::Day } else { Precision::None },
        zone_source: if day.is_some() { source } else { ZoneSource::Unknown },
    }
}

/// An instant whose offset is known. A zone that has another offset then is none of its.
fn at_offset(utc: DateTime<Utc>, minutes: i32, zone: Option<Tz>) -> When {
    When {
        utc: Some(utc),
        local: Some(utc.naive_utc() + TimeDelta::minutes(minutes.into())),
        offset_minutes: Some(minutes),
        zone: zone.filter(|zone| offset_in(*zone, utc) == minutes),
        precision: Precision::Minute,
        zone_source: ZoneSource::Given,
    }
}

/// The first instant that shows `local`; in a gap, the first one after it.
pub(super) fn first_instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    zone.from_local_datetime(&local)
        .earliest()
        .or_else(|| GapInfo::new(&local, &zone)?.end)
        .map_or_else(|| local.and_utc(), |at| at.to_utc())
}

/// Minutes east of UTC.
fn offset_in(zone: Tz, utc: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&utc.naive_utc()).fix().local_minus_utc() / 60
}

/// A difference of wall time and instant that some clock on Earth shows, seconds apart.
fn real_offset(difference: TimeDelta) -> Option<i32> {
    let quarters = (difference.num_seconds() + 450).div_euclid(900);
    let minutes = i32::try_from(quarters * 15).ok()?;
    let off_by = (difference.num_seconds() - i64::from(minutes) * 60).abs();
    (off_by <= 60 && possible(minutes)).then_some(minutes)
}

/// UTC-12 to UTC+14.
const fn possible(minutes: i32) -> bool {
    minutes >= -12 * 60 && minutes <= 14 * 60
}

/// Years outside mean a misread format or an empty field, such as 0001 or 1970.
fn plausible(time: NaiveDateTime) -> bool {
    (2000..2100).contains(&time.year())
}
