//! Between the wire's shapes and our words. Field by field, and nothing is decided here.

use std::collections::BTreeMap;

use super::{Outcome, Settlement, Stored, Verdict, contract};
use crate::domain::{
    Claimed, Estimate, Event, Fault, FeedName, Held, Latest, Mapping, Meaning, Overrides, Place, Reached,
    Registered, Snapshot, Status, SubStatus, Translation,
};

impl From<contract::Shipment> for Claimed {
    fn from(wire: contract::Shipment) -> Self {
        Self {
            id: wire.id,
            token: wire.token,
            remap: None,
            rev: wire.rev,
            number: wire.number,
            carrier: wire.carrier,
            postcode: wire.postcode,
            phone: wire.phone,
            shipped_on: wire.shipped_on,
            origin: wire.origin,
            destination: wire.destination,
            order_ref: wire.order_ref,
            feed: wire.feed,
            sub_status: wire.sub_status,
            own: wire.own_sub_status,
            status_since: wire.status_since,
            tracked_since: wire.tracked_since,
            last_event_at: wire.last_event_at,
            failures: wire.failures,
            digest: wire.digest,
            registrations: entries(wire.registrations),
        }
    }
}

/// The same entries in other words.
fn entries<A: Into<B>, B>(entries: BTreeMap<FeedName, A>) -> BTreeMap<FeedName, B> {
    entries.into_iter().map(|(feed, entry)| (feed, entry.into())).collect()
}

impl From<contract::Registered> for Registered {
    fn from(wire: contract::Registered) -> Self {
        Self { at: wire.at, provider_ref: wire.provider_ref, stopped_at: wire.stopped_at }
    }
}

impl From<Registered> for contract::Registered {
    fn from(registered: Registered) -> Self {
        let Registered { at, provider_ref, stopped_at } = registered;
        Self { at, provider_ref, stopped_at }
    }
}

impl From<Settlement> for contract::SettleItem {
    fn from(settlement: Settlement) -> Self {
        let mut item = Self {
            id: settlement.id,
            token: settlement.token,
            remap: settlement.remap,
            overrides: None,
            rev: settlement.rev,
            outcome: contract::Outcome::Nothing,
            next_check_at: settlement.next_check_at,
            finished: settlement.next_check_at.is_none(),
            digest: None,
            registrations: entries(settlement.registrations),
            snapshot: None,
            error: None,
        };
        match settlement.outcome {
            Outcome::Nothing => {}
            Outcome::News { snapshot, digest } => {
                item.outcome = contract::Outcome::News;
                item.snapshot = Some((*snapshot).into());
                item.digest = digest;
                item.overrides = Some(settlement.overrides).filter(|revision| !revision.is_empty());
            }
            Outcome::Failed(fault) => {
                item.outcome = contract::Outcome::Failed;
                item.error = Some(fault.into());
            }
        }
        item
    }
}

impl From<Fault> for contract::ItemError {
    fn from(fault: Fault) -> Self {
        Self { class: fault.disposition.class(), message: fault.message }
    }
}

impl From<Snapshot> for contract::Snapshot {
    fn from(snapshot: Snapshot) -> Self {
        let (pickup_place, pickup_until) = match snapshot.pickup {
            Some(pickup) => (Some(pickup.place), pickup.until),
            None => (None, None),
        };
        Self {
            feed: snapshot.feed,
            status: snapshot.sub_status.status(),
            sub_status: snapshot.sub_status,
            attention: snapshot.sub_status.attention(),
            own_sub_status: snapshot.own,
            rule: snapshot.rule,
            status_since: snapshot.status_since,
            decided_by: snapshot.decided_by,
            latest: snapshot.latest.map(Into::into),
            carrier: snapshot.carrier,
            carrier_name: snapshot.carrier_name,
            origin: snapshot.origin,
            destination: snapshot.destination,
            first_event_at: snapshot.first_event_at,
            last_event_at: snapshot.last_event_at,
            shipped_at: snapshot.shipped_at,
            delivered_at: snapshot.delivered_at,
            estimate: snapshot.estimate.map(Into::into),
            signed_by: snapshot.signed_by,
            proof_url: snapshot.proof_url,
            pickup_place,
            pickup_until,
            milestones: snapshot.milestones.into_iter().map(Into::into).collect(),
            events: snapshot.events.into_iter().map(Into::into).collect(),
            truncated: false,
        }
    }
}

