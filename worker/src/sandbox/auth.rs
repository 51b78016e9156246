//! Who may call, and how often.
//!
//! In: headers and the token form. Out: leave to go on, with what is left of the second's calls, or a problem.

use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Options, dice::roll, faults::Luck, problem::Problem, store::Store};

/// The form of `/oauth/token`.
#[derive(Deserialize)]
pub(super) struct TokenForm {
    grant_type: Option<String>,
    client_id: Option<String>,
    client_secret: Option<String>,
}

/// What is left of this second's calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    limit: u32,
    remaining: u32,
    over: bool,
}

impl Limits {
    /// This call was one too many.
    pub(super) fn is_over(self) -> bool {
        self.over
    }

    /// Itself, as `AfterShip`'s headers: the limit's end as seconds since 1970.
    pub(super) fn aftership_headers(self, now: DateTime<Utc>) -> [(HeaderName, String); 3] {
        [
            (HeaderName::from_static("x-ratelimit-limit"), self.limit.to_string()),
            (HeaderName::from_static("x-ratelimit-remaining"), self.remaining.to_string()),
            (HeaderName::from_static("x-ratelimit-reset"), (now.timestamp() + 1).to_string()),
        ]
    }

    /// Itself, as headers.
    pub(super) fn headers(self) -> [(HeaderName, String); 3] {
        [
            (HeaderName::from_static("ratelimit-limit"), self.limit.to_string()),
            (HeaderName::from_static("ratelimit-remaining"), self.remaining.to_string()),
            (HeaderName::from_static("ratelimit-reset"), "1".to_owned()),
        ]
    }
}

/// The key or token is valid.
pub(super) fn admit(
    store: &Store,
    options: &Options,
    headers: &HeaderMap,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let Some(bearer) = bearer(headers) else {
        return Err(Problem::key_refused("Send the key as `Authorization: Bearer <key>`"));
    };
    let is_key = options.keys.iter().any(|key| key.expose_secret() == bearer);
    match store.tokens.get(bearer) {
        _ if is_key && store.revoked.contains(bearer) => Err(Problem::key_refused("This key was revoked")),
        Some(expiry) if *expiry <= now => {
            Err(Problem::key_refused("This token has expired: fetch a new one"))
        }
        None if !is_key => Err(Problem::key_refused("This key is not known")),
        _ => Ok(()),
    }
}

/// The key is known and was not revoked.
pub(super) fn is_key(store: &Store, options: &Options, key: &str) -> bool {
    options.keys.iter().any(|known| known.expose_secret() == key) && !store.revoked.contains(key)
}

/// Counts a call of one caller in the current second; `None` without a limit.
pub(super) fn spend(
    store: &mut Store,
    calls_per_second: u32,
    caller: &str,
    now: DateTime<Utc>,
) -> Option<Limits> {
    if calls_per_second == 0 {
        return None;
    }
    let window = store.windows.entry(caller.to_owned()).or_default();
    if window.0 != now.timestamp() {
        *window = (now.timestamp(), 0);
    }
    window.1 += 1;
    let remaining = calls_per_second.saturating_sub(window.1);
    Some(Limits { limit: calls_per_second, remaining, over: window.1 > calls_per_second })
}

/// Counts a call, and refuses it where it is one too many.
pub(super) fn count(
    store: &mut Store,
    calls_per_second: u32,
    headers: &HeaderMap,
    now: DateTime<Utc>,
    luck: Luck,
) -> Result<Option<Limits>, Problem> {
    match spend(store, calls_per_second, bearer(headers).unwrap_or_default(), now) {
        Some(limits) if limits.over => Err(Problem::too_many_calls(now, luck).with(limits.headers())),
        limits => Ok(limits),
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// Answers the token form, as RFC 6749 has it.
pub(super) fn token(
    store: &mut Store,
    options: &Options,
    headers: &HeaderMap,
    form: TokenForm,
    now: DateTime<Utc>,
) -> (StatusCode, Value) {
    let refuse = |status, error, detail| (status, json!({"error": error, "error_description": detail}));
    match form.grant_type.as_deref() {
        Some("client_credentials") => {}
        None => return refuse(StatusCode::BAD_REQUEST, "invalid_request", "grant_type is missing"),
        Some(_) => {
            let detail = "only client_credentials is known here";
            return refuse(StatusCode::BAD_REQUEST, "unsupported_grant_type", detail);
        }
    }
    let form = form.client_id.zip(form.client_secret);
    let Some((id, secret)) = form.or_else(|| basic(headers)) else {
        return refuse(StatusCode::BAD_REQUEST, "invalid_request", "client_id and client_secret are missing");
    };
    let known = |(known, key): &(String, SecretString)| *known == id && key.expose_secret() == secret;
    if !options.clients.iter().any(known) {
        return refuse(
            StatusCode::UNAUTHORIZED,
            "invalid_client",
            "the client is not known or its secret is wrong",
        );
    }
    store.count += 1;
    let words = [id.as_str(), &store.count.to_string(), &now.to_rfc3339()];
    let token = format!("{:016x}{:016x}", roll(options.seed, &words), roll(!options.seed, &words));
    store.tokens.retain(|_, expiry| *expiry > now - TimeDelta::days(1));
    store.tokens.insert(token.clone(), now + TimeDelta::seconds(options.token_seconds));
    let answer = json!({"access_token": token, "token_type": "Bearer", "expires_in": options.token_seconds});
    (StatusCode::OK, answer)
}

/// Client credentials in HTTP Basic.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let encoded = headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Basic ")?;
    let text = String::from_utf8(BASE64_STANDARD.decode(encoded).ok()?).ok()?;
    text.split_once(':').map(|(id, secret)| (id.to_owned(), secret.to_owned()))
}
