//! 17TRACK's answer in our words.
//!
//! In: an item as it was read. Out: a [`Report`]. Events of all its carriers are kept, each with the carrier that recorded it.
//! A sub-status or stage that no list has is kept raw and logged once.

use super::{
    super::{lenient::country, notices::Notices, written},
    carriers, statuses, times, wire,
};
use crate::domain::{FeedName, Latest, Mapping, Place, RawEvent, Report, SubStatus, Translation};

/// The name of the feed.
pub(super) const FEED: &str = "17track";

/// An item in our words; one without a journey says only that it is registered.
pub(super) fn report(said: &wire::Item, notices: &Notices) -> Report {
    let registered = Report {
        feed: FeedName::from(FEED),
        carrier: said.carrier.map(carriers::word),
        provider_ref: said.carrier.map(|key| key.to_string()),
        ..Report::default()
    };
    match &said.track_info {
        Some(info) => journey(registered, said.carrier, info, notices),
        None => registered,
    }
}

/// A parcel that no carrier knows yet: no failure, only no data.
pub(super) fn no_data(carrier: Option<u32>) -> Report {
    let item = wire::Item { carrier, ..wire::Item::default() };
    let latest =
        Latest { mapping: Mapping::Known(SubStatus::NoDataYet), raw: "NotFound".to_owned(), as_of: None };
    Report { latest: Some(latest), ..report(&item, &Notices::default()) }
}

fn journey(registered: Report, carrier: Option<u32>, said: &wire::TrackInfo, notices: &Notices) -> Report {
    let sources = &said.tracking.providers;
    let named = sources.iter().find(|source| source.provider.key == carrier).or(sources.first());
    let ends = &said.shipping_info;
    Report {
        latest: latest(said, notices),
        events: events(said, carrier, notices),
        carrier_name: named.and_then(|source| source.provider.name.clone()),
        origin: ends.shipper_address.country.as_deref().and_then(country),
        destination: ends.recipient_address.country.as_deref().and_then(country),
        estimate: times::estimate(&said.time_metrics.estimated_delivery_date),
        ..registered
    }
}

fn latest(said: &wire::TrackInfo, notices: &Notices) -> Option<Latest> {
    let (status, sub_status) =
        (said.latest_status.status.as_deref(), said.latest_status.sub_status.as_deref());
    let raw = sub_status.or(status)?;
    let mapping = statuses::meaning(status, sub_status);
    if mapping == Mapping::Unknown || sub_status.is_some_and(|word| !statuses::is_known(word)) {
        notices.unknown(FEED, raw, mapping);
    }
    let asked = said.tracking.providers.iter().filter_map(|source| source.latest_sync_time.as_deref());
    Some(Latest { mapping, raw: raw.to_owned(), as_of: asked.filter_map(written::instant).max() })
}

/// Events of all carriers, the carrier that spoke last at the end, newest last. Where no carrier is named, the one event that
/// is told.
fn events(said: &wire::TrackInfo, carrier: Option<u32>, notices: &Notices) -> Vec<RawEvent> {
    let sources = said.tracking.providers.iter().rev();
    let told: Vec<_> = sources
        .flat_map(|source| source.events.iter().rev().map(|told| (told, source.provider.key.or(carrier))))
        .collect();
    let only = said.latest_event.iter().filter(|_| told.is_empty()).map(|told| (told, carrier));
    told.iter().copied().chain(only).map(|(told, carrier)| event(told, carrier, notices)).collect()
}

fn event(said: &wire::Event, carrier: Option<u32>, notices: &Notices) -> RawEvent {
    let carrier = carrier.map(carriers::word);
    let code = said.sub_status.as_deref().or(said.stage.as_deref());
    let mapping = match (said.sub_status.as_deref(), said.stage.as_deref()) {
        (None, Some(stage)) => statuses::stage(stage),
        (sub_status, stage) => statuses::meaning(stage, sub_status),
    };
    if let (Some(code), Mapping::Main(_) | Mapping::Unknown) = (code, mapping) {
        notices.unknown(carrier.as_ref().map_or(FEED, |carrier| carrier.as_str()), code, mapping);
    }
    let time = times::event(said);
    notices.time(carrier.as_ref().map_or(FEED, |carrier| carrier.as_str()), &time);
    RawEvent {
        mapping,
        code: code.map(str::to_owned),
        text: said.description.clone().unwrap_or_default(),
        translation: translation(&said.description_translation),
        time,
        place: place(said),
        carrier,
    }
}

