//! One test for each kind of answer, against a real server that expects exactly one call.

use std::time::Duration;

use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

use super::*;
use crate::domain::Disposition::{self, Quarantine, Retry, StopProvider};

fn now() -> DateTime<Utc> {
    "2026-11-25T10:00:00Z".parse().unwrap()
}

fn callee() -> Callee {
    Callee { provider: "PostalParcel", secret: "main".to_owned(), says_more_with: &[] }
}

fn impatient() -> Client {
    Client::builder().timeout(Duration::from_millis(300)).redirect(Policy::none()).build().unwrap()
}

async fn outcome(answer: ResponseTemplate) -> Result<Answer, ProviderError> {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).expect(1).mount(&server).await;
    send(&callee(), impatient().get(server.uri()), now()).await
}

/// The sentence for people, and what happens next.
async fn refusal(answer: ResponseTemplate) -> (String, Disposition) {
    let error = outcome(answer).await.unwrap_err();
    (error.to_string(), error.disposition())
}

fn status(code: u16) -> ResponseTemplate {
    ResponseTemplate::new(code).set_body_json(json!({"type": "about:blank", "title": "T", "detail": "D"}))
}

fn page(code: u16) -> ResponseTemplate {
    ResponseTemplate::new(code).set_body_string("<!doctype html><h1>Hello</h1>")
}

fn text(body: impl Into<Vec<u8>>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_bytes(body)
}

const PROXY: &str = "if it lasts, check the base URL and any proxy in between";

#[tokio::test]
async fn a_200_with_json_is_an_answer_and_carries_their_clock() {
    let template = ResponseTemplate::new(200)
        .set_body_json(json!({"trackings": []}))
        .insert_header("date", "Wed, 25 Nov 2026 10:00:07 GMT");
    let answer = outcome(template).await.unwrap();
    assert_eq!(answer.body, json!({"trackings": []}));
    assert_eq!(answer.date, Some(now() + TimeDelta::seconds(7)));
    assert_eq!(answer.used_up_until, None);
}

#[tokio::test]
async fn a_200_in_html_is_no_answer_and_is_tried_again() {
    let (message, next) = refusal(page(200)).await;
    let expected =
        format!("PostalParcel sent an answer that can't be read (a web page instead of JSON); {PROXY}");
    assert_eq!((message, next), (expected, Retry(None)));
}

#[tokio::test]
async fn json_that_is_cut_off_or_broken_or_missing_is_no_answer() {
    for (body, reason) in [
        (r#"{"trackings": [{"number": "LX1"#, "JSON that is cut off"),
        (r#"{"trackings": nope}"#, "no valid JSON at line 1 column 16"),
        ("", "it is empty"),
        ("\u{FEFF} \n", "it is empty"),
        ("null", "a bare value instead of an object"),
        ("true", "a bare value instead of an object"),
    ] {
        let (message, next) = refusal(text(body)).await;
        assert_eq!((message.contains(reason), next), (true, Retry(None)), "{message}");
    }
}

#[tokio::test]
async fn json_nested_too_deep_is_no_answer() {
    let (message, next) = refusal(text("[".repeat(100_000))).await;
    assert_eq!((message.contains("no valid JSON"), next), (true, Retry(None)), "{message}");
}

#[tokio::test]
async fn bytes_that_are_no_utf8_spoil_one_letter_not_the_answer() {
    let answer = outcome(text(*b"{\"text\": \"exp\xE9di\xE9\"}")).await.unwrap();
    assert_eq!(answer.body, json!({"text": "exp\u{FFFD}di\u{FFFD}"}));
}

#[tokio::test]
async fn bytes_that_are_no_utf8_are_what_the_header_says_and_utf8_is_utf8() {
    let said = |body: &'static [u8], charset: &str| {
        let kind = format!("application/json; charset={charset}");
        ResponseTemplate::new(200).set_body_raw(body, &kind)
    };
    let (latin, utf8) = (b"{\"text\": \"exp\xE9di\xE9\"}", "{\"text\": \"exp\u{e9}di\u{e9}\"}".as_bytes());
    for (body, charset) in [(&latin[..], "iso-8859-1"), (latin, "\"windows-1252\""), (utf8, "iso-8859-1")] {
        let answer = outcome(said(body, charset)).await.unwrap();
        assert_eq!(answer.body, json!({"text": "exp\u{e9}di\u{e9}"}), "{charset}");
    }
    for charset in ["utf-8", "klingon"] {
        let answer = outcome(said(latin, charset)).await.unwrap();
        assert_eq!(answer.body, json!({"text": "exp\u{fffd}di\u{fffd}"}), "{charset}");
    }
}

#[tokio::test]
async fn an_answer_longer_than_the_limit_is_not_read_to_its_end() {
    let body = format!("[\"{}\"]", "x".repeat(LONGEST_ANSWER));
    let (message, next) = refusal(text(body)).await;
    assert_eq!((message.contains("longer than 8 MiB"), next), (true, Retry(None)), "{message}");
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 1024]).await;
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"track").await.unwrap();
    });
    let error = send(&callee(), impatient().get(format!("http://{address}")), now()).await.unwrap_err();
    server.await.unwrap();
    assert_eq!(error, callee().unreadable("it broke off".to_owned()));
}

