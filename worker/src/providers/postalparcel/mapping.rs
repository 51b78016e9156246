//! `PostalParcel`'s answer in our words. The only place that knows both vocabularies.
//!
//! In: a tracking as it was read, or a refusal. Out: a [`Report`], or a [`Fault`] with a sentence for people. Status words
//! come first, because they are `PostalParcel`'s judgement; the carrier's code only says more where they say less. What
//! no table knows is kept raw and logged once.

use super::{
    super::{
        lenient::{country, slug},
        notices::{Notices, visible},
        written,
    },
    codes, times, wire,
};
use crate::domain::{
    Disposition, Fault, FeedName, Latest, Mapping, Pickup, Place, RawEvent, Report, Status, SubStatus,
    Translation,
};

/// The name of the feed.
pub(super) const FEED: &str = "postalparcel";

/// A tracking in our words.
pub(super) fn report(said: &wire::Tracking, notices: &Notices) -> Report {
    let carrier = said.carrier.code.as_deref();
    Report {
        feed: FeedName::from(FEED),
        latest: latest(said, notices),
        events: said.events.iter().rev().map(|event| self::event(event, carrier, notices)).collect(),
        carrier: carrier.and_then(slug),
        carrier_name: said.carrier.name.clone(),
        origin: said.origin.as_deref().and_then(country),
        destination: said.destination.as_deref().and_then(country),
        estimate: said.estimated_delivery.as_ref().map(times::estimate),
        signed_by: said.signed_by.clone(),
        proof_url: said.proof_url.clone(),
        pickup: said.pickup.as_ref().and_then(pickup),
        provider_ref: said.id.clone(),
    }
}

/// A parcel that no carrier knows yet: no failure, only no data.
pub(super) fn not_found() -> Report {
    let mapping = Mapping::Known(SubStatus::NoDataYet);
    let nothing = report(&wire::Tracking::default(), &Notices::default());
    Report { latest: Some(Latest { mapping, raw: "not_found".to_owned(), as_of: None }), ..nothing }
}

fn latest(said: &wire::Tracking, notices: &Notices) -> Option<Latest> {
    let raw = said.sub_status.as_ref().or(said.status.as_ref())?.clone();
    let mapping = words(said.status.as_deref(), said.sub_status.as_deref());
    if mapping == Mapping::Unknown || said.sub_status.is_some() && !matches!(mapping, Mapping::Known(_)) {
        notices.unknown(FEED, &raw, mapping);
    }
    Some(Latest { mapping, raw, as_of: said.updated_at.as_deref().and_then(written::instant) })
}

fn event(said: &wire::Event, parcel: Option<&str>, notices: &Notices) -> RawEvent {
    let carrier = said.carrier.code.as_deref().or(parcel);
    let time = times::event(&said.time);
    notices.time(carrier.unwrap_or(FEED), &time);
    RawEvent {
        mapping: event_mapping(said, carrier, notices),
        code: code(said),
        text: said.description.clone().unwrap_or_default(),
        translation: said.translation.as_ref().and_then(translation),
        time,
        place: place(&said.place),
        carrier: carrier.and_then(slug),
    }
}

/// The words, made exact by the carrier's code where they give the main status only, or replaced by it where they give
/// nothing.
fn event_mapping(said: &wire::Event, carrier: Option<&str>, notices: &Notices) -> Mapping {
    let words = words(said.status.as_deref(), said.sub_status.as_deref());
    let by_code = said.code.as_deref().and_then(|code| codes::meaning(carrier, code));
    match (words, by_code) {
        (Mapping::Known(_), _) => words,
        (Mapping::Main(main), Some(exact)) if exact.status() == main => Mapping::Known(exact),
        (Mapping::Unknown, Some(exact)) => Mapping::Known(exact),
        (fallback, by_code) => {
            let code = code(said);
            if by_code.is_none() && (fallback == Mapping::Unknown || code.is_some()) {
                notices.unknown(carrier.unwrap_or(FEED), code.as_deref().unwrap_or("(none)"), fallback);
            }
            fallback
        }
    }
}

/// What people say a meaning of: the carrier's own code; else `PostalParcel`'s word, where it says more than a main status.
fn code(said: &wire::Event) -> Option<String> {
    let words = [&said.sub_status, &said.status].into_iter().flatten();
    let mut words = words.filter(|word| word.to_ascii_lowercase().parse::<Status>().is_err());
    said.code.as_ref().or_else(|| words.next()).cloned()
}

