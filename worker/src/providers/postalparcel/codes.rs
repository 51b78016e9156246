//! The carriers' own event codes, for events that `PostalParcel` gives no status.
//!
//! In: a carrier and its code. Out: what it means, if the carrier documents it. One line a code; a code that no table has
//! is unknown, never guessed. Sources: UPU messaging standard M40 (EMSEVT), the postal operators' item events; USPS
//! Publication 199 event codes; DHL Express checkpoints; UPS tracking status and activity codes.

use crate::domain::SubStatus as To;

/// What `code` means to `carrier`.
pub(super) fn meaning(carrier: Option<&str>, code: &str) -> Option<To> {
    let own = match carrier {
        Some("china-post" | "ems" | "china-ems") => CHINA_POST,
        Some("usps") => USPS,
        Some("dhl" | "dhl-express") => DHL_EXPRESS,
        Some("ups") => UPS,
        _ => &[],
    };
    let code = plain(code);
    own.iter().chain(UPU).chain(WORDS).find(|(known, _)| *known == code).map(|(_, meaning)| *meaning)
}

/// Numbers are compared without leading zeros: some feeds send 1 for `01`.
fn plain(code: &str) -> String {
    let digits = !code.is_empty() && code.chars().all(|c| c.is_ascii_digit());
    if digits { code.trim_start_matches('0').to_owned() } else { code.to_ascii_uppercase() }
}

/// Code, and what it means.
type Table = &'static [(&'static str, To)];

/// Events that posts exchange about each other's items, so any post's feed may hold them.
const UPU: Table = &[
    ("EMA", To::PickedUp),
    ("EMB", To::ArrivedFacility),
    ("EXA", To::CustomsStarted),
    ("EXB", To::CustomsHeld),
    ("EXC", To::CustomsReleased),
    ("EXD", To::OnHold),
    ("EMC", To::DepartedOriginCountry),
    ("EMJ", To::ArrivedFacility),
    ("EMK", To::DepartedFacility),
    ("EMD", To::ArrivedDestinationCountry),
    ("EDA", To::OnHold),
    ("EDB", To::CustomsStarted),
    ("EME", To::CustomsHeld),
    ("EDC", To::CustomsReleased),
    ("EMF", To::DepartedFacility),
    ("EDD", To::ArrivedFacility),
    ("EDE", To::DepartedFacility),
    ("EMG", To::AtDeliveryFacility),
    ("EDF", To::OnHold),
    ("EDG", To::OutForDelivery),
    ("EDH", To::ReadyForPickup),
    ("EMH", To::AttemptFailed),
    ("EMI", To::Delivered),
];

/// Codes that are words, whoever writes them: what was brought back to its sender was not delivered.
const WORDS: Table = &[
    ("RETURN_DELIVERED", To::ReturnedToSender),
    ("RETURN_DELIVERED_AT_SHIPPER", To::ReturnedToSender),
    ("RETURN_DELIVERED_TO_SENDER", To::ReturnedToSender),
    ("RETURNED_TO_SENDER", To::ReturnedToSender),
    ("RETURNED_TO_SHIPPER", To::ReturnedToSender),
    ("RETURN_TO_SENDER", To::ReturningToSender),
    ("RETURN_TO_SHIPPER", To::ReturningToSender),
];

/// China Post and EMS, domestic operations.
const CHINA_POST: Table = &[
    ("203", To::PickedUp),
    ("305", To::DepartedFacility),
    ("306", To::ArrivedFacility),
    ("702", To::OutForDelivery),
    ("704", To::Delivered),
    ("705", To::AttemptFailed),
    ("747", To::ReadyForPickup),
    ("748", To::DeliveredCollected),
];