#[tokio::test]
async fn no_answer_in_time_is_tried_again() {
    let (message, next) = refusal(status(200).set_delay(Duration::from_secs(60))).await;
    assert_eq!((message, next), ("PostalParcel can't be reached: no answer in time".to_owned(), Retry(None)));
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_says_what_the_network_said() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = send(&callee(), impatient().get(format!("http://{free}")), now()).await.unwrap_err();
    assert!(error.to_string().contains("Connection refused"), "{error}");
    assert!(!error.to_string().contains(&free.port().to_string()), "{error}");
    assert_eq!(error.disposition(), Retry(None));
}

#[tokio::test]
async fn a_302_is_not_followed() {
    let (message, next) = refusal(status(302).insert_header("location", "http://127.0.0.1:1/")).await;
    assert_eq!((message.contains("a redirect to another address"), next), (true, Retry(None)), "{message}");
}

#[tokio::test]
async fn a_400_is_about_what_was_asked() {
    let expected = "PostalParcel refused the request (400): T: D".to_owned();
    assert_eq!(refusal(status(400)).await, (expected, Quarantine));
}

#[tokio::test]
async fn a_401_stops_the_account_and_says_which_key_to_change() {
    let expected = "PostalParcel refused the key of secret `main`: put a valid key into the worker's configuration \
                    and restart it";
    assert_eq!(refusal(status(401)).await, (expected.to_owned(), StopProvider));
}

#[tokio::test]
async fn a_401_is_not_about_the_key_when_a_proxy_wants_a_login() {
    let (message, next) = refusal(page(401)).await;
    assert_eq!((message.contains("401 with a page"), next), (true, Retry(None)), "{message}");
    assert_eq!(refusal(ResponseTemplate::new(401)).await.1, StopProvider);
}

#[tokio::test]
async fn a_402_for_the_quota_stops_the_account() {
    let template = ResponseTemplate::new(402)
        .set_body_json(json!({"type": "https://postalparcel.com/problems/quota-exceeded", "title": "Quota"}));
    let (message, next) = refusal(template).await;
    assert_eq!((message.contains("quota is used up"), next), (true, StopProvider), "{message}");
}

#[tokio::test]
async fn a_403_is_about_the_key_but_not_when_a_firewall_says_it() {
    assert_eq!(refusal(status(403)).await.1, StopProvider);
    let (message, next) = refusal(page(403)).await;
    assert_eq!((message.contains("403 with a page"), next), (true, Retry(None)), "{message}");
}

#[tokio::test]
async fn a_404_means_that_the_address_is_wrong_not_a_parcel() {
    let expected =
        "PostalParcel refused the request (404): there is no such API at this address: check the base URL";
    assert_eq!(refusal(page(404)).await, (expected.to_owned(), StopProvider));
}

#[tokio::test]
async fn a_408_a_425_and_a_409_because_of_another_call_on_the_same_number_are_tried_again() {
    for code in [408, 409, 425] {
        assert_eq!(refusal(status(code)).await, (format!("PostalParcel answered {code}"), Retry(None)));
    }
}

#[tokio::test]
async fn a_413_and_a_422_are_about_what_was_asked() {
    assert_eq!(refusal(status(413)).await.1, Quarantine);
    assert_eq!(refusal(status(422)).await.1, Quarantine);
}

#[tokio::test]
async fn a_418_without_a_reason_says_so() {
    let expected = "PostalParcel refused the request (418): it does not say why".to_owned();
    assert_eq!(refusal(page(418)).await, (expected, StopProvider));
}

#[tokio::test]
async fn a_429_is_obeyed_in_seconds_or_as_a_date_or_by_the_limits_reset() {
    for (header, value, milliseconds) in [
        ("retry-after", "30", 30_000),
        ("retry-after", "0.5", 500),
        ("retry-after", "Wed, 25 Nov 2026 10:01:30 GMT", 90_000),
        ("retry-after", "99999999999", 24 * 3_600_000),
        ("ratelimit-reset", "12", 12_000),
    ] {
        let next = refusal(status(429).insert_header(header, value)).await.1;
        assert_eq!(next, Retry(Some(now() + TimeDelta::milliseconds(milliseconds))), "{header} {value}");
    }
}

