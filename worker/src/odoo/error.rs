//! What can go wrong between the worker and Odoo, in words for the operator.
//!
//! In: what the JSON-RPC client says. Out: one of a few causes, each with what to do and what happens next. Decided by
//! `error.data.name`, never by `code`, which differs between versions; `error.data.debug` is a traceback and is never
//! read.

use jsonrpsee::{
    core::{client::Error as RpcError, http_helpers::HttpError},
    http_client::transport::Error as TransportError,
    types::ErrorObjectOwned,
};
use serde::Deserialize;

use super::contract::{Hello, PROTOCOL};
use crate::domain::Disposition;

/// The longest text of Odoo's that is passed on.
const LONGEST_MESSAGE: usize = 300;

/// What PostgreSQL says when it, or somebody else's transaction, is in the way; anything else it would say again.
const PASSING: [&str; 20] = [
    "OperationalError",
    "InterfaceError",
    "pool.PoolError",
    "ConnectionException",
    "ConnectionDoesNotExist",
    "ConnectionFailure",
    "SqlclientUnableToEstablishSqlconnection",
    "AdminShutdown",
    "CrashShutdown",
    "CannotConnectNow",
    "IdleInTransactionSessionTimeout",
    "TransactionRollback",
    "SerializationFailure",
    "DeadlockDetected",
    "LockNotAvailable",
    "QueryCanceled",
    "ReadOnlySqlTransaction",
    "TooManyConnections",
    "DiskFull",
    "OutOfMemory",
];

/// Why a call to Odoo brought nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Wrong, expired or revoked: it takes a person.
    #[error(
        "Odoo refused the worker's key: it is wrong, expired or revoked. In Odoo open Settings, Parcels, Create \
         worker key; give the new key to the worker as `odoo.key` and restart it"
    )]
    KeyRefused,
    /// A key of somebody who is not the worker: it takes a person.
    #[error(
        "The key is valid, but its user may not act as the worker ({0}). Use a key made by Settings, Parcels, \
         Create worker key, not a key of your own"
    )]
    NotAllowed(String),
    /// A page of Odoo's instead of our route. PostgreSQL may come back, so it is tried again.
    #[error(
        "{url} knows no PostalParcel in the database `{database}` (404). One of four: `odoo.url` is not \
         Odoo's address, or `odoo.database` is misspelt, or the addon postalparcel_tracking is not installed in it, or \
         PostgreSQL is down. Open {url} in a browser: if you \
         can log in to `{database}`, install the addon there. It is tried again by itself"
    )]
    AddonMissing {
        /// Address of the route.
        url: String,
        /// Database asked for.
        database: String,
    },
    /// The addon speaks an older protocol: it takes a person.
    #[error(
        "The addon {addon} speaks protocol {newest} at most and this worker speaks {PROTOCOL}: upgrade the addon \
         postalparcel_tracking in Odoo, or run an older worker"
    )]
    AddonTooOld {
        /// The addon's version.
        addon: String,
        /// Newest protocol it speaks.
        newest: u32,
    },
    /// The addon speaks only newer protocols: it takes a person.
    #[error(
        "The addon {addon} wants protocol {oldest} at least and this worker speaks {PROTOCOL}: run a newer \
         postalparcel-worker"
    )]
    AddonTooNew {
        /// The addon's version.
        addon: String,
        /// Oldest protocol it speaks.
        oldest: u32,
    },
    /// A redirect would turn our POST into a GET: it takes a person.
    #[error(
        "{url} sends us on to another address ({status}): set `odoo.url` to the address where Odoo really is, often the \
         same with https://"
    )]
    Redirected {
        /// Address of the route.
        url: String,
        /// HTTP status.
        status: u16,
    },
    /// Somebody before Odoo wants a login, or lets nobody in: it takes a person. Odoo itself answers 200 to a wrong key.
    #[error(
        "{url} is guarded by somebody before Odoo, who answers {status}: let POST /postalparcel/rpc through there without \
         a login of its own"
    )]
    Guarded {
        /// Address of the route.
        url: String,
        /// HTTP status.
        status: u16,
    },
    /// The call is larger than somebody on the way allows: it is cut in two and tried again.
    #[error(
        "{url} refuses a call of this size: allow 8 MB in the proxy before Odoo (nginx: client_max_body_size 8m), or \
         lower `worker.settle_bytes`"
    )]
    TooLarge {
        /// Address of the route.
        url: String,
    },
    /// No connection, no answer in time, an HTTP error, a database conflict: tried again with back-off.
    #[error("Odoo at {url} is away: {reason}. It is tried again by itself")]
    Away {
        /// Address of the route.
        url: String,
        /// What the network or Odoo said.
        reason: String,
    },
    /// HTML, cut-off JSON, or JSON of another shape: tried again with back-off.
    #[error(
        "{url} gave an answer that can't be read ({reason}). It is tried again by itself; if it lasts, check that \
         `odoo.url` is Odoo itself and that no proxy answers in its place"
    )]
    Unreadable {
        /// Address of the route.
        url: String,
        /// What is wrong with it, without its content.
        reason: String,
    },
    /// PostgreSQL refused what the addon asked of it, and would again.
    #[error(
        "The addon failed at its database: {0}. After new files it has to be upgraded: the addon postalparcel_tracking, \
         under Apps, or with `odoo -u postalparcel_tracking`. If it was, report it"
    )]
    Outdated(String),
    /// The addon did not accept the call, or failed at it.
    #[error(
        "The addon refused the call: {0}. That is a mistake in the addon or the worker: look into Odoo's log, and report it"
    )]
    Broken(String),
}

