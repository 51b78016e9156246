//! What many tests begin with.

use std::collections::BTreeMap;

use super::{Claimed, ShipmentId, SubStatus, TrackingNumber};

/// A shipment that is due and was never asked about.
pub(crate) fn claimed(number: &str) -> Claimed {
    Claimed {
        id: ShipmentId(1),
        token: None,
        remap: None,
        rev: 1,
        number: TrackingNumber::parse(number).unwrap(),
        carrier: None,
        postcode: None,
        phone: None,
        shipped_on: None,
        origin: None,
        destination: None,
        order_ref: None,
        feed: None,
        sub_status: SubStatus::Registered,
        own: None,
        status_since: None,
        tracked_since: "2026-11-25T10:00:00Z".parse().unwrap(),
        last_event_at: None,
        failures: 0,
        digest: None,
        registrations: BTreeMap::new(),
    }
}
