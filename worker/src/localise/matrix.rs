//! Every text in every locale: what holds the locale files together. Messages as a whole are in [`messages`].

mod messages;

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::domain::{Attention, Status, SubStatus};

/// Most texts that may be the same as in English, in percent: "Status" is a word in many languages.
const SAME_AS_ENGLISH: usize = 5;

/// Words that make a text a sentence, which no language has in common with English.
const SENTENCE: usize = 4;

/// What closes a sentence. Thai closes with nothing.
const STOPS: [char; 3] = ['.', '。', '।'];

/// What closes a question, in Greek and in full width too.
const QUESTIONS: [char; 5] = ['?', '？', '؟', ';', '\u{37E}'];

/// Texts that are whole sentences.
fn is_sentence(key: &str) -> bool {
    let part = key.split_once('.').map(|(_, part)| part);
    matches!(part, Some("sentence" | "body"))
        || ["story-body", "footer-reply", "footer-reason", "unsubscribe-done", "unsubscribe-undone"]
            .contains(&key)
}

/// Texts to which something is added, or that stand alone: no stop closes them.
fn is_title(key: &str) -> bool {
    let kinds = ["status-", "sub-", "milestone-", "story-", "label-", "step-", "day", "button-", "subject-"];
    !is_sentence(key) && kinds.iter().any(|kind| key.starts_with(kind))
}

fn locales() -> Vec<String> {
    Catalogue::load().unwrap().shipped().iter().map(ToString::to_string).collect()
}

/// A text of another locale than English, with the locale and the key.
fn translations() -> Vec<(String, String, Shape)> {
    let others = locales().into_iter().filter(|locale| locale != SOURCE);
    others
        .flat_map(|locale| shapes(&locale).into_iter().map(move |(key, shape)| (locale.clone(), key, shape)))
        .collect()
}

/// All forms of a text with each variable filled in, and the locale it was found in.
fn rendered(catalogue: &Catalogue, locale: &str, key: &str, shape: &Shape) -> Vec<(String, String)> {
    let chain = chain(locale, catalogue.shipped());
    let plurals = catalogue.reader(locale).unwrap().formats.plurals();
    let form = |plural: &&str| {
        let mut args: Vec<_> = shape.variables.iter().map(|name| (name.clone(), "7")).collect();
        args.extend(shape.variables.iter().map(|name| (format!("{name}-plural"), *plural)));
        let args: Vec<_> = args.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        let (text, found) = catalogue.text(&chain, key, &args).unwrap();
        (text, found.to_string())
    };
    plurals.iter().map(form).collect()
}

#[test]
fn the_languages_that_are_promised_are_there() {
    let promised = "ar bg ca cs da de el en es es-419 et fa fi fr ga he hi hr hu id is it ja ko lt lv ms mt nb nl pl pt pt-BR ro \
                    ru sk sl sr sr-Latn sv th tr uk vi zh-Hans zh-Hant";
    assert_eq!(locales(), promised.split(' ').collect::<Vec<_>>());
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
            assert!(!name.is_empty() && !sentence.is_empty(), "{status} in {locale}");
        }
        for attention in [Attention::None, Attention::Watch, Attention::Action] {
            assert_ne!(reader.attention(attention).unwrap(), "");
        }
    }
}

#[test]
fn every_locale_has_exactly_the_keys_and_variables_of_english() {
    let variables = |locale: &str| -> BTreeSet<String> {
        let line = |(key, shape): (String, Shape)| {
            let variables: Vec<_> = shape.variables.iter().map(|name| format!("${name}")).collect();
            format!("{key} {}", variables.join(" ")).trim_end().to_owned()
        };
        shapes(locale).into_iter().map(line).collect()
    };
    let english = variables(SOURCE);
    for locale in locales() {
        let these = variables(&locale);
        let (missing, extra): (Vec<_>, Vec<_>) =
            (english.difference(&these).collect(), these.difference(&english).collect());
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{locale} lacks {missing:?} and has {extra:?} instead"
        );
    }
}

