//! Parcels whose history a journey writes itself, as the sandbox answers it.

use std::ops::Range;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use postalparcel_worker::clock::{Clock, SystemClock};
use serde_json::{Value, json};

/// A parcel of China Post to Germany: told step by step, newest last.
#[derive(Debug, Clone)]
pub struct Parcel {
    number: String,
    now: DateTime<Utc>,
    steps: Vec<Step>,
}

#[derive(Debug, Clone)]
struct Step {
    code: String,
    hours_ago: i64,
    status: &'static str,
    sub_status: &'static str,
}

impl Parcel {
    /// Nothing is known yet.
    #[must_use]
    pub fn new(number: &str) -> Self {
        Self { number: number.to_owned(), now: SystemClock.now(), steps: Vec::new() }
    }

    /// Some hours ago it reached a status.
    #[must_use]
    pub fn then(mut self, hours_ago: i64, status: &'static str, sub_status: &'static str) -> Self {
        let code = format!("C{}", self.steps.len());
        self.steps.push(Step { code, hours_ago, status, sub_status });
        self
    }

    /// The parcel as somebody sees it who knows some of its steps only.
    #[must_use]
    pub fn only(&self, known: Range<usize>) -> Self {
        Self { steps: self.steps[known].to_vec(), ..self.clone() }
    }

    /// The instant of a step of so many hours ago.
    #[must_use]
    pub fn at(&self, hours_ago: i64) -> DateTime<Utc> {
        self.now - TimeDelta::hours(hours_ago)
    }

    /// What the sandbox shall answer: the body of `PUT parcels`.
    #[must_use]
    pub fn told(&self) -> Value {
        let latest = self.steps.last();
        let (status, sub_status) =
            latest.map_or(("pending", "registered"), |step| (step.status, step.sub_status));
        json!({"number": self.number, "tracking": {
            "number": self.number,
            "carrier": {"code": "china-post", "name": "China Post"},
            "status": status,
            "sub_status": sub_status,
            "origin": "CN",
            "destination": "DE",
            "updated_at": self.instant(latest.map_or(48, |step| step.hours_ago)),
            "version": self.steps.len() + 1,
            "events": self.steps.iter().rev().map(|step| self.event(step)).collect::<Vec<_>>(),
        }})
    }

    fn event(&self, step: &Step) -> Value {
        json!({
            "code": step.code,
            "status": step.status,
            "sub_status": step.sub_status,
            "description": step.sub_status.replace('_', " "),
            "description_language": "en",
            "time": {"utc": self.instant(step.hours_ago), "precision": "minute"},
            "place": {"city": "Berlin", "country": "DE"},
            "carrier": "china-post",
        })
    }

    fn instant(&self, hours_ago: i64) -> String {
        self.at(hours_ago).to_rfc3339_opts(SecondsFormat::Secs, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_history_has_the_status_of_its_own_newest_event() {
        let whole = Parcel::new("LX1").then(9, "in_transit", "picked_up").then(2, "delivered", "delivered");
        assert_eq!(whole.told()["tracking"]["events"][0]["code"], "C1");
        let part = whole.only(0..1).told();
        assert_eq!(part["tracking"]["status"], "in_transit");
        assert_eq!(part["tracking"]["events"][0]["code"], "C0");
    }
}
