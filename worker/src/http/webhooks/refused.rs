//! Why a webhook is not taken: in words for the log, a word for the counter, and an answer for the sender.
//!
//! The sender learns what to do and nothing about our settings.

use axum::{
    extract::rejection::BytesRejection,
    http::{StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};

use crate::{
    journal,
    providers::{Unreadable, signature},
};

/// Seconds after which one that we could not take may be sent again.
const AGAIN_AFTER: &str = "60";

/// Why a webhook is not taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refused {
    /// Announced, or found while it arrived.
    #[error("it is larger than `webhooks.largest_body_bytes`")]
    TooLarge,
    /// It stopped half-way.
    #[error("its body did not arrive as a whole")]
    Broken,
    /// It took too long to arrive.
    #[error("its body did not arrive in time")]
    Slow,
    /// Too many are arriving.
    #[error("too many bodies are arriving at once")]
    Crowded,
    /// Odoo names no such account.
    #[error("Odoo names no such account: compare the address at the provider with the one in Odoo")]
    UnknownAccount,
    /// Nothing in it.
    #[error("it is empty")]
    Empty,
    /// It is not proven.
    #[error(transparent)]
    Signature(#[from] signature::Refusal),
    /// It is not of this provider.
    #[error(transparent)]
    Malformed(#[from] Unreadable),
    /// Odoo was never heard with this journal.
    #[error("no account is known yet: the worker has to reach Odoo once")]
    NoAccounts,
    /// The operator has to add it.
    #[error(
        "secret `{0}` is not in the worker's configuration or belongs to another provider: add it, or correct the account in Odoo"
    )]
    NoSecret(String),
    /// It could not be stored.
    #[error(transparent)]
    Journal(#[from] journal::Error),
}

impl From<BytesRejection> for Refused {
    fn from(rejection: BytesRejection) -> Self {
        if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE { Self::TooLarge } else { Self::Broken }
    }
}

impl Refused {
    /// For the counter.
    pub(super) const fn word(&self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::Broken | Self::Slow => "cut_off",
            Self::UnknownAccount => "unknown_account",
            Self::Empty => "empty",
            Self::Signature(refusal) => refusal.word(),
            Self::Malformed(_) => "malformed",
            Self::Crowded | Self::NoAccounts | Self::NoSecret(_) | Self::Journal(_) => "not_ready",
        }
    }

    /// Whether its account is known, so that the line in the log helps somebody. The rest is the noise of the network.
    pub(super) const fn concerns_an_account(&self) -> bool {
        matches!(self, Self::Signature(_) | Self::Malformed(_) | Self::NoSecret(_) | Self::Journal(_))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "This is larger than a webhook may be.\n"),
            Self::Broken | Self::Empty => (StatusCode::BAD_REQUEST, "There is no whole message in it.\n"),
            Self::Slow => (StatusCode::REQUEST_TIMEOUT, "The message did not arrive in time.\n"),
            Self::UnknownAccount => (StatusCode::NOT_FOUND, "There is no such account.\n"),
            Self::Signature(_) => {
                (StatusCode::UNAUTHORIZED, "The signature is not accepted; the worker's log says why.\n")
            }
            Self::Malformed(_) => {
                (StatusCode::BAD_REQUEST, "This is no webhook of the account's provider.\n")
            }
            Self::Crowded | Self::NoAccounts | Self::NoSecret(_) | Self::Journal(_) => {
                let later = "This can't be taken now; send it again. The worker's log says why.\n";
                return (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, AGAIN_AFTER)], later)
                    .into_response();
            }
        };
        (status, text).into_response()
    }
}
