//! A parcel of the sandbox as `AfterShip` writes it.
//!
//! In: a registration and what can be said of it. Out: JSON. Tags and subtags are told from our words; what `AfterShip` has
//! no subtag for gets its tag's first one.

use serde_json::{Value, json};

use super::super::{
    data::Carrier,
    store::Registration,
    wire::{Event, Time, Tracking},
};

/// `AfterShip`'s slugs where they differ from our codes.
const SLUGS: [(&str, &str); 6] = [
    ("correios", "brazil-correios"),
    ("correos", "spain-correos-es"),
    ("ctt", "portugal-ctt"),
    ("deutsche-post", "deutsch-post"),
    ("la-poste", "la-poste-colissimo"),
    ("spl", "saudi-post"),
];

/// Three letters for the sandbox's countries.
const COUNTRIES: [(&str, &str); 12] = [
    ("AU", "AUS"),
    ("BR", "BRA"),
    ("CA", "CAN"),
    ("CN", "CHN"),
    ("DE", "DEU"),
    ("ES", "ESP"),
    ("FR", "FRA"),
    ("GB", "GBR"),
    ("JP", "JPN"),
    ("PT", "PRT"),
    ("SA", "SAU"),
    ("US", "USA"),
];

/// Sub-statuses that have a subtag of their own.
const SUBTAGS: [(&str, &str); 36] = [
    ("registered", "Pending_001"),
    ("label_created", "InfoReceived_001"),
    ("moving", "InTransit_001"),
    ("picked_up", "InTransit_002"),
    ("arrived_facility", "InTransit_003"),
    ("at_delivery_facility", "InTransit_003"),
    ("arrived_destination_country", "InTransit_004"),
    ("customs_released", "InTransit_005"),
    ("customs_started", "InTransit_006"),
    ("departed_facility", "InTransit_007"),
    ("departed_origin_country", "InTransit_007"),
    ("problem_resolved", "InTransit_008"),
    ("forwarded", "InTransit_009"),
    ("out_for_delivery", "OutForDelivery_001"),
    ("ready_for_pickup", "AvailableForPickup_001"),
    ("attempt_failed", "AttemptFail_001"),
    ("recipient_absent", "AttemptFail_002"),
    ("business_closed", "AttemptFail_003"),
    ("delivered", "Delivered_001"),
    ("delivered_collected", "Delivered_002"),
    ("delivered_signed", "Delivered_003"),
    ("delivered_neighbour_or_safe_place", "Delivered_005"),
    ("refused", "Exception_003"),
    ("customs_held", "Exception_004"),
    ("delayed", "Exception_005"),
    ("customs_payment_required", "Exception_006"),
    ("bad_address", "Exception_007"),
    ("pickup_expired", "Exception_008"),
    ("customs_rejected", "Exception_009"),
    ("returning_to_sender", "Exception_010"),
    ("returned_to_sender", "Exception_011"),
    ("damaged", "Exception_012"),
    ("lost", "Exception_013"),
    ("delayed_weather", "Exception_017"),
    ("customs_documents_required", "Exception_018"),
    ("cancelled", "Exception_020"),
];

/// Tags of our statuses, with the subtag that says no more.
const TAGS: [(&str, &str); 14] = [
    ("pending", "Pending_001"),
    ("not_found", "Pending_001"),
    ("unknown", "Pending_001"),
    ("info_received", "InfoReceived_001"),
    ("in_transit", "InTransit_001"),
    ("out_for_delivery", "OutForDelivery_001"),
    ("available_for_pickup", "AvailableForPickup_001"),
    ("delivery_failed", "AttemptFail_001"),
    ("delivered", "Delivered_001"),
    ("exception", "Exception_001"),
    ("returning", "Exception_010"),
    ("returned", "Exception_011"),
    ("cancelled", "Exception_020"),
    ("expired", "Expired_001"),
];

fn find(table: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == word).map(|(_, theirs)| *theirs)
}

