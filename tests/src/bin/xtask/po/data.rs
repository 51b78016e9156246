//! What the addon knows of languages and texts without having Odoo's own translations for them.
//!
//! In: the locales and the English source of the messages. Out: three JSON files for `data/` of the addon: the shipped
//! languages with their own names, the finished texts without variables for pages, and the sources of the messages for
//! people who write their own. Never: a text in another language than the one it stands under.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use fluent_syntax::{
    ast::{Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource},
    parser::parse,
    serializer::serialize,
};
use postalparcel_worker::localise::{Catalogue, SOURCE};
use serde::Serialize;

use super::names::NAMES;

/// Where the English messages are, with their comments.
const MESSAGES: &str = include_str!("../../../../../locales/en/message.ftl");
const STATUSES: &str = include_str!("../../../../../locales/en/status.ftl");
/// Texts that pages of the addon show: those whose keys start so and that need no variable.
const ON_PAGES: [&str; 7] = ["status-", "sub-", "milestone-", "label-", "step-", "button-", "unsubscribe-"];

/// The files by name.
pub(super) fn files(catalogue: &Catalogue) -> Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("languages.json", json(&languages(catalogue)?)?),
        ("labels.json", json(&labels(catalogue)?)?),
        ("messages.json", json(&messages()?)?),
    ])
}

fn json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// A language people can choose.
#[derive(Debug, Serialize)]
struct Language {
    code: String,
    name: &'static str,
    direction: &'static str,
}

fn languages(catalogue: &Catalogue) -> Result<Vec<Language>> {
    let language = |code: String| {
        let known = NAMES.iter().find(|(locale, ..)| *locale == code);
        let (_, name, direction) =
            known.with_context(|| format!("{code} has no name in xtask/po/names.rs"))?;
        Ok(Language { code, name, direction })
    };
    catalogue.shipped().iter().map(|locale| language(locale.to_string())).collect()
}

/// For each locale the texts it has.
fn labels(catalogue: &Catalogue) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let mut keys = Vec::new();
    for source in [STATUSES, MESSAGES] {
        keys.extend(sources(source)?.into_iter().filter(Source::is_on_pages).map(|source| source.key));
    }
    let labels = catalogue.shipped().iter().map(|locale| {
        let text = |key: &String| Some((key.clone(), catalogue.text(&[locale], key, &[]).ok()?.0));
        (locale.to_string(), keys.iter().filter_map(text).collect())
    });
    Ok(labels.collect())
}

fn messages() -> Result<Vec<Source>> {
    sources(MESSAGES)
}

/// One text as it stands in the English file.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Source {
    key: String,
    english: String,
    variables: Vec<String>,
    comment: String,
}

impl Source {
    fn is_on_pages(&self) -> bool {
        self.variables.is_empty() && ON_PAGES.iter().any(|start| self.key.starts_with(start))
    }
}

/// The texts of a file in its order. An attribute has the comment of its message.
fn sources(file: &str) -> Result<Vec<Source>> {
    let Ok(resource) = parse(file) else { bail!("locales/{SOURCE} has a file that is no Fluent") };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    Ok(messages.flat_map(of_message).collect())
}

fn of_message(message: &Message<&str>) -> Vec<Source> {
    let id = message.id.name;
    let comment = message.comment.as_ref().map(sentence).unwrap_or_default();
    let source = |key: String, pattern| Source {
        key,
        english: written(pattern),
        variables: variables(pattern),
        comment: comment.clone(),
    };
    let value = message.value.iter().map(|pattern| source(id.to_owned(), pattern));
    let attributes =
        message.attributes.iter().map(|part| source(format!("{id}.{}", part.id.name), &part.value));
    value.chain(attributes).collect()
}

fn sentence(comment: &Comment<&str>) -> String {
    comment.content.join(" ").trim().to_owned()
}

/// The pattern as a person writes it behind `key =`.
fn written(pattern: &Pattern<&str>) -> String {
    let id = fluent_syntax::ast::Identifier { name: "x" };
    let message = Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.trim_end().strip_prefix("x =").unwrap_or_default();
    text.lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

/// The variables in it, each once, in the order of their first use.
fn variables(pattern: &Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    collect(pattern, &mut found);
    let mut once = Vec::new();
    for name in found {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

fn collect(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                found.extend(variable(inline));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                found.extend(variable(selector));
                for variant in variants {
                    collect(&variant.value, found);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_language_has_a_name_of_its_own() {
        let catalogue = Catalogue::load().unwrap();
        let languages = languages(&catalogue).unwrap();
        let mut names: Vec<_> = languages.iter().map(|language| language.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), catalogue.shipped().len());
        let arabic = languages.iter().find(|language| language.code == "ar").unwrap();
        assert_eq!((arabic.name, arabic.direction), ("العربية", "rtl"));
    }

    #[test]
    fn the_source_has_every_label_and_no_label_has_a_variable() {
        let labels = labels(&Catalogue::load().unwrap()).unwrap();
        for key in ["status-delivered", "sub-delivered.sentence", "unsubscribe-title", "label-order"] {
            assert!(labels[SOURCE].contains_key(key), "{key}");
        }
        assert!(labels.values().flat_map(BTreeMap::values).all(|text| !text.contains('{')));
        assert_eq!(
            labels[SOURCE]["sub-delivered"], labels[SOURCE]["status-delivered"],
            "references are followed"
        );
        assert!(!labels[SOURCE].contains_key("step-text"));
    }

    #[test]
    fn a_text_that_a_locale_lacks_is_not_lent_from_another() {
        let catalogue = Catalogue::load().unwrap();
        let labels = labels(&catalogue).unwrap();
        for locale in catalogue.shipped() {
            for (key, text) in &labels[&locale.to_string()] {
                let own = catalogue.text(&[locale], key, &[]).unwrap().0;
                assert_eq!(&own, text, "{locale} {key}");
            }
        }
    }

    #[test]
    fn sources_are_written_as_a_person_writes_them_with_variables_and_comment() {
        let file = "# Both are written already.\na = { $count-plural ->\n    [one] { $count } box\n   *[other] { $count } boxes\n}\n    .body = One\n        or two, { $name }.\n";
        let source = |key: &str, english: &str, variables: &[&str]| Source {
            key: key.to_owned(),
            english: english.to_owned(),
            variables: variables.iter().map(|name| (*name).to_owned()).collect(),
            comment: "Both are written already.".to_owned(),
        };
        let plural = "{ $count-plural ->\n    [one] { $count } box\n   *[other] { $count } boxes\n}";
        let expected = [
            source("a", plural, &["count-plural", "count"]),
            source("a.body", "One\nor two, { $name }.", &["name"]),
        ];
        assert_eq!(sources(file).unwrap(), expected);
    }

    #[test]
    fn every_english_source_reads_back_as_the_same_text() {
        for source in messages().unwrap() {
            let indented = source.english.replace('\n', "\n    ");
            let again = sources(&format!("x = {indented}\n")).unwrap();
            assert_eq!((&again[0].english, &again[0].variables), (&source.english, &source.variables));
        }
    }
}
