//! When a second provider is asked about a parcel, and which of the two is believed.
//!
//! In: what Odoo shows of it and what was answered. Out: a choice. Pure, so that its cases are a table. The first provider is
//! the account's own, the second that of the account that stands in for it. Only one of them is shown at a time, and only its
//! events count: nothing is ever counted twice.

use chrono::{DateTime, Utc};

use super::{ask::Answer, judge::Judge};
use crate::{
    domain::{Claimed, Disposition, FeedName, Report, Status, SubStatus},
    normalise,
};

/// What an answer tells, where it holds events that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    /// When the newest of them happened.
    newest: DateTime<Utc>,
    /// They end the journey.
    ended: bool,
}

/// What is shown of the parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    /// It comes from the second provider.
    by_second: bool,
    /// When its newest event happened.
    newest: Option<DateTime<Utc>>,
    /// Its journey has ended.
    ended: bool,
}

/// Whose answer is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    First,
    Second,
}

impl Shown {
    pub(super) fn of(claimed: &Claimed, first: &FeedName) -> Self {
        Self {
            by_second: claimed.feed.as_ref().is_some_and(|feed| feed != first),
            newest: claimed.last_event_at,
            ended: claimed.sub_status.is_terminal(),
        }
    }

    /// The first provider's answer is shown: a parcel comes back to it as soon as it says no less than the second did.
    fn goes_to(&self, first: Told) -> bool {
        !self.by_second
            || (self.newest.is_none_or(|known| first.newest >= known) && (first.ended || !self.ended))
    }
}

impl Told {
    pub(super) fn by(answer: &Answer, claimed: &Claimed, judge: &Judge) -> Option<Self> {
        let report = &answer.as_ref().ok()?.report;
        let snapshot = normalise::reduce(report, None, &judge.context(claimed, None));
        Some(Self { newest: snapshot.last_event_at?, ended: snapshot.sub_status.is_terminal() })
    }
}

/// Whether the second provider is to be asked, after this answer of the first.
pub(super) fn wants_second(shown: &Shown, first: &Answer, told: Option<Told>) -> bool {
    match told {
        Some(told) => !shown.goes_to(told),
        None if shown.by_second => true,
        None if shown.ended => false,
        None => match first {
            Ok(found) => !found.newly_registered && knows_nothing(&found.report),
            Err(fault) => matches!(fault.disposition, Disposition::Retry(_) | Disposition::StopProvider),
        },
    }
}

/// Neither an event nor a status that says more than that the number was taken down.
fn knows_nothing(report: &Report) -> bool {
    let status = report.latest.as_ref().and_then(|latest| latest.mapping.sub_status()).map(SubStatus::status);
    report.events.is_empty()
        && matches!(status, None | Some(Status::Pending | Status::NotFound | Status::Unknown))
}

/// Whose answer is settled, once the second was asked. A parcel goes to the second only with something newer than what is
/// known of it, never after its journey has ended; and it stays there until the first catches up.
pub(super) fn choose(shown: &Shown, first: Option<Told>, second: Option<Told>) -> Choice {
    if first.is_some_and(|told| shown.goes_to(told)) {
        return Choice::First;
    }
    let is_newer = second.is_some_and(|told| shown.newest.is_none_or(|known| told.newest > known));
    if shown.by_second || (is_newer && !shown.ended) { Choice::Second } else { Choice::First }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Fault, Latest, Mapping, RawEvent},
        providers::Found,
    };

    fn at(hour: u32) -> DateTime<Utc> {
        format!("2026-11-25T{hour:02}:00:00Z").parse().unwrap()
    }

    /// An hour, and whether the journey ended then.
    fn told((hour, ended): (u32, bool)) -> Told {
        Told { newest: at(hour), ended }
    }

    #[test]
    fn the_first_is_shown_while_it_answers_and_the_second_only_with_something_newer() {
        use Choice::{First, Second};
        let (open, over) = (false, true);
        // Whether the second is shown, the newest event known, whether it has ended; first; second.
        let cases = [
            // The first answers.
            ((false, Some(9), open), Some((9, open)), Some((12, open)), First),
            ((false, None, open), Some((9, open)), None, First),
            // It does not, and the second knows more, the same, less, nothing.
            ((false, None, open), None, Some((9, open)), Second),
            ((false, Some(9), open), None, Some((10, over)), Second),
            ((false, Some(9), open), None, Some((9, open)), First),
            ((false, Some(9), open), None, Some((8, open)), First),
            ((false, Some(9), open), None, None, First),
            // What has ended is left where it is.
            ((false, Some(9), over), None, Some((12, open)), First),
            ((false, Some(9), over), None, Some((12, over)), First),
            // The second is shown, and the first is still away, behind, level, ahead.
            ((true, Some(9), open), None, Some((9, open)), Second),
            ((true, Some(9), open), None, None, Second),
            ((true, Some(9), open), Some((8, open)), Some((9, open)), Second),
            ((true, Some(9), open), Some((9, open)), Some((9, open)), First),
            ((true, Some(9), open), Some((10, open)), None, First),
            // The second said how it ended: the first has to say so too.
            ((true, Some(9), over), Some((10, open)), Some((9, over)), Second),
            ((true, Some(9), over), Some((9, over)), Some((9, over)), First),
        ];
        for (number, ((by_second, newest, ended), first, second, expected)) in cases.into_iter().enumerate() {
            let shown = Shown { by_second, newest: newest.map(at), ended };
            assert_eq!(choose(&shown, first.map(told), second.map(told)), expected, "case {number}");
        }
    }

    #[test]
    fn the_second_is_asked_when_the_first_is_away_or_does_not_know_the_number() {
        let shown = Shown { by_second: false, newest: None, ended: false };
        let found = |mapping, newly_registered| {
            let latest = Some(Latest { mapping, raw: String::new(), as_of: None });
            Ok(Found { report: Report { latest, ..Report::default() }, newly_registered })
        };
        let fault = |disposition| Err(Fault { disposition, message: String::new() });
        let cases = [
            (fault(Disposition::Retry(None)), true),
            (fault(Disposition::StopProvider), true),
            (fault(Disposition::NeedsPerson), false),
            (fault(Disposition::Quarantine), false),
            (found(Mapping::Known(SubStatus::NoDataYet), false), true),
            (found(Mapping::Known(SubStatus::Registered), false), true),
            (found(Mapping::Unknown, false), true),
            // It was told of the number just now, or knows of the label.
            (found(Mapping::Known(SubStatus::NoDataYet), true), false),
            (found(Mapping::Known(SubStatus::LabelCreated), false), false),
        ];
        for (answer, expected) in cases {
            assert_eq!(wants_second(&shown, &answer, None), expected, "{answer:?}");
            let ended = Shown { ended: true, ..shown };
            assert!(!wants_second(&ended, &answer, None), "{answer:?}");
            let by_second = Shown { by_second: true, ..shown };
            assert!(wants_second(&by_second, &answer, None), "{answer:?}");
        }
        let with_event = Report { events: vec![RawEvent::default()], ..Report::default() };
        let answer = Ok(Found { report: with_event, newly_registered: false });
        assert!(!wants_second(&shown, &answer, None), "an event whose time nobody knows is something");
        assert!(!wants_second(&shown, &answer, Some(told((9, false)))));
    }
}
