//! The provider against a server that says what a test wants.

mod fixtures;
mod reading;
mod requests;

use serde_json::json;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{header, method, path, query_param, query_param_is_missing},
};

use super::*;
use crate::{
    clock::ManualClock,
    domain::{AccountId, CarrierCode},
    providers,
};

fn clock() -> ManualClock {
    ManualClock::at("2026-11-25T10:00:00Z".parse().unwrap())
}

/// A provider with this entry.
fn built(entry: Value) -> Result<Arc<dyn Provider>, BuildError> {
    let account = Account {
        id: AccountId(1),
        name: "Main".to_owned(),
        provider: "aftership".to_owned(),
        secret: "main".to_owned(),
        sandbox: true,
        language: "en".to_owned(),
        calls_per_second: 0.0,
        fallback: None,
    };
    let share = Share { account: AccountId(1), calls_per_second: 0.0, calls_in_flight: 4 };
    providers::build(&account, &serde_json::from_value(entry).unwrap(), share, Arc::new(clock()))
}

/// A provider whose base URL is the server's.
fn provider(server: &MockServer) -> Arc<dyn Provider> {
    built(json!({"provider": "aftership", "api_key": "key-1", "base_url": server.uri()})).unwrap()
}

/// A look-up of something that was registered before.
fn known(number: &str, carrier: Option<&str>) -> Lookup {
    Lookup {
        number: TrackingNumber::parse(number).unwrap(),
        carrier: carrier.map(CarrierCode::from),
        order_ref: None,
        postcode: None,
        phone: None,
        shipped_on: None,
        registration: Registration::Active,
        provider_ref: None,
    }
}

/// A look-up of something new.
fn new(number: &str, carrier: Option<&str>) -> Lookup {
    Lookup { registration: Registration::None, ..known(number, carrier) }
}

/// A tracking with a subtag and nothing else.
fn tracking(number: &str, slug: &str, subtag: &str) -> Value {
    json!({
        "id": format!("id-{number}-{slug}"), "tracking_number": number, "slug": slug, "active": true,
        "tag": subtag.split('_').next(), "subtag": subtag, "checkpoints": []
    })
}

fn good(data: &Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"meta": {"code": 200}, "data": data}))
}

fn refusal(code: u16, message: &str, data: &Value) -> ResponseTemplate {
    let meta = json!({"code": code, "message": message, "type": "BadRequest"});
    let status = if code == 4004 { 404 } else { 400 };
    ResponseTemplate::new(status).set_body_json(json!({"meta": meta, "data": data}))
}

/// Answers one list with these trackings.
async fn lists(server: &MockServer, trackings: Value) {
    let page = json!({"pagination": {"total": 9, "has_next_page": false, "next_cursor": ""}, "trackings": trackings});
    Mock::given(method("GET"))
        .and(path("/trackings"))
        .respond_with(good(&page))
        .expect(1)
        .mount(server)
        .await;
}

/// Answers calls of this kind, which must be as many.
async fn answers(server: &MockServer, verb: &str, to: &str, answer: ResponseTemplate, calls: u64) {
    Mock::given(method(verb)).and(path(to)).respond_with(answer).expect(calls).mount(server).await;
}

/// What an answer says, in one word: the raw status and whether it was registered, or the fault's sentence.
fn word(answer: &Result<Found, Fault>) -> String {
    match answer {
        Ok(found) => {
            let raw = found.report.latest.as_ref().map_or("(no status)", |latest| latest.raw.as_str());
            format!("{raw}{}", if found.newly_registered { " new" } else { "" })
        }
        Err(fault) => format!("{:?}: {}", fault.disposition, fault.message),
    }
}

async fn fetched(server: &MockServer, lookups: &[Lookup]) -> Vec<String> {
    provider(server).fetch(lookups, "en").await.unwrap().iter().map(word).collect()
}
