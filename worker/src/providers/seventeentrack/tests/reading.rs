//! Answers and webhooks read apart from a call.

use super::*;
use crate::providers::{ProviderKind, Unreadable};

fn read(body: &Value) -> Result<Vec<Pushed>, Unreadable> {
    providers::read(ProviderKind::SeventeenTrack, &serde_json::to_vec(body).unwrap())
}

#[test]
fn a_webhook_with_a_journey_and_an_answer_are_read_alike() {
    let item = item("LX900101009CN", 3011, "InTransit");
    let pushed = read(&json!({"event": "TRACKING_UPDATED", "data": item})).unwrap();
    assert_eq!(Ok(pushed.clone()), read(&json!({"code": 0, "data": {"accepted": [item], "rejected": []}})));
    let [Pushed { number, carrier, report: Some(report) }] = &pushed[..] else { panic!("{pushed:?}") };
    assert_eq!((number.as_str(), carrier), ("LX900101009CN", &Some("china-post".into())));
    assert_eq!((report.feed.as_str(), report.provider_ref.as_deref()), ("17track", Some("3011")));
}

#[test]
fn that_following_was_stopped_or_begun_is_a_hint() {
    let bare = json!({"number": "LX900101009CN", "carrier": 3011, "param": null, "tag": ""});
    for body in [
        json!({"event": "TRACKING_STOPPED", "data": bare}),
        json!({"code": 0, "data": {"accepted": [bare], "rejected": []}}),
    ] {
        let pushed = read(&body).unwrap();
        assert!(matches!(&pushed[..], [Pushed { report: None, .. }]), "{pushed:?}");
    }
}

#[test]
fn a_number_that_can_not_be_read_is_left_out_and_other_bytes_say_whose_they_are_not() {
    assert_eq!(
        read(&json!({"event": "TRACKING_UPDATED", "data": {"number": "", "track_info": {}}})),
        Ok(vec![])
    );
    for body in [
        json!({}),
        json!(null),
        json!([1]),
        json!({"event": "TRACKING_UPDATED"}),
        json!({"event": "x", "data": {}}),
    ] {
        let error = read(&body).unwrap_err().to_string();
        assert_eq!(
            error, "this is no answer or webhook of 17TRACK: neither items nor an event in it",
            "{body}"
        );
    }
    let page = providers::read(ProviderKind::SeventeenTrack, b"<html>").unwrap_err();
    assert!(page.to_string().contains("expected value at line 1 column 1"));
}
