//! Registrations and the stories they tell.

use chrono::TimeDelta;

use super::*;

/// Where the stories of each kind end.
const ENDINGS: [(&str, &str, &str); 19] = [
    ("cancelled", "cancelled", "cancelled"),
    ("cross_border", "delivered", "delivered_signed"),
    ("customs", "delivered", "delivered"),
    ("damaged", "exception", "damaged"),
    ("delayed_weather", "delivered", "delivered"),
    ("domestic", "delivered", "delivered"),
    ("duties_due", "exception", "customs_payment_required"),
    ("failed_then_delivered", "delivered", "delivered"),
    ("handed_over", "delivered", "delivered"),
    ("label_only", "info_received", "label_created"),
    ("lost", "exception", "lost"),
    ("moving", "in_transit", "arrived_destination_country"),
    ("neighbour", "delivered", "delivered_neighbour_or_safe_place"),
    ("on_round", "out_for_delivery", "out_for_delivery"),
    ("papers_required", "delivered", "delivered"),
    ("pickup", "delivered", "delivered_collected"),
    ("pickup_expired_returned", "returned", "returned_to_sender"),
    ("refused_by_customs", "returned", "returned_to_sender"),
    ("signed", "delivered", "delivered_signed"),
];

#[tokio::test]
async fn every_story_of_the_demo_ends_as_its_kind_says() {
    let house = start(complete()).await;
    house.register(&numbers(40).iter().map(item).collect::<Vec<_>>()).await;
    for (kind, status, sub_status) in ENDINGS {
        let parcels = seeds(kind);
        assert!(!parcels.is_empty(), "the demo has no parcel that is {kind}");
        for parcel in parcels {
            let tracking = house.tracking(&parcel.number).await;
            assert_eq!(tracking["status"], status, "{} is {kind}", parcel.number);
            assert!(
                tracking["sub_status"].as_str().unwrap().starts_with(sub_status),
                "{} is {kind}",
                parcel.number
            );
            assert_eq!(tracking["destination"], json!(parcel.destination));
        }
    }
    for parcel in seeds("never_found") {
        assert_eq!(house.error("/v1/trackings/query", item(&parcel)).await, "not_found");
    }
}

#[tokio::test]
async fn on_its_way_a_story_passes_what_its_kind_is_named_for() {
    let house = start(complete()).await;
    house.register(&numbers(40).iter().map(item).collect::<Vec<_>>()).await;
    for (kind, expected) in [
        ("customs", "customs_released"),
        ("papers_required", "customs_documents_required"),
        ("refused_by_customs", "customs_rejected"),
        ("failed_then_delivered", "recipient_absent"),
        ("pickup", "ready_for_pickup"),
        ("pickup_expired_returned", "pickup_expired"),
        ("delayed_weather", "delayed_weather"),
    ] {
        for parcel in seeds(kind) {
            let events = house.tracking(&parcel.number).await["events"].clone();
            assert!(words(&events, "sub_status").contains(expected), "{} is {kind}", parcel.number);
        }
    }
    for parcel in seeds("handed_over") {
        let events = house.tracking(&parcel.number).await["events"].clone();
        assert_eq!(words(&events, "carrier").len(), 2, "{} changes hands", parcel.number);
    }
}

#[tokio::test]
async fn a_story_unfolds_event_by_event_and_what_was_told_stays_as_it_was() {
    let house = start(Options { speed: 60.0, ..Options::default() }).await;
    let items: Vec<_> = numbers(40).iter().map(item).collect();
    let mut before = house.register(&items).await["trackings"].clone();
    assert_eq!(words(&before, "sub_status"), HashSet::from(["registered".to_owned()]));
    for _ in 0..60 {
        house.clock.advance(TimeDelta::minutes(20));
        let now = house.query(&items).await["trackings"].clone();
        for (old, new) in before.as_array().unwrap().iter().zip(now.as_array().unwrap()) {
            let (told, telling) = (old["events"].as_array().unwrap(), new["events"].as_array().unwrap());
            assert!(telling.ends_with(told), "{} was rewritten", new["number"]);
            assert_eq!(new["version"].as_u64() > old["version"].as_u64(), telling.len() > told.len());
            assert!(new["updated_at"].as_str() >= old["updated_at"].as_str());
        }
        before = now;
    }
    let last: Vec<_> =
        before.as_array().unwrap().iter().map(|t| t["events"].as_array().unwrap().len()).collect();
    assert!(last.iter().all(|count| *count > 0), "{last:?}");
}

