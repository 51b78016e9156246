//! The answer to a call about parcels: trackings, and errors with their words.
//!
//! In: what each item came to. Out: JSON text, written as it grows so that prepared trackings are copied and not parsed.

use std::io;

use serde::Serialize;

/// Why a parcel can't be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Code {
    NotRegistered,
    NotFound,
    InvalidNumber,
    CarrierRequired,
    PostcodeRequired,
    PhoneRequired,
    CarrierUnsupported,
    RateLimited,
    CarrierUnavailable,
    QuotaExceeded,
}

impl Code {
    fn message(self) -> &'static str {
        match self {
            Self::NotRegistered => "Register this number first",
            Self::NotFound => "The carrier has no data on this number yet",
            Self::InvalidNumber => "No carrier uses such a number: compare it with the label",
            Self::CarrierRequired => "The carrier can't be told from the number: send it along",
            Self::PostcodeRequired => "This carrier asks for the recipient's postcode",
            Self::PhoneRequired => "This carrier asks for the recipient's phone number",
            Self::CarrierUnsupported => "This carrier can't be tracked here",
            Self::RateLimited => "The carrier asks to slow down",
            Self::CarrierUnavailable => "The carrier does not answer",
            Self::QuotaExceeded => "The plan's units are used up",
        }
    }

    fn retryable(self) -> bool {
        matches!(self, Self::NotFound | Self::RateLimited | Self::CarrierUnavailable)
    }
}

#[derive(Serialize)]
struct ItemError<'a> {
    number: &'a str,
    carrier: Option<&'a str>,
    code: Code,
    message: &'static str,
    retryable: bool,
}

/// An answer that grows item by item.
#[derive(Default)]
pub(super) struct Answer {
    trackings: Vec<u8>,
    errors: Vec<u8>,
}

impl Answer {
    /// Where the next tracking is to be written.
    pub(super) fn tracking(&mut self) -> &mut Vec<u8> {
        separated(&mut self.trackings)
    }

    /// Where the next error is to be written.
    pub(super) fn error(&mut self) -> &mut Vec<u8> {
        separated(&mut self.errors)
    }

    /// Says why a parcel can't be answered.
    pub(super) fn refuse(&mut self, number: &str, carrier: Option<&str>, code: Code) -> io::Result<()> {
        let error = ItemError { number, carrier, code, message: code.message(), retryable: code.retryable() };
        Ok(serde_json::to_writer(self.error(), &error)?)
    }

    /// The whole answer.
    pub(super) fn finish(self) -> Vec<u8> {
        [br#"{"trackings":["#, &*self.trackings, br#"],"errors":["#, &*self.errors, b"]}"].concat()
    }
}

fn separated(list: &mut Vec<u8>) -> &mut Vec<u8> {
    if !list.is_empty() {
        list.push(b',');
    }
    list
}