const USPS: Table = &[
    ("GX", To::LabelCreated),
    ("MA", To::LabelCreated),
    ("TM", To::PickedUp),
    ("PA", To::PickedUp),
    ("OA", To::PickedUp),
    ("3", To::PickedUp),
    ("80", To::PickedUp),
    ("81", To::ArrivedFacility),
    ("82", To::DepartedFacility),
    ("42", To::HandedToLastMile),
    ("10", To::ArrivedFacility),
    ("EF", To::DepartedFacility),
    ("SF", To::DepartedFacility),
    ("PC", To::AtDeliveryFacility),
    ("7", To::AtDeliveryFacility),
    ("OF", To::OutForDelivery),
    ("71", To::DeliveryRescheduled),
    ("6", To::Forwarded),
    ("8", To::Missorted),
    ("15", To::Missorted),
    ("DX", To::Delayed),
    ("14", To::ReadyForPickup),
    ("16", To::ReadyForPickup),
    ("2", To::NoticeLeft),
    ("52", To::NoticeLeft),
    ("30", To::AttemptAccess),
    ("51", To::BusinessClosed),
    ("53", To::AttemptAccess),
    ("54", To::AttemptAccess),
    ("55", To::AttemptAccess),
    ("56", To::RecipientAbsent),
    ("1", To::Delivered),
    ("17", To::DeliveredCollected),
    ("43", To::DeliveredCollected),
    ("4", To::Refused),
    ("5", To::BadAddress),
    ("21", To::BadAddress),
    ("22", To::BadAddress),
    ("23", To::RecipientMoved),
    ("24", To::RecipientMoved),
    ("25", To::BadAddress),
    ("26", To::BadAddress),
    ("27", To::PickupExpired),
    ("28", To::Undeliverable),
    ("29", To::Undeliverable),
    ("31", To::PickupExpired),
    ("11", To::Undeliverable),
    ("44", To::CancelRequested),
    ("9", To::ReturningToSender),
];

const DHL_EXPRESS: Table = &[
    ("SA", To::PickedUp),
    ("PU", To::PickedUp),
    ("PL", To::ArrivedFacility),
    ("AF", To::ArrivedFacility),
    ("CI", To::ArrivedFacility),
    ("UV", To::ArrivedFacility),
    ("DF", To::DepartedFacility),
    ("LV", To::DepartedFacility),
    ("CU", To::DepartedFacility),
    ("TR", To::Moving),
    ("SM", To::Moving),
    ("AR", To::AtDeliveryFacility),
    ("HN", To::HandedToLastMile),
    ("TP", To::HandedToLastMile),
    ("FD", To::Forwarded),
    ("AD", To::DeliveryScheduled),
    ("IC", To::CustomsStarted),
    ("ES", To::CustomsStarted),
    ("BN", To::CustomsStarted),
    ("CR", To::CustomsReleased),
    ("BR", To::CustomsReleased),
    ("CD", To::CustomsHeld),
    ("UD", To::CustomsHeld),
    ("BL", To::CustomsHeld),
    ("DP", To::SecurityHold),
    ("DI", To::CustomsPaymentRequired),
    ("HP", To::HeldForPayment),
    ("OH", To::OnHold),
    ("HI", To::OnHold),
    ("SS", To::OnHold),
    ("TD", To::DelayedTransport),
    ("MD", To::Delayed),
    ("NA", To::Delayed),
    ("MC", To::Missorted),
    ("MS", To::Missorted),
    ("IR", To::Missorted),
    ("WC", To::OutForDelivery),
    ("CC", To::ReadyForPickup),
    ("NH", To::RecipientAbsent),
    ("CA", To::BusinessClosed),
    ("ND", To::AttemptFailed),
    ("RD", To::Refused),
    ("BA", To::BadAddress),
    ("CM", To::RecipientMoved),
    ("OK", To::Delivered),
    ("DD", To::Damaged),
    ("DM", To::Damaged),
    ("DS", To::Destroyed),
    ("RT", To::ReturningToSender),
];

