//! What `check` finds, in words. Pure.
//!
//! In: answers and errors. Out: findings, each ok or a problem with what to do.

use std::{collections::BTreeMap, io::ErrorKind, net::SocketAddr, path::Path};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    journal,
    odoo::{
        Error,
        contract::{Hello, PROTOCOL},
    },
    providers::{Quota, SecretSettings},
};

/// A key that expires sooner is a problem now, while there is time.
const KEY_WARNING: TimeDelta = TimeDelta::days(14);

/// Clocks that differ by more than this make due times wrong and tokens of providers invalid.
const SKEW: TimeDelta = TimeDelta::seconds(30);

/// Less free space than this is a problem: logs and updates need some.
const LEAST_SPACE: u64 = 100 * 1024 * 1024;

/// One line of `check`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    /// What was looked at.
    pub(super) what: String,
    /// How it is.
    pub(super) state: State,
    /// In words.
    pub(super) text: String,
}

/// How a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// As it should be.
    Ok,
    /// Not as it should be.
    Problem,
    /// Not to be told, because something before it is a problem.
    Unknown,
}

impl State {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Problem => "problem",
            Self::Unknown => "-",
        }
    }
}

impl Finding {
    pub(super) fn ok(what: impl Into<String>, text: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Ok, text: text.into() }
    }

    pub(super) fn problem(what: impl Into<String>, text: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Problem, text: text.into() }
    }

    fn unknown(what: &str) -> Self {
        Self { what: what.to_owned(), state: State::Unknown, text: "not checked".to_owned() }
    }

    pub(super) fn is_problem(&self) -> bool {
        self.state == State::Problem
    }
}

/// What hangs on an answer from Odoo, in the order in which it is found out.
const CHAIN: [&str; 4] = ["Odoo", "database", "key", "addon"];

/// Odoo answered.
pub(super) fn odoo(url: &str, hello: &Hello) -> Vec<Finding> {
    let copy = if hello.neutralized { ", a neutralized copy: only sandbox accounts are served" } else { "" };
    vec![
        Finding::ok("Odoo", format!("answers at {url}")),
        Finding::ok("database", format!("{}{copy}", hello.database)),
        Finding::ok("addon", format!("version {}, protocol {PROTOCOL}", hello.addon_version)),
    ]
}

/// Odoo did not answer as it should: one link of the chain is a problem, those before it are ok.
pub(super) fn unreached(error: &Error) -> Vec<Finding> {
    let broken = match error {
        Error::AddonMissing { .. } => "database",
        Error::KeyRefused | Error::NotAllowed(_) => "key",
        Error::AddonTooOld { .. } | Error::AddonTooNew { .. } | Error::Outdated(_) | Error::Broken(_) => {
            "addon"
        }
        _ => "Odoo",
    };
    let place = CHAIN.iter().position(|what| *what == broken).unwrap_or_default();
    // Any web server says 404: whether it is Odoo is not known.
    let answers = if broken == "database" { "a web server answers" } else { "answers" };
    let before = CHAIN[..place].iter().map(|what| Finding::ok(*what, answers));
    let after = CHAIN[place + 1..].iter().chain(&["clock", "accounts"]).map(|what| Finding::unknown(what));
    before.chain([Finding::problem(broken, error.to_string())]).chain(after).collect()
}

