//! One person's language: words and formats that go together.
//!
//! In: the code of a language. Out: names and sentences for statuses, and formats in the same language: no German
//! weekday stands in an English sentence because the German sentence is missing. What a code leads to is found out once,
//! because loading formats takes longer than writing a message.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_syntax::ast::Pattern;
use icu::locale::{LanguageIdentifier as IcuIdentifier, LocaleDirectionality};
use unic_langid::LanguageIdentifier;

use crate::domain::{Attention, Direction, Status, SubStatus};

use super::{
    catalogue::{Catalogue, TextError},
    fallback::{chain, identifier},
    formats::{Formats, NoFormats},
};

/// Most codes that are remembered. There are fewer languages in use; made-up codes must not fill the memory.
const MOST_CODES: usize = 500;

/// Who the texts are for.
pub struct Reader<'a> {
    catalogue: &'a Catalogue,
    chain: Arc<[LanguageIdentifier]>,
    /// Dates, times and numbers in the reader's own variety of the language.
    pub formats: Arc<Formats>,
}

/// What codes of languages led to before.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<String, Found>>);

/// The locales to read, best first, and formats.
type Found = (Arc<[LanguageIdentifier]>, Arc<Formats>);

/// Nothing can be written for this reader.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReaderError {
    /// A language was asked for by name and is not there.
    #[error("there are no texts in `{code}`: write one of {known}")]
    Unknown {
        /// What was asked for.
        code: String,
        /// What there is.
        known: String,
    },
    /// No formats.
    #[error(transparent)]
    Formats(#[from] NoFormats),
}

impl Catalogue {
    /// The reader of the language that `code` names, or of the nearest there is.
    ///
    /// # Errors
    /// When ICU4X has no formats for it.
    pub fn reader(&self, code: &str) -> Result<Reader<'_>, ReaderError> {
        let mut known = self.known.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (chain, formats) = if let Some(known) = known.get(code) {
            known.clone()
        } else {
            let found = self.find(code)?;
            if known.len() >= MOST_CODES {
                known.clear();
            }
            known.insert(code.to_owned(), found.clone());
            found
        };
        Ok(Reader { catalogue: self, chain, formats })
    }

    fn find(&self, code: &str) -> Result<Found, NoFormats> {
        let chain: Arc<[_]> = chain(code, self.shipped()).into_iter().cloned().collect();
        let variety =
            identifier(code).filter(|id| chain.first().is_some_and(|best| id.language == best.language));
        let formats = Formats::of(&variety.or_else(|| chain.first().cloned()).unwrap_or_default())?;
        Ok((chain, Arc::new(formats)))
    }

    /// The same for somebody who chose the language: another one is no substitute.
    ///
    /// # Errors
    /// Also when there are no texts in this language.
    pub fn reader_of(&self, code: &str) -> Result<Reader<'_>, ReaderError> {
        let reader = self.reader(code)?;
        let language = identifier(code).map(|id| id.language);
        if reader.chain.first().map(|best| best.language) == language {
            return Ok(reader);
        }
        let known: Vec<_> = self.shipped().iter().map(ToString::to_string).collect();
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        Err(ReaderError::Unknown { code: code.to_owned(), known: reader.formats.any(&known) })
    }
}