impl Error {
    /// What happens next.
    #[must_use]
    pub fn disposition(&self) -> Disposition {
        match self {
            Self::Away { .. } | Self::Unreadable { .. } | Self::AddonMissing { .. } => {
                Disposition::Retry(None)
            }
            Self::KeyRefused
            | Self::NotAllowed(_)
            | Self::AddonTooOld { .. }
            | Self::AddonTooNew { .. }
            | Self::Redirected { .. }
            | Self::Guarded { .. } => Disposition::NeedsPerson,
            Self::TooLarge { .. } | Self::Outdated(_) | Self::Broken(_) => Disposition::Quarantine,
        }
    }

    /// Reads the client's error; `url` and `database` are for the words.
    pub(super) fn from_rpc(error: &RpcError, url: &str, database: &str) -> Self {
        match error {
            RpcError::Call(object) => Self::from_answer(object, url),
            RpcError::Transport(cause) => match cause.downcast_ref() {
                Some(transport) => Self::from_transport(transport, url, database),
                None => Self::away(url, root_cause(cause.as_ref())),
            },
            RpcError::ParseError(fault) => Self::unreadable(url, unreadable(fault)),
            RpcError::InvalidRequestId(_) => Self::unreadable(url, "it answers another call"),
            RpcError::RequestTimeout => Self::away(url, "no answer in time"),
            other => Self::away(url, other),
        }
    }

    fn from_transport(error: &TransportError, url: &str, database: &str) -> Self {
        let url_text = || url.to_owned();
        match error {
            TransportError::Rejected { status_code: 404 } => {
                Self::AddonMissing { url: url_text(), database: database.to_owned() }
            }
            TransportError::Rejected { status_code: 413 } | TransportError::RequestTooLarge => {
                Self::TooLarge { url: url_text() }
            }
            TransportError::Rejected { status_code: status @ 300..=399 } => {
                Self::Redirected { url: url_text(), status: *status }
            }
            TransportError::Rejected { status_code: status @ (401 | 403) } => {
                Self::Guarded { url: url_text(), status: *status }
            }
            TransportError::Rejected { status_code } => {
                Self::away(url, format_args!("it answered {status_code}"))
            }
            TransportError::Http(HttpError::TooLarge) => Self::unreadable(url, "larger than 10 MB"),
            TransportError::Http(HttpError::Malformed) => Self::unreadable(url, "not JSON: HTML, or nothing"),
            other => Self::away(url, root_cause(other)),
        }
    }

    /// An exception raised in Odoo, told by its class.
    fn from_answer(object: &ErrorObjectOwned, url: &str) -> Self {
        let exception = object
            .data()
            .and_then(|data| serde_json::from_str::<Exception>(data.get()).ok())
            .unwrap_or_else(|| Exception { name: String::new(), message: object.message().to_owned() });
        let message = exception.message.chars().take(LONGEST_MESSAGE).collect::<String>();
        match exception.name.as_str() {
            "werkzeug.exceptions.Unauthorized" => Self::KeyRefused,
            "odoo.exceptions.AccessError"
            | "odoo.exceptions.AccessDenied"
            | "werkzeug.exceptions.Forbidden" => Self::NotAllowed(message),
            "odoo.exceptions.ConcurrencyError" | "odoo.exceptions.LockError" => Self::away(url, message),
            name => match name.strip_prefix("psycopg2.") {
                Some(name) if PASSING.contains(&name.trim_start_matches("errors.")) => {
                    Self::away(url, format_args!("its database says {message}"))
                }
                Some(_) => Self::Outdated(message),
                None => Self::Broken(message),
            },
        }
    }

    fn away(url: &str, reason: impl std::fmt::Display) -> Self {
        let reason = reason.to_string().trim().trim_end_matches('.').to_owned();
        Self::Away { url: url.to_owned(), reason }
    }

    pub(super) fn unreadable(url: &str, reason: impl Into<String>) -> Self {
        Self::Unreadable { url: url.to_owned(), reason: reason.into() }
    }
}

/// The part of `error.data` that we read.
#[derive(Deserialize)]
struct Exception {
    name: String,
    #[serde(default)]
    message: String,
}

/// Whether the addon and this worker have a protocol in common.
pub(super) fn common_protocol(hello: &Hello) -> Result<(), Error> {
    let addon = hello.addon_version.clone();
    match () {
        () if hello.protocol_max < PROTOCOL => Err(Error::AddonTooOld { addon, newest: hello.protocol_max }),
        () if hello.protocol_min > PROTOCOL => Err(Error::AddonTooNew { addon, oldest: hello.protocol_min }),
        () => Ok(()),
    }
}

/// Says what is wrong with an answer without quoting it.
fn unreadable(fault: &serde_json::Error) -> String {
    let text = fault.to_string();
    match fault.classify() {
        _ if text.contains("result/error") => "neither result nor error".to_owned(),
        serde_json::error::Category::Eof => "cut off, or empty".to_owned(),
        serde_json::error::Category::Syntax => "not JSON: HTML, or cut off".to_owned(),
        _ => format!("of another shape at byte {}", fault.column()),
    }
}

/// The innermost cause: `Connection refused` says more than `client error`.
fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    std::iter::successors(Some(error), |cause| cause.source())
        .last()
        .map(ToString::to_string)
        .unwrap_or_default()
}
