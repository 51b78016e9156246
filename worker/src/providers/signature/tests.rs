//! Every scheme with vectors that were not made by this code, and every way to get one wrong.

use super::*;

/// Spacing, a number and characters that reading and writing JSON anew would change.
const BODY: &[u8] = b"{\"b\": 1.0, \"a\":\"\\u2028\xc3\xa9\"}";
const REWRITTEN: &[u8] = b"{\"b\":1.0,\"a\":\"\\u2028\xc3\xa9\"}";
const SECRET: &str = "a secret of our own";
const WINDOW: TimeDelta = TimeDelta::seconds(300);

/// Vectors of the Standard Webhooks reference libraries.
const STANDARD_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const STANDARD_ID: &str = "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk";
const STANDARD_SECONDS: i64 = 1_649_367_553;
const STANDARD_BODY: &[u8] = br#"{"email":"test@example.com","username":"test_user"}"#;
const STANDARD_SIGNATURE: &str = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=";

/// Schemes without a time, each with the header that `SECRET` and `BODY` make by Python's hmac and hashlib.
fn timeless() -> Vec<(Scheme, &'static str, &'static str)> {
    let hex = "d11084e108d7f680dd29301781bf4ff1dfaa27f2428405a20dabdfd5f42729b0";
    vec![
        (Scheme::HmacHex { header: "sendcloud-signature" }, "sendcloud-signature", hex),
        (
            Scheme::HmacHex { header: "x-hmac-signature" },
            "x-hmac-signature",
            "hmac-sha256-hex=D11084E108D7F680DD29301781BF4FF1DFAA27F2428405A20DABDFD5F42729B0",
        ),
        (
            Scheme::HmacBase64 { header: "aftership-hmac-sha256" },
            "aftership-hmac-sha256",
            "0RCE4QjX9oDdKTAXgb9P8d+qJ/JChAWiDavf1fQnKbA=",
        ),
        (
            Scheme::HashWithKey { header: "sign" },
            "sign",
            "1c1ac91b5a591880763276878c7930dd74fc619a019b25a46218b2bdb0be25dd",
        ),
    ]
}

const TIMESTAMPED: Scheme = Scheme::Timestamped { header: "shippo-auth-signature" };
const STAMP: i64 = 1_795_575_600;
const STAMPED: &str = "t=1795575600,v1=dad5958e0029ac74bf0f35e82ec67cd5b3261cdc2bbe8bd8a0233c55232b7ae3";

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

fn verified(
    scheme: Scheme,
    secrets: &[&str],
    headers: &HeaderMap,
    body: &[u8],
    seconds: i64,
) -> Result<Verified, Refusal> {
    let secrets: Vec<_> = secrets.iter().map(|text| secret(text)).collect();
    let received_at = DateTime::from_timestamp(seconds, 0).unwrap();
    verify(scheme, &secrets.iter().collect::<Vec<_>>(), &Webhook { headers, body, received_at }, WINDOW)
}

fn proven(id: Option<&str>) -> Verified {
    Verified { trust: Trust::Proven, id: id.map(str::to_owned) }
}

#[test]
fn a_signature_over_the_bytes_as_they_came_is_right_with_either_of_two_secrets() {
    for (scheme, header, value) in timeless() {
        let headers = headers(&[(header, value)]);
        for secrets in [&[SECRET][..], &["another", SECRET], &[SECRET, "another"]] {
            assert_eq!(verified(scheme, secrets, &headers, BODY, STAMP), Ok(proven(None)), "{scheme:?}");
        }
    }
}

#[test]
fn a_wrong_secret_a_changed_body_and_a_body_written_anew_are_refused() {
    for (scheme, header, value) in timeless() {
        let headers = headers(&[(header, value)]);
        let tampered = [BODY, b" "].concat();
        for (secret, body) in
            [("another", BODY), ("", BODY), (SECRET, tampered.as_slice()), (SECRET, REWRITTEN), (SECRET, b"")]
        {
            let refusal = verified(scheme, &[secret], &headers, body, STAMP);
            assert_eq!(refusal, Err(Refusal::Wrong), "{scheme:?}");
        }
    }
}

#[test]
fn a_missing_an_empty_and_a_cut_signature_are_refused() {
    for (scheme, header, value) in timeless() {
        let none = verified(scheme, &[SECRET], &HeaderMap::new(), BODY, STAMP);
        assert_eq!(none, Err(Refusal::Unsigned(header)));
        for part in ["", "=", &value[..value.len() - 1]] {
            let cut = headers(&[(header, part)]);
            assert_eq!(
                verified(scheme, &[SECRET], &cut, BODY, STAMP),
                Err(Refusal::Wrong),
                "{scheme:?} {part}"
            );
        }
    }
}

#[test]
fn a_shared_secret_is_accepted_alone_or_as_a_bearer_and_nothing_else_is() {
    for (header, right) in [("authorization", "Bearer a secret of our own"), ("x-event-id", SECRET)] {
        let scheme = Scheme::Shared { header };
        let ask = |value| verified(scheme, &["old", SECRET], &headers(&[(header, value)]), BODY, STAMP);
        assert_eq!(ask(right), Ok(proven(None)));
        for wrong in
            ["", "Bearer ", "Bearer A secret of our own", "a secret of our ow", "Basic a secret of our own"]
        {
            assert_eq!(ask(wrong), Err(Refusal::Wrong), "{wrong}");
        }
    }
}

