//! The same parcels as `AfterShip` tells of them: its paths and JSON of version 2026-07 under `/aftership/2026-07`.
//!
//! In: HTTP calls with the header `as-api-key`. Out: their answers in the envelope `{meta, data}`, after the faults that a
//! test asked for. Only what is documented is here: one registration a call, lists by cursor, couriers. Every carrier of the
//! sandbox has one slug.

mod wire;

use std::sync::Arc;

use axum::{
    Json, Router,
    body::{Body, Bytes, to_bytes},
    extract::{Path, Query, Request, State},
    http::{HeaderMap, StatusCode},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Sandbox,
    answer::Code,
    auth::{self, Limits},
    data::LIBRARY,
    items::{self, Item},
    problem::{page, put},
    store::{Call, Registration, Store},
    tracking::{Sight, View},
    wire::Tracking,
};

/// Where it is served.
pub(super) const PATH: &str = "/aftership/2026-07";

/// The largest body that is read.
const LARGEST: usize = 1 << 20;

/// Trackings on a page, unless another number is asked for, and at most.
const PAGE: usize = 100;
const LARGEST_PAGE: usize = 200;

/// Most numbers in a filter.
const MOST_NUMBERS: usize = 50;

type Shared = State<Arc<Sandbox>>;

/// All paths.
pub(super) fn routes(sandbox: &Arc<Sandbox>) -> Router<Arc<Sandbox>> {
    Router::new()
        .route("/trackings", get(list).post(create))
        .route("/trackings/{id}", get(read).delete(delete))
        .route("/couriers", get(couriers))
        .fallback(async || Refusal::new(404, "The URI requested is invalid or the resource does not exist."))
        .layer(from_fn_with_state(Arc::clone(sandbox), guard))
}

/// Why a call is refused.
struct Refusal {
    code: u16,
    message: String,
    data: Value,
}

impl Refusal {
    fn new(code: u16, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), data: json!({}) }
    }

    fn of(code: Code) -> Self {
        match code {
            Code::InvalidNumber => Self::new(4005, "The value of `tracking_number` is invalid."),
            Code::CarrierRequired => {
                Self::new(4012, "We don't recognize the carrier from this tracking number.")
            }
            Code::CarrierUnsupported => Self::new(4010, "The value of `slug` is invalid."),
            Code::PostcodeRequired => Self::wanting("destination_postal_code"),
            Code::PhoneRequired => Self::wanting("customers[x].phone_number"),
            Code::QuotaExceeded => Self::new(402, "The plan's shipments are used up."),
            Code::NotRegistered | Code::NotFound => Self::gone(),
            Code::RateLimited | Code::CarrierUnavailable => {
                Self::new(503, "Something went wrong on our end.")
            }
        }
    }

    fn wanting(field: &str) -> Self {
        let known = "Missing or invalid value of the required fields for this courier. Besides tracking_number, also required";
        Self::new(4011, format!("{known}: {field}"))
    }

    fn gone() -> Self {
        Self::new(4004, "Tracking does not exist.")
    }

    fn status(&self) -> StatusCode {
        let status = match self.code {
            4004 => 404,
            4000.. => 400,
            code => code,
        };
        StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let meta = json!({"code": self.code, "message": self.message, "type": "BadRequest"});
        (self.status(), Json(json!({"meta": meta, "data": self.data}))).into_response()
    }
}

fn good(data: &Value) -> Response {
    Json(json!({"meta": {"code": 200}, "data": data})).into_response()
}

