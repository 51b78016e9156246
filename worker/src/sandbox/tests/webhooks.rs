//! Webhooks, seen from the address that receives them.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Mutex,
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode},
    routing::post,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::TimeDelta;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::Notify;

use super::{
    super::{Faults, Sandbox, Target, webhook},
    *,
};

type Received = (BTreeMap<String, String>, Vec<u8>);

/// An address that keeps what it receives and answers as it was told: each status once, the last one for ever.
pub(super) struct Listener {
    url: String,
    inbox: Arc<Inbox>,
}

struct Inbox {
    seen: Mutex<Vec<Received>>,
    answers: Mutex<VecDeque<StatusCode>>,
    arrived: Notify,
}

impl Listener {
    pub(super) async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let answers = statuses.iter().map(|status| StatusCode::from_u16(*status).unwrap()).collect();
        let inbox = Inbox { seen: Mutex::default(), answers: Mutex::new(answers), arrived: Notify::new() };
        let inbox = Arc::new(inbox);
        let router = Router::new().route("/hook", post(receive)).with_state(Arc::clone(&inbox));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, inbox }
    }

    pub(super) fn target(&self, secrets: &[&str]) -> Target {
        Target { url: self.url.clone(), secrets: secrets.iter().map(|secret| (*secret).into()).collect() }
    }

    /// What arrived since the last time.
    pub(super) fn received(&self) -> Vec<Received> {
        std::mem::take(&mut self.inbox.seen.lock().unwrap())
    }
}

async fn receive(State(inbox): State<Arc<Inbox>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let text = |value: &HeaderValue| value.to_str().unwrap().to_owned();
    let headers = headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    inbox.seen.lock().unwrap().push((headers, body.to_vec()));
    inbox.arrived.notify_one();
    let mut answers = inbox.answers.lock().unwrap();
    if answers.len() > 1 { answers.pop_front().unwrap() } else { answers[0] }
}

fn data(received: &Received) -> Value {
    serde_json::from_slice::<Value>(&received.1).unwrap()["data"].clone()
}

/// The signature that a receiver computes.
fn signature(secret: &str, (headers, body): &Received) -> String {
    let key = BASE64_STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{}.{}.", headers["webhook-id"], headers["webhook-timestamp"]).as_bytes());
    mac.update(body);
    format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
}

async fn house_with(listener: &Listener, secrets: &[&str], faults: Faults) -> Running {
    let webhooks = vec![listener.target(secrets)];
    let retries = vec![Duration::ZERO; 2];
    start(Options { webhooks, retries, faults, control: true, ..Options::default() }).await
}

async fn push(house: &Running, order: Value) -> Vec<Value> {
    let answer: Value = house.post("/sandbox/push", &order).await.json().await.unwrap();
    answer.as_array().unwrap().clone()
}

const OLD: &str = "whsec_b2xkIGtleQ==";
const NEW: &str = "whsec_bmV3IGtleQ==";

#[tokio::test]
async fn news_is_told_once_and_signed_with_both_secrets_while_one_replaces_the_other() {
    let listener = Listener::start(&[200]).await;
    let house = house_with(&listener, &[OLD, NEW], Faults::default()).await;
    house.register(&[json!({"number": "9001002485"})]).await;
    assert_eq!(push(&house, json!({})).await, [] as [Value; 0]);
    house.clock.advance(TimeDelta::hours(10));
    assert_eq!(push(&house, json!({})).await.len(), 1);
    assert_eq!(push(&house, json!({})).await.len(), 0);
    let received = listener.received();
    let [message] = received.as_slice() else { panic!("{} messages", received.len()) };
    let signatures: Vec<_> = message.0["webhook-signature"].split(' ').collect();
    assert_eq!(signatures, [signature(OLD, message), signature(NEW, message)]);
    assert_eq!(message.0["webhook-timestamp"], house_time(&house));
    assert_eq!(data(message), house.tracking("9001002485").await);
}

fn house_time(house: &Running) -> String {
    crate::clock::Clock::now(&house.clock).timestamp().to_string()
}

