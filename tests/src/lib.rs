//! Starts the real things: Odoo 19, PostgreSQL, the sandbox and the worker. Used by the journeys in `tests/tests/`
//! and by `cargo xtask`. Read in this order.
//!
//! 1. [`mod@env`]: installs what is missing and says where everything is.
//! 2. [`postgres`], [`odoo`], [`template`]: databases that are prepared once and copied for every run.
//! 3. [`program`]: our own binary, as worker and as sandbox.
//! 4. [`stack`]: all of it together, as a journey uses it; [`proxy`] cuts the line between two of them, [`postbox`] takes
//!    the mails.
//!
//! [`process`], [`wait`], [`progress`], [`places`] and [`ports`] are the small tools underneath. Nothing here sleeps for
//! a fixed time, ends a process that it did not start, or writes outside the cache folder and `target/`.

pub mod env;
pub mod http;
pub mod odoo;
pub mod parcel;
pub mod places;
pub mod ports;
pub mod postbox;
pub mod postgres;
pub mod process;
pub mod program;
pub mod progress;
pub mod proxy;
mod scratch;
pub mod stack;
pub mod template;
pub mod wait;