#[tokio::test]
async fn a_429_that_names_no_time_leaves_it_to_the_back_off() {
    let expected = ("PostalParcel asks to slow down".to_owned(), Retry(None));
    assert_eq!(refusal(status(429)).await, expected);
    assert_eq!(refusal(status(429).insert_header("retry-after", "soon")).await, expected);
    assert_eq!(refusal(status(429).insert_header("retry-after", "-5")).await, expected);
    for over in ["0", "Wed, 25 Nov 2026 09:00:00 GMT"] {
        assert_eq!(refusal(status(429).insert_header("retry-after", over)).await, expected, "{over}");
    }
    assert_eq!(refusal(status(429).insert_header("ratelimit-reset", "1795600800")).await, expected);
}

#[tokio::test]
async fn a_429_for_the_quota_is_not_about_speed() {
    let template = ResponseTemplate::new(429).set_body_json(json!({"code": "quota_exceeded"}));
    assert_eq!(refusal(template).await.1, StopProvider);
}

#[tokio::test]
async fn a_500_a_502_and_a_504_are_tried_again_even_in_html() {
    for code in [500, 502, 504] {
        assert_eq!(refusal(page(code)).await, (format!("PostalParcel answered {code}"), Retry(None)));
    }
}

#[tokio::test]
async fn a_503_is_tried_again_when_it_says() {
    assert_eq!(refusal(status(503)).await.1, Retry(None));
    let later = refusal(status(503).insert_header("retry-after", "60")).await;
    let expected = "PostalParcel asks to slow down until 10:01:00 UTC".to_owned();
    assert_eq!(later, (expected, Retry(Some(now() + TimeDelta::minutes(1)))));
}

#[tokio::test]
async fn an_answer_that_uses_the_limit_up_says_until_when() {
    let limits = |left: &str| {
        status(200).insert_header("ratelimit-remaining", left).insert_header("ratelimit-reset", "4")
    };
    assert_eq!(outcome(limits("0")).await.unwrap().used_up_until, Some(now() + TimeDelta::seconds(4)));
    assert_eq!(outcome(limits("1")).await.unwrap().used_up_until, None);
}

#[tokio::test]
async fn a_limit_that_ends_at_an_instant_is_measured_by_their_own_clock() {
    let left = |left: &str, until: &str| {
        let theirs = [("date", "Wed, 25 Nov 2026 10:07:00 GMT"), ("x-ratelimit-limit", "20")];
        let limits = [("x-ratelimit-remaining", left), ("x-ratelimit-reset", until)];
        theirs
            .into_iter()
            .chain(limits)
            .fold(status(200), |answer, (name, value)| answer.insert_header(name, value))
    };
    let used_up = outcome(left("0", "1795601223")).await.unwrap().used_up_until;
    assert_eq!(used_up, Some(now() + TimeDelta::seconds(3)));
    for (some, until) in [("1", "1795601223"), ("0", "1795601220"), ("0", "1795601219"), ("0", "1895601220")]
    {
        assert_eq!(outcome(left(some, until)).await.unwrap().used_up_until, None, "{some} {until}");
    }
}

#[tokio::test]
async fn what_a_provider_says_of_one_parcel_with_a_400_is_an_answer_and_a_page_is_none() {
    let server = MockServer::start().await;
    let callee = Callee { says_more_with: &[400, 404], ..callee() };
    for (template, is_answer) in
        [(status(400), true), (status(404), true), (status(409), false), (page(400), false)]
    {
        server.reset().await;
        Mock::given(any()).respond_with(template).expect(1).mount(&server).await;
        assert_eq!(send(&callee, impatient().get(server.uri()), now()).await.is_ok(), is_answer);
    }
}

#[tokio::test]
async fn what_a_problem_says_is_shown_bounded_and_without_control_characters() {
    let detail = format!("a\u{1b}[31m\n{}", "x".repeat(1000));
    let (message, _) =
        refusal(ResponseTemplate::new(400).set_body_json(json!({"title": "T", "detail": detail}))).await;
    assert!(message.starts_with("PostalParcel refused the request (400): T: a[31mxxx"), "{message}");
    assert!(message.len() < 300, "{}", message.len());
}

#[tokio::test]
async fn each_request_says_who_we_are() {
    let server = MockServer::start().await;
    Mock::given(wiremock::matchers::header_regex("user-agent", r"^postalparcel-worker/\d"))
        .respond_with(status(200))
        .expect(1)
        .mount(&server)
        .await;
    let settings: SecretSettings = serde_json::from_value(json!({})).unwrap();
    send(&callee(), client(&settings).unwrap().get(server.uri()), now()).await.unwrap();
}
