//! The texts of one message: the company's own where it has one that can be used, ours elsewhere.

use std::cell::RefCell;

use super::{
    super::{Formats, Reader, TextError},
    plain::{line, paragraphs},
    wordings::Own,
};
use crate::domain::Direction;

/// One recipient's words. It notes what is wrong with the company's own.
pub(super) struct Words<'a> {
    reader: Reader<'a>,
    own: Option<&'a Own>,
    problems: RefCell<Vec<String>>,
}

impl<'a> Words<'a> {
    pub(super) fn of(reader: Reader<'a>, own: Option<&'a Own>) -> Self {
        Self { reader, own, problems: RefCell::default() }
    }

    pub(super) fn formats(&self) -> &Formats {
        &self.reader.formats
    }

    pub(super) fn direction(&self) -> Direction {
        self.reader.direction()
    }

    /// What is wrong with the company's own texts, of those that were wanted.
    pub(super) fn problems(&self) -> Vec<String> {
        self.problems.take()
    }

    /// A text, as it is written.
    pub(super) fn say(&self, key: &str, args: &[(&str, &str)]) -> Result<String, TextError> {
        if let Some(own) = self.own.and_then(|own| own.get(key)) {
            match own.form(&self.reader, args) {
                Ok(text) => return Ok(text),
                Err(problem) => self.note(problem.to_string()),
            }
        }
        self.reader.say_here(key, args)
    }

    /// A text in one line.
    pub(super) fn line(&self, key: &str, args: &[(&str, &str)]) -> Result<String, TextError> {
        self.say(key, args).map(|text| line(&text))
    }

    /// A text in paragraphs.
    pub(super) fn paragraphs(&self, key: &str) -> Result<Vec<String>, TextError> {
        self.say(key, &[]).map(|text| paragraphs(&text))
    }

    /// A number, with the name of its plural form.
    pub(super) fn number(&self, number: u32) -> (String, &'static str) {
        let formats = self.formats();
        (formats.number(number.into()), formats.plural(number.into()))
    }

    fn note(&self, problem: String) {
        let mut problems = self.problems.borrow_mut();
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
}
