//! All texts of all shipped locales.
//!
//! In: the files under `locales/`, which are part of the program. Out: for a key and a chain of locales the finished
//! text, and in which locale it was found. There are no isolation marks: these texts go to terminals, lists and
//! subjects, which print the marks as boxes or compare them; HTML isolates with `<bdi>` instead. Arguments are strings:
//! what Fluent would make of a number is not what people write.

use std::{borrow::Borrow, collections::BTreeMap};

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::{reader::Known, shape::Shape};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// A locale's file as it is written.
pub(super) fn source(locale: &str, file: &str) -> Option<&'static str> {
    LOCALES.get_file(format!("{locale}/{file}"))?.contents_utf8()
}

/// How all texts of a locale are built, by key.
#[must_use]
pub fn shapes(locale: &str) -> BTreeMap<String, Shape> {
    let files = LOCALES.get_dir(locale).into_iter().flat_map(Dir::files);
    files.filter_map(|file| file.contents_utf8()).flat_map(Shape::all).collect()
}

/// The texts, by locale.
pub struct Catalogue {
    bundles: BTreeMap<LanguageIdentifier, FluentBundle<FluentResource>>,
    shipped: Vec<LanguageIdentifier>,
    /// What was found out for earlier readers.
    pub(super) known: Known,
}

/// A locale file that can't be used. It is part of the program, so this is for the people who write it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("locales/{file}: {problem}")]
pub struct BrokenLocale {
    file: String,
    problem: String,
}

/// A text that can't be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// No locale of the chain has it.
    #[error("there is no text `{key}` in {locales}: add it to locales/{last}")]
    Missing {
        /// What was looked for.
        key: String,
        /// Where.
        locales: String,
        /// The last of them.
        last: String,
    },
    /// An argument is missing, a reference leads nowhere, or the like.
    #[error("text `{key}` in locales/{locale} can't be formed: {problem}")]
    Broken {
        /// Which text.
        key: String,
        /// Where.
        locale: String,
        /// What Fluent says.
        problem: String,
    },
}

impl Catalogue {
    /// Reads all locales.
    ///
    /// # Errors
    /// When a file is broken: bad syntax, a key that is there twice, a folder that is no language.
    pub fn load() -> Result<Self, BrokenLocale> {
        let folders = LOCALES.dirs().map(|folder| {
            let name = folder.path().display().to_string();
            let locale = name.parse().map_err(|_| broken(&name, "the folder's name is no language"))?;
            let files = folder.files().map(|file| (file.path().display().to_string(), file.contents_utf8()));
            Ok((locale, files.map(|(path, text)| (path, text.unwrap_or_default().to_owned())).collect()))
        });
        Self::of(folders.collect::<Result<_, _>>()?)
    }

    /// Reads these locales, each a list of file names and contents.
    fn of(locales: BTreeMap<LanguageIdentifier, Vec<(String, String)>>) -> Result<Self, BrokenLocale> {
        let bundles = locales.into_iter().map(|(locale, files)| {
            let bundle = bundle(&locale, files)?;
            Ok((locale, bundle))
        });
        let bundles: BTreeMap<_, _> = bundles.collect::<Result<_, _>>()?;
        let shipped = bundles.keys().cloned().collect();
        Ok(Self { bundles, shipped, known: Known::default() })
    }

    /// A catalogue of these files alone: locale, file name and contents of each.
    #[cfg(test)]
    pub(super) fn of_sources(files: &[(&str, &str, &str)]) -> Self {
        let mut locales: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (locale, name, text) in files {
            let file = (format!("{locale}/{name}"), (*text).to_owned());
            locales.entry(locale.parse().unwrap()).or_default().push(file);
        }
        Self::of(locales).unwrap()
    }

    /// The locales there are, by name.
    #[must_use]
    pub fn shipped(&self) -> &[LanguageIdentifier] {
        &self.shipped
    }

    /// The text of `key` (`message` or `message.attribute`) from the first locale of `chain` that has it.
    ///
    /// # Errors
    /// When none has it, or it can't be formed completely.
    pub fn text<'a, L: Borrow<LanguageIdentifier>>(
        &self,
        chain: &'a [L],
        key: &str,
        args: &[(&str, &str)],
    ) -> Result<(String, &'a LanguageIdentifier), TextError> {
        for locale in chain.iter().map(Borrow::borrow) {
            let Some(bundle) = self.bundles.get(locale) else { continue };
            let Some(text) = pattern(bundle, key) else { continue };
            let broken =
                |problem| TextError::Broken { key: key.to_owned(), locale: locale.to_string(), problem };
            return Ok((form(bundle, text, args).map_err(broken)?, locale));
        }
        let names: Vec<_> = chain.iter().map(|locale| locale.borrow().to_string()).collect();
        let last = names.last().cloned().unwrap_or_default();
        Err(TextError::Missing { key: key.to_owned(), locales: names.join(", "), last })
    }

    /// The text of `key` in `locale` as it is written; `None` when it is not there.
    pub(super) fn pattern(&self, locale: &LanguageIdentifier, key: &str) -> Option<&Pattern<&str>> {
        pattern(self.bundles.get(locale)?, key)
    }

    /// Another text, formed as if it stood in `locale`.
    ///
    /// # Errors
    /// What Fluent says, when it can't be formed completely.
    pub(super) fn form(
        &self,
        locale: &LanguageIdentifier,
        text: &Pattern<&str>,
        args: &[(&str, &str)],
    ) -> Result<String, String> {
        let bundle = self.bundles.get(locale).ok_or_else(|| format!("there are no texts in {locale}"))?;
        form(bundle, text, args)
    }
}

