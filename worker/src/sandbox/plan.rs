//! Which story a parcel lives.
//!
//! In: a number and its carrier. Out: the kind of journey, where from and where to, and how fast. The demo's parcels
//! have theirs given; every other number gets one by chance that repeats itself. It knows no time.

use super::{
    data::{Carrier, LIBRARY, Occurrence, Place, Step, Table},
    dice::{pick, roll, share},
};

/// Kinds that stay inside one country.
const AT_HOME: [&str; 8] = [
    "domestic",
    "failed_then_delivered",
    "pickup",
    "neighbour",
    "pickup_expired_returned",
    "label_only",
    "on_round",
    "cancelled",
];

/// Seconds in an hour.
const HOUR: f64 = 3_600.0;

/// A parcel's story.
pub(super) struct Plan {
    pub(super) carrier: &'static Carrier,
    pub(super) table: &'static Table,
    pub(super) kind: &'static str,
    pub(super) origin: &'static str,
    pub(super) destination: &'static str,
    pub(super) stops: Vec<Stop>,
}

/// One event to come.
pub(super) struct Stop {
    /// Seconds after the start.
    pub(super) after: f64,
    pub(super) event: &'static Occurrence,
    pub(super) place: &'static Place,
    pub(super) country: &'static str,
    pub(super) carrier: &'static Carrier,
}

/// The story of `number`; `None` when the carrier has no stories.
pub(super) fn of(number: &str, carrier: &'static Carrier, seed: u64) -> Option<Plan> {
    let table = LIBRARY.table(&carrier.code, number)?;
    let (kind, origin, destination) =
        given(number, table).or_else(|| chosen(number, carrier, table, seed))?;
    let steps = table.kinds.get(kind)?;
    let mut plan = Plan { carrier, table, kind, origin, destination, stops: Vec::with_capacity(steps.len()) };
    for (index, step) in steps.iter().enumerate() {
        let after = step.0 * HOUR * pace(number, seed) + scatter(number, index, seed);
        plan.stops.push(plan.stop(step, after)?);
    }
    Some(plan)
}

/// The story of a parcel of the demo.
fn given(number: &str, table: &'static Table) -> Option<(&'static str, &'static str, &'static str)> {
    let seed = LIBRARY.seeds.iter().find(|seed| seed.number == number)?;
    let (kind, _) = table.kinds.get_key_value(&seed.kind)?;
    Some((kind, &seed.origin, &seed.destination))
}

/// A story by chance.
fn chosen(
    number: &str,
    carrier: &'static Carrier,
    table: &'static Table,
    seed: u64,
) -> Option<(&'static str, &'static str, &'static str)> {
    let kinds: Vec<&str> = table.kinds.keys().map(String::as_str).collect();
    let countries = LIBRARY.countries();
    let kind = *pick(&kinds, seed, &[number, "kind"])?;
    let germany = number.starts_with("00340").then_some("DE");
    let usual = if carrier.code == "dhl" { "CN" } else { "DE" };
    let home = germany.or(carrier.country.as_deref()).unwrap_or(usual);
    let abroad: Vec<&str> = countries.into_iter().filter(|country| *country != home).collect();
    let stays = germany.is_some() || carrier.code == "usps" || AT_HOME.contains(&kind);
    let destination = if stays { home } else { *pick(&abroad, seed, &[number, "country"])? };
    Some((kind, home, destination))
}

/// How long a journey of this parcel takes, compared with the usual.
fn pace(number: &str, seed: u64) -> f64 {
    0.8 + 0.4 * share(seed, &[number, "pace"])
}

/// Up to half an hour, so that not everything happens on the hour. Steps are at least an hour apart.
fn scatter(number: &str, index: usize, seed: u64) -> f64 {
    let seconds = roll(seed, &[number, "scatter", &index.to_string()]) % 1_800;
    f64::from(u32::try_from(seconds).unwrap_or_default())
}

impl Plan {
    fn stop(&self, Step(_, key, place): &'static Step, after: f64) -> Option<Stop> {
        let (side, role) = place.split_once(' ')?;
        let country = if side == "origin" { self.origin } else { self.destination };
        let place = LIBRARY.place(country, role)?;
        Some(match key.strip_prefix("post:") {
            Some(key) => {
                let event = LIBRARY.post()?.occurrence(key)?;
                Stop { after, event, place, country, carrier: LIBRARY.post_of(country)? }
            }
            None => Stop { after, event: self.table.occurrence(key)?, place, country, carrier: self.carrier },
        })
    }

    /// When it is to be delivered, in seconds after the start; the last event where it never is.
    pub(super) fn arrival(&self) -> Option<f64> {
        let delivered = |stop: &&Stop| stop.event.meaning().0 == Some("delivered");
        self.stops.iter().find(delivered).or(self.stops.last()).map(|stop| stop.after)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::sandbox::numbers::numbers;

    fn plan(number: &str, carrier: &str) -> Plan {
        of(number, LIBRARY.carrier(carrier).unwrap(), 0).unwrap()
    }

    #[test]
    fn every_carrier_has_a_story_for_any_number() {
        for carrier in &LIBRARY.carriers {
            for n in 0..50 {
                let story = plan(&format!("ANY{n}"), &carrier.code);
                assert_eq!(story.carrier.code, carrier.code);
                assert!(!story.stops.is_empty() || story.kind == "never_found");
            }
        }
    }

    #[test]
    fn the_demo_lives_the_kinds_it_says() {
        for parcel in &LIBRARY.seeds {
            let story = plan(&parcel.number, &parcel.carrier);
            assert_eq!((story.kind, story.destination), (&*parcel.kind, &*parcel.destination));
        }
    }

    #[test]
    fn every_kind_of_every_file_can_be_told_and_is_met_by_chance() {
        let mut told = HashSet::new();
        for parcel in numbers(4_000) {
            told.insert((parcel.carrier.clone(), parcel.kind.clone()));
        }
        for (name, table) in
            LIBRARY.tables().filter(|(name, _)| ["china-post", "dhl", "ups", "usps"].contains(name))
        {
            for kind in table.kinds.keys() {
                assert!(told.contains(&(name.to_owned(), kind.clone())), "{kind} of {name} never happens");
            }
        }
    }

    #[test]
    fn events_of_a_story_follow_each_other_in_time() {
        for parcel in numbers(400) {
            let story = plan(&parcel.number, &parcel.carrier);
            assert!(story.stops.is_sorted_by(|a, b| a.after < b.after), "{} jumps in time", parcel.number);
        }
    }

    #[test]
    fn about_one_event_in_ten_is_unknown_to_every_table() {
        let stops: Vec<_> =
            LIBRARY.seeds.iter().flat_map(|seed| plan(&seed.number, &seed.carrier).stops).collect();
        let unknown = stops.iter().filter(|stop| stop.event.meaning().1.is_none()).count();
        let nameless = stops.iter().filter(|stop| stop.event.meaning().0.is_none()).count();
        let percent = unknown * 100 / stops.len();
        assert!((8..=12).contains(&percent), "{percent} % of {} events are unknown", stops.len());
        assert!(nameless > 0 && nameless < unknown, "some unknown events have a status and some have none");
    }

    #[test]
    fn a_stranger_needs_no_story_of_its_own_twice() {
        let [one, two] = [plan("ANY1", "dhl"), plan("ANY1", "dhl")];
        assert_eq!((one.kind, one.destination), (two.kind, two.destination));
        assert!(one.stops.iter().zip(&two.stops).all(|(a, b)| a.after.to_bits() == b.after.to_bits()));
    }
}