impl Reader<'_> {
    /// The locale the texts are in.
    #[must_use]
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.chain.first()
    }

    /// In which direction it is read.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let id = self.locale().and_then(|locale| IcuIdentifier::try_from_str(&locale.to_string()).ok());
        let directions = LocaleDirectionality::new_extended();
        if id.is_some_and(|id| directions.is_right_to_left(&id)) { Direction::Rtl } else { Direction::Ltr }
    }

    /// Whether a text in the language of `code` is one in the reader's language.
    #[must_use]
    pub fn reads(&self, code: &str) -> bool {
        let script = |id: &LanguageIdentifier| identifier(&id.to_string()).map(|id| (id.language, id.script));
        let theirs = identifier(code).map(|id| (id.language, id.script));
        theirs.is_some() && self.chain.first().and_then(script) == theirs
    }

    /// The text of a key.
    ///
    /// # Errors
    /// When it is missing or can't be formed.
    pub fn say(&self, key: &str, args: &[(&str, &str)]) -> Result<String, TextError> {
        self.catalogue.text(&self.chain, key, args).map(|(text, _)| text)
    }

    /// The text of a key in exactly the reader's locale: what goes to a customer is in one language.
    ///
    /// # Errors
    /// When it is not there, even if another locale has it, or can't be formed.
    pub fn say_here(&self, key: &str, args: &[(&str, &str)]) -> Result<String, TextError> {
        self.catalogue.text(self.chain.get(..1).unwrap_or_default(), key, args).map(|(text, _)| text)
    }

    /// Another text, formed as if it stood in the reader's locale.
    ///
    /// # Errors
    /// What Fluent says, when it can't be formed completely.
    pub(super) fn form(&self, text: &Pattern<&str>, args: &[(&str, &str)]) -> Result<String, String> {
        let locale = self.locale().ok_or_else(|| "the reader has no locale".to_owned())?;
        self.catalogue.form(locale, text, args)
    }

    /// The name of a main status.
    ///
    /// # Errors
    /// As for [`Reader::say`].
    pub fn status(&self, status: Status) -> Result<String, TextError> {
        self.say(&key("status", status.as_str()), &[])
    }

    /// The name of an exact status.
    ///
    /// # Errors
    /// As for [`Reader::say`].
    pub fn sub_status(&self, status: SubStatus) -> Result<String, TextError> {
        self.say(&key("sub", status.as_str()), &[])
    }

    /// What an exact status means, said to the person who waits for the parcel.
    ///
    /// # Errors
    /// As for [`Reader::say`].
    pub fn sentence(&self, status: SubStatus) -> Result<String, TextError> {
        self.say(&format!("{}.sentence", key("sub", status.as_str())), &[])
    }

    /// How much a parcel should be looked at.
    ///
    /// # Errors
    /// As for [`Reader::say`].
    pub fn attention(&self, attention: Attention) -> Result<String, TextError> {
        let word = match attention {
            Attention::None => "none",
            Attention::Watch => "watch",
            Attention::Action => "action",
        };
        self.say(&key("attention", word), &[])
    }
}

/// Fluent's identifiers have dashes where our words have underscores.
fn key(kind: &str, word: &str) -> String {
    format!("{kind}-{}", word.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn words_and_formats_are_of_one_language() {
        let catalogue = Catalogue::load().unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        for (code, status, date) in [
            ("en_US", "In transit", "November 25, 2026"),
            ("en_GB", "In transit", "25 November 2026"),
            ("de_AT", "Unterwegs", "25. November 2026"),
            ("xx_YY", "In transit", "November 25, 2026"),
            ("zh_CN", "运输途中", "2026年11月25日"),
            ("ar_001", "في الطريق", "25 نوفمبر 2026"),
            ("False", "In transit", "November 25, 2026"),
        ] {
            let reader = catalogue.reader(code).unwrap();
            let words = (reader.status(Status::InTransit).unwrap(), reader.formats.date(day));
            assert_eq!(words, (status.to_owned(), date.to_owned()), "{code}");
        }
    }

    #[test]
    fn a_language_chosen_by_name_is_not_replaced_by_another() {
        let catalogue = Catalogue::load().unwrap();
        assert!(["en", "de_CH", "es-419", "zh_SG"].iter().all(|code| catalogue.reader_of(code).is_ok()));
        for code in ["sw", "klingon", ""] {
            let message = catalogue.reader_of(code).err().unwrap().to_string();
            let start = format!("there are no texts in `{code}`: write one of ar, ");
            assert!(message.starts_with(&start) && message.contains(", or zh-Han"), "{message}");
        }
    }

    #[test]
    fn what_a_code_led_to_is_remembered_and_made_up_codes_do_not_pile_up() {
        let catalogue = Catalogue::load().unwrap();
        let formats = |code: &str| catalogue.reader(code).unwrap().formats;
        assert!(Arc::ptr_eq(&formats("de_AT"), &formats("de_AT")));
        for number in 0..=MOST_CODES {
            formats(&format!("xx_{number:03}"));
        }
        assert!(catalogue.known.0.lock().unwrap().len() <= MOST_CODES);
    }

    #[test]
    fn a_reader_reads_every_variety_of_the_language_in_the_same_script() {
        let catalogue = Catalogue::load().unwrap();
        for (reader, text, reads) in [
            ("de_AT", "de", true),
            ("en", "en-GB", true),
            ("zh_CN", "zh", true),
            ("zh_CN", "zh-TW", false),
            ("de", "en", false),
            ("de", "", false),
        ] {
            assert_eq!(catalogue.reader(reader).unwrap().reads(text), reads, "{text} for {reader}");
        }
    }
}
