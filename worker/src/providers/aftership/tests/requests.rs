//! What is sent, how often, and which answer belongs to which look-up.

use wiremock::matchers::body_json;

use super::*;
use crate::providers::ProviderError;

#[tokio::test]
async fn what_is_listed_is_read_and_what_is_missing_is_registered_new_or_forgotten() {
    let server = MockServer::start().await;
    lists(&server, json!([tracking("AA2", "ups", "Delivered_001")])).await;
    for (number, subtag) in [("AA1", "Pending_001"), ("AA3", "InTransit_001")] {
        Mock::given(method("POST"))
            .and(body_json(json!({"tracking_number": number, "slug": "ups"})))
            .respond_with(good(&tracking(number, "ups", subtag)))
            .expect(1)
            .mount(&server)
            .await;
    }
    let lookups = [new("AA1", Some("ups")), known("AA2", Some("ups")), known("AA3", Some("ups"))];
    assert_eq!(fetched(&server, &lookups).await, ["Pending_001 new", "Delivered_001", "InTransit_001 new"]);
}

#[tokio::test]
async fn a_batch_that_broke_off_goes_on_where_it_stood() {
    let server = MockServer::start().await;
    lists(&server, json!([tracking("AA1", "ups", "Pending_001")])).await;
    answers(&server, "POST", "/trackings", good(&tracking("AA2", "ups", "Pending_001")), 1).await;
    let lookups = [new("AA1", Some("ups")), new("AA2", Some("ups"))];
    assert_eq!(fetched(&server, &lookups).await, ["Pending_001 new", "Pending_001 new"]);
}

#[tokio::test]
async fn a_call_that_fails_in_the_middle_fails_the_batch_and_calls_nobody_else() {
    let server = MockServer::start().await;
    lists(&server, json!([])).await;
    answers(&server, "POST", "/trackings", ResponseTemplate::new(502), 1).await;
    let error = provider(&server).fetch(&[new("AA1", None), new("AA2", None)], "en").await.unwrap_err();
    assert_eq!(error, ProviderError::Down { provider: "AfterShip", status: 502 });
}

#[tokio::test]
async fn a_number_that_exists_already_is_registered_and_is_read_by_its_id() {
    let server = MockServer::start().await;
    lists(&server, json!([])).await;
    let exists = refusal(4003, "Tracking already exists.", &json!({"id": "t-1", "tracking_number": "AA1"}));
    answers(&server, "POST", "/trackings", exists, 1).await;
    answers(&server, "GET", "/trackings/t-1", good(&tracking("AA1", "ups", "InTransit_002")), 1).await;
    assert_eq!(fetched(&server, &[new("AA1", None)]).await, ["InTransit_002 new"]);
}

#[tokio::test]
async fn a_number_that_exists_but_is_not_shown_is_asked_about_later() {
    let server = MockServer::start().await;
    lists(&server, json!([])).await;
    answers(&server, "POST", "/trackings", refusal(4003, "Tracking already exists.", &json!({})), 1).await;
    let expected = "Retry(None): AfterShip has this number already, but does not show it yet.";
    assert_eq!(fetched(&server, &[new("AA1", None)]).await, [expected]);
}

#[tokio::test]
async fn a_refusal_is_about_its_number_only() {
    let server = MockServer::start().await;
    lists(&server, json!([tracking("AA2", "gls", "Delivered_003")])).await;
    let wants = refusal(4011, "Besides tracking_number, also required: destination_postal_code", &json!({}));
    answers(&server, "POST", "/trackings", wants, 1).await;
    let expected =
        "NeedsPerson: The carrier wants the recipient's postcode: fill it in on the delivery address.";
    let lookups = [new("AA1", Some("gls")), known("AA2", Some("gls"))];
    assert_eq!(fetched(&server, &lookups).await, [expected, "Delivered_003"]);
}

#[tokio::test]
async fn a_request_holds_what_is_known_and_the_phone_only_when_the_carrier_wants_it() {
    let server = MockServer::start().await;
    lists(&server, json!([])).await;
    let mut body = json!({
        "tracking_number": "AA1", "slug": "sf-express", "order_number": "S00042",
        "destination_postal_code": "1000-001", "tracking_ship_date": "2026-11-20"
    });
    let wants_phone = refusal(4011, "also required: customers[x].phone_number", &json!({}));
    let with_key = || Mock::given(method("POST")).and(header("as-api-key", "key-1"));
    with_key().and(body_json(&body)).respond_with(wants_phone).expect(1).mount(&server).await;
    body["customers"] = json!([{"phone_number": "+351 000"}]);
    let registered = good(&tracking("AA1", "sf-express", "Pending_001"));
    with_key().and(body_json(&body)).respond_with(registered).expect(1).mount(&server).await;
    let lookup = Lookup {
        order_ref: Some("S00042".to_owned()),
        postcode: Some(" 1000-001 ".to_owned()),
        phone: Some("+351 000".to_owned()),
        shipped_on: "2026-11-20".parse().ok(),
        ..new("AA1", Some("sf-express"))
    };
    assert_eq!(fetched(&server, &[lookup]).await, ["Pending_001 new"]);
}

