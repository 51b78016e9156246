//! The order of things: claim, fetch, normalise, settle.

mod settings;

pub use settings::Settings;
