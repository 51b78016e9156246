//! How many events a second `explain` takes: `cargo bench -p postalparcel-worker --bench explain`.
//!
//! In: nothing. Out: one line for one file of 10,000 mixed histories, read, reduced, compared and printed on one core. It judges
//! nothing: a machine's figure says something only beside another one of the same machine.

#![expect(clippy::unwrap_used, reason = "a measurement stops where something is missing")]
#![expect(clippy::print_stdout, reason = "the measurement is what it is for")]

use std::{io::Write, time::Instant};

use clap::Parser;
use postalparcel_worker::{
    cli::{Cli, Command, explain},
    clock::ManualClock,
};
use serde_json::{Value, json};

/// Parcels in the file.
const PARCELS: u32 = 10_000;

/// What happens to a parcel, in an order that journeys have; each parcel meets some of it.
const COURSE: [&str; 16] = [
    "label_created",
    "picked_up",
    "departed_facility",
    "arrived_facility",
    "departed_origin_country",
    "arrived_destination_country",
    "customs_started",
    "customs_held",
    "customs_released",
    "at_delivery_facility",
    "out_for_delivery",
    "recipient_absent",
    "ready_for_pickup",
    "returning_to_sender",
    "delivered",
    "exception_other",
];

fn main() {
    let trackings: Vec<Value> = (0..PARCELS).map(tracking).collect();
    let events: usize = trackings.iter().map(|tracking| tracking["events"].as_array().unwrap().len()).sum();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(json!({"trackings": trackings, "errors": []}).to_string().as_bytes()).unwrap();
    for format in ["--json", "--now=2026-11-25T10:00:00Z"] {
        let path = file.path().display().to_string();
        let line = ["worker", "explain", "--provider=postalparcel", format, &path];
        let Command::Explain(args) = Cli::parse_from(line).command else { return };
        let clock = ManualClock::at("2026-11-25T10:00:00Z".parse().unwrap());
        let started = Instant::now();
        explain::run(&args, &clock, &mut std::io::empty(), &mut std::io::sink()).unwrap();
        let seconds = started.elapsed().as_secs_f64();
        let shown = if args.json { "JSON" } else { "text" };
        println!("{shown}: {events} events of {PARCELS} parcels in {seconds:.2} s, {:.0} a second", {
            f64::from(u32::try_from(events).unwrap()) / seconds
        });
    }
}

/// A parcel whose course follows from its number: places, forms of time and carriers differ.
fn tracking(number: u32) -> Value {
    let happens = |step: usize| (number as usize * 7 + step * step) % 16 > 5 || step == 1;
    let steps = COURSE.iter().enumerate().filter(|(step, _)| happens(*step));
    let mut events: Vec<Value> = steps.map(|(step, word)| event(number, step, word)).collect();
    events.reverse();
    json!({
        "number": format!("BENCH{number:08}"), "carrier": "ctt", "origin": "CN", "destination": "PT",
        "status": events[0]["status"], "updated_at": "2026-11-24T20:00:00Z",
        "estimated_delivery": {"from": "2026-11-27", "precision": "day"}, "events": events
    })
}

fn event(number: u32, step: usize, word: &str) -> Value {
    let (day, hour) = (step + 1 + number as usize % 8, number % 24);
    let time = match number % 4 {
        0 => json!({"utc": format!("2026-11-{day:02}T{hour:02}:15:00Z")}),
        1 => json!({"local": format!("2026-11-{day:02}T{hour:02}:15:00"), "offset": "+08:00"}),
        2 => json!({"local": format!("2026-11-{day:02} {hour:02}:15")}),
        _ => json!({"local": format!("2026-11-{day:02}")}),
    };
    json!({
        "code": format!("C{step}"), "sub_status": word, "description": format!("{word} at hall {hour}"), "time": time,
        "place": {"city": "Porto", "country": if step < 5 { "CN" } else { "PT" }},
        "carrier": if step < 5 { "china-post" } else { "ctt" }
    })
}
