//! The sixty-six sub-statuses everything is mapped to.
//!
//! In: a word of ours, as stored in Odoo or configured, or chosen by a provider's `mapping.rs`. Out: a typed value with
//! its main status and how much attention it asks for.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::status::{Attention, Status, UnknownStatus};

/// The exact status: belongs to one main status and one level of attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub enum SubStatus {
    /// Number handed to the aggregator, no carrier answer yet.
    Registered,
    /// Carrier answered: nothing known.
    NoDataYet,
    /// Number has a format the carrier refuses.
    InvalidNumber,
    /// Carrier says the number is not its own.
    CarrierMismatch,
    /// Sender's data known, goods not seen.
    LabelCreated,
    /// Carrier was asked to collect, not collected.
    AwaitingCollection,
    /// Generic in transit.
    Moving,
    /// Accepted/collected by carrier.
    PickedUp,
    /// Left a hub.
    DepartedFacility,
    /// Reached a hub / being sorted.
    ArrivedFacility,
    /// Left origin country.
    DepartedOriginCountry,
    /// Reached destination country.
    ArrivedDestinationCountry,
    /// Reached the last-mile depot.
    AtDeliveryFacility,
    /// Passed to another carrier.
    HandedToLastMile,
    /// Sent on to another address / recipient changed delivery.
    Forwarded,
    /// Earlier problem solved, moving again.
    ProblemResolved,
    /// Slot or appointment set / offered.
    DeliveryScheduled,
    /// Slot moved.
    DeliveryRescheduled,
    /// Presented to customs / being cleared.
    CustomsStarted,
    /// Cleared by customs.
    CustomsReleased,
    /// On the delivery round.
    OutForDelivery,
    /// Recipient contacted before final delivery.
    RecipientContacted,
    /// Waiting at post office / locker / shop.
    ReadyForPickup,
    /// Attempt failed, cause not given.
    AttemptFailed,
    /// Nobody there / cannot be contacted.
    RecipientAbsent,
    /// Premises closed.
    BusinessClosed,
    /// Attempt failed on address.
    AttemptBadAddress,
    /// Refused at the door (may be retried).
    AttemptRefused,
    /// Could not reach the door / safe place.
    AttemptAccess,
    /// Attempt stopped by security, customs or a fee.
    AttemptSecurityOrFee,
    /// Card left.
    NoticeLeft,
    /// Delivered, manner not given.
    Delivered,
    /// Signed for.
    DeliveredSigned,
    /// Left with neighbour, locker or safe place.
    DeliveredNeighbourOrSafePlace,
    /// Collected by recipient.
    DeliveredCollected,
    /// Delivered and cash collected.
    DeliveredCod,
    /// Cause not given.
    ExceptionOther,
    /// Late, cause not given / external.
    Delayed,
    /// Weather or natural disaster.
    DelayedWeather,
    /// Carrier's own network: capacity, vehicle, missort.
    DelayedProcessing,
    /// Late flight / linehaul.
    DelayedTransport,
    /// Sent the wrong way.
    Missorted,
    /// Held, cause not given.
    OnHold,
    /// Fee or payment due (not customs-specific).
    HeldForPayment,
    /// Security, customs or fee problem not told apart.
    SecurityHold,
    /// Stopped or late in customs, cause not given.
    CustomsHeld,
    /// Customs needs data or papers.
    CustomsDocumentsRequired,
    /// Duties or taxes unpaid.
    CustomsPaymentRequired,
    /// Customs refused / goods prohibited.
    CustomsRejected,
    /// Address wrong or incomplete.
    BadAddress,
    /// Recipient relocated.
    RecipientMoved,
    /// Recipient's details wrong, found before delivery.
    RecipientInfoInvalid,
    /// Recipient refuses, final.
    Refused,
    /// Not collected in time (unclaimed).
    PickupExpired,
    /// Carrier will not carry it.
    RejectedByCarrier,
    /// Final: cannot be delivered.
    Undeliverable,
    /// Damaged.
    Damaged,
    /// Lost.
    Lost,
    /// Destroyed / disposed.
    Destroyed,
    /// Sender's data or packing wrong / not ready.
    ShipperError,
    /// On its way back.
    ReturningToSender,
    /// Back with the sender.
    ReturnedToSender,
    /// Shipment voided.
    Cancelled,
    /// Cancellation asked for.
    CancelRequested,
    /// Aggregator stopped: nothing new for its limit.
    NoUpdate,
    /// Value missing or not in this table.
    Unknown,
}

