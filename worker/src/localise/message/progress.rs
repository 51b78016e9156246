//! How far a parcel has come, in five steps.
//!
//! In: the news. Out: how many steps are done, with the words for those who can't see them; nothing where the parcel is
//! beside the usual way, because a bar would say that all is well.

use super::{super::TextError, words::Words};
use crate::domain::{Milestone, News, Status};

/// Keys of the steps' names, in their order.
pub(super) const NAMES: [&str; 5] =
    ["step-announced", "step-shipped", "step-in-transit", "step-out-for-delivery", "step-delivered"];

/// The steps that are done, and the words for it.
pub(super) fn of(words: &Words<'_>, news: &News) -> Result<Option<(u8, String)>, TextError> {
    let Some(step) = step(news) else { return Ok(None) };
    let Some(name) = NAMES.get(usize::from(step) - 1) else { return Ok(None) };
    let name = words.line(name, &[])?;
    let number = |number: u64| words.formats().number(number);
    let (step_text, total) = (number(step.into()), number(NAMES.len().try_into().unwrap_or_default()));
    let args = [("step", step_text.as_str()), ("total", total.as_str()), ("name", name.as_str())];
    Ok(Some((step, words.line("step-text", &args)?)))
}

fn step(news: &News) -> Option<u8> {
    match news.milestone {
        Milestone::Announced => Some(1),
        Milestone::Shipped => Some(2),
        Milestone::LeftOrigin
        | Milestone::InCustoms
        | Milestone::CustomsPapers
        | Milestone::DutiesDue
        | Milestone::CustomsReleased
        | Milestone::ArrivedInCountry
        | Milestone::Delayed => Some(3),
        Milestone::OutForDelivery => Some(4),
        Milestone::Delivered => Some(5),
        Milestone::NewEstimate | Milestone::NumberReplaced | Milestone::DeliveryWithdrawn => at(news.status),
        Milestone::DeliveryFailed
        | Milestone::ReadyForPickup
        | Milestone::PickupReminder
        | Milestone::Problem
        | Milestone::Returning
        | Milestone::Returned
        | Milestone::Cancelled
        | Milestone::ReturnReceived => None,
    }
}

/// Where a parcel is whose milestone does not tell.
fn at(status: Status) -> Option<u8> {
    match status {
        Status::InfoReceived => Some(1),
        Status::InTransit => Some(3),
        Status::OutForDelivery => Some(4),
        Status::Delivered => Some(5),
        _ => None,
    }
}