/// `PostalParcel`'s words are ours; `unknown` is as good as none.
fn words(status: Option<&str>, sub_status: Option<&str>) -> Mapping {
    let exact = sub_status.and_then(|word| word.to_ascii_lowercase().parse::<SubStatus>().ok());
    let main = status.and_then(|word| word.to_ascii_lowercase().parse::<Status>().ok());
    match (exact, main) {
        (Some(exact), _) if exact != SubStatus::Unknown => Mapping::Known(exact),
        (_, Some(main)) if main != Status::Unknown => Mapping::Main(main),
        _ => Mapping::Unknown,
    }
}

fn translation(said: &wire::Translation) -> Option<Translation> {
    Some(Translation { language: said.language.clone()?, text: said.text.clone()? })
}

fn place(said: &wire::Place) -> Place {
    Place {
        city: said.city.clone(),
        region: said.region.clone(),
        country: said.country.as_deref().and_then(country),
        postcode: said.postcode.clone(),
    }
}

fn pickup(said: &wire::Pickup) -> Option<Pickup> {
    Some(Pickup { place: said.place.clone()?, until: said.until.as_deref().and_then(written::day) })
}

/// A refusal with nothing but its code.
pub(super) fn fault_of(code: &str) -> Fault {
    fault(&wire::Refusal { code: Some(code.to_owned()), ..wire::Refusal::default() })
}

/// What a refusal means for its parcel, with what to do about it.
pub(super) fn fault(refusal: &wire::Refusal) -> Fault {
    let carrier = refusal.carrier.code.as_deref().map(visible);
    let named = |verb: &str| match &carrier {
        Some(code) => format!("Carrier `{code}` {verb}."),
        None => format!("The carrier {verb}."),
    };
    let (disposition, message) = match refusal.code.as_deref().unwrap_or_default() {
        "invalid_number" => (
            Disposition::Quarantine,
            "No carrier uses such a number: compare it with the label and correct it.".to_owned(),
        ),
        "carrier_required" => (
            Disposition::NeedsPerson,
            "Several carriers use such numbers: set the shipping method on the transfer.".to_owned(),
        ),
        "postcode_required" => (
            Disposition::NeedsPerson,
            "The carrier wants the recipient's postcode: fill it in on the delivery address.".to_owned(),
        ),
        "phone_required" => (
            Disposition::NeedsPerson,
            "The carrier wants the recipient's phone number: fill it in on the delivery address.".to_owned(),
        ),
        "carrier_unsupported" => (
            Disposition::NeedsPerson,
            "PostalParcel does not work with this carrier: set another shipping method on the transfer."
                .to_owned(),
        ),
        "rate_limited" => (Disposition::Retry(None), named("asks to slow down")),
        "carrier_unavailable" => (Disposition::Retry(None), named("does not answer at the moment")),
        "quota_exceeded" => (
            Disposition::StopProvider,
            "The PostalParcel plan's quota is used up: raise the plan, or wait for its next period."
                .to_owned(),
        ),
        other => unheard_of(other, refusal),
    };
    Fault { disposition, message }
}

