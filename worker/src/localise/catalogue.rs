//! All texts of all shipped locales.
//!
//! In: the files under `locales/`, which are part of the program. Out: for a key and a chain of locales the finished
//! text, and in which locale it was found. There are no isolation marks: these texts go to terminals, lists and
//! subjects, which print the marks as boxes or compare them; HTML isolates with `<bdi>` instead. Arguments are strings:
//! what Fluent would make of a number is not what people write.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// The texts, by locale.
pub struct Catalogue {
    bundles: BTreeMap<LanguageIdentifier, FluentBundle<FluentResource>>,
    shipped: Vec<LanguageIdentifier>,
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
    #[error("there is no text `{key}` in {locales}: add it to locales/en")]
    Missing {
        /// What was looked for.
        key: String,
        /// Where.
        locales: String,
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
        Ok(Self { bundles, shipped })
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
    pub fn text<'a>(
        &self,
        chain: &[&'a LanguageIdentifier],
        key: &str,
        args: &[(&str, &str)],
    ) -> Result<(String, &'a LanguageIdentifier), TextError> {
        for locale in chain {
            if let Some(text) = self.bundles.get(locale).and_then(|bundle| form(bundle, key, args)) {
                let broken =
                    |problem| TextError::Broken { key: key.to_owned(), locale: locale.to_string(), problem };
                return Ok((text.map_err(broken)?, locale));
            }
        }
        let locales = chain.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Err(TextError::Missing { key: key.to_owned(), locales })
    }
}

/// `None` when the key is not there.
fn form(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &[(&str, &str)],
) -> Option<Result<String, String>> {
    let pattern = match key.split_once('.') {
        Some((message, attribute)) => bundle.get_message(message)?.get_attribute(attribute)?.value(),
        None => bundle.get_message(key)?.value()?,
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, *value)).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    Some(if errors.is_empty() { Ok(text) } else { Err(joined(&errors)) })
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