impl SubStatus {
    /// Every sub-status, grouped by main status.
    pub const ALL: [Self; 66] = [
        Self::Registered,
        Self::NoDataYet,
        Self::InvalidNumber,
        Self::CarrierMismatch,
        Self::LabelCreated,
        Self::AwaitingCollection,
        Self::Moving,
        Self::PickedUp,
        Self::DepartedFacility,
        Self::ArrivedFacility,
        Self::DepartedOriginCountry,
        Self::ArrivedDestinationCountry,
        Self::AtDeliveryFacility,
        Self::HandedToLastMile,
        Self::Forwarded,
        Self::ProblemResolved,
        Self::DeliveryScheduled,
        Self::DeliveryRescheduled,
        Self::CustomsStarted,
        Self::CustomsReleased,
        Self::OutForDelivery,
        Self::RecipientContacted,
        Self::ReadyForPickup,
        Self::AttemptFailed,
        Self::RecipientAbsent,
        Self::BusinessClosed,
        Self::AttemptBadAddress,
        Self::AttemptRefused,
        Self::AttemptAccess,
        Self::AttemptSecurityOrFee,
        Self::NoticeLeft,
        Self::Delivered,
        Self::DeliveredSigned,
        Self::DeliveredNeighbourOrSafePlace,
        Self::DeliveredCollected,
        Self::DeliveredCod,
        Self::ExceptionOther,
        Self::Delayed,
        Self::DelayedWeather,
        Self::DelayedProcessing,
        Self::DelayedTransport,
        Self::Missorted,
        Self::OnHold,
        Self::HeldForPayment,
        Self::SecurityHold,
        Self::CustomsHeld,
        Self::CustomsDocumentsRequired,
        Self::CustomsPaymentRequired,
        Self::CustomsRejected,
        Self::BadAddress,
        Self::RecipientMoved,
        Self::RecipientInfoInvalid,
        Self::Refused,
        Self::PickupExpired,
        Self::RejectedByCarrier,
        Self::Undeliverable,
        Self::Damaged,
        Self::Lost,
        Self::Destroyed,
        Self::ShipperError,
        Self::ReturningToSender,
        Self::ReturnedToSender,
        Self::Cancelled,
        Self::CancelRequested,
        Self::NoUpdate,
        Self::Unknown,
    ];

