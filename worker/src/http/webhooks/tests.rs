//! Webhooks on a real port and a real file. Nobody settles anything here: Odoo is away, or slow.

use std::time::Instant;

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio_util::sync::CancellationToken;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

use super::*;
use crate::{
    domain::Trust,
    http::tests::{NOW, Visitor, door_for_webhooks, open},
    journal::Push,
};

/// Spacing, a number and characters that reading and writing JSON anew would change.
const BODY: &str = "{\"type\": \"tracking.updated\", \"data\": {\"number\": \"LX123456785CN\", \"note\":\"\u{2028}é\", \"weight\": 1.0}}";

const KEY: &[u8] = b"the key in the secret";

/// Accounts 1 and 2, of which only the first has a secret for webhooks; 3 has none of our secrets, 4 is another provider's.
async fn shop() -> Visitor {
    let visitor = door_for_webhooks(secrets()).await;
    know_accounts(&visitor).await;
    visitor
}

async fn know_accounts(visitor: &Visitor) {
    let known = |(id, provider, secret): (i64, &str, &str)| KnownAccount {
        id: AccountId(id),
        provider: provider.to_owned(),
        secret: secret.to_owned(),
    };
    let accounts = [
        (1, "postalparcel", "proven"),
        (2, "postalparcel", "hints"),
        (3, "postalparcel", "nowhere"),
        (4, "elsewhere", "proven"),
    ];
    visitor.journal.remember(accounts.map(known).to_vec()).await.unwrap();
}

fn secrets() -> BTreeMap<String, SecretSettings> {
    let secret = format!("whsec_{}", BASE64_STANDARD.encode(KEY));
    let old = format!("whsec_{}", BASE64_STANDARD.encode("the key before"));
    serde_json::from_value(json!({
        "proven": {"api_key": "pp_1", "webhook_secrets": [old, secret]},
        "hints": {"api_key": "pp_2"},
    }))
    .unwrap()
}

fn now() -> i64 {
    NOW.parse::<DateTime<Utc>>().unwrap().timestamp()
}

fn signature(id: &str, seconds: i64, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY).unwrap();
    mac.update(format!("{id}.{seconds}.").as_bytes());
    mac.update(body);
    format!("v1,{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
}

impl Visitor {
    fn to(&self, account: &str) -> RequestBuilder {
        self.http.post(format!("{}/webhooks/{account}", self.url))
    }

    /// A message as PostalParcel would send it to the first account, signed so many seconds ago.
    fn message(&self, id: &str, age_s: i64, body: &[u8]) -> RequestBuilder {
        let seconds = now() - age_s;
        self.to("1")
            .header("webhook-id", id)
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", signature(id, seconds, body))
            .body(body.to_vec())
    }

    async fn waiting(&self) -> Vec<Push> {
        let mut waiting = Vec::new();
        for account in (1..=4).map(AccountId) {
            waiting.extend(self.journal.pending(account, 1000, NOW.parse().unwrap()).await.unwrap());
        }
        waiting
    }

    async fn counts(&self) -> Value {
        let (_, text) = self.call("worker.status", Some("Bearer t0ken")).await;
        serde_json::from_str::<Value>(&text).unwrap()["result"]["totals"]["webhooks"].clone()
    }
}

async fn sent(request: RequestBuilder) -> (u16, String) {
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn a_signed_webhook_is_in_the_journal_byte_by_byte_when_it_is_answered() {
    let shop = shop().await;
    let arrivals = shop.journal.arrivals();
    assert_eq!(sent(shop.message("msg_1", 0, BODY.as_bytes())).await, (200, "accepted\n".to_owned()));
    let waiting = shop.waiting().await;
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].account, waiting[0].trust), (AccountId(1), Trust::Proven));
    assert_eq!((waiting[0].body.as_slice(), waiting[0].received_at), (BODY.as_bytes(), NOW.parse().unwrap()));
    assert!(arrivals.has_changed().unwrap());
}

#[tokio::test]
async fn the_same_json_written_another_way_does_not_fit_the_signature() {
    let shop = shop().await;
    let rewritten = serde_json::from_str::<Value>(BODY).unwrap().to_string();
    let right = signature("msg_1", now(), BODY.as_bytes());
    let request = shop.message("msg_1", 0, rewritten.as_bytes());
    assert_eq!(sent(request).await.0, 200);
    let request = shop
        .to("1")
        .header("webhook-id", "msg_2")
        .header("webhook-timestamp", now())
        .header("webhook-signature", right);
    assert_eq!(sent(request.body(rewritten)).await.0, 401);
    assert_eq!(shop.waiting().await.len(), 1);
}

