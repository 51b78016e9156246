//! `render`: a message to a recipient as it would be sent, without sending it.
//!
//! In: a milestone, or a message as Odoo hands it out; a language and a zone. Out: its texts as a reader sees them, or as JSON
//! as Odoo gets them. It needs no configuration and asks nobody. A language in which a text is missing says so in its place.

mod text;

use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::track::{language, zone};
use crate::{
    clock::Clock,
    domain::{Milestone, Notice, Parts, Wording},
    localise::{Catalogue, Wordings, sample},
};

/// What to render.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What the parcel reached, such as `out_for_delivery`.
    #[arg(long, value_name = "KEY", value_parser = milestone, required_unless_present = "data")]
    pub message: Option<Milestone>,
    /// The reader's language, such as `de` or `zh-Hans`; without it that of the data, or English.
    #[arg(long, value_parser = language)]
    pub lang: Option<String>,
    /// The reader's time zone, such as `Europe/Lisbon`; without it that of the data, or UTC.
    #[arg(long, value_parser = zone)]
    pub tz: Option<Tz>,
    /// A message, or a whole answer of `claim_messages`, in place of a made-up parcel; `-` is what is piped in.
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Print it in every language there is.
    #[arg(long, conflicts_with = "lang")]
    pub all_languages: bool,
    /// The instant to look from, such as `2026-11-25T10:00:00Z`, instead of now: it decides what is today.
    #[arg(long, value_name = "INSTANT")]
    pub now: Option<DateTime<Utc>>,
}

/// How to print it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// As a reader sees it.
    Text,
    /// As Odoo gets it.
    Json,
}

/// A message in one language, or why there is none.
#[derive(Debug, Serialize)]
struct View {
    language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Parts>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    wording_problems: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip)]
    company: String,
}

/// An answer of `claim_messages`.
#[derive(Deserialize)]
struct Answer {
    messages: Vec<Notice>,
    #[serde(default)]
    wordings: Vec<Wording>,
}

fn milestone(word: &str) -> Result<Milestone, String> {
    let known = || Milestone::ALL.map(Milestone::as_str).join(", ");
    let word = word.trim_start_matches("milestone-").replace('-', "_");
    word.parse().map_err(|error| format!("{error}: write one of {}", known()))
}

/// Prints the messages.
///
/// # Errors
/// When the data can't be read or is no message, or the result can't be printed.
pub fn run(args: &Args, clock: &dyn Clock, stdin: &mut impl Read, out: &mut impl Write) -> Result<ExitCode> {
    let now = args.now.unwrap_or_else(|| clock.now());
    let catalogue = Catalogue::load()?;
    let answer = match &args.data {
        Some(path) => given(path, stdin)?,
        None => Answer { messages: vec![made_up(args, now)?], wordings: Vec::new() },
    };
    let wordings = catalogue.wordings(&answer.wordings);
    let languages: Vec<_> = match (args.all_languages, &args.lang) {
        (true, _) => catalogue.shipped().iter().map(|locale| Some(locale.to_string())).collect(),
        (false, lang) => vec![lang.clone()],
    };
    let wanted = answer.messages.iter().flat_map(|notice| languages.iter().map(move |lang| (notice, lang)));
    let views: Vec<_> = wanted
        .map(|(notice, lang)| view(&catalogue, &wordings, &adapted(notice, lang.as_deref(), args), now))
        .collect();
    match args.format {
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&views)?)?,
        Format::Text => text::print(&views, out)?,
    }
    let has_failed = views.iter().any(|view| view.error.is_some());
    Ok(if has_failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn view(catalogue: &Catalogue, wordings: &Wordings, notice: &Notice, now: DateTime<Utc>) -> View {
    let company = notice.company_name.clone();
    match catalogue.message(notice, wordings, now) {
        Ok(done) => View {
            language: done.language,
            parts: Some(done.parts),
            wording_problems: done.wording_problems,
            error: None,
            company,
        },
        Err(error) => View {
            language: notice.language.clone(),
            parts: None,
            wording_problems: Vec::new(),
            error: Some(error.to_string()),
            company,
        },
    }
}

/// The message as the arguments want it.
fn adapted(notice: &Notice, lang: Option<&str>, args: &Args) -> Notice {
    let mut notice = notice.clone();
    if let Some(lang) = lang {
        lang.clone_into(&mut notice.language);
    }
    if let Some(tz) = args.tz {
        notice.tz = Some(tz.name().to_owned());
    }
    if let Some(milestone) = args.message {
        notice.parcels.iter_mut().for_each(|news| news.milestone = milestone);
    }
    notice
}

fn made_up(args: &Args, now: DateTime<Utc>) -> Result<Notice> {
    let milestone = args.message.context("write what the parcel reached: --message out_for_delivery")?;
    let (lang, tz) = (args.lang.as_deref().unwrap_or("en"), args.tz.unwrap_or(Tz::UTC));
    Ok(sample(milestone, lang, tz.name(), now)?)
}

/// The messages in a file: one, or an answer with some.
fn given(path: &Path, stdin: &mut impl Read) -> Result<Answer> {
    let name = path.display();
    let mut body = Vec::new();
    let read = if path == Path::new("-") {
        stdin.read_to_end(&mut body)
    } else {
        File::open(path).and_then(|mut file| file.read_to_end(&mut body))
    };
    read.with_context(|| format!("{name} can't be read"))?;
    let value: Value = serde_json::from_slice(&body).with_context(|| format!("{name} is no JSON"))?;
    let value = value.get("result").unwrap_or(&value);
    let answer = if value.get("messages").is_some() {
        Answer::deserialize(value)
    } else {
        Notice::deserialize(value).map(|notice| Answer { messages: vec![notice], wordings: Vec::new() })
    };
    answer.with_context(|| format!("{name} is no message as claim_messages gives it"))
}

#[cfg(test)]
mod tests;