/// The handle of a registration.
pub(super) fn id(parcel: &Registration) -> String {
    format!("{}_{}", parcel.number, slug(parcel))
}

/// The slug of its carrier.
pub(super) fn slug(parcel: &Registration) -> &str {
    slug_of(&parcel.carrier)
}

fn slug_of(carrier: &str) -> &str {
    find(&SLUGS, carrier).unwrap_or(carrier)
}

/// The carrier of a slug.
pub(super) fn carrier(slug: &str) -> &str {
    SLUGS.iter().find(|(_, theirs)| *theirs == slug).map_or(slug, |(ours, _)| *ours)
}

/// A carrier as the list of couriers has it.
pub(super) fn courier(carrier: &Carrier) -> Value {
    json!({"slug": slug_of(&carrier.code), "name": carrier.name, "required_fields": [], "optional_fields": []})
}

fn country(code: &str) -> Option<&'static str> {
    find(&COUNTRIES, code)
}

fn subtag(status: &str, sub_status: Option<&str>) -> &'static str {
    let exact = sub_status.and_then(|word| find(&SUBTAGS, word));
    exact.or_else(|| find(&TAGS, status)).unwrap_or("Pending_001")
}

/// `InTransit` of `InTransit_003`.
fn tag(subtag: &str) -> &str {
    subtag.split('_').next().unwrap_or(subtag)
}

/// A parcel, with what is known of it.
pub(super) fn tracking(parcel: &Registration, said: Option<&Tracking>) -> Value {
    let subtag = said.map_or("Pending_001", |said| subtag(said.status, said.sub_status));
    let is_back = ["Exception_010", "Exception_011"].contains(&subtag);
    let has_ended = matches!(tag(subtag), "Delivered" | "Expired")
        || ["Exception_011", "Exception_020"].contains(&subtag);
    let estimate = said.and_then(|said| said.estimated_delivery.as_ref());
    let of = |place: Option<&str>| place.and_then(country);
    json!({
        "id": id(parcel),
        "tracking_number": parcel.number,
        "slug": slug(parcel),
        "active": !has_ended,
        "source": "api",
        "created_at": parcel.registered.to_rfc3339(),
        "updated_at": said.map_or_else(|| parcel.registered.to_rfc3339(), |said| said.updated_at.clone()),
        "tag": tag(subtag),
        "subtag": subtag,
        "origin_country_region": said.and_then(|said| of(said.origin)),
        "destination_country_region": said.and_then(|said| of(said.destination)),
        "latest_estimated_delivery": estimate.map(|said| json!({
            "type": "range", "source": "Carrier EDD", "datetime_min": said.from, "datetime_max": said.to
        })),
        "signed_by": said.and_then(|said| said.signed_by),
        "proof_of_delivery": said.and_then(|said| said.proof_url.as_ref()).map(|url| json!([{"type": "signature", "url": url}])),
        "pickup_location": said.and_then(|said| said.pickup.as_ref()).map(|pickup| pickup.place.clone()),
        "return_to_sender": is_back,
        "checkpoints": said.map(|said| said.events.iter().rev().map(checkpoint).collect::<Vec<_>>()).unwrap_or_default(),
    })
}

fn checkpoint(event: &Event) -> Value {
    let subtag = event.status.map(|status| subtag(status, event.sub_status));
    json!({
        "slug": slug_of(event.carrier),
        "checkpoint_time": time(&event.time),
        "city": event.place.city,
        "state": event.place.region,
        "postal_code": event.place.postcode,
        "country_region": country(event.place.country),
        "message": event.description,
        "tag": subtag.map(tag),
        "subtag": subtag,
        "raw_tag": event.code.as_str(),
        "source": "carrier",
    })
}

/// A wall time with what offset there is, else an instant.
fn time(time: &Time) -> Option<String> {
    let wall =
        time.local.as_ref().map(|wall| format!("{wall}{}", time.offset.as_deref().unwrap_or_default()));
    wall.or_else(|| time.utc.clone())
}
