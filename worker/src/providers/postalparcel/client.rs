//! `PostalParcel`'s endpoints.
//!
//! In: look-ups. Out: what the answers hold, read but not interpreted. It adds the key to each call, and keeps an access
//! token fresh; everything between here and the network is [`Line`]'s.

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::RequestBuilder;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::sync::Mutex;

use super::{
    super::{Lookup, ProviderError, Quota, http, line::Line},
    settings::{Credentials, Settings},
    wire,
};
use crate::domain::CarrierCode;

/// A token is renewed so long before it expires: longer than any call lasts.
const EARLY: TimeDelta = TimeDelta::seconds(60);

/// Longest values that the contract takes.
const ORDER_REF: usize = 64;
const POSTCODE: usize = 16;
const PHONE: usize = 24;

/// Calls `PostalParcel` with one account's key.
pub(super) struct PostalParcelClient {
    line: Line,
    settings: Settings,
    token: Mutex<Option<Token>>,
}

#[derive(Clone)]
struct Token {
    value: SecretString,
    renew_at: DateTime<Utc>,
}

impl PostalParcelClient {
    pub(super) fn new(line: Line, settings: Settings) -> Self {
        Self { line, settings, token: Mutex::default() }
    }

    /// Registers `lookups` and reads what is known of them.
    pub(super) async fn register(
        &self,
        lookups: &[&Lookup],
        language: &str,
    ) -> Result<wire::Answer, ProviderError> {
        self.batch("/trackings", lookups, language).await
    }

    /// Reads what is known of `lookups`.
    pub(super) async fn query(
        &self,
        lookups: &[&Lookup],
        language: &str,
    ) -> Result<wire::Answer, ProviderError> {
        self.batch("/trackings/query", lookups, language).await
    }

    /// Ends following `lookups`; no text of the answer is used, so its language does not matter.
    pub(super) async fn stop(&self, lookups: &[&Lookup]) -> Result<wire::Answer, ProviderError> {
        self.batch("/trackings/stop", lookups, "en").await
    }

    /// Reads what is left of the plan.
    pub(super) async fn quota(&self) -> Result<Quota, ProviderError> {
        let answer = self.call(|http| http.get(self.url("/quota"))).await?;
        let said = wire::Quota::deserialize(&answer.body).unwrap_or_default();
        let used = said.used.ok_or_else(|| self.unreadable("no quota in it"))?;
        Ok(Quota { limit: said.limit, used, server_time: answer.date })
    }

    async fn batch(
        &self,
        path: &str,
        lookups: &[&Lookup],
        language: &str,
    ) -> Result<wire::Answer, ProviderError> {
        let trackings = lookups.iter().map(|lookup| wanted(lookup)).collect();
        let body = wire::Batch { trackings, language, timezone: "UTC" };
        let answer = self.call(|http| http.post(self.url(path)).json(&body)).await?;
        wire::Answer::read(&answer.body).ok_or_else(|| self.unreadable("neither trackings nor errors in it"))
    }

    /// Makes a call with the key. A token that is refused before its time is renewed once.
    async fn call(
        &self,
        request: impl Fn(&reqwest::Client) -> RequestBuilder,
    ) -> Result<http::Answer, ProviderError> {
        let key = self.key().await?;
        let with = |key: &SecretString, http: &_| request(http).bearer_auth(key.expose_secret());
        match self.line.call(|http| with(&key, http)).await {
            Err(ProviderError::KeyRefused { .. })
                if matches!(self.settings.credentials, Credentials::Client { .. }) =>
            {
                self.forget(&key).await;
                let key = self.key().await?;
                self.line.call(|http| with(&key, http)).await
            }
            outcome => outcome,
        }
    }

    /// The key, or a token that is fresh. Whoever comes while one is fetched waits for it.
    async fn key(&self) -> Result<SecretString, ProviderError> {
        let (id, secret) = match &self.settings.credentials {
            Credentials::Key(key) => return Ok(key.clone()),
            Credentials::Client { id, secret } => (id, secret),
        };
        let mut token = self.token.lock().await;
        if let Some(token) = token.as_ref().filter(|token| self.line.now() < token.renew_at) {
            return Ok(token.value.clone());
        }
        let fresh = self.fetch_token(id, secret).await?;
        *token = Some(fresh.clone());
        Ok(fresh.value)
    }

    async fn fetch_token(&self, id: &str, secret: &SecretString) -> Result<Token, ProviderError> {
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", id),
            ("client_secret", secret.expose_secret()),
        ];
        let answer = match self.line.call(|http| http.post(self.url("/oauth/token")).form(&form)).await {
            // RFC 6749 answers 400 to a client that it does not know.
            Err(ProviderError::Refused { status: 400, .. }) => Err(self.line.callee().key_refused()),
            outcome => outcome,
        }?;
        let token =
            wire::Token::deserialize(answer.body).map_err(|_| self.unreadable("no access token in it"))?;
        let lasts = TimeDelta::seconds(token.expires_in.unwrap_or(300).min(86_400).cast_signed());
        let renew_at = self.line.now() + (lasts - EARLY).max(lasts / 2);
        Ok(Token { value: token.access_token, renew_at })
    }

    /// Drops the token that was refused, unless somebody renewed it meanwhile.
    async fn forget(&self, refused: &SecretString) {
        let mut token = self.token.lock().await;
        if token.as_ref().is_some_and(|token| token.value.expose_secret() == refused.expose_secret()) {
            *token = None;
        }
    }

    /// Calls made so far.
    pub(super) fn calls(&self) -> u64 {
        self.line.calls()
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base)
    }

    fn unreadable(&self, reason: &str) -> ProviderError {
        self.line.callee().unreadable(reason.to_owned())
    }
}

fn wanted(lookup: &Lookup) -> wire::Wanted<'_> {
    wire::Wanted {
        number: lookup.number.as_str(),
        carrier: lookup.carrier.as_ref().map(CarrierCode::as_str),
        order_ref: short(lookup.order_ref.as_deref(), ORDER_REF),
        postcode: short(lookup.postcode.as_deref(), POSTCODE),
        phone: short(lookup.phone.as_deref(), PHONE),
        shipped_on: lookup.shipped_on,
    }
}

/// Better nothing than half a postcode.
fn short(text: Option<&str>, longest: usize) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty() && text.chars().count() <= longest)
}
