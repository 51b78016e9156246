//! `AfterShip`'s answer in our words. The only place that knows both vocabularies.
//!
//! In: a tracking as it was read. Out: a [`Report`]. The subtag decides what a checkpoint means; where no list has it, the
//! main status of its tag stays, and it is logged once. Not used: `return_to_sender`, which only repeats what checkpoints
//! say, and a checkpoint's `events`, whose codes change afterwards, so that they can't be part of an event's identity.

use super::{
    super::{
        lenient,
        notices::Notices,
        written::{self, Written},
    },
    carriers, statuses, wire,
};
use crate::domain::{
    CarrierCode, CountryCode, FeedName, Latest, Mapping, Pickup, Place, RawEstimate, RawEvent, RawTime,
    Report, Status,
};

/// The name of the feed.
pub(super) const FEED: &str = "aftership";

/// What stands for the slug while `AfterShip` knows no carrier for the number.
const NO_SLUG: &str = "unrecognized";

/// A tracking in our words.
pub(super) fn report(said: &wire::Tracking, notices: &Notices) -> Report {
    let slug = said.slug.as_deref();
    let destination = said.destination_country_region.as_deref();
    let destination = destination.or(said.courier_destination_country_region.as_deref());
    let latest = latest(said, notices);
    Report {
        feed: FeedName::from(FEED),
        events: said.checkpoints.iter().map(|checkpoint| event(checkpoint, slug, notices)).collect(),
        carrier: slug.and_then(carrier),
        carrier_name: None,
        origin: said.origin_country_region.as_deref().and_then(country),
        destination: destination.and_then(country),
        estimate: estimate(said),
        signed_by: said.signed_by.clone(),
        proof_url: said.proof_of_delivery.iter().find_map(|proof| proof.url.clone()),
        pickup: latest.as_ref().and_then(|latest| pickup(said, latest)),
        provider_ref: said.id.clone(),
        latest,
    }
}

/// The carrier of a slug, if it is one.
pub(super) fn carrier(slug: &str) -> Option<CarrierCode> {
    Some(slug).filter(|slug| *slug != NO_SLUG).and_then(carriers::ours)
}

fn latest(said: &wire::Tracking, notices: &Notices) -> Option<Latest> {
    let raw = said.subtag.as_ref().or(said.tag.as_ref())?.clone();
    let mapping = meaning(said.tag.as_deref(), said.subtag.as_deref(), notices);
    Some(Latest { mapping, raw, as_of: said.updated_at.as_deref().and_then(written::instant) })
}

fn event(said: &wire::Checkpoint, parcel: Option<&str>, notices: &Notices) -> RawEvent {
    RawEvent {
        mapping: meaning(said.tag.as_deref(), said.subtag.as_deref(), notices),
        code: said.raw_tag.clone().or_else(|| said.subtag.clone()),
        text: said.message.clone().unwrap_or_default(),
        translation: None,
        time: time(said.time.as_deref()),
        place: place(said),
        carrier: said.slug.as_deref().or(parcel).and_then(carrier),
    }
}

/// What a tag and a subtag mean; what no list has is logged.
fn meaning(tag: Option<&str>, subtag: Option<&str>, notices: &Notices) -> Mapping {
    let mapping = statuses::meaning(tag, subtag);
    let is_plain = subtag.is_none() && mapping != Mapping::Unknown;
    if let Some(word) = subtag.or(tag).filter(|_| !is_plain && !matches!(mapping, Mapping::Known(_))) {
        notices.unknown(FEED, word, mapping);
    }
    mapping
}

/// A time in the zone of its place.
fn time(text: Option<&str>) -> RawTime {
    Written { local: text, ..Written::default() }.time()
}

fn place(said: &wire::Checkpoint) -> Place {
    Place {
        city: said.city.clone().or_else(|| said.location.clone()),
        region: said.state.clone(),
        country: said.country_region.as_deref().and_then(country),
        postcode: said.postal_code.clone(),
    }
}

/// The country that three letters name; two are taken too.
fn country(code: &str) -> Option<CountryCode> {
    let upper = code.to_ascii_uppercase();
    let found = rust_iso3166::from_alpha3(&upper).or_else(|| rust_iso3166::from_alpha2(&upper))?;
    lenient::country(found.alpha2)
}

/// `AfterShip`'s newest estimate, whoever made it; else the carrier's.
fn estimate(said: &wire::Tracking) -> Option<RawEstimate> {
    let said = [&said.latest_estimated_delivery, &said.courier_estimated_delivery_date];
    let ends = |said: &wire::Estimate| {
        let (at, from, to) = (said.at.as_deref(), said.from.as_deref(), said.to.as_deref());
        from.or(to).or(at)?;
        Some(RawEstimate { from: time(from.or(to).or(at)), to: time(to.or(from).or(at)) })
    };
    said.into_iter().flatten().find_map(ends)
}

