//! The carriers' own event codes, for events that `PostalParcel` gives no status.
//!
//! In: a carrier and its code. Out: what it means, if the carrier documents it. One line a code; a code that no table has
//! is unknown, never guessed. Sources: UPU messaging standard M40 (EMSEVT), the postal operators' item events; USPS
//! Publication 199 event codes; DHL Express checkpoints; UPS tracking status and activity codes.

#[expect(clippy::enum_glob_use, reason = "one line a code: the table is read down, not across")]
use crate::domain::SubStatus::{self, *};

/// What `code` means to `carrier`.
pub(super) fn meaning(carrier: Option<&str>, code: &str) -> Option<SubStatus> {
    let own = match carrier {
        Some("china-post" | "ems" | "china-ems") => CHINA_POST,
        Some("usps") => USPS,
        Some("dhl" | "dhl-express") => DHL_EXPRESS,
        Some("ups") => UPS,
        _ => &[],
    };
    let code = plain(code);
    own.iter().chain(UPU).find(|(known, _)| *known == code).map(|(_, meaning)| *meaning)
}

/// Numbers are compared without leading zeros: some feeds send 1 for `01`.
fn plain(code: &str) -> String {
    let digits = !code.is_empty() && code.chars().all(|c| c.is_ascii_digit());
    if digits { code.trim_start_matches('0').to_owned() } else { code.to_ascii_uppercase() }
}

/// Code, and what it means.
type Table = &'static [(&'static str, SubStatus)];

/// Events that posts exchange about each other's items, so any post's feed may hold them.
const UPU: Table = &[
    ("EMA", PickedUp),
    ("EMB", ArrivedFacility),
    ("EXA", CustomsStarted),
    ("EXB", CustomsHeld),
    ("EXC", CustomsReleased),
    ("EXD", OnHold),
    ("EMC", DepartedOriginCountry),
    ("EMJ", ArrivedFacility),
    ("EMK", DepartedFacility),
    ("EMD", ArrivedDestinationCountry),
    ("EDA", OnHold),
    ("EDB", CustomsStarted),
    ("EME", CustomsHeld),
    ("EDC", CustomsReleased),
    ("EMF", DepartedFacility),
    ("EDD", ArrivedFacility),
    ("EDE", DepartedFacility),
    ("EMG", AtDeliveryFacility),
    ("EDF", OnHold),
    ("EDG", OutForDelivery),
    ("EDH", ReadyForPickup),
    ("EMH", AttemptFailed),
    ("EMI", Delivered),
];

/// China Post and EMS, domestic operations.
const CHINA_POST: Table = &[
    ("203", PickedUp),
    ("305", DepartedFacility),
    ("306", ArrivedFacility),
    ("702", OutForDelivery),
    ("704", Delivered),
    ("705", AttemptFailed),
    ("747", ReadyForPickup),
    ("748", DeliveredCollected),
];

const USPS: Table = &[
    ("GX", LabelCreated),
    ("MA", LabelCreated),
    ("TM", PickedUp),
    ("PA", PickedUp),
    ("OA", PickedUp),
    ("3", PickedUp),
    ("80", PickedUp),
    ("81", ArrivedFacility),
    ("82", DepartedFacility),
    ("42", HandedToLastMile),
    ("10", ArrivedFacility),
    ("EF", DepartedFacility),
    ("SF", DepartedFacility),
    ("PC", AtDeliveryFacility),
    ("7", AtDeliveryFacility),
    ("OF", OutForDelivery),
    ("71", DeliveryRescheduled),
    ("6", Forwarded),
    ("8", Missorted),
    ("15", Missorted),
    ("DX", Delayed),
    ("14", ReadyForPickup),
    ("16", ReadyForPickup),
    ("2", NoticeLeft),
    ("52", NoticeLeft),
    ("30", AttemptAccess),
    ("51", BusinessClosed),
    ("53", AttemptAccess),
    ("54", AttemptAccess),
    ("55", AttemptAccess),
    ("56", RecipientAbsent),
    ("1", Delivered),
    ("17", DeliveredCollected),
    ("43", DeliveredCollected),
    ("4", Refused),
    ("5", BadAddress),
    ("21", BadAddress),
    ("22", BadAddress),
    ("23", RecipientMoved),
    ("24", RecipientMoved),
    ("25", BadAddress),
    ("26", BadAddress),
    ("27", PickupExpired),
    ("28", Undeliverable),
    ("29", Undeliverable),
    ("31", PickupExpired),
    ("11", Undeliverable),
    ("44", CancelRequested),
    ("9", ReturningToSender),
];

