//! Which status a history amounts to.
//!
//! In: the events that count, oldest first, the provider's own latest status, and the status before. Out: one status, the
//! rule that decided it, and since when. The rules, in order:
//!
//! 1. A journey that ended (delivered, returned, cancelled, lost, destroyed) stays ended, and a parcel on its way back
//!    stays on its way back. Only an explicit return or correction that is newer ends that: a return, `problem_resolved`,
//!    another end that can follow, or a movement that the provider's own latest status confirms; on the way back, where
//!    movements are to be expected, only one in the destination country.
//! 2. What is delivered after it turned back, and not in its destination country, is back with the sender.
//! 3. Otherwise the provider's latest status decides, unless it is older than the newest event or says nothing.
//! 4. Otherwise the newest event with a meaning decides, except that a parcel which waits for its recipient waits on when all
//!    that is said is that it is on its way; otherwise the status from before stays.

use chrono::{DateTime, Utc};

use super::order;
use crate::domain::{CountryCode, Event, EventKey, Latest, Mapping, Rule, Status, SubStatus};

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) sub_status: SubStatus,
    pub(super) rule: Rule,
    pub(super) since: Option<DateTime<Utc>>,
    /// The event that decided, or that agrees with what the provider says.
    pub(super) by: Option<EventKey>,
    /// Known only where an event tells of the delivery, and its instant.
    pub(super) delivered_at: Option<DateTime<Utc>>,
}

/// What a history is judged against.
pub(super) struct Case<'a> {
    /// The provider's latest status; an older parcel's is left out.
    pub(super) latest: Option<&'a Latest>,
    pub(super) origin: Option<&'a CountryCode>,
    pub(super) destination: Option<&'a CountryCode>,
    pub(super) previous: SubStatus,
}

/// Decides the status of `events`, which all count, oldest first.
pub(super) fn decide(events: &[&Event], case: &Case) -> Decision {
    let latest = case.latest.filter(|latest| !is_stale(latest, events));
    let word = latest.and_then(Word::of);
    let confirmed = word.and_then(Word::confirmed);
    let told = events.iter().fold(None, |state, event| step(state, event, confirmed, case));
    match (told, word) {
        (Some(told), Some(word)) if word.overrides(told) => word.decision(told, events),
        (Some(told), word) => told.decision(word),
        (None, Some(word)) if !is_weak(word.sub_status) || is_weak(case.previous) => {
            Decision::without_events(word.sub_status, Rule::ProviderLatest, word.as_of)
        }
        (None, _) if events.is_empty() && is_weak(case.previous) => {
            Decision::without_events(case.previous, Rule::Nothing, None)
        }
        (None, _) => Decision::without_events(case.previous, Rule::Previous, None),
    }
}

/// Those of `events` that the journey took notice of, each with what it means there: not what is said after an end that
/// stays, nor a mere note.
pub(super) fn noticed<'a>(events: &[&'a Event], case: &Case) -> Vec<(&'a Event, SubStatus)> {
    let latest = case.latest.filter(|latest| !is_stale(latest, events));
    let confirmed = latest.and_then(Word::of).and_then(Word::confirmed);
    let mut told = None;
    let said = events.iter().filter_map(|event| {
        told = step(told, event, confirmed, case);
        told.filter(|told| std::ptr::eq(told.by, *event)).map(|told| (*event, told.sub_status))
    });
    said.collect()
}

impl Decision {
    fn without_events(sub_status: SubStatus, rule: Rule, since: Option<DateTime<Utc>>) -> Self {
        Self { sub_status, rule, since, by: None, delivered_at: None }
    }
}

/// The newer of two; of equal age the one that says more, so that it does not depend on who comes first.
pub(super) fn newest<'a>(a: Option<&'a Latest>, b: Option<&'a Latest>) -> Option<&'a Latest> {
    a.into_iter().chain(b).max_by_key(|latest| (latest.as_of, latest.mapping.sub_status(), &latest.raw))
}