/// A code that the contract does not have: `retryable` decides; when that is missing too, trying again does no harm.
fn unheard_of(code: &str, refusal: &wire::Refusal) -> (Disposition, String) {
    let words = refusal.message.as_deref().unwrap_or(code);
    let words: String = words.chars().filter(|c| !c.is_control()).take(200).collect();
    match refusal.retryable {
        Some(false) => (
            Disposition::Quarantine,
            format!(
                "PostalParcel can't track this number: {words}. Correct the shipment, then track it again."
            ),
        ),
        _ => (Disposition::Retry(None), format!("PostalParcel can't answer for this number now: {words}.")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(json: &serde_json::Value, notices: &Notices) -> Mapping {
        super::event(&serde_json::from_value(json.clone()).unwrap(), Some("ups"), notices).mapping
    }

    #[test]
    fn every_status_of_ours_is_reached_by_its_own_word() {
        for sub_status in SubStatus::ALL {
            let expected = match sub_status {
                SubStatus::Unknown => Mapping::Unknown,
                known => Mapping::Known(known),
            };
            assert_eq!(words(Some("unknown"), Some(sub_status.as_str())), expected);
        }
        for status in Status::ALL {
            let expected = if status == Status::Unknown { Mapping::Unknown } else { Mapping::Main(status) };
            assert_eq!(words(Some(status.as_str()), None), expected);
        }
    }

    #[test]
    fn the_words_are_those_of_the_taxonomy_and_each_has_the_main_status_it_has_there() {
        let lines = include_str!("../../../../tests/fixtures/statuses.csv").lines().skip(1);
        let taxonomy: Vec<_> = lines.map(|line| line.split_once(',').unwrap()).collect();
        assert_eq!(taxonomy.len(), SubStatus::ALL.len());
        for (word, main) in taxonomy {
            let known = words(None, Some(word)).sub_status().unwrap_or(SubStatus::Unknown);
            assert_eq!((known.as_str(), known.status().as_str()), (word, main));
        }
    }

    #[test]
    fn all_six_states_of_customs_are_reached_by_word_and_those_that_carriers_document_by_code() {
        let six = [
            (SubStatus::CustomsStarted, Some(("dhl", "IC"))),
            (SubStatus::CustomsReleased, Some(("dhl", "CR"))),
            (SubStatus::CustomsHeld, Some(("dhl", "CD"))),
            (SubStatus::CustomsDocumentsRequired, Some(("ups", "58"))),
            (SubStatus::CustomsPaymentRequired, Some(("dhl", "DI"))),
            (SubStatus::CustomsRejected, None),
        ];
        let notices = Notices::default();
        for (state, documented) in six {
            let word = json!({"status": state.status().as_str(), "sub_status": state.as_str()});
            assert_eq!(event(&word, &notices), Mapping::Known(state));
            if let Some((carrier, code)) = documented {
                assert_eq!(
                    event(&json!({"carrier": carrier, "code": code}), &notices),
                    Mapping::Known(state)
                );
            }
        }
        assert_eq!(notices.count(), 0);
    }

    #[test]
    fn the_code_is_the_carriers_own_or_a_word_that_says_more_than_a_main_status() {
        let code = |json: serde_json::Value| super::code(&serde_json::from_value(json).unwrap());
        let words = json!({"status": "in_transit", "sub_status": "in_locker"});
        assert_eq!(code(words), Some("in_locker".to_owned()));
        assert_eq!(code(json!({"code": 30.0, "sub_status": "in_locker"})), Some("30".to_owned()));
        assert_eq!(code(json!({"status": "teleported"})), Some("teleported".to_owned()));
        for nothing in
            [json!({"status": "in_transit"}), json!({"status": "Unknown", "code": null}), json!({})]
        {
            assert_eq!(code(nothing), None);
        }
    }

    #[test]
    fn a_new_word_below_a_known_status_falls_back_to_that_status_and_is_logged_once() {
        let notices = Notices::default();
        let locker = json!({"status": "available_for_pickup", "sub_status": "in_locker", "code": "L1"});
        for _ in 0..3 {
            assert_eq!(event(&locker, &notices), Mapping::Main(Status::AvailableForPickup));
        }
        assert_eq!(notices.count(), 1);
    }

    #[test]
    fn a_broad_alert_is_never_taken_for_its_worst_case() {
        let notices = Notices::default();
        assert_eq!(
            event(&json!({"status": "exception"}), &notices).sub_status(),
            Some(SubStatus::ExceptionOther)
        );
        let delayed = json!({"status": "exception", "sub_status": "delayed"});
        assert_eq!(event(&delayed, &notices), Mapping::Known(SubStatus::Delayed));
        assert_eq!(notices.count(), 0);
    }

    #[test]
    fn the_carriers_code_says_more_where_the_words_say_less_and_never_something_else() {
        let notices = Notices::default();
        let out = json!({"status": "in_transit", "code": "OT"});
        assert_eq!(event(&out, &notices), Mapping::Main(Status::InTransit));
        let left = json!({"status": "in_transit", "code": "DP"});
        assert_eq!(event(&left, &notices), Mapping::Known(SubStatus::DepartedFacility));
        for code in [json!(11), json!("011"), json!(11.0), json!("11")] {
            assert_eq!(event(&json!({"code": code}), &notices), Mapping::Known(SubStatus::Delivered));
        }
        let both = json!({"status": "delivered", "sub_status": "delivered_signed", "code": "DP"});
        assert_eq!(event(&both, &notices), Mapping::Known(SubStatus::DeliveredSigned));
    }

    #[test]
    fn each_unknown_code_of_each_carrier_is_logged_once() {
        let notices = Notices::default();
        for code in [json!("Q1"), json!("Q2"), json!(60), json!(null), json!("Q1"), json!(true)] {
            let odd = json!({"carrier": "usps", "code": code, "description": "?"});
            assert_eq!(event(&odd, &notices), Mapping::Unknown, "{odd}");
        }
        assert_eq!(event(&json!({"carrier": "dhl", "code": "Q1"}), &notices), Mapping::Unknown);
        assert_eq!(notices.count(), 5);
    }
}
