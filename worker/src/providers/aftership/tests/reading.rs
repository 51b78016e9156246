//! Bodies that are read without asking anybody.

use proptest::prelude::*;

use super::*;
use crate::{domain::Pushed, providers::ProviderKind};

fn read(body: &Value) -> Result<Vec<Pushed>, String> {
    let bytes = serde_json::to_vec(body).unwrap();
    providers::read(ProviderKind::AfterShip, &bytes).map_err(|error| error.to_string())
}

fn webhook(event: &str) -> Value {
    json!({
        "ts": 1_795_600_800, "event": event, "event_id": "7c1e6d0a-0000-4000-8000-000000000001",
        "is_tracking_first_tag": true, "msg": tracking("LX900101009CN", "china-post", "InTransit_003")
    })
}

#[test]
fn an_update_and_the_answers_to_calls_are_read_alike() {
    let tracking = tracking("LX900101009CN", "china-post", "InTransit_003");
    let one = json!({"meta": {"code": 200}, "data": tracking});
    let list = json!({"meta": {"code": 200}, "data": {"pagination": {}, "trackings": [tracking]}});
    let pushed = read(&webhook("tracking_update")).unwrap();
    assert_eq!(pushed[0].number.as_str(), "LX900101009CN");
    assert_eq!(pushed[0].carrier, Some(CarrierCode::from("china-post")));
    assert!(pushed[0].report.is_some());
    for body in [webhook("edd_revise"), one, list] {
        assert_eq!(read(&body).as_ref(), Ok(&pushed), "{body}");
    }
}

#[test]
fn an_event_of_another_kind_is_a_hint() {
    for event in ["tracking_pending_time", "moon_phase"] {
        let pushed = read(&webhook(event)).unwrap();
        assert_eq!((pushed.len(), &pushed[0].report), (1, &None), "{event}");
    }
}

#[test]
fn a_refusal_holds_no_parcel_and_a_number_that_cant_be_read_is_left_out() {
    assert_eq!(read(&json!({"meta": {"code": 4004}, "data": {}})), Ok(Vec::new()));
    let odd = json!({"event": "tracking_update", "msg": {"tracking_number": "?!", "tag": "InTransit"}});
    assert_eq!(read(&odd), Ok(Vec::new()));
}

#[test]
fn other_bytes_say_whose_they_are_not() {
    let whose = "this is no answer or webhook of AfterShip: ";
    for body in
        [json!({}), json!([]), json!({"trackings": []}), json!({"event": "tracking_update", "msg": 7})]
    {
        assert_eq!(read(&body), Err(format!("{whose}no tracking in it")), "{body}");
    }
    let error = providers::read(ProviderKind::AfterShip, b"<html>").unwrap_err();
    assert_eq!(error.to_string(), format!("{whose}expected value at line 1 column 1"));
}

proptest! {
    #[test]
    fn a_body_that_was_damaged_anywhere_is_read_or_refused_and_nothing_panics(
        at in 0_usize..4096, byte: u8, end in 0_usize..4096,
    ) {
        let whole = include_bytes!("../fixtures/handed_over_and_signed.json");
        let mut body = br#"{"event": "tracking_update", "msg": "#.to_vec();
        body.extend_from_slice(whole);
        body.push(b'}');
        let (at, end) = (at % body.len(), end % body.len());
        body[at] = byte;
        for bytes in [&body[..], &body[..end]] {
            let read = providers::read(ProviderKind::AfterShip, bytes);
            prop_assert!(read.is_err() || read.is_ok_and(|pushed| pushed.len() <= 1));
        }
    }
}
