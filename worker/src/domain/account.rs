//! An account with a provider, as Odoo's settings describe it, and this worker's share of it.

use serde::{Deserialize, Serialize};

use super::AccountId;

/// One `postalparcel.account`. Its key is not here: `secret` names an entry of the worker's own configuration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Row in Odoo.
    pub id: AccountId,
    /// What people call it.
    pub name: String,
    /// Which provider speaks for it, such as `postalparcel`.
    pub provider: String,
    /// Name of the secret in the worker's configuration.
    pub secret: String,
    /// May be served from a neutralized copy of the database.
    pub sandbox: bool,
    /// Language asked of the provider for event texts (BCP 47).
    pub language: String,
    /// Calls per second agreed with the provider, over all workers; 0 means no limit of ours.
    pub calls_per_second: f64,
    /// The account that is asked when this one's provider is away or knows nothing.
    #[serde(default)]
    pub fallback: Option<AccountId>,
}

/// This worker's part of an account's budget, as `hello` hands it out: the account's limit divided by live workers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// The account.
    pub account: AccountId,
    /// Calls per second for this worker; 0 means no limit of ours.
    pub calls_per_second: f64,
    /// Provider calls this worker may have in flight.
    pub calls_in_flight: u32,
}
