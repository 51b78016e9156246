//! How often to look, for each status: the settings, with a reason for each default.
//!
//! In: the configuration's `[cadences]`. Out: plain values; [`super::due`] reads them. Every cadence ends some day, so
//! that no parcel is asked about for ever; a push or "Track now" still reaches one that ended.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::Status;

use super::Crontab;

/// How often to look at parcels in one status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cadence {
    /// When to look.
    pub every: Crontab,
    /// Look more seldom once it has been quiet for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slow: Option<Slow>,
    /// Days without anything new after which no further look is worth its price.
    pub finish_after_days: u32,
}

/// The slower pace of a parcel that is quiet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slow {
    /// Days without anything new.
    pub after_days: u32,
    /// When to look from then on.
    pub every: Crontab,
}

/// When to look again, by status, and after failures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cadences {
    /// Zone in which the crontabs are read. Default UTC: without clock changes, the same for every worker.
    #[serde(with = "zone")]
    pub zone: Tz,
    /// How much of the interval between two looks the parcels are spread over, each at its own fixed place. Default 80:
    /// an even load, with the rest of the interval left to catch up before the next round.
    pub spread_percent: Percent,
    /// Minutes until a failed look is repeated; doubled with each failure in a row. Default 2: most faults are short.
    pub retry_first_minutes: u32,
    /// Most minutes between repeated looks. Default 360: somebody who mends a key in the morning sees parcels move the
    /// same day.
    pub retry_at_most_minutes: u32,
    /// Default hourly, then every 6 hours after a day: an aggregator needs minutes, a carrier's first scan a day. Ends
    /// after 30 days, like `not_found`.
    pub pending: Cadence,
    /// Default every 6 hours for 30 days: labels are printed days before the goods leave; after a month it is a typing
    /// error or a parcel that never left.
    pub not_found: Cadence,
    /// Default every 3 hours, daily after 14 days: the first scan starts the customer's clock. Ends after 90 days.
    pub info_received: Cadence,
    /// Default hourly, daily after 60 quiet days: sea freight and customs can be silent for weeks. Ends after 180 days,
    /// past every carrier's time limit for a claim.
    pub in_transit: Cadence,
    /// Default every 15 minutes: the customer waits at the door. Every 3 hours after 2 quiet days: the scan was wrong or
    /// the last one is missing. Ends after 90 days.
    pub out_for_delivery: Cadence,
    /// Default every 3 hours: it waits for a person, and the deadline counts in days. Daily after 30 days, ends after 90.
    pub available_for_pickup: Cadence,
    /// Default hourly: the next attempt may be the same day. Every 6 hours after 7 days, ends after 90.
    pub delivery_failed: Cadence,
    /// Default daily for 3 days: false delivery scans are corrected, and proofs arrive, within days.
    pub delivered: Cadence,
    /// Default every 3 hours: whoever works on it wants the answer the same day. Daily after 30 days, ends after 180:
    /// lost parcels do turn up.
    pub exception: Cadence,
    /// Default every 6 hours: nobody waits at a door. Daily after 30 days, ends after 180.
    pub returning: Cadence,
    /// Default daily for 3 days, like `delivered`.
    pub returned: Cadence,
    /// Default daily for 3 days: a parcel sometimes moves although it was cancelled.
    pub cancelled: Cadence,
    /// Default at once: the aggregator itself stopped looking.
    pub expired: Cadence,
    /// Default every 6 hours for 30 days: the answer can't be read yet; a newer worker may know the code.
    pub unknown: Cadence,
}

impl Cadences {
    /// The cadence of a status.
    #[must_use]
    pub fn of(&self, status: Status) -> &Cadence {
        match status {
            Status::Pending => &self.pending,
            Status::NotFound => &self.not_found,
            Status::InfoReceived => &self.info_received,
            Status::InTransit => &self.in_transit,
            Status::OutForDelivery => &self.out_for_delivery,
            Status::AvailableForPickup => &self.available_for_pickup,
            Status::DeliveryFailed => &self.delivery_failed,
            Status::Delivered => &self.delivered,
            Status::Exception => &self.exception,
            Status::Returning => &self.returning,
            Status::Returned => &self.returned,
            Status::Cancelled => &self.cancelled,
            Status::Expired => &self.expired,
            Status::Unknown => &self.unknown,
        }
    }
}

