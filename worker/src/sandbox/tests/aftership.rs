//! The sandbox in `AfterShip`'s words.

use axum::http::HeaderMap;
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::TimeDelta;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{super::Form, webhooks::Listener, *};

const NUMBER: &str = "LX900101009CN";

/// Status, headers and body of a call.
async fn call(house: &Running, method: &str, path: &str, body: Option<Value>) -> (u16, HeaderMap, Value) {
    let url = format!("{}/aftership/2026-07{path}", house.base);
    let request = house.client.request(method.parse().unwrap(), url).header("as-api-key", "sandbox-key");
    let answer = body.iter().fold(request, reqwest::RequestBuilder::json).send().await.unwrap();
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    (status, headers, answer.json().await.unwrap())
}

async fn create(house: &Running, body: Value) -> (u16, Value) {
    let (status, _, answer) = call(house, "POST", "/trackings", Some(body)).await;
    (status, answer)
}

async fn list(house: &Running, query: &str) -> Value {
    call(house, "GET", &format!("/trackings?{query}"), None).await.2["data"].take()
}

#[tokio::test]
async fn a_parcel_is_registered_once_read_in_both_ways_and_gone_after_it_was_deleted() {
    let house = start(complete()).await;
    let (status, answer) = create(&house, json!({"tracking_number": NUMBER})).await;
    assert_eq!((status, &answer["meta"]["code"]), (200, &json!(200)));
    let tracking = &answer["data"];
    assert_eq!((&tracking["slug"], &tracking["tag"]), (&json!("china-post"), &json!("Delivered")));
    let (status, again) = create(&house, json!({"tracking_number": NUMBER, "slug": "china-post"})).await;
    assert_eq!((status, &again["meta"]["code"], &again["data"]["id"]), (400, &json!(4003), &tracking["id"]));
    let path = format!("/trackings/{}", tracking["id"].as_str().unwrap());
    assert_eq!(call(&house, "GET", &path, None).await.2["data"], *tracking);
    assert_eq!(list(&house, &format!("tracking_numbers=X1,{NUMBER}")).await["trackings"], json!([tracking]));
    assert_eq!(call(&house, "DELETE", &path, None).await.0, 200);
    for method in ["GET", "DELETE"] {
        let (status, _, answer) = call(&house, method, &path, None).await;
        assert_eq!((status, &answer["meta"]["code"]), (404, &json!(4004)));
    }
    assert_eq!(list(&house, "").await["trackings"], json!([]));
    assert_eq!(create(&house, json!({"tracking_number": NUMBER})).await.0, 200);
}

#[tokio::test]
async fn a_parcel_tells_the_same_story_in_both_vocabularies() {
    let house = start(complete()).await;
    let (_, answer) = create(&house, json!({"tracking_number": NUMBER})).await;
    let ours = house.tracking(NUMBER).await;
    let checkpoints = answer["data"]["checkpoints"].as_array().unwrap();
    let events = ours["events"].as_array().unwrap();
    assert_eq!(checkpoints.len(), events.len());
    for (checkpoint, event) in checkpoints.iter().rev().zip(events) {
        assert_eq!(checkpoint["message"], event["description"]);
        let wall = event["time"]["local"].as_str().unwrap();
        assert!(checkpoint["checkpoint_time"].as_str().unwrap().starts_with(wall), "{checkpoint}");
    }
    assert_eq!(answer["data"]["destination_country_region"], "DEU");
    assert_eq!(checkpoints[0]["country_region"], "CHN");
}

#[tokio::test]
async fn every_word_of_every_story_has_a_tag_and_the_subtag_belongs_to_it() {
    let house = start(complete()).await;
    for parcel in numbers(40) {
        let body = json!({
            "tracking_number": parcel.number, "slug": parcel.carrier, "destination_postal_code": "1",
            "customers": [{"phone_number": "+1"}]
        });
        let (status, answer) = create(&house, body).await;
        assert_eq!(status, 200, "{answer}");
        for word in std::iter::once(&answer["data"]).chain(answer["data"]["checkpoints"].as_array().unwrap())
        {
            match (word["tag"].as_str(), word["subtag"].as_str()) {
                (Some(tag), Some(subtag)) => assert!(subtag.starts_with(&format!("{tag}_")), "{word}"),
                nothing => assert_eq!(nothing, (None, None), "{word}"),
            }
        }
    }
}