const DHL_EXPRESS: Table = &[
    ("SA", PickedUp),
    ("PU", PickedUp),
    ("PL", ArrivedFacility),
    ("AF", ArrivedFacility),
    ("CI", ArrivedFacility),
    ("UV", ArrivedFacility),
    ("DF", DepartedFacility),
    ("LV", DepartedFacility),
    ("CU", DepartedFacility),
    ("TR", Moving),
    ("SM", Moving),
    ("AR", AtDeliveryFacility),
    ("HN", HandedToLastMile),
    ("TP", HandedToLastMile),
    ("FD", Forwarded),
    ("AD", DeliveryScheduled),
    ("IC", CustomsStarted),
    ("ES", CustomsStarted),
    ("BN", CustomsStarted),
    ("CR", CustomsReleased),
    ("BR", CustomsReleased),
    ("CD", CustomsHeld),
    ("UD", CustomsHeld),
    ("BL", CustomsHeld),
    ("DP", SecurityHold),
    ("DI", CustomsPaymentRequired),
    ("HP", HeldForPayment),
    ("OH", OnHold),
    ("HI", OnHold),
    ("SS", OnHold),
    ("TD", DelayedTransport),
    ("MD", Delayed),
    ("NA", Delayed),
    ("MC", Missorted),
    ("MS", Missorted),
    ("IR", Missorted),
    ("WC", OutForDelivery),
    ("CC", ReadyForPickup),
    ("NH", RecipientAbsent),
    ("CA", BusinessClosed),
    ("ND", AttemptFailed),
    ("RD", Refused),
    ("BA", BadAddress),
    ("CM", RecipientMoved),
    ("OK", Delivered),
    ("DD", Damaged),
    ("DM", Damaged),
    ("DS", Destroyed),
    ("RT", ReturningToSender),
];

const UPS: Table = &[
    ("MP", LabelCreated),
    ("3", LabelCreated),
    ("44", AwaitingCollection),
    ("45", AwaitingCollection),
    ("65", AwaitingCollection),
    ("OR", PickedUp),
    ("38", PickedUp),
    ("DP", DepartedFacility),
    ("AR", ArrivedFacility),
    ("5", Moving),
    ("10", Moving),
    ("39", Moving),
    ("57", Moving),
    ("YP", AtDeliveryFacility),
    ("71", AtDeliveryFacility),
    ("LX", HandedToLastMile),
    ("25", HandedToLastMile),
    ("27", Forwarded),
    ("28", Forwarded),
    ("54", Forwarded),
    ("63", Forwarded),
    ("55", DeliveryRescheduled),
    ("12", CustomsStarted),
    ("14", CustomsReleased),
    ("58", CustomsDocumentsRequired),
    ("OT", OutForDelivery),
    ("6", OutForDelivery),
    ("21", OutForDelivery),
    ("ZP", ReadyForPickup),
    ("ZQ", ReadyForPickup),
    ("17", ReadyForPickup),
    ("40", ReadyForPickup),
    ("22", AttemptFailed),
    ("23", AttemptFailed),
    ("24", AttemptFailed),
    ("60", AttemptFailed),
    ("61", AttemptFailed),
    ("66", AttemptFailed),
    ("62", AttemptSecurityOrFee),
    ("KB", Delivered),
    ("FS", Delivered),
    ("11", Delivered),
    ("26", Delivered),
    ("13", ExceptionOther),
    ("29", ExceptionOther),
    ("30", ExceptionOther),
    ("16", OnHold),
    ("19", OnHold),
    ("46", Delayed),
    ("47", Delayed),
    ("48", Delayed),
    ("49", Delayed),
    ("32", DelayedWeather),
    ("51", DelayedWeather),
    ("52", DelayedWeather),
    ("53", DelayedWeather),
    ("50", BadAddress),
    ("59", Damaged),
    ("64", Refused),
    ("68", Lost),
    ("69", PickupExpired),
    ("33", ReturningToSender),
    ("35", ReturningToSender),
    ("36", ReturningToSender),
    ("37", ReturningToSender),
    ("34", ReturnedToSender),
    ("67", ReturnedToSender),
    ("7", Cancelled),
    ("43", Cancelled),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn one_code_means_different_things_to_different_carriers() {
        assert_eq!(meaning(Some("dhl"), "AR"), Some(AtDeliveryFacility));
        assert_eq!(meaning(Some("ups"), "AR"), Some(ArrivedFacility));
        assert_eq!(meaning(Some("usps"), "AR"), None);
    }

    #[test]
    fn a_number_means_the_same_with_and_without_leading_zeros() {
        for code in ["01", "1", "001"] {
            assert_eq!(meaning(Some("usps"), code), Some(Delivered), "{code}");
        }
        assert_eq!(meaning(Some("usps"), "0"), None);
        assert_eq!(meaning(Some("usps"), ""), None);
    }

    #[test]
    fn any_posts_feed_may_hold_what_posts_tell_each_other() {
        for post in [Some("ctt"), Some("china-post"), Some("usps"), None] {
            assert_eq!(meaning(post, "emi"), Some(Delivered));
        }
    }

    #[test]
    fn no_table_has_a_code_twice_and_every_code_is_found_as_it_is_written() {
        for (carrier, table) in
            [("china-post", CHINA_POST), ("usps", USPS), ("dhl", DHL_EXPRESS), ("ups", UPS), ("", UPU)]
        {
            let codes: HashSet<_> = table.iter().map(|(code, _)| code).collect();
            assert_eq!(codes.len(), table.len(), "{carrier}");
            for (code, expected) in table {
                assert_eq!(meaning(Some(carrier), code), Some(*expected), "{carrier} {code}");
            }
        }
    }
}
