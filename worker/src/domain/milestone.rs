//! What a recipient may want to be told of: the milestones of a journey, and when one was reached.

use serde::{Deserialize, Serialize};

/// A step of a journey that is worth a message. The last four of them only Odoo can know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    /// It still waits.
    PickupReminder,
    /// Handed over.
    Delivered,
    /// It takes longer.
    Delayed,
    /// It comes on another day.
    NewEstimate,
    /// Something is wrong.
    Problem,
    /// On its way back.
    Returning,
    /// Back with the sender.
    Returned,
    /// The shipment was voided.
    Cancelled,
    /// A delivery that had been told of was none.
    DeliveryWithdrawn,
    /// It has another number.
    NumberReplaced,
    /// What the recipient sent back has come.
    ReturnReceived,
}
