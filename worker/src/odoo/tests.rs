//! The client against a real HTTP server that answers as Odoo, a proxy or a broken line would.

mod packing;

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use wiremock::{
    Mock, MockServer, Request, Respond, ResponseTemplate,
    matchers::{body_partial_json, header, method, path},
};

use super::*;
use crate::domain::{AccountId, Disposition, SubStatus};

/// Answers with a fixture's result under the call's own id, as Odoo does.
struct Odoo(Value);

impl Respond for Odoo {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let call: Value = serde_json::from_slice(&request.body).unwrap();
        let mut answer = self.0.clone();
        answer["jsonrpc"] = json!("2.0");
        answer["id"] = call["id"].clone();
        ResponseTemplate::new(200).set_body_json(answer)
    }
}

fn result(fixture: &str) -> Odoo {
    let file: Value = serde_json::from_str(fixture).unwrap();
    Odoo(json!({"result": file["result"]}))
}

fn hello_with(field: &str, value: impl Into<Value>) -> Odoo {
    let mut answer = result(include_str!("../../../tests/fixtures/odoo/hello.json"));
    answer.0["result"][field] = value.into();
    answer
}

fn exception(name: &str, message: &str) -> Odoo {
    Odoo(json!({"error": {
        "code": 0,
        "message": "Odoo Server Error",
        "data": {"name": name, "message": message, "arguments": [message], "context": {}, "debug": "Traceback s3cret"}
    }}))
}

fn html(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status)
        .set_body_raw("<!DOCTYPE html><title>Odoo</title>", "text/html; charset=utf-8")
}

fn settings(url: &str) -> Settings {
    Settings {
        url: url.to_owned(),
        database: "shop".to_owned(),
        key: "k3y".into(),
        call_timeout_seconds: 5,
        ..Settings::default()
    }
}

fn client(url: &str) -> Client {
    Client::new(&settings(url), "warehouse-1").unwrap()
}

async fn server(answer: impl Respond + 'static) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST")).and(path("/postalparcel/rpc")).respond_with(answer).mount(&server).await;
    server
}

/// What a `hello` to a server with this answer fails with.
async fn failure(answer: impl Respond + 'static) -> Error {
    let server = server(answer).await;
    client(&server.uri()).hello(contract::Counters::default(), vec![]).await.unwrap_err()
}

/// A server that reads one call, then sends `bytes` and closes the connection.
async fn failure_after(bytes: &'static [u8]) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut call = vec![0; 65_536];
        let mut read = 0;
        while !call[..read].ends_with(b"}") {
            read += stream.read(&mut call[read..]).await.unwrap();
        }
        stream.write_all(bytes).await.unwrap();
    });
    let error = client(&url).hello(contract::Counters::default(), vec![]).await.unwrap_err();
    server.await.unwrap();
    error
}

#[tokio::test]
async fn a_hello_carries_key_database_and_counters_by_name_and_reads_the_fixture() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/postalparcel/rpc"))
        .and(header("authorization", "Bearer k3y"))
        .and(header("x-odoo-database", "shop"))
        .and(body_partial_json(json!({
            "method": "hello",
            "params": {"worker": "warehouse-1", "protocol": 1, "counters": {"claimed": 40}, "usage": []}
        })))
        .respond_with(result(include_str!("../../../tests/fixtures/odoo/hello.json")))
        .expect(1)
        .mount(&server)
        .await;
    let counters = contract::Counters { claimed: 40, ..Default::default() };
    let hello = client(&format!("{}/", server.uri())).hello(counters, vec![]).await.unwrap();
    assert_eq!((hello.addon_version.as_str(), hello.accounts.len()), ("19.0.1.0.0", 2));
    let sent = &server.received_requests().await.unwrap()[0];
    assert!(sent.headers.get("content-length").is_some() && sent.headers.get("transfer-encoding").is_none());
}

#[tokio::test]
async fn a_claim_gives_shipments_in_our_words() {
    let server = server(result(include_str!("../../../tests/fixtures/odoo/claim.json"))).await;
    let due =
        client(&server.uri()).claim(AccountId(1), 200, std::time::Duration::from_secs(300)).await.unwrap();
    assert_eq!((due.len(), due[0].sub_status, due[1].carrier.clone()), (2, SubStatus::Moving, None));
}