/// Where it waits, while it waits.
fn pickup(said: &wire::Tracking, latest: &Latest) -> Option<Pickup> {
    let waits = latest.mapping.sub_status()?.status() == Status::AvailableForPickup;
    Some(Pickup { place: said.pickup_location.clone().filter(|_| waits)?, until: None })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::SubStatus;

    fn read(tracking: Value) -> Report {
        report(&serde_json::from_value(tracking).unwrap(), &Notices::default())
    }

    #[test]
    fn a_new_subtag_keeps_the_main_status_and_is_logged_once() {
        let notices = Notices::default();
        for _ in 0..3 {
            let said = meaning(Some("AvailableForPickup"), Some("AvailableForPickup_Locker"), &notices);
            assert_eq!(said, Mapping::Main(Status::AvailableForPickup));
        }
        assert_eq!(notices.count(), 1);
        assert_eq!(meaning(Some("InTransit"), None, &notices), Mapping::Main(Status::InTransit));
        assert_eq!(
            meaning(Some("InTransit"), Some("InTransit_003"), &notices),
            Mapping::Known(SubStatus::ArrivedFacility)
        );
        assert_eq!(meaning(None, None, &notices), Mapping::Unknown);
        assert_eq!(notices.count(), 1);
        assert_eq!(meaning(Some("Teleported"), None, &notices), Mapping::Unknown);
        assert_eq!(notices.count(), 2);
    }

    #[test]
    fn a_wall_time_without_offset_stays_one_and_an_offset_is_kept() {
        let naive = time(Some("2026-03-10T16:43:40"));
        assert_eq!((naive.local, naive.utc), ("2026-03-10T16:43:40".parse().ok(), None));
        let offset = time(Some("2026-02-17T09:05:00-05:00"));
        assert_eq!(offset.utc, "2026-02-17T14:05:00Z".parse().ok());
        assert_eq!((offset.local, offset.offset_minutes), ("2026-02-17T09:05:00".parse().ok(), Some(-300)));
        let day = time(Some("2026-02-17"));
        assert_eq!((day.date, day.local, day.utc), ("2026-02-17".parse().ok(), None, None));
        assert_eq!(time(None), RawTime::default());
    }

    /// Both ends of what is expected, as they were written.
    fn ends(tracking: Value) -> Option<(String, String)> {
        let text = |end: RawTime| end.text.unwrap_or_default();
        read(tracking).estimate.map(|said| (text(said.from), text(said.to)))
    }

    #[test]
    fn the_newest_estimate_is_taken_as_it_is_written_and_the_carriers_fills_in() {
        let carriers = json!({"estimated_delivery_date": "2026-08-12"});
        for (newest, from, to) in [
            (json!({"type": "specific", "datetime": "2026-08-09"}), "2026-08-09", "2026-08-09"),
            (
                json!({"type": "range", "datetime_min": "2026-08-09T09:00:00", "datetime_max": "2026-08-09T11:00:00"}),
                "2026-08-09T09:00:00",
                "2026-08-09T11:00:00",
            ),
            (json!({"type": "range", "datetime_max": "2026-08-11"}), "2026-08-11", "2026-08-11"),
            (json!({"type": "specific", "datetime": null}), "2026-08-12", "2026-08-12"),
            (json!("soon"), "2026-08-12", "2026-08-12"),
        ] {
            let said = ends(
                json!({"latest_estimated_delivery": newest, "courier_estimated_delivery_date": carriers}),
            );
            assert_eq!(said, Some((from.to_owned(), to.to_owned())), "{newest}");
        }
        assert_eq!(ends(json!({})), None);
    }

    #[test]
    fn countries_are_read_from_three_letters_and_nonsense_is_none() {
        for (code, expected) in
            [("DEU", Some("DE")), ("usa", Some("US")), ("GB", Some("GB")), ("XXX", None), ("", None)]
        {
            assert_eq!(country(code), expected.map(CountryCode::from), "{code}");
        }
    }

    #[test]
    fn each_event_belongs_to_the_carrier_that_recorded_it_and_has_its_code() {
        let said = read(json!({"slug": "china-post", "checkpoints": [
            {"raw_tag": "EMC", "subtag": "InTransit_007"},
            {"slug": "dhl-germany", "subtag": "InTransit_004", "events": [{"code": "arrived"}]},
            {"slug": "unrecognized", "tag": "InTransit"}
        ]}));
        let told: Vec<_> = said
            .events
            .iter()
            .map(|event| (event.carrier.as_ref().map(CarrierCode::as_str), event.code.as_deref()))
            .collect();
        assert_eq!(
            told,
            [(Some("china-post"), Some("EMC")), (Some("dhl"), Some("InTransit_004")), (None, None)]
        );
        assert_eq!(read(json!({"slug": "unrecognized"})).carrier, None);
    }

    #[test]
    fn a_place_to_collect_is_told_only_while_the_parcel_waits_there() {
        let said = |subtag: &str| read(json!({"subtag": subtag, "pickup_location": "Kiosk 3"})).pickup;
        assert_eq!(said("AvailableForPickup_001"), Some(Pickup { place: "Kiosk 3".to_owned(), until: None }));
        assert_eq!(said("OutForDelivery_002"), said("AvailableForPickup_001"));
        assert_eq!(said("Delivered_002"), None);
    }
}
