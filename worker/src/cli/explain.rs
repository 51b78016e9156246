//! `explain`: what the worker makes of answers and webhook bodies that were kept, one after another, and why.
//!
//! In: files in the order in which they came, and what a report does not say of itself. Out: for each parcel in each of them the
//! state it comes to, the rule and the event that decide, what is new, and what Odoo would be told. It takes the way of a real
//! look, but asks nobody and stores nothing.

mod text;

use std::{
    collections::{BTreeMap, HashMap},
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    clock::{Clock, ManualClock},
    domain::{Claimed, CountryCode, Held, Pushed, Report, ShipmentId, Snapshot, SubStatus, TrackingNumber},
    normalise::Difference,
    odoo::{Outcome, contract::SettleItem},
    pipeline::{Finding, Judge},
    providers::{self, Found, ProviderKind},
};

/// What to explain.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Answers or webhook bodies as they were received, oldest first; `-` is what is piped in.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Whose they are, such as `postalparcel`.
    #[arg(long, value_parser = provider)]
    pub provider: ProviderKind,
    /// What `--json` printed before: the state to go on from.
    #[arg(long, value_name = "FILE")]
    pub previous: Option<PathBuf>,
    /// Day the parcels were handed over, such as `2026-11-20`: what happened long before it does not count.
    #[arg(long, value_name = "DATE")]
    pub shipped_on: Option<NaiveDate>,
    /// Country the parcels go to, such as `PT`, where the files don't say.
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    pub destination: Option<CountryCode>,
    /// The instant to look from, such as `2026-11-25T10:00:00Z`, instead of now: later events don't count yet.
    #[arg(long, value_name = "INSTANT")]
    pub now: Option<DateTime<Utc>>,
    /// Print one JSON object for each parcel and file.
    #[arg(long)]
    pub json: bool,
}

fn provider(word: &str) -> Result<ProviderKind, String> {
    ProviderKind::deserialize(serde_json::Value::from(word)).map_err(|error| error.to_string())
}

fn country(code: &str) -> Result<CountryCode, String> {
    let is_code = code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_alphabetic());
    let code = is_code.then(|| CountryCode(code.to_ascii_uppercase()));
    code.ok_or_else(|| "write the two letters of a country, such as PT".to_owned())
}

/// What one file tells of one parcel.
#[derive(Debug, Serialize)]
struct Step<'a> {
    file: &'a str,
    number: &'a TrackingNumber,
    outcome: Word,
    #[serde(flatten)]
    state: Option<&'a State>,
    difference: &'a Difference,
    /// What Odoo would be told; the row's id and lease are not known here.
    settle: Option<&'a SettleItem>,
}

/// What a file tells, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    /// Something Odoo does not know yet.
    News,
    /// The same as the file before.
    Nothing,
    /// Only that there is news: the provider would be asked.
    Hint,
}

/// What is kept of a parcel from one file to the next.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    snapshot: Snapshot,
    /// Of the answer that brought the last news.
    digest: String,
    /// How often there was news.
    rev: i64,
}

/// A line that `--json` printed.
#[derive(Deserialize)]
struct Printed {
    number: TrackingNumber,
    #[serde(flatten)]
    state: Option<State>,
}

