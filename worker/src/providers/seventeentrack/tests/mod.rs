//! The provider against a server that says what a test wants.

mod fixtures;
mod reading;
mod requests;

use std::sync::Arc;

use serde_json::{Value, json};
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_json, header, method, path},
};

use super::*;
use crate::{
    clock::ManualClock,
    domain::{AccountId, CarrierCode, Registration},
    providers,
};

/// A provider with the key `key-1`, whose base URL is the server's.
fn provider(server: &MockServer) -> Arc<dyn Provider> {
    let entry = json!({"provider": "17track", "api_key": "key-1", "base_url": server.uri()});
    let account = Account {
        id: AccountId(1),
        name: "Main".to_owned(),
        provider: "17track".to_owned(),
        secret: "main".to_owned(),
        sandbox: true,
        language: "en".to_owned(),
        calls_per_second: 0.0,
        fallback: None,
    };
    let share = Share { account: AccountId(1), calls_per_second: 0.0, calls_in_flight: 4 };
    let clock = ManualClock::at("2026-11-25T10:00:00Z".parse().unwrap());
    providers::build(&account, &serde_json::from_value(entry).unwrap(), share, Arc::new(clock)).unwrap()
}

/// Answers one call to `endpoint`, with this body and the key, so.
async fn says(server: &MockServer, endpoint: &str, asked: Value, accepted: Value, rejected: Value) {
    let body = json!({"code": 0, "data": {"accepted": accepted, "rejected": rejected}});
    Mock::given(method("POST"))
        .and(path(endpoint))
        .and(header("17token", "key-1"))
        .and(body_json(asked))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .expect(1)
        .mount(server)
        .await;
}

/// Answers every call so.
async fn answers(server: &MockServer, status: u16, body: Value) {
    let answer = ResponseTemplate::new(status).set_body_json(body);
    Mock::given(method("POST")).respond_with(answer).mount(server).await;
}

/// A look-up of something that was registered under `handle`.
fn known(number: &str, carrier: Option<&str>, handle: Option<&str>) -> Lookup {
    Lookup {
        number: TrackingNumber::parse(number).unwrap(),
        carrier: carrier.map(CarrierCode::from),
        order_ref: None,
        postcode: None,
        phone: None,
        shipped_on: None,
        registration: Registration::Active,
        provider_ref: handle.map(str::to_owned),
    }
}

/// A look-up of something new.
fn new(number: &str, carrier: Option<&str>) -> Lookup {
    Lookup { registration: Registration::None, ..known(number, carrier, None) }
}

/// A look-up of something that was stopped.
fn stopped(number: &str, carrier: &str, handle: &str) -> Lookup {
    Lookup { registration: Registration::Stopped, ..known(number, Some(carrier), Some(handle)) }
}

/// An item with a status and nothing else.
fn item(number: &str, carrier: u32, status: &str) -> Value {
    json!({"number": number, "carrier": carrier, "track_info": {"latest_status": {"status": status}}})
}

fn rejected(number: &str, carrier: u32, code: i64) -> Value {
    json!({"number": number, "carrier": carrier, "error": {"code": code, "message": "as sent"}})
}

/// What an answer says, in one word: the raw status, or the fault's sentence; `+` when it was registered.
fn word(answer: &Result<Found, Fault>) -> String {
    match answer {
        Ok(found) => {
            let raw = found.report.latest.as_ref().map_or("(registered)", |latest| latest.raw.as_str());
            format!("{raw}{}", if found.newly_registered { " +" } else { "" })
        }
        Err(fault) => format!("{:?}: {}", fault.disposition, fault.message),
    }
}

async fn fetched(server: &MockServer, lookups: &[Lookup]) -> Vec<String> {
    provider(server).fetch(lookups, "de").await.unwrap().iter().map(word).collect()
}