impl From<Estimate> for contract::Estimate {
    fn from(estimate: Estimate) -> Self {
        Self { from: estimate.from, to: estimate.to, precision: estimate.precision }
    }
}

impl From<Reached> for contract::Reached {
    fn from(Reached { milestone, occurrence, at }: Reached) -> Self {
        Self { milestone, occurrence, at }
    }
}

impl From<Latest> for contract::Latest {
    fn from(latest: Latest) -> Self {
        Self { mapping: latest.mapping, raw: latest.raw, as_of: latest.as_of }
    }
}

impl From<contract::Latest> for Latest {
    fn from(wire: contract::Latest) -> Self {
        Self { mapping: wire.mapping, raw: wire.raw, as_of: wire.as_of }
    }
}

impl From<Event> for contract::Event {
    fn from(event: Event) -> Self {
        let (translated_lang, translated_text) =
            event.translation.map(|translation| (translation.language, translation.text)).unzip();
        let (own_sub_status, own_status) = beneath(event.meaning, event.own);
        Self {
            feed: event.feed,
            key: event.key,
            utc: event.utc,
            local: event.local,
            offset_minutes: event.offset_minutes,
            zone: event.zone,
            precision: event.precision,
            time_text: event.time_text,
            zone_source: event.zone_source,
            sub_status: event.sub_status,
            meaning: event.meaning,
            own_sub_status,
            own_status,
            code: event.code,
            text: event.text,
            translated_text,
            translated_lang,
            city: event.place.city,
            region: event.place.region,
            country: event.place.country,
            postcode: event.place.postcode,
            carrier: event.carrier,
            position: event.position,
        }
    }
}

impl From<contract::Event> for Event {
    fn from(wire: contract::Event) -> Self {
        let own = own(&wire);
        let translation = wire
            .translated_lang
            .zip(wire.translated_text)
            .map(|(language, text)| Translation { language, text });
        Self {
            feed: wire.feed,
            key: wire.key,
            utc: wire.utc,
            local: wire.local,
            offset_minutes: wire.offset_minutes,
            zone: wire.zone,
            precision: wire.precision,
            time_text: wire.time_text,
            zone_source: wire.zone_source,
            sub_status: wire.sub_status,
            meaning: wire.meaning,
            own,
            code: wire.code,
            text: wire.text,
            translation,
            place: Place {
                city: wire.city,
                region: wire.region,
                country: wire.country,
                postcode: wire.postcode,
            },
            carrier: wire.carrier,
            position: wire.position,
        }
    }
}

impl From<contract::Overrides> for Overrides {
    fn from(wire: contract::Overrides) -> Self {
        Self::new(wire.revision, wire.rules)
    }
}

impl From<contract::Stored> for Stored {
    fn from(wire: contract::Stored) -> Self {
        let claimed = Claimed::from(wire.shipment);
        let held = Held {
            rev: claimed.rev,
            sub_status: claimed.sub_status,
            own: claimed.own,
            latest: wire.latest.map(Into::into),
            events: wire.events.into_iter().map(Into::into).collect(),
        };
        let claimed = Claimed { token: None, remap: claimed.token.clone(), ..claimed };
        let feed = claimed.feed.clone().unwrap_or_default();
        Self { claimed, feed, held }
    }
}

/// What an override hides. Without one it is what the event shows, and is not sent twice.
fn beneath(meaning: Meaning, own: Mapping) -> (Option<SubStatus>, Option<Status>) {
    match own {
        Mapping::Known(known) if meaning == Meaning::Override => (Some(known), None),
        Mapping::Main(main) if meaning == Meaning::Override => (None, Some(main)),
        _ => (None, None),
    }
}

/// What our tables say of an event that Odoo holds.
fn own(wire: &contract::Event) -> Mapping {
    let shown = wire.sub_status;
    let own = match wire.meaning {
        Meaning::Table => shown.map(Mapping::Known),
        Meaning::Main => shown.map(|shown| Mapping::Main(shown.status())),
        Meaning::Override => {
            wire.own_sub_status.map(Mapping::Known).or_else(|| wire.own_status.map(Mapping::Main))
        }
        Meaning::Text | Meaning::Unknown => None,
    };
    own.unwrap_or_default()
}

