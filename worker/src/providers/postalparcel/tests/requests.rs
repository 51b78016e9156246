//! What is sent, how often, and with which key.

use chrono::TimeDelta;
use wiremock::matchers::{body_json, body_string_contains, header};

use super::*;
use crate::providers::{BuildError, ProviderError};

fn nothing() -> Value {
    json!({"trackings": [], "errors": []})
}

fn not_registered(number: &str) -> Value {
    json!({"trackings": [], "errors": [{"number": number, "code": "not_registered", "retryable": false}]})
}

#[tokio::test]
async fn what_is_new_is_registered_and_not_asked_twice_and_what_is_known_is_read() {
    let server = MockServer::start().await;
    answers(
        &server,
        "/trackings",
        json!({"trackings": [tracking("AA1", "ups", "pending")], "errors": []}),
        1,
    )
    .await;
    answers(
        &server,
        "/trackings/query",
        json!({"trackings": [tracking("AA2", "ups", "delivered")], "errors": []}),
        1,
    )
    .await;
    let found = with_key(&server).fetch(&[new("AA1", None), known("AA2", None)], "en").await.unwrap();
    let registered: Vec<_> = found.iter().map(|answer| answer.as_ref().unwrap().newly_registered).collect();
    assert_eq!(
        (words(&found), registered),
        (vec!["pending".to_owned(), "delivered".to_owned()], vec![true, false])
    );
}

#[tokio::test]
async fn what_the_provider_forgot_is_registered_again_once() {
    let server = MockServer::start().await;
    answers(&server, "/trackings/query", not_registered("AA1"), 1).await;
    answers(
        &server,
        "/trackings",
        json!({"trackings": [tracking("AA1", "ups", "pending")], "errors": []}),
        1,
    )
    .await;
    let found = with_key(&server).fetch(&[known("AA1", None)], "en").await.unwrap();
    assert!(matches!(&found[..], [Ok(Found { newly_registered: true, .. })]));
}

#[tokio::test]
async fn a_provider_that_forgets_at_once_is_not_asked_for_ever() {
    let server = MockServer::start().await;
    answers(&server, "/trackings/query", not_registered("AA1"), 1).await;
    answers(&server, "/trackings", not_registered("AA1"), 1).await;
    let found = with_key(&server).fetch(&[known("AA1", None)], "en").await.unwrap();
    assert!(
        word(&found[0]).starts_with("Quarantine: PostalParcel can't track this number"),
        "{}",
        word(&found[0])
    );
}

#[tokio::test]
async fn a_request_holds_what_the_contract_names_and_nothing_that_is_empty_or_too_long() {
    let server = MockServer::start().await;
    let expected = json!({
        "trackings": [
            {"number": "AA1", "carrier": "ups", "order_ref": "S00042", "postcode": "1000-001", "phone": "+351 000",
             "shipped_on": "2026-11-20"},
            {"number": "AA2"}
        ],
        "language": "pt",
        "timezone": "UTC"
    });
    Mock::given(path("/trackings"))
        .and(header("authorization", "Bearer key-1"))
        .and(body_json(&expected))
        .respond_with(ResponseTemplate::new(200).set_body_json(nothing()))
        .expect(1)
        .mount(&server)
        .await;
    let full = Lookup {
        order_ref: Some("S00042".to_owned()),
        postcode: Some(" 1000-001 ".to_owned()),
        phone: Some("+351 000".to_owned()),
        shipped_on: "2026-11-20".parse().ok(),
        ..new("AA1", Some("ups"))
    };
    let bare = Lookup {
        order_ref: Some("x".repeat(65)),
        postcode: Some(" ".to_owned()),
        phone: Some("0".repeat(25)),
        ..new("AA2", None)
    };
    with_key(&server).fetch(&[full, bare], "pt").await.unwrap();
}

#[tokio::test]
async fn one_failure_is_one_call_because_the_pipeline_decides_when_to_try_again() {
    let server = MockServer::start().await;
    Mock::given(path("/trackings/query"))
        .respond_with(ResponseTemplate::new(502))
        .expect(1)
        .mount(&server)
        .await;
    let error = with_key(&server).fetch(&[known("AA1", None)], "en").await.unwrap_err();
    assert_eq!(error, ProviderError::Down { provider: "PostalParcel", status: 502 });
}

#[tokio::test]
async fn json_of_another_shape_is_no_answer() {
    let server = MockServer::start().await;
    answers(&server, "/trackings/query", json!({"data": []}), 1).await;
    let error = with_key(&server).fetch(&[known("AA1", None)], "en").await.unwrap_err();
    assert!(error.to_string().contains("neither trackings nor errors in it"), "{error}");
}

