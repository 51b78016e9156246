//! Why the journal could not do what it was asked, in words.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// What happened, to which file, and what to do. Nothing is lost by any of them that was answered before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The folder is missing and can't be made, or the file can't be.
    #[error(
        "the journal {} can't be made ({reason}): let `journal.path` name a file in a folder that the worker may write to",
        path.display()
    )]
    NoFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Another process has it open, and may for hours.
    #[error(
        "the journal {} is in use by another process: give each worker a `journal.path` of its own, or stop the other one",
        path.display()
    )]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// No `SQLite` file, or a damaged one.
    #[error(
        "the journal {} is damaged ({reason}): stop the worker, move the file and those that begin with its name away, and start it again; \
         what waited in it is learned by asking the providers",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Made by another version of this program.
    #[error(
        "the journal {} has form {found}, this worker knows form {known}: start the version that made it, or let `journal.path` name another file",
        path.display()
    )]
    OtherForm {
        /// The file.
        path: PathBuf,
        /// What stands in it.
        found: i32,
        /// What we write.
        known: i32,
    },
    /// Full disk, broken disk, no rights. Asking again later may help.
    #[error(
        "the journal {} can't be read or written ({reason}): look at the disk's free space and health, and at the rights of the folder",
        path.display()
    )]
    Disk {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        reason: String,
    },
    /// Anybody may send hints; they must not fill the disk.
    #[error(
        "{most} webhooks without a signature wait already for this account: give its secret `webhook_secrets`"
    )]
    Full {
        /// How many may wait.
        most: u32,
    },
    /// The thread that writes is gone.
    #[error("the journal is closed: restart the worker")]
    Closed,
}

impl Error {
    /// What `SQLite` says of the file at `path`.
    pub(super) fn of(path: &Path, error: &rusqlite::Error) -> Self {
        let (path, reason) = (path.to_owned(), error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse { path },
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged { path, reason },
            _ => Self::Disk { path, reason },
        }
    }
}