impl From<contract::DeliverResult> for Verdict {
    fn from(wire: contract::DeliverResult) -> Self {
        let contract::DeliverResult { result, message, .. } = wire;
        match result {
            contract::Verdict::Applied => Self::Applied,
            contract::Verdict::Duplicate => Self::Duplicate,
            contract::Verdict::Gone => Self::Gone,
            contract::Verdict::Retry | contract::Verdict::Conflict => Self::Retry,
            contract::Verdict::Error => Self::Error(message.unwrap_or_default()),
        }
    }
}

impl From<contract::SettleResult> for Verdict {
    fn from(wire: contract::SettleResult) -> Self {
        match (wire.result, wire.held) {
            (contract::Verdict::Applied, _) => Self::Applied,
            (contract::Verdict::Duplicate, _) => Self::Duplicate,
            (contract::Verdict::Conflict, Some(held)) => Self::Conflict(Box::new(Held {
                rev: wire.rev.unwrap_or_default(),
                sub_status: held.sub_status,
                own: held.own_sub_status,
                latest: held.latest.map(Into::into),
                events: held.events.into_iter().map(Into::into).collect(),
            })),
            (contract::Verdict::Gone, _) => Self::Gone,
            // A conflict that does not say with what can only be tried again from a fresh claim.
            (contract::Verdict::Retry | contract::Verdict::Conflict, _) => Self::Retry,
            (contract::Verdict::Error, _) => Self::Error(wire.message.unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{
        domain::{CarrierCode, CountryCode, Disposition, Milestone, Pickup, Rule},
        odoo::contract::SettleItem,
    };

    fn fixture(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn settle() -> Value {
        fixture(include_str!("../../../tests/fixtures/odoo/settle.json"))
    }

    fn first_item() -> SettleItem {
        serde_json::from_value(settle()["params"]["items"][0].clone()).unwrap()
    }

    /// The snapshot of the fixture's first item, in our words.
    fn snapshot() -> Snapshot {
        let wire = first_item().snapshot.unwrap();
        let estimate = wire.estimate.unwrap();
        Snapshot {
            feed: FeedName::from("postalparcel"),
            sub_status: SubStatus::CustomsReleased,
            own: Some(SubStatus::Moving),
            rule: Rule::NewestEvent,
            status_since: wire.status_since,
            decided_by: wire.decided_by,
            latest: Some(Latest {
                mapping: Mapping::Known(SubStatus::CustomsReleased),
                raw: "customs_released".to_owned(),
                as_of: wire.latest.unwrap().as_of,
            }),
            carrier: Some(CarrierCode::from("china-post")),
            carrier_name: Some("China Post".to_owned()),
            origin: Some(CountryCode::from("CN")),
            destination: Some(CountryCode::from("PT")),
            first_event_at: wire.first_event_at,
            last_event_at: wire.last_event_at,
            shipped_at: wire.shipped_at,
            delivered_at: None,
            estimate: Some(Estimate { from: estimate.from, to: estimate.to, precision: estimate.precision }),
            signed_by: None,
            proof_url: None,
            pickup: Some(Pickup { place: "Lisboa Centro".to_owned(), until: wire.pickup_until }),
            milestones: vec![
                reached(Milestone::Shipped, "", Some("2026-11-20T10:00:00Z")),
                reached(Milestone::Delayed, "v1:ctt:2026-11-23:D7:0", None),
                reached(Milestone::CustomsReleased, "", Some("2026-11-24T13:15:00Z")),
            ],
            events: wire.events.into_iter().map(Into::into).collect(),
        }
    }

    fn reached(milestone: Milestone, occurrence: &str, at: Option<&str>) -> Reached {
        let at = at.map(|at| at.parse().unwrap());
        Reached { milestone, occurrence: occurrence.to_owned(), at }
    }

    #[test]
    fn news_in_our_words_is_the_fixture_on_the_wire() {
        let wire = first_item();
        let settlement = Settlement {
            id: wire.id,
            token: wire.token.clone(),
            remap: None,
            overrides: "2c9e41d0".to_owned(),
            rev: 2,
            outcome: Outcome::News { snapshot: Box::new(snapshot()), digest: Some("9d01bb".to_owned()) },
            next_check_at: wire.next_check_at,
            registrations: entries(wire.registrations.clone()),
        };
        assert_eq!(SettleItem::from(settlement), wire);
    }

    /// Odoo takes a snapshot without the field for one of a worker that does not know milestones yet.
    #[test]
    fn news_without_milestones_say_so() {
        let none = Snapshot { milestones: Vec::new(), ..snapshot() };
        let json = serde_json::to_value(contract::Snapshot::from(none)).unwrap();
        assert_eq!(json.get("milestones"), Some(&serde_json::json!([])));
    }

    #[test]
    fn an_unchanged_shipment_is_five_fields_and_a_finished_one_says_so() {
        let nothing = |next_check_at| Settlement {
            id: crate::domain::ShipmentId(8),
            token: Some("77aa01c2d4".into()),
            remap: None,
            overrides: String::new(),
            rev: 0,
            outcome: Outcome::Nothing,
            next_check_at,
            registrations: BTreeMap::new(),
        };
        let wire: SettleItem = serde_json::from_value(settle()["params"]["items"][1].clone()).unwrap();
        let json = serde_json::to_value(SettleItem::from(nothing(wire.next_check_at))).unwrap();
        assert_eq!(json, settle()["params"]["items"][1]);
        let finished = serde_json::to_value(SettleItem::from(nothing(None))).unwrap();
        assert_eq!((&finished["finished"], finished.get("next_check_at")), (&Value::Bool(true), None));
    }

    #[test]
    fn a_failure_tells_odoo_who_can_help_in_which_words() {
        let wire: SettleItem = serde_json::from_value(settle()["params"]["items"][2].clone()).unwrap();
        let error = wire.error.clone().unwrap();
        let settlement = Settlement {
            id: wire.id,
            token: wire.token.clone(),
            remap: None,
            overrides: String::new(),
            rev: 1,
            outcome: Outcome::Failed(Fault { disposition: Disposition::NeedsPerson, message: error.message }),
            next_check_at: wire.next_check_at,
            registrations: BTreeMap::new(),
        };
        assert_eq!(SettleItem::from(settlement), wire);
    }

    #[test]
    fn every_verdict_of_the_fixture_is_understood() {
        let answer: contract::SettleAnswer = serde_json::from_value(settle()["result"].clone()).unwrap();
        let verdicts: Vec<Verdict> = answer.results.into_iter().map(Into::into).collect();
        let Verdict::Conflict(held) = &verdicts[0] else { panic!("{verdicts:?}") };
        assert_eq!((held.rev, held.sub_status, held.events.len()), (3, SubStatus::Moving, 1));
        assert_eq!(
            verdicts[1..],
            [
                Verdict::Applied,
                Verdict::Error("`yesterday` is not a datetime.".to_owned()),
                Verdict::Duplicate,
                Verdict::Gone
            ]
        );
    }

    #[test]
    fn what_an_override_hides_comes_back_as_it_was() {
        let wire = first_item().snapshot.unwrap().events[0].clone();
        let known = Mapping::Known(SubStatus::Delivered);
        let main = Mapping::Main(Status::Delivered);
        let shown = [
            (Meaning::Table, known, known.sub_status()),
            (Meaning::Main, main, main.sub_status()),
            (Meaning::Unknown, Mapping::Unknown, None),
            (Meaning::Text, Mapping::Unknown, known.sub_status()),
        ];
        let hidden =
            [known, main, Mapping::Unknown].map(|own| (Meaning::Override, own, Some(SubStatus::Lost)));
        for (meaning, own, sub_status) in shown.into_iter().chain(hidden) {
            let event = Event { sub_status, meaning, own, ..wire.clone().into() };
            let sent = contract::Event::from(event.clone());
            assert_eq!(sent.own_sub_status.is_some() || sent.own_status.is_some(), {
                meaning == Meaning::Override && own != Mapping::Unknown
            });
            assert_eq!(Event::from(sent), event);
        }
    }

    #[test]
    fn a_conflict_without_what_is_held_is_tried_again_later() {
        let wire = contract::SettleResult {
            id: crate::domain::ShipmentId(7),
            result: contract::Verdict::Conflict,
            rev: Some(3),
            held: None,
            message: None,
        };
        assert_eq!(Verdict::from(wire), Verdict::Retry);
    }

    #[test]
    fn a_claimed_shipment_keeps_every_field_of_the_fixture() {
        let file = fixture(include_str!("../../../tests/fixtures/odoo/claim.json"));
        let wire: contract::ClaimAnswer = serde_json::from_value(file["result"].clone()).unwrap();
        let claimed = Claimed::from(wire.shipments[0].clone());
        insta::assert_debug_snapshot!(claimed);
    }
}
