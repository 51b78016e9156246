//! A message to whom a parcel is for: everything that Odoo handed out of it becomes finished texts in one language.
//!
//! In: a [`Notice`], what companies write in place of our texts, and the instant now. Out: [`Parts`], the language they are
//! in, and what was wrong with a company's own texts. What is not known is left out. A text that is missing, or that can't be
//! formed, is an error that names it: neither a key nor another language ever reaches a customer.

mod facts;
mod limits;
mod plain;
mod progress;
mod sample;
mod short;
mod story;
#[cfg(test)]
mod tests;
mod when;
mod wordings;
mod words;

use chrono::{DateTime, Utc};

use self::{
    plain::{line, web_address},
    story::Story,
    when::When,
    words::Words,
};
pub use self::{
    sample::sample,
    short::segments,
    wordings::{WordingProblem, Wordings},
};
use super::{Catalogue, ReaderError, TextError};
use crate::domain::{Channel, Footer, News, Notice, ParcelParts, Parts};

/// A finished message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The locale it is in.
    pub language: String,
    /// Its texts.
    pub parts: Parts,
    /// What is wrong with a company's own texts: ours stand in their places.
    pub wording_problems: Vec<String>,
}

/// A message that can't be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// Nobody reads this language.
    #[error(transparent)]
    Reader(#[from] ReaderError),
    /// A text is missing or broken.
    #[error(transparent)]
    Text(#[from] TextError),
    /// There is nothing to tell.
    #[error("the message names no parcel")]
    NoParcel,
}

impl Catalogue {
    /// Writes one message.
    ///
    /// # Errors
    /// When a text is missing in the recipient's language or can't be formed, or there is no parcel to tell of.
    pub fn message(
        &self,
        notice: &Notice,
        wordings: &Wordings,
        now: DateTime<Utc>,
    ) -> Result<Rendered, MessageError> {
        if notice.parcels.is_empty() {
            return Err(MessageError::NoParcel);
        }
        let reader = self.reader(&notice.language)?;
        let language = reader.locale().map(ToString::to_string).unwrap_or_default();
        let words = Words::of(reader, wordings.of(notice.company, &language));
        let parts = Writer { words: &words, when: When::of(&words, notice, now), notice }.parts()?;
        Ok(Rendered { language, parts, wording_problems: words.problems() })
    }
}

struct Writer<'a> {
    words: &'a Words<'a>,
    when: When<'a>,
    notice: &'a Notice,
}

impl Writer<'_> {
    fn parts(&self) -> Result<Parts, TextError> {
        let words = self.words;
        let story = Story::of(words, self.notice)?;
        let company = line(&self.notice.company_name);
        let parcels = self.notice.parcels.iter().map(|news| self.parcel(news, &story));
        Ok(Parts {
            direction: words.direction(),
            greeting: words.line("greeting", &[])?,
            steps: progress::NAMES.iter().map(|key| words.line(key, &[])).collect::<Result<_, _>>()?,
            parcels: parcels.collect::<Result<_, _>>()?,
            button: words.line("button-track", &[])?,
            closing: words.line("closing", &[])?,
            footer: Footer {
                reply: words.line("footer-reply", &[])?,
                reason: words.line("footer-reason", &[("company", &company)])?,
                unsubscribe: words.line("footer-unsubscribe", &[])?,
            },
            text: match self.notice.channel {
                Channel::Sms => Some(short::text(words, &company, &story, self.link().as_deref())?),
                Channel::Email | Channel::Activity => None,
            },
            subject: story.subject.clone(),
            headline: story.headline.clone(),
            paragraphs: story.paragraphs.clone(),
        })
    }

    fn parcel(&self, news: &News, story: &Story) -> Result<ParcelParts, TextError> {
        let words = self.words;
        let own_headline = words.line(&news.milestone.key(), &[])?;
        let progress = progress::of(words, news)?;
        Ok(ParcelParts {
            headline: Some(own_headline).filter(|own| *own != story.headline),
            paragraphs: story::paragraphs(words, news)?,
            step: progress.as_ref().map(|(step, _)| *step),
            step_text: progress.map(|(_, text)| text),
            facts: facts::of(words, &self.when, self.notice, news)?,
            url: news.url.as_deref().and_then(web_address),
        })
    }

    /// The page of the only parcel.
    fn link(&self) -> Option<String> {
        match self.notice.parcels.as_slice() {
            [only] => only.url.as_deref().and_then(web_address),
            _ => None,
        }
    }
}
