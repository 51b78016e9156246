//! When to look again.
//!
//! In: what is known of a parcel, the cadences of the configuration, and the time. Out: the next instant, or that no
//! further look is needed. It never asks what time it is, never sleeps and starts nothing.

mod cadence;
mod crontab;
mod due;
mod field;

pub use cadence::{Cadence, Cadences, Percent, Slow};
pub use crontab::{BadCrontab, Crontab};
pub use due::{Next, Progress};
pub use field::BadField;
