//! One `[secrets.<name>]` entry of the worker's configuration: how to reach a provider and how to prove who we are.
//!
//! In: what the configuration says. Out: typed settings, with keys that do not print. Whether they suffice is decided
//! by the provider that is built from them.

use std::time::Duration;

use chrono::TimeDelta;
use reqwest::{Url, header::HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde::{
    Deserialize,
    de::value::{self, StrDeserializer},
};

use super::{
    BuildError, aftership, postalparcel, seventeentrack,
    signature::{self, Refusal, Scheme, Verified, Webhook, WebhookSecrets},
};

/// A call, repeated three times, stays within the longest lease.
const LONGEST_TIMEOUT: u64 = 300;

/// Key and address of one account with one provider.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecretSettings {
    /// Which provider it belongs to. Default: `postalparcel`.
    #[serde(default)]
    pub provider: ProviderKind,
    /// Where its API is. Default: the provider's public address.
    #[serde(default)]
    pub base_url: Option<String>,
    /// A key sent with each call; or else `client_id` and `client_secret`.
    #[serde(default)]
    pub api_key: Option<SecretString>,
    /// OAuth 2 client credentials: who.
    #[serde(default)]
    pub client_id: Option<String>,
    /// OAuth 2 client credentials: the proof.
    #[serde(default)]
    pub client_secret: Option<SecretString>,
    /// What the provider signs webhooks with; two while one replaces the other. Without any, a webhook is only a reason to ask,
    /// unless the provider signs with the API key.
    #[serde(default)]
    pub webhook_secrets: WebhookSecrets,
    /// Longest wait for a connection. Default 5: a healthy server takes well under one second.
    #[serde(default = "connect_timeout")]
    pub connect_timeout_seconds: u64,
    /// Longest wait for a whole answer. Default 30: a provider that asks carriers on the spot may need 20.
    #[serde(default = "timeout")]
    pub timeout_seconds: u64,
}

/// The providers this worker can talk to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProviderKind {
    /// `PostalParcel`.
    #[default]
    PostalParcel,
    /// 17TRACK.
    #[serde(rename = "17track")]
    SeventeenTrack,
    /// `AfterShip`.
    AfterShip,
}

impl ProviderKind {
    /// The provider that an account's word stands for.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::deserialize(StrDeserializer::<value::Error>::new(word)).ok()
    }

    /// The word an account uses for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PostalParcel => "postalparcel",
            Self::SeventeenTrack => "17track",
            Self::AfterShip => "aftership",
        }
    }

    /// How its webhooks are signed.
    #[must_use]
    pub const fn signature(self) -> Scheme {
        match self {
            Self::PostalParcel => postalparcel::SIGNATURE,
            Self::SeventeenTrack => seventeentrack::SIGNATURE,
            Self::AfterShip => aftership::SIGNATURE,
        }
    }
}

impl SecretSettings {
    /// What is wrong with the entry called `name`, with what to do.
    #[must_use]
    pub fn faults(&self, name: &str) -> Vec<String> {
        let ranges = [
            ("connect_timeout_seconds", self.connect_timeout_seconds, 60),
            ("timeout_seconds", self.timeout_seconds, LONGEST_TIMEOUT),
        ];
        let outside = ranges.into_iter().filter(|(_, value, most)| !(1..=*most).contains(value));
        let outside = outside
            .map(|(field, value, most)| format!("secrets.{name}.{field} is {value}: write 1 to {most}"));
        outside.chain(self.faults_of_webhook_secrets(name)).collect()
    }

    fn faults_of_webhook_secrets(&self, name: &str) -> impl Iterator<Item = String> {
        let (count, scheme) = (self.webhook_secrets.len(), self.provider.signature());
        let too_many = (count > 2).then(|| {
            format!(
                "secrets.{name}.webhook_secrets has {count}: write one, or two while one replaces the other"
            )
        });
        let wrong = self.webhook_secrets.iter().enumerate().filter_map(move |(place, secret)| {
            let fault = signature::fault(scheme, secret)?;
            Some(format!("secrets.{name}.webhook_secrets: number {} {fault}", place + 1))
        });
        too_many.into_iter().chain(wrong)
    }

    /// Whether its webhooks can be verified.
    #[must_use]
    pub fn proves_webhooks(&self) -> bool {
        self.provider.signature() != Scheme::Unsigned && !self.proofs().is_empty()
    }

    /// Verifies a webhook of this account.
    ///
    /// # Errors
    /// As for [`signature::verify`].
    pub fn verify(&self, webhook: &Webhook<'_>, window: TimeDelta) -> Result<Verified, Refusal> {
        signature::verify(self.provider.signature(), &self.proofs(), webhook, window)
    }

    /// What its webhooks may be signed with.
    fn proofs(&self) -> Vec<&SecretString> {
        let signs_with_key = matches!(self.provider.signature(), Scheme::HashWithKey { .. });
        let key = self.api_key.as_ref().filter(|_| signs_with_key);
        key.into_iter().chain(self.webhook_secrets.iter()).collect()
    }

    /// Its address without a slash at the end, or `public`. `name` is the entry's, for errors.
    pub(super) fn base(&self, name: &str, public: &str) -> Result<String, BuildError> {
        let value = self.base_url.as_deref().unwrap_or(public).trim();
        // What such an address holds besides may be a secret: it is not repeated.
        if value.contains(['@', '?', '#']) {
            return Err(BuildError::MoreThanUrl { secret: name.to_owned() });
        }
        match Url::parse(value).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        {
            Some(_) => Ok(value.trim_end_matches('/').to_owned()),
            None => Err(BuildError::BadUrl { secret: name.to_owned(), value: value.to_owned() }),
        }
    }

    /// Its key, where it has one, fit for a header. `name` is the entry's, for errors.
    pub(super) fn key(&self, name: &str) -> Result<Option<SecretString>, BuildError> {
        match filled(self.api_key.as_ref()) {
            Some(key) if HeaderValue::from_str(key.expose_secret()).is_err() => {
                Err(BuildError::OddKey { secret: name.to_owned() })
            }
            key => Ok(key),
        }
    }

    /// The key, for a provider that takes nothing else.
    pub(super) fn key_alone(&self, name: &str) -> Result<SecretString, BuildError> {
        let is_alone = self.client_id.is_none() && self.client_secret.is_none();
        let key = self.key(name)?.filter(|_| is_alone);
        key.ok_or_else(|| BuildError::KeyAlone { secret: name.to_owned(), provider: self.provider.as_str() })
    }

    /// Longest wait for a connection.
    #[must_use]
    pub const fn connect_timeout(&self) -> Duration {
        Duration::from_secs(self.connect_timeout_seconds)
    }

    /// Longest wait for a whole answer.
    #[must_use]
    pub const fn timeout(&self) -> Duration {
        Duration::from_secs(self.timeout_seconds)
    }
}

/// A secret that is not blank, without the blanks around it.
pub(super) fn filled(secret: Option<&SecretString>) -> Option<SecretString> {
    let text = secret?.expose_secret().trim();
    Some(text).filter(|text| !text.is_empty()).map(SecretString::from)
}

const fn connect_timeout() -> u64 {
    5
}

const fn timeout() -> u64 {
    30
}
