//! A provider that answers as a test tells it to.

use std::{
    collections::{BTreeSet, VecDeque},
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use tokio::sync::Semaphore;

use crate::{
    domain::{Fault, FeedName, Latest, Mapping, RawEvent, RawTime, Registration, Report, SubStatus},
    providers::{Found, Lookup, Provider, ProviderError, Quota},
};

/// What a test looks at or sets.
pub(super) struct Scripted {
    pub(super) feed: &'static str,
    pub(super) batch_size: usize,
    pub(super) script: Mutex<Script>,
    /// Calls wait here; closed gates let nothing through, the default lets everything through.
    pub(super) gate: Semaphore,
}

#[derive(Default)]
pub(super) struct Script {
    /// Errors of the next calls, first come first served.
    pub(super) errors: VecDeque<ProviderError>,
    /// An error of every call from now on.
    pub(super) always: Option<ProviderError>,
    /// Calls that hold one of these numbers are refused as a whole.
    pub(super) poison: BTreeSet<String>,
    /// Faults for single numbers.
    pub(super) faults: Vec<(String, Fault)>,
    /// Leaves out the last answer.
    pub(super) forgets_one: bool,
    /// Events in each history.
    pub(super) events: usize,
    /// What the provider says itself, and its newest event.
    pub(super) latest: Option<SubStatus>,
    /// Text of each event.
    pub(super) text: String,
    /// Numbers asked about, call by call.
    pub(super) calls: Vec<Vec<String>>,
    /// Numbers told to be stopped, call by call.
    pub(super) stops: Vec<Vec<String>>,
}

impl Scripted {
    pub(super) fn new(feed: &'static str, batch_size: usize) -> Arc<Self> {
        let script = Script { events: 1, text: "Picked up".to_owned(), ..Script::default() };
        Arc::new(Self {
            feed,
            batch_size,
            script: Mutex::new(script),
            gate: Semaphore::new(Semaphore::MAX_PERMITS),
        })
    }

    pub(super) fn set(&self, change: impl FnOnce(&mut Script)) {
        change(&mut self.script.lock().unwrap());
    }

    /// Answers are held back from now on.
    pub(super) fn close_gate(&self) {
        self.gate.forget_permits(Semaphore::MAX_PERMITS);
    }

    /// Answers come again, those held back too.
    pub(super) fn open_gate(&self) {
        self.gate.add_permits(1_000_000);
    }

    pub(super) fn calls(&self) -> Vec<Vec<String>> {
        self.script.lock().unwrap().calls.clone()
    }
}

impl Script {
    fn answer(&mut self, feed: &str, lookups: &[Lookup]) -> Result<Vec<Result<Found, Fault>>, ProviderError> {
        let numbers: Vec<_> = lookups.iter().map(|lookup| lookup.number.to_string()).collect();
        self.calls.push(numbers.clone());
        if let Some(error) = self.errors.pop_front().or(self.always.clone()) {
            return Err(error);
        }
        if numbers.iter().any(|number| self.poison.contains(number)) {
            return Err(refused());
        }
        let answered = lookups.len() - usize::from(self.forgets_one);
        Ok(lookups[..answered].iter().map(|lookup| self.one(feed, lookup)).collect())
    }

    fn stop(&mut self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        self.stops.push(lookups.iter().map(|lookup| lookup.number.to_string()).collect());
        self.always.clone().map_or(Ok(()), Err)?;
        let fault = |lookup: &Lookup| {
            self.faults
                .iter()
                .find(|(number, _)| *number == lookup.number.as_str())
                .map(|(_, fault)| fault.clone())
        };
        Ok(lookups.iter().map(|lookup| fault(lookup).map_or(Ok(()), Err)).collect())
    }

    fn one(&self, feed: &str, lookup: &Lookup) -> Result<Found, Fault> {
        if let Some((_, fault)) = self.faults.iter().find(|(number, _)| *number == lookup.number.as_str()) {
            return Err(fault.clone());
        }
        let mut events: Vec<_> = (0..self.events).map(|n| event(n, &self.text)).collect();
        let mut report = Report { feed: feed.into(), ..report(Vec::new()) };
        if let Some(latest) = self.latest.map(Mapping::Known) {
            events.iter_mut().last().into_iter().for_each(|event| event.mapping = latest);
            report.latest = Some(Latest { mapping: latest, raw: String::new(), as_of: None });
        }
        report.events = events;
        Ok(Found { report, newly_registered: lookup.registration != Registration::Active })
    }
}

pub(super) fn refused() -> ProviderError {
    ProviderError::Refused { provider: "Scripted", status: 400, reason: "Bad Request".to_owned() }
}

pub(super) fn down() -> ProviderError {
    ProviderError::Down { provider: "Scripted", status: 503 }
}

pub(super) fn report(events: Vec<RawEvent>) -> Report {
    Report {
        feed: FeedName::from("scripted"),
        latest: Some(Latest {
            mapping: Mapping::Known(SubStatus::PickedUp),
            raw: "picked_up".to_owned(),
            as_of: None,
        }),
        events,
        ..Report::default()
    }
}

/// The `n`-th event of a history: one an hour, oldest first.
pub(super) fn event(n: usize, text: &str) -> RawEvent {
    let start: chrono::DateTime<chrono::Utc> = "2026-11-01T08:00:00Z".parse().unwrap();
    let utc = start + chrono::TimeDelta::hours(i64::try_from(n).unwrap());
    RawEvent {
        mapping: Mapping::Known(SubStatus::PickedUp),
        code: Some(format!("E{n}")),
        text: text.to_owned(),
        time: RawTime {
            utc: Some(utc),
            local: Some(utc.naive_utc()),
            offset_minutes: Some(0),
            ..RawTime::default()
        },
        ..RawEvent::default()
    }
}

#[async_trait]
impl Provider for Scripted {
    fn name(&self) -> &'static str {
        self.feed
    }

    fn batch_size(&self) -> usize {
        self.batch_size
    }

    async fn fetch(
        &self,
        lookups: &[Lookup],
        _language: &str,
    ) -> Result<Vec<Result<Found, Fault>>, ProviderError> {
        let answer = self.script.lock().unwrap().answer(self.feed, lookups);
        self.gate.acquire().await.unwrap().forget();
        answer
    }

    async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        self.script.lock().unwrap().stop(lookups)
    }

    async fn check(&self) -> Result<Quota, ProviderError> {
        Ok(Quota { limit: None, used: 0, server_time: None })
    }

    fn calls(&self) -> u64 {
        self.calls().len() as u64
    }
}