    /// The word stored in Odoo, in locale keys and in mapping tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.facts().0
    }

    /// The one main status it belongs to.
    #[must_use]
    pub const fn status(self) -> Status {
        self.facts().1
    }

    /// Whether somebody should look, or act.
    #[must_use]
    pub const fn attention(self) -> Attention {
        self.facts().2
    }

    /// Ends a journey: left only by an explicit return or correction.
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        matches!(self.status(), Status::Delivered | Status::Returned)
            || matches!(self, Self::Cancelled | Self::Lost | Self::Destroyed)
    }

    /// The table: word, main status, attention.
    #[expect(clippy::too_many_lines, reason = "one line for each sub-status; splitting the table hides gaps")]
    const fn facts(self) -> (&'static str, Status, Attention) {
        use Attention::{Action, None, Watch};
        match self {
            Self::Registered => ("registered", Status::Pending, None),
            Self::NoDataYet => ("no_data_yet", Status::NotFound, Watch),
            Self::InvalidNumber => ("invalid_number", Status::NotFound, Action),
            Self::CarrierMismatch => ("carrier_mismatch", Status::NotFound, Action),
            Self::LabelCreated => ("label_created", Status::InfoReceived, None),
            Self::AwaitingCollection => ("awaiting_collection", Status::InfoReceived, Watch),
            Self::Moving => ("moving", Status::InTransit, None),
            Self::PickedUp => ("picked_up", Status::InTransit, None),
            Self::DepartedFacility => ("departed_facility", Status::InTransit, None),
            Self::ArrivedFacility => ("arrived_facility", Status::InTransit, None),
            Self::DepartedOriginCountry => ("departed_origin_country", Status::InTransit, None),
            Self::ArrivedDestinationCountry => ("arrived_destination_country", Status::InTransit, None),
            Self::AtDeliveryFacility => ("at_delivery_facility", Status::InTransit, None),
            Self::HandedToLastMile => ("handed_to_last_mile", Status::InTransit, None),
            Self::Forwarded => ("forwarded", Status::InTransit, Watch),
            Self::ProblemResolved => ("problem_resolved", Status::InTransit, None),
            Self::DeliveryScheduled => ("delivery_scheduled", Status::InTransit, None),
            Self::DeliveryRescheduled => ("delivery_rescheduled", Status::InTransit, Watch),
            Self::CustomsStarted => ("customs_started", Status::InTransit, None),
            Self::CustomsReleased => ("customs_released", Status::InTransit, None),
            Self::OutForDelivery => ("out_for_delivery", Status::OutForDelivery, None),
            Self::RecipientContacted => ("recipient_contacted", Status::OutForDelivery, None),
            Self::ReadyForPickup => ("ready_for_pickup", Status::AvailableForPickup, Action),
            Self::AttemptFailed => ("attempt_failed", Status::DeliveryFailed, Watch),
            Self::RecipientAbsent => ("recipient_absent", Status::DeliveryFailed, Watch),
            Self::BusinessClosed => ("business_closed", Status::DeliveryFailed, Watch),
            Self::AttemptBadAddress => ("attempt_bad_address", Status::DeliveryFailed, Action),
            Self::AttemptRefused => ("attempt_refused", Status::DeliveryFailed, Action),
            Self::AttemptAccess => ("attempt_access", Status::DeliveryFailed, Watch),
            Self::AttemptSecurityOrFee => ("attempt_security_or_fee", Status::DeliveryFailed, Action),
            Self::NoticeLeft => ("notice_left", Status::DeliveryFailed, Watch),
            Self::Delivered => ("delivered", Status::Delivered, None),
            Self::DeliveredSigned => ("delivered_signed", Status::Delivered, None),
            Self::DeliveredNeighbourOrSafePlace => {
                ("delivered_neighbour_or_safe_place", Status::Delivered, None)
            }
            Self::DeliveredCollected => ("delivered_collected", Status::Delivered, None),
            Self::DeliveredCod => ("delivered_cod", Status::Delivered, None),
            Self::ExceptionOther => ("exception_other", Status::Exception, Action),
            Self::Delayed => ("delayed", Status::Exception, Watch),
            Self::DelayedWeather => ("delayed_weather", Status::Exception, Watch),
            Self::DelayedProcessing => ("delayed_processing", Status::Exception, Watch),
            Self::DelayedTransport => ("delayed_transport", Status::Exception, Watch),
            Self::Missorted => ("missorted", Status::Exception, Watch),
            Self::OnHold => ("on_hold", Status::Exception, Action),
            Self::HeldForPayment => ("held_for_payment", Status::Exception, Action),
            Self::SecurityHold => ("security_hold", Status::Exception, Action),
            Self::CustomsHeld => ("customs_held", Status::Exception, Action),
            Self::CustomsDocumentsRequired => ("customs_documents_required", Status::Exception, Action),
            Self::CustomsPaymentRequired => ("customs_payment_required", Status::Exception, Action),
            Self::CustomsRejected => ("customs_rejected", Status::Exception, Action),
            Self::BadAddress => ("bad_address", Status::Exception, Action),
            Self::RecipientMoved => ("recipient_moved", Status::Exception, Action),
            Self::RecipientInfoInvalid => ("recipient_info_invalid", Status::Exception, Action),
            Self::Refused => ("refused", Status::Exception, Action),
            Self::PickupExpired => ("pickup_expired", Status::Exception, Action),
            Self::RejectedByCarrier => ("rejected_by_carrier", Status::Exception, Action),
            Self::Undeliverable => ("undeliverable", Status::Exception, Action),
            Self::Damaged => ("damaged", Status::Exception, Action),
            Self::Lost => ("lost", Status::Exception, Action),
            Self::Destroyed => ("destroyed", Status::Exception, Action),
            Self::ShipperError => ("shipper_error", Status::Exception, Action),
            Self::ReturningToSender => ("returning_to_sender", Status::Returning, Action),
            Self::ReturnedToSender => ("returned_to_sender", Status::Returned, Action),
            Self::Cancelled => ("cancelled", Status::Cancelled, Action),
            Self::CancelRequested => ("cancel_requested", Status::Cancelled, Watch),
            Self::NoUpdate => ("no_update", Status::Expired, Watch),
            Self::Unknown => ("unknown", Status::Unknown, Watch),
        }
    }
}

impl FromStr for SubStatus {
    type Err = UnknownStatus;

    fn from_str(word: &str) -> Result<Self, UnknownStatus> {
        Self::ALL
            .into_iter()
            .find(|known| known.as_str() == word)
            .ok_or_else(|| UnknownStatus(word.to_owned()))
    }
}

impl TryFrom<String> for SubStatus {
    type Error = UnknownStatus;

    fn try_from(word: String) -> Result<Self, UnknownStatus> {
        word.parse()
    }
}

impl From<SubStatus> for &'static str {
    fn from(status: SubStatus) -> Self {
        status.as_str()
    }
}

impl fmt::Display for SubStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
