//! `AfterShip`'s tags and subtags in our words.
//!
//! In: a tag (`InTransit`) and a subtag (`InTransit_003`). Out: what they mean. One line a subtag; one that the list does
//! not have keeps its tag's main status. Source: `AfterShip`'s "Delivery sub-statuses", 2026-07. Other vendors use codes
//! that look the same with other meanings.

use crate::domain::{Mapping, Status as Main, SubStatus as To};

/// What a tag and a subtag mean together: the subtag where the list has it, else the tag it belongs to.
pub(super) fn meaning(tag: Option<&str>, subtag: Option<&str>) -> Mapping {
    let exact = subtag.and_then(|subtag| find(SUBTAGS, subtag));
    let prefix = subtag.and_then(|subtag| subtag.split_once('_')).map(|(prefix, _)| prefix);
    let main = || tag.into_iter().chain(prefix).find_map(|tag| find(TAGS, tag));
    exact.map(Mapping::Known).or_else(|| main().map(Mapping::Main)).unwrap_or_default()
}

fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning)
}

/// Where a parcel is, in their nine words.
const TAGS: &[(&str, Main)] = &[
    ("Pending", Main::Pending),
    ("InfoReceived", Main::InfoReceived),
    ("InTransit", Main::InTransit),
    ("OutForDelivery", Main::OutForDelivery),
    ("AttemptFail", Main::DeliveryFailed),
    ("Delivered", Main::Delivered),
    ("AvailableForPickup", Main::AvailableForPickup),
    ("Exception", Main::Exception),
    ("Expired", Main::Expired),
];

/// What exactly happened. `Exception_014` and `_015` are in no list that was found.
const SUBTAGS: &[(&str, To)] = &[
    ("Pending_001", To::Registered),
    ("Pending_002", To::Registered),
    ("Pending_003", To::Registered),
    ("Pending_004", To::Registered),
    ("Pending_005", To::Registered),
    ("Pending_006", To::Registered),
    ("InfoReceived_001", To::LabelCreated),
    ("InTransit_001", To::Moving),
    ("InTransit_002", To::PickedUp),
    ("InTransit_003", To::ArrivedFacility),
    ("InTransit_004", To::ArrivedDestinationCountry),
    ("InTransit_005", To::CustomsReleased),
    ("InTransit_006", To::CustomsStarted),
    ("InTransit_007", To::DepartedFacility),
    ("InTransit_008", To::ProblemResolved),
    ("InTransit_009", To::Forwarded),
    ("OutForDelivery_001", To::OutForDelivery),
    ("OutForDelivery_002", To::ReadyForPickup),
    ("OutForDelivery_003", To::RecipientContacted),
    ("OutForDelivery_004", To::DeliveryScheduled),
    ("AvailableForPickup_001", To::ReadyForPickup),
    ("AttemptFail_001", To::AttemptFailed),
    ("AttemptFail_002", To::RecipientAbsent),
    ("AttemptFail_003", To::BusinessClosed),
    ("Delivered_001", To::Delivered),
    ("Delivered_002", To::DeliveredCollected),
    ("Delivered_003", To::DeliveredSigned),
    ("Delivered_004", To::DeliveredCod),
    ("Delivered_005", To::DeliveredNeighbourOrSafePlace),
    ("Exception_001", To::ExceptionOther),
    ("Exception_002", To::RecipientMoved),
    ("Exception_003", To::Refused),
    ("Exception_004", To::CustomsHeld),
    ("Exception_005", To::Delayed),
    ("Exception_006", To::HeldForPayment),
    ("Exception_007", To::BadAddress),
    ("Exception_008", To::PickupExpired),
    ("Exception_009", To::RejectedByCarrier),
    ("Exception_010", To::ReturningToSender),
    ("Exception_011", To::ReturnedToSender),
    ("Exception_012", To::Damaged),
    ("Exception_013", To::Lost),
    ("Exception_016", To::DelayedProcessing),
    ("Exception_017", To::DelayedWeather),
    ("Exception_018", To::CustomsDocumentsRequired),
    ("Exception_019", To::DelayedTransport),
    ("Exception_020", To::Cancelled),
    ("Exception_021", To::Destroyed),
    ("Expired_001", To::NoUpdate),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// `tag,subtag,status,sub_status` of every word that `AfterShip` documents.
    const DOCUMENTED: &str = include_str!("fixtures/statuses.csv");

    #[test]
    fn every_documented_word_means_what_the_list_says_and_no_other_is_known() {
        let mut subtags = HashSet::new();
        for line in DOCUMENTED.lines().skip(1) {
            let fields: Vec<_> = line.split(',').collect();
            let [tag, subtag, status, sub_status] = fields[..] else { panic!("{line}") };
            let said = meaning(Some(tag), Some(subtag).filter(|subtag| !subtag.is_empty()));
            let ours = said.sub_status().unwrap();
            assert_eq!((ours.status().as_str(), ours.as_str()), (status, sub_status), "{line}");
            assert_eq!(matches!(said, Mapping::Known(_)), !subtag.is_empty(), "{line}");
            subtags.extend(Some(subtag).filter(|subtag| !subtag.is_empty()));
        }
        let known: HashSet<_> = SUBTAGS.iter().map(|(subtag, _)| *subtag).collect();
        assert_eq!((&known, SUBTAGS.len()), (&subtags, subtags.len()));
    }

    #[test]
    fn a_subtag_that_no_list_has_keeps_its_tags_main_status() {
        for subtag in ["Exception_014", "Exception_015", "Exception_022", "Exception_", "Exception_0211"] {
            assert_eq!(meaning(Some("Exception"), Some(subtag)), Mapping::Main(Main::Exception), "{subtag}");
            assert_eq!(meaning(None, Some(subtag)), Mapping::Main(Main::Exception), "{subtag}");
        }
        let locker = meaning(Some("AvailableForPickup"), Some("AvailableForPickup_Locker"));
        assert_eq!(locker, Mapping::Main(Main::AvailableForPickup));
        assert_eq!(meaning(Some("Teleported"), Some("InTransit_099")), Mapping::Main(Main::InTransit));
    }

    #[test]
    fn words_that_no_list_has_mean_nothing() {
        assert_eq!(meaning(Some("Teleported"), Some("Teleported_001")), Mapping::Unknown);
        assert_eq!(meaning(Some(""), Some("")), Mapping::Unknown);
        assert_eq!(meaning(None, None), Mapping::Unknown);
    }
}