#[tokio::test]
async fn one_that_is_repeated_is_answered_200_and_has_no_effect() {
    let shop = shop().await;
    for expected in ["accepted\n", "known already\n", "known already\n"] {
        assert_eq!(sent(shop.message("msg_1", 0, BODY.as_bytes())).await, (200, expected.to_owned()));
    }
    assert_eq!(shop.waiting().await.len(), 1);
    assert_eq!(shop.counts().await, json!({"accepted": 1, "repeated": 2}));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_forty_six_copies_at_once_one_is_stored_and_all_are_answered_200() {
    let shop = shop().await;
    let copies: Vec<_> =
        (0..46).map(|_| tokio::spawn(sent(shop.message("msg_1", 0, BODY.as_bytes())))).collect();
    let mut accepted = 0;
    for copy in copies {
        let (status, text) = copy.await.unwrap();
        assert_eq!(status, 200);
        accepted += usize::from(text == "accepted\n");
    }
    assert_eq!((accepted, shop.waiting().await.len()), (1, 1));
}

#[tokio::test]
async fn clocks_may_differ_by_five_minutes_both_ways() {
    let shop = shop().await;
    for (age_s, status) in [(299, 200), (301, 401), (-120, 200), (-3600, 401)] {
        let id = format!("msg_{age_s}");
        assert_eq!(sent(shop.message(&id, age_s, BODY.as_bytes())).await.0, status, "{age_s}");
    }
    assert_eq!(shop.counts().await, json!({"accepted": 2, "clock": 2}));
}

#[tokio::test]
async fn what_is_not_signed_rightly_is_refused_and_the_answer_tells_nothing_of_our_settings() {
    let shop = shop().await;
    let unsigned = shop.to("1").body(BODY);
    let tampered = shop.message("msg_1", 0, BODY.as_bytes()).body(BODY.replace("785", "786"));
    for request in [unsigned, tampered] {
        let (status, text) = sent(request).await;
        assert_eq!(
            (status, text.as_str()),
            (401, "The signature is not accepted; the worker's log says why.\n")
        );
    }
    assert_eq!(shop.waiting().await, []);
    assert_eq!(shop.counts().await, json!({"signature": 1, "unsigned": 1}));
}

#[tokio::test]
async fn an_empty_body_is_refused_and_is_no_attack() {
    let shop = shop().await;
    for body in ["", "{}", "null", " \n"] {
        for request in [shop.to("1").body(body), shop.message("msg_1", 0, body.as_bytes())] {
            assert_eq!(sent(request).await, (400, "There is no whole message in it.\n".to_owned()), "{body}");
        }
    }
    assert_eq!((shop.waiting().await, shop.counts().await), (vec![], json!({"empty": 8})));
}

#[tokio::test]
async fn what_is_not_this_providers_json_is_refused_however_deep_or_packed_it_is() {
    let shop = shop().await;
    let deep = "[".repeat(10_000);
    let packed = [&[0x1f, 0x8b, 8][..], &[0; 500]].concat();
    for (place, body) in
        [b"<html>", b"{\"a\": 1}".as_slice(), &BODY.as_bytes()[..60], deep.as_bytes(), &packed]
            .iter()
            .enumerate()
    {
        let request = shop.message(&format!("msg_{place}"), 0, body).header("content-encoding", "gzip");
        let (status, text) = sent(request).await;
        assert_eq!(
            (status, text.as_str()),
            (400, "This is no webhook of the account's provider.\n"),
            "{place}"
        );
    }
    assert_eq!((shop.waiting().await, shop.counts().await), (vec![], json!({"malformed": 5})));
}

#[tokio::test]
async fn a_message_of_this_provider_that_names_no_parcel_is_taken_and_forgotten() {
    let shop = shop().await;
    let body = br#"{"type": "plan.changed", "data": {"plan": "large"}}"#;
    assert_eq!(sent(shop.message("msg_1", 0, body)).await, (200, "nothing in it for us\n".to_owned()));
    assert_eq!((shop.waiting().await, shop.counts().await), (vec![], json!({"nothing": 1})));
}

#[tokio::test]
async fn one_that_is_too_large_is_refused_whether_it_says_so_or_comes_in_chunks() {
    let shop = shop().await;
    let large = vec![b' '; 64 * 1024 + 1];
    assert_eq!(sent(shop.message("msg_1", 0, &large)).await.0, 413);
    assert_eq!(chunked(&shop.url, &large).await, "HTTP/1.1 413 Payload Too Large");
    let fits = [BODY.as_bytes(), &large[BODY.len() + 1..]].concat();
    assert_eq!(sent(shop.message("msg_2", 0, &fits)).await.0, 200);
    assert_eq!(shop.counts().await, json!({"accepted": 1, "too_large": 2}));
}

/// The first line of the answer to a body without a length.
async fn chunked(url: &str, body: &[u8]) -> String {
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    let address = url.strip_prefix("http://").unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let head = format!("POST /webhooks/1 HTTP/1.1\r\nhost: {address}\r\ntransfer-encoding: chunked\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    for chunk in body.chunks(8192) {
        let _refused_on_the_way = stream.write_all(format!("{:x}\r\n", chunk.len()).as_bytes()).await;
        let _refused_on_the_way = stream.write_all(&[chunk, b"\r\n"].concat()).await;
    }
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).await.unwrap();
    line.trim().to_owned()
}

