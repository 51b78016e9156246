//! Real requests and answers against `docs/postalparcel-openapi.yaml`. Every documented pair of call and status has to be
//! met, or the test fails.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use reqwest::{Method, RequestBuilder};

use super::{super::Faults, webhooks::Listener, *};

/// The document, and what of it was met.
struct Contract {
    document: Value,
    met: BTreeSet<(String, String)>,
}

impl Contract {
    fn read() -> Self {
        let text = include_str!("../../../../docs/postalparcel-openapi.yaml");
        let mut document: Value = serde_saphyr::from_str(text).unwrap();
        forbid_more(&mut document["components"]["schemas"]);
        Self { document, met: BTreeSet::new() }
    }

    /// Follows a `$ref`.
    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(path) => self.document.pointer(&path[1..]).unwrap_or_else(|| panic!("{path} leads nowhere")),
            None => value,
        }
    }

    /// What a call is documented to be.
    fn operation(&self, method: &Method, path: &str) -> &Value {
        let operation = &self.document["paths"][path][method.as_str().to_lowercase()];
        assert!(operation.is_object(), "{method} {path} is not documented");
        operation
    }

    /// Everything that has to be met.
    fn documented(&self) -> BTreeSet<(String, String)> {
        let all = [&self.document["paths"], &self.document["webhooks"]];
        let operations = all.into_iter().flat_map(|paths| paths.as_object().unwrap().values());
        let operations = operations.flat_map(|path| path.as_object().unwrap().values());
        operations
            .flat_map(|operation| {
                let id = operation["operationId"].as_str().unwrap();
                operation["responses"]
                    .as_object()
                    .unwrap()
                    .keys()
                    .map(move |status| (id.to_owned(), status.clone()))
            })
            .collect()
    }

    fn assert_valid(&self, schema: &Value, instance: &Value, what: &str) {
        let whole = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [schema],
            "components": self.document["components"],
        });
        let validator = jsonschema::validator_for(&whole).unwrap();
        let errors: Vec<_> = validator
            .iter_errors(instance)
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{what}: {errors:#?}\n{instance:#}");
    }

    /// Sends a call whose body, if it is meant to be right, has to be valid, and checks its answer.
    async fn call(&mut self, house: &Running, call: Call) -> (u16, Value) {
        let operation = self.operation(&call.method, call.path).clone();
        if let (Some(body), true) = (&call.body, call.well_formed) {
            let content = operation["requestBody"]["content"].as_object().unwrap();
            self.assert_valid(&content.values().next().unwrap()["schema"], body, call.path);
        }
        let answer = call.send(house).send().await.unwrap();
        let status = answer.status().as_u16();
        let range = format!("{}XX", status / 100);
        let responses = &operation["responses"];
        let documented = if responses[status.to_string()].is_object() { status.to_string() } else { range };
        let response = self.resolve(&responses[&documented]).clone();
        assert!(response.is_object(), "{} answered {status}, which is not documented", call.path);
        self.check_headers(&response, answer.headers());
        let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
        let schema = &response["content"][&kind]["schema"];
        assert!(schema.is_object(), "{} answered {status} as {kind}, which is not documented", call.path);
        let body = answer.json().await.unwrap();
        self.assert_valid(schema, &body, call.path);
        self.met.insert((operation["operationId"].as_str().unwrap().to_owned(), documented));
        (status, body)
    }

    fn check_headers(&self, response: &Value, headers: &reqwest::header::HeaderMap) {
        for (name, header) in response["headers"].as_object().into_iter().flatten() {
            let header = self.resolve(header);
            match headers.get(name) {
                Some(value) => self.assert_valid(&header["schema"], &json!(value.to_str().unwrap()), name),
                None => assert_ne!(header["required"], json!(true), "{name} is missing"),
            }
        }
    }

    /// Checks a message that arrived at a webhook.
    fn check_message(&mut self, headers: &BTreeMap<String, String>, body: &[u8]) {
        let operation = self.document["webhooks"]["trackingUpdated"]["post"].clone();
        for parameter in operation["parameters"].as_array().unwrap() {
            let name = parameter["name"].as_str().unwrap();
            self.assert_valid(&parameter["schema"], &json!(headers[name]), name);
        }
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        self.assert_valid(schema, &serde_json::from_slice(body).unwrap(), "a webhook");
        self.met.insert(("trackingUpdated".to_owned(), "2XX".to_owned()));
    }
}

