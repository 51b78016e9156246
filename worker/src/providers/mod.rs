//! Ask an aggregator about parcels.
//!
//! In: look-ups of one account. Out: for each look-up a [`Report`] or a [`Fault`], in the same order; or one
//! [`ProviderError`] when the call as a whole got no usable answer. A provider registers what is new to it before it
//! reads. It never decides a status from several events, never sleeps between attempts, and never sees Odoo.
//!
//! One folder a provider, always the same files: `mod`, `client`, `wire` (their JSON and nothing else), `mapping` (the
//! only place that knows both vocabularies), `settings`.

mod aftership;
mod http;
mod lenient;
mod limit;
mod line;
mod notices;
mod postalparcel;
mod secret;
mod seventeentrack;
pub mod signature;
mod told;
mod written;

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    clock::Clock,
    domain::{Account, CarrierCode, Disposition, Fault, Pushed, Registration, Report, Share, TrackingNumber},
};

pub use secret::{ProviderKind, SecretSettings};

/// Binds a provider to one account's key and to this worker's share of its budget.
///
/// # Errors
/// When the entry belongs to another provider, its address is none, or it holds no usable key.
pub fn build(
    account: &Account,
    secret: &SecretSettings,
    share: Share,
    clock: Arc<dyn Clock>,
) -> Result<Arc<dyn Provider>, BuildError> {
    if account.provider != secret.provider.as_str() {
        return Err(BuildError::OtherProvider {
            secret: account.secret.clone(),
            is: secret.provider.as_str(),
            wanted: account.provider.clone(),
        });
    }
    match secret.provider {
        ProviderKind::PostalParcel => postalparcel::build(account, secret, share, clock),
        ProviderKind::SeventeenTrack => seventeentrack::build(account, secret, share, clock),
        ProviderKind::AfterShip => aftership::build(account, secret, share, clock),
    }
}

/// Reads an answer or a webhook's body of a provider, without asking anybody. Parcels in it whose number can't be read are left
/// out; a byte that is no UTF-8 spoils one letter. Never panics, whatever the bytes.
///
/// # Errors
/// When it is not that provider's JSON.
pub fn read(kind: ProviderKind, body: &[u8]) -> Result<Vec<Pushed>, Unreadable> {
    let body = String::from_utf8_lossy(body);
    let body = body.as_bytes();
    match kind {
        ProviderKind::PostalParcel => postalparcel::read(body),
        ProviderKind::SeventeenTrack => seventeentrack::read(body),
        ProviderKind::AfterShip => aftership::read(body),
    }
}

/// Why a body says nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is no answer or webhook of {provider}: {reason}")]
pub struct Unreadable {
    /// Whose it should be.
    pub provider: &'static str,
    /// What is wrong with it, without its content.
    pub reason: String,
}

/// Why no provider can be made of a `[secrets.<name>]` entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// Account and entry name different providers.
    #[error(
        "secret `{secret}` belongs to provider `{is}`, but the account in Odoo wants `{wanted}`: correct `secrets.{secret}.provider` or the account"
    )]
    OtherProvider {
        /// Name of the entry.
        secret: String,
        /// Its provider.
        is: &'static str,
        /// The account's provider.
        wanted: String,
    },
    /// Neither a key nor client credentials, or both.
    #[error(
        "secret `{secret}` needs either `api_key` or both `client_id` and `client_secret`: set `secrets.{secret}.api_key` in the worker's configuration"
    )]
    NoKey {
        /// Name of the entry.
        secret: String,
    },
    /// No key, or more than a key.
    #[error(
        "secret `{secret}` of provider `{provider}` needs `api_key` and nothing else: set `secrets.{secret}.api_key` in the worker's configuration, without `client_id` and `client_secret`"
    )]
    KeyAlone {
        /// Name of the entry.
        secret: String,
        /// Its provider.
        provider: &'static str,
    },
    /// The key can't be sent in a header.
    #[error(
        "`secrets.{secret}.api_key` holds characters that no key has, such as a line break: copy it again"
    )]
    OddKey {
        /// Name of the entry.
        secret: String,
    },
    /// Not an http(s) address.
    #[error(
        "`secrets.{secret}.base_url` is `{value}`, which is no address such as https://api.postalparcel.com/v1"
    )]
    BadUrl {
        /// Name of the entry.
        secret: String,
        /// What stands there.
        value: String,
    },
    /// An address with a user, a password, a query or a fragment.
    #[error(
        "`secrets.{secret}.base_url` holds `@`, `?` or `#`, which is no address such as https://api.postalparcel.com/v1: a user, a password or a key does not belong there"
    )]
    MoreThanUrl {
        /// Name of the entry.
        secret: String,
    },
    /// The HTTP client could not be set up.
    #[error("the HTTP client for secret `{secret}` could not be set up: {reason}")]
    Client {
        /// Name of the entry.
        secret: String,
        /// What it said.
        reason: String,
    },
}

