//! The same parcels as 17TRACK tells of them: its paths and JSON of version 2.4 under `/17track/v2.4`.
//!
//! In: `POST` with a list of numbers and the header `17token`. Out: `{code, data: {accepted, rejected}}`, after the faults that
//! a test asked for. A registration is a number and a carrier; it can be taken up again once. Each item is carried out as
//! the contract's own call and told in 17TRACK's words.

mod tell;
mod words;

use std::sync::Arc;

use axum::{
    Json, Router,
    body::{Body, Bytes, to_bytes},
    extract::{Extension, Request, State},
    http::{HeaderMap, StatusCode},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::post,
};
use secrecy::ExposeSecret;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    Sandbox, auth,
    faults::Luck,
    items::{self, Verb},
    problem::page,
    store::{Call, Registration},
    webhook::Target,
};

/// Where it is served.
pub(super) const PATH: &str = "/17track/v2.4";

/// The largest body that is read.
const LARGEST: usize = 1 << 20;

/// Most numbers in one call.
const MOST: usize = 40;

type Shared = State<Arc<Sandbox>>;

/// All paths.
pub(super) fn routes(sandbox: &Arc<Sandbox>) -> Router<Arc<Sandbox>> {
    Router::new()
        .route("/register", post(register))
        .route("/changecarrier", post(change))
        .route("/gettrackinfo", post(read))
        .route("/stoptrack", post(stop))
        .route("/retrack", post(retrack))
        .route("/getquota", post(quota))
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(from_fn_with_state(Arc::clone(sandbox), guard))
}

/// A webhook on a parcel that changed.
pub(super) fn webhook(tracking: &impl Serialize) -> Value {
    let tracking = serde_json::to_value(tracking).unwrap_or_default();
    json!({"event": "TRACKING_UPDATED", "data": tell::item(&tracking)})
}

/// A webhook's signature: the hash of its body, a slash and the newest key.
pub(super) fn signature(target: &Target, body: &str) -> String {
    let key = target.secrets.last().map(ExposeSecret::expose_secret).unwrap_or_default();
    let hash = Sha256::digest(format!("{body}/{key}"));
    hash.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// A refused call.
fn refused(status: StatusCode, code: i64) -> Response {
    let error = json!({"code": code, "message": words::message(code)});
    (status, Json(json!({"code": code, "data": {"errors": [error]}}))).into_response()
}

/// Everything around a call: it is noted for tests; faults, key and limit come first.
async fn guard(State(sandbox): Shared, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST).await else {
        return refused(StatusCode::OK, words::INVALID_DATA);
    };
    let (method, path) = (parts.method.to_string(), format!("{PATH}{}", parts.uri.path()));
    let request = Request::from_parts(parts, Body::from(bytes.clone()));
    let response = answer(&sandbox, request, next).await;
    if sandbox.options.control {
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        let at = sandbox.clock.now();
        sandbox.store().note(Call { at, method, path, body, status: response.status().as_u16() });
    }
    response
}

