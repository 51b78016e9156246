//! What shall happen after something failed. Retry code looks at this and nothing else.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What happens next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disposition {
    /// Ask again, not before this instant; `None` leaves the time to the back-off.
    Retry(Option<DateTime<Utc>>),
    /// A person has to do something first; the message on the shipment says what.
    NeedsPerson,
    /// This item can't succeed; its neighbours go on.
    Quarantine,
    /// The account as a whole can't be served: key refused or quota gone.
    StopProvider,
}

/// One shipment's failure, in words for the people who see it in Odoo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What happens next.
    pub disposition: Disposition,
    /// What happened and what to do, in one or two plain English sentences without secrets.
    pub message: String,
}

/// The class of a fault as Odoo stores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultClass {
    /// It will be tried again by itself.
    Later,
    /// Somebody has to fill something in.
    Person,
    /// It will not be tried again.
    Permanent,
}

impl Disposition {
    /// The class to store beside the message.
    #[must_use]
    pub fn class(&self) -> FaultClass {
        match self {
            Self::Retry(_) | Self::StopProvider => FaultClass::Later,
            Self::NeedsPerson => FaultClass::Person,
            Self::Quarantine => FaultClass::Permanent,
        }
    }
}