/// Everything around a call: it is noted for tests, and faults, key and limit come first.
async fn guard(State(sandbox): Shared, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST).await else {
        return Refusal::new(400, "The body is too large.").into_response();
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

async fn answer(sandbox: &Sandbox, request: Request, next: Next) -> Response {
    let (luck, faults) = (sandbox.next_call(), sandbox.store().faults);
    tokio::time::sleep(faults.latency()).await;
    if luck.strikes("rate-limit", faults.rate_limit) {
        return Refusal::new(429, "You have exceeded the API call rate limit.").into_response();
    }
    if luck.strikes("server-error", faults.server_error) {
        return Refusal::new(500, "Something went wrong on our end.").into_response();
    }
    if luck.strikes("html", faults.html) {
        return page(luck);
    }
    let limits = match sandbox.admit_to_aftership(request.headers()) {
        Ok(limits) => limits,
        Err(refusal) => return refusal.into_response(),
    };
    let mut response = match limits {
        Some(limits) if limits.is_over() => {
            Refusal::new(429, "You have exceeded the API call rate limit.").into_response()
        }
        _ => next.run(request).await,
    };
    let now = sandbox.clock.now();
    put(response.headers_mut(), limits.into_iter().flat_map(|limits| limits.aftership_headers(now)));
    response
}

impl Sandbox {
    /// Checks the key and counts the call.
    fn admit_to_aftership(&self, headers: &HeaderMap) -> Result<Option<Limits>, Refusal> {
        let key = headers.get("as-api-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
        let mut store = self.store();
        if auth::is_key(&store, &self.options, key) {
            Ok(auth::spend(&mut store, self.options.calls_per_second, key, self.clock.now()))
        } else {
            Err(Refusal::new(401, "Invalid API key."))
        }
    }

    /// A registered parcel as `AfterShip` shows it; one without data as pending.
    fn as_aftership(&self, store: &Store, parcel: &Registration, now: DateTime<Utc>) -> Value {
        let view = View {
            now,
            pace: &store.pace,
            seed: self.options.seed,
            language: &parcel.language,
            timezone: Tz::UTC,
        };
        match view.of(parcel) {
            Sight::Known(tracking) => wire::tracking(parcel, Some(&tracking)),
            Sight::NotFound => wire::tracking(parcel, None),
        }
    }
}

/// The query of a list.
#[derive(Deserialize)]
struct Wanted {
    tracking_numbers: Option<String>,
    limit: Option<usize>,
    cursor: Option<String>,
}

async fn list(State(sandbox): Shared, Query(wanted): Query<Wanted>) -> Result<Response, Refusal> {
    let numbers: Option<Vec<_>> = wanted.tracking_numbers.as_deref().map(|list| list.split(',').collect());
    if numbers.as_ref().is_some_and(|numbers| numbers.len() > MOST_NUMBERS) {
        return Err(Refusal::new(4008, "The value of `tracking_numbers` is invalid."));
    }
    let from: usize = wanted
        .cursor
        .map_or(Ok(0), |cursor| cursor.parse())
        .map_err(|_| Refusal::new(4008, "The value of `cursor` is invalid."))?;
    let limit = wanted.limit.unwrap_or(PAGE).clamp(1, LARGEST_PAGE);
    let (now, store) = (sandbox.clock.now(), sandbox.store());
    let is_wanted = |parcel: &&Registration| {
        parcel.stopped.is_none()
            && numbers.as_ref().is_none_or(|numbers| numbers.contains(&parcel.number.as_str()))
    };
    let mut parcels: Vec<_> = store.all().filter(is_wanted).collect();
    parcels.sort_by_key(|parcel| (parcel.registered, &parcel.number, &parcel.carrier));
    let page = parcels.iter().skip(from).take(limit);
    let trackings: Vec<_> = page.map(|parcel| sandbox.as_aftership(&store, parcel, now)).collect();
    let has_next_page = parcels.len() > from + limit;
    let next_cursor = if has_next_page { (from + limit).to_string() } else { String::new() };
    let pagination =
        json!({"total": parcels.len(), "next_cursor": next_cursor, "has_next_page": has_next_page});
    Ok(good(&json!({"pagination": pagination, "trackings": trackings})))
}

/// What is registered. Fields that change nothing here are taken and forgotten.
#[derive(Deserialize)]
struct New {
    tracking_number: Option<String>,
    slug: Option<String>,
    slug_group: Option<String>,
    destination_postal_code: Option<String>,
    tracking_ship_date: Option<NaiveDate>,
    #[serde(default)]
    customers: Vec<Customer>,
}

#[derive(Deserialize)]
struct Customer {
    phone_number: Option<String>,
}

async fn create(State(sandbox): Shared, body: Bytes) -> Result<Response, Refusal> {
    let new: New = serde_json::from_slice(&body).map_err(|_| Refusal::new(4001, "Invalid JSON data."))?;
    let number = new.tracking_number.ok_or_else(|| Refusal::new(4007, "tracking_number is required."))?;
    let group = new.slug_group.as_deref().and_then(|group| group.strip_suffix("-group"));
    let carrier = new.slug.as_deref().map(wire::carrier).or(group);
    let phone = new.customers.into_iter().find_map(|customer| customer.phone_number);
    let item = Item::new(number, carrier, new.destination_postal_code, phone, new.tracking_ship_date);
    let (now, mut store) = (sandbox.clock.now(), sandbox.store());
    let carrier = items::accept(&item).map_err(Refusal::of)?;
    if let Some(known) = store.find_mut(item.number(), &carrier.code).filter(|known| known.stopped.is_none())
    {
        let data = json!({"id": wire::id(known), "tracking_number": known.number, "slug": wire::slug(known)});
        return Err(Refusal { data, ..Refusal::new(4003, "Tracking already exists.") });
    }
    let parcel = items::register(&sandbox, &mut store, &item, "en", now);
    let parcel = parcel.map_err(|reason| Refusal::new(500, reason.to_string()))?.map_err(Refusal::of)?;
    Ok(good(&sandbox.as_aftership(&store, &parcel, now)))
}

async fn read(State(sandbox): Shared, Path(id): Path<String>) -> Result<Response, Refusal> {
    let store = sandbox.store();
    let parcel = followed(&store, &id).ok_or_else(Refusal::gone)?;
    Ok(good(&sandbox.as_aftership(&store, parcel, sandbox.clock.now())))
}

async fn delete(State(sandbox): Shared, Path(id): Path<String>) -> Result<Response, Refusal> {
    let mut store = sandbox.store();
    let mut parcel = followed(&store, &id).cloned().ok_or_else(Refusal::gone)?;
    let data = sandbox.as_aftership(&store, &parcel, sandbox.clock.now());
    parcel.stopped = Some(sandbox.clock.now());
    store.save(parcel).map_err(|reason| Refusal::new(500, reason.to_string()))?;
    Ok(good(&data))
}

/// The registration of an id, unless it was deleted.
fn followed<'a>(store: &'a Store, id: &str) -> Option<&'a Registration> {
    store.all().find(|parcel| parcel.stopped.is_none() && wire::id(parcel) == id)
}

async fn couriers() -> Response {
    let couriers: Vec<_> = LIBRARY.carriers.iter().map(wire::courier).collect();
    good(&json!({"total": couriers.len(), "couriers": couriers}))
}

/// A webhook's body about a parcel.
pub(super) fn webhook(event_id: &str, now: DateTime<Utc>, parcel: &Registration, said: &Tracking) -> Value {
    json!({
        "ts": now.timestamp(), "event": "tracking_update", "event_id": event_id,
        "is_tracking_first_tag": false, "msg": wire::tracking(parcel, Some(said))
    })
}
