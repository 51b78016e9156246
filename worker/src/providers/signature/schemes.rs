//! The schemes one by one: what a webhook claims, and what a secret makes of the same bytes.

use std::fmt::Write as _;

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::header::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{Refusal, Scheme, Webhook};

/// What a webhook says of itself.
pub(super) struct Claim<'a> {
    scheme: Scheme,
    /// All signatures; one that fits is enough.
    signatures: Vec<&'a str>,
    /// What is under the signature, piece by piece.
    signed: Vec<&'a [u8]>,
    /// When it was signed, in seconds since 1970.
    pub(super) seconds: Option<i64>,
    /// The sender's id of the message.
    pub(super) id: Option<String>,
}

/// Reads the headers.
pub(super) fn claim<'a>(scheme: Scheme, webhook: &Webhook<'a>) -> Result<Claim<'a>, Refusal> {
    let Webhook { headers, body, .. } = *webhook;
    let plain = |header, read: fn(&str) -> &str| {
        let signatures = vec![read(text(headers, header)?)];
        Ok(Claim { scheme, signatures, signed: vec![body], seconds: None, id: None })
    };
    match scheme {
        Scheme::HmacHex { header } => plain(header, after_decoration),
        Scheme::HmacBase64 { header } | Scheme::HashWithKey { header } => plain(header, str::trim),
        Scheme::Shared { header } => plain(header, after_bearer),
        Scheme::Timestamped { header } => {
            timestamped(scheme, text(headers, header)?, body).ok_or(Refusal::Unsigned(header))
        }
        Scheme::StandardWebhooks => standard(headers, body),
        Scheme::Unsigned => Err(Refusal::Wrong),
    }
}

impl Claim<'_> {
    /// Whether one of the signatures was made with `secret`.
    pub(super) fn fits(&self, secret: &SecretString) -> bool {
        let Some(expected) = self.expected(secret) else { return false };
        self.signatures.iter().any(|given| is_same(self.scheme, &expected, given))
    }

    /// The signature that `secret` makes; `None` when it is no secret for this scheme.
    fn expected(&self, secret: &SecretString) -> Option<String> {
        let text = secret.expose_secret();
        if text.is_empty() {
            return None;
        }
        match self.scheme {
            Scheme::HmacHex { .. } | Scheme::Timestamped { .. } => Some(hex(&self.hmac(text.as_bytes())?)),
            Scheme::HmacBase64 { .. } => Some(BASE64_STANDARD.encode(self.hmac(text.as_bytes())?)),
            Scheme::StandardWebhooks => Some(BASE64_STANDARD.encode(self.hmac(&standard_key(secret)?)?)),
            Scheme::HashWithKey { .. } => Some(hex(&self.hash_with(text))),
            Scheme::Shared { .. } => Some(text.to_owned()),
            Scheme::Unsigned => None,
        }
    }

    fn hmac(&self, key: &[u8]) -> Option<Vec<u8>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
        self.signed.iter().for_each(|piece| mac.update(piece));
        Some(mac.finalize().into_bytes().to_vec())
    }

    fn hash_with(&self, key: &str) -> Vec<u8> {
        let mut hash = Sha256::new();
        self.signed.iter().for_each(|piece| hash.update(piece));
        hash.chain_update("/").chain_update(key).finalize().to_vec()
    }
}

/// In constant time; digests have one length, so that the time tells nothing about a shared secret's either.
fn is_same(scheme: Scheme, expected: &str, given: &str) -> bool {
    let is_hex =
        !matches!(scheme, Scheme::HmacBase64 { .. } | Scheme::StandardWebhooks | Scheme::Shared { .. });
    let given = if is_hex { given.to_ascii_lowercase() } else { given.to_owned() };
    let (ours, theirs) = (Sha256::digest(expected), Sha256::digest(given));
    ours.as_slice().ct_eq(theirs.as_slice()).into()
}

/// The key in a Standard Webhooks secret.
pub(super) fn standard_key(secret: &SecretString) -> Option<Vec<u8>> {
    let text = secret.expose_secret().trim();
    let key = BASE64_STANDARD.decode(text.strip_prefix("whsec_").unwrap_or(text)).ok()?;
    (!key.is_empty()).then_some(key)
}

fn standard<'a>(headers: &'a HeaderMap, body: &'a [u8]) -> Result<Claim<'a>, Refusal> {
    let id = text(headers, "webhook-id")?;
    let stamp = text(headers, "webhook-timestamp")?;
    let seconds = stamp.parse().map_err(|_| Refusal::Unsigned("webhook-timestamp"))?;
    let all = text(headers, "webhook-signature")?.split_whitespace();
    Ok(Claim {
        scheme: Scheme::StandardWebhooks,
        signatures: all.filter_map(|one| one.strip_prefix("v1,")).collect(),
        signed: vec![id.as_bytes(), b".", stamp.as_bytes(), b".", body],
        seconds: Some(seconds),
        id: Some(id.to_owned()),
    })
}

/// `t=1492774577,v1=…,v1=…`; other pieces are for other versions.
fn timestamped<'a>(scheme: Scheme, header: &'a str, body: &'a [u8]) -> Option<Claim<'a>> {
    let pieces: Vec<_> = header.split(',').filter_map(|piece| piece.trim().split_once('=')).collect();
    let (_, stamp) = pieces.iter().find(|(name, _)| *name == "t")?;
    Some(Claim {
        scheme,
        signatures: pieces.iter().filter(|(name, _)| *name == "v1").map(|(_, value)| *value).collect(),
        signed: vec![stamp.as_bytes(), b".", body],
        seconds: Some(stamp.parse().ok()?),
        id: None,
    })
}

fn text<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Refusal> {
    headers.get(name).and_then(|value| value.to_str().ok()).ok_or(Refusal::Unsigned(name))
}

/// `sha256=…`, `hmac-sha256-hex=…`.
fn after_decoration(value: &str) -> &str {
    value.rsplit('=').next().unwrap_or(value).trim()
}

fn after_bearer(value: &str) -> &str {
    value.strip_prefix("Bearer ").unwrap_or(value).trim()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}
