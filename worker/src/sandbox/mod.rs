//! A `PostalParcel` that runs here: the contract of `docs/postalparcel-openapi.yaml` over made-up parcels.
//!
//! In: a listener, options, a clock. Out: an HTTP server with registrations, histories that unfold as time passes, keys,
//! OAuth, quota, limits, webhooks, and faults on demand. It shares no code with `providers` or `normalise`, so that one
//! mistake can't hide in both, and it is not the real thing: its parcels never existed.
//!
//! The same parcels can be had as [`seventeentrack`] and [`aftership`] tell of them.
//!
//! The parcels' stories are data: see [`data`]. Everything is decided by seed, number and clock, so a run can be
//! repeated. Tests steer it through the [`control`] door.

mod aftership;
mod answer;
mod api;
mod auth;
mod bench;
mod control;
mod course;
mod data;
mod dice;
mod faults;
mod items;
mod numbers;
mod plan;
mod problem;
mod seventeentrack;
mod store;
mod tracking;
mod webhook;
mod wire;

use std::{
    io,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use secrecy::SecretString;
use tokio::net::TcpListener;

use self::{course::Pace, store::Store};
pub use self::{
    data::Parcel,
    faults::{BadFault, Fault, Faults},
    numbers::numbers,
    webhook::{Form, Target},
};
use crate::clock::Clock;

/// Whose parcels these are.
const ACCOUNT: &str = "sandbox";

/// How the sandbox behaves.
pub struct Options {
    /// Keys that are accepted.
    pub keys: Vec<SecretString>,
    /// OAuth clients, by id and secret.
    pub clients: Vec<(String, SecretString)>,
    /// How long a token of theirs is valid.
    pub token_seconds: i64,
    /// Calls a second for each key; 0 for any number.
    pub calls_per_second: u32,
    /// Units a month; `None` for any number.
    pub quota: Option<u64>,
    /// How much faster than the clock stories pass; above 0.
    pub speed: f64,
    /// Every story is over when its parcel is registered.
    pub complete: bool,
    /// What goes wrong.
    pub faults: Faults,
    /// Decides everything that is left to chance.
    pub seed: u64,
    /// Where news goes.
    pub webhooks: Vec<Target>,
    /// Whose form they have.
    pub form: Form,
    /// Waits between attempts to deliver a webhook; one attempt more than waits.
    pub retries: Vec<Duration>,
    /// Where registrations are kept from one run to the next.
    pub state: Option<PathBuf>,
    /// Opens the control door, `/sandbox/…`.
    pub control: bool,
}

impl Default for Options {
    /// A sandbox with the key `sandbox-key` in which time runs as elsewhere and nothing goes wrong.
    fn default() -> Self {
        Self {
            keys: vec!["sandbox-key".into()],
            clients: vec![("sandbox-client".to_owned(), "sandbox-secret".into())],
            token_seconds: 3_600,
            calls_per_second: 0,
            quota: None,
            speed: 1.0,
            complete: false,
            faults: Faults::default(),
            seed: 0,
            webhooks: Vec::new(),
            form: Form::default(),
            retries: webhook::RETRIES.to_vec(),
            state: None,
            control: false,
        }
    }
}

/// Why the sandbox can't run.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Its memory can't be used.
    #[error("the sandbox's state file {path} can't be used ({source}): check its folder and rights, or leave it out", path = path.display())]
    State {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A secret has the wrong form.
    #[error("the secret of webhook {0} has the wrong form: it is `whsec_` and a key in base64")]
    Secret(String),
    /// No client for webhooks.
    #[error("the sandbox can't send webhooks: {0}")]
    Client(#[from] reqwest::Error),
    /// The listener failed.
    #[error("the sandbox can't serve any more: {0}")]
    Serve(#[from] io::Error),
}

/// Everything the handlers share.
struct Sandbox {
    options: Options,
    clock: Arc<dyn Clock>,
    client: reqwest::Client,
    templates: bench::Templates,
    store: Mutex<Store>,
}

impl Sandbox {
    fn new(options: Options, clock: Arc<dyn Clock>) -> Result<Self, SandboxError> {
        use secrecy::ExposeSecret;
        for target in &options.webhooks {
            let good = |secret: &SecretString| webhook::decode(secret.expose_secret()).is_some();
            if options.form == Form::PostalParcel && !target.secrets.iter().all(good) {
                return Err(SandboxError::Secret(target.url.clone()));
            }
        }
        let pace = Pace { speed: options.speed, complete: options.complete, jumps: Vec::new() };
        let store = Store::open(pace, options.faults, options.state.as_deref()).map_err(|source| {
            SandboxError::State { path: options.state.clone().unwrap_or_default(), source }
        })?;
        let templates = bench::Templates::new(clock.now());
        Ok(Self { options, clock, client: webhook::client()?, templates, store: Mutex::new(store) })
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves on `listener` until `shutdown`.
///
/// # Errors
/// When the state file or a webhook secret can't be used, or the listener fails.
pub async fn serve(
    listener: TcpListener,
    options: Options,
    clock: Arc<dyn Clock>,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), SandboxError> {
    let sandbox = Arc::new(Sandbox::new(options, clock)?);
    let news = tokio::spawn(webhook::watch(Arc::clone(&sandbox)));
    let served = axum::serve(listener, api::router(sandbox)).with_graceful_shutdown(shutdown).await;
    news.abort();
    Ok(served?)
}

#[cfg(test)]
mod tests;