#[tokio::test]
async fn nothing_that_is_empty_or_too_long_is_sent_and_a_carrier_with_many_slugs_is_a_group() {
    let server = MockServer::start().await;
    lists(&server, json!([])).await;
    let body = json!({"tracking_number": "AA1", "slug_group": "dhl-group"});
    Mock::given(body_json(body))
        .respond_with(good(&tracking("AA1", "dhl-germany", "Pending_001")))
        .expect(1)
        .mount(&server)
        .await;
    let lookup =
        Lookup { order_ref: Some("x".repeat(65)), postcode: Some(" ".to_owned()), ..new("AA1", Some("dhl")) };
    let found = provider(&server).fetch(&[lookup], "en").await.unwrap().remove(0).unwrap();
    assert_eq!(found.report.carrier, Some(CarrierCode::from("dhl")));
    assert_eq!(found.report.provider_ref.as_deref(), Some("id-AA1-dhl-germany"));
}

#[tokio::test]
async fn a_list_is_read_to_its_last_page() {
    let server = MockServer::start().await;
    let page = |trackings, more| json!({"pagination": {"has_next_page": more, "next_cursor": "c-2"}, "trackings": trackings});
    let asked = || {
        Mock::given(path("/trackings"))
            .and(query_param("tracking_numbers", "AA1,AA2"))
            .and(query_param("limit", "200"))
    };
    asked()
        .and(query_param_is_missing("cursor"))
        .respond_with(good(&page(json!([tracking("AA1", "ups", "InTransit_001")]), true)))
        .expect(1)
        .mount(&server)
        .await;
    asked()
        .and(query_param("cursor", "c-2"))
        .respond_with(good(&page(json!([tracking("AA2", "ups", "Delivered_001")]), false)))
        .expect(1)
        .mount(&server)
        .await;
    let lookups = [known("AA1", None), known("AA2", None)];
    assert_eq!(fetched(&server, &lookups).await, ["InTransit_001", "Delivered_001"]);
}

#[tokio::test]
async fn a_list_without_end_is_not_read_for_ever() {
    let server = MockServer::start().await;
    let page = json!({"pagination": {"has_next_page": true, "next_cursor": "again"}, "trackings": [tracking("AA1", "ups", "InTransit_001")]});
    answers(&server, "GET", "/trackings", good(&page), 10).await;
    let lookup = Lookup { provider_ref: Some("id-AA1-ups".to_owned()), ..known("AA1", None) };
    assert_eq!(fetched(&server, &[lookup]).await, ["InTransit_001"]);
}

#[tokio::test]
async fn one_number_of_two_carriers_gets_each_carriers_answer_and_one_without_carrier_needs_a_person() {
    let server = MockServer::start().await;
    lists(
        &server,
        json!([tracking("AA1", "ups", "Delivered_001"), tracking("aa-1", "dhl-germany", "InTransit_001")]),
    )
    .await;
    let choose = "NeedsPerson: Several carriers use such numbers: set the shipping method on the transfer.";
    let by_ref = Lookup { provider_ref: Some("id-AA1-ups".to_owned()), ..known("AA1", None) };
    let lookups = [known("AA1", Some("dhl")), known("AA1", Some("ups")), known("AA1", None), by_ref];
    assert_eq!(fetched(&server, &lookups).await, ["InTransit_001", "Delivered_001", choose, "Delivered_001"]);
}

#[tokio::test]
async fn a_carrier_that_aftership_corrected_is_taken_but_a_strangers_number_is_registered_anew() {
    let listed = json!([tracking("AA1", "usps", "Delivered_001")]);
    let server = MockServer::start().await;
    lists(&server, listed.clone()).await;
    assert_eq!(fetched(&server, &[known("AA1", Some("ups"))]).await, ["Delivered_001"]);
    server.reset().await;
    lists(&server, listed).await;
    answers(&server, "POST", "/trackings", good(&tracking("AA1", "ups", "Pending_001")), 1).await;
    assert_eq!(fetched(&server, &[new("AA1", Some("ups"))]).await, ["Pending_001 new"]);
}

