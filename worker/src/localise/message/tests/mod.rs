//! Messages as their recipients read them.

mod economy;
mod hours;
mod own_words;

use chrono::{DateTime, Utc};
use serde_json::json;

use super::*;
use crate::domain::{Milestone, Status, SubStatus};

/// Noon in Lisbon, evening in Tokyo.
pub(super) fn now() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

/// A message with everything known.
pub(super) fn notice(milestone: Milestone) -> Notice {
    sample(milestone, "en", "Europe/Lisbon", now()).unwrap()
}

/// The message of the fixture that both sides read, in English.
pub(super) fn fixture() -> Notice {
    let file = include_str!("../../../../../tests/fixtures/odoo/claim_messages.json");
    let file: serde_json::Value = serde_json::from_str(file).unwrap();
    let notice: Notice = serde_json::from_value(file["result"]["messages"][0].clone()).unwrap();
    Notice { language: "en".to_owned(), ..notice }
}

pub(super) fn parts(notice: &Notice) -> Parts {
    let catalogue = Catalogue::load().unwrap();
    catalogue.message(notice, &Wordings::default(), now()).unwrap().parts
}

/// The value of a fact of the first parcel.
pub(super) fn fact(parts: &Parts, name: &str) -> Option<String> {
    parts.parcels[0].facts.iter().find(|fact| fact.name == name).map(|fact| fact.value.clone())
}

fn names(parts: &Parts) -> Vec<&str> {
    parts.parcels[0].facts.iter().map(|fact| fact.name.as_str()).collect()
}

#[test]
fn the_message_of_the_fixture_tells_of_two_parcels() {
    insta::assert_json_snapshot!(parts(&fixture()));
}

#[test]
fn a_message_about_one_parcel_has_its_milestone_as_headline() {
    insta::assert_json_snapshot!(parts(&notice(Milestone::OutForDelivery)));
}

#[test]
fn the_subject_names_the_order_where_there_is_one() {
    let with = notice(Milestone::Shipped);
    let without = Notice { order: Some(" ".to_owned()), ..with.clone() };
    assert_eq!(parts(&with).subject, "Your parcel is on its way (order S00042)");
    assert_eq!(parts(&without).subject, "Your parcel is on its way");
    assert_eq!(fact(&parts(&without), "order"), None);
}

#[test]
fn why_and_how_stand_before_what_follows() {
    for (milestone, sub_status, expected) in [
        (
            Milestone::DeliveryFailed,
            SubStatus::RecipientAbsent,
            "The carrier tried to deliver the parcel, but nobody was there.",
        ),
        (Milestone::Problem, SubStatus::Damaged, "The parcel has been damaged."),
        (Milestone::Delivered, SubStatus::DeliveredSigned, "The parcel has been delivered and signed for."),
    ] {
        let mut notice = notice(milestone);
        notice.parcels[0].sub_status = sub_status;
        let paragraphs = parts(&notice).parcels[0].paragraphs.clone();
        assert_eq!((paragraphs.len(), paragraphs[0].as_str()), (2, expected));
    }
    for (milestone, sub_status) in [
        (Milestone::Delivered, SubStatus::Delivered),
        (Milestone::Delivered, SubStatus::ReturningToSender),
        (Milestone::DeliveryFailed, SubStatus::Moving),
        (Milestone::Problem, SubStatus::Moving),
        (Milestone::Delayed, SubStatus::DelayedWeather),
    ] {
        let mut notice = notice(milestone);
        notice.parcels[0].sub_status = sub_status;
        assert_eq!(parts(&notice).parcels[0].paragraphs.len(), 1, "{milestone} {sub_status}");
    }
}

#[test]
fn facts_that_do_not_help_with_the_news_are_left_out() {
    let listed = |milestone| names(&parts(&notice(milestone))).join(" ");
    for (milestone, expected) in [
        (Milestone::Shipped, "order number carrier estimate updated place"),
        (Milestone::Delivered, "order number carrier updated place signed_by"),
        (Milestone::ReadyForPickup, "order number carrier updated place pickup_place pickup_until"),
        (Milestone::NewEstimate, "order number carrier status estimate updated place"),
        (Milestone::NumberReplaced, "order number carrier status estimate updated place replaces"),
        (Milestone::Returning, "order number carrier updated place"),
    ] {
        assert_eq!(listed(milestone), expected, "{milestone}");
    }
}

