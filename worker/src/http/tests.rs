//! The door on a real port, with a worker behind it that was not started.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::{
    clock::ManualClock,
    domain::Milestone,
    journal::Journal,
    odoo::{self, Client},
    pipeline::{self, Parts},
    providers::SecretSettings,
    schedule::Cadences,
};

/// Somebody who knocks.
pub(super) struct Visitor {
    pub(super) url: String,
    pub(super) worker: Worker,
    pub(super) http: reqwest::Client,
    pub(super) journal: Journal,
    pub(super) folder: tempfile::TempDir,
    _stop: tokio_util::sync::DropGuard,
}

/// The time at the door.
pub(super) const NOW: &str = "2026-11-25T03:00:00Z";

/// Where nobody listens.
const NO_ODOO: &str = "http://127.0.0.1:1";

async fn door(token: Option<&str>) -> Visitor {
    open(NO_ODOO, token, BTreeMap::new(), WebhookSettings::default()).await
}

/// A door that takes webhooks with these secrets.
pub(super) async fn door_for_webhooks(secrets: BTreeMap<String, SecretSettings>) -> Visitor {
    let settings = WebhookSettings { largest_body_bytes: 64 * 1024, ..WebhookSettings::default() };
    open(NO_ODOO, Some("t0ken"), secrets, settings).await
}

