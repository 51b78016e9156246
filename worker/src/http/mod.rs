//! The worker's own door: is it alive, is it ready, three calls from Odoo, and webhooks.
//!
//! In: a listener that the caller opened, and the worker. Out: `/healthz` (the process answers), `/readyz` (Odoo was heard,
//! or not), `/rpc` (JSON-RPC for those who show the token), `/webhooks/<account id>` (for providers). It shows no parcel, and
//! all it changes is the journal.

mod preview;
mod rpc;
mod settings;
#[cfg(test)]
mod tests;
mod webhooks;

use std::{io, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{StatusCode, header::AUTHORIZATION},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

pub use settings::{Settings, WebhookSettings};
pub use webhooks::Intake;

use crate::{
    clock::Clock,
    localise::Catalogue,
    pipeline::{Board, Worker},
};

/// What calls from Odoo need.
pub struct Calls {
    /// What they have to show. Without one, nobody may call.
    pub token: Option<SecretString>,
    /// Who finds words.
    pub catalogue: Arc<Catalogue>,
}

/// What the door needs to answer.
#[derive(Clone)]
struct Door {
    board: Arc<Board>,
    clock: Arc<dyn Clock>,
    token: Option<SecretString>,
    rpc: rpc::Service,
}

/// Serves until `stop`.
///
/// # Errors
/// When the listener breaks.
pub async fn serve(
    listener: TcpListener,
    worker: &Worker,
    calls: Calls,
    webhooks: Intake,
    clock: Arc<dyn Clock>,
    stop: CancellationToken,
) -> io::Result<()> {
    let Calls { token, catalogue } = calls;
    let rpc = rpc::Service::new(worker.clone(), Arc::clone(&clock), catalogue);
    let webhooks = webhooks::routes(webhooks, worker.board(), Arc::clone(&clock));
    let door = Door { board: worker.board(), clock, token, rpc };
    let routes = Router::new()
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/rpc", post(call))
        .with_state(door)
        .merge(webhooks);
    axum::serve(listener, routes).with_graceful_shutdown(stop.cancelled_owned()).await
}

async fn ready(State(door): State<Door>) -> (StatusCode, String) {
    match door.board.readiness(door.clock.now()) {
        Ok(()) => (StatusCode::OK, "ready\n".to_owned()),
        Err(missing) => (StatusCode::SERVICE_UNAVAILABLE, format!("{missing}\n")),
    }
}

async fn call(State(door): State<Door>, request: Request) -> Response {
    let shown = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    match permit(door.token.as_ref(), shown) {
        Ok(()) => door.rpc.answer(request).await.map(Body::new),
        Err(refusal) => refusal.into_response(),
    }
}

/// Whether a caller who shows this header may call.
fn permit(token: Option<&SecretString>, shown: Option<&str>) -> Result<(), (StatusCode, &'static str)> {
    let Some(token) = token.filter(|token| !token.expose_secret().is_empty()) else {
        return Err((
            StatusCode::FORBIDDEN,
            "This worker takes no calls: give it a token as http.rpc_token, and the same one in Odoo's settings.\n",
        ));
    };
    let shown = shown.and_then(|header| header.strip_prefix("Bearer ")).unwrap_or_default();
    // Digests have one length, so that the comparison tells nothing about the token's.
    let (ours, theirs) = (Sha256::digest(token.expose_secret()), Sha256::digest(shown));
    if bool::from(ours.as_slice().ct_eq(theirs.as_slice())) {
        return Ok(());
    }
    Err((
        StatusCode::UNAUTHORIZED,
        "The token is not this worker's: enter the token of http.rpc_token in Odoo's settings.\n",
    ))
}
