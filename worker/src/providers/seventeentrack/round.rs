//! One fetch, and how far each look-up has come in it.
//!
//! In: look-ups, and what 17TRACK says to each step. Out: an answer for each look-up. It calls nobody.
//!
//! ```text
//! Change ──► Read ──► Done          Retrack ──► Read        Register ──► Done
//!              └── forgotten: Register, once      └── forgotten: Register ──► Read, when it was registered before
//! ```

use super::{
    super::{
        Found, Lookup,
        notices::Notices,
        told::{Identity, Several, Told},
    },
    carriers,
    client::Asked,
    mapping, refusals,
    wire::{Answer, Change, Item, Trouble},
};
use crate::domain::{Disposition, Fault, Registration, Report};

/// What has to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Correct the carrier it is registered under to this one.
    Change(u32),
    /// Take it up again.
    Retrack,
    /// Register it.
    Register,
    /// Read what is known.
    Read,
    /// Nothing: it is answered.
    Done,
}

/// One look-up on its way.
struct Turn<'a> {
    asked: Asked<'a>,
    step: Step,
    /// It was registered, or taken up again, on this way.
    is_new: bool,
    /// It was told to be registered, in vain or not: never twice.
    was_registered: bool,
    answer: Option<Result<Found, Fault>>,
}

/// All look-ups of one fetch.
pub(super) struct Round<'a>(Vec<Turn<'a>>);

impl<'a> Round<'a> {
    pub(super) fn new(lookups: &'a [Lookup]) -> Self {
        Self(lookups.iter().map(Turn::new).collect())
    }

    /// The look-ups that are at a step.
    pub(super) fn at(&self, step: Step) -> Vec<Asked<'a>> {
        self.0.iter().filter(|turn| turn.step == step).map(|turn| turn.asked).collect()
    }

    /// All look-ups.
    pub(super) fn all(&self) -> Vec<Asked<'a>> {
        self.0.iter().map(|turn| turn.asked).collect()
    }

    /// The carriers that have to be corrected.
    pub(super) fn changes(&self) -> Vec<Change<'a>> {
        let change = |turn: &Turn<'a>| match (turn.step, turn.asked.carrier) {
            (Step::Change(carrier_new), Some(carrier_old)) => {
                Some(Change { number: turn.asked.lookup.number.as_str(), carrier_old, carrier_new })
            }
            _ => None,
        };
        self.0.iter().filter_map(change).collect()
    }

    /// Carriers were corrected. One that was not stays what it is, and Odoo hears of it: that ends the wish.
    pub(super) fn changed(&mut self, said: &Said) {
        for turn in &mut self.0 {
            let Step::Change(wanted) = turn.step else { continue };
            if said.refusal(&turn.asked).is_none() {
                turn.asked.carrier = Some(wanted);
            }
            turn.step = Step::Read;
        }
    }

    /// What was stopped was taken up again.
    pub(super) fn retracked(&mut self, said: &Said) {
        for turn in self.0.iter_mut().filter(|turn| turn.step == Step::Retrack) {
            match said.refusal(&turn.asked) {
                None => turn.goes_on(),
                Some(trouble) if trouble.is(&[refusals::NOT_STOPPED]) => turn.goes_on(),
                Some(trouble) if trouble.is(&[refusals::NOT_REGISTERED]) => turn.step = Step::Register,
                Some(trouble) => turn.done(Err(refusals::fault(trouble))),
            }
        }
    }

    /// What is new was registered: nothing is known of it yet, unless it was registered before.
    pub(super) fn registered(&mut self, said: &Said, notices: &Notices) {
        let all: Vec<_> = self.all();
        for turn in self.0.iter_mut().filter(|turn| turn.step == Step::Register) {
            let is_first = !std::mem::replace(&mut turn.was_registered, true);
            match (said.item(&turn.asked, &all), said.refusal(&turn.asked)) {
                (Ok(Some(item)), _) => turn.found(mapping::report(item, notices), true),
                (Ok(None), Some(trouble)) if is_first && trouble.is(&[refusals::ALREADY_REGISTERED]) => {
                    turn.goes_on();
                }
                (Ok(None), refusal) => turn.done(Err(refusal.map_or_else(left_out, refusals::fault))),
                (Err(fault), _) => turn.done(Err(fault)),
            }
        }
    }

    /// The rest was read. What 17TRACK has forgotten is to be registered, unless it just was.
    pub(super) fn read(&mut self, said: &Said, notices: &Notices) {
        let all: Vec<_> = self.all();
        for turn in self.0.iter_mut().filter(|turn| turn.step == Step::Read) {
            let is_new = turn.is_new;
            match (said.item(&turn.asked, &all), said.refusal(&turn.asked)) {
                (Ok(Some(item)), _) => turn.found(mapping::report(item, notices), is_new),
                (Ok(None), Some(trouble)) if trouble.is(&[refusals::NO_DATA]) => {
                    turn.found(mapping::no_data(turn.asked.carrier), is_new);
                }
                (Ok(None), Some(trouble))
                    if !turn.was_registered && trouble.is(&[refusals::NOT_REGISTERED]) =>
                {
                    turn.step = Step::Register;
                }
                (Ok(None), refusal) => turn.done(Err(refusal.map_or_else(left_out, refusals::fault))),
                (Err(fault), _) => turn.done(Err(fault)),
            }
        }
    }

    /// One answer for each look-up, in their order.
    pub(super) fn finish(self) -> Vec<Result<Found, Fault>> {
        self.0.into_iter().map(|turn| turn.answer.unwrap_or_else(|| Err(left_out()))).collect()
    }
}