const UPS: Table = &[
    ("MP", To::LabelCreated),
    ("3", To::LabelCreated),
    ("44", To::AwaitingCollection),
    ("45", To::AwaitingCollection),
    ("65", To::AwaitingCollection),
    ("OR", To::PickedUp),
    ("38", To::PickedUp),
    ("DP", To::DepartedFacility),
    ("AR", To::ArrivedFacility),
    ("5", To::Moving),
    ("10", To::Moving),
    ("39", To::Moving),
    ("57", To::Moving),
    ("YP", To::AtDeliveryFacility),
    ("71", To::AtDeliveryFacility),
    ("LX", To::HandedToLastMile),
    ("25", To::HandedToLastMile),
    ("27", To::Forwarded),
    ("28", To::Forwarded),
    ("54", To::Forwarded),
    ("63", To::Forwarded),
    ("55", To::DeliveryRescheduled),
    ("12", To::CustomsStarted),
    ("14", To::CustomsReleased),
    ("58", To::CustomsDocumentsRequired),
    ("OT", To::OutForDelivery),
    ("6", To::OutForDelivery),
    ("21", To::OutForDelivery),
    ("ZP", To::ReadyForPickup),
    ("ZQ", To::ReadyForPickup),
    ("17", To::ReadyForPickup),
    ("40", To::ReadyForPickup),
    ("22", To::AttemptFailed),
    ("23", To::AttemptFailed),
    ("24", To::AttemptFailed),
    ("60", To::AttemptFailed),
    ("61", To::AttemptFailed),
    ("66", To::AttemptFailed),
    ("62", To::AttemptSecurityOrFee),
    ("KB", To::Delivered),
    ("FS", To::Delivered),
    ("11", To::Delivered),
    ("26", To::Delivered),
    ("13", To::ExceptionOther),
    ("29", To::ExceptionOther),
    ("30", To::ExceptionOther),
    ("16", To::OnHold),
    ("19", To::OnHold),
    ("46", To::Delayed),
    ("47", To::Delayed),
    ("48", To::Delayed),
    ("49", To::Delayed),
    ("32", To::DelayedWeather),
    ("51", To::DelayedWeather),
    ("52", To::DelayedWeather),
    ("53", To::DelayedWeather),
    ("50", To::BadAddress),
    ("59", To::Damaged),
    ("64", To::Refused),
    ("68", To::Lost),
    ("69", To::PickupExpired),
    ("33", To::ReturningToSender),
    ("35", To::ReturningToSender),
    ("36", To::ReturningToSender),
    ("37", To::ReturningToSender),
    ("34", To::ReturnedToSender),
    ("67", To::ReturnedToSender),
    ("7", To::Cancelled),
    ("43", To::Cancelled),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn one_code_means_different_things_to_different_carriers() {
        assert_eq!(meaning(Some("dhl"), "AR"), Some(To::AtDeliveryFacility));
        assert_eq!(meaning(Some("ups"), "AR"), Some(To::ArrivedFacility));
        assert_eq!(meaning(Some("usps"), "AR"), None);
    }

    #[test]
    fn a_number_means_the_same_with_and_without_leading_zeros() {
        for code in ["01", "1", "001"] {
            assert_eq!(meaning(Some("usps"), code), Some(To::Delivered), "{code}");
        }
        assert_eq!(meaning(Some("usps"), "0"), None);
        assert_eq!(meaning(Some("usps"), ""), None);
    }

    #[test]
    fn any_posts_feed_may_hold_what_posts_tell_each_other() {
        for post in [Some("ctt"), Some("china-post"), Some("usps"), None] {
            assert_eq!(meaning(post, "emi"), Some(To::Delivered));
        }
    }

    #[test]
    fn no_table_has_a_code_twice_and_every_code_is_found_as_it_is_written() {
        for (carrier, table) in [
            ("china-post", CHINA_POST),
            ("usps", USPS),
            ("dhl", DHL_EXPRESS),
            ("ups", UPS),
            ("", UPU),
            ("", WORDS),
        ] {
            let codes: HashSet<_> = table.iter().map(|(code, _)| code).collect();
            assert_eq!(codes.len(), table.len(), "{carrier}");
            for (code, expected) in table {
                assert_eq!(meaning(Some(carrier), code), Some(*expected), "{carrier} {code}");
            }
        }
    }
}
