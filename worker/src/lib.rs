//! Keeps parcels in Odoo in step with `PostalParcel`. This page is the map; read the modules in this order.
//!
//! 1. [`domain`]: the words we speak. Values only.
//! 2. [`odoo`]: what Odoo is to us: `hello`, `claim`, `settle` and more over one JSON-RPC route.
//! 3. [`providers`]: ask an aggregator; its answer becomes a [`domain::Report`].
//! 4. [`normalise`]: report and stored events become a [`domain::Snapshot`]. Pure.
//! 5. [`schedule`]: when to look again.
//! 6. [`journal`]: webhooks that were taken and are not settled yet, in one file.
//! 7. [`pipeline`]: the order of things: claim, fetch, normalise, settle.
//!
//! [`numbers`] guesses whose a number is, [`localise`] words statuses and times for people, [`http`] is the worker's own door, [`sandbox`] is a
//! `PostalParcel` that runs here, and [`cli`] assembles everything.

pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod http;
pub mod journal;
pub mod lifecycle;
pub mod localise;
pub mod normalise;
pub mod numbers;
pub mod odoo;
pub mod pipeline;
pub mod providers;
pub mod sandbox;
pub mod schedule;
pub mod telemetry;