#[tokio::test]
async fn the_quota_is_read_with_their_clock() {
    let server = MockServer::start().await;
    let body = json!({"limit": 1000, "used": 40, "resets_at": "2026-12-01T00:00:00Z"});
    let answer =
        ResponseTemplate::new(200).set_body_json(body).insert_header("date", "Wed, 25 Nov 2026 10:00:07 GMT");
    Mock::given(method("GET")).and(path("/quota")).respond_with(answer).expect(1).mount(&server).await;
    let quota = with_key(&server).check().await.unwrap();
    assert_eq!((quota.limit, quota.used), (Some(1000), 40));
    assert_eq!(quota.server_time, "2026-11-25T10:00:07Z".parse().ok());
}

#[tokio::test]
async fn a_plan_without_limit_has_none_and_a_quota_without_use_is_no_answer() {
    for (body, expected) in [(json!({"limit": null, "used": 3}), Some(None)), (json!({"limit": 5}), None)] {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).set_body_json(body);
        Mock::given(path("/quota")).respond_with(answer).mount(&server).await;
        assert_eq!(with_key(&server).check().await.ok().map(|quota| quota.limit), expected);
    }
}

/// Answers `calls` requests for a token with `token`, which lasts `seconds`.
async fn gives_token(server: &MockServer, token: &str, seconds: u64, calls: u64) {
    let body = json!({"access_token": token, "token_type": "Bearer", "expires_in": seconds});
    Mock::given(path("/oauth/token"))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string_contains("grant_type=client_credentials"))
        .and(body_string_contains("client_id=c-1"))
        .and(body_string_contains("client_secret=s%261"))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .up_to_n_times(calls)
        .expect(calls)
        .mount(server)
        .await;
}

/// Answers `calls` look-ups that carry `token`.
async fn accepts(server: &MockServer, token: &str, calls: u64) {
    Mock::given(path("/trackings/query"))
        .and(header("authorization", format!("Bearer {token}").as_str()))
        .respond_with(ResponseTemplate::new(200).set_body_json(nothing()))
        .expect(calls)
        .mount(server)
        .await;
}

fn with_client(server: &MockServer, clock: ManualClock) -> Arc<dyn Provider> {
    provider(server, json!({"client_id": "c-1", "client_secret": "s&1"}), clock)
}

#[tokio::test]
async fn a_token_is_fetched_once_kept_and_renewed_before_it_expires() {
    let (server, clock) = (MockServer::start().await, clock());
    gives_token(&server, "t-1", 3600, 1).await;
    gives_token(&server, "t-2", 3600, 1).await;
    accepts(&server, "t-1", 2).await;
    accepts(&server, "t-2", 1).await;
    let provider = with_client(&server, clock.clone());
    let lookups = [known("AA1", None)];
    provider.fetch(&lookups, "en").await.unwrap();
    clock.advance(TimeDelta::seconds(3600 - 61));
    provider.fetch(&lookups, "en").await.unwrap();
    clock.advance(TimeDelta::seconds(1));
    provider.fetch(&lookups, "en").await.unwrap();
}

#[tokio::test]
async fn many_calls_at_once_fetch_one_token() {
    let server = MockServer::start().await;
    gives_token(&server, "t-1", 3600, 1).await;
    accepts(&server, "t-1", 4).await;
    let provider = with_client(&server, clock());
    let lookups = [known("AA1", None)];
    let call = || provider.fetch(&lookups, "en");
    let (a, b, c, d) = tokio::join!(call(), call(), call(), call());
    assert!(a.is_ok() && b.is_ok() && c.is_ok() && d.is_ok());
}

#[tokio::test]
async fn a_token_that_is_refused_before_its_time_is_renewed_once() {
    let server = MockServer::start().await;
    gives_token(&server, "t-1", 3600, 1).await;
    gives_token(&server, "t-2", 3600, 1).await;
    accepts(&server, "t-2", 1).await;
    Mock::given(header("authorization", "Bearer t-1"))
        .respond_with(ResponseTemplate::new(401))
        .expect(1)
        .mount(&server)
        .await;
    with_client(&server, clock()).fetch(&[known("AA1", None)], "en").await.unwrap();
}

#[tokio::test]
async fn a_key_that_is_refused_is_not_tried_twice() {
    let server = MockServer::start().await;
    Mock::given(path("/trackings/query"))
        .respond_with(ResponseTemplate::new(401))
        .expect(1)
        .mount(&server)
        .await;
    let error = with_key(&server).fetch(&[known("AA1", None)], "en").await.unwrap_err();
    assert_eq!(error, ProviderError::KeyRefused { provider: "PostalParcel", secret: "main".to_owned() });
}

#[tokio::test]
async fn a_client_that_is_not_known_is_a_refused_key_in_either_form() {
    for status in [400, 401] {
        let server = MockServer::start().await;
        let body = json!({"error": "invalid_client", "error_description": "no"});
        let answer = ResponseTemplate::new(status).set_body_json(body);
        Mock::given(path("/oauth/token")).respond_with(answer).expect(1).mount(&server).await;
        let error = with_client(&server, clock()).fetch(&[known("AA1", None)], "en").await.unwrap_err();
        assert!(matches!(error, ProviderError::KeyRefused { .. }), "{status}: {error}");
    }
}

