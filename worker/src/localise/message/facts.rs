//! What is known of a parcel, as a list of labels and values.
//!
//! In: the news. Out: facts in a fixed order, under names that do not change. Only what helps with this news is listed: when
//! a parcel is delivered, nobody wants to know when it was expected.

use super::{super::TextError, plain::known, when::When, words::Words};
use crate::domain::{Fact, Milestone, News, NewsEstimate, Notice, Status};

/// The facts of one parcel.
pub(super) fn of(
    words: &Words<'_>,
    when: &When<'_>,
    notice: &Notice,
    news: &News,
) -> Result<Vec<Fact>, TextError> {
    let event = news.event.as_ref();
    let estimate =
        news.estimate.as_ref().filter(|estimate| is_awaited(news.milestone) && is_open(when, news, estimate));
    let pickup = Some(news).filter(|news| is_collected(news));
    let pickup_place = pickup.and_then(|news| known(news.pickup_place.as_deref()));
    let place = event.and_then(|event| known(event.place.as_deref()));
    let values = [
        ("order", order(notice)),
        ("number", known(Some(news.number.as_str()))),
        ("carrier", known(news.carrier.as_deref())),
        ("status", status(words, news)?),
        ("estimate", estimate.map(|estimate| when.estimate(estimate)).transpose()?.flatten()),
        ("updated", event.map(|event| when.event(event)).transpose()?.flatten()),
        ("place", place.filter(|place| pickup_place.as_ref() != Some(place))),
        ("pickup_place", pickup_place),
        (
            "pickup_until",
            pickup.and_then(|news| news.pickup_until).map(|day| when.last_day(day)).transpose()?.flatten(),
        ),
        ("signed_by", known(news.signed_by.as_deref()).filter(|_| is_handed_over(news.milestone))),
        ("replaces", known(news.replaces.as_deref())),
    ];
    let values = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
    values.map(|(name, value)| fact(words, name, value)).collect()
}

fn fact(words: &Words<'_>, name: &str, value: String) -> Result<Fact, TextError> {
    let label = words.line(&format!("label-{}", name.replace('_', "-")), &[])?;
    Ok(Fact { name: name.to_owned(), label, value })
}

/// The order stands once: with its only parcel. Where there are several, the subject has it.
fn order(notice: &Notice) -> Option<String> {
    known(notice.order.as_deref()).filter(|_| notice.parcels.len() == 1)
}

/// The status, where the milestone does not say how things stand.
fn status(words: &Words<'_>, news: &News) -> Result<Option<String>, TextError> {
    let is_open = matches!(
        news.milestone,
        Milestone::NewEstimate | Milestone::NumberReplaced | Milestone::DeliveryWithdrawn
    );
    let is_told =
        !matches!(news.status, Status::Pending | Status::NotFound | Status::Expired | Status::Unknown);
    if !(is_open && is_told) {
        return Ok(None);
    }
    words.line(&format!("status-{}", news.status.as_str().replace('_', "-")), &[]).map(Some)
}

/// Whether the parcel is still on its way, so that it matters when it comes.
const fn is_awaited(milestone: Milestone) -> bool {
    !matches!(
        milestone,
        Milestone::ReadyForPickup
            | Milestone::PickupReminder
            | Milestone::Delivered
            | Milestone::Problem
            | Milestone::Returning
            | Milestone::Returned
            | Milestone::Cancelled
            | Milestone::ReturnReceived
    )
}

/// After an attempt that failed, only a later day is still a promise.
fn is_open(when: &When<'_>, news: &News, estimate: &NewsEstimate) -> bool {
    let is_later = |event| when.is_later_day(estimate, event);
    news.milestone != Milestone::DeliveryFailed || news.event.as_ref().is_none_or(is_later)
}

/// Whether the reader may have to fetch the parcel: also when it waits after all, because its delivery was withdrawn.
const fn is_collected(news: &News) -> bool {
    match news.milestone {
        Milestone::ReadyForPickup | Milestone::PickupReminder | Milestone::DeliveryFailed => true,
        Milestone::DeliveryWithdrawn => matches!(news.status, Status::AvailableForPickup),
        _ => false,
    }
}

const fn is_handed_over(milestone: Milestone) -> bool {
    matches!(milestone, Milestone::Delivered | Milestone::ReturnReceived)
}