#[tokio::test]
async fn no_event_lies_in_the_future_or_before_the_ship_date() {
    let house = start(Options { speed: 500.0, ..Options::default() }).await;
    let items: Vec<_> = numbers(400)
        .iter()
        .filter(|parcel| parcel.carrier == "ups")
        .take(40)
        .map(|parcel| json!({"number": parcel.number, "shipped_on": "2026-11-23"}))
        .collect();
    house.register(&items).await;
    for hours in 0..3 {
        house.clock.advance(TimeDelta::hours(hours));
        let now = house_now(&house);
        for tracking in house.query(&items).await["trackings"].as_array().unwrap() {
            for event in tracking["events"].as_array().unwrap() {
                let at: DateTime<Utc> = event["time"]["utc"].as_str().unwrap().parse().unwrap();
                assert!(at <= now && at >= "2026-11-23T00:00:00Z".parse::<DateTime<Utc>>().unwrap(), "{at}");
            }
        }
    }
}

fn house_now(house: &Running) -> DateTime<Utc> {
    crate::clock::Clock::now(&house.clock)
}

#[tokio::test]
async fn carriers_write_times_and_places_each_in_their_way() {
    let house = start(complete()).await;
    house.register(&numbers(40).iter().map(item).collect::<Vec<_>>()).await;
    let mut forms = HashSet::new();
    let mut codes = HashSet::new();
    for parcel in numbers(40).iter().filter(|parcel| parcel.kind != "never_found") {
        for event in house.tracking(&parcel.number).await["events"].as_array().unwrap() {
            let mut form: Vec<_> = event["time"].as_object().unwrap().keys().cloned().collect();
            form.sort();
            forms.insert(format!("{} {}", form.join("+"), event["time"]["precision"].as_str().unwrap()));
            codes.insert(match &event["code"] {
                Value::Number(number) if number.is_f64() => "float",
                Value::Number(_) => "integer",
                Value::String(_) => "text",
                _ => "none",
            });
        }
    }
    for form in [
        "local+precision minute",
        "local+precision day",
        "local+offset+precision minute",
        "local+offset+precision+zone minute",
        "local+offset+precision+utc minute",
        "precision+utc minute",
    ] {
        assert!(forms.contains(form), "no carrier writes {form}; they write {forms:?}");
    }
    assert_eq!(codes, HashSet::from(["float", "integer", "text", "none"]));
}

#[tokio::test]
async fn carriers_speak_their_language_and_a_translation_is_given_where_another_is_wanted() {
    let house = start(complete()).await;
    let number = json!([{"number": "LX900101009CN"}]);
    house.register(number.as_array().unwrap()).await;
    let mut told = Vec::new();
    for language in ["en", "fr", "zh-CN", "de"] {
        let body = json!({"trackings": number, "language": language});
        let answer: Value = house.post("/v1/trackings/query", &body).await.json().await.unwrap();
        let event = |code: Value| {
            let events = answer["trackings"][0]["events"].as_array().unwrap().clone();
            let found = events.into_iter().find(|event| event["code"] == code).unwrap();
            (found["description_language"].clone(), found["translation"]["language"].clone())
        };
        told.push((event(json!(203)), event(json!("EMI"))));
    }
    let expected = [
        (("zh-Hans", json!("en")), ("de", json!("en"))),
        (("zh-Hans", json!("fr")), ("de", json!("fr"))),
        (("zh-Hans", json!(null)), ("de", json!("en"))),
        (("zh-Hans", json!("de")), ("de", json!(null))),
    ];
    assert_eq!(json!(told), json!(expected));
}

#[tokio::test]
async fn an_estimate_is_a_day_then_a_window_in_the_wanted_zone_then_nothing() {
    let house = start(Options::default()).await;
    let number = json!([{"number": "9001002485"}]);
    let ask = async |zone: &str| -> Value {
        let body = json!({"trackings": number, "timezone": zone});
        house.post("/v1/trackings", &body).await.json::<Value>().await.unwrap()["trackings"][0].clone()
    };
    assert_eq!(ask("UTC").await["estimated_delivery"], json!(null));
    let mut seen = Vec::new();
    for _ in 0..100 {
        house.clock.advance(TimeDelta::hours(1));
        let tracking = ask("Asia/Kolkata").await;
        let estimate = &tracking["estimated_delivery"];
        let form = (
            estimate["precision"].clone(),
            estimate["from"].as_str().map(|from| from[10..].contains("+05:30")),
        );
        if seen.last() != Some(&form) {
            seen.push(form);
        }
    }
    let expected = [
        (json!(null), None),
        (json!("day"), Some(false)),
        (json!("minute"), Some(true)),
        (json!(null), None),
    ];
    assert_eq!(seen, expected);
    let done = ask("UTC").await;
    assert_eq!((&done["signed_by"], &done["status"]), (&json!("RECEPTION"), &json!("delivered")));
    assert_eq!(done["proof_url"], "https://proof.postalparcel.example/9001002485");
}

