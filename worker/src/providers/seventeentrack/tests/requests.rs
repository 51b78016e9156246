//! Which calls are made, with what, and what becomes of each look-up.

use super::*;
use crate::domain::Disposition;

const LEFT_OUT: &str = "Retry(None): 17TRACK's answer leaves this number out.";

#[tokio::test]
async fn what_is_new_is_registered_with_what_carriers_ask_for_and_what_is_known_is_read() {
    let server = MockServer::start().await;
    let asked = json!([
        {"number": "AA1", "carrier": 100_002, "order_no": "S00042", "destination_postal_code": "1000-001",
         "phone_number": "+351 21 000 1234", "phone_number_last_4": "1234", "ship_date": "2026-11-20"},
        {"number": "AA2"}
    ]);
    let taken = json!([{"origin": 2, "number": "AA1", "carrier": 100_002}, {"origin": 1, "number": "AA2", "carrier": 3011}]);
    says(&server, "/register", asked, taken, json!([])).await;
    let read = json!([{"number": "AA3", "carrier": 7041}]);
    says(&server, "/gettrackinfo", read, json!([item("AA3", 7041, "Delivered")]), json!([])).await;
    let full = Lookup {
        order_ref: Some("S00042".to_owned()),
        postcode: Some(" 1000-001 ".to_owned()),
        phone: Some("+351 21 000 1234".to_owned()),
        shipped_on: "2026-11-20".parse().ok(),
        ..new("AA1", Some("ups"))
    };
    let bare = Lookup { order_ref: Some("x".repeat(65)), postcode: Some(" ".to_owned()), ..new("AA2", None) };
    let lookups = [full, bare, known("AA3", Some("dhl"), Some("7041"))];
    let found = provider(&server).fetch(&lookups, "de").await.unwrap();
    let words: Vec<_> = found.iter().map(word).collect();
    assert_eq!(words, ["(registered) +", "(registered) +", "Delivered"]);
    let second = &found[1].as_ref().unwrap().report;
    assert_eq!(second.carrier, Some("china-post".into()));
    assert_eq!(second.provider_ref.as_deref(), Some("3011"));
}

#[tokio::test]
async fn what_was_registered_before_is_read_and_counts_as_registered() {
    let server = MockServer::start().await;
    let one = json!([{"number": "AA1", "carrier": 3011}]);
    says(&server, "/register", one.clone(), json!([]), json!([rejected("AA1", 3011, -18_019_901)])).await;
    says(&server, "/gettrackinfo", one, json!([item("AA1", 3011, "InTransit")]), json!([])).await;
    assert_eq!(fetched(&server, &[new("AA1", Some("china-post"))]).await, ["InTransit +"]);
}

#[tokio::test]
async fn what_was_forgotten_is_registered_again_once() {
    let server = MockServer::start().await;
    let two = json!([{"number": "AA1", "carrier": 3011}, {"number": "AA2", "carrier": 3011}]);
    let forgotten = json!([rejected("AA1", 3011, -18_019_902), rejected("AA2", 3011, -18_019_902)]);
    says(&server, "/gettrackinfo", two.clone(), json!([]), forgotten).await;
    let taken = json!([{"number": "AA1", "carrier": 3011}]);
    says(&server, "/register", two, taken, json!([rejected("AA2", 3011, -18_019_902)])).await;
    let lookups = ["AA1", "AA2"].map(|number| known(number, Some("china-post"), Some("3011")));
    let forgot = "Retry(None): 17TRACK forgot this number at once.";
    assert_eq!(fetched(&server, &lookups).await, ["(registered) +", forgot]);
}

