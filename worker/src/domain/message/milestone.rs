//! The twenty-two milestones that a message can be about.
//!
//! In: a word as stored in Odoo. Out: a typed value, and its key in the locale files. Which events reach which milestone
//! is not decided here.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A step of a journey that is worth a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub enum Milestone {
    /// A label was made; the carrier does not have the parcel yet.
    Announced,
    /// The carrier has it.
    Shipped,
    /// It left the country it was sent from.
    LeftOrigin,
    /// Customs has it.
    InCustoms,
    /// Customs wants papers.
    CustomsPapers,
    /// Duties or taxes are to be paid.
    DutiesDue,
    /// Customs let it go.
    CustomsReleased,
    /// It came to the country it goes to.
    ArrivedInCountry,
    /// On the delivery round.
    OutForDelivery,
    /// An attempt to deliver it failed.
    DeliveryFailed,
    /// It waits to be collected.
    ReadyForPickup,
    /// It still waits. Only Odoo knows.
    PickupReminder,
    /// Handed over.
    Delivered,
    /// It takes longer.
    Delayed,
    /// It comes on another day. Only Odoo knows.
    NewEstimate,
    /// Something is wrong.
    Problem,
    /// On its way back.
    Returning,
    /// Back with the sender.
    Returned,
    /// The shipment was voided.
    Cancelled,
    /// A delivery that had been told of was none. Only Odoo knows.
    DeliveryWithdrawn,
    /// It has another number. Only Odoo knows.
    NumberReplaced,
    /// What the recipient sent back has come. Only Odoo knows.
    ReturnReceived,
}

impl Milestone {
    /// Every milestone, in the order of a journey.
    pub const ALL: [Self; 22] = [
        Self::Announced,
        Self::Shipped,
        Self::LeftOrigin,
        Self::InCustoms,
        Self::CustomsPapers,
        Self::DutiesDue,
        Self::CustomsReleased,
        Self::ArrivedInCountry,
        Self::OutForDelivery,
        Self::DeliveryFailed,
        Self::ReadyForPickup,
        Self::PickupReminder,
        Self::Delivered,
        Self::Delayed,
        Self::NewEstimate,
        Self::Problem,
        Self::Returning,
        Self::Returned,
        Self::Cancelled,
        Self::DeliveryWithdrawn,
        Self::NumberReplaced,
        Self::ReturnReceived,
    ];

    /// The word stored in Odoo.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Shipped => "shipped",
            Self::LeftOrigin => "left_origin",
            Self::InCustoms => "in_customs",
            Self::CustomsPapers => "customs_papers",
            Self::DutiesDue => "duties_due",
            Self::CustomsReleased => "customs_released",
            Self::ArrivedInCountry => "arrived_in_country",
            Self::OutForDelivery => "out_for_delivery",
            Self::DeliveryFailed => "delivery_failed",
            Self::ReadyForPickup => "ready_for_pickup",
            Self::PickupReminder => "pickup_reminder",
            Self::Delivered => "delivered",
            Self::Delayed => "delayed",
            Self::NewEstimate => "new_estimate",
            Self::Problem => "problem",
            Self::Returning => "returning",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
            Self::DeliveryWithdrawn => "delivery_withdrawn",
            Self::NumberReplaced => "number_replaced",
            Self::ReturnReceived => "return_received",
        }
    }

    /// Its headline's key in the locale files, such as `milestone-left-origin`.
    #[must_use]
    pub fn key(self) -> String {
        format!("milestone-{}", self.as_str().replace('_', "-"))
    }
}

/// A word that is not one of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a milestone")]
pub struct UnknownMilestone(pub String);

impl FromStr for Milestone {
    type Err = UnknownMilestone;

    fn from_str(word: &str) -> Result<Self, UnknownMilestone> {
        let known = Self::ALL.into_iter().find(|known| known.as_str() == word);
        known.ok_or_else(|| UnknownMilestone(word.to_owned()))
    }
}

impl TryFrom<String> for Milestone {
    type Error = UnknownMilestone;

    fn try_from(word: String) -> Result<Self, UnknownMilestone> {
        word.parse()
    }
}

impl From<Milestone> for &'static str {
    fn from(milestone: Milestone) -> Self {
        milestone.as_str()
    }
}

impl fmt::Display for Milestone {
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
        let words: HashSet<_> = Milestone::ALL.iter().map(|milestone| milestone.as_str()).collect();
        assert_eq!(words.len(), 22);
        for milestone in Milestone::ALL {
            assert_eq!(milestone.as_str().parse(), Ok(milestone));
        }
        assert_eq!("sent".parse::<Milestone>().unwrap_err().to_string(), "`sent` is not a milestone");
    }

    #[test]
    fn keys_are_written_with_dashes() {
        assert_eq!(Milestone::ArrivedInCountry.key(), "milestone-arrived-in-country");
    }
}