/// The document leaves room for more fields, so that clients ignore what they don't know. The sandbox has no more.
fn forbid_more(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("type") == Some(&json!("object")) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(forbid_more);
        }
        Value::Array(elements) => elements.iter_mut().for_each(forbid_more),
        _ => {}
    }
}

/// One call.
#[derive(Clone)]
struct Call {
    method: Method,
    path: &'static str,
    body: Option<Value>,
    key: &'static str,
    well_formed: bool,
}

impl Call {
    fn get(path: &'static str) -> Self {
        Self { method: Method::GET, path, body: None, key: "sandbox-key", well_formed: true }
    }

    fn post(path: &'static str, body: Value) -> Self {
        Self { method: Method::POST, body: Some(body), ..Self::get(path) }
    }

    fn wrong(self, body: Value) -> Self {
        Self { body: Some(body), well_formed: false, ..self }
    }

    fn send(&self, house: &Running) -> RequestBuilder {
        let request = house.client.request(self.method.clone(), format!("{}/v1{}", house.base, self.path));
        match &self.body {
            Some(form) if self.path == "/oauth/token" => request.form(form),
            Some(body) => request.bearer_auth(self.key).json(body),
            None => request.bearer_auth(self.key),
        }
    }
}

/// Every documented call, as it should be.
fn calls() -> Vec<Call> {
    let parcels: Vec<Value> = numbers(40).iter().map(item).collect();
    let body = json!({"trackings": parcels, "language": "en", "timezone": "Europe/Berlin"});
    let credentials = json!({
        "grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret",
    });
    vec![
        Call::post("/trackings", body.clone()),
        Call::post("/trackings/query", body.clone()),
        Call::post("/trackings/stop", body),
        Call::get("/carriers"),
        Call::post("/carriers/detect", json!({"number": "1Z999AA10390010018"})),
        Call::get("/quota"),
        Call::post("/oauth/token", credentials),
    ]
}

#[tokio::test]
async fn every_documented_call_and_answer_is_met_and_valid() {
    let mut contract = Contract::read();
    let listener = Listener::start(&[200]).await;
    let options =
        Options { webhooks: vec![listener.target(&["whsec_c2VjcmV0"])], control: true, ..complete() };
    let house = start(Options { calls_per_second: 100, quota: Some(1_000), ..options }).await;
    for call in calls() {
        contract.call(&house, call).await;
    }
    wrong_calls(&mut contract, &house).await;
    item_errors(&mut contract, &house).await;
    struck_calls(&mut contract, &house).await;
    let order = json!({"numbers": numbers(40).iter().map(|parcel| &parcel.number).collect::<Vec<_>>()});
    house.post("/sandbox/push", &order).await;
    for (headers, body) in listener.received() {
        contract.check_message(&headers, &body);
    }
    assert_eq!(contract.met, contract.documented());
}

