//! What the journal keeps besides pushes.
//!
//! In: the accounts of a heartbeat. Out: they are known after a restart, when Odoo may be away; and of pushes that were done it
//! is remembered, for as long as they may be repeated, that they were here.

use chrono::{DateTime, TimeDelta, Utc};
use tracing::warn;

use crate::{
    domain::Account,
    journal::{self, Journal, KnownAccount},
};

/// How long a push that was done is remembered. The most patient sender we know of repeats for six days.
const REPEATED_FOR: TimeDelta = TimeDelta::days(8);

/// Keeps `accounts`, and forgets what is too old to be repeated. Both cost nothing when there is nothing to do.
pub(super) async fn keep(journal: &Journal, accounts: &[Account], now: DateTime<Utc>) {
    if let Err(error) = try_keep(journal, accounts, now).await {
        warn!(%error, "The accounts could not be kept for a restart while Odoo is away");
    }
}

async fn try_keep(journal: &Journal, accounts: &[Account], now: DateTime<Utc>) -> Result<(), journal::Error> {
    let known = accounts.iter().map(|account| KnownAccount {
        id: account.id,
        provider: account.provider.clone(),
        secret: account.secret.clone(),
    });
    journal.remember(known.collect()).await?;
    journal.drop_older(now - REPEATED_FOR).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{AccountId, Trust},
        journal::{Accepted, NewPush},
    };

    fn account() -> Account {
        Account {
            id: AccountId(1),
            name: "Shop".to_owned(),
            provider: "postalparcel".to_owned(),
            secret: "shop".to_owned(),
            sandbox: false,
            language: "en".to_owned(),
            calls_per_second: 0.0,
            fallback: None,
        }
    }

    #[tokio::test]
    async fn a_heartbeat_keeps_the_accounts_and_forgets_only_what_is_not_repeated_any_more() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        let account = account();
        let start: DateTime<Utc> = "2026-11-25T03:00:00Z".parse().unwrap();
        let push = NewPush {
            account: account.id,
            id: Some("msg_1".to_owned()),
            trust: Trust::Proven,
            body: vec![],
            received_at: start,
        };
        journal.accept(push.clone()).await.unwrap();
        let waiting = journal.pending(1, start).await.unwrap();
        journal.done(vec![waiting[0].id], start).await.unwrap();
        keep(&journal, std::slice::from_ref(&account), start + REPEATED_FOR).await;
        assert_eq!(journal.accept(push.clone()).await, Ok(Accepted::Seen));
        keep(&journal, std::slice::from_ref(&account), start + REPEATED_FOR + TimeDelta::seconds(1)).await;
        assert_eq!(journal.accept(push).await, Ok(Accepted::New));
        assert_eq!(journal.account(account.id).unwrap().secret, account.secret);
        assert_eq!(journal.account(AccountId(77)), None);
    }
}
