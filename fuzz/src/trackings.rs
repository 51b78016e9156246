//! What providers send: answers and webhooks.

use postalparcel_worker::providers::{self, ProviderKind};
use serde_json::json;

use crate::reports;

/// `PostalParcel`'s JSON.
pub(crate) fn postalparcel(bytes: &[u8]) {
    read(ProviderKind::PostalParcel, bytes);
}

/// 17TRACK's JSON.
pub(crate) fn seventeentrack(bytes: &[u8]) {
    read(ProviderKind::SeventeenTrack, bytes);
}

/// `AfterShip`'s JSON.
pub(crate) fn aftership(bytes: &[u8]) {
    read(ProviderKind::AfterShip, bytes);
}

/// Times in all the forms that carriers write: instant, wall time, offset, zone and precision, between bars.
pub(crate) fn times(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut parts = text.split('|');
    let mut part = || parts.next().unwrap_or_default();
    let (utc, local, offset, zone, precision) = (part(), part(), part(), part(), part());
    let time = json!({"utc": utc, "local": local, "offset": offset, "zone": zone, "precision": precision});
    let tracking = json!({
        "number": "LX123456785CN", "status": "in_transit", "updated_at": utc,
        "estimated_delivery": {"from": utc, "to": local, "precision": precision},
        "pickup": {"place": "Corner Store", "until": local},
        "events": [{"code": "A", "time": time}, {"code": "B", "time": {"local": local}, "place": {"country": zone}}],
    });
    read(ProviderKind::PostalParcel, json!({"trackings": [tracking]}).to_string().as_bytes());
}

/// Whatever is read can be reduced.
fn read(kind: ProviderKind, bytes: &[u8]) {
    for pushed in providers::read(kind, bytes).into_iter().flatten() {
        if let Some(report) = pushed.report {
            reports::promises(&report);
        }
    }
}