#[tokio::test]
async fn a_parcel_that_waits_says_where_and_until_when() {
    let house = start(Options::default()).await;
    let number = "00340434900010100472";
    house.register(&[json!({ "number": number })]).await;
    let mut pickup = Value::Null;
    for _ in 0..100 {
        house.clock.advance(TimeDelta::hours(1));
        let tracking = house.tracking(number).await;
        if tracking["sub_status"] == "ready_for_pickup" {
            pickup = tracking["pickup"].clone();
        }
    }
    assert_eq!(pickup["place"], "Packstation 145, Leipzig");
    assert!(pickup["until"].as_str().unwrap() > "2026-12-08", "{pickup}");
    assert_eq!(house.tracking(number).await["pickup"], json!(null));
}

#[tokio::test]
async fn every_item_error_can_be_had() {
    let house = start(Options { quota: Some(3), ..complete() }).await;
    let both =
        [json!({"number": "LX900101009CN"}), json!({"number": "LX900101009CN", "carrier": "deutsche-post"})];
    house.register(&both).await;
    for (path, item, code) in [
        ("/v1/trackings/query", json!({"number": "LX900101370CN"}), "not_registered"),
        ("/v1/trackings/stop", json!({"number": "LX900101370CN"}), "not_registered"),
        ("/v1/trackings/query", json!({"number": "LX900101009CN", "carrier": "usps"}), "not_registered"),
        ("/v1/trackings/query", json!({"number": "LX900101009CN"}), "carrier_required"),
        ("/v1/trackings", json!({"number": "LX900105819CN"}), "not_found"),
        ("/v1/trackings", json!({"number": "LX900101008CN"}), "invalid_number"),
        ("/v1/trackings", json!({"number": "lx900101009cn"}), "invalid_number"),
        ("/v1/trackings", json!({"number": "LX 900 101 009 CN"}), "invalid_number"),
        ("/v1/trackings", json!({"number": ""}), "invalid_number"),
        ("/v1/trackings", json!({"number": "1".repeat(200)}), "invalid_number"),
        ("/v1/trackings", json!({"number": "NOBODYS1"}), "carrier_required"),
        ("/v1/trackings", json!({"number": "NOBODYS1", "carrier": "pigeon"}), "carrier_unsupported"),
        ("/v1/trackings", json!({"number": "12345678901", "carrier": "gls"}), "postcode_required"),
        (
            "/v1/trackings",
            json!({"number": "12345678901", "carrier": "gls", "postcode": " "}),
            "postcode_required",
        ),
        ("/v1/trackings", json!({"number": "SF1234567890123"}), "phone_required"),
        ("/v1/trackings", json!({"number": "9001001004"}), "quota_exceeded"),
    ] {
        assert_eq!(house.error(path, item.clone()).await, code, "{item}");
    }
}

#[tokio::test]
async fn a_number_under_a_strangers_name_is_not_found_there() {
    let house = start(complete()).await;
    let answer = house.register(&[json!({"number": "1Z999AA10390010018", "carrier": "usps"})]).await;
    let tracking = &answer["trackings"][0];
    assert_eq!(
        (&tracking["status"], &tracking["sub_status"]),
        (&json!("not_found"), &json!("carrier_mismatch"))
    );
    assert_eq!(tracking["events"], json!([]));
}

