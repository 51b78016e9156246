//! Answers that are no answer: RFC 9457 problem documents and pages of HTML.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::faults::Luck;

/// Why a whole call was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    status: StatusCode,
    title: &'static str,
    detail: String,
    headers: Vec<(HeaderName, String)>,
}

impl Problem {
    fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Self { status, title, detail: detail.into(), headers: Vec::new() }
    }

    /// With these headers too.
    pub(super) fn with(mut self, headers: impl IntoIterator<Item = (HeaderName, String)>) -> Self {
        self.headers.extend(headers);
        self
    }

    /// 400: the request is not what the contract says.
    pub(super) fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "The request can't be understood", detail)
    }

    /// 401: no key, or one that is not valid.
    pub(super) fn key_refused(detail: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "The key is refused", detail)
            .with([(header::WWW_AUTHENTICATE, "Bearer realm=\"postalparcel\"".to_owned())])
    }

    /// 404: there is nothing here.
    pub(super) fn nothing_here() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "There is nothing here",
            "See docs/postalparcel-openapi.yaml for the paths",
        )
    }

    /// 405: another method is meant.
    pub(super) fn wrong_method() -> Self {
        let detail = "This path takes another method; see docs/postalparcel-openapi.yaml";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "Wrong method", detail)
    }

    /// 429: come back in a second; every other time the moment is given as a date.
    pub(super) fn too_many_calls(now: DateTime<Utc>, luck: Luck) -> Self {
        let problem =
            Self::new(StatusCode::TOO_MANY_REQUESTS, "Too many calls", "Wait as long as Retry-After says");
        let seconds = luck.pick("retry-after", &[1, 2, 3]).unwrap_or(1);
        let date = (now + TimeDelta::seconds(seconds)).format("%a, %d %b %Y %H:%M:%S GMT");
        let wait = if luck.call.is_multiple_of(2) { seconds.to_string() } else { date.to_string() };
        problem.with([(header::RETRY_AFTER, wait)])
    }

    /// 5xx.
    pub(super) fn away(luck: Luck) -> Self {
        let statuses =
            [StatusCode::INTERNAL_SERVER_ERROR, StatusCode::BAD_GATEWAY, StatusCode::SERVICE_UNAVAILABLE];
        let status = luck.pick("status", &statuses).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        Self::new(status, "PostalParcel has a problem", "Try again later")
    }

    /// 500: the sandbox itself failed.
    pub(super) fn broken(detail: String) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "The sandbox has a problem", detail)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let document = json!({
            "type": "about:blank",
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
        });
        let mut response = (self.status, document.to_string()).into_response();
        let kind = (header::CONTENT_TYPE, "application/problem+json".to_owned());
        put(response.headers_mut(), self.headers.into_iter().chain([kind]));
        response
    }
}

/// Writes headers into an answer.
pub(super) fn put(into: &mut HeaderMap, headers: impl IntoIterator<Item = (HeaderName, String)>) {
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            into.insert(name, value);
        }
    }
}

/// What a proxy in between says.
pub(super) fn page(luck: Luck) -> Response {
    let status =
        luck.pick("html status", &[StatusCode::OK, StatusCode::BAD_GATEWAY]).unwrap_or(StatusCode::OK);
    let body = "<!doctype html><html><head><title>Just a moment…</title></head><body><h1>Please wait</h1></body></html>";
    let kind = (header::CONTENT_TYPE, "text/html; charset=utf-8");
    (status, [kind], Body::from(body)).into_response()
}
