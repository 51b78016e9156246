//! `track`: asks PostalParcel about parcels without Odoo and prints their timelines.

use std::process::ExitCode;

use crate::config::Config;

/// What to look up.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Looks the numbers up with the keys in `config.secrets` and prints them.
///
/// # Errors
/// When PostalParcel gives no usable answer.
#[expect(clippy::unused_async, reason = "asks over the network")]
pub async fn run(_args: Args, _config: &Config) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`track` can't look anything up yet")
}
