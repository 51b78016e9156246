//! The paths of the contract.
//!
//! In: HTTP calls. Out: their answers, after what the faults ask for. Order of a call: latency, faults, key, limit, the
//! call itself, truncation.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Extension, Form, Request, State, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Sandbox, aftership,
    auth::{self, TokenForm},
    control,
    data::LIBRARY,
    faults::Luck,
    items::{self, Verb},
    numbers,
    problem::{Problem, page, put},
    seventeentrack,
    store::{Call, next_month},
    tracking::instant,
};

/// The largest body that is read.
const LARGEST: usize = 1 << 20;

type Shared = State<Arc<Sandbox>>;

/// All paths, with the control door where it is open.
pub(super) fn router(sandbox: Arc<Sandbox>) -> Router {
    let v1 = Router::new()
        .route("/trackings", post(register))
        .route("/trackings/query", post(query))
        .route("/trackings/stop", post(stop))
        .route("/carriers", get(carriers))
        .route("/carriers/detect", post(detect))
        .route("/quota", get(quota))
        .route("/oauth/token", post(token))
        .method_not_allowed_fallback(async || Problem::wrong_method())
        .fallback(async || Problem::nothing_here())
        .layer(from_fn_with_state(Arc::clone(&sandbox), guard));
    let mut router = Router::new()
        .nest("/v1", v1)
        .nest(aftership::PATH, aftership::routes(&sandbox))
        .nest(seventeentrack::PATH, seventeentrack::routes(&sandbox))
        .fallback(async || Problem::nothing_here());
    if sandbox.options.control {
        router = router.nest("/sandbox", control::routes());
    }
    router.with_state(sandbox)
}

/// Everything around a call.
async fn guard(State(sandbox): Shared, request: Request, next: Next) -> Response {
    let luck = sandbox.next_call();
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST).await else {
        return Problem::bad_request(format!("The body is larger than {LARGEST} bytes, or broke off"))
            .into_response();
    };
    let noted = sandbox
        .options
        .control
        .then(|| (parts.method.to_string(), format!("/v1{}", parts.uri.path()), bytes.clone()));
    let mut request = Request::from_parts(parts, Body::from(bytes));
    request.extensions_mut().insert(luck);
    let response = answer(&sandbox, luck, request, next).await;
    if let Some((method, path, bytes)) = noted {
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        let at = sandbox.clock.now();
        sandbox.store().note(Call { at, method, path, body, status: response.status().as_u16() });
    }
    response
}

/// A call's answer, or the fault that struck it.
async fn answer(sandbox: &Sandbox, luck: Luck, request: Request, next: Next) -> Response {
    let faults = sandbox.store().faults;
    tokio::time::sleep(faults.latency()).await;
    let now = sandbox.clock.now();
    if luck.strikes("rate-limit", faults.rate_limit) {
        return Problem::too_many_calls(now, luck).into_response();
    }
    if luck.strikes("server-error", faults.server_error) {
        return Problem::away(luck).into_response();
    }
    if luck.strikes("html", faults.html) {
        return page(luck);
    }
    let limits = match sandbox.admit(&request, luck) {
        Ok(limits) => limits,
        Err(problem) => return problem.into_response(),
    };
    let mut response = next.run(request).await;
    if let Some(limits) = limits {
        put(response.headers_mut(), limits.headers());
    }
    if luck.strikes("truncate", faults.truncate) { cut(response).await } else { response }
}

impl Sandbox {
    /// The number of this call.
    pub(super) fn next_call(&self) -> Luck {
        let mut store = self.store();
        store.count += 1;
        Luck { seed: self.options.seed, call: store.count }
    }

    /// Checks key and limit; fetching a token needs no key.
    fn admit(&self, request: &Request, luck: Luck) -> Result<Option<auth::Limits>, Problem> {
        let now = self.clock.now();
        let mut store = self.store();
        if !request.uri().path().ends_with("/oauth/token") {
            auth::admit(&store, &self.options, request.headers(), now)?;
        }
        auth::count(&mut store, self.options.calls_per_second, request.headers(), now, luck)
    }
}

/// Half an answer.
async fn cut(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(whole.slice(..whole.len() / 2)))
}

async fn register(
    State(sandbox): Shared,
    Extension(luck): Extension<Luck>,
    body: Bytes,
) -> Result<Response, Problem> {
    items::answer(&sandbox, Verb::Register, &body, luck).map(json_text)
}

async fn query(
    State(sandbox): Shared,
    Extension(luck): Extension<Luck>,
    body: Bytes,
) -> Result<Response, Problem> {
    items::answer(&sandbox, Verb::Query, &body, luck).map(json_text)
}

async fn stop(
    State(sandbox): Shared,
    Extension(luck): Extension<Luck>,
    body: Bytes,
) -> Result<Response, Problem> {
    items::answer(&sandbox, Verb::Stop, &body, luck).map(json_text)
}

async fn carriers() -> Response {
    let list: Vec<_> = LIBRARY
        .carriers
        .iter()
        .map(|c| json!({"code": c.code, "name": c.name, "country": c.country, "requires": c.requires}))
        .collect();
    json_text(json!({ "carriers": list }).to_string().into_bytes())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detect {
    number: String,
}

async fn detect(body: Bytes) -> Result<Response, Problem> {
    let Detect { number } = serde_json::from_slice(&body)
        .map_err(|reason| Problem::bad_request(format!("In the body: {reason}")))?;
    let candidates: Vec<_> = numbers::candidates(&number)
        .into_iter()
        .filter_map(|(code, confidence)| LIBRARY.carrier(code).map(|carrier| (carrier, confidence)))
        .map(|(carrier, confidence)| json!({"code": carrier.code, "name": carrier.name, "confidence": confidence}))
        .collect();
    Ok(json_text(json!({ "candidates": candidates }).to_string().into_bytes()))
}

async fn quota(State(sandbox): Shared) -> Response {
    let now = sandbox.clock.now();
    let used = sandbox.store().used(now);
    let quota = json!({"limit": sandbox.options.quota, "used": used, "resets_at": instant(next_month(now))});
    json_text(quota.to_string().into_bytes())
}

async fn token(
    State(sandbox): Shared,
    headers: HeaderMap,
    form: Result<Form<TokenForm>, FormRejection>,
) -> Response {
    let (status, answer) = match form {
        Ok(Form(form)) => {
            let now = sandbox.clock.now();
            auth::token(&mut sandbox.store(), &sandbox.options, &headers, form, now)
        }
        Err(reason) => {
            let answer = json!({"error": "invalid_request", "error_description": reason.body_text()});
            (StatusCode::BAD_REQUEST, answer)
        }
    };
    (status, [(header::CONTENT_TYPE, "application/json")], answer.to_string()).into_response()
}

fn json_text(text: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}