/// What a provider needs to know to find one parcel. The least that does: no names, no addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// Canonical number.
    pub number: TrackingNumber,
    /// Carrier, where it is known.
    pub carrier: Option<CarrierCode>,
    /// Order or transfer name, shown in the provider's own list.
    pub order_ref: Option<String>,
    /// Recipient's postcode.
    pub postcode: Option<String>,
    /// Recipient's phone.
    pub phone: Option<String>,
    /// Day it was handed over.
    pub shipped_on: Option<NaiveDate>,
    /// Whether the provider has to be told of it first.
    pub registration: Registration,
    /// The provider's handle for the registration, where it gave one.
    pub provider_ref: Option<String>,
}

/// A usable answer for one look-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What was said.
    pub report: Report,
    /// It was registered by this call.
    pub newly_registered: bool,
}

/// One provider, bound to one account's key and limits.
#[async_trait]
pub trait Provider: Send + Sync {
    /// The feed its events belong to.
    fn name(&self) -> &'static str;

    /// Most look-ups that one [`Provider::fetch`] takes.
    fn batch_size(&self) -> usize;

    /// Asks about `lookups`, at most [`Provider::batch_size`] of them, with texts in `language`.
    ///
    /// # Errors
    /// When the call as a whole brought nothing: network, limits, key, an answer that is not theirs.
    async fn fetch(
        &self,
        lookups: &[Lookup],
        language: &str,
    ) -> Result<Vec<Result<Found, Fault>>, ProviderError>;

    /// Tells the provider that `lookups`, at most [`Provider::batch_size`] of them, are no longer followed, so that it stops asking
    /// carriers and sends no more webhooks. What it does not know, or stopped before, is success.
    ///
    /// # Errors
    /// As for [`Provider::fetch`].
    async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError>;

    /// Makes the cheapest call that proves the key and reads the quota.
    ///
    /// # Errors
    /// As for [`Provider::fetch`].
    async fn check(&self) -> Result<Quota, ProviderError>;

    /// Calls made since this was built; plans are billed by them.
    fn calls(&self) -> u64;
}

/// What is left to spend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quota {
    /// Units in the plan's period; `None` when the plan has no limit.
    pub limit: Option<u64>,
    /// Units used.
    pub used: u64,
    /// The provider's clock when it answered, for the skew check.
    pub server_time: Option<DateTime<Utc>>,
}

/// Why a whole call brought nothing. Each says what happens next through [`ProviderError::disposition`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProviderError {
    /// No connection or no answer in time: tried again with back-off.
    #[error("{provider} can't be reached: {reason}")]
    Unreachable {
        /// Who.
        provider: &'static str,
        /// What the network said.
        reason: String,
    },
    /// 5xx, or a call that came too soon: tried again with back-off.
    #[error("{provider} answered {status}")]
    Down {
        /// Who.
        provider: &'static str,
        /// HTTP status.
        status: u16,
    },
    /// 429: tried again when it says.
    #[error("{provider} asks to slow down{}", until.map(|at| format!(" until {}", at.format("%H:%M:%S UTC"))).unwrap_or_default())]
    Limited {
        /// Who.
        provider: &'static str,
        /// From its `Retry-After`.
        until: Option<DateTime<Utc>>,
    },
    /// HTML, cut-off JSON, or JSON of another shape: tried again with back-off.
    #[error(
        "{provider} sent an answer that can't be read ({reason}); if it lasts, check the base URL and any proxy in between"
    )]
    Unreadable {
        /// Who.
        provider: &'static str,
        /// What is wrong with it, without its content.
        reason: String,
    },
    /// 401 or 403: the account stops until its key is changed.
    #[error(
        "{provider} refused the key of secret `{secret}`: put a valid key into the worker's configuration and restart it"
    )]
    KeyRefused {
        /// Who.
        provider: &'static str,
        /// Name of the secret in the configuration.
        secret: String,
    },
    /// The plan's units are used up: the account stops for a while.
    #[error("{provider} says the plan's quota is used up: raise the plan, or wait for its next period")]
    QuotaGone {
        /// Who.
        provider: &'static str,
    },
    /// Another 4xx: repeating the request won't help. A 400, 413 or 422 is about what was asked; any other about the
    /// address or this version.
    #[error("{provider} refused the request ({status}): {reason}")]
    Refused {
        /// Who.
        provider: &'static str,
        /// HTTP status.
        status: u16,
        /// Title of its problem document.
        reason: String,
    },
}

impl ProviderError {
    /// What happens next.
    #[must_use]
    pub fn disposition(&self) -> Disposition {
        match self {
            Self::Unreachable { .. } | Self::Down { .. } | Self::Unreadable { .. } => {
                Disposition::Retry(None)
            }
            Self::Limited { until, .. } => Disposition::Retry(*until),
            Self::Refused { status: 400 | 413 | 422, .. } => Disposition::Quarantine,
            Self::KeyRefused { .. } | Self::QuotaGone { .. } | Self::Refused { .. } => {
                Disposition::StopProvider
            }
        }
    }
}

#[cfg(test)]
mod tests;