#[tokio::test]
async fn settle_results_that_do_not_match_the_items_are_not_believed() {
    let server = server(result(include_str!("../../../tests/fixtures/odoo/settle.json"))).await;
    let item = pack(
        Settlement {
            remap: None,
            overrides: String::new(),
            id: ShipmentId(99),
            token: None,
            rev: 0,
            outcome: Outcome::Nothing,
            next_check_at: None,
            registrations: std::collections::BTreeMap::new(),
        },
        1000,
    );
    let error = client(&server.uri()).settle(&[&item]).await.unwrap_err();
    assert!(error.to_string().contains("don't match the items"), "{error}");
}

#[tokio::test]
async fn a_refused_key_comes_as_an_error_with_status_200_and_id_null() {
    let unauthorized = json!({
        "jsonrpc": "2.0",
        "id": null,
        "error": {
            "code": 0,
            "message": "Odoo Server Error",
            "data": {"name": "werkzeug.exceptions.Unauthorized", "message": "401 Unauthorized: Invalid apikey", "debug": ""}
        }
    });
    let error = failure(ResponseTemplate::new(200).set_body_json(unauthorized)).await;
    assert_eq!((&error, error.disposition()), (&Error::KeyRefused, Disposition::NeedsPerson));
    assert!(error.to_string().contains("Create worker key"));
}

#[tokio::test]
async fn a_key_of_an_ordinary_user_is_told_apart_from_a_wrong_one() {
    let error = failure(exception("odoo.exceptions.AccessError", "Not the worker.")).await;
    assert_eq!(error, Error::NotAllowed("Not the worker.".to_owned()));
    assert_eq!(error.disposition(), Disposition::NeedsPerson);
    assert!(error.to_string().contains("not a key of your own"));
}

#[tokio::test]
async fn a_404_page_names_all_four_causes_and_is_tried_again() {
    let error = failure(html(404)).await;
    let text = error.to_string();
    for part in [
        "not Odoo's address",
        "`shop`",
        "odoo.database",
        "postalparcel_tracking is not installed",
        "PostgreSQL is down",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(error.disposition(), Disposition::Retry(None));
}

#[tokio::test]
async fn an_older_addon_is_to_be_upgraded() {
    let error = failure(hello_with("protocol_max", 0)).await;
    assert_eq!(error, Error::AddonTooOld { addon: "19.0.1.0.0".to_owned(), newest: 0 });
    assert_eq!(error.disposition(), Disposition::NeedsPerson);
    assert!(error.to_string().contains("upgrade the addon"));
}

#[tokio::test]
async fn a_newer_addon_wants_a_newer_worker() {
    let error = failure(hello_with("protocol_min", 2)).await;
    assert_eq!(error, Error::AddonTooNew { addon: "19.0.1.0.0".to_owned(), oldest: 2 });
    assert_eq!(error.disposition(), Disposition::NeedsPerson);
    assert!(error.to_string().contains("newer postalparcel-worker"));
}

#[tokio::test]
async fn html_with_500_502_or_504_is_tried_again() {
    for status in [500, 502, 503, 504] {
        let error = failure(html(status)).await;
        assert!(error.to_string().contains(&format!("it answered {status}")), "{error}");
        assert_eq!(error.disposition(), Disposition::Retry(None));
    }
}

#[tokio::test]
async fn a_login_before_odoo_is_no_outage_and_takes_a_person() {
    for status in [401, 403] {
        let error = failure(html(status)).await;
        assert!(matches!(error, Error::Guarded { .. }) && error.to_string().contains(&status.to_string()));
        assert!(!error.to_string().contains("by itself"), "{error}");
        assert_eq!(error.disposition(), Disposition::NeedsPerson);
    }
}

#[tokio::test]
async fn html_with_200_is_unreadable_and_the_address_is_to_be_checked() {
    let error = failure(html(200)).await;
    assert!(error.to_string().contains("not JSON") && error.to_string().contains("odoo.url"), "{error}");
    assert_eq!(error.disposition(), Disposition::Retry(None));
}

#[tokio::test]
async fn an_answer_without_result_is_unreadable() {
    let error = failure(Odoo(json!({}))).await;
    assert!(error.to_string().contains("neither result nor error"), "{error}");
    assert_eq!(error.disposition(), Disposition::Retry(None));
}

#[tokio::test]
async fn an_answer_of_another_shape_is_unreadable_and_not_quoted() {
    let error = failure(hello_with("server_time", "s3cret")).await;
    assert!(error.to_string().contains("another shape") && !error.to_string().contains("s3cret"), "{error}");
}

#[tokio::test]
async fn an_answer_cut_off_inside_the_json_is_unreadable() {
    let error =
        failure(ResponseTemplate::new(200).set_body_raw("{\"jsonrpc\": \"2.0\", \"res", "application/json"))
            .await;
    assert!(error.to_string().contains("cut off"), "{error}");
    assert_eq!(error.disposition(), Disposition::Retry(None));
}

#[tokio::test]
async fn a_connection_reset_after_the_commit_is_tried_again() {
    let error = failure_after(b"").await;
    assert!(matches!(error, Error::Away { .. }), "{error}");
    assert_eq!(error.disposition(), Disposition::Retry(None));
}

#[tokio::test]
async fn a_body_shorter_than_announced_is_tried_again() {
    let error = failure_after(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"jsonrpc\":").await;
    assert!(matches!(error, Error::Away { .. }), "{error}");
}

#[tokio::test]
async fn nobody_listening_says_connection_refused_and_where() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let error = client(&url).hello(contract::Counters::default(), vec![]).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains(&url) && text.to_lowercase().contains("connection refused"), "{text}");
    assert_eq!(error.disposition(), Disposition::Retry(None));
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_address_is_to_be_corrected() {
    let error =
        failure(ResponseTemplate::new(301).insert_header("location", "https://odoo.example.com/")).await;
    assert!(matches!(error, Error::Redirected { status: 301, .. }), "{error}");
    assert!(error.to_string().contains("https://"), "{error}");
    assert_eq!(error.disposition(), Disposition::NeedsPerson);
}

