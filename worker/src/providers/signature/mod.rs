//! Whether a webhook comes from the provider that it claims to come from.
//!
//! In: a provider's scheme, the secrets we share with it, and a webhook as it came: headers and raw bytes. Out: how much its
//! word counts, with the sender's id of the message where that is signed too; or why it is refused. Signatures are made anew
//! from the bytes and compared in constant time. It never looks into the bytes.

mod schemes;
mod secrets;
#[cfg(test)]
mod tests;

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::header::HeaderMap;
use secrecy::SecretString;

pub use secrets::WebhookSecrets;

use crate::domain::Trust;

/// How a provider signs. Each name of a header is that provider's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// HMAC-SHA256 over the body, in hex; what stands before a `=` is the sender's decoration.
    HmacHex {
        /// Carries it.
        header: &'static str,
    },
    /// HMAC-SHA256 over the body, in base64.
    HmacBase64 {
        /// Carries it.
        header: &'static str,
    },
    /// `t=<seconds>,v1=<hex>`: HMAC-SHA256 over the seconds, a dot and the body.
    Timestamped {
        /// Carries both.
        header: &'static str,
    },
    /// <https://www.standardwebhooks.com>: `webhook-id`, `webhook-timestamp` and `webhook-signature` with one or more `v1,<base64>`:
    /// HMAC-SHA256 over id, seconds and body with dots between, under the key that a `whsec_` secret holds in base64.
    StandardWebhooks,
    /// SHA-256 over the body, a slash and the API key, in hex.
    HashWithKey {
        /// Carries it.
        header: &'static str,
    },
    /// The secret itself, alone or after `Bearer`.
    Shared {
        /// Carries it.
        header: &'static str,
    },
    /// The provider signs nothing.
    Unsigned,
}

/// A webhook as it came.
#[derive(Debug, Clone, Copy)]
pub struct Webhook<'a> {
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its body, byte by byte.
    pub body: &'a [u8],
    /// When it came.
    pub received_at: DateTime<Utc>,
}

/// A webhook that is not refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How much its word counts.
    pub trust: Trust,
    /// The sender's id of the message, when it is under the signature.
    pub id: Option<String>,
}

/// Why a webhook is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The header is missing or has another form.
    #[error("it has no header `{0}` of the form that this provider sends")]
    Unsigned(&'static str),
    /// No secret fits.
    #[error(
        "its signature fits none of our secrets: compare `webhook_secrets` with the provider's settings, and let no proxy rewrite bodies"
    )]
    Wrong,
    /// It is rightly signed, but too old or of the future: a replay, or one of two clocks is wrong.
    #[error(
        "its signature is right, but by our clock it is {} s {}, more than the {window_s} s of `webhooks.clock_window_seconds`: a replay, or a clock is wrong (set it by NTP)",
        age_s.abs(),
        if *age_s < 0 { "ahead" } else { "old" }
    )]
    Clock {
        /// Seconds from its time to ours.
        age_s: i64,
        /// Seconds that are allowed, both ways.
        window_s: i64,
    },
}

impl Refusal {
    /// One word for a counter.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Unsigned(_) => "unsigned",
            Self::Wrong => "signature",
            Self::Clock { .. } => "clock",
        }
    }
}

/// Verifies a webhook. Where nothing can be verified, because the provider signs nothing or no secret is configured, it is a hint.
///
/// # Errors
/// When it carries no signature, a wrong one, or one from outside `window` around now.
pub fn verify(
    scheme: Scheme,
    secrets: &[&SecretString],
    webhook: &Webhook<'_>,
    window: TimeDelta,
) -> Result<Verified, Refusal> {
    if scheme == Scheme::Unsigned || secrets.is_empty() {
        return Ok(Verified { trust: Trust::Hint, id: None });
    }
    let claim = schemes::claim(scheme, webhook)?;
    if !secrets.iter().any(|secret| claim.fits(secret)) {
        return Err(Refusal::Wrong);
    }
    if let Some(seconds) = claim.seconds {
        in_window(seconds, webhook.received_at, window)?;
    }
    Ok(Verified { trust: Trust::Proven, id: claim.id })
}

/// Both ways: a sender's clock may be ahead of ours as well.
fn in_window(seconds: i64, now: DateTime<Utc>, window: TimeDelta) -> Result<(), Refusal> {
    let age_s = now.timestamp().saturating_sub(seconds);
    let window_s = window.num_seconds();
    if age_s.saturating_abs() > window_s { Err(Refusal::Clock { age_s, window_s }) } else { Ok(()) }
}

/// What is wrong with a secret for this scheme, with what to write.
#[must_use]
pub fn fault(scheme: Scheme, secret: &SecretString) -> Option<&'static str> {
    match scheme {
        Scheme::StandardWebhooks if schemes::standard_key(secret).is_none() => {
            Some("is no secret of this provider: copy it whole, `whsec_` and base64")
        }
        _ => None,
    }
}
