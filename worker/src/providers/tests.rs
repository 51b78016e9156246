//! What becomes of a report, as the providers' snapshots show it.

use std::fmt::Write as _;

use crate::{
    domain::{Event, Report, Snapshot, SubStatus},
    normalise::{Context, digest, reduce},
};

/// Reduces a report as a worker does, and shows the status with the rule that decided it, and every event with its key.
pub(super) fn story(report: &Report) -> String {
    let now = "2026-11-25T10:00:00Z".parse().unwrap();
    let context = Context {
        shipped_on: "2026-11-01".parse().ok(),
        origin: report.origin.clone(),
        destination: report.destination.clone(),
        carrier: None,
        previous: SubStatus::Registered,
        previous_own: None,
        overrides: std::sync::Arc::default(),
        now,
    };
    let snapshot = reduce(report, None, &context);
    let again = Context { previous: snapshot.sub_status, ..context };
    assert_eq!(reduce(report, None, &again), snapshot, "reducing twice changed something");
    assert_eq!(digest(report, &again), digest(report, &again));
    shown(&snapshot)
}

fn shown(snapshot: &Snapshot) -> String {
    let mut text = format!("{} ({:?})\n", snapshot.sub_status, snapshot.rule);
    let mut line = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            writeln!(text, "{name}: {value}").unwrap();
        }
    };
    line("since", snapshot.status_since.map(|at| at.to_rfc3339()));
    line("shipped", snapshot.shipped_at.map(|at| at.to_rfc3339()));
    line("delivered", snapshot.delivered_at.map(|at| at.to_rfc3339()));
    line("latest", snapshot.latest.as_ref().map(|said| format!("{} {:?}", said.raw, said.mapping)));
    line("carrier", snapshot.carrier.as_ref().map(|code| format!("{code} {:?}", snapshot.carrier_name)));
    line("way", Some(format!("{:?} to {:?}", snapshot.origin, snapshot.destination)));
    line("estimate", snapshot.estimate.as_ref().map(|said| format!("{said:?}")));
    line("signed by", snapshot.signed_by.clone());
    line("proof", snapshot.proof_url.clone());
    line("waits", snapshot.pickup.as_ref().map(|said| format!("{said:?}")));
    snapshot.events.iter().map(shown_event).fold(text, |text, event| text + &event)
}

fn shown_event(event: &Event) -> String {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    let short: String = event.text.chars().take(60).collect();
    format!(
        "{} {}\n   {} | {} {:?} {} {:?}\n   {} | {}{} | {:?}\n",
        event.position,
        event.key.0,
        or_dash(event.utc.map(|at| at.to_rfc3339())),
        or_dash(event.local.map(|at| at.to_string())),
        event.offset_minutes,
        or_dash(event.zone.clone()),
        event.zone_source,
        or_dash(event.sub_status.map(|said| said.to_string())),
        short,
        event
            .translation
            .as_ref()
            .map(|said| format!(" [{}: {}]", said.language, said.text))
            .unwrap_or_default(),
        event.place,
    )
}