#[tokio::test]
async fn a_token_answer_without_token_is_no_answer() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(json!({"token_type": "Bearer"}));
    Mock::given(path("/oauth/token")).respond_with(answer).expect(1).mount(&server).await;
    let error = with_client(&server, clock()).fetch(&[known("AA1", None)], "en").await.unwrap_err();
    assert!(error.to_string().contains("no access token in it"), "{error}");
}

/// The time until which a second call is refused, when the first was answered so and nothing else is ever answered.
async fn second_call_after(answer: ResponseTemplate) -> Option<chrono::TimeDelta> {
    let server = MockServer::start().await;
    Mock::given(path("/trackings/query")).respond_with(answer).expect(1).mount(&server).await;
    let provider = with_key(&server);
    let _first = provider.fetch(&[known("AA1", None)], "en").await;
    match provider.fetch(&[known("AA2", None)], "en").await.unwrap_err() {
        ProviderError::Limited { until, .. } => until.map(|until| until - clock().now()),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_limit_that_is_used_up_for_long_is_told_at_once_and_calls_nobody() {
    let nothing = ResponseTemplate::new(200).set_body_json(json!({"trackings": [], "errors": []}));
    let used_up = nothing.insert_header("ratelimit-remaining", "0").insert_header("ratelimit-reset", "3600");
    let wait = second_call_after(used_up).await.unwrap();
    assert!((3590..=3600).contains(&wait.num_seconds()), "{wait}");
}

#[tokio::test]
async fn a_429_holds_for_all_calls_not_only_for_the_one_that_got_it() {
    let wait =
        second_call_after(ResponseTemplate::new(429).insert_header("retry-after", "300")).await.unwrap();
    assert!((290..=300).contains(&wait.num_seconds()), "{wait}");
}

#[test]
fn an_account_of_another_provider_is_not_served_with_this_secret() {
    let account = Account {
        id: AccountId(1),
        name: "Main".to_owned(),
        provider: "another".to_owned(),
        secret: "main".to_owned(),
        sandbox: false,
        language: "en".to_owned(),
        calls_per_second: 0.0,
        fallback: None,
    };
    let secret = serde_json::from_value(json!({"api_key": "k"})).unwrap();
    let share = Share { account: AccountId(1), calls_per_second: 0.0, calls_in_flight: 1 };
    let error = providers::build(&account, &secret, share, Arc::new(clock())).err().unwrap();
    assert!(matches!(error, BuildError::OtherProvider { .. }));
    assert!(error.to_string().contains("correct `secrets.main.provider` or the account"), "{error}");
}

#[tokio::test]
async fn what_is_stopped_twice_or_was_never_known_is_stopped() {
    let server = MockServer::start().await;
    let refused = json!([
        {"number": "LX900101009CN", "code": "not_registered"},
        {"number": "RR123456785CN", "code": "carrier_unavailable", "retryable": true},
    ]);
    answers(&server, "/trackings/stop", json!({"trackings": [], "errors": refused}), 1).await;
    let lookups = [known("LX900101009CN", None), known("RR123456785CN", None), known("EV938382616CN", None)];
    let outcomes = with_key(&server).stop(&lookups).await.unwrap();
    assert_eq!(outcomes.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
}

#[test]
fn bytes_that_are_no_utf8_spoil_one_letter_of_a_webhook() {
    let body = b"{\"data\": {\"number\": \"LX900101009CN\", \"signed_by\": \"Ren\xE9\"}}";
    let pushed = providers::read(providers::ProviderKind::PostalParcel, body).unwrap().remove(0);
    assert_eq!(pushed.report.unwrap().signed_by.as_deref(), Some("Ren\u{fffd}"));
}

#[test]
fn a_webhook_and_an_answer_are_read_alike_and_other_bytes_say_whose_they_are_not() {
    let tracking =
        json!({"number": "LX900101009CN", "carrier": {"code": "china-post"}, "status": "in_transit"});
    let body = |body: Value| serde_json::to_vec(&body).unwrap();
    let pushed = body(json!({"type": "tracking.updated", "account": "a", "data": tracking}));
    let answered = body(json!({"trackings": [tracking], "errors": []}));
    let read = |bytes: &[u8]| providers::read(providers::ProviderKind::PostalParcel, bytes);
    assert_eq!(read(&pushed), read(&answered));
    assert_eq!(read(&pushed).unwrap()[0].number.as_str(), "LX900101009CN");
    for (bytes, reason) in
        [(&b"{}"[..], "no tracking in it"), (&b"<html>"[..], "expected value at line 1 column 1")]
    {
        let error = read(bytes).unwrap_err();
        assert_eq!(error.to_string(), format!("this is no answer or webhook of PostalParcel: {reason}"));
    }
}