#[test]
fn the_reference_vector_of_standard_webhooks_is_right_and_its_id_is_under_the_signature() {
    let standard = |id: &str, signature: &str, body: &[u8]| {
        let seconds = STANDARD_SECONDS.to_string();
        let headers =
            headers(&[("webhook-id", id), ("webhook-timestamp", &seconds), ("webhook-signature", signature)]);
        verified(Scheme::StandardWebhooks, &[STANDARD_SECRET], &headers, body, STANDARD_SECONDS)
    };
    let several = format!("v1,Mm7xgUVICxZfQ3bgf0h0Dof65L/IFx+PnZvnDWPCX6Q= v1a,x {STANDARD_SIGNATURE}");
    for signature in [STANDARD_SIGNATURE, &several] {
        assert_eq!(standard(STANDARD_ID, signature, STANDARD_BODY), Ok(proven(Some(STANDARD_ID))));
    }
    let bare = STANDARD_SIGNATURE.strip_prefix("v1,").unwrap();
    for (id, signature, body) in [
        ("msg_other", STANDARD_SIGNATURE, STANDARD_BODY),
        (STANDARD_ID, STANDARD_SIGNATURE, BODY),
        (STANDARD_ID, "v1,", STANDARD_BODY),
        (STANDARD_ID, bare, STANDARD_BODY),
        (STANDARD_ID, "v1,R3PTzyfHASBKHH98a7yexTwaJ4yNIcGhFQc1yuN+BPU=", STANDARD_BODY),
    ] {
        assert_eq!(standard(id, signature, body), Err(Refusal::Wrong), "{id} {signature}");
    }
}

#[test]
fn standard_webhooks_without_one_of_their_headers_or_with_a_time_that_is_none_are_refused() {
    let seconds = STANDARD_SECONDS.to_string();
    let all = [
        ("webhook-id", STANDARD_ID),
        ("webhook-timestamp", seconds.as_str()),
        ("webhook-signature", STANDARD_SIGNATURE),
    ];
    let ask = |headers| {
        verified(Scheme::StandardWebhooks, &[STANDARD_SECRET], &headers, STANDARD_BODY, STANDARD_SECONDS)
    };
    for (missing, _) in all {
        let rest: Vec<_> = all.into_iter().filter(|(name, _)| *name != missing).collect();
        assert_eq!(ask(headers(&rest)), Err(Refusal::Unsigned(missing)));
    }
    let odd = [all[0], ("webhook-timestamp", "yesterday"), all[2]];
    assert_eq!(ask(headers(&odd)), Err(Refusal::Unsigned("webhook-timestamp")));
}

#[test]
fn a_clock_may_differ_by_five_minutes_both_ways_and_a_refusal_says_clock_and_by_how_much() {
    let stamped = headers(&[("shippo-auth-signature", STAMPED)]);
    let seconds = STANDARD_SECONDS.to_string();
    let standard = headers(&[
        ("webhook-id", STANDARD_ID),
        ("webhook-timestamp", &seconds),
        ("webhook-signature", STANDARD_SIGNATURE),
    ]);
    for (scheme, secret, headers, body, at, id) in [
        (TIMESTAMPED, SECRET, &stamped, BODY, STAMP, None),
        (
            Scheme::StandardWebhooks,
            STANDARD_SECRET,
            &standard,
            STANDARD_BODY,
            STANDARD_SECONDS,
            Some(STANDARD_ID),
        ),
    ] {
        let ask = |age_s: i64| verified(scheme, &[secret], headers, body, at + age_s);
        for fine in [-300, -120, 0, 299, 300] {
            assert_eq!(ask(fine), Ok(proven(id)), "{fine}");
        }
        for age_s in [-3600, -301, 301] {
            assert_eq!(ask(age_s), Err(Refusal::Clock { age_s, window_s: 300 }));
        }
    }
    let words = Refusal::Clock { age_s: -3600, window_s: 300 }.to_string();
    assert!(words.contains("by our clock it is 3600 s ahead, more than the 300 s"), "{words}");
}

#[test]
fn a_time_that_was_changed_after_signing_is_a_wrong_signature_and_not_a_clock() {
    let later = STAMPED.replace("t=1795575600", "t=1795579200");
    let stamped = headers(&[("shippo-auth-signature", &later)]);
    assert_eq!(verified(TIMESTAMPED, &[SECRET], &stamped, BODY, STAMP + 3600), Err(Refusal::Wrong));
    for form in ["v1=abc", "t=soon,v1=abc", ""] {
        let stamped = headers(&[("shippo-auth-signature", form)]);
        let refusal = verified(TIMESTAMPED, &[SECRET], &stamped, BODY, STAMP);
        assert_eq!(refusal, Err(Refusal::Unsigned("shippo-auth-signature")), "{form}");
    }
    let without_v1 = headers(&[("shippo-auth-signature", "t=1795575600,v0=abc")]);
    assert_eq!(verified(TIMESTAMPED, &[SECRET], &without_v1, BODY, STAMP), Err(Refusal::Wrong));
}

#[test]
fn what_nobody_can_verify_is_a_hint() {
    let hint = Ok(Verified { trust: Trust::Hint, id: None });
    assert_eq!(verified(Scheme::Unsigned, &[SECRET], &HeaderMap::new(), BODY, STAMP), hint);
    let signed = headers(&[("webhook-id", STANDARD_ID)]);
    assert_eq!(verified(Scheme::StandardWebhooks, &[], &signed, BODY, STAMP), hint);
}

#[test]
fn only_a_secret_that_can_be_decoded_is_one_of_standard_webhooks() {
    for (text, fits) in [
        (STANDARD_SECRET, true),
        ("C2FVsBQIhrscChlQIMV+b5sSYspob7oD", true),
        ("whsec_", false),
        ("whsec_?", false),
    ] {
        assert_eq!(fault(Scheme::StandardWebhooks, &secret(text)).is_none(), fits, "{text}");
    }
    assert_eq!(fault(Scheme::HmacBase64 { header: "x" }, &secret("any text")), None);
}