#[tokio::test]
async fn what_was_stopped_is_taken_up_again_and_what_can_not_be_needs_a_person() {
    let server = MockServer::start().await;
    let number = |number: &str| json!({"number": number, "carrier": 3011});
    let all = json!([number("AA1"), number("AA2"), number("AA3"), number("AA4")]);
    let refused = [("AA2", -18_019_904), ("AA3", -18_019_905), ("AA4", -18_019_902)];
    let refused: Vec<_> = refused.iter().map(|(number, code)| rejected(number, 3011, *code)).collect();
    says(&server, "/retrack", all, json!([number("AA1")]), json!(refused)).await;
    says(&server, "/register", json!([number("AA4")]), json!([number("AA4")]), json!([])).await;
    let running = json!([item("AA1", 3011, "InTransit"), item("AA2", 3011, "Delivered")]);
    says(&server, "/gettrackinfo", json!([number("AA1"), number("AA2")]), running, json!([])).await;
    let lookups = ["AA1", "AA2", "AA3", "AA4"].map(|number| stopped(number, "china-post", "3011"));
    let answers = fetched(&server, &lookups).await;
    assert_eq!((&*answers[0], &*answers[1], &*answers[3]), ("InTransit +", "Delivered +", "(registered) +"));
    assert!(answers[2].starts_with("NeedsPerson: 17TRACK has stopped following"), "{}", answers[2]);
}

#[tokio::test]
async fn a_carrier_that_a_person_corrected_is_changed_once_and_a_refusal_leaves_the_old_one() {
    let server = MockServer::start().await;
    let change = |number: &str| json!({"number": number, "carrier_old": 3011, "carrier_new": 21051});
    let changes = json!([change("AA1"), change("AA2")]);
    let refused = json!([rejected("AA2", 3011, -18_019_807)]);
    says(&server, "/changecarrier", changes, json!([{"number": "AA1", "carrier": 21051}]), refused).await;
    let read = json!([{"number": "AA1", "carrier": 21051}, {"number": "AA2", "carrier": 3011}]);
    let told = json!([item("AA1", 21051, "InTransit"), item("AA2", 3011, "InTransit")]);
    says(&server, "/gettrackinfo", read, told, json!([])).await;
    let lookups = ["AA1", "AA2"].map(|number| known(number, Some("usps"), Some("3011")));
    let found = provider(&server).fetch(&lookups, "de").await.unwrap();
    let carriers: Vec<_> = found.into_iter().map(|found| found.unwrap().report.carrier.unwrap().0).collect();
    assert_eq!(carriers, ["usps", "china-post"]);
}

#[tokio::test]
async fn a_carrier_without_a_number_of_theirs_or_under_the_same_word_is_not_changed() {
    let server = MockServer::start().await;
    let read =
        json!([{"number": "AA1", "carrier": 3011}, {"number": "AA2", "carrier": 7041}, {"number": "AA3"}]);
    let told = json!([item("AA1", 3011, "a"), item("AA2", 7041, "b"), item("AA3", 100_007, "c")]);
    says(&server, "/gettrackinfo", read, told, json!([])).await;
    let lookups = [
        known("AA1", Some("some-courier"), Some("3011")),
        known("AA2", Some("dhl"), Some("7041")),
        known("AA3", Some("dpd"), None),
    ];
    assert_eq!(fetched(&server, &lookups).await, ["a", "b", "c"]);
}

#[tokio::test]
async fn accepted_and_rejected_are_told_apart_and_a_number_that_is_left_out_waits() {
    let server = MockServer::start().await;
    let lookups = [
        known("AA1", Some("ups"), Some("100002")),
        known("AA2", Some("gls"), Some("100005")),
        known("AA3", None, None),
        known("AA4", None, None),
    ];
    let asked = json!([{"number": "AA1", "carrier": 100_002}, {"number": "AA2", "carrier": 100_005},
        {"number": "AA3"}, {"number": "AA4"}]);
    let refused = json!([rejected("AA3", 0, -18_019_909), null, {"number": "AA2", "carrier": "100005",
        "error": {"code": "-18010019"}}]);
    says(&server, "/gettrackinfo", asked, json!([item("aa-1", 100_002, "Delivered")]), refused).await;
    let postcode =
        "NeedsPerson: The carrier wants the recipient's postcode: fill it in on the delivery address.";
    assert_eq!(fetched(&server, &lookups).await, ["Delivered", postcode, "NotFound", LEFT_OUT]);
}

