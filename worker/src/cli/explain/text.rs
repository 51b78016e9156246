//! One step of an explanation for people.
//!
//! In: what one file tells of one parcel. Out: lines: where the parcel stands and why, what is new, what Odoo and the recipient would be told, and
//! its events, newest first. Texts from carriers are data: nothing in them can steer a terminal.

use std::io::{Result, Write};

use chrono::NaiveDateTime;

use super::{Step, Word};
use crate::{
    cli::track::plain,
    domain::{
        Estimate, EstimatePrecision, Event, EventKey, Mapping, Meaning, Precision, Reached, Rule, Snapshot,
    },
    normalise::{Difference, EstimateMove},
    odoo::contract::SettleItem,
    providers::ProviderKind,
};

/// Prints a step.
pub(super) fn print(step: &Step<'_>, provider: ProviderKind, out: &mut impl Write) -> Result<()> {
    writeln!(out, "{} in {}", step.number, plain(step.file))?;
    let Some(snapshot) = step.state.map(|state| &state.snapshot) else {
        return writeln!(out, "  {}\n", outcome(step.outcome));
    };
    let status = snapshot.sub_status;
    let since = snapshot.status_since.map(|since| format!(", since {}", since.format("%F %R UTC")));
    writeln!(out, "  Status   {} / {status}{}", status.status(), since.unwrap_or_default())?;
    for line in why(snapshot, provider) {
        writeln!(out, "  Why      {line}")?;
    }
    if let Some(estimate) = &snapshot.estimate {
        writeln!(out, "  Expected {}", window(estimate))?;
    }
    for line in news(step, snapshot) {
        writeln!(out, "  New      {line}")?;
    }
    writeln!(out, "  Odoo     {}", told(step.settle))?;
    for line in message(&step.difference.milestones) {
        writeln!(out, "  Message  {line}")?;
    }
    for event in snapshot.events.iter().rev() {
        let mark = if is_new(step.difference, &event.key) { '+' } else { ' ' };
        writeln!(out, "    {mark} {}", line(event))?;
    }
    writeln!(out)
}

fn outcome(word: Word) -> &'static str {
    match word {
        Word::News => "News.",
        Word::Nothing => "Nothing: the same as before.",
        Word::Hint => "It only says that there is news: the worker would ask the provider.",
    }
}

/// The rule and the event that decided, and what the provider itself holds the status to be.
fn why(snapshot: &Snapshot, provider: ProviderKind) -> Vec<String> {
    let decider = snapshot.decided_by.as_ref();
    let decider = decider.and_then(|key| snapshot.events.iter().find(|event| event.key == *key));
    let mut lines = vec![
        match snapshot.rule {
            Rule::TerminalEvent => "The journey ended with this event, and nothing said later takes it back:",
            Rule::Reopened => "The journey had ended, but a return or a correction reopened it:",
            Rule::NewestEvent => "The newest event that counts decides:",
            Rule::ProviderLatest if decider.is_some() => {
                "The provider's own status decides, and this event agrees with it:"
            }
            Rule::ProviderLatest => "The provider's own status decides; no event tells of it.",
            Rule::Previous => "Nothing was said that can be understood: the status from before stays.",
            Rule::Nothing => "Nothing is known of this parcel yet.",
        }
        .to_owned(),
    ];
    lines.extend(decider.map(line));
    if decider.is_some_and(|event| event.meaning == Meaning::Text) {
        lines.push("It has no code: its meaning was read from its words.".to_owned());
    }
    lines.extend(snapshot.latest.as_ref().map(|latest| {
        let meaning = match latest.mapping {
            Mapping::Known(known) => format!("{} / {known}", known.status()),
            Mapping::Main(main) => main.to_string(),
            Mapping::Unknown => "which is in no table".to_owned(),
        };
        let as_of = latest.as_of.map(|at| format!(", last changed {}", at.format("%F %R UTC")));
        let (word, as_of) = (plain(&latest.raw), as_of.unwrap_or_default());
        format!("{}'s own status: “{word}” ({meaning}){as_of}", provider.as_str())
    }));
    lines
}

