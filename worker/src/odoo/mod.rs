//! What Odoo is to us: verbs over one JSON-RPC route of the addon.
//!
//! In: claims, snapshots, failures. Out: shipments that are due, and what became of each item. Only this module names
//! the addon's fields; [`contract`] holds their shapes, held to `tests/fixtures/odoo/*.json` together with the
//! addon's own tests. It never asks for anything but these verbs, and it never repeats a call by itself.

mod client;
pub mod contract;
mod convert;
mod datetime;
mod error;
mod pack;
mod settings;
#[cfg(test)]
mod tests;

pub use client::Client;
pub use error::Error;
pub use pack::{KEPT_EVENTS, Packed, pack};
pub use settings::Settings;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::domain::{Claimed, Fault, FeedName, Held, LeaseToken, Registered, ShipmentId, Snapshot};

/// A shipment whose stored events are to be read again, with all that Odoo holds of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The shipment.
    pub claimed: Claimed,
    /// The feed that is shown.
    pub feed: FeedName,
    /// All its events, and the provider's own status.
    pub held: Held,
}

/// What became of one shipment's check.
#[derive(Debug, Clone, PartialEq)]
pub struct Settlement {
    /// The shipment.
    pub id: ShipmentId,
    /// Proof of the lease.
    pub token: Option<LeaseToken>,
    /// Proof that its stored events were to be read again, if that is what was done.
    pub remap: Option<LeaseToken>,
    /// Revision of the overrides that were applied.
    pub overrides: String,
    /// State it was reduced from.
    pub rev: i64,
    /// What was found.
    pub outcome: Outcome,
    /// When to look again; `None` when nothing more is to come.
    pub next_check_at: Option<DateTime<Utc>>,
    /// Registrations that are new or have a new handle, by feed.
    pub registrations: BTreeMap<FeedName, Registered>,
}

/// The three outcomes of a check.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Something is new.
    News {
        /// What is true now.
        snapshot: Box<Snapshot>,
        /// Digest of the answer it was reduced from, if there was one.
        digest: Option<String>,
    },
    /// The answer was the same as last time.
    Nothing,
    /// No usable answer.
    Failed(Fault),
}

/// Odoo's verdict on one settlement.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Stored.
    Applied,
    /// It had been stored before.
    Duplicate,
    /// The shipment moved on: reduce again with what is held.
    Conflict(Box<Held>),
    /// No such shipment any more.
    Gone,
    /// Somebody else is at it just now.
    Retry,
    /// The item is wrong, in the addon's words; its neighbours are stored.
    Error(String),
}