impl Default for Cadences {
    fn default() -> Self {
        Self {
            zone: Tz::UTC,
            spread_percent: Percent(80),
            retry_first_minutes: 2,
            retry_at_most_minutes: 360,
            pending: every(HOUR).then(1, SIX_HOURS).until(30),
            not_found: every(SIX_HOURS).until(30),
            info_received: every(THREE_HOURS).then(14, DAY).until(90),
            in_transit: every(HOUR).then(60, DAY).until(180),
            out_for_delivery: every(QUARTER).then(2, THREE_HOURS).until(90),
            available_for_pickup: every(THREE_HOURS).then(30, DAY).until(90),
            delivery_failed: every(HOUR).then(7, SIX_HOURS).until(90),
            delivered: every(DAY).until(3),
            exception: every(THREE_HOURS).then(30, DAY).until(180),
            returning: every(SIX_HOURS).then(30, DAY).until(180),
            returned: every(DAY).until(3),
            cancelled: every(DAY).until(3),
            expired: every(DAY).until(0),
            unknown: every(SIX_HOURS).until(30),
        }
    }
}

const QUARTER: &str = "*/15 * * * *";
const HOUR: &str = "0 * * * *";
const THREE_HOURS: &str = "0 */3 * * *";
const SIX_HOURS: &str = "0 */6 * * *";
const DAY: &str = "0 0 * * *";

/// The defaults read as sentences: every hour, then after 60 days daily, until 180 days.
fn every(crontab: &'static str) -> Cadence {
    Cadence { every: Crontab::fixed(crontab), slow: None, finish_after_days: 0 }
}

impl Cadence {
    fn then(self, after_days: u32, crontab: &'static str) -> Self {
        Self { slow: Some(Slow { after_days, every: Crontab::fixed(crontab) }), ..self }
    }

    fn until(self, finish_after_days: u32) -> Self {
        Self { finish_after_days, ..self }
    }
}

/// A share of a whole, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Percent(u8);

impl TryFrom<u8> for Percent {
    type Error = String;

    fn try_from(percent: u8) -> Result<Self, String> {
        match percent {
            0..=100 => Ok(Self(percent)),
            more => Err(format!("{more} is no percentage: write 0 to 100")),
        }
    }
}

impl From<Percent> for u8 {
    fn from(percent: Percent) -> Self {
        percent.0
    }
}

/// A zone by its IANA name.
mod zone {
    use chrono_tz::Tz;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    pub(super) fn serialize<S: Serializer>(zone: &Tz, serializer: S) -> Result<S::Ok, S::Error> {
        zone.name().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|_| {
            D::Error::custom(format!(
                "`{name}` is no time zone: write an IANA name such as Europe/Lisbon or UTC"
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use figment::{
        Figment,
        providers::{Format, Serialized, Toml},
    };

    use super::*;

    fn read(toml: &str) -> Result<Cadences, Box<figment::Error>> {
        Ok(Figment::from(Serialized::defaults(Cadences::default())).merge(Toml::string(toml)).extract()?)
    }

    #[test]
    fn one_changed_value_leaves_all_others_as_they_are() {
        let changed = read("zone = \"Europe/Lisbon\"\n[in_transit]\nevery = \"*/30 * * * *\"").unwrap();
        let expected = Cadences {
            zone: Tz::Europe__Lisbon,
            in_transit: every("*/30 * * * *").then(60, DAY).until(180),
            ..Cadences::default()
        };
        assert_eq!(changed, expected);
    }

    #[test]
    fn a_bad_value_is_answered_with_what_to_write() {
        for (toml, part) in [
            ("zone = \"Mars/Olympus\"", "`Mars/Olympus` is no time zone: write an IANA name"),
            ("spread_percent = 101", "101 is no percentage: write 0 to 100"),
            ("[delivered]\nevery = \"0 24 * * *\"", "in `0 24 * * *`, `24` is no hour: write 0 to 23"),
            ("[deliverd]\nevery = \"@daily\"", "unknown field: found `deliverd`"),
        ] {
            let message = read(toml).unwrap_err().to_string();
            assert!(message.contains(part), "{message}");
        }
    }

    #[test]
    fn every_default_is_a_line_that_fires() {
        let cadences = Cadences::default();
        for status in Status::ALL {
            let cadence = cadences.of(status);
            let slow = cadence.slow.iter().map(|slow| &slow.every);
            for crontab in slow.chain([&cadence.every]) {
                assert!(
                    crontab.next_after(chrono::DateTime::UNIX_EPOCH, Tz::UTC).is_some(),
                    "{status}: {crontab}"
                );
            }
        }
    }
}
