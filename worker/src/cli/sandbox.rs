//! `sandbox`: runs a PostalParcel on this machine.

use std::process::ExitCode;

use tokio_util::sync::CancellationToken;

/// How the sandbox behaves.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Serves until `stop`.
///
/// # Errors
/// When the address can't be listened on.
#[expect(clippy::unused_async, reason = "serves the network")]
pub async fn run(_args: Args, _stop: CancellationToken) -> anyhow::Result<ExitCode> {
    anyhow::bail!("`sandbox` can't serve yet")
}