#[test]
fn signatures_agree_with_the_published_example() {
    let target =
        Target { url: String::new(), secrets: vec!["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into()] };
    let push = webhook::Push::for_test("msg_p5jXN8AQM9LWM0D4loKWxJek", r#"{"test": 2432232314}"#);
    let signed = webhook::signatures(&target, &push, 1_614_265_330);
    assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

#[tokio::test]
async fn a_message_that_is_not_accepted_is_sent_again_under_its_name() {
    let listener = Listener::start(&[500, 302, 204]).await;
    let house = house_with(&listener, &[OLD], Faults::default()).await;
    house.register(&[json!({"number": "9001002485"})]).await;
    let deliveries = push(&house, json!({"numbers": ["9001002485"]})).await;
    assert_eq!((&deliveries[0]["attempts"], &deliveries[0]["accepted"]), (&json!(3), &json!(true)));
    let received = listener.received();
    assert!(received.iter().all(|message| message.0["webhook-id"] == received[0].0["webhook-id"]));
    assert_eq!(received.len(), 3);
}

#[tokio::test]
async fn a_message_that_is_never_accepted_is_given_up() {
    let listener = Listener::start(&[503]).await;
    let house = house_with(&listener, &[OLD], Faults::default()).await;
    house.register(&[json!({"number": "9001002485"})]).await;
    let deliveries = push(&house, json!({"numbers": ["9001002485"]})).await;
    assert_eq!((&deliveries[0]["attempts"], &deliveries[0]["accepted"]), (&json!(3), &json!(false)));
}

#[tokio::test]
async fn messages_are_repeated_and_sent_in_reverse_on_demand() {
    let listener = Listener::start(&[200]).await;
    let house = house_with(&listener, &[OLD], Faults::default()).await;
    let numbers = ["9001002485", "9001002850"];
    house.register(&numbers.map(|number| json!({ "number": number }))).await;
    push(&house, json!({"numbers": numbers, "repeat": 2, "unordered": true})).await;
    let told: Vec<_> = listener.received().iter().map(|message| data(message)["number"].clone()).collect();
    assert_eq!(told, ["9001002850", "9001002850", "9001002485", "9001002485"]);
}

#[tokio::test]
async fn a_scripted_parcel_is_told_of_as_it_was_written_and_under_one_id_until_it_is_written_anew() {
    let listener = Listener::start(&[200]).await;
    let house = house_with(&listener, &[OLD], Faults::default()).await;
    let mut ids = Vec::new();
    for status in ["in_transit", "in_transit", "delivered"] {
        let tracking = json!({"number": "NEVER1REGISTERED", "status": status});
        house.put("/sandbox/parcels", &json!({"number": "NEVER1REGISTERED", "tracking": tracking})).await;
        push(&house, json!({"numbers": ["NEVER1REGISTERED"]})).await;
        let received = listener.received();
        assert_eq!(data(&received[0]), tracking);
        ids.push(received[0].0["webhook-id"].clone());
    }
    assert!(ids[0] == ids[1] && ids[1] != ids[2], "{ids:?}");
}

#[tokio::test]
async fn the_faults_repeat_and_unordered_send_news_twice_and_late() {
    let listener = Listener::start(&[200]).await;
    let faults = Faults { repeat: 1.0, unordered: 1.0, ..Faults::default() };
    let house = house_with(&listener, &[OLD], faults).await;
    house.register(&[json!({"number": "9001002485"})]).await;
    house.clock.advance(TimeDelta::hours(2));
    assert_eq!(push(&house, json!({})).await.len(), 0);
    house.put("/sandbox/faults", &json!({})).await;
    house.clock.advance(TimeDelta::hours(8));
    push(&house, json!({})).await;
    let versions: Vec<_> =
        listener.received().iter().map(|message| data(message)["version"].as_u64().unwrap()).collect();
    assert!(versions.len() == 3 && versions[0] > versions[1] && versions[1] == versions[2], "{versions:?}");
}

#[tokio::test]
async fn news_is_sent_by_itself_as_it_happens() {
    let listener = Listener::start(&[200]).await;
    let house = house_with(&listener, &[OLD], Faults::default()).await;
    house.register(&[json!({"number": "9001002485"})]).await;
    house.clock.advance(TimeDelta::hours(10));
    let arrived = listener.inbox.arrived.notified();
    tokio::time::timeout(Duration::from_secs(30), arrived).await.expect("a message within 30 seconds");
    assert_eq!(data(&listener.received()[0])["number"], "9001002485");
}

#[tokio::test]
async fn a_parcel_that_was_stopped_sends_nothing() {
    let listener = Listener::start(&[200]).await;
    let house = house_with(&listener, &[OLD], Faults::default()).await;
    house.register(&[json!({"number": "9001002485"})]).await;
    house.items("/v1/trackings/stop", &[json!({"number": "9001002485"})]).await;
    house.clock.advance(TimeDelta::hours(10));
    assert_eq!(push(&house, json!({})).await.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_target_that_never_answers_costs_two_seconds_an_attempt() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let webhooks = vec![Target { url, secrets: vec![OLD.into()] }];
    let clock = Arc::new(ManualClock::at(start_time()));
    let sandbox = Sandbox::new(Options { webhooks, ..Options::default() }, clock).unwrap();
    let begun = tokio::time::Instant::now();
    let push = webhook::Push::for_test("msg_1", "{}");
    let deliveries = webhook::deliver(&sandbox, &push).await;
    assert_eq!(json!(deliveries)[0]["attempts"], 5);
    let retries: Duration = webhook::RETRIES.iter().sum();
    assert_eq!(begun.elapsed().as_secs(), (retries + Duration::from_secs(10)).as_secs());
}

#[tokio::test]
async fn a_secret_of_the_wrong_form_is_refused_before_anything_is_served() {
    let target = Target { url: "http://127.0.0.1/hook".to_owned(), secrets: vec!["secret".into()] };
    let options = Options { webhooks: vec![target], ..Options::default() };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let refused =
        serve(listener, options, Arc::new(ManualClock::at(start_time())), std::future::pending()).await;
    let reason = refused.unwrap_err().to_string();
    assert_eq!(
        reason,
        "the secret of webhook http://127.0.0.1/hook has the wrong form: it is `whsec_` and a key in base64"
    );
}