#[test]
fn a_delivery_that_was_withdrawn_tells_where_the_parcel_can_be_collected() {
    let listed = |status| {
        let mut notice = notice(Milestone::DeliveryWithdrawn);
        notice.parcels[0].status = status;
        let parts = parts(&notice);
        ["pickup_place", "pickup_until"].map(|name| fact(&parts, name))
    };
    let told = ["Correios, Rua do Ouro 12", "Wednesday, December 2, 2026"].map(|text| Some(text.to_owned()));
    assert_eq!(listed(Status::AvailableForPickup), told);
    assert_eq!(listed(Status::OutForDelivery), [None, None]);
}

#[test]
fn what_is_not_known_is_left_out() {
    for milestone in Milestone::ALL {
        let mut notice = Notice { order: None, tz: None, ..notice(milestone) };
        let news = &mut notice.parcels[0];
        *news = News {
            carrier: None,
            event: None,
            estimate: None,
            pickup_place: None,
            pickup_until: None,
            signed_by: None,
            replaces: None,
            url: Some("javascript:alert(1)".to_owned()),
            status: Status::Unknown,
            sub_status: SubStatus::Unknown,
            ..news.clone()
        };
        let parts = parts(&notice);
        assert_eq!((names(&parts), &parts.parcels[0].url), (vec!["number"], &None), "{milestone}");
        assert_eq!((parts.parcels[0].paragraphs.len(), &parts.subject), (1, &parts.headline));
    }
}

#[test]
fn several_parcels_are_counted_only_when_the_news_is_a_delivery() {
    use Milestone::{Delivered, OutForDelivery, ReturnReceived};
    let headline = |milestones: &[Milestone], delivered, total| {
        let mut notice = notice(milestones[0]);
        notice.parcels = milestones.iter().map(|m| self::notice(*m).parcels.remove(0)).collect();
        (notice.parcels_delivered, notice.parcels_total) = (delivered, total);
        let parts = parts(&notice);
        (parts.headline, parts.paragraphs.len(), parts.parcels[0].headline.clone())
    };
    let own = |text: &str| Some(text.to_owned());
    let (delivered, out) = (own("Your parcel has been delivered"), own("Your parcel is out for delivery"));
    let returned = own("Your return has arrived");
    for (milestones, counts, expected) in [
        (
            &[Delivered, OutForDelivery][..],
            (1, 2),
            ("1 of 2 parcels has been delivered", 1, delivered.clone()),
        ),
        (&[Delivered, OutForDelivery], (2, 3), ("2 of 3 parcels have been delivered", 1, delivered.clone())),
        (&[Delivered, Delivered], (2, 2), ("All 2 parcels have been delivered", 1, delivered.clone())),
        (&[Delivered], (3, 3), ("All 3 parcels have been delivered", 0, delivered.clone())),
        (&[Delivered], (0, 3), ("Your parcel has been delivered", 0, None)),
        (&[Delivered], (1, 1), ("Your parcel has been delivered", 0, None)),
        (&[OutForDelivery, OutForDelivery], (1, 3), ("News of your order", 1, out.clone())),
        (&[OutForDelivery], (1, 2), ("Your parcel is out for delivery", 0, None)),
        (&[ReturnReceived, ReturnReceived], (0, 2), ("News of your order", 0, returned.clone())),
        (&[OutForDelivery, ReturnReceived], (0, 2), ("News of your order", 0, out.clone())),
    ] {
        let (text, paragraphs, own) = headline(milestones, counts.0, counts.1);
        assert_eq!((text.as_str(), paragraphs, own), expected);
    }
}

