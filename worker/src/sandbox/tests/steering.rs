//! The control door.

use super::*;

async fn open_house() -> Running {
    start(Options { control: true, ..Options::default() }).await
}

#[tokio::test]
async fn faults_are_set_while_it_runs() {
    let house = open_house().await;
    house.put("/sandbox/faults", &json!({"html": 1.0})).await;
    assert!(house.get("/v1/quota").await.text().await.unwrap().starts_with("<!doctype"));
    house.put("/sandbox/faults", &json!({})).await;
    assert_eq!(house.get("/v1/quota").await.status(), 200);
}

#[tokio::test]
async fn a_scripted_parcel_is_answered_as_it_was_written_however_wrong() {
    let house = open_house().await;
    let tracking = json!({"number": "A1", "carrier": {"code": "usps"}, "events": [{"code": true}]});
    house.put("/sandbox/parcels", &json!({"number": "A1", "tracking": tracking})).await;
    assert_eq!(house.register(&[json!({"number": "A1"})]).await["trackings"], json!([tracking]));
    assert_eq!(house.tracking("A1").await, tracking);
    let error =
        json!({"number": "A1", "carrier": null, "code": "new_code", "message": "?", "retryable": false});
    house.put("/sandbox/parcels", &json!({"number": "A1", "error": error})).await;
    assert_eq!(house.query(&[json!({"number": "A1"})]).await["errors"], json!([error]));
    house.put("/sandbox/parcels", &json!({"number": "A1"})).await;
    assert_eq!(house.query(&[json!({"number": "A1"})]).await, json!({"trackings": [], "errors": []}));
}

#[tokio::test]
async fn a_scripted_parcel_of_one_carrier_is_not_anothers() {
    let house = open_house().await;
    let scripted =
        json!({"number": "LX900101009CN", "carrier": "usps", "tracking": {"number": "LX900101009CN"}});
    house.put("/sandbox/parcels", &scripted).await;
    let item = |carrier: &str| json!({"number": "LX900101009CN", "carrier": carrier});
    let answer = house.register(&[item("usps"), item("china-post")]).await;
    assert_eq!(answer["trackings"][0], scripted["tracking"]);
    assert_eq!(answer["trackings"][1]["carrier"]["code"], "china-post");
}

#[tokio::test]
async fn time_can_be_moved_on_for_stories_alone() {
    let house = open_house().await;
    house.register(&[json!({"number": "9001002485"})]).await;
    house.post("/sandbox/advance", &json!({"seconds": 40 * 86_400})).await;
    let tracking = house.tracking("9001002485").await;
    assert_eq!(
        (&tracking["status"], &tracking["updated_at"]),
        (&json!("delivered"), &json!("2026-11-25T12:00:00Z"))
    );
}

#[tokio::test]
async fn the_calls_that_were_received_can_be_read_and_forgotten() {
    let house = open_house().await;
    house.register(&[json!({"number": "BENCH0001"})]).await;
    house.get("/v1/nowhere").await;
    let calls: Value = house.get("/sandbox/calls").await.json().await.unwrap();
    assert_eq!(calls.as_array().map(Vec::len), Some(2));
    let call = &calls[0];
    assert_eq!(
        (&call["method"], &call["path"], &call["status"]),
        (&json!("POST"), &json!("/v1/trackings"), &json!(200))
    );
    assert_eq!(call["body"]["trackings"][0]["number"], "BENCH0001");
    assert_eq!(calls[1]["status"], 404);
    assert!(!calls.to_string().contains("sandbox-key"));
    house.client.delete(format!("{}/sandbox/calls", house.base)).send().await.unwrap();
    assert_eq!(house.get("/sandbox/calls").await.json::<Value>().await.unwrap(), json!([]));
}
