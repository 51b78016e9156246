//! How complete each locale is, and how much longer its texts are than the English ones.
//!
//! In: the locale files. Out: figures for each locale, as `locales` prints them. It judges no wording.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Catalogue, ReaderError, SOURCE, Shape, shapes};

/// Letters of an English text from which on it is compared: the half of "by" says nothing.
const COMPARED: usize = 10;

/// One locale's figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Its name.
    pub locale: String,
    /// Texts that it has.
    pub texts: usize,
    /// Keys that English has and it has not.
    pub missing: Vec<String>,
    /// Plural categories of its language.
    pub plurals: Vec<&'static str>,
    /// Texts that are chosen by a number.
    pub choices: usize,
    /// Of those, the ones that lack a category.
    pub incomplete: Vec<String>,
    /// Length of all texts in percent of the English ones.
    pub length: usize,
    /// The text that grows most.
    pub longest: Option<Longest>,
}

/// A text and its length in percent of the English one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[expect(missing_docs, reason = "explained above")]
pub struct Longest {
    pub percent: usize,
    pub key: String,
}

impl Catalogue {
    /// The figures of all locales.
    ///
    /// # Errors
    /// When a locale has no formats.
    pub fn coverage(&self) -> Result<Vec<Coverage>, ReaderError> {
        let english = shapes(SOURCE);
        let locales = self.shipped().iter().map(ToString::to_string);
        locales
            .map(|locale| {
                let plurals = self.reader(&locale)?.formats.plurals();
                let these = shapes(&locale);
                Ok(Coverage::of(locale, plurals, &these, &english))
            })
            .collect()
    }
}

impl Coverage {
    fn of(
        locale: String,
        plurals: Vec<&'static str>,
        these: &BTreeMap<String, Shape>,
        english: &BTreeMap<String, Shape>,
    ) -> Self {
        let categories: BTreeSet<_> = plurals.iter().map(|name| (*name).to_owned()).collect();
        let lacks = |shape: &Shape| shape.choices.iter().any(|choice| !categories.is_subset(&choice.forms));
        let chosen: Vec<_> = these.iter().filter(|(_, shape)| !shape.choices.is_empty()).collect();
        let incomplete = chosen.iter().filter(|(_, shape)| lacks(shape)).map(|(key, _)| (*key).clone());
        let incomplete = incomplete.collect();
        let lengths = lengths(these, english);
        let longest = lengths.iter().filter(|(_, _, english)| *english >= COMPARED);
        let longest = longest
            .map(|(key, this, english)| Longest { percent: percent(*this, *english), key: key.clone() });
        Self {
            locale,
            texts: these.keys().filter(|key| english.contains_key(*key)).count(),
            missing: english.keys().filter(|key| !these.contains_key(*key)).cloned().collect(),
            plurals,
            choices: chosen.len(),
            incomplete,
            length: percent(lengths.iter().map(|text| text.1).sum(), lengths.iter().map(|text| text.2).sum()),
            longest: longest.max_by(|a, b| a.percent.cmp(&b.percent).then_with(|| b.key.cmp(&a.key))),
        }
    }
}

/// Texts that are there twice and have one form, with their letters and those of the English text.
fn lengths(
    these: &BTreeMap<String, Shape>,
    english: &BTreeMap<String, Shape>,
) -> Vec<(String, usize, usize)> {
    let one_form = |shape: &&Shape| shape.choices.is_empty() && !shape.text.is_empty();
    let pairs = these.iter().filter_map(|(key, this)| Some((key, this, english.get(key)?)));
    let pairs = pairs.filter(|(_, this, english)| one_form(this) && one_form(english));
    pairs.map(|(key, this, english)| (key.clone(), letters(this), letters(english))).collect()
}

fn letters(shape: &Shape) -> usize {
    shape.text.chars().count()
}

fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coverage(plurals: &[&'static str], these: &str, english: &str) -> Coverage {
        Coverage::of("xx".to_owned(), plurals.to_vec(), &Shape::all(these), &Shape::all(english))
    }

    #[test]
    fn what_is_missing_too_few_or_too_long_is_told() {
        let english = "a = ten letters\nb = { $n-plural ->\n    [one] x\n   *[other] y\n }\nc = no\n    .d = ten letters\n";
        let these = "a = twenty letters at all\nb = { $n-plural ->\n    [one] x\n   *[other] y\n }\nc = never and never\nold = x\n";
        let found = coverage(&["one", "few", "other"], these, english);
        let longest = Longest { percent: 190, key: "a".to_owned() };
        assert_eq!((found.texts, found.missing, found.choices), (3, vec!["c.d".to_owned()], 1));
        assert_eq!((found.incomplete, found.longest), (vec!["b".to_owned()], Some(longest)));
        assert_eq!(found.length, 276);
    }

    #[test]
    fn english_is_as_long_as_itself_and_complete() {
        let catalogue = Catalogue::load().unwrap();
        let all = catalogue.coverage().unwrap();
        let english = all.iter().find(|found| found.locale == SOURCE).unwrap();
        assert_eq!((english.length, english.missing.len(), english.incomplete.len()), (100, 0, 0));
        assert!(english.choices >= 3);
    }
}
