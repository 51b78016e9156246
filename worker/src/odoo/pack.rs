//! Makes settlements ready to go, each with its size, so that calls can be cut to what the wire carries.
//!
//! In: a settlement and the most bytes one item may have. Out: the item and its bytes. A history that is too long keeps
//! its newest events and says so; it never loses the status.

use super::{
    Settlement,
    contract::{MOST_EVENTS, Outcome, SettleItem},
};

/// Events that an oversized history keeps: at least a year of a busy parcel, and far below any limit of ours.
pub const KEPT_EVENTS: usize = 200;

/// One item, ready to go.
#[derive(Debug, Clone, PartialEq)]
pub struct Packed {
    pub(super) item: SettleItem,
    bytes: usize,
}

impl Packed {
    /// Its size as JSON.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Which of the three outcomes it is.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.item.outcome
    }

    /// Older events were left out.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.item.snapshot.as_ref().is_some_and(|snapshot| snapshot.truncated)
    }
}

/// Packs a settlement into at most `limit` bytes and [`MOST_EVENTS`], leaving out the oldest events if it must.
#[must_use]
pub fn pack(settlement: Settlement, limit: usize) -> Packed {
    let mut item = SettleItem::from(settlement);
    let mut bytes = size(&item);
    if let Some(snapshot) = &mut item.snapshot
        && (bytes > limit || snapshot.events.len() > MOST_EVENTS)
        && snapshot.events.len() > KEPT_EVENTS
    {
        snapshot.events.drain(..snapshot.events.len() - KEPT_EVENTS);
        snapshot.truncated = true;
        bytes = size(&item);
    }
    Packed { item, bytes }
}

/// Every shape of the contract can be written as JSON; should one ever not be, the call itself says so.
fn size(item: &SettleItem) -> usize {
    serde_json::to_vec(item).map_or(0, |json| json.len())
}
