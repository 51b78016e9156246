//! What it means for one parcel when `AfterShip` refuses it.
//!
//! In: the `meta` of an answer. Out: a [`Fault`] with a sentence for people: what to fill in, what to correct, or that it
//! is tried again. Refusals of a whole call (key, limits, server) never come here. Source: `AfterShip`'s list of errors.

use super::wire::Meta;
use crate::domain::{Disposition, Fault};

/// A tracking of this number and slug is there already.
pub(super) const EXISTS: u16 = 4003;

/// There is no such tracking, or no such id.
pub(super) const GONE: [u16; 3] = [404, 4004, 4015];

/// What a refusal means for its parcel.
pub(super) fn fault(meta: &Meta) -> Fault {
    let words = visible(meta.message.as_deref().unwrap_or("no reason given"));
    let code = meta.code.unwrap_or_default();
    let (disposition, message) = match code {
        4005 | 4017 => (
            Disposition::Quarantine,
            "No carrier uses such a number: compare it with the label and correct it.".to_owned(),
        ),
        4010 => (
            Disposition::NeedsPerson,
            "AfterShip does not work with this carrier: set another shipping method on the transfer."
                .to_owned(),
        ),
        4012 => (
            Disposition::NeedsPerson,
            format!(
                "AfterShip finds no carrier for this number ({words}): set the shipping method on the transfer, or add \
                 the carrier at AfterShip."
            ),
        ),
        code if asks(code) => {
            (Disposition::NeedsPerson, missing(meta.message.as_deref().unwrap_or_default()))
        }
        // Not in their list of errors, but HTTP's own word.
        402 => (
            Disposition::StopProvider,
            "The AfterShip plan's shipments are used up: raise the plan, or wait for its next period."
                .to_owned(),
        ),
        EXISTS => (
            Disposition::Retry(None),
            "AfterShip has this number already, but does not show it yet.".to_owned(),
        ),
        400..=499 | 4000..=4999 => (
            Disposition::Quarantine,
            format!(
                "AfterShip can't track this number ({code}: {words}). Correct the shipment, then track it again."
            ),
        ),
        _ => (
            Disposition::Retry(None),
            format!("AfterShip can't answer for this number now ({code}: {words})."),
        ),
    };
    Fault { disposition, message }
}

/// Several trackings have this number.
pub(super) fn several() -> Fault {
    Fault {
        disposition: Disposition::NeedsPerson,
        message: "Several carriers use such numbers: set the shipping method on the transfer.".to_owned(),
    }
}

/// The carrier answers only with the recipient's phone number.
pub(super) fn wants_phone(meta: &Meta) -> bool {
    asks(meta.code.unwrap_or_default())
        && meta.message.as_deref().is_some_and(|words| words.contains("phone"))
}

/// A field is missing or wrong.
fn asks(code: u16) -> bool {
    matches!(code, 4008 | 4009 | 4011)
}

/// Their words as they may stand within a sentence of ours: no escapes, not endless.
fn visible(words: &str) -> String {
    words.trim_end_matches('.').chars().filter(|c| !c.is_control()).take(200).collect()
}

/// What a person has to fill in so that the carrier answers.
fn missing(message: &str) -> String {
    let named = FIELDS.iter().find(|(field, _)| message.contains(field));
    named.map_or_else(
        || {
            format!(
                "AfterShip wants more for this carrier ({}): fill it in, then track it again.",
                visible(message)
            )
        },
        |(_, wish)| (*wish).to_owned(),
    )
}

/// A field that a carrier asks for, and where it comes from. The first that is named counts.
const FIELDS: &[(&str, &str)] = &[
    ("postal_code", "The carrier wants the recipient's postcode: fill it in on the delivery address."),
    ("phone", "The carrier wants the recipient's phone number: fill it in on the delivery address."),
    ("ship_date", "The carrier wants the day of shipping: validate the transfer, or set its date."),
    (
        "account_number",
        "The carrier wants your account number: connect your account with this carrier at AfterShip.",
    ),
    (
        "tracking_key",
        "The carrier wants a key of its own: connect your account with this carrier at AfterShip.",
    ),
    ("country", "The carrier wants the countries of origin and destination: fill in the delivery address."),
    ("state", "The carrier wants the recipient's state or province: fill it in on the delivery address."),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: u16, message: &str) -> String {
        let fault = fault(&Meta { code: Some(code), message: Some(message.to_owned()) });
        format!("{:?}: {}", fault.disposition, fault.message)
    }

    #[test]
    fn each_refusal_says_what_happens_next_and_what_to_do() {
        for (code, message, expected) in [
            (4005, "The value of `tracking_number` is invalid.", "Quarantine: No carrier uses such a number"),
            (4017, "The format of tracking_number is invalid.", "Quarantine: No carrier uses such a number"),
            (
                4010,
                "The value of `slug` is invalid.",
                "NeedsPerson: AfterShip does not work with this carrier",
            ),
            (
                4012,
                "Unknown carrier.",
                "NeedsPerson: AfterShip finds no carrier for this number (Unknown carrier): set the",
            ),
            (
                4001,
                "Invalid JSON data.",
                "Quarantine: AfterShip can't track this number (4001: Invalid JSON data). Correct",
            ),
            (4007, "tracking_number is required.", "Quarantine: AfterShip can't track this number (4007"),
            (400, "Bad.", "Quarantine: AfterShip can't track this number (400: Bad). Correct the shipment"),
            (
                402,
                "Payment required.",
                "StopProvider: The AfterShip plan's shipments are used up: raise the plan",
            ),
            (7000, "?", "Retry(None): AfterShip can't answer for this number now (7000: ?)."),
        ] {
            assert!(said(code, message).starts_with(expected), "{}", said(code, message));
        }
    }

    #[test]
    fn a_field_that_the_carrier_wants_is_named_with_where_to_fill_it_in() {
        for (field, wish) in [
            ("tracking_postal_code", "recipient's postcode: fill it in on the delivery address"),
            ("destination_postal_code", "recipient's postcode: fill it in on the delivery address"),
            ("customers[x].phone_number", "recipient's phone number: fill it in on the delivery address"),
            ("tracking_ship_date", "day of shipping: validate the transfer"),
            ("tracking_account_number", "connect your account with this carrier at AfterShip"),
            ("tracking_key", "connect your account with this carrier at AfterShip"),
            ("destination_country_region", "fill in the delivery address"),
            ("destination_state", "state or province: fill it in on the delivery address"),
            ("moon_phase", "(also required: moon_phase): fill it in, then track it again"),
        ] {
            for code in [4008, 4009, 4011] {
                let said = said(code, &format!("also required: {field}"));
                assert!(said.starts_with("NeedsPerson: ") && said.contains(wish), "{said}");
            }
        }
    }

    #[test]
    fn their_words_are_shown_bounded_and_without_control_characters() {
        let said = said(4012, &format!("a\u{1b}[31m{}", "x".repeat(500)));
        assert!(said.contains("(a[31mxxx") && said.len() < 400, "{said}");
    }
}
