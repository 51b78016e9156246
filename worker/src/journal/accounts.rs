//! The accounts that Odoo named last, as rows.

use rusqlite::{Connection, Result, params};

use super::{Accounts, KnownAccount};
use crate::domain::AccountId;

/// All that are known.
pub(super) fn all(file: &Connection) -> Result<Accounts> {
    let mut select = file.prepare("SELECT id, provider, secret FROM account")?;
    let account = |row: &rusqlite::Row<'_>| {
        let account = KnownAccount {
            id: AccountId(row.get("id")?),
            provider: row.get("provider")?,
            secret: row.get("secret")?,
        };
        Ok((account.id, account))
    };
    select.query_map([], account)?.collect()
}

/// These and no others.
pub(super) fn replace<'a>(file: &Connection, accounts: impl Iterator<Item = &'a KnownAccount>) -> Result<()> {
    file.execute("DELETE FROM account", [])?;
    let mut insert = file.prepare_cached("INSERT INTO account (id, provider, secret) VALUES (?, ?, ?)")?;
    for account in accounts {
        insert.execute(params![account.id.0, account.provider, account.secret])?;
    }
    Ok(())
}
