//! What a `[secrets.<name>]` entry must hold to reach `PostalParcel`.
//!
//! In: the entry. Out: an address and a way to prove who we are, or a sentence that says what is missing. Nothing is
//! sent here.

use reqwest::{Url, header::HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::super::{BuildError, SecretSettings};

/// `PostalParcel`'s public address.
const PUBLIC: &str = "https://api.postalparcel.com/v1";

/// How to reach `PostalParcel`.
pub(super) struct Settings {
    /// Without a slash at the end.
    pub(super) base: String,
    pub(super) credentials: Credentials,
}

/// How to prove who we are.
pub(super) enum Credentials {
    /// Sent with each call.
    Key(SecretString),
    /// Exchanged for a token that lasts a while.
    Client { id: String, secret: SecretString },
}

impl Settings {
    /// Reads the entry called `name`.
    pub(super) fn read(name: &str, entry: &SecretSettings) -> Result<Self, BuildError> {
        Ok(Self { base: base(name, entry)?, credentials: credentials(name, entry)? })
    }
}

fn base(name: &str, entry: &SecretSettings) -> Result<String, BuildError> {
    let value = entry.base_url.as_deref().unwrap_or(PUBLIC).trim();
    let url = Url::parse(value).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    match url.filter(|url| url.query().is_none() && url.fragment().is_none() && url.username().is_empty()) {
        Some(_) => Ok(value.trim_end_matches('/').to_owned()),
        None => Err(BuildError::BadUrl { secret: name.to_owned(), value: value.to_owned() }),
    }
}

fn credentials(name: &str, entry: &SecretSettings) -> Result<Credentials, BuildError> {
    let filled = |secret: &Option<SecretString>| {
        secret
            .as_ref()
            .map(|secret| secret.expose_secret().trim().to_owned())
            .filter(|secret| !secret.is_empty())
    };
    let id = entry.client_id.as_deref().map(str::trim).filter(|id| !id.is_empty());
    match (filled(&entry.api_key), id, filled(&entry.client_secret)) {
        (Some(key), None, None) if HeaderValue::from_str(&key).is_err() => {
            Err(BuildError::OddKey { secret: name.to_owned() })
        }
        (Some(key), None, None) => Ok(Credentials::Key(key.into())),
        (None, Some(id), Some(secret)) => {
            Ok(Credentials::Client { id: id.to_owned(), secret: secret.into() })
        }
        _ => Err(BuildError::NoKey { secret: name.to_owned() }),
    }
}
