//! From what was found to what Odoo is told. Pure but for the clock.
//!
//! In: a claimed shipment and the provider's answer. Out: a settlement: news, nothing or failure, and when to look
//! again. It never calls anybody.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

use crate::{
    clock::Clock,
    domain::{Claimed, Disposition, Fault, FeedName, Held, Overrides, Registered, Report},
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
pub struct Finding {
    /// The shipment as it was claimed.
    pub claimed: Claimed,
    /// What the provider said that is believed.
    pub answer: Result<Found, Fault>,
    /// What the other one said, where two were asked.
    pub other: Option<Result<Found, Fault>>,
}

/// Knows the cadences, the time, and what people make of codes.
#[derive(Clone)]
pub struct Judge {
    /// How often to look.
    pub cadences: Arc<Cadences>,
    /// When "now" is.
    pub clock: Arc<dyn Clock>,
    /// Learnt from Odoo, by whichever call told of them last.
    pub overrides: watch::Sender<Arc<Overrides>>,
}

impl Judge {
    /// Judges a finding; `held` is what Odoo held besides, after a conflict.
    #[must_use]
    pub fn settle(&self, finding: &Finding, held: Option<&Held>) -> Settlement {
        let now = self.clock.now();
        let overrides = Arc::clone(&self.overrides.borrow());
        let revision = overrides.revision.clone();
        let Finding { claimed, answer, other } = finding;
        let (outcome, next_check_at) = match answer {
            Ok(found) => {
                let context = context(claimed, held, overrides, now);
                self.found(claimed, &found.report, held, &context)
            }
            Err(fault) => self.failed(claimed, fault.clone(), now),
        };
        Settlement {
            id: claimed.id,
            token: claimed.token.clone(),
            remap: claimed.remap.clone(),
            overrides: revision,
            rev: held.map_or(claimed.rev, |held| held.rev),
            outcome,
            next_check_at,
            registrations: std::iter::once(answer)
                .chain(other)
                .flatten()
                .filter_map(|found| registration(claimed, found, now))
                .collect(),
        }
    }

    /// What is known of the shipment beside a report.
    pub(super) fn context(&self, claimed: &Claimed, held: Option<&Held>) -> normalise::Context {
        context(claimed, held, Arc::clone(&self.overrides.borrow()), self.clock.now())
    }

    fn found(
        &self,
        claimed: &Claimed,
        report: &Report,
        held: Option<&Held>,
        context: &normalise::Context,
    ) -> (Outcome, Option<DateTime<Utc>>) {
        if is_of_another(claimed, report) {
            return (Outcome::Nothing, self.next(&Progress::unchanged(claimed), context.now));
        }
        // What is stored is no answer: the next one is compared with the last.
        let digest = claimed.remap.is_none().then(|| normalise::digest(report, context));
        if held.is_none() && digest.is_some() && claimed.digest == digest {
            return (Outcome::Nothing, self.next(&Progress::unchanged(claimed), context.now));
        }
        let snapshot = Box::new(normalise::reduce(report, held, context));
        let next = self.next(&Progress::with_news(claimed, &snapshot), context.now);
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

/// A push of a provider that is not the one shown: only who was asked for the parcel may change that, and has a lease.
fn is_of_another(claimed: &Claimed, report: &Report) -> bool {
    claimed.token.is_none()
        && claimed.remap.is_none()
        && claimed.feed.as_ref().is_some_and(|shown| *shown != report.feed)
}

/// The registration that the answer came from, where Odoo does not know it: a new one, a renewed one, or a new handle.
fn registration(claimed: &Claimed, found: &Found, now: DateTime<Utc>) -> Option<(FeedName, Registered)> {
    // Who has no lease asked for nothing: a push and a second reading register nobody.
    claimed.token.as_ref()?;
    let feed = &found.report.feed;
    let provider_ref = found.report.provider_ref.as_ref();
    let known = claimed.registrations.get(feed).filter(|_| !found.newly_registered);
    let at = match known {
        Some(Registered { at, stopped_at: None, .. }) => {
            provider_ref.filter(|new| claimed.provider_ref(feed) != Some(*new))?;
            *at
        }
        _ => now,
    };
    Some((feed.clone(), Registered { at, provider_ref: provider_ref.cloned(), stopped_at: None }))
}

/// What the report does not say of itself; after a conflict as Odoo held it then.
fn context(
    claimed: &Claimed,
    held: Option<&Held>,
    overrides: Arc<Overrides>,
    now: DateTime<Utc>,
) -> normalise::Context {
    normalise::Context {
        shipped_on: Some(claimed.shipped_on.unwrap_or_else(|| claimed.tracked_since.date_naive())),
        origin: claimed.origin.clone(),
        destination: claimed.destination.clone(),
        carrier: claimed.carrier.clone(),
        previous: held.map_or(claimed.sub_status, |held| held.sub_status),
        previous_own: held.map_or(claimed.own, |held| held.own),
        overrides,
        now,
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
        Finding { claimed, answer: Ok(Found { report, newly_registered: false }), other: None }
    }

    #[test]
    fn odoo_is_told_of_a_registration_that_is_new_renewed_or_has_a_new_handle() {
        let judge = Judge {
            cadences: Arc::default(),
            clock: Arc::new(ManualClock::at(at("2026-11-25"))),
            overrides: watch::Sender::default(),
        };
        let known = |provider_ref: Option<&str>, stopped_at| Registered {
            at: at("2026-11-20"),
            provider_ref: provider_ref.map(str::to_owned),
            stopped_at,
        };
        let stopped = Some(at("2026-11-24"));
        // What Odoo knows, the answer's handle, whether the answer says that it registered, and the time that is told.
        let cases = [
            (None, None, true, Some("2026-11-25")),
            (None, None, false, Some("2026-11-25")),
            (Some(known(None, None)), None, false, None),
            (Some(known(Some("a"), None)), None, false, None),
            (Some(known(Some("a"), None)), Some("a"), false, None),
            (Some(known(Some("a"), None)), Some("b"), false, Some("2026-11-20")),
            (Some(known(None, None)), None, true, Some("2026-11-25")),
            (Some(known(Some("a"), stopped)), Some("a"), false, Some("2026-11-25")),
        ];
        for (registered, provider_ref, newly_registered, told) in cases {
            let mut finding = reused();
            finding.claimed.token = Some("lease".into());
            finding.claimed.registrations =
                registered.clone().into_iter().map(|entry| ("postalparcel".into(), entry)).collect();
            let found = finding.answer.as_mut().unwrap();
            (found.newly_registered, found.report.provider_ref) =
                (newly_registered, provider_ref.map(str::to_owned));
            let expected = told.map(|day| {
                let provider_ref = provider_ref.map(str::to_owned);
                (FeedName::from("postalparcel"), Registered { at: at(day), provider_ref, stopped_at: None })
            });
            assert_eq!(
                judge.settle(&finding, None).registrations.into_iter().next(),
                expected,
                "{registered:?} {provider_ref:?}"
            );
        }
    }

    #[test]
    fn the_journey_of_an_earlier_parcel_ends_nothing_before_the_transfer_is_validated() {
        let judge = Judge {
            cadences: Arc::default(),
            clock: Arc::new(ManualClock::at(at("2026-11-25"))),
            overrides: watch::Sender::default(),
        };
        let mut finding = reused();
        let Settlement { outcome: Outcome::News { snapshot, digest }, next_check_at, .. } =
            judge.settle(&finding, None)
        else {
            panic!("no news");
        };
        assert_eq!((snapshot.sub_status, next_check_at.is_some()), (SubStatus::Registered, true));

        finding.claimed.digest = digest;
        assert_eq!(judge.settle(&finding, None).outcome, Outcome::Nothing);
        finding.claimed.shipped_on = "2026-01-08".parse().ok();
        assert!(matches!(judge.settle(&finding, None).outcome, Outcome::News { .. }));
    }
}