async fn answer(sandbox: &Sandbox, mut request: Request, next: Next) -> Response {
    let (luck, faults) = (sandbox.next_call(), sandbox.store().faults);
    tokio::time::sleep(faults.latency()).await;
    if luck.strikes("rate-limit", faults.rate_limit) || sandbox.is_too_fast(request.headers()) {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    if luck.strikes("server-error", faults.server_error) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    if luck.strikes("html", faults.html) {
        return page(luck);
    }
    if !sandbox.has_token(request.headers()) {
        return refused(StatusCode::UNAUTHORIZED, words::INVALID_KEY);
    }
    request.extensions_mut().insert(luck);
    next.run(request).await
}

fn token(headers: &HeaderMap) -> &str {
    headers.get("17token").and_then(|token| token.to_str().ok()).unwrap_or_default()
}

impl Sandbox {
    fn has_token(&self, headers: &HeaderMap) -> bool {
        auth::is_key(&self.store(), &self.options, token(headers))
    }

    /// This call is one more than a second's.
    fn is_too_fast(&self, headers: &HeaderMap) -> bool {
        let (most, now) = (self.options.calls_per_second, self.clock.now());
        auth::spend(&mut self.store(), most, token(headers), now).is_some_and(auth::Limits::is_over)
    }

    /// The registrations that an item means.
    fn meant(&self, item: &Value) -> Vec<Registration> {
        let carrier = item.get("carrier").and_then(words::carrier_of);
        let number = item["number"].as_str().unwrap_or_default();
        let store = self.store();
        let is_meant = |parcel: &&Registration| carrier.is_none_or(|carrier| carrier == parcel.carrier);
        store.find(number).iter().filter(is_meant).cloned().collect()
    }

    /// Carries an item out and tells its registration, whether there is something to tell of the parcel or not.
    fn carry_out_only(&self, verb: Verb, item: &Value, carrier: Option<&str>, luck: Luck) -> Vec<Outcome> {
        match self.carry_out(verb, item, carrier, luck).as_slice() {
            [Err(words::NO_DATA)] => {
                let meant = self.meant(item).into_iter();
                meant.map(|parcel| Ok(json!({"number": parcel.number, "carrier": parcel.carrier}))).collect()
            }
            outcomes => outcomes.to_vec(),
        }
    }

    /// Carries an item out as a call of the contract.
    fn carry_out(&self, verb: Verb, item: &Value, carrier: Option<&str>, luck: Luck) -> Vec<Outcome> {
        let mut tracking = json!({"number": item["number"]});
        let fields =
            [("postcode", "destination_postal_code"), ("phone", "phone_number"), ("shipped_on", "ship_date")];
        for (ours, theirs) in fields {
            tracking[ours] = item[theirs].clone();
        }
        tracking["carrier"] = json!(carrier);
        let body = json!({"trackings": [tracking]}).to_string();
        let Ok(answer) = items::answer(self, verb, body.as_bytes(), luck) else {
            return vec![Err(words::INVALID_DATA)];
        };
        let answer: Value = serde_json::from_slice(&answer).unwrap_or_default();
        let told = answer["trackings"].as_array().into_iter().flatten().cloned().map(Ok);
        let errors = answer["errors"].as_array().into_iter().flatten();
        told.chain(errors.map(|error| Err(words::error(error["code"].as_str().unwrap_or_default()))))
            .collect()
    }
}

/// A tracking of the contract, or the code of an error.
type Outcome = Result<Value, i64>;

/// Carries out every item of a call on its own.
fn each(body: &Bytes, outcomes: impl Fn(&Value) -> Vec<Outcome>, told: impl Fn(&Value) -> Value) -> Response {
    let items: Vec<Value> = match serde_json::from_slice(body) {
        Ok(Value::Array(items)) if items.is_empty() => return refused(StatusCode::OK, words::NO_DATA_SENT),
        Ok(Value::Array(items)) if items.len() > MOST => return refused(StatusCode::OK, words::TOO_MANY),
        Ok(Value::Array(items)) => items,
        _ => return refused(StatusCode::OK, words::INVALID_DATA),
    };
    let (mut accepted, mut rejected) = (Vec::new(), Vec::new());
    for item in &items {
        for outcome in outcomes(item) {
            match outcome {
                Ok(tracking) => accepted.push(told(&tracking)),
                Err(code) => {
                    let error = json!({"code": code, "message": words::message(code)});
                    let carrier = item.get("carrier").cloned().unwrap_or(json!(0));
                    rejected.push(json!({"number": item["number"], "carrier": carrier, "error": error}));
                }
            }
        }
    }
    Json(json!({"code": 0, "data": {"accepted": accepted, "rejected": rejected}})).into_response()
}

async fn register(State(sandbox): Shared, Extension(luck): Extension<Luck>, body: Bytes) -> Response {
    let outcomes = |item: &Value| {
        let key = item.get("carrier").filter(|key| **key != json!(0));
        let carrier = key.map(words::carrier_of);
        if !sandbox.meant(item).is_empty() {
            return vec![Err(words::ALREADY_REGISTERED)];
        }
        match carrier {
            Some(None) => vec![Err(words::CARRIER_WRONG)],
            carrier => sandbox.carry_out_only(Verb::Register, item, carrier.flatten(), luck),
        }
    };
    each(&body, outcomes, tell::registration)
}

async fn read(State(sandbox): Shared, Extension(luck): Extension<Luck>, body: Bytes) -> Response {
    let outcomes = |item: &Value| match sandbox.meant(item).as_slice() {
        [] => sandbox.carry_out(Verb::Query, item, item.get("carrier").and_then(words::carrier_of), luck),
        meant => meant
            .iter()
            .flat_map(|parcel| sandbox.carry_out(Verb::Query, item, Some(&parcel.carrier), luck))
            .collect(),
    };
    each(&body, outcomes, tell::item)
}

async fn stop(State(sandbox): Shared, Extension(luck): Extension<Luck>, body: Bytes) -> Response {
    let outcomes = |item: &Value| match sandbox.meant(item).as_slice() {
        [] => vec![Err(words::NOT_REGISTERED)],
        [parcel, ..] if parcel.stopped.is_some() => vec![Err(words::NOT_TRACKED)],
        [parcel, ..] => sandbox.carry_out_only(Verb::Stop, item, Some(&parcel.carrier), luck),
    };
    each(&body, outcomes, tell::registration)
}

async fn retrack(State(sandbox): Shared, Extension(luck): Extension<Luck>, body: Bytes) -> Response {
    let outcomes = |item: &Value| match sandbox.meant(item).as_slice() {
        [] => vec![Err(words::NOT_REGISTERED)],
        [parcel, ..] if parcel.stopped.is_none() => vec![Err(words::NOT_STOPPED)],
        [parcel, ..] if !parcel.resumed.is_empty() => vec![Err(words::ONLY_ONCE)],
        [parcel, ..] => sandbox.carry_out_only(Verb::Register, item, Some(&parcel.carrier), luck),
    };
    each(&body, outcomes, tell::registration)
}

async fn change(State(sandbox): Shared, body: Bytes) -> Response {
    let outcomes = |item: &Value| {
        let (old, new) = (words::carrier_of(&item["carrier_old"]), words::carrier_of(&item["carrier_new"]));
        let number = item["number"].as_str().unwrap_or_default();
        let outcome = match (old, new) {
            (_, None) => Err(words::NEW_CARRIER_WRONG),
            (old, new) if old == new => Err(words::SAME_CARRIER),
            (None, _) => Err(words::OLD_CARRIER_WRONG),
            (Some(old), Some(new)) => match sandbox.store().change_carrier(number, old, new) {
                Ok(true) => Ok(json!({"number": number, "carrier": {"code": new}})),
                Ok(false) => Err(words::OLD_CARRIER_WRONG),
                Err(_) => Err(words::INTERNAL),
            },
        };
        vec![outcome]
    };
    each(&body, outcomes, tell::registration)
}

async fn quota(State(sandbox): Shared) -> Response {
    let used = sandbox.store().used(sandbox.clock.now()) as u64;
    let total = sandbox.options.quota.unwrap_or(1_000_000);
    let quota = json!({
        "quota_total": total, "quota_used": used, "quota_remain": total.saturating_sub(used),
        "today_used": 0, "max_track_daily": 10_000_000, "free_email_quota": 300, "free_email_quotaused": 0
    });
    Json(json!({"code": 0, "data": quota})).into_response()
}
