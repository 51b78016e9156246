//! What people in Odoo make of codes, laid over what our tables say; and taken off again.
//!
//! In: events, told or held. Out: the same with the meaning that counts now. What our tables say stays beneath
//! ([`Event::own`]), so that an override that is gone leaves nothing behind.

use crate::domain::{Event, Mapping, Meaning, Overrides};

/// `events` as `overrides` mean them.
pub(super) fn applied(events: Vec<Event>, overrides: &Overrides) -> Vec<Event> {
    events.into_iter().map(|event| meant(event, overrides)).collect()
}

fn meant(event: Event, overrides: &Overrides) -> Event {
    let code = event.code.as_deref();
    let said = code.and_then(|code| overrides.meaning(&event.feed, event.carrier.as_ref(), code));
    match said.map(|said| Mapping::Known(said).known()) {
        Some(said) => Event { sub_status: said.sub_status(), meaning: Meaning::Override, ..event },
        None if is_overridden(&event) => taken_back(&event),
        None => event,
    }
}

/// Whether somebody in Odoo said what the event means.
pub(super) fn is_overridden(event: &Event) -> bool {
    event.meaning == Meaning::Override
}

/// The event as our tables mean it.
pub(super) fn taken_back(event: &Event) -> Event {
    let event = event.clone();
    if is_overridden(&event) {
        return Event { sub_status: event.own.sub_status(), meaning: Meaning::from(event.own), ..event };
    }
    event
}
