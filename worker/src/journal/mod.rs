//! Webhooks that were taken and are not settled yet, in one `SQLite` file.
//!
//! In: pushes as raw bytes, verdicts on them, and the accounts that Odoo named last. Out: each push once, for as long as it
//! waits; and whether one was there before. What was answered is on the disk: every answer comes after its commit, and a
//! commit is an fsync. Calls that come at the same time share one. It reads neither JSON nor the clock, and no part of it
//! runs on the threads of the async runtime.

mod accounts;
mod error;
mod file;
mod pushes;
mod settings;
#[cfg(test)]
mod tests;
mod writer;

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

pub use error::Error;
pub use settings::Settings;

use self::writer::Writer;
use crate::domain::{AccountId, Trust};

/// A webhook that came in just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPush {
    /// Whose it is.
    pub account: AccountId,
    /// The sender's id of the message, the same when it is repeated. Without one, the body stands for it.
    pub id: Option<String>,
    /// Whether its signature was verified.
    pub trust: Trust,
    /// The bytes as they came.
    pub body: Vec<u8>,
    /// When they came.
    pub received_at: DateTime<Utc>,
}

/// What became of a new push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// It is on the disk, and waits.
    New,
    /// It is, or was, there already: nothing changed.
    Seen,
}

/// A push's place in the journal; later ones are larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushId(i64);

/// A push that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    /// Its place.
    pub id: PushId,
    /// Whose it is.
    pub account: AccountId,
    /// Whether its signature was verified.
    pub trust: Trust,
    /// The bytes as they came.
    pub body: Vec<u8>,
    /// When they came.
    pub received_at: DateTime<Utc>,
    /// How often it was postponed.
    pub attempts: u32,
}

/// What is needed to verify an account's webhooks while Odoo is away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAccount {
    /// Row in Odoo.
    pub id: AccountId,
    /// Which provider speaks for it.
    pub provider: String,
    /// Name of the secret in the worker's configuration.
    pub secret: String,
}

/// The open file. Clones share it; with the last one it is closed.
#[derive(Debug, Clone)]
pub struct Journal {
    writer: Writer,
    /// What the file says, at hand.
    accounts: Arc<RwLock<Accounts>>,
    arrived: watch::Sender<()>,
}

type Accounts = BTreeMap<AccountId, KnownAccount>;

impl Journal {
    /// Opens the file, and makes it and its folder when they are not there. Blocks for as long as the disk takes.
    ///
    /// # Errors
    /// When another process has it open, it can't be read or written, or it is no journal of this version.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let file = file::open(path)?;
        let known = accounts::all(&file).map_err(|reason| Error::of(path, &reason))?;
        let writer = Writer::start(file, path)?;
        Ok(Self { writer, accounts: Arc::new(RwLock::new(known)), arrived: watch::Sender::new(()) })
    }

    /// Takes a push. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When it could not be written, or too many unverified pushes of this account wait: it is not there, and has to be sent again.
    pub async fn accept(&self, push: NewPush) -> Result<Accepted, Error> {
        match self.writer.run(move |file| pushes::insert(file, &push)).await? {
            pushes::Inserted::Is(Accepted::Seen) => Ok(Accepted::Seen),
            pushes::Inserted::Is(Accepted::New) => {
                self.arrived.send_replace(());
                Ok(Accepted::New)
            }
            pushes::Inserted::Full => Err(Error::Full { most: pushes::MOST_HINTS }),
        }
    }

    /// At most `limit` pushes of `account` that wait and are due, the one that has been due longest first. They stay until
    /// [`Journal::done`] or [`Journal::postpone`].
    ///
    /// # Errors
    /// When the file can't be read.
    pub async fn pending(
        &self,
        account: AccountId,
        limit: usize,
        now: DateTime<Utc>,
    ) -> Result<Vec<Push>, Error> {
        self.writer.run(move |file| pushes::due(file, account, limit, now)).await
    }

    /// Changes whenever a new push was accepted, of whatever account.
    #[must_use]
    pub fn arrivals(&self) -> watch::Receiver<()> {
        self.arrived.subscribe()
    }

    /// How many pushes wait, due or not.
    ///
    /// # Errors
    /// When the file can't be read.
    pub async fn waiting(&self) -> Result<u32, Error> {
        self.writer.run(pushes::waiting).await
    }

    /// These pushes have had their effect. Their bodies are forgotten; that they were here is remembered until
    /// [`Journal::drop_older`].
    ///
    /// # Errors
    /// When it could not be written: they will be pending again.
    pub async fn done(&self, ids: Vec<PushId>, now: DateTime<Utc>) -> Result<(), Error> {
        self.writer.run(move |file| pushes::done(file, &ids, now)).await
    }

    /// These pushes are not due before `until`.
    ///
    /// # Errors
    /// When it could not be written: they are due still.
    pub async fn postpone(&self, ids: Vec<PushId>, until: DateTime<Utc>) -> Result<(), Error> {
        self.writer.run(move |file| pushes::postpone(file, &ids, until)).await
    }

    /// Gives up what was received before `then` and waits still, and says how many: nobody serves its account any more.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn give_up(&self, then: DateTime<Utc>, now: DateTime<Utc>) -> Result<usize, Error> {
        self.writer.run(move |file| pushes::give_up(file, then, now)).await
    }

    /// Forgets pushes that were done before `then`, and says how many. One of them that is repeated later is new.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn drop_older(&self, then: DateTime<Utc>) -> Result<usize, Error> {
        self.writer.run(move |file| pushes::drop_older(file, then)).await
    }

    /// Keeps the accounts that Odoo names, instead of those it named before.
    ///
    /// # Errors
    /// When they could not be written; they are known to this process all the same.
    pub async fn remember(&self, accounts: Vec<KnownAccount>) -> Result<(), Error> {
        let named: Accounts = accounts.into_iter().map(|account| (account.id, account)).collect();
        {
            let mut known = self.accounts.write().unwrap_or_else(PoisonError::into_inner);
            if *known == named {
                return Ok(());
            }
            known.clone_from(&named);
        }
        self.writer.run(move |file| accounts::replace(file, named.values())).await
    }

    /// Lets the file grow to no more than this, as a full disk would.
    #[cfg(test)]
    pub(crate) async fn at_most(&self, pages: u32) {
        let limit = format!("PRAGMA max_page_count = {pages}");
        self.writer.run(move |file| file.query_row(&limit, [], |_| Ok(()))).await.unwrap();
    }

    /// An account that Odoo named last.
    #[must_use]
    pub fn account(&self, id: AccountId) -> Option<KnownAccount> {
        self.accounts.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// Whether Odoo ever named an account.
    #[must_use]
    pub fn knows_accounts(&self) -> bool {
        !self.accounts.read().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}
