//! The provider against a server that says what a test wants.

mod fixtures;
mod matching;
mod requests;

use std::sync::Arc;

use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{method, path},
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

/// A provider with this entry, whose base URL is the server's.
fn provider(server: &MockServer, mut entry: Value, clock: ManualClock) -> Arc<dyn Provider> {
    entry["base_url"] = json!(server.uri());
    let account = Account {
        id: AccountId(1),
        name: "Main".to_owned(),
        provider: "postalparcel".to_owned(),
        secret: "main".to_owned(),
        sandbox: true,
        language: "en".to_owned(),
        calls_per_second: 0.0,
        fallback: None,
    };
    let share = Share { account: AccountId(1), calls_per_second: 0.0, calls_in_flight: 4 };
    providers::build(&account, &serde_json::from_value(entry).unwrap(), share, Arc::new(clock)).unwrap()
}

/// A provider with a key.
fn with_key(server: &MockServer) -> Arc<dyn Provider> {
    provider(server, json!({"api_key": "key-1"}), clock())
}

/// Answers `calls` calls to `endpoint` with `body`.
async fn answers(server: &MockServer, endpoint: &str, body: Value, calls: u64) {
    Mock::given(method("POST"))
        .and(path(endpoint))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .expect(calls)
        .mount(server)
        .await;
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

/// A tracking with a status and nothing else.
fn tracking(number: &str, carrier: &str, status: &str) -> Value {
    json!({"number": number, "carrier": {"code": carrier, "name": carrier}, "status": status, "events": []})
}

/// What an answer says, in one word: the raw status, or the fault's sentence.
fn word(answer: &Result<Found, Fault>) -> String {
    match answer {
        Ok(found) => {
            found.report.latest.as_ref().map_or_else(|| "(no status)".to_owned(), |latest| latest.raw.clone())
        }
        Err(fault) => format!("{:?}: {}", fault.disposition, fault.message),
    }
}

fn words(answers: &[Result<Found, Fault>]) -> Vec<String> {
    answers.iter().map(word).collect()
}