impl<'a> Turn<'a> {
    fn new(lookup: &'a Lookup) -> Self {
        let wanted = lookup.carrier.as_ref().and_then(|word| carriers::key(word, &lookup.number));
        let handle: Option<u32> = lookup.provider_ref.as_deref().and_then(|text| text.parse().ok());
        let is_anothers = |key: u32| lookup.carrier.as_ref().is_some_and(|word| carriers::word(key) != *word);
        let (carrier, step) = match (lookup.registration, handle, wanted) {
            (Registration::None, ..) => (wanted, Step::Register),
            (Registration::Stopped, ..) => (handle.or(wanted), Step::Retrack),
            (Registration::Active, Some(old), Some(new)) if is_anothers(old) => {
                (Some(old), Step::Change(new))
            }
            (Registration::Active, ..) => (handle.or(wanted), Step::Read),
        };
        let asked = Asked { lookup, carrier };
        Self { asked, step, is_new: false, was_registered: false, answer: None }
    }

    /// It is followed from now on; what is known of it has to be read.
    fn goes_on(&mut self) {
        (self.step, self.is_new) = (Step::Read, true);
    }

    fn found(&mut self, report: Report, newly_registered: bool) {
        self.done(Ok(Found { report, newly_registered }));
    }

    fn done(&mut self, answer: Result<Found, Fault>) {
        (self.step, self.answer) = (Step::Done, Some(answer));
    }
}

/// What one answer says, by number and carrier.
pub(super) struct Said {
    items: Told<u32, Item>,
    refusals: Told<u32, Trouble>,
}

impl Said {
    pub(super) fn of(answer: Answer) -> Self {
        let (mut items, mut refusals) = (Told::default(), Told::default());
        for item in answer.accepted {
            items.add(item.number.clone().as_deref(), item.carrier, item);
        }
        for rejected in answer.rejected {
            refusals.add(rejected.number.as_deref(), rejected.carrier, rejected.error);
        }
        Self { items, refusals }
    }

    fn item(&self, asked: &Asked<'_>, all: &[Asked<'_>]) -> Result<Option<&Item>, Fault> {
        let all: Vec<_> = all.iter().map(identity).collect();
        self.items.about(identity(asked), &all).map_err(|Several| refusals::fault_of(refusals::SEVERAL))
    }

    /// Why nothing was done with it.
    pub(super) fn refusal(&self, asked: &Asked<'_>) -> Option<&Trouble> {
        self.refusals.first(identity(asked))
    }
}

fn identity<'a>(asked: &'a Asked<'a>) -> Identity<'a, u32> {
    (&asked.lookup.number, asked.carrier.as_ref())
}

fn left_out() -> Fault {
    Fault {
        disposition: Disposition::Retry(None),
        message: "17TRACK's answer leaves this number out.".to_owned(),
    }
}
