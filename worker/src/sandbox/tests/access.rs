//! Keys, tokens, limits and quota.

use chrono::TimeDelta;

use super::*;

#[tokio::test]
async fn a_call_over_the_limit_is_refused_until_the_next_second() {
    let house = start(Options { calls_per_second: 2, ..Options::default() }).await;
    let mut seen = Vec::new();
    for _ in 0..3 {
        let answer = house.get("/v1/quota").await;
        let header = |name| answer.headers()[name].to_str().unwrap().to_owned();
        seen.push((answer.status().as_u16(), header("ratelimit-limit"), header("ratelimit-remaining")));
    }
    let expected = [(200, "2", "1"), (200, "2", "0"), (429, "2", "0")];
    assert_eq!(seen, expected.map(|(status, limit, left)| (status, limit.to_owned(), left.to_owned())));
    house.clock.advance(TimeDelta::seconds(1));
    assert_eq!(house.get("/v1/quota").await.status(), 200);
}

#[tokio::test]
async fn without_a_limit_no_answer_speaks_of_one() {
    let house = start(Options::default()).await;
    let answer = house.get("/v1/quota").await;
    assert!(!answer.headers().contains_key("ratelimit-limit"));
}

#[tokio::test]
async fn each_key_has_a_limit_of_its_own() {
    let keys = vec!["one".into(), "two".into()];
    let house = start(Options { calls_per_second: 1, keys, ..Options::default() }).await;
    for (key, status) in [("one", 200), ("one", 429), ("two", 200)] {
        let url = format!("{}/v1/quota", house.base);
        assert_eq!(house.client.get(url).bearer_auth(key).send().await.unwrap().status(), status);
    }
}

async fn fetch_token(house: &Running) -> Value {
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", "sandbox-client"),
        ("client_secret", "sandbox-secret"),
    ];
    let request = house.client.post(format!("{}/v1/oauth/token", house.base)).form(&form);
    request.send().await.unwrap().json().await.unwrap()
}

async fn status_with(house: &Running, key: &str) -> (u16, String) {
    let answer = house.client.get(format!("{}/v1/quota", house.base)).bearer_auth(key).send().await.unwrap();
    let status = answer.status().as_u16();
    let body: Value = answer.json().await.unwrap();
    (status, body["detail"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn a_token_works_until_it_expires() {
    let house = start(Options { token_seconds: 600, ..Options::default() }).await;
    let token = fetch_token(&house).await;
    assert_eq!((&token["token_type"], &token["expires_in"]), (&json!("Bearer"), &json!(600)));
    let token = token["access_token"].as_str().unwrap().to_owned();
    assert_ne!(fetch_token(&house).await["access_token"], json!(token));
    house.clock.advance(TimeDelta::seconds(599));
    assert_eq!(status_with(&house, &token).await.0, 200);
    house.clock.advance(TimeDelta::seconds(1));
    let refused = (401, "This token has expired: fetch a new one".to_owned());
    assert_eq!(status_with(&house, &token).await, refused);
}

#[tokio::test]
async fn a_client_may_name_itself_by_http_basic() {
    let house = start(Options::default()).await;
    let request = house.client.post(format!("{}/v1/oauth/token", house.base));
    let request = request
        .basic_auth("sandbox-client", Some("sandbox-secret"))
        .form(&[("grant_type", "client_credentials")]);
    assert_eq!(request.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_revoked_key_is_refused_and_can_be_given_back() {
    let house = start(Options { control: true, ..Options::default() }).await;
    house.put("/sandbox/keys", &json!({"key": "sandbox-key", "revoked": true})).await;
    assert_eq!(status_with(&house, "sandbox-key").await, (401, "This key was revoked".to_owned()));
    house.put("/sandbox/keys", &json!({"key": "sandbox-key", "revoked": false})).await;
    assert_eq!(status_with(&house, "sandbox-key").await.0, 200);
}

#[tokio::test]
async fn quota_counts_a_number_and_carrier_once_and_starts_anew_next_month() {
    let house = start(Options { quota: Some(2), ..Options::default() }).await;
    let [one, two] =
        [json!({"number": "LX900101009CN"}), json!({"number": "LX900101009CN", "carrier": "deutsche-post"})];
    for item in [&one, &one, &two, &two] {
        let answer = house.register(std::slice::from_ref(item)).await;
        assert_eq!(answer["errors"], json!([]), "registering again is success");
    }
    let quota: Value = house.get("/v1/quota").await.json().await.unwrap();
    assert_eq!(quota, json!({"limit": 2, "used": 2, "resets_at": "2026-12-01T00:00:00Z"}));
    let third = json!({"number": "LX900101370CN"});
    assert_eq!(house.error("/v1/trackings", third.clone()).await, "quota_exceeded");
    house.clock.advance(TimeDelta::days(7));
    assert_eq!(house.register(&[third]).await["errors"], json!([]));
}

#[tokio::test]
async fn what_is_not_there_is_said_in_a_problem_document() {
    let house = start(Options::default()).await;
    for (path, status) in
        [("/v1/nowhere", 404), ("/nowhere", 404), ("/v1/trackings", 405), ("/sandbox/calls", 404)]
    {
        let answer = house.get(path).await;
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let house = start(Options::default()).await;
    let answer = house.post("/v1/trackings", &json!({"trackings": ["x".repeat(1 << 20)]})).await;
    assert_eq!(answer.status(), 400);
}
