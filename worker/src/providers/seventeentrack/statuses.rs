//! 17TRACK's status words in our words.
//!
//! In: a status, a sub-status, a stage. Out: what they mean together. One line a word; a sub-status or stage that no list
//! has keeps the main status that it begins with. Source: 17TRACK's documentation of version 2.4; the numbers are those of
//! version 1. `Exception_Damaged` was met in place of `Exception_Damage`.

use crate::domain::{Mapping, Status as Main, SubStatus as To};

/// What a parcel's status and sub-status, or an event's stage and sub-status, mean together.
pub(super) fn meaning(word: Option<&str>, sub_status: Option<&str>) -> Mapping {
    if let Some(exact) = sub_status.and_then(exact) {
        return Mapping::Known(exact);
    }
    let beginning = sub_status.and_then(main);
    let by_word = || match word.and_then(main) {
        Some(status) => Some(Mapping::Main(status)),
        None => word.and_then(exact).map(Mapping::Known),
    };
    beginning.map(Mapping::Main).or_else(by_word).unwrap_or_default()
}

/// What a stage means where there is no sub-status: stages are as exact as those.
pub(super) fn stage(word: &str) -> Mapping {
    exact(word).map(Mapping::Known).or_else(|| main(word).map(Mapping::Main)).unwrap_or_default()
}

/// The list has this sub-status or stage.
pub(super) fn is_known(word: &str) -> bool {
    exact(word).is_some()
}

fn exact(word: &str) -> Option<To> {
    find(SUB_STATUSES, word).or_else(|| find(STAGES, word))
}

/// A main status, or the one that a sub-status begins with.
fn main(word: &str) -> Option<Main> {
    find(STATUSES, word.split_once('_').map_or(word, |(status, _)| status))
}

fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning)
}

const STATUSES: &[(&str, Main)] = &[
    ("NotFound", Main::NotFound),
    ("InfoReceived", Main::InfoReceived),
    ("InTransit", Main::InTransit),
    ("Expired", Main::Expired),
    ("AvailableForPickup", Main::AvailableForPickup),
    ("OutForDelivery", Main::OutForDelivery),
    ("DeliveryFailure", Main::DeliveryFailed),
    ("Delivered", Main::Delivered),
    ("Exception", Main::Exception),
    ("0", Main::NotFound),
    ("10", Main::InTransit),
    ("20", Main::Expired),
    ("30", Main::AvailableForPickup),
    ("35", Main::DeliveryFailed),
    ("40", Main::Delivered),
    ("50", Main::Exception),
];

const SUB_STATUSES: &[(&str, To)] = &[
    ("NotFound_Other", To::NoDataYet),
    ("NotFound_InvalidCode", To::InvalidNumber),
    ("InfoReceived", To::LabelCreated),
    ("InTransit_PickedUp", To::PickedUp),
    ("InTransit_Other", To::Moving),
    ("InTransit_Departure", To::DepartedOriginCountry),
    ("InTransit_Arrival", To::ArrivedDestinationCountry),
    ("InTransit_CustomsProcessing", To::CustomsStarted),
    ("InTransit_CustomsReleased", To::CustomsReleased),
    ("InTransit_CustomsRequiringInformation", To::CustomsDocumentsRequired),
    ("Expired_Other", To::NoUpdate),
    ("AvailableForPickup_Other", To::ReadyForPickup),
    ("OutForDelivery_Other", To::OutForDelivery),
    ("DeliveryFailure_Other", To::AttemptFailed),
    ("DeliveryFailure_NoBody", To::RecipientAbsent),
    ("DeliveryFailure_Security", To::AttemptSecurityOrFee),
    ("DeliveryFailure_Rejected", To::AttemptRefused),
    ("DeliveryFailure_InvalidAddress", To::AttemptBadAddress),
    ("Delivered_Other", To::Delivered),
    ("Exception_Other", To::ExceptionOther),
    ("Exception_Returning", To::ReturningToSender),
    ("Exception_Returned", To::ReturnedToSender),
    ("Exception_NoBody", To::RecipientInfoInvalid),
    ("Exception_Security", To::SecurityHold),
    ("Exception_Damage", To::Damaged),
    ("Exception_Damaged", To::Damaged),
    ("Exception_Rejected", To::Refused),
    ("Exception_Delayed", To::Delayed),
    ("Exception_Lost", To::Lost),
    ("Exception_Destroyed", To::Destroyed),
    ("Exception_Cancel", To::Cancelled),
];

/// Stages of an event that are no sub-status.
const STAGES: &[(&str, To)] = &[
    ("PickedUp", To::PickedUp),
    ("Departure", To::DepartedOriginCountry),
    ("Arrival", To::ArrivedDestinationCountry),
    ("AvailableForPickup", To::ReadyForPickup),
    ("OutForDelivery", To::OutForDelivery),
    ("Delivered", To::Delivered),
    ("Returning", To::ReturningToSender),
    ("Returned", To::ReturnedToSender),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// What each word means, by its kind: main status, sub-status, stage, number of version 1.
    const FACTS: &str = include_str!("fixtures/statuses.csv");

    #[test]
    fn every_word_of_theirs_means_what_the_facts_say() {
        let mut lines = 0;
        for line in FACTS.lines().skip(1) {
            let [kind, status, sub_status, main, exact] = line.split(',').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            let said = match kind {
                "stage" => stage(status),
                _ => meaning(Some(status), Some(sub_status).filter(|word| !word.is_empty())),
            };
            let said = said.sub_status().unwrap();
            assert_eq!((said.status().as_str(), said.as_str()), (main, exact), "{line}");
            lines += 1;
        }
        assert_eq!(lines, 9 + 30 + 1 + 9 + 7);
    }

    #[test]
    fn a_sub_status_that_no_list_has_keeps_the_status_it_begins_with() {
        let drone = meaning(Some("InTransit"), Some("InTransit_TeleportedByDrone"));
        assert_eq!(drone, Mapping::Main(Main::InTransit));
        assert_eq!(meaning(None, Some("AvailableForPickup_Locker")), Mapping::Main(Main::AvailableForPickup));
        assert_eq!(meaning(Some("Delivered"), Some("Vanished_Other")), Mapping::Main(Main::Delivered));
        assert_eq!(stage("OutForDelivery_Robot"), Mapping::Main(Main::OutForDelivery));
    }

    #[test]
    fn a_broad_alert_is_an_exception_and_a_return_only_where_it_says_so() {
        assert_eq!(meaning(Some("Exception"), None), Mapping::Main(Main::Exception));
        assert_eq!(meaning(Some("Exception"), Some("Exception_Delayed")), Mapping::Known(To::Delayed));
        let returning = meaning(Some("Exception"), Some("Exception_Returning"));
        assert_eq!(returning, Mapping::Known(To::ReturningToSender));
    }

    #[test]
    fn what_waits_to_be_collected_is_not_on_its_way_to_the_door() {
        let waits = meaning(Some("AvailableForPickup"), Some("AvailableForPickup_Other"));
        let comes = meaning(Some("OutForDelivery"), Some("OutForDelivery_Other"));
        assert_eq!((waits, comes), (Mapping::Known(To::ReadyForPickup), Mapping::Known(To::OutForDelivery)));
    }

    #[test]
    fn words_of_nobody_mean_nothing() {
        for word in ["60", "", "Nonsense", "_Other"] {
            assert_eq!(
                (meaning(Some(word), None), stage(word)),
                (Mapping::Unknown, Mapping::Unknown),
                "{word}"
            );
        }
        assert_eq!(meaning(None, None), Mapping::Unknown);
    }
}
