//! What of a journey is worth telling its recipient.
//!
//! In: the events that the journey took notice of, oldest first, and the status they come to. Out: the milestones that were reached,
//! each once, oldest first, the one that the status stands for last. It knows nothing of messages: Odoo keeps which were told.

use chrono::{DateTime, Utc};

use super::{is_with_carrier, order, rules::Decision};
use crate::domain::{Event, EventKey, Milestone, Reached, Rule, Status, SubStatus};

/// The most that are told of one parcel, the newest: a journey has a dozen, and a carrier that says "delayed" every hour
/// says nothing more by it.
pub(super) const MOST: usize = 60;

/// The milestones of a history. `noticed` are its events with what each of them means; nothing is later than `now`.
pub(super) fn reached(
    noticed: &[(&Event, SubStatus)],
    decision: &Decision,
    now: DateTime<Utc>,
) -> Vec<Reached> {
    let mut list = Vec::new();
    for (event, status) in noticed {
        let at = order::latest(event).map(|at| at.min(now));
        add(&mut list, *status, Some(&event.key), at);
    }
    conclude(&mut list, decision);
    list.drain(..list.len().saturating_sub(MOST));
    list
}

/// The decided status is where the parcel stands now: its milestone is the last, also where the provider's word decided
/// against the newest event, or an end was taken back and reached anew.
fn conclude(list: &mut Vec<Reached>, decision: &Decision) {
    if matches!(decision.rule, Rule::Previous | Rule::Nothing) {
        return;
    }
    let by = decision.by.as_ref();
    let Some(milestone) = milestone(decision.sub_status) else {
        return add(list, decision.sub_status, by, decision.since);
    };
    let decided = told(milestone, by, decision.since);
    let known = list.iter().position(|known| known.is_same(&decided));
    let known = known.and_then(|place| list.remove(place).at);
    let at = if is_repeatable(milestone) { known.or(decided.at) } else { decided.at.or(known) };
    list.push(Reached { at, ..decided });
}

/// Adds what `status` tells for the first time.
fn add(list: &mut Vec<Reached>, status: SubStatus, by: Option<&EventKey>, at: Option<DateTime<Utc>>) {
    let shipped = (is_on_its_way(status) && !list.iter().any(|known| is_after_handover(known.milestone)))
        .then_some(Milestone::Shipped);
    for milestone in shipped.into_iter().chain(milestone(status)) {
        let told = told(milestone, by, at);
        if !list.iter().any(|known| known.is_same(&told)) {
            list.push(told);
        }
    }
}

fn told(milestone: Milestone, by: Option<&EventKey>, at: Option<DateTime<Utc>>) -> Reached {
    let occurrence = by.filter(|_| is_repeatable(milestone)).map(|key| key.0.clone()).unwrap_or_default();
    Reached { milestone, occurrence, at }
}

/// Each time it is reached is worth a message of its own.
const fn is_repeatable(milestone: Milestone) -> bool {
    use Milestone as M;
    matches!(
        milestone,
        M::CustomsPapers
            | M::DutiesDue
            | M::OutForDelivery
            | M::DeliveryFailed
            | M::ReadyForPickup
            | M::Delayed
            | M::Problem
    )
}

/// The first of these says that the carrier has the parcel.
fn is_on_its_way(status: SubStatus) -> bool {
    status.status() == Status::InTransit && is_with_carrier(status)
}

/// Nobody is told that a parcel was shipped who knows that it was on the delivery round.
const fn is_after_handover(milestone: Milestone) -> bool {
    use Milestone as M;
    matches!(
        milestone,
        M::Shipped
            | M::OutForDelivery
            | M::DeliveryFailed
            | M::ReadyForPickup
            | M::Delivered
            | M::Returning
            | M::Returned
    )
}

/// What a status stands for by itself. That goods are refused by customs is a problem like any other.
const fn milestone(status: SubStatus) -> Option<Milestone> {
    use Milestone as M;
    use SubStatus as S;
    Some(match status {
        S::LabelCreated | S::AwaitingCollection => M::Announced,
        S::DepartedOriginCountry => M::LeftOrigin,
        S::CustomsStarted | S::CustomsHeld => M::InCustoms,
        S::CustomsDocumentsRequired => M::CustomsPapers,
        S::CustomsPaymentRequired => M::DutiesDue,
        S::CustomsReleased => M::CustomsReleased,
        S::ArrivedDestinationCountry => M::ArrivedInCountry,
        S::OutForDelivery => M::OutForDelivery,
        S::ReadyForPickup => M::ReadyForPickup,
        S::Delayed | S::DelayedWeather | S::DelayedProcessing | S::DelayedTransport | S::Missorted => {
            M::Delayed
        }
        S::Cancelled => M::Cancelled,
        _ => match status.status() {
            Status::DeliveryFailed => M::DeliveryFailed,
            Status::Delivered => M::Delivered,
            Status::Exception => M::Problem,
            Status::Returning => M::Returning,
            Status::Returned => M::Returned,
            _ => return None,
        },
    })
}
