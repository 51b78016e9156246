//! What companies write in place of our texts.
//!
//! In: texts as people typed them, each for a company, a language and a key. Out: those that can be used, ready to be formed,
//! and of the others what is wrong and where. A text is used only if it can be formed whatever the message is about.

use std::collections::{BTreeSet, HashMap};

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::{
    super::{Catalogue, Reader, SOURCE, Shape, catalogue::source, identifier},
    limits,
};
use crate::domain::{CompanyId, Wording};

/// What a text is called while it is read.
const NAME: &str = "wording";

/// Companies' own texts.
#[derive(Default)]
pub struct Wordings(HashMap<(CompanyId, String), Own>);

/// One company's own texts in one language, by key.
pub(super) struct Own(HashMap<String, Written>);

/// A text that can be used, or why not.
pub(super) struct Written {
    wording: Wording,
    text: Result<FluentResource, Fault>,
}

/// A company's own text that can't be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{key} in {language}{}: {message}", line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct WordingProblem {
    /// Whose it is.
    pub company: CompanyId,
    /// The language it was written for.
    pub language: String,
    /// The text it was to replace.
    pub key: String,
    /// Where in the text, counted from one.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
}

/// What is wrong, and in which line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fault {
    line: Option<usize>,
    message: String,
}

impl Catalogue {
    /// Reads companies' own texts. Of two for one place the later one counts.
    #[must_use]
    pub fn wordings(&self, wordings: &[Wording]) -> Wordings {
        let mut read = Wordings::default();
        let keys = if wordings.is_empty() { BTreeSet::new() } else { keys() };
        for wording in wordings {
            let locale = self.shipped_as(&wording.language);
            let text = check(self, &keys, locale, wording);
            let name = locale.map_or_else(|| wording.language.clone(), ToString::to_string);
            let own = read.0.entry((wording.company, name)).or_insert_with(|| Own(HashMap::new()));
            own.0.insert(wording.key.clone(), Written { wording: wording.clone(), text });
        }
        read
    }

    /// The locale that a code names exactly.
    fn shipped_as(&self, code: &str) -> Option<&LanguageIdentifier> {
        let wanted = identifier(code)?;
        self.shipped().iter().find(|locale| identifier(&locale.to_string()).as_ref() == Some(&wanted))
    }
}

impl Wordings {
    /// Those that can't be used, in the order of their keys.
    #[must_use]
    pub fn problems(&self) -> Vec<WordingProblem> {
        let all = self.0.values().flat_map(|own| own.0.values());
        let mut problems: Vec<_> =
            all.filter_map(|written| Some(written.problem(written.text.as_ref().err()?))).collect();
        problems.sort_by(|a, b| (a.company, &a.language, &a.key).cmp(&(b.company, &b.language, &b.key)));
        problems
    }

    pub(super) fn of(&self, company: CompanyId, locale: &str) -> Option<&Own> {
        if self.0.is_empty() { None } else { self.0.get(&(company, locale.to_owned())) }
    }
}

impl Own {
    pub(super) fn get(&self, key: &str) -> Option<&Written> {
        self.0.get(key)
    }
}

impl Written {
    /// The finished text.
    pub(super) fn form(&self, reader: &Reader<'_>, args: &[(&str, &str)]) -> Result<String, WordingProblem> {
        let text = self.text.as_ref().map_err(|fault| self.problem(fault))?;
        let pattern = pattern(text).ok_or_else(|| self.problem(&Fault::empty()))?;
        let formed = reader.form(pattern, args).map_err(|message| Fault { line: None, message });
        let formed =
            formed.and_then(|text| if text.trim().is_empty() { Err(Fault::empty()) } else { Ok(text) });
        formed.map_err(|fault| self.problem(&fault))
    }

    fn problem(&self, fault: &Fault) -> WordingProblem {
        WordingProblem {
            company: self.wording.company,
            language: self.wording.language.clone(),
            key: self.wording.key.clone(),
            line: fault.line,
            message: fault.message.clone(),
        }
    }
}

impl Fault {
    fn at(text: &str, needle: &str, message: String) -> Self {
        let line = text.lines().position(|line| line.contains(needle));
        Self { line: line.map(|line| line + 1), message }
    }

    fn empty() -> Self {
        Self { line: None, message: "the text is empty".to_owned() }
    }
}

/// Keys of the texts that customers are told.
fn keys() -> BTreeSet<String> {
    source(SOURCE, "message.ftl").map(Shape::all).unwrap_or_default().into_keys().collect()
}