fn translation(said: &wire::Translation) -> Option<Translation> {
    Some(Translation { language: said.lang.clone()?, text: said.description.clone()? })
}

/// The place in its parts; where there are none, in the carrier's words.
fn place(said: &wire::Event) -> Place {
    let address = &said.address;
    Place {
        city: address.city.clone().or_else(|| said.location.clone()),
        region: address.state.clone(),
        country: address.country.as_deref().and_then(country),
        postcode: address.postal_code.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::Status;

    fn item(track_info: &Value) -> wire::Item {
        serde_json::from_value(json!({"number": "AA1", "carrier": 3011, "track_info": track_info})).unwrap()
    }

    fn latest(status: &Value, notices: &Notices) -> Option<Mapping> {
        report(&item(&json!({"latest_status": status})), notices).latest.map(|latest| latest.mapping)
    }

    #[test]
    fn numbers_of_version_1_are_read_as_number_text_and_fraction() {
        let notices = Notices::default();
        for status in [json!(30), json!("30"), json!(30.0)] {
            let said = latest(&json!({"status": status}), &notices);
            assert_eq!(said, Some(Mapping::Main(Status::AvailableForPickup)), "{status}");
        }
        assert_eq!(latest(&json!({"status": null}), &notices), None);
        assert_eq!(notices.count(), 0);
        for _ in 0..2 {
            assert_eq!(latest(&json!({"status": 60}), &notices), Some(Mapping::Unknown));
        }
        assert_eq!(notices.count(), 1);
    }

    #[test]
    fn a_sub_status_that_no_list_has_is_kept_raw_and_told_once() {
        let notices = Notices::default();
        let odd = json!({
            "latest_status": {"status": "AvailableForPickup", "sub_status": "AvailableForPickup_Locker"},
            "tracking": {"providers": [{"provider": {"key": 3011}, "events": [
                {"time_utc": "2026-03-10T06:30:00Z", "stage": "InTransit_TeleportedByDrone", "description": "?"},
                {"time_utc": "2026-03-10T05:30:00Z", "stage": "InTransit_TeleportedByDrone", "description": "?"},
                {"time_utc": "2026-03-10T04:30:00Z", "stage": null, "description": "unimportant"},
            ]}]}
        });
        for _ in 0..3 {
            let report = report(&item(&odd), &notices);
            assert_eq!(report.latest.unwrap().mapping, Mapping::Main(Status::AvailableForPickup));
            let last = report.events.last().unwrap();
            assert_eq!(last.code.as_deref(), Some("InTransit_TeleportedByDrone"));
            assert_eq!(last.mapping, Mapping::Main(Status::InTransit));
            assert_eq!((&report.events[0].code, report.events[0].mapping), (&None, Mapping::Unknown));
        }
        assert_eq!(notices.count(), 2);
    }

    #[test]
    fn each_carrier_keeps_its_own_events_and_the_last_one_to_speak_comes_last() {
        let event = |text: &str| json!({"description": text, "sub_status": "InTransit_Other"});
        let two = json!({"tracking": {"providers": [
            {"provider": {"key": 21051, "name": "USPS"}, "events": [event("d"), event("c")]},
            {"provider": {"key": 3011, "name": "China Post"}, "events": [event("b"), event("a")]},
        ]}});
        let report = report(&item(&two), &Notices::default());
        let told: Vec<_> = report
            .events
            .iter()
            .map(|event| format!("{} {}", event.carrier.as_ref().unwrap(), event.text))
            .collect();
        assert_eq!(told, ["china-post a", "china-post b", "usps c", "usps d"]);
        assert_eq!(report.carrier_name.as_deref(), Some("China Post"));
    }

    #[test]
    fn odd_shapes_cost_neither_the_parcel_nor_its_neighbours() {
        for odd in [json!(7), json!([]), json!({"tracking": {"providers": {}}}), json!({"milestone": 3})] {
            let report = report(&item(&odd), &Notices::default());
            assert_eq!((report.events.len(), report.provider_ref.as_deref()), (0, Some("3011")), "{odd}");
        }
        let alone = json!({"latest_event": {"description": "Picked up", "stage": "PickedUp"},
            "tracking": {"providers": [null, {"events": [null, 5]}]}});
        let report = report(&item(&alone), &Notices::default());
        assert_eq!(report.events.len(), 1);
        assert_eq!(report.events[0].mapping, Mapping::Known(SubStatus::PickedUp));
    }
}
