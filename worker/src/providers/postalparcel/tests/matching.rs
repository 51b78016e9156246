//! Which answer belongs to which look-up.

use super::*;

async fn asked(lookups: &[Lookup], body: Value) -> Vec<String> {
    let server = MockServer::start().await;
    answers(&server, "/trackings/query", body, 1).await;
    words(&with_key(&server).fetch(lookups, "en").await.unwrap())
}

fn refused(number: &str, code: &str) -> Value {
    json!({"number": number, "carrier": null, "code": code, "message": "as sent", "retryable": false})
}

const LEFT_OUT: &str = "Retry(None): PostalParcel's answer leaves this number out.";

#[tokio::test]
async fn answers_come_in_the_order_of_the_look_ups_whatever_theirs() {
    let lookups = [known("AA1", Some("ups")), known("AA2", Some("dhl")), known("AA3", None)];
    let body = json!({
        "trackings": [tracking("AA3", "usps", "delivered"), tracking("aa-1", "ups", "in_transit")],
        "errors": [refused("AA2", "postcode_required")]
    });
    let postcode =
        "NeedsPerson: The carrier wants the recipient's postcode: fill it in on the delivery address.";
    assert_eq!(asked(&lookups, body).await, ["in_transit", postcode, "delivered"]);
}

#[tokio::test]
async fn a_number_that_is_missing_from_the_answer_is_asked_again_later() {
    let lookups = [known("AA1", None), known("AA2", None)];
    let body = json!({"trackings": [tracking("AA2", "ups", "delivered")], "errors": []});
    assert_eq!(asked(&lookups, body).await, [LEFT_OUT, "delivered"]);
}

#[tokio::test]
async fn one_number_of_two_carriers_gets_each_carriers_answer() {
    let lookups = [known("AA1", Some("dhl")), known("AA1", Some("ups"))];
    let both = json!({"trackings": [tracking("AA1", "ups", "delivered"), tracking("AA1", "dhl", "in_transit")], "errors": []});
    assert_eq!(asked(&lookups, both).await, ["in_transit", "delivered"]);
    let one = json!({"trackings": [tracking("AA1", "ups", "delivered")], "errors": []});
    assert_eq!(asked(&lookups, one).await, [LEFT_OUT, "delivered"]);
}

#[tokio::test]
async fn two_shipments_with_one_number_and_carrier_get_the_same_answer() {
    let lookups = [known("AA1", Some("ups")), known("AA1", Some("ups")), known("AA1", None)];
    let body = json!({"trackings": [tracking("AA1", "ups", "delivered")], "errors": []});
    assert_eq!(asked(&lookups, body).await, ["delivered", "delivered", "delivered"]);
}

#[tokio::test]
async fn a_carrier_that_was_corrected_by_the_provider_is_taken() {
    let body = json!({"trackings": [tracking("AA1", "usps", "delivered")], "errors": []});
    assert_eq!(asked(&[known("AA1", Some("ups"))], body).await, ["delivered"]);
}

#[tokio::test]
async fn a_number_that_several_carriers_answer_for_needs_a_person() {
    let body = json!({"trackings": [tracking("AA1", "usps", "delivered"), tracking("AA1", "dhl", "lost")], "errors": []});
    let choose = "NeedsPerson: Several carriers use such numbers: set the shipping method on the transfer.";
    assert_eq!(asked(&[known("AA1", None)], body).await, [choose]);
}

#[tokio::test]
async fn an_item_without_status_is_an_answer_without_status() {
    let body = json!({"trackings": [{"number": "AA1"}, tracking("AA2", "ups", "delivered")], "errors": []});
    assert_eq!(asked(&[known("AA1", None), known("AA2", None)], body).await, ["(no status)", "delivered"]);
}

#[tokio::test]
async fn odd_items_do_not_cost_their_neighbours() {
    let body = json!({"trackings": [null, 7, "x", [], {"number": {}}, tracking("AA2", "ups", "delivered")], "errors": {}});
    assert_eq!(asked(&[known("AA1", None), known("AA2", None)], body).await, [LEFT_OUT, "delivered"]);
}

#[tokio::test]
async fn each_refusal_says_what_happens_next_and_what_to_do() {
    let codes = [
        ("not_found", "not_found"),
        (
            "invalid_number",
            "Quarantine: No carrier uses such a number: compare it with the label and correct it.",
        ),
        (
            "carrier_required",
            "NeedsPerson: Several carriers use such numbers: set the shipping method on the transfer.",
        ),
        (
            "phone_required",
            "NeedsPerson: The carrier wants the recipient's phone number: fill it in on the delivery address.",
        ),
        (
            "carrier_unsupported",
            "NeedsPerson: PostalParcel does not work with this carrier: set another shipping method on the transfer.",
        ),
        ("rate_limited", "Retry(None): The carrier asks to slow down."),
        ("carrier_unavailable", "Retry(None): The carrier does not answer at the moment."),
        (
            "quota_exceeded",
            "StopProvider: The PostalParcel plan's quota is used up: raise the plan, or wait for its next period.",
        ),
        (
            "eaten",
            "Quarantine: PostalParcel can't track this number: as sent. Correct the shipment, then track it again.",
        ),
    ];
    let lookups: Vec<_> = (0..codes.len()).map(|at| known(&format!("AA{at}"), None)).collect();
    let errors: Vec<_> =
        codes.iter().enumerate().map(|(at, (code, _))| refused(&format!("AA{at}"), code)).collect();
    let expected: Vec<_> = codes.iter().map(|(_, sentence)| *sentence).collect();
    assert_eq!(asked(&lookups, json!({"trackings": [], "errors": errors})).await, expected);
}

#[tokio::test]
async fn an_unheard_of_refusal_is_tried_again_unless_it_says_that_this_is_no_use() {
    for retryable in [json!(true), json!(null), json!("maybe")] {
        let error = json!({"number": "AA1", "code": "new", "message": "a\u{1b}b", "retryable": retryable});
        let expected = "Retry(None): PostalParcel can't answer for this number now: ab.";
        assert_eq!(
            asked(&[known("AA1", None)], json!({"trackings": [], "errors": [error]})).await,
            [expected]
        );
    }
}

#[tokio::test]
async fn a_tracking_counts_more_than_an_error_about_the_same_number() {
    let body = json!({"trackings": [tracking("AA1", "ups", "delivered")], "errors": [refused("AA1", "rate_limited")]});
    assert_eq!(asked(&[known("AA1", None)], body).await, ["delivered"]);
}
