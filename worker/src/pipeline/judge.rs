//! From what was found to what Odoo is told. Pure but for the clock.
//!
//! In: a claimed shipment and the provider's answer. Out: a settlement: news, nothing or failure, and when to look
//! again. It never calls anybody.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    clock::Clock,
    domain::{Claimed, Disposition, Fault, Held, Report},
    normalise,
    odoo::{Outcome, Settlement},
    providers::Found,
    schedule::{Cadences, Next, Progress},
};

/// Until somebody has filled in what is missing; saving it in Odoo makes the shipment due at once.
const PERSON_NEEDS: TimeDelta = TimeDelta::days(1);

/// Failures in a row after which a quiet parcel is given up: with the default pauses most of a day, so that no outage of
/// an hour ends what would have been answered.
const LAST_FAILURE: u32 = 10;

/// A shipment and what was found about it: all that is needed to judge it again when Odoo knew more.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    /// The shipment as it was claimed.
    pub(super) claimed: Claimed,
    /// What the provider said.
    pub(super) answer: Result<Found, Fault>,
}

/// Knows the cadences and the time.
#[derive(Clone)]
pub(super) struct Judge {
    pub(super) cadences: Arc<Cadences>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Judge {
    /// Judges a finding; `held` is what Odoo held besides, after a conflict.
    pub(super) fn settle(&self, finding: &Finding, held: Option<&Held>) -> Settlement {
        let now = self.clock.now();
        let Finding { claimed, answer } = finding;
        let (outcome, next_check_at) = match answer {
            Ok(found) => self.found(claimed, &found.report, held, now),
            Err(fault) => self.failed(claimed, fault.clone(), now),
        };
        let found = answer.as_ref().ok();
        Settlement {
            id: claimed.id,
            token: claimed.token.clone(),
            rev: held.map_or(claimed.rev, |held| held.rev),
            outcome,
            next_check_at,
            registered_at: found.filter(|found| found.newly_registered).map(|_| now),
            provider_ref: found
                .and_then(|found| found.report.provider_ref.clone())
                .filter(|new| claimed.provider_ref.as_ref() != Some(new)),
        }
    }

    fn found(
        &self,
        claimed: &Claimed,
        report: &Report,
        held: Option<&Held>,
        now: DateTime<Utc>,
    ) -> (Outcome, Option<DateTime<Utc>>) {
        let context = normalise::Context {
            shipped_on: Some(claimed.shipped_on.unwrap_or_else(|| claimed.tracked_since.date_naive())),
            origin: claimed.origin.clone(),
            destination: claimed.destination.clone(),
            previous: held.map_or(claimed.sub_status, |held| held.sub_status),
            now,
        };
        let digest = normalise::digest(report, &context);
        if held.is_none() && claimed.digest.as_ref() == Some(&digest) {
            return (Outcome::Nothing, self.next(&Progress::unchanged(claimed), now));
        }
        let snapshot = Box::new(normalise::reduce(report, held, &context));
        let next = self.next(&Progress::with_news(claimed, &snapshot), now);
        (Outcome::News { snapshot, digest }, next)
    }

    fn next(&self, progress: &Progress, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self.cadences.next(progress, now) {
            Next::At(at) => Some(at),
            Next::Finished => None,
        }
    }

    /// A failure; the last of many when it has been quiet for so long that no further look is worth its price.
    fn failed(
        &self,
        claimed: &Claimed,
        mut fault: Fault,
        now: DateTime<Utc>,
    ) -> (Outcome, Option<DateTime<Utc>>) {
        let is_over =
            claimed.failures + 1 >= LAST_FAILURE && self.next(&Progress::unchanged(claimed), now).is_none();
        let next = self.after_fault(claimed, &fault, now).filter(|_| !is_over);
        if next.is_none() && fault.disposition != Disposition::NeedsPerson {
            fault.disposition = Disposition::Quarantine;
        }
        (Outcome::Failed(fault), next)
    }

    /// `None` ends the check: nothing will change by itself.
    fn after_fault(&self, claimed: &Claimed, fault: &Fault, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match fault.disposition {
            Disposition::Retry(Some(at)) if at > now => Some(at),
            Disposition::Retry(_) | Disposition::StopProvider => {
                Some(self.cadences.retry_at(claimed.failures + 1, now, claimed.id))
            }
            Disposition::NeedsPerson => Some(now + PERSON_NEEDS),
            Disposition::Quarantine => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::ManualClock,
        domain::{Mapping, RawEvent, RawTime, SubStatus, samples},
    };

    fn at(day: &str) -> DateTime<Utc> {
        format!("{day}T10:00:00Z").parse().unwrap()
    }

    /// Delivered in January; typed on a transfer in November, which is not validated.
    fn reused() -> Finding {
        let delivered = RawEvent {
            mapping: Mapping::Known(SubStatus::Delivered),
            text: "Delivered".to_owned(),
            time: RawTime { utc: Some(at("2026-01-09")), ..RawTime::default() },
            ..RawEvent::default()
        };
        let report = Report { feed: "postalparcel".into(), events: vec![delivered], ..Report::default() };
        let claimed = samples::claimed("RR123456785CN");
        Finding { claimed, answer: Ok(Found { report, newly_registered: false }) }
    }

    #[test]
    fn the_journey_of_an_earlier_parcel_ends_nothing_before_the_transfer_is_validated() {
        let judge = Judge { cadences: Arc::default(), clock: Arc::new(ManualClock::at(at("2026-11-25"))) };
        let mut finding = reused();
        let Settlement { outcome: Outcome::News { snapshot, digest }, next_check_at, .. } =
            judge.settle(&finding, None)
        else {
            panic!("no news");
        };
        assert_eq!((snapshot.sub_status, next_check_at.is_some()), (SubStatus::Registered, true));

        finding.claimed.digest = Some(digest);
        assert_eq!(judge.settle(&finding, None).outcome, Outcome::Nothing);
        finding.claimed.shipped_on = "2026-01-08".parse().ok();
        assert!(matches!(judge.settle(&finding, None).outcome, Outcome::News { .. }));
    }
}
