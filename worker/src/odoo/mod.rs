//! What Odoo is to us: four verbs over one JSON-RPC route of the addon.
//!
//! In: claims, snapshots, failures. Out: shipments that are due, and what became of each item. Only this module names
//! the addon's fields; [`contract`] holds their shapes, held to `tests/fixtures/odoo/*.json` together with the
//! addon's own tests. It never asks for anything but these verbs.

pub mod contract;
mod datetime;
