//! The next look at one parcel.
//!
//! In: its progress, the cadences and the time. Out: an instant, always at least a minute ahead, or that it is
//! finished. Each parcel has a place of its own in the interval, computed from its id, so that the full hour is not hit
//! by all of them at once and the same parcel keeps its rhythm on every worker.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::domain::{Claimed, ShipmentId, Snapshot, SubStatus};

use super::{Cadence, Cadences, Crontab};

/// Nothing is looked at twice within a minute.
const SOONEST: TimeDelta = TimeDelta::minutes(1);

/// Where no line fires any more, which a calendar that ends in 2100 makes possible.
const DAY: TimeDelta = TimeDelta::days(1);

/// What decides when to look again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Whose place in the interval to use.
    pub id: ShipmentId,
    /// Status now.
    pub sub_status: SubStatus,
    /// Since when.
    pub status_since: Option<DateTime<Utc>>,
    /// When it came into the books.
    pub tracked_since: DateTime<Utc>,
    /// When the last event happened.
    pub last_event_at: Option<DateTime<Utc>>,
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Look again then.
    At(DateTime<Utc>),
    /// Nothing more is expected.
    Finished,
}

impl Progress {
    /// As Odoo knows it: the look brought nothing new.
    #[must_use]
    pub fn unchanged(claimed: &Claimed) -> Self {
        Self {
            id: claimed.id,
            sub_status: claimed.sub_status,
            status_since: claimed.status_since,
            tracked_since: claimed.tracked_since,
            last_event_at: claimed.last_event_at,
        }
    }

    /// As the look made it.
    #[must_use]
    pub fn with_news(claimed: &Claimed, snapshot: &Snapshot) -> Self {
        Self {
            sub_status: snapshot.sub_status,
            status_since: snapshot.status_since,
            last_event_at: snapshot.last_event_at,
            ..Self::unchanged(claimed)
        }
    }

    /// Since when nothing new was heard of it; negative for a wrong date in the future. Until its end a parcel is not
    /// quiet for longer than it is in the books: its label may be much older than the day it leaves.
    fn quiet_for(&self, now: DateTime<Utc>) -> TimeDelta {
        let news = self.status_since.max(self.last_event_at).unwrap_or(self.tracked_since);
        now - if self.sub_status.is_terminal() { news } else { news.max(self.tracked_since) }
    }
}

impl Cadences {
    /// When to look again at a parcel that was looked at `now`.
    #[must_use]
    pub fn next(&self, progress: &Progress, now: DateTime<Utc>) -> Next {
        let cadence = self.of(progress.sub_status.status());
        let quiet = progress.quiet_for(now);
        if quiet >= days(cadence.finish_after_days) {
            return Next::Finished;
        }
        let at = self.slot(cadence.pace(quiet), progress.id, now).unwrap_or(now + DAY);
        Next::At(at.max(now + SOONEST))
    }

    /// When to look again after `failures` failures in a row, the one just met included: doubled each time, up to the
    /// longest delay, and up to a quarter earlier depending on the parcel.
    #[must_use]
    pub fn retry_at(&self, failures: u32, now: DateTime<Utc>, id: ShipmentId) -> DateTime<Utc> {
        let doubled = 1_u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX);
        let minutes = self.retry_first_minutes.saturating_mul(doubled).min(self.retry_at_most_minutes);
        let delay = TimeDelta::minutes(i64::from(minutes));
        now + (delay - place_in(delay / 4, id)).max(SOONEST)
    }

    /// The first time ahead at which this parcel has its place. Looking for a line's time from "now less the place",
    /// and adding the place again, keeps a look in the middle of an interval from skipping the rest of it.
    fn slot(&self, crontab: &Crontab, id: ShipmentId, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let window = interval(crontab, now, self.zone)? * i32::from(u8::from(self.spread_percent)) / 100;
        let place = place_in(window, id);
        Some(crontab.next_after(now - place, self.zone)? + place)
    }
}

impl Cadence {
    fn pace(&self, quiet: TimeDelta) -> &Crontab {
        self.slow
            .as_ref()
            .filter(|slow| quiet >= days(slow.after_days))
            .map_or(&self.every, |slow| &slow.every)
    }
}

/// The shorter of the next two intervals: a night in which nothing fires is not one to spread over.
fn interval(crontab: &Crontab, now: DateTime<Utc>, zone: Tz) -> Option<TimeDelta> {
    let first = crontab.next_after(now, zone)?;
    let second = crontab.next_after(first, zone)?;
    let third = crontab.next_after(second, zone)?;
    Some((second - first).min(third - second))
}

/// A fixed place for this parcel in `window`. Multiples of the golden ratio spread any run of ids evenly.
fn place_in(window: TimeDelta, id: ShipmentId) -> TimeDelta {
    let fraction = id.0.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    let seconds = (i128::from(window.num_seconds()) * i128::from(fraction)) >> 32;
    TimeDelta::seconds(i64::try_from(seconds).unwrap_or(0))
}

