//! `run`: works until it is told to stop.

use std::{process::ExitCode, sync::Arc};

use anyhow::Context;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing::info;

use super::assemble;
use crate::{
    clock::{Clock, SystemClock},
    config::Config,
    http,
    journal::Journal,
    lifecycle::Lifecycle,
    localise::Catalogue,
};

/// Works and serves until a signal comes, then finishes what is in hand.
///
/// # Errors
/// When the journal can't be opened, the worker can't be put together, or its address can't be listened on.
pub async fn run(config: &Config, lifecycle: &Lifecycle) -> anyhow::Result<ExitCode> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let journal = Journal::open(&config.journal.path)?;
    let catalogue = Arc::new(Catalogue::load()?);
    let worker = assemble::worker(config, Some(journal.clone()), Arc::clone(&clock), Arc::clone(&catalogue))?;
    let listen = config.http.listen;
    let listener = TcpListener::bind(listen).await.with_context(|| {
        format!("http.listen {listen} can't be used: another program may have it; choose another port")
    })?;
    info!(
        worker.name = config.worker.name,
        worker.version = env!("CARGO_PKG_VERSION"),
        odoo.url = config.odoo.url,
        http.listen = %listen,
        "Started"
    );
    // The door stays open while the rest is finished, so that a container's health check sees it to the end.
    let closing = CancellationToken::new();
    let intake = http::Intake { journal, secrets: config.secrets.clone(), settings: config.webhooks };
    let calls = http::Calls { token: config.http.rpc_token.clone(), catalogue };
    let door = http::serve(listener, &worker, calls, intake, clock, closing.clone());
    let work = async {
        worker.run(lifecycle.soft()).await;
        closing.cancel();
    };
    tokio::select! {
        (served, ()) = async { tokio::join!(door, work) } => served.context("The worker's door broke")?,
        () = lifecycle.hard().cancelled_owned() => return Ok(ExitCode::FAILURE),
    }
    info!("Stopped: everything in hand is settled");
    Ok(ExitCode::SUCCESS)
}