#[tokio::test]
async fn a_list_goes_on_at_its_cursor() {
    let house = start(complete()).await;
    for number in ["1Z999AA10390010018", "9001002485", NUMBER] {
        create(&house, json!({ "tracking_number": number })).await;
    }
    let (mut cursor, mut seen) = (String::new(), Vec::new());
    loop {
        let query = if cursor.is_empty() { "limit=2".to_owned() } else { format!("limit=2&cursor={cursor}") };
        let page = list(&house, &query).await;
        seen.push(page["trackings"].as_array().unwrap().len());
        if page["pagination"]["has_next_page"] == json!(false) {
            break;
        }
        cursor = page["pagination"]["next_cursor"].as_str().unwrap().to_owned();
    }
    assert_eq!(seen, [2, 1]);
}

#[tokio::test]
async fn what_cant_be_registered_has_the_code_that_aftership_has_for_it() {
    let house = start(Options { quota: Some(0), ..Options::default() }).await;
    for (body, status, code) in [
        (json!({"tracking_number": "X1"}), 400, 4005),
        (json!({"slug": "ups"}), 400, 4007),
        (json!({"tracking_number": "9001002485", "slug": "nobody"}), 400, 4010),
        (json!({"tracking_number": "12345678901", "slug": "gls"}), 400, 4011),
        (json!({"tracking_number": "SF1234567890123", "slug_group": "sf-express-group"}), 400, 4011),
        (json!({"tracking_number": "QQQQQQQ1"}), 400, 4012),
        (json!(7), 400, 4001),
        (json!({"tracking_number": "9001002485", "slug_group": "dhl-group"}), 402, 402),
    ] {
        let (is, answer) = create(&house, body.clone()).await;
        assert_eq!((is, &answer["meta"]["code"]), (status, &json!(code)), "{body}");
    }
    let many = ["A"; 51].join(",");
    let (status, _, answer) = call(&house, "GET", &format!("/trackings?tracking_numbers={many}"), None).await;
    assert_eq!((status, &answer["meta"]["code"]), (400, &json!(4008)));
}

#[tokio::test]
async fn another_key_is_refused_and_a_limit_names_its_end() {
    let house = start(Options { calls_per_second: 1, ..Options::default() }).await;
    let url = format!("{}/aftership/2026-07/couriers", house.base);
    let stranger = house.client.get(url).header("as-api-key", "wrong").send().await.unwrap();
    assert_eq!(stranger.status(), 401);
    let (status, headers, couriers) = call(&house, "GET", "/couriers", None).await;
    assert_eq!((status, &headers["x-ratelimit-remaining"]), (200, &"0".parse().unwrap()));
    assert!(words(&couriers["data"]["couriers"], "slug").contains("deutsch-post"));
    let (status, headers, answer) = call(&house, "GET", "/couriers", None).await;
    let end = (start_time() + TimeDelta::seconds(1)).timestamp().to_string();
    assert_eq!((status, &answer["meta"]["code"]), (429, &json!(429)));
    assert_eq!(headers["x-ratelimit-reset"], end);
}

#[tokio::test]
async fn news_is_told_in_aftership_s_form_and_signed_over_the_body() {
    let listener = Listener::start(&[200]).await;
    let webhooks = vec![listener.target(&["any secret"])];
    let options = Options { webhooks, form: Form::AfterShip, control: true, ..Options::default() };
    let house = start(options).await;
    create(&house, json!({"tracking_number": "9001002485"})).await;
    house.clock.advance(TimeDelta::hours(10));
    house.post("/sandbox/push", &json!({})).await;
    let received = listener.received();
    let [(headers, body)] = received.as_slice() else { panic!("{} messages", received.len()) };
    let mut mac = Hmac::<Sha256>::new_from_slice(b"any secret").unwrap();
    mac.update(body);
    assert_eq!(headers["aftership-hmac-sha256"], BASE64_STANDARD.encode(mac.finalize().into_bytes()));
    let message: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(
        (&message["event"], &message["msg"]["tracking_number"]),
        (&json!("tracking_update"), &json!("9001002485"))
    );
    assert_eq!(message["msg"], list(&house, "").await["trackings"][0]);
}
