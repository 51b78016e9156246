//! Tells targets of news, signed as its sender does: by the Standard Webhooks scheme, or in 17TRACK's or `AfterShip`'s way.
//!
//! In: messages and targets. Out: deliveries, each tried again until a target answers 2xx. On demand messages are sent
//! twice or late. It builds no message's content.

use std::{sync::Arc, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use chrono_tz::Tz;
use hmac::{Hmac, KeyInit, Mac};
use reqwest::{Client, header};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use sha2::Sha256;
use tracing::warn;

use super::{
    ACCOUNT, Sandbox, aftership,
    control::Scripted,
    course::Pace,
    dice::roll,
    faults::Luck,
    seventeentrack,
    store::Registration,
    tracking::{Sight, View},
};

/// How long a target may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it is looked whether there is news.
const PULSE: Duration = Duration::from_secs(1);

/// Waits between attempts unless told otherwise.
pub(super) const RETRIES: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(5), Duration::from_secs(30), Duration::from_secs(120)];

/// Where news goes.
#[derive(Debug, Clone)]
pub struct Target {
    /// Receives the messages.
    pub url: String,
    /// `whsec_` and a key in base64; two while one replaces the other.
    pub secrets: Vec<SecretString>,
}

/// Whose form webhooks have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// `PostalParcel`'s.
    #[default]
    #[value(name = "postalparcel")]
    PostalParcel,
    /// `AfterShip`'s.
    #[value(name = "aftership")]
    AfterShip,
    /// 17TRACK's.
    #[value(name = "17track")]
    SeventeenTrack,
}

/// A message for every target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Push {
    id: String,
    body: String,
}

#[cfg(test)]
impl Push {
    pub(super) fn for_test(id: &str, body: &str) -> Self {
        Self { id: id.to_owned(), body: body.to_owned() }
    }
}

#[derive(Serialize)]
struct Message<'a, T> {
    r#type: &'static str,
    account: &'a str,
    data: &'a T,
}

/// How a delivery went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Delivery {
    id: String,
    url: String,
    attempts: usize,
    accepted: bool,
}

/// A client for the sandbox's own calls.
pub(super) fn client() -> reqwest::Result<Client> {
    Client::builder().timeout(PATIENCE).user_agent("PostalParcel-Webhooks/1").build()
}

/// Sends news as it happens, for as long as it is polled.
pub(super) async fn watch(sandbox: Arc<Sandbox>) {
    if sandbox.options.webhooks.is_empty() {
        return std::future::pending().await;
    }
    let mut pulse = tokio::time::interval(PULSE);
    loop {
        pulse.tick().await;
        for push in news(&sandbox) {
            let sandbox = Arc::clone(&sandbox);
            tokio::spawn(async move { deliver(&sandbox, &push).await });
        }
    }
}

/// Messages on parcels that changed since their last one, then those that were held back last time.
pub(super) fn news(sandbox: &Sandbox) -> Vec<Push> {
    let mut store = sandbox.store();
    let pace = store.pace.clone();
    let changed: Vec<Push> = store
        .all_mut()
        .filter(|parcel| parcel.stopped.is_none())
        .filter_map(|parcel| sandbox.news_of(&pace, parcel))
        .collect();
    let mut now = Vec::new();
    let mut late = Vec::new();
    for push in changed {
        store.count += 1;
        let luck = Luck { seed: sandbox.options.seed, call: store.count };
        let pile = if luck.strikes("unordered", store.faults.unordered) { &mut late } else { &mut now };
        pile.extend(luck.strikes("repeat", store.faults.repeat).then(|| push.clone()));
        pile.push(push);
    }
    now.extend(std::mem::replace(&mut store.held, late));
    now
}

impl Sandbox {
    /// A message on `parcel`, when it changed since the last one.
    fn news_of(&self, pace: &Pace, parcel: &mut Registration) -> Option<Push> {
        let (version, push) = self.push(pace, parcel)?;
        (version > parcel.told).then(|| {
            parcel.told = version;
            push
        })
    }

