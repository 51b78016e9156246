//! What a message would look like, before anybody's words are kept.
//!
//! In: a message, and a company's own words for it. Out: its texts, or everything that is wrong with the words. Nothing is sent or stored.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    domain::{Notice, Parts, Wording},
    localise::{Catalogue, Rendered, WordingProblem},
};

/// The answer to `render.preview`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Preview {
    /// The texts.
    Parts(Box<Parts>),
    /// What is wrong.
    Problems(Vec<Problem>),
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Problem {
    /// Which of the words; empty when it is not they.
    key: String,
    /// Where in them, counted from one.
    line: Option<usize>,
    /// What, in plain English.
    message: String,
}

/// Writes `notice` with the words of its company.
pub(super) fn of(
    catalogue: &Catalogue,
    notice: &Notice,
    wording: BTreeMap<String, String>,
    now: DateTime<Utc>,
) -> Preview {
    let own: Vec<_> = wording.into_iter().map(|(key, text)| words(notice, key, text)).collect();
    let wordings = catalogue.wordings(&own);
    let problems: Vec<_> = wordings.problems().into_iter().map(Problem::from).collect();
    if !problems.is_empty() {
        return Preview::Problems(problems);
    }
    match catalogue.message(notice, &wordings, now) {
        Ok(Rendered { parts, wording_problems, .. }) if wording_problems.is_empty() => {
            Preview::Parts(Box::new(parts))
        }
        Ok(Rendered { wording_problems, .. }) => {
            Preview::Problems(wording_problems.into_iter().map(|message| unformed(&own, message)).collect())
        }
        Err(error) => {
            Preview::Problems(vec![Problem { key: String::new(), line: None, message: error.to_string() }])
        }
    }
}

fn words(notice: &Notice, key: String, text: String) -> Wording {
    Wording { company: notice.company, language: notice.language.clone(), key, text }
}

/// Words that are right by themselves and can't be formed for this message: the sentence begins with their key.
fn unformed(own: &[Wording], message: String) -> Problem {
    let of = own.iter().map(|wording| &wording.key).filter(|key| message.starts_with(key.as_str()));
    let key = of.max_by_key(|key| key.len()).cloned().unwrap_or_default();
    Problem { key, line: None, message }
}

impl From<WordingProblem> for Problem {
    fn from(problem: WordingProblem) -> Self {
        Self { key: problem.key, line: problem.line, message: problem.message }
    }
}