/// 400 and 401.
async fn wrong_calls(contract: &mut Contract, house: &Running) {
    for call in calls() {
        if call.path == "/oauth/token" {
            for (form, status, error) in [
                (json!({}), 400, "invalid_request"),
                (json!({"grant_type": "password"}), 400, "unsupported_grant_type"),
                (json!({"grant_type": "client_credentials"}), 400, "invalid_request"),
                (
                    json!({"grant_type": "client_credentials", "client_id": "x", "client_secret": "y"}),
                    401,
                    "invalid_client",
                ),
            ] {
                let (answered, body) = contract.call(house, call.clone().wrong(form)).await;
                assert_eq!((answered, body["error"].as_str()), (status, Some(error)));
            }
            continue;
        }
        for key in ["", "wrong-key"] {
            assert_eq!(contract.call(house, Call { key, ..call.clone() }).await.0, 401);
        }
        if call.body.is_some() {
            for body in [
                json!({}),
                json!([1]),
                json!({"number": 5, "trackings": 5}),
                json!({"trackings": [], "colour": 1}),
            ] {
                assert_eq!(contract.call(house, call.clone().wrong(body)).await.0, 400);
            }
        }
    }
    let many = vec![json!({"number": "BENCH0001"}); 41];
    let query = Call::post("/trackings/query", json!({ "trackings": many }));
    let (status, problem) = contract.call(house, Call { well_formed: false, ..query }).await;
    assert_eq!(
        (status, problem["detail"].as_str()),
        (400, Some("`trackings` holds 41 parcels; a call takes at most 40"))
    );
    let body = json!({"trackings": [{"number": "9001002485"}], "language": "x-1"});
    assert_eq!(house.post("/v1/trackings", &body).await.status(), 400);
    for (wrong, detail) in [("language", "`?` is no language tag"), ("timezone", "`?` is no time zone")] {
        let mut body = json!({"trackings": [{"number": "BENCH0001"}]});
        body[wrong] = json!("?");
        let call = Call { well_formed: false, ..Call::post("/trackings/query", body) };
        let (status, problem) = contract.call(house, call).await;
        assert!(status == 400 && problem["detail"].as_str().unwrap().starts_with(detail), "{problem}");
    }
}

/// An answer with errors beside trackings.
async fn item_errors(contract: &mut Contract, house: &Running) {
    let body = json!({"trackings": [{"number": "LX900101009CN"}, {"number": "x"}, {"number": "BENCH0001"}, {"number": "EA999999995CN"}]});
    let (_, answer) = contract.call(house, Call::post("/trackings/query", body)).await;
    assert_eq!(answer["errors"].as_array().map(Vec::len), Some(2));
    assert_eq!(answer["trackings"].as_array().map(Vec::len), Some(2));
}

/// 429 by limit, 429 and 5xx by fault.
async fn struck_calls(contract: &mut Contract, house: &Running) {
    house.clock.advance(TimeDelta::seconds(1));
    for _ in 0..100 {
        contract.call(house, Call::get("/quota")).await;
    }
    let (status, _) = contract.call(house, Call::get("/quota")).await;
    assert_eq!(status, 429);
    for (faults, status) in [
        (Faults { rate_limit: 1.0, ..Faults::default() }, "429"),
        (Faults { server_error: 1.0, ..Faults::default() }, "5XX"),
    ] {
        house.put("/sandbox/faults", &json!(faults)).await;
        for call in calls() {
            let (answered, _) = contract.call(house, call).await;
            assert!(status.starts_with(&answered.to_string()[..1]), "{answered} is no {status}");
        }
    }
    house.put("/sandbox/faults", &json!({})).await;
    house.clock.advance(TimeDelta::seconds(1));
}

#[test]
fn the_data_speaks_the_documents_words_and_each_sub_status_has_one_status() {
    let contract = Contract::read();
    let schemas = &contract.document["components"]["schemas"];
    let known = |schema: &str| -> HashSet<String> {
        schemas[schema]["enum"]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    };
    let (statuses, sub_statuses) = (known("Status"), known("SubStatus"));
    let mut pairs = BTreeMap::new();
    for parcel in numbers(4_000) {
        let carrier = super::super::data::LIBRARY.carrier(&parcel.carrier).unwrap();
        for stop in super::super::plan::of(&parcel.number, carrier, 0).unwrap().stops {
            let (status, sub_status) = stop.event.meaning();
            assert!(status.is_none_or(|word| statuses.contains(word)), "{status:?}");
            if let Some(sub_status) = sub_status {
                assert!(sub_statuses.contains(sub_status), "{sub_status}");
                assert_eq!(*pairs.entry(sub_status).or_insert(status), status, "{sub_status}");
            }
        }
    }
}
