//! 17TRACK's words and numbers for what the sandbox knows.
//!
//! In: a carrier's code, a status, an error of the contract. Out: what 17TRACK calls it. Written from 17TRACK's
//! documentation on its own, so that a mistake in the worker's tables can't hide here too.

use serde_json::Value;

pub(super) const INVALID_KEY: i64 = -18_010_002;
pub(super) const INTERNAL: i64 = -18_010_003;
pub(super) const NO_DATA_SENT: i64 = -18_010_010;
pub(super) const INVALID_DATA: i64 = -18_010_013;
pub(super) const TOO_MANY: i64 = -18_010_014;
pub(super) const NEW_CARRIER_WRONG: i64 = -18_019_802;
pub(super) const SAME_CARRIER: i64 = -18_019_803;
pub(super) const OLD_CARRIER_WRONG: i64 = -18_019_805;
pub(super) const ALREADY_REGISTERED: i64 = -18_019_901;
pub(super) const NOT_REGISTERED: i64 = -18_019_902;
pub(super) const NOT_STOPPED: i64 = -18_019_904;
pub(super) const ONLY_ONCE: i64 = -18_019_905;
pub(super) const NOT_TRACKED: i64 = -18_019_906;
pub(super) const NO_DATA: i64 = -18_019_909;
pub(super) const CARRIER_WRONG: i64 = -18_019_910;

/// 17TRACK's number of each carrier of the sandbox.
const CARRIERS: &[(&str, u32)] = &[
    ("australia-post", 1151),
    ("canada-post", 3041),
    ("china-post", 3011),
    ("correios", 2151),
    ("correos", 19181),
    ("ctt", 16101),
    ("deutsche-post", 7044),
    ("dhl", 100_001),
    ("dhl", 7041),
    ("gls", 100_005),
    ("japan-post", 10021),
    ("la-poste", 6051),
    ("royal-mail", 11031),
    ("sf-express", 100_012),
    ("spl", 19071),
    ("ups", 100_002),
    ("usps", 21051),
];

/// A carrier's number; DHL inside Germany has its own.
pub(super) fn key(carrier: &str, number: &str) -> u32 {
    let germany = carrier == "dhl" && number.starts_with("00340");
    let key = CARRIERS.iter().find(|(code, key)| *code == carrier && (!germany || *key == 7041));
    key.map_or(0, |(_, key)| *key)
}

/// The carrier with a number.
pub(super) fn carrier_of(key: &Value) -> Option<&'static str> {
    CARRIERS.iter().find(|(_, known)| key.as_u64() == Some(u64::from(*known))).map(|(code, _)| *code)
}

/// The code for an error of the contract.
pub(super) fn error(code: &str) -> i64 {
    match code {
        "not_registered" => NOT_REGISTERED,
        "not_found" => NO_DATA,
        "invalid_number" => -18_010_012,
        "carrier_required" => -18_019_903,
        "postcode_required" => -18_010_019,
        "phone_required" => -18_010_020,
        "carrier_unsupported" => CARRIER_WRONG,
        "quota_exceeded" => -18_019_908,
        _ => INTERNAL,
    }
}

/// What is said with a code.
pub(super) fn message(code: i64) -> &'static str {
    match code {
        INVALID_KEY => "Access token is invalid.",
        NO_DATA_SENT | INVALID_DATA => "The submitted data is invalid.",
        TOO_MANY => "More than 40 numbers.",
        ALREADY_REGISTERED => "The number has been registered.",
        NOT_REGISTERED => "The number is not registered.",
        ONLY_ONCE => "A number can be retracked only once.",
        _ => "See the error codes.",
    }
}

/// Statuses of the sandbox and 17TRACK's sub-status and stage for them. What is not here is `<status>_Other`.
const SUB_STATUSES: &[(&str, &str, Option<&str>)] = &[
    ("registered", "NotFound_Other", None),
    ("no_data_yet", "NotFound_Other", None),
    ("carrier_mismatch", "NotFound_InvalidCode", None),
    ("label_created", "InfoReceived", Some("InfoReceived")),
    ("awaiting_collection", "InfoReceived", Some("InfoReceived")),
    ("picked_up", "InTransit_PickedUp", Some("PickedUp")),
    ("departed_origin_country", "InTransit_Departure", Some("Departure")),
    ("arrived_destination_country", "InTransit_Arrival", Some("Arrival")),
    ("customs_started", "InTransit_CustomsProcessing", None),
    ("customs_released", "InTransit_CustomsReleased", None),
    ("customs_documents_required", "InTransit_CustomsRequiringInformation", None),
    ("ready_for_pickup", "AvailableForPickup_Other", Some("AvailableForPickup")),
    ("recipient_absent", "DeliveryFailure_NoBody", None),
    ("attempt_refused", "DeliveryFailure_Rejected", None),
    ("attempt_bad_address", "DeliveryFailure_InvalidAddress", None),
    ("attempt_security_or_fee", "DeliveryFailure_Security", None),
    ("returning_to_sender", "Exception_Returning", Some("Returning")),
    ("returned_to_sender", "Exception_Returned", Some("Returned")),
    ("security_hold", "Exception_Security", None),
    ("customs_held", "Exception_Security", None),
    ("customs_payment_required", "Exception_Security", None),
    ("customs_rejected", "Exception_Security", None),
    ("held_for_payment", "Exception_Security", None),
    ("damaged", "Exception_Damage", None),
    ("refused", "Exception_Rejected", None),
    ("delayed", "Exception_Delayed", None),
    ("delayed_weather", "Exception_Delayed", None),
    ("delayed_processing", "Exception_Delayed", None),
    ("delayed_transport", "Exception_Delayed", None),
    ("recipient_info_invalid", "Exception_NoBody", None),
    ("lost", "Exception_Lost", None),
    ("destroyed", "Exception_Destroyed", None),
    ("cancelled", "Exception_Cancel", None),
];

/// Main statuses.
const STATUSES: &[(&str, &str, Option<&str>)] = &[
    ("pending", "NotFound", None),
    ("not_found", "NotFound", None),
    ("info_received", "InfoReceived", Some("InfoReceived")),
    ("in_transit", "InTransit", None),
    ("out_for_delivery", "OutForDelivery", Some("OutForDelivery")),
    ("available_for_pickup", "AvailableForPickup", Some("AvailableForPickup")),
    ("delivery_failed", "DeliveryFailure", None),
    ("delivered", "Delivered", Some("Delivered")),
    ("exception", "Exception", None),
    ("returning", "Exception", Some("Returning")),
    ("returned", "Exception", Some("Returned")),
    ("cancelled", "Exception", None),
    ("expired", "Expired", None),
];

/// Sub-status and stage of what happened; neither, where nobody knows what it means.
pub(super) fn sub_status(status: &str, sub_status: Option<&str>) -> Option<(String, Option<&'static str>)> {
    let exact = SUB_STATUSES.iter().find(|(ours, ..)| Some(*ours) == sub_status);
    let broad = || STATUSES.iter().find(|(ours, ..)| *ours == status);
    match exact {
        Some((_, theirs, stage)) => Some(((*theirs).to_owned(), *stage)),
        None => broad().map(|(_, theirs, stage)| (format!("{theirs}_Other"), *stage)),
    }
}