#[tokio::test]
async fn a_key_that_is_refused_stops_the_account_and_is_not_tried_twice() {
    for status in [401, 403] {
        let server = MockServer::start().await;
        let body = json!({"meta": {"code": status, "message": "Invalid API key.", "type": "Unauthorized"}, "data": {}});
        answers(&server, "GET", "/trackings", ResponseTemplate::new(status).set_body_json(body), 1).await;
        let error = provider(&server).fetch(&[known("AA1", None)], "en").await.unwrap_err();
        assert_eq!(error, ProviderError::KeyRefused { provider: "AfterShip", secret: "main".to_owned() });
    }
}

#[tokio::test]
async fn a_limit_that_is_used_up_holds_for_every_call_of_a_batch() {
    let server = MockServer::start().await;
    let page = json!({"pagination": {}, "trackings": []});
    let last = good(&page)
        .insert_header("date", "Wed, 25 Nov 2026 10:00:00 GMT")
        .insert_header("x-ratelimit-remaining", "0")
        .insert_header("x-ratelimit-reset", "1795600860");
    answers(&server, "GET", "/trackings", last, 1).await;
    let error = provider(&server).fetch(&[new("AA1", None)], "en").await.unwrap_err();
    assert!(matches!(error, ProviderError::Limited { until: Some(_), .. }), "{error}");
}

#[tokio::test]
async fn what_is_still_followed_for_us_is_deleted_and_what_ended_or_is_gone_counts_as_stopped() {
    let server = MockServer::start().await;
    let followed = |number, source: &str, active| {
        let mut tracking = tracking(number, "ups", "InTransit_001");
        (tracking["source"], tracking["active"]) = (json!(source), json!(active));
        tracking
    };
    let trackings = json!([
        followed("AA1", "api", true),
        followed("AA2", "api", false),
        followed("AA3", "api", true),
        followed("AA4", "api", true),
        followed("AA5", "shopify", true)
    ]);
    lists(&server, trackings).await;
    answers(&server, "DELETE", "/trackings/id-AA1-ups", good(&json!({"id": "id-AA1-ups"})), 1).await;
    let gone = refusal(4004, "Tracking does not exist.", &json!({}));
    answers(&server, "DELETE", "/trackings/id-AA3-ups", gone, 1).await;
    answers(&server, "DELETE", "/trackings/id-AA4-ups", refusal(4008, "?", &json!({})), 1).await;
    let lookups = ["AA1", "AA2", "AA3", "AA4", "AA5", "AA6"].map(|number| known(number, Some("ups")));
    let outcomes = provider(&server).stop(&lookups).await.unwrap();
    assert_eq!(outcomes.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, true, false, true, true]);
}

#[tokio::test]
async fn the_key_is_proved_by_one_short_page_and_no_quota_is_known() {
    let server = MockServer::start().await;
    let page = good(&json!({"pagination": {}, "trackings": []}))
        .insert_header("date", "Wed, 25 Nov 2026 10:00:07 GMT");
    Mock::given(path("/trackings"))
        .and(query_param("limit", "1"))
        .respond_with(page)
        .expect(1)
        .mount(&server)
        .await;
    let quota = provider(&server).check().await.unwrap();
    assert_eq!((quota.limit, quota.used, quota.server_time), (None, 0, "2026-11-25T10:00:07Z".parse().ok()));
}

#[tokio::test]
async fn json_of_another_shape_is_no_answer() {
    for (body, reason) in [
        (json!({"trackings": []}), "no meta.code in it"),
        (json!({"meta": {"code": 200}, "data": {}}), "no list of trackings in it, and code 200"),
    ] {
        let server = MockServer::start().await;
        answers(&server, "GET", "/trackings", ResponseTemplate::new(200).set_body_json(body), 1).await;
        let error = provider(&server).fetch(&[known("AA1", None)], "en").await.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn without_a_key_it_says_which_setting_to_fill() {
    let error = built(json!({"provider": "aftership", "client_id": "c"})).err().unwrap();
    assert_eq!(error, BuildError::KeyAlone { secret: "main".to_owned(), provider: "aftership" });
}

#[tokio::test]
async fn a_quota_that_is_gone_refuses_new_numbers_only() {
    let server = MockServer::start().await;
    lists(&server, json!([tracking("AA2", "ups", "InTransit_001")])).await;
    let body = json!({"meta": {"code": 402, "message": "Payment required."}, "data": {}});
    answers(&server, "POST", "/trackings", ResponseTemplate::new(402).set_body_json(body), 1).await;
    let told = fetched(&server, &[new("AA1", None), known("AA2", None)]).await;
    assert!(told[0].starts_with("StopProvider: The AfterShip plan's shipments are used up"), "{told:?}");
    assert_eq!(told[1], "InTransit_001");
}