#[test]
fn steps_are_shown_only_on_the_usual_way() {
    let step = |milestone, status| {
        let mut notice = notice(milestone);
        notice.parcels[0].status = status;
        let parcel = parts(&notice).parcels.remove(0);
        assert_eq!(parcel.step.is_some(), parcel.step_text.is_some());
        parcel.step_text
    };
    for (milestone, status, expected) in [
        (Milestone::Announced, Status::InfoReceived, Some("Step 1 of 5: Prepared")),
        (Milestone::Shipped, Status::InTransit, Some("Step 2 of 5: Shipped")),
        (Milestone::InCustoms, Status::Exception, Some("Step 3 of 5: On its way")),
        (Milestone::OutForDelivery, Status::OutForDelivery, Some("Step 4 of 5: Out for delivery")),
        (Milestone::Delivered, Status::Delivered, Some("Step 5 of 5: Delivered")),
        (Milestone::NewEstimate, Status::OutForDelivery, Some("Step 4 of 5: Out for delivery")),
        (Milestone::NumberReplaced, Status::Exception, None),
        (Milestone::DeliveryFailed, Status::DeliveryFailed, None),
        (Milestone::ReadyForPickup, Status::AvailableForPickup, None),
        (Milestone::Returned, Status::Returned, None),
    ] {
        assert_eq!(step(milestone, status).as_deref(), expected, "{milestone}");
    }
}

#[test]
fn what_others_typed_can_not_steer_a_message() {
    let mut notice = notice(Milestone::Delivered);
    notice.company_name = "A\u{202E}zulejo\nBcc: x".to_owned();
    notice.order = Some("S\r\n42".to_owned());
    notice.parcels[0].signed_by = Some("K\u{1b}[2J".to_owned());
    let parts = parts(&notice);
    assert_eq!(parts.subject, "Your parcel has been delivered (order S 42)");
    assert!(parts.footer.reason.contains("Azulejo Bcc: x"), "{}", parts.footer.reason);
    assert_eq!(fact(&parts, "signed_by").as_deref(), Some("K [2J"));
}

#[test]
fn a_message_about_nothing_is_an_error() {
    let catalogue = Catalogue::load().unwrap();
    let notice = Notice { parcels: Vec::new(), ..notice(Milestone::Delivered) };
    let error = catalogue.message(&notice, &Wordings::default(), now()).unwrap_err();
    assert_eq!(error, MessageError::NoParcel);
}

#[test]
fn a_text_that_is_missing_is_an_error_that_names_it_and_never_another_language() {
    let catalogue = Catalogue::of_sources(&[
        ("de", "status.ftl", "greeting = Hallo\n"),
        ("en", "message.ftl", include_str!("../../../../../locales/en/message.ftl")),
    ]);
    let notice = Notice { language: "de_DE".to_owned(), ..notice(Milestone::Delivered) };
    let error = catalogue.message(&notice, &Wordings::default(), now()).unwrap_err();
    assert_eq!(error.to_string(), "there is no text `milestone-delivered` in de: add it to locales/de");
}

#[test]
fn an_unknown_language_is_served_in_english_and_says_so() {
    let catalogue = Catalogue::load().unwrap();
    let notice = Notice { language: "tlh_XX".to_owned(), ..notice(Milestone::Delivered) };
    let rendered = catalogue.message(&notice, &Wordings::default(), now()).unwrap();
    assert_eq!((rendered.language.as_str(), rendered.parts.greeting.as_str()), ("en", "Hello,"));
}

#[test]
fn the_shape_is_that_of_the_contract() {
    let catalogue = Catalogue::load().unwrap();
    let later = now() + chrono::TimeDelta::days(2);
    let parts = catalogue.message(&fixture(), &Wordings::default(), later).unwrap().parts;
    let written = serde_json::to_string(&parts).unwrap().replace('\u{202f}', " ");
    let written: serde_json::Value = serde_json::from_str(&written).unwrap();
    let file = include_str!("../../../../../tests/fixtures/odoo/deliver.json");
    let file: serde_json::Value = serde_json::from_str(file).unwrap();
    let contract = &file["params"]["items"][0]["parts"];
    for place in ["", "/parcels/0", "/parcels/0/facts/0", "/footer"] {
        let keys = |value: &serde_json::Value| {
            value.pointer(place).unwrap().as_object().unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(keys(&written), keys(contract), "{place}");
    }
    for key in
        ["subject", "headline", "greeting", "paragraphs", "steps", "button", "closing", "footer", "text"]
    {
        assert_eq!(written[key], contract[key], "{key}");
    }
    let mut first = written["parcels"][0].clone();
    let is_place = |fact: &serde_json::Value| fact["name"] == json!("place");
    first["facts"].as_array_mut().unwrap().retain(|fact| !is_place(fact));
    assert_eq!(first, contract["parcels"][0]);
}
