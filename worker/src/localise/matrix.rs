//! Every text in every locale: what holds the locale files together.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};
use include_dir::{Dir, include_dir};

use super::*;
use crate::domain::{Attention, Status, SubStatus};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// Texts that are rightly the same as in English.
const SAME_AS_ENGLISH: [(&str, &str); 2] = [("de", "status-exception"), ("de", "timeline-status")];

/// A text as it is written: its variables, and the variants of each selector in it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    text: String,
    variables: BTreeSet<String>,
    selectors: Vec<(String, BTreeSet<String>)>,
}

/// All texts of a locale by key; `message.attribute` for an attribute.
fn shapes(locale: &str) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for file in LOCALES.get_dir(locale).unwrap().files() {
        let resource = parse(file.contents_utf8().unwrap()).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            shapes.extend(message.value.iter().map(|value| (id.to_owned(), shape(value))));
            let attributes = message.attributes.iter();
            shapes.extend(attributes.map(|part| (format!("{id}.{}", part.id.name), shape(&part.value))));
        }
    }
    shapes
}

fn shape(pattern: &Pattern<&str>) -> Shape {
    let mut shape = Shape::default();
    read(pattern, &mut shape);
    shape
}

fn read(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                write!(shape.text, "{inline:?}").unwrap();
                shape.variables.extend(variable(inline));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                        name.to_owned()
                    }
                });
                shape.selectors.push((variable(selector).unwrap_or_default(), keys.collect()));
                for variant in variants {
                    read(&variant.value, shape);
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

fn locales() -> Vec<String> {
    Catalogue::load().unwrap().shipped().iter().map(ToString::to_string).collect()
}

/// The text of `key` with every variable filled in, and the locale it was found in.
fn rendered(locale: &str, key: &str) -> (String, String) {
    let catalogue = Catalogue::load().unwrap();
    let variables = &shapes(SOURCE)[key].variables;
    let mut args: Vec<_> = variables.iter().map(|name| (name.as_str(), "7")).collect();
    args.push(("count-plural", "other"));
    let chain = chain(locale, catalogue.shipped());
    let (text, found) = catalogue.text(&chain, key, &args).unwrap();
    (text, found.to_string())
}

#[test]
fn every_status_has_a_name_and_a_sentence_in_every_locale() {
    let catalogue = Catalogue::load().unwrap();
    for locale in locales() {
        let reader = catalogue.reader(&locale).unwrap();
        for status in Status::ALL {
            assert_ne!(reader.status(status).unwrap(), "", "{status} in {locale}");
        }
        for status in SubStatus::ALL {
            let (name, sentence) = (reader.sub_status(status).unwrap(), reader.sentence(status).unwrap());
            assert!(!name.ends_with(['.', '。']), "the name of {status} in {locale} is a sentence: {name}");
            assert!(sentence.ends_with(['.', '。']), "the sentence of {status} in {locale}: {sentence}");
        }
        for attention in [Attention::None, Attention::Watch, Attention::Action] {
            assert_ne!(reader.attention(attention).unwrap(), "");
        }
    }
}

#[test]
fn every_locale_has_exactly_the_keys_and_variables_of_english() {
    let variables = |locale: &str| -> BTreeMap<String, BTreeSet<String>> {
        shapes(locale).into_iter().map(|(key, shape)| (key, shape.variables)).collect()
    };
    for locale in locales() {
        assert_eq!(variables(&locale), variables(SOURCE), "{locale}");
    }
}

#[test]
fn every_text_renders_in_its_own_locale() {
    for locale in locales() {
        for key in shapes(SOURCE).keys() {
            assert_eq!(rendered(&locale, key).1, locale, "{key}");
        }
    }
}

#[test]
fn no_text_is_left_in_english() {
    let english = shapes(SOURCE);
    let reference = |shape: &Shape| shape.text.starts_with("MessageReference");
    for locale in locales().into_iter().filter(|locale| locale != SOURCE) {
        let shapes = shapes(&locale);
        let same = shapes.iter().filter(|(key, shape)| !reference(shape) && english[*key].text == shape.text);
        let same: BTreeSet<_> = same.map(|(key, _)| (locale.as_str(), key.as_str())).collect();
        let allowed = SAME_AS_ENGLISH.into_iter().filter(|(allowed, _)| *allowed == locale).collect();
        assert_eq!(same, allowed);
    }
}

#[test]
fn names_that_are_one_in_english_are_one_everywhere() {
    let catalogue = Catalogue::load().unwrap();
    let names = |locale: &str| {
        let reader = catalogue.reader(locale).unwrap();
        let main = Status::ALL.map(|status| reader.status(status).unwrap());
        let exact = SubStatus::ALL.map(|status| reader.sub_status(status).unwrap());
        main.into_iter().chain(exact).collect::<Vec<_>>()
    };
    let english = names(SOURCE);
    for locale in locales() {
        let mut translations = BTreeMap::new();
        for (name, translation) in english.iter().zip(names(&locale)) {
            let first = translations.entry(name).or_insert_with(|| translation.clone());
            assert_eq!(*first, translation, "{name} in {locale}");
        }
    }
}

#[test]
fn a_number_is_chosen_by_its_plural_category_and_every_category_is_there() {
    for locale in locales() {
        let categories: BTreeSet<_> =
            Formats::of(&locale.parse().unwrap()).unwrap().plurals().into_iter().map(str::to_owned).collect();
        for (key, shape) in shapes(&locale) {
            for (selector, variants) in shape.selectors {
                assert!(
                    selector.ends_with("-plural"),
                    "{key} in {locale} chooses by ${selector}, a bare value"
                );
                assert_eq!(variants, categories, "{key} in {locale}");
            }
        }
    }
}
