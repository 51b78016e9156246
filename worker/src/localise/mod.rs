//! Statuses, dates and numbers in the words of the person who reads them. Pure.
//!
//! In: values of [`crate::domain`] and the code of a language as Odoo, a browser or a person writes it. Out: plain
//! text in the best language there is; of a message to a recipient, finished [`Parts`](crate::domain::Parts) in one language. Words come from Fluent files (`locales/`), everything with digits in it from
//! ICU4X, and Fluent only ever sees finished strings, because it formats neither dates nor numbers and would turn a
//! tracking number into one. It never guesses: a text that is missing, or that lacks an argument, is an error.

mod catalogue;
mod coverage;
mod fallback;
mod formats;
#[cfg(test)]
mod matrix;
mod message;
mod reader;
mod shape;

pub use catalogue::{BrokenLocale, Catalogue, TextError, shapes};
pub use coverage::{Coverage, Longest};
pub use fallback::{SOURCE, chain, identifier};
pub use formats::{Formats, NoFormats};
pub use message::{MessageError, Rendered, WordingProblem, Wordings, sample, segments};
pub use reader::{Reader, ReaderError};
pub use shape::{Choice, Shape};