    /// A message on `parcel` as it is now, with its version.
    pub(super) fn push(&self, pace: &Pace, parcel: &Registration) -> Option<(usize, Push)> {
        let view = View {
            now: self.clock.now(),
            pace,
            seed: self.options.seed,
            language: &parcel.language,
            timezone: Tz::UTC,
        };
        let Sight::Known(tracking) = view.of(parcel) else { return None };
        let version = tracking.version.to_string();
        let id = self.message_id(&[&parcel.number, &parcel.carrier, &version]);
        let body = match self.options.form {
            Form::PostalParcel => message(&tracking)?,
            Form::SeventeenTrack => seventeentrack::webhook(&tracking).to_string(),
            Form::AfterShip => aftership::webhook(&id, self.clock.now(), parcel, &tracking).to_string(),
        };
        Some((tracking.version, Push { id, body }))
    }

    /// A message on a parcel whose tracking a test wrote: in 17TRACK's form where that is wanted, else in `PostalParcel`'s.
    pub(super) fn scripted_push(&self, script: &Scripted) -> Option<Push> {
        let tracking = script.tracking.as_ref()?;
        let id = self.message_id(&[&script.number, &tracking.to_string()]);
        let body = match self.options.form {
            Form::SeventeenTrack => seventeentrack::webhook(tracking).to_string(),
            Form::PostalParcel | Form::AfterShip => message(tracking)?,
        };
        Some(Push { id, body })
    }

    fn message_id(&self, words: &[&str]) -> String {
        let halves = [roll(self.options.seed, words), roll(!self.options.seed, words)];
        format!("msg_{:016x}{:016x}", halves[0], halves[1])
    }
}

/// `PostalParcel`'s message on a tracking.
fn message(tracking: &impl Serialize) -> Option<String> {
    let message = Message { r#type: "tracking.updated", account: ACCOUNT, data: tracking };
    serde_json::to_string(&message).ok()
}

/// Sends one message to every target until it is accepted.
pub(super) async fn deliver(sandbox: &Sandbox, push: &Push) -> Vec<Delivery> {
    let mut deliveries = Vec::new();
    for target in &sandbox.options.webhooks {
        deliveries.push(deliver_to(sandbox, push, target).await);
    }
    deliveries
}

async fn deliver_to(sandbox: &Sandbox, push: &Push, target: &Target) -> Delivery {
    let mut delivery =
        Delivery { id: push.id.clone(), url: target.url.clone(), attempts: 0, accepted: false };
    let mut waits = sandbox.options.retries.iter();
    loop {
        delivery.attempts += 1;
        delivery.accepted = attempt(sandbox, push, target).await;
        match waits.next() {
            _ if delivery.accepted => break,
            Some(wait) => tokio::time::sleep(*wait).await,
            None => break,
        }
    }
    if !delivery.accepted {
        warn!(webhook.id = delivery.id, webhook.attempts = delivery.attempts, "A webhook was given up");
    }
    delivery
}

/// One attempt; true when it was accepted.
async fn attempt(sandbox: &Sandbox, push: &Push, target: &Target) -> bool {
    let headers = match sandbox.options.form {
        Form::PostalParcel => {
            let timestamp = sandbox.clock.now().timestamp();
            let signatures = signatures(target, push, timestamp);
            vec![
                ("webhook-id", push.id.clone()),
                ("webhook-timestamp", timestamp.to_string()),
                ("webhook-signature", signatures),
            ]
        }
        Form::SeventeenTrack => vec![("sign", seventeentrack::signature(target, &push.body))],
        Form::AfterShip => vec![("aftership-hmac-sha256", hmac_of_body(target, push))],
    };
    let mut request = sandbox.client.post(&target.url).header(header::CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let sent = request.body(push.body.clone()).send().await;
    sent.is_ok_and(|answer| answer.status().is_success())
}

/// The body's HMAC under the newest secret, in base64.
fn hmac_of_body(target: &Target, push: &Push) -> String {
    let secret = target.secrets.last().map(|secret| secret.expose_secret().as_bytes()).unwrap_or_default();
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return String::new() };
    mac.update(push.body.as_bytes());
    BASE64_STANDARD.encode(mac.finalize().into_bytes())
}

/// One signature for each secret.
pub(super) fn signatures(target: &Target, push: &Push, timestamp: i64) -> String {
    let signed = format!("{}.{timestamp}.{}", push.id, push.body);
    let sign = |secret: &SecretString| {
        let key = decode(secret.expose_secret()).unwrap_or_default();
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
        mac.update(signed.as_bytes());
        Some(format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes())))
    };
    target.secrets.iter().filter_map(sign).collect::<Vec<_>>().join(" ")
}

/// The key in a secret: base64 after `whsec_`.
pub(super) fn decode(secret: &str) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(secret.strip_prefix("whsec_")?).ok()
}