/// Explains the files in their order.
///
/// # Errors
/// When one can't be read, or is nothing of that provider's; those before it are explained.
pub fn run(args: &Args, clock: &dyn Clock, stdin: &mut impl Read, out: &mut impl Write) -> Result<ExitCode> {
    let now = args.now.unwrap_or_else(|| clock.now());
    let mut states = match &args.previous {
        Some(path) => previous(path, &read(path, stdin)?)?,
        None => HashMap::new(),
    };
    let explainer = Explainer {
        judge: Judge {
            cadences: Arc::default(),
            clock: Arc::new(ManualClock::at(now)),
            overrides: tokio::sync::watch::Sender::default(),
        },
        args,
        now,
    };
    for path in &args.files {
        let name = path.display().to_string();
        let body = read(path, stdin)?;
        let parcels = providers::read(args.provider, &body).with_context(|| name.clone())?;
        if parcels.is_empty() {
            tracing::warn!("{name} holds no parcel whose number can be read");
        }
        for parcel in parcels {
            explainer.explain(&name, parcel, &mut states, out)?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

struct Explainer<'a> {
    judge: Judge,
    args: &'a Args,
    now: DateTime<Utc>,
}

impl Explainer<'_> {
    fn explain(
        &self,
        file: &str,
        parcel: Pushed,
        states: &mut HashMap<TrackingNumber, State>,
        out: &mut impl Write,
    ) -> Result<()> {
        let Pushed { number, report, .. } = parcel;
        let before = states.get(&number);
        let news = report.as_ref().map(|report| self.look(&number, report, before));
        let outcome = match &news {
            None => Word::Hint,
            Some(None) => Word::Nothing,
            Some(Some(_)) => Word::News,
        };
        let (state, settle) = news.flatten().unzip();
        let difference = state
            .as_ref()
            .map(|state| Difference::between(before.map(|before| &before.snapshot), &state.snapshot))
            .unwrap_or_default();
        let step = Step {
            file,
            number: &number,
            outcome,
            state: state.as_ref().or(before),
            difference: &difference,
            settle: settle.as_ref(),
        };
        if self.args.json {
            serde_json::to_writer(&mut *out, &step)?;
            writeln!(out)?;
        } else {
            text::print(&step, self.args.provider, out)?;
        }
        states.extend(state.map(|state| (number, state)));
        Ok(())
    }

    /// One look, as the worker takes it: first alone, and where Odoo would hold more, again with that. `None` without news.
    fn look(
        &self,
        number: &TrackingNumber,
        report: &Report,
        before: Option<&State>,
    ) -> Option<(State, SettleItem)> {
        let held = before.map(held);
        let answer = Ok(Found { report: report.clone(), newly_registered: false });
        let finding = Finding { claimed: self.claimed(number, report, before), answer, other: None };
        let mut settlement = self.judge.settle(&finding, None);
        if held.is_some() && matches!(settlement.outcome, Outcome::News { .. }) {
            settlement = self.judge.settle(&finding, held.as_ref());
        }
        let Outcome::News { snapshot, digest: Some(digest) } = &settlement.outcome else { return None };
        let snapshot = Snapshot::clone(snapshot);
        let state = State {
            snapshot: match before {
                Some(before) => snapshot.keeping(&before.snapshot),
                None => snapshot,
            },
            digest: digest.clone(),
            rev: before.map_or(0, |before| before.rev) + 1,
        };
        Some((state, settlement.into()))
    }

    /// The parcel as Odoo would hand it out. It came into the books with its first event, or now.
    fn claimed(&self, number: &TrackingNumber, report: &Report, before: Option<&State>) -> Claimed {
        let snapshot = before.map(|before| &before.snapshot);
        Claimed {
            id: ShipmentId(0),
            token: None,
            remap: None,
            rev: before.map_or(0, |before| before.rev),
            number: number.clone(),
            carrier: None,
            postcode: None,
            phone: None,
            shipped_on: self.args.shipped_on,
            origin: None,
            destination: self.args.destination.clone(),
            order_ref: None,
            feed: snapshot.map(|snapshot| snapshot.feed.clone()),
            sub_status: snapshot.map_or(SubStatus::Registered, |snapshot| snapshot.sub_status),
            own: snapshot.and_then(|snapshot| snapshot.own),
            status_since: snapshot.and_then(|snapshot| snapshot.status_since),
            tracked_since: first_time(report).map_or(self.now, |first| first.min(self.now)),
            last_event_at: snapshot.and_then(|snapshot| snapshot.last_event_at),
            failures: 0,
            digest: before.map(|before| before.digest.clone()),
            registrations: BTreeMap::new(),
        }
    }
}

/// What Odoo would hold.
fn held(state: &State) -> Held {
    Held {
        rev: state.rev,
        sub_status: state.snapshot.sub_status,
        own: state.snapshot.own,
        latest: state.snapshot.latest.clone(),
        events: state.snapshot.events.clone(),
    }
}

fn first_time(report: &Report) -> Option<DateTime<Utc>> {
    let times = report.events.iter().filter_map(|event| {
        let day = event.time.date.map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc());
        event.time.utc.or_else(|| event.time.local.map(|local| local.and_utc())).or(day)
    });
    times.min()
}

/// The last state that was printed of each parcel.
fn previous(path: &Path, body: &[u8]) -> Result<HashMap<TrackingNumber, State>> {
    let printed = serde_json::Deserializer::from_slice(body).into_iter::<Printed>();
    let mut states = HashMap::new();
    for printed in printed {
        let Printed { number, state } =
            printed.with_context(|| format!("{} is not what `explain --json` prints", path.display()))?;
        states.extend(state.map(|state| (number, state)));
    }
    Ok(states)
}

/// A whole file, or what is piped in.
fn read(path: &Path, stdin: &mut impl Read) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    let result = if path == Path::new("-") {
        stdin.read_to_end(&mut body)
    } else {
        File::open(path).and_then(|mut file| file.read_to_end(&mut body))
    };
    result.with_context(|| format!("{} can't be read", path.display()))?;
    Ok(body)
}

#[cfg(test)]
mod tests;