#[tokio::test]
async fn one_number_of_two_carriers_gets_each_ones_answer_and_without_a_carrier_a_person_is_asked() {
    let server = MockServer::start().await;
    let asked = json!([{"number": "AA1", "carrier": 100_002}, {"number": "AA1", "carrier": 100_003}, {"number": "AA1"}]);
    let told = json!([item("AA1", 100_003, "Delivered"), item("AA1", 100_002, "InTransit")]);
    says(&server, "/gettrackinfo", asked, told, json!([])).await;
    let lookups =
        [known("AA1", Some("ups"), None), known("AA1", Some("fedex"), None), known("AA1", None, None)];
    let choose = "NeedsPerson: Several carriers use such numbers: set the shipping method on the transfer.";
    assert_eq!(fetched(&server, &lookups).await, ["InTransit", "Delivered", choose]);
}

#[tokio::test]
async fn what_is_stopped_twice_or_was_never_known_is_stopped() {
    let server = MockServer::start().await;
    let number = |number: &str| json!({"number": number, "carrier": 3011});
    let all = json!([number("AA1"), number("AA2"), number("AA3"), number("AA4")]);
    let refused = [("AA2", -18_019_906), ("AA3", -18_019_902), ("AA4", -18_010_003)];
    let refused: Vec<_> = refused.iter().map(|(number, code)| rejected(number, 3011, *code)).collect();
    says(&server, "/stoptrack", all, json!([number("AA1")]), json!(refused)).await;
    let lookups = ["AA1", "AA2", "AA3", "AA4"].map(|number| known(number, Some("usps"), Some("3011")));
    let outcomes = provider(&server).stop(&lookups).await.unwrap();
    assert_eq!(outcomes.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, true, true, false]);
}

#[tokio::test]
async fn a_refused_call_says_why_whatever_its_http_status() {
    for (status, code, disposition, part) in [
        (200, -18_010_002, Disposition::StopProvider, "put a valid key into the worker's configuration"),
        (401, -18_010_002, Disposition::StopProvider, "put a valid key into the worker's configuration"),
        (401, -18_010_001, Disposition::StopProvider, "list of allowed addresses"),
        (200, -18_019_908, Disposition::StopProvider, "quota is used up"),
        (200, -18_019_907, Disposition::StopProvider, "quota is used up"),
        (200, -18_010_003, Disposition::Retry(None), "17TRACK answered 500"),
        (200, -18_010_014, Disposition::Quarantine, "as sent (-18010014)"),
    ] {
        let server = MockServer::start().await;
        let body = json!({"code": code, "data": {"errors": [{"code": code, "message": "as sent."}]}});
        answers(&server, status, body).await;
        let error = provider(&server).fetch(&[known("AA1", None, None)], "de").await.unwrap_err();
        assert_eq!(error.disposition(), disposition, "{status} {code}");
        assert!(error.to_string().contains(part), "{status} {code}: {error}");
    }
}

#[tokio::test]
async fn errors_without_a_code_of_the_call_are_errors_and_other_json_is_no_answer() {
    let server = MockServer::start().await;
    answers(&server, 200, json!({"code": 0, "data": {"errors": [{"code": -18_010_004}]}})).await;
    let error = provider(&server).fetch(&[known("AA1", None, None)], "de").await.unwrap_err();
    assert!(error.to_string().contains("disabled the account"), "{error}");
    server.reset().await;
    answers(&server, 200, json!({"code": 0, "data": {}})).await;
    let error = provider(&server).fetch(&[known("AA1", None, None)], "de").await.unwrap_err();
    assert!(error.to_string().contains("neither accepted nor rejected in it"), "{error}");
}

#[tokio::test]
async fn the_quota_is_read_with_their_clock() {
    let server = MockServer::start().await;
    let body = json!({"code": 0, "data": {"quota_total": 1100, "quota_used": "2", "quota_remain": 1098}});
    let answer =
        ResponseTemplate::new(200).set_body_json(body).insert_header("date", "Wed, 25 Nov 2026 10:00:07 GMT");
    Mock::given(path("/getquota"))
        .and(body_json(json!([])))
        .respond_with(answer)
        .expect(1)
        .mount(&server)
        .await;
    let quota = provider(&server).check().await.unwrap();
    assert_eq!((quota.limit, quota.used), (Some(1100), 2));
    assert_eq!(quota.server_time, "2026-11-25T10:00:07Z".parse().ok());
}
