//! What the journal keeps besides pushes.
//!
//! In: the accounts of a heartbeat. Out: they are known after a restart, when Odoo may be away; of pushes that were done it
//! is remembered, for as long as they may be repeated, that they were here; and those that nobody takes are given up.

use chrono::{DateTime, TimeDelta, Utc};
use tracing::warn;

use super::board::Board;
use crate::{
    domain::Account,
    journal::{self, Journal, KnownAccount},
};

/// How long a push that was done is remembered. The most patient sender we know of repeats for six days.
const REPEATED_FOR: TimeDelta = TimeDelta::days(8);

/// How long a push may wait: until then its account may be served again, and after it looks have told all that it tells.
const WAITED_FOR: TimeDelta = TimeDelta::days(7);

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

/// Gives up what has waited for too long, and notes on the board how much waits.
pub(super) async fn count(journal: &Journal, board: &Board, now: DateTime<Utc>) {
    if let Err(error) = try_count(journal, board, now).await {
        warn!(%error, "It is not known how many pushes wait");
    }
}

async fn try_count(journal: &Journal, board: &Board, now: DateTime<Utc>) -> Result<(), journal::Error> {
    let given_up = journal.give_up(now - WAITED_FOR, now).await?;
    if given_up > 0 {
        warn!(count.dropped = given_up, "Pushes that nobody could take for a week are dropped");
        board.tally.add(|totals| totals.dropped_pushes += given_up as u64);
    }
    board.waiting(journal.waiting().await?);
    Ok(())
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
        let waiting = journal.pending(account.id, 1, start).await.unwrap();
        journal.done(vec![waiting[0].id], start).await.unwrap();
        keep(&journal, std::slice::from_ref(&account), start + REPEATED_FOR).await;
        assert_eq!(journal.accept(push.clone()).await, Ok(Accepted::Seen));
        keep(&journal, std::slice::from_ref(&account), start + REPEATED_FOR + TimeDelta::seconds(1)).await;
        assert_eq!(journal.accept(push).await, Ok(Accepted::New));
        assert_eq!(journal.account(account.id).unwrap().secret, account.secret);
        assert_eq!(journal.account(AccountId(77)), None);
    }

    #[tokio::test]
    async fn a_push_that_nobody_takes_for_a_week_is_given_up_and_counted_and_the_board_says_how_many_wait() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        let start: DateTime<Utc> = "2026-11-25T03:00:00Z".parse().unwrap();
        let (account, trust, body) = (AccountId(7), Trust::Proven, b"{}".to_vec());
        let push = NewPush { account, id: None, trust, body, received_at: start };
        journal.accept(push).await.unwrap();
        let board = Board::default();
        assert_eq!(board.report(start).pushes_waiting, None);
        for (now, waiting, dropped) in
            [(start + WAITED_FOR, 1, 0), (start + WAITED_FOR + TimeDelta::seconds(1), 0, 1)]
        {
            count(&journal, &board, now).await;
            let report = board.report(now);
            assert_eq!((report.pushes_waiting, report.totals.dropped_pushes), (Some(waiting), dropped));
        }
    }
}