#[tokio::test]
async fn a_stopped_parcel_stands_still_until_it_is_registered_again() {
    let house = start(Options::default()).await;
    let items = [json!({"number": "9001002485"})];
    house.register(&items).await;
    house.clock.advance(TimeDelta::hours(10));
    let stopped = house.items("/v1/trackings/stop", &items).await["trackings"][0].clone();
    house.clock.advance(TimeDelta::hours(20));
    assert_eq!(house.items("/v1/trackings/stop", &items).await["trackings"][0], stopped);
    assert_eq!(house.tracking("9001002485").await, stopped);
    let again = house.register(&items).await["trackings"][0].clone();
    assert!(again["events"].as_array().unwrap().ends_with(stopped["events"].as_array().unwrap()));
    assert!(again["events"].as_array().unwrap().len() > stopped["events"].as_array().unwrap().len());

    for item in [&items[..]; 2] {
        let before = house.items("/v1/trackings/stop", item).await["trackings"][0].clone();
        let after = house.register(item).await["trackings"][0].clone();
        assert!(after["version"].as_u64() > before["version"].as_u64(), "{before} {after}");
        assert!(after["updated_at"].as_str() >= before["updated_at"].as_str(), "{before} {after}");
    }
}

#[tokio::test]
async fn two_houses_with_one_seed_tell_the_same_stories() {
    let mut told = Vec::new();
    for seed in [5, 5, 6] {
        let house = start(Options { seed, ..complete() }).await;
        let mut all = Vec::new();
        for parcels in numbers(400).chunks(40) {
            all.push(house.register(&parcels.iter().map(item).collect::<Vec<_>>()).await);
        }
        told.push(all);
    }
    assert_eq!(told[0], told[1]);
    assert_ne!(told[0], told[2]);
}

#[tokio::test]
async fn a_house_that_was_closed_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let state = Some(folder.path().join("state"));
    let items: Vec<_> = numbers(40).iter().map(item).collect();
    let options = || Options { state: state.clone(), ..Options::default() };
    let first = start(options()).await;
    first.register(&items).await;
    first.items("/v1/trackings/stop", &items[..1]).await;
    first.clock.advance(TimeDelta::hours(30));
    let before = first.query(&items).await;
    std::fs::OpenOptions::new()
        .append(true)
        .open(state.clone().unwrap())
        .and_then(|mut file| std::io::Write::write_all(&mut file, b"{\"number\":\"cut o"))
        .unwrap();
    let second = start_at(options(), first.clock.clone()).await;
    assert_eq!(second.query(&items).await, before);
    let quota: Value = second.get("/v1/quota").await.json().await.unwrap();
    assert_eq!(quota["used"], 40);
}

#[tokio::test]
async fn a_state_file_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { state: Some(folder.path().to_owned()), ..Options::default() };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let refused =
        serve(listener, options, Arc::new(ManualClock::at(start_time())), std::future::pending()).await;
    let reason = refused.unwrap_err().to_string();
    assert!(
        reason.contains(&*folder.path().to_string_lossy()) && reason.contains("leave it out"),
        "{reason}"
    );
}

#[tokio::test]
async fn a_number_for_measuring_is_in_transit_with_three_events_at_once() {
    let house = start(Options::default()).await;
    let answer = house
        .register(&[json!({"number": "BENCH000001", "carrier": "ups"}), json!({"number": "BENCH000002"})])
        .await;
    for (tracking, carrier) in answer["trackings"].as_array().unwrap().iter().zip(["ups", "china-post"]) {
        assert_eq!(
            (&tracking["status"], &tracking["carrier"]["code"]),
            (&json!("in_transit"), &json!(carrier))
        );
        assert_eq!(tracking["events"].as_array().unwrap().len(), 3);
    }
    assert_eq!(house.tracking("BENCH000002").await["number"], "BENCH000002");
    let quota: Value = house.get("/v1/quota").await.json().await.unwrap();
    assert_eq!(quota["used"], 2);
}

#[tokio::test]
async fn carriers_are_listed_and_guessed() {
    let house = start(Options::default()).await;
    let list: Value = house.get("/v1/carriers").await.json().await.unwrap();
    assert!(
        words(&list["carriers"], "code")
            .is_superset(&["china-post", "usps", "dhl", "ups"].map(str::to_owned).into())
    );
    let guess = async |number: &str| -> Value {
        house.post("/v1/carriers/detect", &json!({ "number": number })).await.json().await.unwrap()
    };
    assert_eq!(
        words(&guess("12345678901").await["candidates"], "code"),
        HashSet::from(["gls".to_owned(), "dhl".to_owned()])
    );
    assert_eq!(guess("1Z999AA10390010018").await["candidates"][0]["confidence"], 1.0);
    assert_eq!(guess("NOBODYS1").await["candidates"], json!([]));
}
