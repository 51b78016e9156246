//! When the events of a story happen.
//!
//! In: when the parcel was shipped and registered, how fast the sandbox's time runs, and the jumps a test made. Out: the
//! instant of each event. An instant is never later than the moment the event can be seen, never changes once it was
//! seen, and never lies before the ship date.
//!
//! What happened between ship date and registration happened at its natural pace. From registration on, `speed` seconds
//! of the story pass in one second of the clock. A story that has to be complete ends before it was registered.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

/// How time passes in the sandbox.
#[derive(Debug, Clone)]
pub(super) struct Pace {
    /// Seconds of a story in one second of the clock.
    pub(super) speed: f64,
    /// Stories are over when their parcel is registered.
    pub(super) complete: bool,
    /// Jumps: when, and by how many seconds of the story.
    pub(super) jumps: Vec<(DateTime<Utc>, f64)>,
}

/// The course of one parcel.
pub(super) struct Course<'a> {
    pace: &'a Pace,
    start: DateTime<Utc>,
    registered: DateTime<Utc>,
    /// Seconds of the clock for one of the story, up to registration.
    stretch: f64,
}

impl<'a> Course<'a> {
    /// The course of a parcel whose story lasts `length` seconds.
    pub(super) fn new(
        pace: &'a Pace,
        registered: DateTime<Utc>,
        shipped_on: Option<NaiveDate>,
        length: f64,
    ) -> Self {
        let shipped = shipped_on.map(morning).map(|shipped| shipped.min(registered));
        let natural = if pace.complete { registered - seconds(length) } else { registered };
        let start = shipped.unwrap_or(natural);
        let room = (registered - start).as_seconds_f64();
        let stretch = if pace.complete && length > room { room / length } else { 1.0 };
        Self { pace, start, registered, stretch }
    }

    /// The instant that lies `after` seconds of the story after its start.
    pub(super) fn at(&self, after: f64) -> DateTime<Utc> {
        let before = (self.registered - self.start).as_seconds_f64();
        let natural = after * self.stretch;
        if natural <= before {
            return self.start + seconds(natural);
        }
        let mut left = natural - before;
        let mut from = self.registered;
        for (when, by) in self.pace.jumps.iter().filter(|(when, _)| *when >= self.registered) {
            let run = (*when - from).as_seconds_f64() * self.pace.speed;
            if left <= run {
                break;
            }
            if left <= run + by {
                return *when;
            }
            left -= run + by;
            from = *when;
        }
        from + seconds(left / self.pace.speed)
    }
}

/// Parcels are handed over in the morning.
fn morning(day: NaiveDate) -> DateTime<Utc> {
    (day.and_time(NaiveTime::MIN) + TimeDelta::hours(6)).and_utc()
}

/// Three centuries: as far away as a story that hardly moves needs to be.
const FAR: f64 = 1e10;

/// A length of time in whole seconds: times are stable to the second.
fn seconds(seconds: f64) -> TimeDelta {
    #[expect(clippy::cast_possible_truncation, reason = "the bounds are far inside an i64")]
    TimeDelta::seconds(seconds.clamp(-FAR, FAR) as i64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn pace(speed: f64) -> Pace {
        Pace { speed, complete: false, jumps: Vec::new() }
    }

    const REGISTERED: &str = "2026-11-25T12:00:00Z";

    #[test]
    fn an_hour_of_the_story_is_a_minute_at_speed_60() {
        let pace = pace(60.0);
        let course = Course::new(&pace, instant(REGISTERED), None, 1e6);
        assert_eq!(course.at(3_600.0), instant("2026-11-25T12:01:00Z"));
    }

    #[test]
    fn what_happened_before_registration_happened_at_its_natural_pace() {
        let pace = pace(60.0);
        let course = Course::new(&pace, instant(REGISTERED), Some("2026-11-23".parse().unwrap()), 1e6);
        assert_eq!(course.at(3_600.0), instant("2026-11-23T07:00:00Z"));
        assert_eq!(course.at(54.0 * 3_600.0), instant(REGISTERED));
        assert_eq!(course.at(55.0 * 3_600.0), instant("2026-11-25T12:01:00Z"));
    }

    #[test]
    fn a_ship_date_in_the_future_starts_the_story_at_registration() {
        let pace = pace(1.0);
        let course = Course::new(&pace, instant(REGISTERED), Some("2026-12-24".parse().unwrap()), 1e6);
        assert_eq!(course.at(60.0), instant("2026-11-25T12:01:00Z"));
    }

    #[test]
    fn a_complete_story_ends_at_registration_and_starts_no_earlier_than_it_was_shipped() {
        let pace = Pace { complete: true, ..pace(1.0) };
        let course = Course::new(&pace, instant(REGISTERED), None, 7_200.0);
        assert_eq!(course.at(0.0), instant("2026-11-25T10:00:00Z"));
        assert_eq!(course.at(7_200.0), instant(REGISTERED));
        let squeezed = Course::new(&pace, instant(REGISTERED), Some("2026-11-25".parse().unwrap()), 1e6);
        assert_eq!(squeezed.at(0.0), instant("2026-11-25T06:00:00Z"));
        assert_eq!(squeezed.at(1e6), instant(REGISTERED));
    }

    #[test]
    fn a_jump_lets_its_events_happen_at_once_and_moves_no_other() {
        let jump = (instant("2026-11-25T12:10:00Z"), 86_400.0);
        let pace = Pace { jumps: vec![jump], ..pace(1.0) };
        let course = Course::new(&pace, instant(REGISTERED), None, 1e6);
        assert_eq!(course.at(300.0), instant("2026-11-25T12:05:00Z"));
        assert_eq!(course.at(40_000.0), jump.0);
        assert_eq!(course.at(600.0 + 86_400.0 + 60.0), instant("2026-11-25T12:11:00Z"));
        let later = Course::new(&pace, instant("2026-11-25T13:00:00Z"), None, 1e6);
        assert_eq!(later.at(300.0), instant("2026-11-25T13:05:00Z"));
    }

    proptest! {
        #[test]
        fn later_in_the_story_is_never_earlier_in_time(
            a in 0.0..1e6_f64, b in 0.0..1e6_f64, speed in prop_oneof![0.5..5_000.0_f64, Just(1e-300)], shipped in 0_i64..30, complete: bool,
            jumps in prop::collection::vec((0_i64..100_000, 1.0..500_000.0_f64), 0..4),
        ) {
            let registered = instant(REGISTERED);
            let mut jumps: Vec<_> =
                jumps.into_iter().map(|(when, by)| (registered + TimeDelta::seconds(when), by)).collect();
            jumps.sort_by_key(|jump| jump.0);
            let pace = Pace { speed, complete, jumps };
            let day = (registered - TimeDelta::days(shipped)).date_naive();
            let course = Course::new(&pace, registered, Some(day), 1e6);
            prop_assert!(course.at(a.min(b)) <= course.at(a.max(b)));
            prop_assert!(course.at(a) >= morning(day));
        }
    }
}
