//! The control door for tests, under `/sandbox/`. It is shut unless the sandbox was told to open it, and it asks for no
//! key: open it on loopback only.
//!
//! * `PUT /sandbox/faults` – sets all faults: `{"rate-limit": 0.1, "latency-ms": 200}`; what is left out is 0
//! * `PUT /sandbox/parcels` – answers a number with the given JSON, right or wrong:
//!   `{"number": …, "carrier"?: …, "tracking": {…}}`, or `{"number": …, "error": {…}}`; with neither, the number is left
//!   out of answers. It needs no registration
//! * `PUT /sandbox/keys` – `{"key": …, "revoked": true}`
//! * `POST /sandbox/advance` – `{"seconds": 86400}` of every story pass at once
//! * `POST /sandbox/push` – sends webhooks now and answers how that went: `{"numbers"?: […], "repeat"?: 2,
//!   "unordered"?: true}`. With `numbers` each of these parcels is told of whether it changed or not, a scripted one as it was
//!   written; `unordered` sends them in reverse
//! * `GET /sandbox/calls` – the calls received so far, without their headers; `DELETE` forgets them

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    routing::{get, post, put},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Sandbox,
    faults::Faults,
    webhook::{self, Delivery, Push},
};

/// A number with an answer that a test wrote.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scripted {
    pub(super) number: String,
    carrier: Option<String>,
    pub(super) tracking: Option<Value>,
    pub(super) error: Option<Value>,
}

impl Scripted {
    /// It answers for this carrier.
    pub(super) fn is_for(&self, carrier: Option<&str>) -> bool {
        self.carrier.is_none() || carrier.is_none() || self.carrier.as_deref() == carrier
    }
}

#[derive(Deserialize)]
struct Key {
    key: String,
    revoked: bool,
}

#[derive(Deserialize)]
struct Advance {
    seconds: f64,
}

#[derive(Deserialize)]
struct PushOrder {
    numbers: Option<Vec<String>>,
    #[serde(default = "once")]
    repeat: usize,
    #[serde(default)]
    unordered: bool,
}

fn once() -> usize {
    1
}

type Door = State<Arc<Sandbox>>;

/// The routes of the door.
pub(super) fn routes() -> Router<Arc<Sandbox>> {
    Router::new()
        .route("/faults", put(set_faults))
        .route("/parcels", put(script))
        .route("/keys", put(set_key))
        .route("/advance", post(advance))
        .route("/push", post(push))
        .route("/calls", get(calls).delete(forget_calls))
}

async fn set_faults(State(sandbox): Door, Json(faults): Json<Faults>) -> StatusCode {
    sandbox.store().faults = faults;
    StatusCode::NO_CONTENT
}

async fn script(State(sandbox): Door, Json(scripted): Json<Scripted>) -> StatusCode {
    sandbox.store().scripted.insert(scripted.number.clone(), scripted);
    StatusCode::NO_CONTENT
}

async fn set_key(State(sandbox): Door, Json(Key { key, revoked }): Json<Key>) -> StatusCode {
    let mut store = sandbox.store();
    if revoked {
        store.revoked.insert(key);
    } else {
        store.revoked.remove(&key);
    }
    StatusCode::NO_CONTENT
}

async fn advance(State(sandbox): Door, Json(Advance { seconds }): Json<Advance>) -> StatusCode {
    let now = sandbox.clock.now();
    sandbox.store().pace.jumps.push((now, seconds.max(0.0)));
    StatusCode::NO_CONTENT
}

async fn push(State(sandbox): Door, Json(order): Json<PushOrder>) -> Json<Vec<Delivery>> {
    let mut pushes = match &order.numbers {
        Some(numbers) => chosen(&sandbox, numbers),
        None => webhook::news(&sandbox),
    };
    if order.unordered {
        pushes.reverse();
    }
    let mut deliveries = Vec::new();
    for push in pushes.iter().flat_map(|push| std::iter::repeat_n(push, order.repeat)) {
        deliveries.extend(webhook::deliver(&sandbox, push).await);
    }
    Json(deliveries)
}

fn chosen(sandbox: &Sandbox, numbers: &[String]) -> Vec<Push> {
    let store = sandbox.store();
    let mut pushes = Vec::new();
    for number in numbers {
        let registered = store.find(number).iter().filter_map(|parcel| sandbox.push(&store.pace, parcel));
        match store.scripted.get(number) {
            Some(script) => pushes.extend(sandbox.scripted_push(script)),
            None => pushes.extend(registered.map(|(_, push)| push)),
        }
    }
    pushes
}

async fn calls(State(sandbox): Door) -> Json<Value> {
    Json(json!(sandbox.store().calls))
}

async fn forget_calls(State(sandbox): Door) -> StatusCode {
    sandbox.store().calls.clear();
    StatusCode::NO_CONTENT
}
