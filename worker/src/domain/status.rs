//! The fourteen main statuses.
//!
//! In: a status word of ours, as stored in Odoo or configured. Out: a typed value. It knows no provider's
//! vocabulary: each provider's `mapping.rs` does that.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::SubStatus;

/// How much a merchant should look at a parcel in this state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attention {
    /// On track.
    None,
    /// To keep an eye on: it may solve itself.
    Watch,
    /// Somebody has to act.
    Action,
}

/// The main status: what a list shows as a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub enum Status {
    /// Handed to the aggregator; no carrier has answered yet.
    Pending,
    /// The carrier was asked and knows nothing of it.
    NotFound,
    /// The sender announced it; the goods were not seen yet.
    InfoReceived,
    /// On its way, customs included.
    InTransit,
    /// On the delivery round.
    OutForDelivery,
    /// Waiting to be collected by the recipient.
    AvailableForPickup,
    /// A delivery attempt failed; another may follow.
    DeliveryFailed,
    /// Handed over.
    Delivered,
    /// Something is wrong or stopped; the sub-status says what.
    Exception,
    /// On its way back to the sender.
    Returning,
    /// Back with the sender.
    Returned,
    /// Voided, or about to be.
    Cancelled,
    /// The aggregator stopped looking.
    Expired,
    /// No answer, or one that no table knows.
    Unknown,
}

impl Status {
    /// Every main status, in the order of a journey.
    pub const ALL: [Self; 14] = [
        Self::Pending,
        Self::NotFound,
        Self::InfoReceived,
        Self::InTransit,
        Self::OutForDelivery,
        Self::AvailableForPickup,
        Self::DeliveryFailed,
        Self::Delivered,
        Self::Exception,
        Self::Returning,
        Self::Returned,
        Self::Cancelled,
        Self::Expired,
        Self::Unknown,
    ];

    /// The word stored in Odoo, in locale keys and in configuration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::NotFound => "not_found",
            Self::InfoReceived => "info_received",
            Self::InTransit => "in_transit",
            Self::OutForDelivery => "out_for_delivery",
            Self::AvailableForPickup => "available_for_pickup",
            Self::DeliveryFailed => "delivery_failed",
            Self::Delivered => "delivered",
            Self::Exception => "exception",
            Self::Returning => "returning",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Unknown => "unknown",
        }
    }

    /// The sub-status to use when a source gives the main status only.
    #[must_use]
    pub const fn generic(self) -> SubStatus {
        match self {
            Self::Pending => SubStatus::Registered,
            Self::NotFound => SubStatus::NoDataYet,
            Self::InfoReceived => SubStatus::LabelCreated,
            Self::InTransit => SubStatus::Moving,
            Self::OutForDelivery => SubStatus::OutForDelivery,
            Self::AvailableForPickup => SubStatus::ReadyForPickup,
            Self::DeliveryFailed => SubStatus::AttemptFailed,
            Self::Delivered => SubStatus::Delivered,
            Self::Exception => SubStatus::ExceptionOther,
            Self::Returning => SubStatus::ReturningToSender,
            Self::Returned => SubStatus::ReturnedToSender,
            Self::Cancelled => SubStatus::Cancelled,
            Self::Expired => SubStatus::NoUpdate,
            Self::Unknown => SubStatus::Unknown,
        }
    }
}

/// A word that is not one of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a status of ours; see docs/ARCHITECTURE.md for the list")]
pub struct UnknownStatus(pub String);

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(word: &str) -> Result<Self, UnknownStatus> {
        Self::ALL
            .into_iter()
            .find(|known| known.as_str() == word)
            .ok_or_else(|| UnknownStatus(word.to_owned()))
    }
}

impl TryFrom<String> for Status {
    type Error = UnknownStatus;

    fn try_from(word: String) -> Result<Self, UnknownStatus> {
        word.parse()
    }
}

impl From<Status> for &'static str {
    fn from(status: Status) -> Self {
        status.as_str()
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_word_is_unique_and_reads_back_as_itself() {
        let words: HashSet<_> = SubStatus::ALL.iter().map(|status| status.as_str()).collect();
        assert_eq!((words.len(), Status::ALL.len()), (66, 14));
        for status in SubStatus::ALL {
            assert_eq!(status.as_str().parse(), Ok(status));
        }
    }

    #[test]
    fn every_main_status_has_a_generic_sub_status_of_its_own() {
        for status in Status::ALL {
            assert_eq!(status.generic().status(), status);
        }
    }

    #[test]
    fn a_word_that_is_not_ours_is_refused_by_name() {
        assert_eq!("shipped".parse::<Status>(), Err(UnknownStatus("shipped".to_owned())));
    }
}
