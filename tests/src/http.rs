//! The harness's HTTP client: for servers on this machine, whatever proxy the user has set.

use std::time::Duration;

use anyhow::{Context, Result};
use reqwest::blocking::Client;

/// A client with a time limit.
///
/// # Errors
///
/// When the system's certificates cannot be loaded.
pub fn client() -> Result<Client> {
    let builder = Client::builder().no_proxy().timeout(Duration::from_secs(60));
    builder.build().context("Failed to make an HTTP client")
}