#[tokio::test]
async fn a_call_too_large_for_a_proxy_names_the_setting() {
    let error = failure(html(413)).await;
    assert!(error.to_string().contains("client_max_body_size"), "{error}");
    assert_eq!(error.disposition(), Disposition::Quarantine);
}

#[tokio::test]
async fn a_database_conflict_is_tried_again() {
    for name in [
        "psycopg2.errors.SerializationFailure",
        "psycopg2.errors.LockNotAvailable",
        "psycopg2.OperationalError",
        "odoo.exceptions.ConcurrencyError",
    ] {
        let error = failure(exception(name, "could not serialize access")).await;
        assert!(error.to_string().contains("could not serialize"), "{error}");
        assert_eq!(error.disposition(), Disposition::Retry(None));
    }
}

#[tokio::test]
async fn a_column_that_is_missing_wants_the_addon_upgraded_and_is_no_outage() {
    let error = failure(exception("psycopg2.errors.UndefinedColumn", "column x does not exist")).await;
    assert_eq!(error, Error::Outdated("column x does not exist".to_owned()));
    assert_eq!(error.disposition(), Disposition::Quarantine);
    assert!(error.to_string().contains("-u postalparcel_tracking"), "{error}");
}

#[tokio::test]
async fn any_other_exception_is_passed_on_short_and_without_its_traceback() {
    let error = failure(exception("builtins.ValueError", &"x".repeat(1000))).await;
    let Error::Broken(message) = &error else { panic!("{error}") };
    assert_eq!((message.len(), error.disposition()), (300, Disposition::Quarantine));
    assert!(!error.to_string().contains("s3cret"));
}

#[tokio::test]
async fn no_answer_in_time_is_tried_again() {
    let answer = result(include_str!("../../../tests/fixtures/odoo/hello.json")).0;
    let slow = ResponseTemplate::new(200).set_body_json(answer).set_delay(std::time::Duration::from_secs(30));
    let server = server(slow).await;
    let hasty = Settings { call_timeout_seconds: 1, ..settings(&server.uri()) };
    let error =
        Client::new(&hasty, "w").unwrap().hello(contract::Counters::default(), vec![]).await.unwrap_err();
    assert!(error.to_string().contains("no answer in time"), "{error}");
}

#[test]
fn the_key_is_not_in_the_clients_debug_output() {
    assert!(!format!("{:?}", client("http://odoo.example.com")).contains("k3y"));
}
