//! `check`: is everything in place? One line for each thing: ok, or what is wrong and what to do.
//!
//! In: the configuration. Out: lines and an exit code, 0 only when every line is ok. It says hello to Odoo, which counts as
//! a heartbeat of this worker, makes the cheapest call with each key, and changes nothing else.

mod findings;

use std::{io::Write, path::Path, process::ExitCode, sync::Arc};

use tokio::task::JoinSet;

use self::findings::{Finding, account, clock, disk, door, journal, key, odoo, unreached, webhooks};
use super::{assemble, track};
use crate::{
    clock::{Clock, SystemClock},
    config::{Config, Sources},
    domain::{Account, Share},
    journal::{self, Journal},
    odoo::contract::{Counters, Hello},
};

/// Checks everything and prints it.
///
/// # Errors
/// When nothing can be printed.
pub async fn run(sources: &Sources, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let findings = match Config::load(sources) {
        Ok(config) => everything(&config).await?,
        Err(faults) => faults.lines().iter().map(|line| Finding::problem("configuration", line)).collect(),
    };
    write!(out, "{}", lines(&findings))?;
    let problems = findings.iter().filter(|finding| finding.is_problem()).count();
    match problems {
        0 => writeln!(out, "check: everything is ok")?,
        1 => writeln!(out, "check: 1 problem")?,
        more => writeln!(out, "check: {more} problems")?,
    }
    Ok(if problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One line each, in columns; the last one is left as long as it is, so that it can be searched.
fn lines(findings: &[Finding]) -> String {
    let width = findings.iter().map(|finding| finding.what.chars().count()).max().unwrap_or_default();
    let line =
        |Finding { what, state, text }: &Finding| format!("{:<7}  {what:<width$}  {text}\n", state.word());
    findings.iter().map(line).collect()
}

async fn everything(config: &Config) -> anyhow::Result<Vec<Finding>> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let mut findings = vec![Finding::ok("configuration", "complete")];
    match assemble::odoo(config)?.hello(Counters::default(), vec![]).await {
        Ok(hello) => {
            findings.extend(odoo(&config.odoo.url, &hello));
            findings.push(key(hello.key_expires_at, clock.now()));
            findings.push(self::clock("Odoo", hello.server_time, clock.now()));
            findings.extend(accounts(config, &hello, &clock).await);
        }
        Err(error) => {
            findings.extend(unreached(&error));
            findings.extend(secrets(config, &clock).await);
        }
    }
    let listening = std::net::TcpListener::bind(config.http.listen).map(drop);
    findings.push(door(config.http.listen, listening, config.http.rpc_token.is_some()));
    findings.push(journal(&config.journal.path, state_of_journal(&config.journal.path).await));
    findings.push(webhooks(&config.secrets));
    findings.push(disk(free_space()));
    Ok(findings)
}

/// Without Odoo nobody knows the accounts, but their keys.
async fn secrets(config: &Config, clock: &Arc<dyn Clock>) -> Vec<Finding> {
    let account = |(name, secret): (&String, _)| Account {
        name: format!("of secret `{name}`"),
        ..track::account(name, secret, "en")
    };
    asked(config, config.secrets.iter().map(account), clock).await
}

/// The accounts that Odoo names.
async fn accounts(config: &Config, hello: &Hello, clock: &Arc<dyn Clock>) -> Vec<Finding> {
    if hello.accounts.is_empty() {
        return vec![findings::no_account(hello.neutralized)];
    }
    asked(config, hello.accounts.iter().cloned(), clock).await
}

/// Asks the providers of all accounts at the same time.
async fn asked(
    config: &Config,
    accounts: impl Iterator<Item = Account>,
    clock: &Arc<dyn Clock>,
) -> Vec<Finding> {
    let mut checks = JoinSet::new();
    for wanted in accounts {
        let share = Share { account: wanted.id, calls_per_second: 0.0, calls_in_flight: 1 };
        let provider = assemble::provider(&config.secrets, &wanted, share, clock);
        let clock = Arc::clone(clock);
        checks.spawn(async move {
            let checked = match provider {
                Ok(provider) => provider.check().await.map_err(|error| error.to_string()),
                Err(problem) => Err(problem),
            };
            account(&wanted.name, checked, clock.now())
        });
    }
    let mut findings: Vec<_> = checks.join_all().await.into_iter().flatten().collect();
    findings.sort_by(|one, other| one.what.cmp(&other.what));
    findings
}

/// How many pushes wait in the journal; none yet when there is no file. It is not made here: whoever looks may not be who works.
async fn state_of_journal(path: &Path) -> Result<Option<u32>, journal::Error> {
    if path.exists() {
        return Journal::open(path)?.waiting().await.map(Some);
    }
    let folder = path.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK)
        .map(|()| None)
        .map_err(|reason| journal::Error::NoFile { path: path.to_owned(), reason: reason.to_string() })
}

/// Bytes left where the worker runs.
fn free_space() -> std::io::Result<u64> {
    let space = rustix::fs::statvfs(".")?;
    Ok(space.f_bavail.saturating_mul(space.f_frsize))
}

#[cfg(test)]
mod tests;