#[test]
fn every_form_of_every_text_renders_in_its_own_locale() {
    let (catalogue, english) = (Catalogue::load().unwrap(), shapes(SOURCE));
    for locale in locales() {
        for (key, shape) in &english {
            for (text, found) in rendered(&catalogue, &locale, key, shape) {
                assert_eq!(found, locale, "{key}");
                assert!(
                    !text.trim().is_empty() && !text.contains(['{', '}', '$']),
                    "{key} in {locale}: {text}"
                );
                assert!(!text.contains("  ") && text.trim() == text, "spaces of {key} in {locale}: {text}");
            }
        }
    }
}

#[test]
fn hardly_a_text_is_left_in_english_and_no_sentence() {
    let english = shapes(SOURCE);
    let mut same: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (locale, key, shape) in translations() {
        let ours = english.get(&key).filter(|ours| ours.text == shape.text && shape.has_letters());
        if let Some(ours) = ours {
            assert!(ours.text.split(' ').count() < SENTENCE, "{key} in {locale} is English: {}", ours.text);
            same.entry(locale).or_default().push(key);
        }
    }
    for (locale, keys) in same {
        let percent = keys.len() * 100 / english.len();
        assert!(percent <= SAME_AS_ENGLISH, "{percent} % of {locale} are as in English: {keys:?}");
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
    let (catalogue, english) = (Catalogue::load().unwrap(), shapes(SOURCE));
    for locale in locales() {
        let plurals = catalogue.reader(&locale).unwrap().formats.plurals();
        let categories: BTreeSet<_> = plurals.into_iter().map(str::to_owned).collect();
        for (key, shape) in shapes(&locale) {
            for choice in shape.choices {
                let number = choice.by.strip_suffix("-plural");
                let known = number.filter(|number| english[&key].variables.contains(*number));
                assert!(known.is_some(), "{key} in {locale} chooses by `{}`", choice.by);
                assert_eq!(choice.forms, categories, "{key} in {locale}");
            }
        }
    }
}

#[test]
fn sentences_are_closed_as_the_language_closes_them_and_titles_are_not() {
    let (catalogue, english) = (Catalogue::load().unwrap(), shapes(SOURCE));
    let mut faults = Vec::new();
    for locale in locales() {
        for (key, shape) in &english {
            for (text, _) in rendered(&catalogue, &locale, key, shape) {
                let is_thai = locale == "th";
                let is_right = match key.as_str() {
                    key if is_sentence(key) => text.ends_with(STOPS) != is_thai,
                    "unsubscribe-question" => text.ends_with(QUESTIONS) || is_thai,
                    key => !is_title(key) || !text.ends_with(STOPS),
                };
                // Hungarian, Latvian, Russian and Ukrainian letters greet with an exclamation mark.
                let shouts =
                    text.contains(['!', '！', '¡']) && !["greeting", "closing"].contains(&key.as_str());
                if !is_right || shouts {
                    faults.push(format!("{key} in {locale}: {text}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn brackets_and_quotes_come_in_pairs_and_no_mark_turns_the_direction() {
    const PAIRS: [(char, char); 9] = [
        ('(', ')'),
        ('[', ']'),
        ('（', '）'),
        ('「', '」'),
        ('『', '』'),
        ('《', '》'),
        ('【', '】'),
        ('“', '”'),
        ('«', '»'),
    ];
    for locale in locales() {
        for (key, shape) in shapes(&locale) {
            let text = &shape.text;
            for (open, close) in PAIRS {
                // Languages open and close quotes with different halves: both halves together come in twos.
                let (opens, closes) = (text.matches(open).count(), text.matches(close).count());
                let is_quote = matches!(open, '“' | '«');
                let low = if open == '“' { text.matches('„').count() } else { 0 };
                let is_paired = if is_quote { (opens + closes + low) % 2 == 0 } else { opens == closes };
                assert!(is_paired, "{open}{close} of {key} in {locale}: {text}");
            }
            let turns = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            assert!(!text.contains(turns), "{key} in {locale}: {text:?}");
        }
    }
}