/// The worker key was accepted; how long it lasts.
pub(super) fn key(expires: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Finding {
    let Some(expires) = expires else { return Finding::ok("key", "accepted, does not expire") };
    let day = expires.format("%Y-%m-%d");
    let left = expires - now;
    if left < KEY_WARNING {
        return Finding::problem(
            "key",
            format!(
                "expires on {day}, in {} days: make a new one in Odoo (Settings, Parcels, Create worker key) and \
                 give it to the worker before",
                left.num_days()
            ),
        );
    }
    Finding::ok("key", format!("accepted, expires on {day}"))
}

/// Compares this machine's clock with somebody else's.
pub(super) fn clock(whose: &str, theirs: DateTime<Utc>, now: DateTime<Utc>) -> Finding {
    let ahead = now - theirs;
    if ahead.abs() <= SKEW {
        return Finding::ok("clock", format!("agrees with {whose}'s"));
    }
    let direction = if ahead > TimeDelta::zero() { "ahead of" } else { "behind" };
    Finding::problem(
        "clock",
        format!(
            "this machine's clock is {} seconds {direction} {whose}'s: set both by NTP",
            ahead.abs().num_seconds()
        ),
    )
}

/// One account's key, quota and clock at its provider.
pub(super) fn account(name: &str, checked: Result<Quota, String>, now: DateTime<Utc>) -> Vec<Finding> {
    let what = format!("account {name}");
    let quota = match checked {
        Ok(quota) => quota,
        Err(problem) => return vec![Finding::problem(what, problem)],
    };
    let finding = match quota.limit {
        Some(limit) if quota.used >= limit => Finding::problem(
            what,
            format!(
                "key accepted, but all {limit} units of the plan are used: raise the plan, or wait for its next period"
            ),
        ),
        Some(limit) => Finding::ok(what, format!("key accepted, {} of {limit} units used", quota.used)),
        None => Finding::ok(what, format!("key accepted, {} units used, no limit", quota.used)),
    };
    let skew = quota.server_time.map(|theirs| clock(name, theirs, now)).filter(Finding::is_problem);
    [finding].into_iter().chain(skew).collect()
}

/// Odoo names no account that this worker may serve.
pub(super) fn no_account(neutralized: bool) -> Finding {
    let advice = if neutralized {
        "this database is a neutralized copy and has no account marked sandbox: mark one, or ask the real database"
    } else {
        "Odoo has no active PostalParcel account: make one under Settings, Parcels"
    };
    Finding::problem("accounts", advice)
}

/// The worker's own door, which only "Track now" needs: it is optional.
pub(super) fn door(listen: SocketAddr, listening: std::io::Result<()>, has_token: bool) -> Finding {
    let place = match listening {
        Ok(()) => format!("http.listen {listen} is free"),
        Err(reason) if reason.kind() == ErrorKind::AddrInUse => {
            format!("http.listen {listen} is in use: by this worker if it runs, else choose another port")
        }
        Err(reason) => {
            let advice = "write an address of this machine, and a port that the worker may open";
            return Finding::problem(
                "door",
                format!("http.listen {listen} can't be used ({reason}): {advice}"),
            );
        }
    };
    if has_token {
        return Finding::ok("door", place);
    }
    let closed = "http.rpc_token is not set, so Odoo's \"Track now\" waits for the worker's next look";
    Finding::ok("door", format!("{place}; {closed}"))
}

/// Where accepted webhooks wait, and how many do.
pub(super) fn journal(path: &Path, waiting: Result<Option<u32>, journal::Error>) -> Finding {
    let path = path.display();
    let text = match waiting {
        Ok(None) => format!("{path} will be made when the worker starts"),
        Ok(Some(0)) => format!("{path}, no webhook waits"),
        Ok(Some(1)) => format!("{path}, 1 webhook waits"),
        Ok(Some(more)) => format!("{path}, {more} webhooks wait"),
        Err(journal::Error::InUse { .. }) => {
            format!(
                "{path} is in use: by this worker if it runs, else give each worker a `journal.path` of its own"
            )
        }
        Err(error) => return Finding::problem("journal", error.to_string()),
    };
    Finding::ok("journal", text)
}

/// Whose webhooks can be verified. Those of others are taken too, as a reason to ask.
pub(super) fn webhooks(secrets: &BTreeMap<String, SecretSettings>) -> Finding {
    let unproven: Vec<_> = secrets
        .iter()
        .filter(|(_, secret)| !secret.proves_webhooks())
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    if unproven.is_empty() {
        return Finding::ok("webhooks", "are verified");
    }
    let hints = "anybody could send them, so they only make the worker ask; give `webhook_secrets` to";
    Finding::ok("webhooks", format!("{hints} {}", unproven.join(", ")))
}

/// Space where the worker runs.
pub(super) fn disk(free: std::io::Result<u64>) -> Finding {
    match free {
        Ok(free) if free >= LEAST_SPACE => Finding::ok("disk", format!("{} MB free", free / 1024 / 1024)),
        Ok(free) => Finding::problem(
            "disk",
            format!("only {} MB free in the working folder: make room, 100 MB at least", free / 1024 / 1024),
        ),
        Err(reason) => Finding::problem(
            "disk",
            format!(
                "free space can't be read in the working folder ({reason}): start the worker in another one"
            ),
        ),
    }
}
