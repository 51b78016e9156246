//! The parcels as 17TRACK tells of them, seen by a caller of 17TRACK and by the worker's own provider.

use sha2::Digest;

use super::{webhooks::Listener, *};
use crate::{
    domain::{Account, AccountId, Registration, Share, TrackingNumber},
    providers::{self, Lookup, ProviderKind},
    sandbox::{Faults, data::LIBRARY, webhook::Form},
};

const V: &str = "/17track/v2.4";
const NUMBER: &str = "LX900101009CN";

async fn call(house: &Running, path: &str, body: Value) -> Value {
    let request = house.client.post(format!("{}{V}/{path}", house.base)).header("17token", "sandbox-key");
    request.json(&body).send().await.unwrap().json().await.unwrap()
}

/// The codes of what is rejected.
fn codes(answer: &Value) -> Vec<i64> {
    let rejected = answer["data"]["rejected"].as_array().unwrap();
    rejected.iter().map(|rejected| rejected["error"]["code"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn a_number_is_registered_once_read_stopped_and_taken_up_again_once() {
    let house = start(complete()).await;
    let one = json!([{"number": NUMBER, "carrier": 3011}]);
    assert_eq!(codes(&call(&house, "gettrackinfo", one.clone()).await), [-18_019_902]);
    let taken = call(&house, "register", json!([{"number": NUMBER}])).await;
    assert_eq!(taken["data"]["accepted"][0]["carrier"], 3011);
    assert_eq!(codes(&call(&house, "register", one.clone()).await), [-18_019_901]);
    let told = call(&house, "gettrackinfo", one.clone()).await;
    let info = &told["data"]["accepted"][0]["track_info"];
    assert_eq!(info["latest_status"]["status"], "Delivered");
    assert_eq!(info["tracking"]["providers"].as_array().unwrap().len(), 2, "two posts");
    for (path, refused) in [
        ("retrack", vec![-18_019_904]),
        ("stoptrack", vec![]),
        ("stoptrack", vec![-18_019_906]),
        ("retrack", vec![]),
        ("stoptrack", vec![]),
        ("retrack", vec![-18_019_905]),
    ] {
        assert_eq!(codes(&call(&house, path, one.clone()).await), refused, "{path}");
    }
    assert_eq!(call(&house, "getquota", json!([])).await["data"]["quota_used"], 1);
}

#[tokio::test]
async fn a_carrier_is_changed_for_nothing_and_only_to_one_that_there_is() {
    let house = start(complete()).await;
    call(&house, "register", json!([{"number": "AA123456", "carrier": 100_002}])).await;
    let change = |old, new| json!([{"number": "AA123456", "carrier_old": old, "carrier_new": new}]);
    for (old, new, refused) in
        [(100_002, 5, -18_019_802), (100_002, 100_002, -18_019_803), (3011, 21051, -18_019_805)]
    {
        assert_eq!(codes(&call(&house, "changecarrier", change(old, new)).await), [refused]);
    }
    let changed = call(&house, "changecarrier", change(100_002, 21051)).await;
    assert_eq!(changed["data"]["accepted"][0]["carrier"], 21051);
    assert_eq!(
        codes(&call(&house, "gettrackinfo", json!([{"number": "AA123456", "carrier": 100_002}])).await),
        [-18_019_902]
    );
    assert_eq!(call(&house, "getquota", json!([])).await["data"]["quota_used"], 1);
}

#[tokio::test]
async fn numbers_are_accepted_and_rejected_in_one_answer() {
    let house = start(complete()).await;
    let items = json!([
        {"number": NUMBER}, {"number": "LX900101008CN"}, {"number": "AA123456"},
        {"number": "12345678901", "carrier": 100_005}, {"number": "SF1234567890123", "carrier": 100_012},
        {"number": "AA1234567", "carrier": 77}
    ]);
    let answer = call(&house, "register", items).await;
    assert_eq!((answer["code"].as_i64(), answer["data"]["accepted"].as_array().unwrap().len()), (Some(0), 1));
    assert_eq!(codes(&answer), [-18_010_012, -18_019_903, -18_010_019, -18_010_020, -18_019_910]);
    let many: Vec<_> = (0..41).map(|n| json!({"number": format!("AA{n:06}")})).collect();
    for (body, code) in [(json!(many), -18_010_014), (json!([]), -18_010_010), (json!({}), -18_010_013)] {
        assert_eq!(call(&house, "register", body).await["code"], code);
    }
}

#[tokio::test]
async fn without_the_token_nothing_is_told_and_faults_strike_here_too() {
    let house = start(Options { control: true, calls_per_second: 2, ..Options::default() }).await;
    let post = async |token: &str| {
        let request = house.client.post(format!("{}{V}/getquota", house.base)).header("17token", token);
        let answer = request.json(&json!([])).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (status, body) = post("another").await;
    assert_eq!((status, body.contains("-18010002")), (401, true), "{body}");
    assert_eq!((post("sandbox-key").await.0, post("sandbox-key").await.0), (200, 200));
    assert_eq!(post("sandbox-key").await.0, 429);
    house.clock.advance(chrono::TimeDelta::seconds(1));
    house.put("/sandbox/faults", &json!({"server-error": 1.0})).await;
    assert_eq!(post("sandbox-key").await.0, 503);
    let calls: Value = house.get("/sandbox/calls").await.json().await.unwrap();
    assert_eq!(calls[0]["path"], "/17track/v2.4/getquota");
}

#[tokio::test]
async fn news_is_told_in_their_form_and_signed_with_their_hash() {
    let listener = Listener::start(&[200]).await;
    let options = Options {
        webhooks: vec![listener.target(&["old", "secret"])],
        form: Form::SeventeenTrack,
        control: true,
        faults: Faults::default(),
        ..complete()
    };
    let house = start(options).await;
    call(&house, "register", json!([{"number": NUMBER}])).await;
    house.post("/sandbox/push", &json!({"numbers": [NUMBER]})).await;
    let received = listener.received();
    let [(headers, body)] = received.as_slice() else { panic!("{} messages", received.len()) };
    let signed = [body.as_slice(), b"/secret"].concat();
    let hash =
        sha2::Sha256::digest(signed).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    assert_eq!(headers["sign"], hash);
    let pushed = providers::read(ProviderKind::SeventeenTrack, body).unwrap();
    assert_eq!(pushed[0].number.as_str(), NUMBER);
    assert!(pushed[0].report.as_ref().unwrap().events.len() > 5);
}

/// The worker's provider, asked about `lookups` twice: registered, then read.
async fn reports(house: &Running, lookups: &mut [Lookup]) -> Vec<crate::domain::Report> {
    let entry =
        json!({"provider": "17track", "api_key": "sandbox-key", "base_url": format!("{}{V}", house.base)});
    let account = Account {
        id: AccountId(1),
        name: "Main".to_owned(),
        provider: "17track".to_owned(),
        secret: "main".to_owned(),
        sandbox: true,
        language: "en".to_owned(),
        calls_per_second: 0.0,
        fallback: None,
    };
    let share = Share { account: AccountId(1), calls_per_second: 0.0, calls_in_flight: 4 };
    let entry = serde_json::from_value(entry).unwrap();
    let provider = providers::build(&account, &entry, share, Arc::new(house.clock.clone())).unwrap();
    let registered = provider.fetch(lookups, "en").await.unwrap();
    for (lookup, found) in lookups.iter_mut().zip(registered) {
        let found = found.unwrap();
        assert!(found.newly_registered);
        (lookup.registration, lookup.provider_ref) = (Registration::Active, found.report.provider_ref);
    }
    provider.fetch(lookups, "en").await.unwrap().into_iter().map(|found| found.unwrap().report).collect()
}

#[tokio::test]
async fn the_workers_provider_reads_every_parcel_of_the_demo_as_the_contract_tells_it() {
    let house = start(complete()).await;
    let seeds = &LIBRARY.seeds;
    for seeds in seeds.chunks(40) {
        let lookup = |seed: &Parcel| Lookup {
            number: TrackingNumber::parse(&seed.number).unwrap(),
            carrier: Some(seed.carrier.as_str().into()),
            order_ref: None,
            postcode: Some("10115".to_owned()),
            phone: Some("+49 30 0000000".to_owned()),
            shipped_on: None,
            registration: Registration::None,
            provider_ref: None,
        };
        let mut lookups: Vec<_> = seeds.iter().map(lookup).collect();
        for (seed, report) in seeds.iter().zip(reports(&house, &mut lookups).await) {
            let answer = house.query(&[json!({"number": seed.number})]).await;
            let told = &answer["trackings"][0];
            let events = told["events"].as_array().map_or(0, Vec::len);
            assert_eq!(report.events.len(), events, "{}", seed.number);
            let status = report.latest.unwrap().mapping.sub_status().unwrap().status();
            let expected = match told["status"].as_str() {
                None | Some("pending") => "not_found",
                Some(status) => status,
            };
            assert_eq!(status.as_str(), expected, "{}", seed.number);
            assert_eq!(report.carrier, Some(seed.carrier.as_str().into()), "{}", seed.number);
            assert!(report.events.iter().all(|event| event.carrier.is_some()), "{}", seed.number);
        }
    }
}