#[tokio::test]
async fn an_account_that_odoo_does_not_name_is_unknown() {
    let shop = shop().await;
    for account in ["7", "-1", "shop", "99999999999999999999"] {
        assert_eq!(sent(shop.to(account).body(BODY)).await, (404, "There is no such account.\n".to_owned()));
    }
    assert_eq!((shop.waiting().await, shop.counts().await), (vec![], json!({"unknown_account": 4})));
}

#[tokio::test]
async fn before_any_account_is_known_and_without_its_secret_it_has_to_be_sent_again() {
    let shop = door_for_webhooks(secrets()).await;
    let answer = shop.message("msg_1", 0, BODY.as_bytes()).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()), (503, "60"));
    know_accounts(&shop).await;
    assert_eq!(sent(shop.message("msg_1", 0, BODY.as_bytes())).await.0, 200);
    for account in ["3", "4"] {
        let (status, text) = sent(shop.to(account).body(BODY)).await;
        assert_eq!(status, 503);
        assert!(text.contains("send it again") && !text.contains("nowhere"), "{text}");
    }
    assert_eq!(shop.counts().await, json!({"accepted": 1, "not_ready": 3}));
}

#[tokio::test]
async fn without_a_secret_a_webhook_is_a_hint() {
    let shop = shop().await;
    assert_eq!(sent(shop.to("2").body(BODY)).await, (200, "accepted\n".to_owned()));
    let waiting = shop.waiting().await;
    assert_eq!((waiting[0].account, waiting[0].trust), (AccountId(2), Trust::Hint));
}

#[tokio::test]
async fn a_full_disk_is_never_answered_200() {
    let shop = shop().await;
    shop.journal.at_most(1).await;
    let body = BODY.replace("é", &"é".repeat(15_000));
    let (status, text) = sent(shop.message("msg_1", 0, body.as_bytes())).await;
    assert_eq!(status, 503);
    assert!(!text.contains("journal.sqlite"), "{text}");
    assert_eq!(shop.waiting().await, []);
    shop.journal.at_most(100_000).await;
    assert_eq!(sent(shop.message("msg_1", 0, body.as_bytes())).await, (200, "accepted\n".to_owned()));
}

#[tokio::test]
async fn who_looks_at_the_address_is_told_that_it_is_right() {
    let shop = shop().await;
    for method in [Method::GET, Method::HEAD, Method::PUT] {
        let answer =
            shop.http.request(method.clone(), format!("{}/webhooks/1", shop.url)).send().await.unwrap();
        assert_eq!((answer.status().as_u16(), answer.headers()["allow"].to_str().unwrap()), (405, "POST"));
        if method == Method::GET {
            assert!(answer.text().await.unwrap().contains("send them by POST"));
        }
    }
}

/// Odoo takes fifteen seconds for each call, and five hundred webhooks come meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn however_slow_odoo_is_each_of_many_webhooks_is_answered_within_a_second_and_kept_in_order() {
    let odoo = MockServer::start().await;
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(15));
    Mock::given(any()).respond_with(slow).mount(&odoo).await;
    let shop = open(&odoo.uri(), None, secrets(), WebhookSettings::default()).await;
    know_accounts(&shop).await;
    let (worker, quit) = (shop.worker.clone(), CancellationToken::new());
    let _quit = quit.clone().drop_guard();
    tokio::spawn(async move { worker.run(quit).await });
    let mut slowest = Duration::ZERO;
    for place in 0..500 {
        let request = shop.message(&format!("msg_{place}"), 0, BODY.as_bytes());
        let began = Instant::now();
        assert_eq!(sent(request).await.0, 200);
        slowest = slowest.max(began.elapsed());
    }
    assert!(slowest < Duration::from_secs(1), "{slowest:?}");
    let waiting = shop.waiting().await;
    assert!(waiting.len() == 500 && waiting.is_sorted_by_key(|push| push.id));
    assert!(shop.folder.path().join("journal.sqlite").is_file());
}
