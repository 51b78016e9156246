//! The words we speak: values only, with no I/O and no clock.
//!
//! Everything else imports this; this imports nothing of ours. A value here says what is known of a parcel,
//! never how it was learned or where it is stored.

mod account;
pub mod check_digit;
mod disposition;
mod event;
mod ids;
mod message;
mod number;
mod overrides;
mod push;
mod reached;
mod report;
#[cfg(test)]
pub(crate) mod samples;
mod shipment;
mod snapshot;
pub mod status;
mod sub_status;

pub use account::{Account, Share};
pub use disposition::{Disposition, Fault, FaultClass};
pub use event::{Event, EventKey, Meaning, Precision, ZoneSource};
pub use ids::{AccountId, CarrierCode, CountryCode, FeedName, LeaseToken, ShipmentId};
pub use message::{
    Channel, CompanyId, Direction, Fact, Footer, MessageId, Milestone, News, NewsEstimate, NewsEvent, Notice,
    ParcelParts, Parts, UnknownMilestone, Wording,
};
pub use number::{InvalidNumber, TrackingNumber};
pub use overrides::{Override, Overrides, plain};
pub use push::{Pushed, Trust};
pub use reached::Reached;
pub use report::{
    Estimate, EstimatePrecision, Latest, Mapping, Pickup, Place, RawEstimate, RawEvent, RawTime, Report,
    Translation,
};
pub use shipment::{Claimed, Held, Registered, Registration};
pub use snapshot::{Rule, Snapshot};
pub use status::{Attention, Status};
pub use sub_status::SubStatus;
