//! Pushes as rows.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Result, Row, named_params, params};
use sha2::{Digest, Sha256};

use super::{Accepted, NewPush, Push, PushId};
use crate::domain::{AccountId, Trust};

/// Most pushes without a proof that may wait for one account: anybody may send them.
pub(super) const MOST_HINTS: u32 = 1000;

/// What became of a new push.
pub(super) enum Inserted {
    Is(Accepted),
    /// [`MOST_HINTS`] wait already.
    Full,
}

/// Adds a push, unless it is there.
pub(super) fn insert(file: &Connection, push: &NewPush) -> Result<Inserted> {
    if push.trust == Trust::Hint && hints(file, push.account)? >= MOST_HINTS {
        return Ok(Inserted::Full);
    }
    let mut insert = file.prepare_cached(
        "INSERT INTO push (account, key, proven, body, received_at, due_at)
         VALUES (:account, :key, :proven, :body, :received_at, :received_at)
         ON CONFLICT (account, key) DO NOTHING",
    )?;
    let added = insert.execute(named_params! {
        ":account": push.account.0,
        ":key": key(push),
        ":proven": push.trust == Trust::Proven,
        ":body": push.body,
        ":received_at": push.received_at.timestamp_millis(),
    })?;
    Ok(Inserted::Is(if added == 0 { Accepted::Seen } else { Accepted::New }))
}

fn hints(file: &Connection, account: AccountId) -> Result<u32> {
    let mut count = file.prepare_cached(
        "SELECT count(*) FROM push WHERE done_at IS NULL AND NOT proven AND account = :account",
    )?;
    count.query_row(named_params! { ":account": account.0 }, |row| row.get(0))
}

/// What stands for the message. An id that nobody signed stands for nothing: else a stranger could use up ids to come.
fn key(push: &NewPush) -> [u8; 32] {
    let proven_id = push.id.as_deref().filter(|_| push.trust == Trust::Proven);
    let (kind, bytes) = match (proven_id, push.trust) {
        (Some(id), _) => ("id", id.as_bytes()),
        (None, Trust::Proven) => ("body", push.body.as_slice()),
        (None, Trust::Hint) => ("hint", push.body.as_slice()),
    };
    Sha256::new().chain_update(kind).chain_update([0]).chain_update(bytes).finalize().into()
}

/// Pushes of an account that wait and are due.
pub(super) fn due(
    file: &Connection,
    account: AccountId,
    limit: usize,
    now: DateTime<Utc>,
) -> Result<Vec<Push>> {
    let mut select = file.prepare_cached(
        "SELECT id, account, proven, body, received_at, attempts FROM push
         WHERE done_at IS NULL AND account = :account AND due_at <= :now ORDER BY due_at, id LIMIT :limit",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let asked = named_params! { ":account": account.0, ":now": now.timestamp_millis(), ":limit": limit };
    select.query_map(asked, read)?.collect()
}

fn read(row: &Row<'_>) -> Result<Push> {
    Ok(Push {
        id: PushId(row.get("id")?),
        account: AccountId(row.get("account")?),
        trust: if row.get("proven")? { Trust::Proven } else { Trust::Hint },
        body: row.get("body")?,
        received_at: DateTime::from_timestamp_millis(row.get("received_at")?).unwrap_or_default(),
        attempts: row.get("attempts")?,
    })
}

/// How many wait.
pub(super) fn waiting(file: &Connection) -> Result<u32> {
    file.query_row("SELECT count(*) FROM push WHERE done_at IS NULL", [], |row| row.get(0))
}

/// Forgets the bodies of proven pushes, and hints wholly: one that comes again is another reason to look.
pub(super) fn done(file: &Connection, ids: &[PushId], now: DateTime<Utc>) -> Result<()> {
    let mut forget = file.prepare_cached("DELETE FROM push WHERE id = ? AND NOT proven")?;
    let mut mark =
        file.prepare_cached("UPDATE push SET done_at = ?, body = x'' WHERE id = ? AND done_at IS NULL")?;
    for PushId(id) in ids {
        if forget.execute(params![id])? == 0 {
            mark.execute(params![now.timestamp_millis(), id])?;
        }
    }
    Ok(())
}

/// Gives up what has waited since before `then`.
pub(super) fn give_up(file: &Connection, then: DateTime<Utc>, now: DateTime<Utc>) -> Result<usize> {
    let mut select = file.prepare_cached("SELECT id FROM push WHERE done_at IS NULL AND received_at < ?")?;
    let old = select.query_map(params![then.timestamp_millis()], |row| Ok(PushId(row.get("id")?)))?;
    let old = old.collect::<Result<Vec<_>>>()?;
    done(file, &old, now)?;
    Ok(old.len())
}

/// Makes pushes due later.
pub(super) fn postpone(file: &Connection, ids: &[PushId], until: DateTime<Utc>) -> Result<()> {
    let mut update = file.prepare_cached(
        "UPDATE push SET due_at = ?, attempts = attempts + 1 WHERE id = ? AND done_at IS NULL",
    )?;
    for PushId(id) in ids {
        update.execute(params![until.timestamp_millis(), id])?;
    }
    Ok(())
}

/// Forgets what was done before `then`.
pub(super) fn drop_older(file: &Connection, then: DateTime<Utc>) -> Result<usize> {
    file.prepare_cached("DELETE FROM push WHERE done_at < ?")?.execute(params![then.timestamp_millis()])
}