/// Where the journey stands after some events.
#[derive(Clone, Copy)]
struct State<'a> {
    sub_status: SubStatus,
    /// The event that began it.
    since: &'a Event,
    /// The one that says so: the first that tells of an end, else the newest.
    by: &'a Event,
    reopened: bool,
}

fn step<'a>(
    state: Option<State<'a>>,
    event: &'a Event,
    confirmed: Option<Status>,
    case: &Case,
) -> Option<State<'a>> {
    let Some(next) = meaning(event, state, case) else { return state };
    let Some(now) = state else {
        return Some(State { sub_status: next, since: event, by: event, reopened: false });
    };
    let reopened = !next.is_terminal() && (now.reopened || now.sub_status.is_terminal());
    let moved = State { sub_status: next, since: event, by: event, reopened };
    let confirmed = confirmed.filter(|confirmed| *confirmed == next.status());
    let is_forward = confirmed.is_some() && is_abroad_at_destination(event, case);
    Some(match now.sub_status {
        same if same == next && holds(same) => now,
        same if same == next => State { by: event, ..now },
        held if refines(held, next) => State { sub_status: next, by: event, ..now },
        held if holds(held) && !leaves(held, next, confirmed.is_some(), is_forward) => now,
        waits if is_only_a_note(waits, next) && confirmed.is_none() => now,
        strong if is_weak(next) && !is_weak(strong) => now,
        _ => moved,
    })
}

/// What an event says; nothing, when no table knows it.
fn meaning(event: &Event, state: Option<State<'_>>, case: &Case) -> Option<SubStatus> {
    let said = event.sub_status.filter(|said| said.status() != Status::Unknown)?;
    let turned_back = state.is_some_and(|state| state.sub_status.status() == Status::Returning);
    let back = turned_back && said.status() == Status::Delivered && !is_abroad_at_destination(event, case);
    Some(if back { SubStatus::ReturnedToSender } else { said })
}

/// It happened in the destination country, and that is not where the parcel came from.
fn is_abroad_at_destination(event: &Event, case: &Case) -> bool {
    let place = event.place.country.as_ref();
    place.is_some() && place == case.destination && case.origin.is_some() && place != case.origin
}

/// Not left for whatever comes next.
const fn holds(status: SubStatus) -> bool {
    status.is_terminal() || matches!(status.status(), Status::Returning)
}

/// Says nothing about where the parcel is.
const fn is_weak(status: SubStatus) -> bool {
    matches!(status.status(), Status::Pending | Status::NotFound | Status::Unknown)
}

/// That a parcel is on its way, and nothing more, does not end its waiting for the recipient.
fn is_only_a_note(waits: SubStatus, next: SubStatus) -> bool {
    waits.status() == Status::AvailableForPickup && next == SubStatus::Moving
}

/// The same end, told more exactly.
fn refines(held: SubStatus, next: SubStatus) -> bool {
    held.is_terminal()
        && next.is_terminal()
        && held.status() == next.status()
        && held == held.status().generic()
}

/// Whether `next` is an explicit return or correction after `held`. A movement is one only when the provider's own status
/// confirms it, and after a return only when it is also forward.
fn leaves(held: SubStatus, next: SubStatus, is_confirmed: bool, is_forward: bool) -> bool {
    let to = next.status();
    let moves = matches!(
        to,
        Status::InTransit | Status::OutForDelivery | Status::AvailableForPickup | Status::DeliveryFailed
    );
    let returns = matches!(to, Status::Returning | Status::Returned);
    match held.status() {
        _ if next == SubStatus::ProblemResolved => true,
        Status::Returning => {
            next.is_terminal() || moves && is_forward || to == Status::Exception && is_confirmed
        }
        _ if moves && is_confirmed => true,
        Status::Returned => false,
        Status::Delivered => returns,
        _ => returns || next.is_terminal(),
    }
}

