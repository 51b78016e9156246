//! The order of things: claim, fetch, normalise, settle.
//!
//! In: accounts that Odoo names, their shipments that are due, and what webhooks brought. Out: settlements. Work is taken in
//! batches and handed on through bounded channels, so that a slow stage slows down the ones before it; what is in memory is
//! always leased, or still in the journal, so that a worker that is killed loses nothing.
//!
//! Read [`Worker`], then `poll` (one account's way from "due" to "found"), `push` (from "told" to "found"), `ask` (the
//! provider's moods), `judge` (what Odoo is told), `settle` (Odoo's moods), `stops` (what nobody follows any more), `messages` (what
//! recipients are told).

mod ask;
mod board;
mod breaker;
mod failover;
mod judge;
mod keys;
mod lanes;
mod link;
mod memory;
mod messages;
mod named;
mod pace;
mod poll;
mod push;
mod remap;
mod settings;
mod settle;
mod stops;
mod tally;
#[cfg(test)]
mod tests;
mod worker;

pub use board::{AccountState, Board, Report};
pub use judge::{Finding, Judge};
pub use messages::{Words, Writer};
pub use settings::Settings;
pub use tally::{Messages, Totals};
pub use worker::{Parts, Providers, Summary, Worker};
