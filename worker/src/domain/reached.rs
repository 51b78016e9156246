//! A milestone of a journey, and when it was reached.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Milestone;

/// A milestone that a parcel reached.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reached {
    /// Which.
    pub milestone: Milestone,
    /// Which time, of one that can be reached again: the key of the event that tells of it. Else empty.
    pub occurrence: String,
    /// When; where the event's zone is not known, the last instant at which it can have been.
    pub at: Option<DateTime<Utc>>,
}

impl Reached {
    /// Whether both are the same time of the same milestone: it is told once.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        (self.milestone, &self.occurrence) == (other.milestone, &other.occurrence)
    }
}
