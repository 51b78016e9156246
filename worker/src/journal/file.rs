//! Opens the file: makes it, locks it, looks whether it is sound.
//!
//! In: a path. Out: a connection whose commits are fsyncs, and that nobody else can have. It repairs nothing.

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, TransactionBehavior};

use super::Error;

/// The form of the tables below. A change of them is another number, and a way from the one before.
const FORM: i32 = 1;

/// How long another process may take to let go: `check` holds the file for a moment.
const PATIENCE: Duration = Duration::from_secs(2);

/// WAL and FULL: a commit appends to one file and syncs it. EXCLUSIVE: the lock is held from the first read until the end, and
/// no memory is shared with anybody.
const HABITS: &str = "
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
";

/// Times are milliseconds since 1970. `key` stands for the message among those of its account; `done_at` is empty while it
/// waits.
const TABLES: &str = "
    CREATE TABLE push (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        account INTEGER NOT NULL,
        key BLOB NOT NULL,
        proven INTEGER NOT NULL,
        body BLOB NOT NULL,
        received_at INTEGER NOT NULL,
        due_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        done_at INTEGER,
        UNIQUE (account, key)
    ) STRICT;
    CREATE INDEX push_due ON push (account, due_at, id) WHERE done_at IS NULL;
    CREATE INDEX push_hint ON push (account) WHERE done_at IS NULL AND NOT proven;
    CREATE INDEX push_done ON push (done_at) WHERE done_at IS NOT NULL;
    CREATE TABLE account (
        id INTEGER PRIMARY KEY,
        provider TEXT NOT NULL,
        secret TEXT NOT NULL
    ) STRICT;
";

/// The file at `path`, locked and sound.
pub(super) fn open(path: &Path) -> Result<Connection, Error> {
    let folder = folder(path);
    make(path, &folder)
        .map_err(|reason| Error::NoFile { path: path.to_owned(), reason: reason.to_string() })?;
    let form = locked(path).and_then(|mut file| Ok((form(&mut file)?, file)));
    match form.map_err(|error| Error::of(path, &error))? {
        (Ok(FORM), file) => Ok(file),
        (Ok(found), _) => Err(Error::OtherForm { path: path.to_owned(), found, known: FORM }),
        (Err(damage), _) => Err(Error::Damaged { path: path.to_owned(), reason: damage }),
    }
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// An empty file that only its owner may read, and whose name is on the disk.
fn make(path: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    OpenOptions::new().create(true).append(true).mode(0o600).open(path)?;
    File::open(folder)?.sync_all()
}

fn locked(path: &Path) -> rusqlite::Result<Connection> {
    let file = Connection::open(path)?;
    file.busy_timeout(PATIENCE)?;
    file.execute_batch(HABITS)?;
    Ok(file)
}

/// The form that stands in the file, with the tables made when it is empty; or what is wrong with it.
fn form(file: &mut Connection) -> rusqlite::Result<Result<i32, String>> {
    let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let health: String = transaction.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if health != "ok" {
        return Ok(Err(health));
    }
    let form = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if form != 0 {
        return Ok(Ok(form));
    }
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "user_version", FORM)?;
    transaction.commit()?;
    Ok(Ok(FORM))
}
