//! One HTTP exchange with a provider.
//!
//! In: a request. Out: the JSON of a good answer, or a [`ProviderError`] that says what happens next. It sends once: it
//! neither retries nor waits. It follows no redirect, reads at most [`LONGEST_ANSWER`], and never repeats an answer's
//! content in an error, because that may be anything.

use std::{borrow::Cow, error::Error as _};

use chrono::{DateTime, TimeDelta, Utc};
use encoding_rs::Encoding;
use reqwest::{
    Client, RequestBuilder, StatusCode,
    header::{CONTENT_TYPE, DATE, HeaderMap, RETRY_AFTER},
    redirect::Policy,
};
use serde_json::Value;

use super::{ProviderError, SecretSettings};

/// 40 parcels with long histories stay under 1 MiB; more than this is no answer of theirs.
const LONGEST_ANSWER: usize = 8 * 1024 * 1024;

/// A longer `Retry-After` is taken for a mistake.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(24);

/// The longest reason of a provider's that is shown to people.
const LONGEST_REASON: usize = 200;

/// Who is called, and with which secret; for errors.
#[derive(Debug, Clone)]
pub(super) struct Callee {
    /// The provider, as people call it.
    pub(super) provider: &'static str,
    /// Name of the entry in the configuration.
    pub(super) secret: String,
    /// Statuses with which it says something of one parcel: their JSON is for its client to read.
    pub(super) says_more_with: &'static [u16],
}

/// A good answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    /// Its content.
    pub(super) body: Value,
    /// The provider's clock.
    pub(super) date: Option<DateTime<Utc>>,
    /// The provider's limit is used up until then.
    pub(super) used_up_until: Option<DateTime<Utc>>,
}

/// Makes the one client for a secret.
pub(super) fn client(secret: &SecretSettings) -> reqwest::Result<Client> {
    Client::builder()
        .user_agent(concat!("postalparcel-worker/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(secret.connect_timeout())
        .timeout(secret.timeout())
        .redirect(Policy::none())
        .build()
}

/// Sends `request` once and judges the answer.
pub(super) async fn send(
    callee: &Callee,
    request: RequestBuilder,
    now: DateTime<Utc>,
) -> Result<Answer, ProviderError> {
    let mut response = request.send().await.map_err(|error| callee.unreachable(network_reason(&error)))?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| callee.broke_off(&error))? {
        if body.len() + chunk.len() > LONGEST_ANSWER {
            return Err(callee.unreadable(format!("longer than {} MiB", LONGEST_ANSWER >> 20)));
        }
        body.extend_from_slice(&chunk);
    }
    judge(callee, response.status(), response.headers(), &body, now)
}

/// What an answer means.
fn judge(
    callee: &Callee,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    now: DateTime<Utc>,
) -> Result<Answer, ProviderError> {
    let json = parse(&text(headers, body));
    let problem = Problem::of(json.as_ref().ok());
    let says_more = callee.says_more_with.contains(&status.as_u16()) && json.is_ok();
    match status.as_u16() {
        _ if status.is_success() || says_more => {
            let body = json.map_err(|reason| callee.unreadable(reason))?;
            Ok(Answer { body, date: date(headers), used_up_until: used_up_until(headers, now) })
        }
        300..=399 => Err(callee.unreadable("a redirect to another address".to_owned())),
        402 | 403 | 429 if problem.is_quota() => Err(ProviderError::QuotaGone { provider: callee.provider }),
        // A firewall's or proxy's page says nothing about the key; an empty 401 does.
        401 | 403 if is_page(body) || status == StatusCode::FORBIDDEN && json.is_err() => {
            Err(callee.unreadable(format!("{} with a page instead of an answer", status.as_u16())))
        }
        401 | 403 => {
            Err(ProviderError::KeyRefused { provider: callee.provider, secret: callee.secret.clone() })
        }
        429 => Err(callee.limited(retry_after(headers, now).or_else(|| reset(headers, now)))),
        503 if headers.contains_key(RETRY_AFTER) => Err(callee.limited(retry_after(headers, now))),
        // 409: the same number is being asked about by another call.
        status @ (408 | 409 | 425 | 500..=599) => {
            Err(ProviderError::Down { provider: callee.provider, status })
        }
        status => Err(callee.refused(status, problem)),
    }
}

/// JSON is UTF-8, whatever a header says. Bytes that are none are what the header says; else they are replaced one by one:
/// one broken text does not cost 40 parcels.
fn text<'a>(headers: &HeaderMap, body: &'a [u8]) -> Cow<'a, str> {
    let said = headers.get(CONTENT_TYPE).and_then(|said| said.to_str().ok()).unwrap_or_default();
    let charset = said.split(';').find_map(|part| part.trim().strip_prefix("charset="));
    let encoding = charset.and_then(|name| Encoding::for_label(name.trim_matches('"').as_bytes()));
    match (std::str::from_utf8(body), encoding) {
        (Err(_), Some(encoding)) => encoding.decode(body).0,
        _ => String::from_utf8_lossy(body),
    }
}

fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{FEFF}').trim();
    match serde_json::from_str(text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => Ok(value),
        Ok(_) => Err("a bare value instead of an object".to_owned()),
        Err(_) if text.is_empty() => Err("it is empty".to_owned()),
        Err(_) if is_page(text.as_bytes()) => Err("a web page instead of JSON".to_owned()),
        Err(error) if error.is_eof() => Err("JSON that is cut off".to_owned()),
        Err(error) => Err(format!("no valid JSON at line {} column {}", error.line(), error.column())),
    }
}

/// Markup, which no answer of theirs is.
fn is_page(body: &[u8]) -> bool {
    let body = body.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(body);
    body.trim_ascii_start().starts_with(b"<")
}

/// The parts of an RFC 9457 problem document that matter.
#[derive(Default)]
struct Problem {
    code: String,
    reason: Option<String>,
}

impl Problem {
    fn of(json: Option<&Value>) -> Self {
        let text = |name: &str| json.and_then(|json| json.get(name)).and_then(Value::as_str);
        let kind = text("type").and_then(|kind| kind.rsplit(['/', ':', '#']).next());
        let words = [text("title"), text("detail")].into_iter().flatten().collect::<Vec<_>>().join(": ");
        let visible = words.chars().filter(|c| !c.is_control()).take(LONGEST_REASON).collect::<String>();
        Self {
            code: text("code").or(kind).unwrap_or_default().replace('-', "_"),
            reason: Some(visible).filter(|words| !words.is_empty()),
        }
    }

    fn is_quota(&self) -> bool {
        self.code == "quota_exceeded"
    }
}

impl Callee {
    fn unreachable(&self, reason: String) -> ProviderError {
        ProviderError::Unreachable { provider: self.provider, reason }
    }

    fn broke_off(&self, error: &reqwest::Error) -> ProviderError {
        if error.is_timeout() {
            self.unreachable(network_reason(error))
        } else {
            self.unreadable("it broke off".to_owned())
        }
    }

    pub(super) fn unreadable(&self, reason: String) -> ProviderError {
        ProviderError::Unreadable { provider: self.provider, reason }
    }

    pub(super) fn key_refused(&self) -> ProviderError {
        ProviderError::KeyRefused { provider: self.provider, secret: self.secret.clone() }
    }

    fn limited(&self, until: Option<DateTime<Utc>>) -> ProviderError {
        ProviderError::Limited { provider: self.provider, until }
    }

    fn refused(&self, status: u16, problem: Problem) -> ProviderError {
        let reason = problem.reason.unwrap_or_else(|| match status {
            404 | 405 | 410 => "there is no such API at this address: check the base URL".to_owned(),
            _ => "it does not say why".to_owned(),
        });
        ProviderError::Refused { provider: self.provider, status, reason }
    }
}

/// What the network said, without the address, which may hold what nobody else should see.
fn network_reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "no answer in time".to_owned();
    }
    let mut cause = error.source();
    while let Some(deeper) = cause.and_then(std::error::Error::source) {
        cause = Some(deeper);
    }
    cause.map_or_else(|| "the connection failed".to_owned(), ToString::to_string)
}

/// `Retry-After`, in seconds or as a date; never very far. One that is over already leaves it to the back-off.
fn retry_after(headers: &HeaderMap, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let until = match text.parse::<f64>() {
        Ok(seconds) => now + seconds_of(seconds)?,
        Err(_) => DateTime::<Utc>::from(httpdate::parse_http_date(text).ok()?),
    };
    Some(until.min(now + LONGEST_WAIT)).filter(|until| *until > now)
}

/// `RateLimit-Reset` or `X-RateLimit-Reset`: seconds from now, or seconds since 1970 on their own clock.
fn reset(headers: &HeaderMap, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let said: f64 = rate_limit(headers, "reset")?.parse().ok()?;
    let is_instant = said > LONGEST_WAIT.as_seconds_f64();
    let since_1970 = date(headers).unwrap_or(now) - DateTime::UNIX_EPOCH;
    let seconds = if is_instant { said - since_1970.as_seconds_f64() } else { said };
    seconds_of(seconds).filter(|wait| !wait.is_zero() && *wait < LONGEST_WAIT).map(|wait| now + wait)
}

/// When the limit's window ends, if it has nothing left.
fn used_up_until(headers: &HeaderMap, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    reset(headers, now).filter(|_| rate_limit(headers, "remaining") == Some("0"))
}

/// A header about the limit, in its standard or its older spelling.
fn rate_limit<'a>(headers: &'a HeaderMap, what: &str) -> Option<&'a str> {
    let header = |prefix| headers.get(format!("{prefix}ratelimit-{what}"));
    header("").or_else(|| header("x-"))?.to_str().ok().map(str::trim)
}

#[expect(clippy::cast_possible_truncation, reason = "capped well below")]
fn seconds_of(seconds: f64) -> Option<TimeDelta> {
    let longest = LONGEST_WAIT.num_milliseconds();
    (seconds >= 0.0).then(|| TimeDelta::milliseconds(((seconds * 1000.0).ceil() as i64).min(longest)))
}

fn date(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok().map(DateTime::from)
}

#[cfg(test)]
mod tests;