fn pattern<'b>(bundle: &'b FluentBundle<FluentResource>, key: &str) -> Option<&'b Pattern<&'b str>> {
    match key.split_once('.') {
        Some((message, attribute)) => Some(bundle.get_message(message)?.get_attribute(attribute)?.value()),
        None => bundle.get_message(key)?.value(),
    }
}

fn form(
    bundle: &FluentBundle<FluentResource>,
    text: &Pattern<&str>,
    args: &[(&str, &str)],
) -> Result<String, String> {
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, *value)).collect();
    let (mut text_formed, mut errors) = (String::new(), Vec::new());
    bundle
        .write_pattern(&mut text_formed, text, Some(&args), &mut errors)
        .map_err(|error| error.to_string())?;
    if errors.is_empty() { Ok(text_formed) } else { Err(joined(&errors)) }
}

fn bundle(
    locale: &LanguageIdentifier,
    files: Vec<(String, String)>,
) -> Result<FluentBundle<FluentResource>, BrokenLocale> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(false);
    for (file, source) in files {
        let resource =
            FluentResource::try_new(source).map_err(|(_, errors)| broken(&file, &joined(&errors)))?;
        bundle.add_resource(resource).map_err(|errors| broken(&file, &joined(&errors)))?;
    }
    Ok(bundle)
}

fn broken(file: &str, problem: &str) -> BrokenLocale {
    BrokenLocale { file: file.to_owned(), problem: problem.to_owned() }
}

fn joined<E: ToString>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(locales: &[(&str, &str)]) -> Result<Catalogue, BrokenLocale> {
        let files = locales.iter().map(|(locale, text)| {
            (locale.parse().unwrap(), vec![(format!("{locale}/status.ftl"), (*text).to_owned())])
        });
        Catalogue::of(files.collect())
    }

    fn say(
        locales: &[(&str, &str)],
        key: &str,
        args: &[(&str, &str)],
    ) -> Result<(String, String), TextError> {
        let catalogue = catalogue(locales).unwrap();
        let chain: Vec<_> = catalogue.shipped().iter().collect();
        let (text, locale) = catalogue.text(&chain, key, args)?;
        Ok((text, locale.to_string()))
    }

    #[test]
    fn a_text_comes_from_the_first_locale_that_has_it() {
        let locales = [("de", "a = eins\n"), ("en", "a = one\nb = two\n    .c = three\n")];
        assert_eq!(say(&locales, "a", &[]), Ok(("eins".to_owned(), "de".to_owned())));
        assert_eq!(say(&locales, "b", &[]), Ok(("two".to_owned(), "en".to_owned())));
        assert_eq!(say(&locales, "b.c", &[]), Ok(("three".to_owned(), "en".to_owned())));
    }

    #[test]
    fn a_text_that_is_nowhere_is_an_error() {
        let error = say(&[("de", "a = eins\n"), ("en", "a = one\n")], "x.y", &[]).unwrap_err();
        assert_eq!(error.to_string(), "there is no text `x.y` in de, en: add it to locales/en");
    }

    #[test]
    fn a_text_that_lacks_an_argument_is_an_error() {
        let error = say(&[("en", "a = at { $time }\n")], "a", &[]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "text `a` in locales/en can't be formed: Resolver error: Unknown variable: $time"
        );
    }

    #[test]
    fn arguments_stay_as_they_are_and_bring_no_marks() {
        for number in ["00340434161094042557", "1e9", "007", "NaN", "1.50", "-0", "9."] {
            let text = say(&[("ar", "a = الطرد { $number } في الطريق\n")], "a", &[("number", number)]);
            assert_eq!(text.unwrap().0, format!("الطرد {number} في الطريق"));
        }
    }

    #[test]
    fn a_broken_file_is_named() {
        let syntax = catalogue(&[("en", "a = { $ }\n")]).err().unwrap().to_string();
        assert!(syntax.starts_with("locales/en/status.ftl: "), "{syntax}");
        let twice = catalogue(&[("en", "a = one\na = two\n")]).err().unwrap().to_string();
        assert!(twice.starts_with("locales/en/status.ftl: ") && twice.contains("\"a\""), "{twice}");
    }
}