pub(super) async fn open(
    odoo: &str,
    token: Option<&str>,
    secrets: BTreeMap<String, SecretSettings>,
    webhooks: WebhookSettings,
) -> Visitor {
    let clock: Arc<dyn Clock> = Arc::new(ManualClock::at(NOW.parse().unwrap()));
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
    let settings =
        odoo::Settings { url: odoo.to_owned(), database: "shop".to_owned(), ..odoo::Settings::default() };
    let worker = Worker::new(Parts {
        odoo: Client::new(&settings, "w1").unwrap(),
        settings: pipeline::Settings::default(),
        settle_calls: 1,
        cadences: Cadences::default(),
        providers: Box::new(|_, _| Err("none".to_owned())),
        journal: Some(journal.clone()),
        words: Arc::new(|_| unreachable!("nothing is due")),
        clock: Arc::clone(&clock),
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let stop = CancellationToken::new();
    let catalogue = Arc::new(Catalogue::load().unwrap());
    let calls = Calls { token: token.map(SecretString::from), catalogue };
    let serving = stop.clone();
    let behind = worker.clone();
    let intake = Intake { journal: journal.clone(), secrets, settings: webhooks };
    tokio::spawn(async move { serve(listener, &behind, calls, intake, clock, serving).await.unwrap() });
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    Visitor { url, worker, http, journal, folder, _stop: stop.drop_guard() }
}

impl Visitor {
    async fn get(&self, path: &str) -> (u16, String) {
        let answer = self.http.get(format!("{}{path}", self.url)).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    pub(super) async fn call(&self, method: &str, authorization: Option<&str>) -> (u16, String) {
        self.call_with(method, &json!({}), authorization).await
    }

    async fn call_with(&self, method: &str, params: &Value, authorization: Option<&str>) -> (u16, String) {
        let call = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
        let mut request = self.http.post(format!("{}/rpc", self.url)).json(&call);
        if let Some(value) = authorization {
            request = request.header("authorization", value);
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

#[tokio::test]
async fn the_process_is_alive_before_it_is_ready_and_says_why_it_is_not() {
    let visitor = door(None).await;
    assert_eq!(visitor.get("/healthz").await, (200, "alive\n".to_owned()));
    assert_eq!(visitor.get("/readyz").await, (503, "Odoo has not been heard yet\n".to_owned()));
}

#[tokio::test]
async fn who_shows_no_token_is_not_told_where_odoo_is() {
    let visitor = door(Some("t0ken")).await;
    visitor.worker.once(CancellationToken::new()).await;
    let (status, text) = visitor.get("/readyz").await;
    assert_eq!((status, text.as_str()), (503, "Odoo can't be used; the log and worker.status say why\n"));
    let (_, text) = visitor.call("worker.status", Some("Bearer t0ken")).await;
    assert!(text.contains("http://127.0.0.1:1"), "{text}");
}

#[tokio::test]
async fn without_a_configured_token_nobody_may_call_and_the_answer_says_what_to_do() {
    let visitor = door(None).await;
    for shown in [None, Some("Bearer "), Some("Bearer x")] {
        let (status, text) = visitor.call("worker.wake", shown).await;
        assert_eq!(status, 403);
        assert!(text.contains("http.rpc_token"), "{text}");
    }
    assert_eq!(door(Some("")).await.call("worker.wake", Some("Bearer ")).await.0, 403);
}

#[tokio::test]
async fn only_the_configured_token_opens_the_door() {
    let visitor = door(Some("t0ken")).await;
    for shown in [
        None,
        Some("t0ken"),
        Some("Bearer "),
        Some("Bearer t0ke"),
        Some("Bearer t0ken2"),
        Some("Basic t0ken"),
    ] {
        let (status, text) = visitor.call("worker.wake", shown).await;
        assert_eq!(status, 401, "{shown:?}");
        assert!(text.contains("Odoo's settings") && !text.contains("t0ken"), "{text}");
    }
    assert_eq!(visitor.call("worker.wake", Some("Bearer t0ken")).await.0, 200);
}

#[tokio::test]
async fn status_tells_odoo_version_problem_and_last_sync() {
    let visitor = door(Some("t0ken")).await;
    let (status, text) = visitor.call("worker.status", Some("Bearer t0ken")).await;
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((status, &answer["result"]["version"]), (200, &json!(env!("CARGO_PKG_VERSION"))));
    assert_eq!(answer["result"]["problem"], json!("Odoo has not been heard yet"));
    assert_eq!(answer["result"]["last_sync_at"], Value::Null);
    assert_eq!(answer["result"]["totals"]["claimed"], json!(0));
}

#[tokio::test]
async fn an_unknown_method_is_an_error_and_a_large_request_is_refused() {
    let visitor = door(Some("t0ken")).await;
    let (_, text) = visitor.call("worker.stop", Some("Bearer t0ken")).await;
    assert!(text.contains("Method not found"), "{text}");
    let (status, _) = visitor.call(&"x".repeat(600_000), Some("Bearer t0ken")).await;
    assert_eq!(status, 413);
}

/// What is asked for when somebody looks at words of their own for the fixture's message.
fn preview(language: &str, wording: &Value) -> Value {
    let file: Value =
        serde_json::from_str(include_str!("../../../tests/fixtures/odoo/claim_messages.json")).unwrap();
    let notice = file["result"]["messages"][0].clone();
    json!({"language": language, "tz": "Europe/Lisbon", "notice": notice, "wording": wording})
}

impl Visitor {
    async fn preview(&self, params: &Value) -> Value {
        let (status, text) = self.call_with("render.preview", params, Some("Bearer t0ken")).await;
        assert_eq!(status, 200, "{text}");
        serde_json::from_str(&text).unwrap()
    }
}

#[tokio::test]
async fn a_preview_shows_the_message_in_the_companys_words_and_the_readers_time() {
    let visitor = door(Some("t0ken")).await;
    let wording = json!({"milestone-delivered.body": "Enjoy your tiles.", "greeting": "Good day,"});
    let answer = visitor.preview(&preview("en", &wording)).await;
    let parts = &answer["result"]["parts"];
    assert_eq!((&parts["greeting"], &parts["direction"]), (&json!("Good day,"), &json!("ltr")), "{answer}");
    let delivered = &parts["parcels"][0];
    assert!(delivered["paragraphs"].as_array().unwrap().contains(&json!("Enjoy your tiles.")), "{delivered}");
    assert_eq!(answer["result"].get("problems"), None);
    let without = visitor.preview(&preview("en", &json!({}))).await;
    assert_eq!(without["result"]["parts"]["greeting"], json!("Hello,"));
}

#[tokio::test]
async fn words_that_cannot_be_used_are_named_with_key_and_line() {
    let visitor = door(Some("t0ken")).await;
    let wording = json!({
        "milestone-delivered.body": "Enjoy\n{ $wrong }",
        "greeting": "Good day,",
        "nothing-of-ours": "x",
    });
    let answer = visitor.preview(&preview("en", &wording)).await;
    let problems = answer["result"]["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 2, "{answer}");
    assert_eq!((&problems[0]["key"], &problems[0]["line"]), (&json!("milestone-delivered.body"), &json!(2)));
    assert!(problems[0]["message"].as_str().unwrap().contains("$wrong"), "{answer}");
    assert_eq!(problems[1]["key"], json!("nothing-of-ours"));
    assert_eq!(answer["result"].get("parts"), None);
}

#[tokio::test]
async fn words_with_thousands_of_braces_are_a_problem_and_the_worker_lives_on() {
    let visitor = door(Some("t0ken")).await;
    let nested = format!("Hi\n{}\"x\"{}", "{".repeat(1_900), "}".repeat(1_900));
    let answer = visitor.preview(&preview("en", &json!({"greeting": nested}))).await;
    let problem = &answer["result"]["problems"][0];
    assert_eq!((&problem["key"], &problem["line"]), (&json!("greeting"), &json!(2)), "{answer}");
    assert!(problem["message"].as_str().unwrap().contains("open at the same time"), "{answer}");
    assert_eq!(visitor.call("worker.wake", Some("Bearer t0ken")).await.0, 200);
}

#[tokio::test]
async fn a_preview_that_cannot_be_written_says_why_and_one_of_another_shape_is_an_error() {
    let visitor = door(Some("t0ken")).await;
    let mut empty = preview("en", &json!({}));
    empty["notice"]["parcels"] = json!([]);
    let answer = visitor.preview(&empty).await;
    let expected = json!([{"key": "", "line": null, "message": "the message names no parcel"}]);
    assert_eq!(answer["result"]["problems"], expected);
    let answer = visitor.preview(&json!({"language": "en"})).await;
    assert_eq!(answer["error"]["code"], json!(-32602), "{answer}");
}

#[tokio::test]
async fn a_preview_wants_the_token_and_takes_many_words() {
    let visitor = door(Some("t0ken")).await;
    let words = |milestone: &Milestone| (format!("{}.body", milestone.key()), "\u{3042}".repeat(4_000));
    let wording: BTreeMap<_, _> = Milestone::ALL.iter().map(words).collect();
    let many = preview("en", &json!(wording));
    assert_eq!(visitor.call_with("render.preview", &many, None).await.0, 401);
    assert!(visitor.preview(&many).await["result"]["parts"].is_object());
}