fn news(step: &Step<'_>, snapshot: &Snapshot) -> Vec<String> {
    if step.outcome != Word::News || step.difference.is_nothing() {
        return vec![
            outcome(if step.outcome == Word::News { Word::Nothing } else { step.outcome }).to_owned(),
        ];
    }
    let Difference { new_events, changed_events, status, estimate, facts, .. } = step.difference;
    let mut lines = Vec::new();
    if let Some(change) = status {
        let from = change.from.map_or("not known", |from| from.as_str());
        lines.push(format!("status: {from} → {}", change.to));
    }
    if let Some(change) = estimate {
        let how = match change.kind {
            EstimateMove::First => "estimate",
            EstimateMove::MoreExact => "estimate, only told more exactly",
            EstimateMove::LessExact => "estimate, only told less exactly",
            EstimateMove::Moved => "estimate moved",
        };
        let from = change.from.as_ref().map_or_else(|| "none".to_owned(), window);
        lines.push(format!("{how}: {from} → {}", window(&change.to)));
    }
    if !new_events.is_empty() {
        lines.push(format!("events: {}, marked + below", new_events.len()));
    }
    for changed in changed_events {
        let event = snapshot.events.iter().find(|event| event.key == changed.key).map(line);
        lines.push(format!("{} of: {}", changed.parts.join(", "), event.unwrap_or_default()));
    }
    lines.extend((!facts.is_empty()).then(|| facts.join(", ")));
    lines
}

/// What the settle call would hold of it.
fn told(item: Option<&SettleItem>) -> String {
    let Some((item, snapshot)) = item.and_then(|item| Some((item, item.snapshot.as_ref()?))) else {
        return "is told that nothing is new".to_owned();
    };
    let events = snapshot.events.len();
    let next = item.next_check_at.map_or_else(
        || "nothing more is expected".to_owned(),
        |at| format!("next look at {}", at.format("%F %R UTC")),
    );
    format!("is told {} with {events} events, from revision {}; {next}", snapshot.sub_status, item.rev)
}

/// What a message to the recipient would tell, if Odoo sends one; of several milestones only the newest.
fn message(reached: &[Reached]) -> Vec<String> {
    let Some((newest, older)) = reached.split_last() else { return Vec::new() };
    let at = newest.at.map(|at| format!(", reached at {}", at.format("%F %R UTC")));
    let mut lines = vec![format!("would tell {}{}", newest.milestone, at.unwrap_or_default())];
    if !older.is_empty() {
        let passed: Vec<_> = older.iter().map(|reached| reached.milestone.as_str()).collect();
        lines.push(format!("not of what came before: {}", passed.join(", ")));
    }
    lines
}

fn is_new(difference: &Difference, key: &EventKey) -> bool {
    difference.new_events.contains(key)
}

/// An event as one would read it out.
fn line(event: &Event) -> String {
    let meaning = event.sub_status.map_or("(no meaning)", |known| known.as_str());
    let carrier = event.carrier.as_ref().map(|carrier| plain(carrier.as_str()));
    let code = event.code.as_deref().map(|code| format!("code {}", plain(code)));
    let words = format!("“{}”", plain(&event.text));
    let parts = [Some(when(event)), Some(meaning.to_owned()), Some(words), carrier, code];
    parts.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

/// The wall time of the place, with its distance from UTC where it is known.
fn when(event: &Event) -> String {
    let offset = event.offset_minutes.map(|minutes| {
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    });
    match (event.precision, event.local, event.utc) {
        (Precision::Day, Some(day), _) => day.format("%F").to_string(),
        (Precision::Minute, Some(local), _) => {
            format!("{} {}", local.format("%F %R"), offset.as_deref().unwrap_or("local time"))
        }
        (Precision::Minute, None, Some(utc)) => utc.format("%F %R UTC").to_string(),
        _ => event.time_text.as_deref().map_or_else(|| "no time".to_owned(), plain),
    }
}

fn window(estimate: &Estimate) -> String {
    let text = |time: NaiveDateTime| match estimate.precision {
        EstimatePrecision::Day => time.format("%F").to_string(),
        EstimatePrecision::Minute => time.format("%F %R UTC").to_string(),
    };
    let (from, to) = (text(estimate.from), text(estimate.to));
    if from == to { from } else { format!("{from} to {to}") }
}