/// Older than something an event says. Where an event's zone is not known, only when it is older in every zone.
fn is_stale(latest: &Latest, events: &[&Event]) -> bool {
    let newest = events
        .iter()
        .filter(|event| event.sub_status.is_some())
        .filter_map(|event| order::earliest(event))
        .max();
    latest.as_of.zip(newest).is_some_and(|(as_of, newest)| as_of < newest)
}

/// The provider's own status, in our words.
#[derive(Clone, Copy)]
struct Word {
    sub_status: SubStatus,
    /// Not just the main status.
    exact: bool,
    as_of: Option<DateTime<Utc>>,
}

impl Word {
    fn of(latest: &Latest) -> Option<Self> {
        let sub_status = latest.mapping.sub_status().filter(|said| said.status() != Status::Unknown)?;
        let exact =
            matches!(latest.mapping, Mapping::Known(_)) && sub_status != sub_status.status().generic();
        Some(Self { sub_status, exact, as_of: latest.as_of })
    }

    /// The main status that it confirms.
    fn confirmed(self) -> Option<Status> {
        (!is_weak(self.sub_status)).then(|| self.sub_status.status())
    }

    /// Whether it decides although the events say something else.
    fn overrides(self, told: State<'_>) -> bool {
        let (ours, theirs) = (told.sub_status, self.sub_status);
        if ours == theirs || is_weak(theirs) || (ours.status() == theirs.status() && !self.exact) {
            return false;
        }
        match ours.status() {
            _ if ours.is_terminal() => self.as_of.is_some() && leaves(ours, theirs, false, false),
            Status::Returning => {
                leaves(ours, theirs, false, false) && theirs.status() != Status::Delivered
                    || matches!(theirs.status(), Status::Exception | Status::Expired)
            }
            _ => true,
        }
    }

    /// The newest event that agrees says since when, and how exactly.
    fn decision(self, told: State<'_>, events: &[&Event]) -> Decision {
        let agrees = |said: SubStatus| {
            said == self.sub_status || !self.exact && said.status() == self.sub_status.status()
        };
        let mut meant = events.iter().rev().filter_map(|event| Some((event.sub_status?, *event)));
        let newest = meant.find(|(said, _)| agrees(*said));
        let sub_status = newest.map_or(self.sub_status, |(said, _)| said);
        let since = newest.map(|(_, event)| {
            meant.take_while(|(said, _)| *said == sub_status).last().map_or(event, |(_, first)| first)
        });
        let rule = if told.sub_status.is_terminal() { Rule::Reopened } else { Rule::ProviderLatest };
        Decision {
            sub_status,
            rule,
            since: since.map_or(self.as_of, |event| began(event, self.as_of)),
            by: newest.map(|(_, event)| event.key.clone()),
            delivered_at: None,
        }
    }
}

/// When a status began: the instant of its event. Where the event's zone is not known, when the provider's record was
/// changed, but no later than the event can have happened, so that it does not move on with every change.
fn began(event: &Event, as_of: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    event.utc.or_else(|| as_of.map(|as_of| order::latest(event).map_or(as_of, |last| as_of.min(last))))
}

impl State<'_> {
    /// The provider's word may tell the same end more exactly, and since when where the event's zone is not known.
    fn decision(self, word: Option<Word>) -> Decision {
        let agreed = word.filter(|word| word.sub_status.status() == self.sub_status.status());
        let refined = agreed.map(|word| word.sub_status).filter(|word| refines(self.sub_status, *word));
        let rule = match self {
            _ if self.sub_status.is_terminal() => Rule::TerminalEvent,
            _ if self.reopened => Rule::Reopened,
            _ => Rule::NewestEvent,
        };
        Decision {
            sub_status: refined.unwrap_or(self.sub_status),
            rule,
            since: began(self.since, agreed.and_then(|word| word.as_of)),
            by: Some(self.by.key.clone()),
            delivered_at: self.since.utc.filter(|_| self.sub_status.status() == Status::Delivered),
        }
    }
}
