//! What goes wrong on demand, seen from outside.

use std::time::{Duration, Instant};

use super::{super::Faults, *};

async fn struck_by(faults: Faults) -> Running {
    start(Options { faults, ..complete() }).await
}

#[tokio::test]
async fn a_refused_call_says_when_to_come_back_in_seconds_or_as_a_date() {
    let house = struck_by(Faults { rate_limit: 1.0, ..Faults::default() }).await;
    let mut forms = [0, 0];
    for _ in 0..10 {
        let answer = house.get("/v1/quota").await;
        assert_eq!(answer.status(), 429);
        let wait = answer.headers()["retry-after"].to_str().unwrap();
        match (wait.parse::<u64>(), httpdate::parse_http_date(wait)) {
            (Ok(1..=3), _) => forms[0] += 1,
            (_, Ok(date)) => {
                forms[1] += 1;
                assert!((1..=3).contains(&(DateTime::<Utc>::from(date) - start_time()).num_seconds()));
            }
            _ => panic!("{wait}"),
        }
    }
    assert_eq!(forms, [5, 5]);
}

#[tokio::test]
async fn a_server_error_is_a_problem_document_with_one_of_three_statuses() {
    let house = struck_by(Faults { server_error: 1.0, ..Faults::default() }).await;
    let mut met = HashSet::new();
    for _ in 0..40 {
        let answer = house.get("/v1/quota").await;
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        met.insert(answer.status().as_u16());
    }
    assert_eq!(met, HashSet::from([500, 502, 503]));
}

#[tokio::test]
async fn a_page_of_html_comes_with_status_200_or_502() {
    let house = struck_by(Faults { html: 1.0, ..Faults::default() }).await;
    let mut met = HashSet::new();
    for _ in 0..20 {
        let answer = house.get("/v1/quota").await;
        met.insert(answer.status().as_u16());
        assert!(answer.text().await.unwrap().starts_with("<!doctype html>"));
    }
    assert_eq!(met, HashSet::from([200, 502]));
}

#[tokio::test]
async fn a_truncated_answer_ends_in_the_middle() {
    let house = struck_by(Faults { truncate: 1.0, ..Faults::default() }).await;
    let answer = house.post("/v1/trackings", &json!({"trackings": [{"number": "LX900101009CN"}]})).await;
    assert_eq!(answer.status(), 200);
    let text = answer.text().await.unwrap();
    assert!(text.starts_with(r#"{"trackings":["#) && serde_json::from_str::<Value>(&text).is_err(), "{text}");
}

#[tokio::test]
async fn every_call_takes_as_long_as_asked() {
    let house = struck_by(Faults { latency_ms: 40, ..Faults::default() }).await;
    let begun = Instant::now();
    house.get("/v1/quota").await;
    assert!(begun.elapsed() >= Duration::from_millis(40));
}

#[tokio::test]
async fn some_parcels_of_a_call_are_rejected_and_the_others_are_answered() {
    let house = struck_by(Faults { reject: 0.5, ..Faults::default() }).await;
    let numbers: Vec<_> = (0..40).map(|n| json!({"number": format!("BENCH{n:04}")})).collect();
    let answer = house.register(&numbers).await;
    let (answered, rejected) =
        (answer["trackings"].as_array().unwrap(), answer["errors"].as_array().unwrap());
    assert_eq!(answered.len() + rejected.len(), 40);
    assert!((10..30).contains(&rejected.len()), "{} of 40 were rejected", rejected.len());
    assert_eq!(
        words(&answer["errors"], "code"),
        HashSet::from(["carrier_unavailable".into(), "rate_limited".into()])
    );
    assert!(rejected.iter().all(|error| error["retryable"] == json!(true)));
}

#[tokio::test]
async fn a_run_can_be_repeated_fault_by_fault() {
    let faults = Faults { rate_limit: 0.2, server_error: 0.2, html: 0.1, reject: 0.3, ..Faults::default() };
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let house = start(Options { faults, seed, ..complete() }).await;
        let mut run = Vec::new();
        for parcel in numbers(60) {
            let answer = house.post("/v1/trackings", &json!({ "trackings": [item(&parcel)] })).await;
            run.push((answer.status().as_u16(), answer.text().await.unwrap()));
        }
        runs.push(run);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
}
