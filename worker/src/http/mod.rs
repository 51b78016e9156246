//! The worker's own door: is it alive, is it ready, and two calls from Odoo.

mod settings;

pub use settings::Settings;