fn days(count: u32) -> TimeDelta {
    TimeDelta::days(i64::from(count))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::{Rule, samples};

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn now() -> DateTime<Utc> {
        at("2026-11-25T10:30:00Z")
    }

    /// A parcel of which the last was heard `quiet` ago.
    fn parcel(id: i64, sub_status: SubStatus, quiet: TimeDelta) -> Progress {
        let news = now() - quiet;
        Progress {
            id: ShipmentId(id),
            sub_status,
            status_since: Some(news),
            tracked_since: now() - TimeDelta::days(400),
            last_event_at: Some(news),
        }
    }

    /// Without spreading, the crontab itself shows.
    fn exact() -> Cadences {
        Cadences { spread_percent: 0.try_into().unwrap(), ..Cadences::default() }
    }

    #[test]
    fn each_status_is_looked_at_at_its_own_pace_until_it_ends() {
        use SubStatus as S;
        for (sub_status, quiet, expected) in [
            (S::Registered, TimeDelta::hours(1), "11-25 11:00"),
            (S::Registered, TimeDelta::days(1), "11-25 12:00"),
            (S::Registered, TimeDelta::days(30), "finished"),
            (S::NoDataYet, TimeDelta::days(29), "11-25 12:00"),
            (S::NoDataYet, TimeDelta::days(30), "finished"),
            (S::LabelCreated, TimeDelta::days(13), "11-25 12:00"),
            (S::LabelCreated, TimeDelta::days(14), "11-26 00:00"),
            (S::LabelCreated, TimeDelta::days(90), "finished"),
            (S::Moving, TimeDelta::days(59), "11-25 11:00"),
            (S::CustomsStarted, TimeDelta::days(60), "11-26 00:00"),
            (S::Moving, TimeDelta::days(180), "finished"),
            (S::OutForDelivery, TimeDelta::hours(3), "11-25 10:45"),
            (S::OutForDelivery, TimeDelta::days(2), "11-25 12:00"),
            (S::ReadyForPickup, TimeDelta::days(5), "11-25 12:00"),
            (S::RecipientAbsent, TimeDelta::days(1), "11-25 11:00"),
            (S::DeliveredSigned, TimeDelta::hours(71), "11-26 00:00"),
            (S::DeliveredSigned, TimeDelta::days(3), "finished"),
            (S::Lost, TimeDelta::days(29), "11-25 12:00"),
            (S::Lost, TimeDelta::days(30), "11-26 00:00"),
            (S::ReturningToSender, TimeDelta::days(1), "11-25 12:00"),
            (S::ReturnedToSender, TimeDelta::days(3), "finished"),
            (S::Cancelled, TimeDelta::days(1), "11-26 00:00"),
            (S::CancelRequested, TimeDelta::days(3), "finished"),
            (S::NoUpdate, TimeDelta::zero(), "finished"),
            (S::Unknown, TimeDelta::days(1), "11-25 12:00"),
        ] {
            let next = match exact().next(&parcel(1, sub_status, quiet), now()) {
                Next::At(at) => at.format("%m-%d %H:%M").to_string(),
                Next::Finished => "finished".to_owned(),
            };
            assert_eq!(next, expected, "{sub_status} after {} hours", quiet.num_hours());
        }
    }

    #[test]
    fn the_newest_sign_of_life_counts_and_the_books_only_where_there_is_none() {
        let old = parcel(1, SubStatus::Moving, TimeDelta::days(200));
        assert_eq!(exact().next(&old, now()), Next::Finished);
        let status_is_fresh = Progress { status_since: Some(now()), ..old.clone() };
        assert_ne!(exact().next(&status_is_fresh, now()), Next::Finished);
        let event_is_fresh = Progress { last_event_at: Some(now()), ..old.clone() };
        assert_ne!(exact().next(&event_is_fresh, now()), Next::Finished);
        let never_seen =
            Progress { status_since: None, last_event_at: None, tracked_since: now(), ..old.clone() };
        assert_ne!(exact().next(&never_seen, now()), Next::Finished);
    }

    #[test]
    fn a_parcel_with_an_old_label_is_followed_from_the_day_it_came_into_the_books() {
        let (today, year) = (now(), TimeDelta::days(365));
        for (sub_status, finished) in [
            (SubStatus::LabelCreated, false),
            (SubStatus::Moving, false),
            (SubStatus::ReturningToSender, false),
            (SubStatus::Delivered, true),
            (SubStatus::ReturnedToSender, true),
            (SubStatus::NoUpdate, true),
        ] {
            let first_look = Progress { tracked_since: today, ..parcel(1, sub_status, year) };
            assert_eq!(exact().next(&first_look, today) == Next::Finished, finished, "{sub_status}");
        }
    }

    #[test]
    fn a_date_in_the_future_counts_as_now() {
        let ahead = parcel(1, SubStatus::Delivered, TimeDelta::days(-400));
        assert_eq!(exact().next(&ahead, now()), Next::At(at("2026-11-26T00:00:00Z")));
    }

    #[test]
    fn crontabs_are_read_in_the_zone_of_the_settings() {
        let cadences = Cadences { zone: Tz::Asia__Tokyo, ..exact() };
        let next = cadences.next(&parcel(1, SubStatus::Delivered, TimeDelta::zero()), now());
        assert_eq!(next, Next::At(at("2026-11-25T15:00:00Z")));
    }

    #[test]
    fn parcels_are_spread_evenly_over_most_of_the_hour() {
        let mut by_tenth = BTreeMap::new();
        for id in 1..=1000 {
            let Next::At(next) = Cadences::default().next(&parcel(id, SubStatus::Moving, DAY), now()) else {
                panic!("{id} is finished");
            };
            *by_tenth.entry((next.timestamp() % 3600) / 360).or_insert(0) += 1;
        }
        let tenths: Vec<i64> = by_tenth.keys().copied().collect();
        assert_eq!(tenths, (0..8).collect::<Vec<_>>(), "80 percent of the hour");
        assert!(by_tenth.values().all(|count| (115..=135).contains(count)), "{by_tenth:?}");
    }

    #[test]
    fn a_parcel_keeps_its_place_and_is_never_skipped() {
        for id in [1, 7, 40, 999_983] {
            let mut time = now();
            let mut steps = Vec::new();
            for _ in 0..5 {
                let Next::At(next) = Cadences::default().next(&parcel(id, SubStatus::Moving, DAY), time)
                else {
                    panic!("{id} is finished");
                };
                steps.push(next - time);
                time = next;
            }
            assert!(steps[0] <= TimeDelta::hours(1), "{id}: {steps:?}");
            assert!(steps[1..].iter().all(|step| *step == TimeDelta::hours(1)), "{id}: {steps:?}");
        }
    }

    #[test]
    fn a_night_without_looks_stays_one() {
        let office = Cadence { every: "*/30 8-17 * * *".parse().unwrap(), slow: None, finish_after_days: 90 };
        let cadences = Cadences { in_transit: office, ..Cadences::default() };
        for (id, minute) in (1..200).flat_map(|id| [(id, 0), (id, 10), (id, 40), (id, 90)]) {
            let evening = at("2026-11-25T16:55:00Z") + TimeDelta::minutes(minute);
            let Next::At(next) = cadences.next(&parcel(id, SubStatus::Moving, DAY), evening) else {
                panic!("{id} is finished");
            };
            let hour = next.format("%H").to_string();
            assert!(("08"..="17").contains(&hour.as_str()), "{id} at {evening}: {next}");
        }
    }

    #[test]
    fn the_next_look_is_at_least_a_minute_ahead() {
        let just_before = at("2026-11-25T10:59:30Z");
        let next = exact().next(&parcel(1, SubStatus::Moving, DAY), just_before);
        assert_eq!(next, Next::At(at("2026-11-25T11:00:30Z")));
    }

    #[test]
    fn failures_double_the_delay_up_to_six_hours() {
        let delay =
            |failures| (Cadences::default().retry_at(failures, now(), ShipmentId(0)) - now()).num_minutes();
        assert_eq!([0, 1, 2, 3, 4, 8, 9, 33, u32::MAX].map(delay), [2, 2, 4, 8, 16, 256, 360, 360, 360]);
    }

    #[test]
    fn retries_of_many_parcels_do_not_come_together() {
        let delays: Vec<_> =
            (1..=100).map(|id| Cadences::default().retry_at(9, now(), ShipmentId(id)) - now()).collect();
        let (first, last) = (delays.iter().min().unwrap(), delays.iter().max().unwrap());
        assert!(*first >= TimeDelta::minutes(270) && *last <= TimeDelta::minutes(360), "{first} to {last}");
        assert!(*last - *first > TimeDelta::minutes(80), "{first} to {last}");
    }

    fn claimed() -> Claimed {
        Claimed {
            sub_status: SubStatus::Moving,
            own: None,
            status_since: Some(now() - DAY),
            tracked_since: now() - TimeDelta::days(400),
            last_event_at: Some(now() - DAY),
            ..samples::claimed("RR123456785CN")
        }
    }

    #[test]
    fn a_look_without_news_goes_on_from_what_odoo_knows() {
        assert_eq!(Progress::unchanged(&claimed()), parcel(1, SubStatus::Moving, DAY));
    }

    #[test]
    fn a_look_with_news_goes_on_from_the_news() {
        let snapshot = Snapshot {
            feed: "postalparcel".into(),
            sub_status: SubStatus::Delivered,
            own: None,
            rule: Rule::NewestEvent,
            status_since: Some(now()),
            decided_by: None,
            latest: None,
            carrier: None,
            carrier_name: None,
            origin: None,
            destination: None,
            first_event_at: None,
            last_event_at: Some(now()),
            shipped_at: None,
            delivered_at: Some(now()),
            estimate: None,
            signed_by: None,
            proof_url: None,
            pickup: None,
            milestones: Vec::new(),
            events: Vec::new(),
        };
        let expected = parcel(1, SubStatus::Delivered, TimeDelta::zero());
        assert_eq!(Progress::with_news(&claimed(), &snapshot), expected);
    }
}
