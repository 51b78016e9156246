//! What a provider says without being asked.

use super::{CarrierCode, Report, TrackingNumber};

/// One parcel in a webhook's body, or in an answer read apart from its call.
#[derive(Debug, Clone, PartialEq)]
pub struct Pushed {
    /// Canonical number.
    pub number: TrackingNumber,
    /// The provider's word for the carrier, where it names one.
    pub carrier: Option<CarrierCode>,
    /// The whole of what the provider knows; `None` when this is only a hint or a part, so that the provider has to be
    /// read.
    pub report: Option<Report>,
}

/// How much a webhook's word counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trust {
    /// Anybody could have sent it: a reason to read the provider, and nothing more.
    Hint,
    /// It carries the provider's own signature.
    Proven,
}
