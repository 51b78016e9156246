//! A tracking of the contract in 17TRACK's JSON.
//!
//! In: the contract's JSON, the sandbox's own or a test's. Out: an item of `/gettrackinfo`, which is a webhook's data too.
//! Events of several carriers are told carrier by carrier, the one that spoke last first.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use serde_json::{Value, json};

use super::words;

/// Stages that are told with the time at which each was reached.
const MILESTONES: [&str; 9] = [
    "InfoReceived",
    "PickedUp",
    "Departure",
    "Arrival",
    "AvailableForPickup",
    "OutForDelivery",
    "Delivered",
    "Returning",
    "Returned",
];

/// Number and carrier.
pub(super) fn registration(tracking: &Value) -> Value {
    let number = text(&tracking["number"]);
    json!({"origin": 2, "number": number, "carrier": words::key(code(&tracking["carrier"]), number),
        "email": null, "tag": null, "lang": null})
}

/// Everything that is known.
pub(super) fn item(tracking: &Value) -> Value {
    let number = text(&tracking["number"]);
    let carrier = words::key(code(&tracking["carrier"]), number);
    let said: Vec<&Value> = tracking["events"].as_array().into_iter().flatten().collect();
    let events: Vec<Value> = said.iter().map(|said| event(said)).collect();
    let latest = words::sub_status(text(&tracking["status"]), tracking["sub_status"].as_str());
    let sub_status = latest.map(|(sub_status, _)| sub_status);
    let status = sub_status.as_deref().map(|word| word.split('_').next().unwrap_or(word));
    json!({
        "number": number, "carrier": carrier, "param": null, "tag": null, "lang": null,
        "special_tracking_info": null,
        "track_info": {
            "shipping_info": {
                "shipper_address": address(&json!({"country": tracking["origin"]})),
                "recipient_address": address(&json!({"country": tracking["destination"]})),
            },
            "latest_status": {"status": status, "sub_status": sub_status, "sub_status_descr": null},
            "latest_event": events.first(),
            "time_metrics": {"estimated_delivery_date": estimate(&tracking["estimated_delivery"])},
            "milestone": milestones(&events),
            "misc_info": {"pieces": null, "local_number": number, "local_key": carrier},
            "tracking": {"providers_hash": events.len(), "providers": providers(tracking, &said, &events)},
        }
    })
}

/// Events by carrier, in the order in which carriers spoke last.
fn providers(tracking: &Value, said: &[&Value], events: &[Value]) -> Vec<Value> {
    let own = code(&tracking["carrier"]);
    let carriers: Vec<&str> = said.iter().map(|said| said["carrier"].as_str().unwrap_or(own)).collect();
    let mut order: Vec<&str> = Vec::new();
    for carrier in carriers.iter().copied().chain([own]) {
        if !order.contains(&carrier) {
            order.push(carrier);
        }
    }
    let provider = |carrier: &&str| {
        let of = |(index, _): &(usize, &Value)| carriers[*index] == *carrier;
        let events: Vec<_> = events.iter().enumerate().filter(of).map(|(_, event)| event).collect();
        let name = if *carrier == own { tracking["carrier"]["name"].clone() } else { json!(carrier) };
        let key = words::key(carrier, text(&tracking["number"]));
        json!({"provider": {"key": key, "name": name, "alias": name, "homepage": null, "country": null},
            "latest_sync_status": "Success", "latest_sync_time": tracking["updated_at"], "provider_tips": null,
            "events_hash": events.len(), "events": events})
    };
    order.iter().map(provider).collect()
}

fn event(said: &Value) -> Value {
    let meaning = words::sub_status(text(&said["status"]), said["sub_status"].as_str());
    let (sub_status, stage) = meaning.unzip();
    let mut event = time(&said["time"]);
    let translation = said["translation"].as_object().map(
        |translation| json!({"lang": translation.get("language"), "description": translation.get("text")}),
    );
    for (name, value) in [
        ("description", said["description"].clone()),
        ("description_translation", json!(translation)),
        ("location", said["place"]["city"].clone()),
        ("stage", json!(stage.flatten())),
        ("sub_status", json!(sub_status)),
        ("address", address(&said["place"])),
    ] {
        event[name] = value;
    }
    event
}

fn address(place: &Value) -> Value {
    let number = |value: &Value| value.as_f64().map(|degrees| degrees.to_string());
    json!({"country": place["country"], "state": place["region"], "city": place["city"], "street": null,
        "postal_code": place["postcode"],
        "coordinates": {"longitude": number(&place["lon"]), "latitude": number(&place["lat"])}})
}

/// An instant where one can be told, and the carrier's own words always.
fn time(said: &Value) -> Value {
    let (local, offset, utc) = (said["local"].as_str(), said["offset"].as_str(), said["utc"].as_str());
    let written = local.or(utc.map(|utc| utc.trim_end_matches('Z'))).unwrap_or_default();
    let zone = offset.or(utc.filter(|_| local.is_none()).map(|_| "+00:00"));
    let known = zone.and_then(|zone| DateTime::parse_from_rfc3339(&format!("{written}{zone}")).ok());
    let instant = utc.and_then(|utc| DateTime::parse_from_rfc3339(utc).ok()).or(known);
    let form = |at: DateTime<FixedOffset>| at.to_rfc3339_opts(SecondsFormat::Secs, false);
    let (date, time) = written.split_once('T').map_or((written, None), |(date, time)| (date, Some(time)));
    json!({
        "time_iso": known.map(form),
        "time_utc": instant.map(|at| at.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true)),
        "time_raw": {"date": Some(date).filter(|date| !date.is_empty()), "time": time, "timezone": zone},
    })
}

/// The first event of each stage.
fn milestones(events: &[Value]) -> Vec<Value> {
    let reached = |stage: &str| events.iter().rev().find(|event| event["stage"] == stage);
    let milestone = |stage: &str| {
        let at = |name: &str| reached(stage).map(|event| event[name].clone());
        json!({"key_stage": stage, "time_iso": at("time_iso"), "time_utc": at("time_utc"), "time_raw": at("time_raw")})
    };
    MILESTONES.iter().map(|stage| milestone(stage)).collect()
}

/// A day is its midnight.
fn estimate(said: &Value) -> Value {
    let end = |end: &Value| {
        end.as_str()
            .map(|text| if text.contains('T') { text.to_owned() } else { format!("{text}T00:00:00Z") })
    };
    let (from, to) = (end(&said["from"]), end(&said["to"]));
    json!({"source": from.as_ref().map(|_| "Official"), "from": from, "to": to})
}

/// A carrier's code, alone or with its name.
fn code(carrier: &Value) -> &str {
    carrier.as_str().or(carrier["code"].as_str()).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