/// The text, read; or what is wrong with it.
fn check(
    catalogue: &Catalogue,
    keys: &BTreeSet<String>,
    locale: Option<&LanguageIdentifier>,
    wording: &Wording,
) -> Result<FluentResource, Fault> {
    let wrong = |message: String| Fault { line: None, message };
    let locale = locale.ok_or_else(|| wrong(format!("there are no texts in `{}`", wording.language)))?;
    let english = catalogue.shipped().iter().find(|locale| **locale == SOURCE);
    let english = english.filter(|_| keys.contains(&wording.key));
    let ours = english.and_then(|english| catalogue.pattern(english, &wording.key));
    let ours = ours.ok_or_else(|| wrong(format!("there is no text `{}` to replace", wording.key)))?;
    let allowed = allowed(&wording.key, &Shape::of(ours));
    let text = read(&wording.text)?;
    let pattern = pattern(&text).ok_or_else(Fault::empty)?;
    let shape = Shape::of(pattern);
    check_names(&wording.text, &shape, &allowed)?;
    let reader = catalogue.reader(&locale.to_string()).map_err(|error| wrong(error.to_string()))?;
    let plurals = reader.formats.plurals();
    check_choices(&wording.text, &shape, &plurals)?;
    for plural in plurals {
        let args: Vec<_> = allowed
            .iter()
            .map(|name| (name.as_str(), if name.ends_with("-plural") { plural } else { "7" }))
            .collect();
        let formed = catalogue
            .form(locale, pattern, &args)
            .map_err(|message| unformed(&wording.text, &shape, &message))?;
        if formed.trim().is_empty() {
            return Err(Fault::empty());
        }
    }
    Ok(text)
}

/// Variables that a text may have: those of ours, and in a story the plural forms of its numbers.
fn allowed(key: &str, ours: &Shape) -> BTreeSet<String> {
    let mut allowed = ours.variables.clone();
    if key.starts_with("story-") {
        allowed.extend(ours.variables.iter().map(|name| format!("{name}-plural")));
    }
    allowed
}

/// What was typed, as Fluent reads it. Its first line stands behind the name, so that lines keep their numbers.
fn read(typed: &str) -> Result<FluentResource, Fault> {
    if typed.trim().is_empty() {
        return Err(Fault::empty());
    }
    if let Some((line, message)) = limits::excess(typed) {
        return Err(Fault { line: Some(line), message });
    }
    let source = format!("{NAME} = {}\n", continued(typed));
    FluentResource::try_new(source.clone()).map_err(|(_, errors)| {
        let first = errors.first();
        let before = first.and_then(|error| source.get(..error.pos.start)).unwrap_or_default();
        let line = (before.matches('\n').count() + 1).min(typed.lines().count());
        let message = first.map(|error| error.kind.to_string()).unwrap_or_default();
        Fault { line: Some(line), message: format!("the text can't be read: {message}") }
    })
}

/// The lines as lines of one text: indented, and what would begin something else at the start of a line is quoted. Within
/// braces lines stay as they are, because forms of a choice begin in the same way.
fn continued(typed: &str) -> String {
    let (mut source, mut depth, mut is_quoted) = (String::new(), 0_i32, false);
    for (number, line) in typed.trim_end().lines().enumerate() {
        if number > 0 {
            source.push_str("\n    ");
            if depth == 0 && line.trim_start().starts_with(['.', '[', '*']) {
                source.push_str("{\"\"}");
            }
        }
        for c in line.trim_end().chars() {
            match c {
                '"' if depth > 0 => is_quoted = !is_quoted,
                '{' if !is_quoted => depth += 1,
                '}' if !is_quoted => depth -= 1,
                _ => {}
            }
            source.push(c);
        }
    }
    source
}

fn pattern(text: &FluentResource) -> Option<&Pattern<&str>> {
    match text.get_entry(0)? {
        Entry::Message(message) => message.value.as_ref(),
        _ => None,
    }
}

fn check_names(typed: &str, shape: &Shape, allowed: &BTreeSet<String>) -> Result<(), Fault> {
    let chosen_by = shape.choices.iter().map(|choice| &choice.by).filter(|by| !by.is_empty());
    let Some(unknown) = shape.variables.iter().chain(chosen_by).find(|name| !allowed.contains(*name)) else {
        return Ok(());
    };
    let known: Vec<_> = allowed.iter().map(|name| format!("${name}")).collect();
    let known = match known.as_slice() {
        [] => "this text has none".to_owned(),
        known => format!("this text has {}", known.join(", ")),
    };
    Err(Fault::at(typed, &format!("${unknown}"), format!("there is no variable ${unknown}: {known}")))
}

/// A choice that is never made would show its last form for every number.
fn check_choices(typed: &str, shape: &Shape, plurals: &[&str]) -> Result<(), Fault> {
    for choice in &shape.choices {
        if !choice.by.ends_with("-plural") {
            let message =
                "a form can be chosen only by the plural category of a number, such as $count-plural";
            return Err(Fault::at(typed, "->", message.to_owned()));
        }
        if let Some(form) = choice.forms.iter().find(|form| !plurals.contains(&form.as_str())) {
            let message =
                format!("`{form}` is no plural form of this language: it has {}", plurals.join(", "));
            return Err(Fault::at(typed, &format!("[{form}]"), message));
        }
    }
    Ok(())
}

/// Why a text with known variables can't be formed: it repeats a text that is not there.
fn unformed(typed: &str, shape: &Shape, message: &str) -> Fault {
    let missing = shape.references.iter().find(|name| message.contains(name.as_str()));
    match missing {
        Some(name) => Fault::at(typed, name, format!("there is no text `{name}` to repeat")),
        None => Fault { line: None, message: format!("the text can't be formed: {message}") },
    }
}
