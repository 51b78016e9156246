//! The sandbox as its callers see it: a real listener, real HTTP, a clock that the test owns.

mod access;
mod aftership;
mod contract;
mod faults;
mod parcels;
mod seventeentrack;
mod steering;
mod webhooks;

use std::{collections::HashSet, sync::Arc};

use chrono::{DateTime, Utc};
use reqwest::{Client, Response};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::oneshot};

use super::{Options, Parcel, numbers, serve};
use crate::clock::ManualClock;

/// A sandbox that runs until it is dropped.
pub(super) struct Running {
    pub(super) base: String,
    pub(super) clock: ManualClock,
    pub(super) client: Client,
    _stop: oneshot::Sender<()>,
}

pub(super) fn start_time() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

pub(super) async fn start(options: Options) -> Running {
    start_at(options, ManualClock::at(start_time())).await
}

pub(super) async fn start_at(options: Options, clock: ManualClock) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (stop, stopped) = oneshot::channel();
    let time = Arc::new(clock.clone());
    tokio::spawn(async move {
        serve(listener, options, time, async { drop(stopped.await) }).await.unwrap();
    });
    Running { base, clock, client: Client::builder().build().unwrap(), _stop: stop }
}

/// Every story is over at once.
pub(super) fn complete() -> Options {
    Options { complete: true, ..Options::default() }
}

impl Running {
    pub(super) async fn post(&self, path: &str, body: &Value) -> Response {
        self.client
            .post(format!("{}{path}", self.base))
            .bearer_auth("sandbox-key")
            .json(body)
            .send()
            .await
            .unwrap()
    }

    pub(super) async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.base)).bearer_auth("sandbox-key").send().await.unwrap()
    }

    pub(super) async fn put(&self, path: &str, body: &Value) {
        let answer = self.client.put(format!("{}{path}", self.base)).json(body).send().await.unwrap();
        assert_eq!(answer.status(), 204);
    }

    /// The answer to a call about `items`.
    pub(super) async fn items(&self, path: &str, items: &[Value]) -> Value {
        self.post(path, &json!({ "trackings": items })).await.json().await.unwrap()
    }

    pub(super) async fn register(&self, items: &[Value]) -> Value {
        self.items("/v1/trackings", items).await
    }

    pub(super) async fn query(&self, items: &[Value]) -> Value {
        self.items("/v1/trackings/query", items).await
    }

    /// The one tracking that is answered about `number`.
    pub(super) async fn tracking(&self, number: &str) -> Value {
        let mut answer = self.query(&[json!({ "number": number })]).await;
        assert_eq!(answer["errors"], json!([]));
        answer["trackings"][0].take()
    }

    /// The code of the one error that is answered about `item`.
    pub(super) async fn error(&self, path: &str, item: Value) -> String {
        let answer = self.items(path, &[item]).await;
        assert_eq!(answer["trackings"], json!([]), "{answer}");
        answer["errors"][0]["code"].as_str().unwrap().to_owned()
    }
}

pub(super) fn item(parcel: &Parcel) -> Value {
    json!({"number": parcel.number, "carrier": parcel.carrier})
}

/// The demo's parcels of one kind.
pub(super) fn seeds(kind: &str) -> Vec<Parcel> {
    numbers(40).into_iter().filter(|parcel| parcel.kind == kind).collect()
}

/// Words under `key` in every element of a list.
pub(super) fn words(list: &Value, key: &str) -> HashSet<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|element| element[key].as_str().unwrap_or("null").to_owned())
        .collect()
}
