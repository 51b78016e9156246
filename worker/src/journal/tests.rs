//! The journal on real files.

use std::path::PathBuf;

use chrono::TimeDelta;
use rusqlite::Connection;
use tempfile::TempDir;

use super::*;

/// A folder with a journal in it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("state").join("journal.sqlite")
    }

    fn open(&self) -> Journal {
        Journal::open(&self.path()).unwrap()
    }
}

fn at(minute: i64) -> DateTime<Utc> {
    "2026-11-25T03:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minute)
}

fn push(id: &str, minute: i64) -> NewPush {
    NewPush {
        account: AccountId(1),
        id: Some(id.to_owned()),
        trust: Trust::Proven,
        body: format!("body of {id}").into_bytes(),
        received_at: at(minute),
    }
}

fn without_id(push: NewPush) -> NewPush {
    NewPush { id: None, ..push }
}

fn hint(body: &str) -> NewPush {
    NewPush { trust: Trust::Hint, id: None, body: body.into(), ..push("hint", 0) }
}

fn known(id: i64, secret: &str) -> KnownAccount {
    KnownAccount { id: AccountId(id), provider: "postalparcel".to_owned(), secret: secret.to_owned() }
}

async fn bodies(journal: &Journal, now: DateTime<Utc>) -> Vec<String> {
    let due = journal.pending(AccountId(1), 100, now).await.unwrap();
    due.into_iter().map(|push| String::from_utf8(push.body).unwrap()).collect()
}

async fn ids(journal: &Journal, now: DateTime<Utc>) -> Vec<PushId> {
    journal.pending(AccountId(1), 100, now).await.unwrap().into_iter().map(|push| push.id).collect()
}

#[tokio::test]
async fn what_was_accepted_waits_in_order_until_it_is_done_even_over_a_restart() {
    let place = Place::new();
    let journal = place.open();
    for (id, minute) in [("a", 0), ("b", 1), ("c", 2)] {
        assert_eq!(journal.accept(push(id, minute)).await, Ok(Accepted::New));
    }
    let first = journal.pending(AccountId(1), 1, at(5)).await.unwrap().remove(0);
    let expected = push("a", 0);
    assert_eq!((first.account, first.trust, first.attempts), (expected.account, Trust::Proven, 0));
    assert_eq!((first.body, first.received_at), (expected.body, expected.received_at));
    journal.done(vec![first.id], at(5)).await.unwrap();
    drop(journal);
    let journal = place.open();
    assert_eq!(bodies(&journal, at(5)).await, ["body of b", "body of c"]);
    assert_eq!(journal.waiting().await, Ok(2));
}

#[tokio::test]
async fn a_message_that_is_repeated_is_seen_before_and_after_it_was_done() {
    let journal = Place::new().open();
    let other_body = NewPush { body: b"enriched".to_vec(), ..push("a", 3) };
    assert_eq!(journal.accept(push("a", 0)).await, Ok(Accepted::New));
    assert_eq!(journal.accept(other_body).await, Ok(Accepted::Seen));
    journal.done(ids(&journal, at(5)).await, at(5)).await.unwrap();
    assert_eq!(journal.accept(push("a", 6)).await, Ok(Accepted::Seen));
    assert_eq!(journal.waiting().await, Ok(0));
    let other_account = NewPush { account: AccountId(2), ..push("a", 6) };
    assert_eq!(journal.accept(other_account).await, Ok(Accepted::New));
}

#[tokio::test]
async fn without_an_id_the_body_stands_for_the_message() {
    let journal = Place::new().open();
    assert_eq!(journal.accept(without_id(push("a", 0))).await, Ok(Accepted::New));
    assert_eq!(journal.accept(without_id(push("a", 9))).await, Ok(Accepted::Seen));
    assert_eq!(journal.accept(without_id(push("b", 9))).await, Ok(Accepted::New));
}

#[tokio::test]
async fn a_hint_that_was_followed_is_a_new_reason_to_look_when_it_comes_again() {
    let journal = Place::new().open();
    assert_eq!(journal.accept(hint("LX1")).await, Ok(Accepted::New));
    assert_eq!(journal.accept(hint("LX1")).await, Ok(Accepted::Seen));
    journal.done(ids(&journal, at(1)).await, at(1)).await.unwrap();
    assert_eq!(journal.accept(hint("LX1")).await, Ok(Accepted::New));
}

#[tokio::test]
async fn a_stranger_can_not_use_up_the_id_of_a_message_to_come() {
    let journal = Place::new().open();
    let forged = NewPush { trust: Trust::Hint, ..push("a", 0) };
    assert_eq!(journal.accept(forged).await, Ok(Accepted::New));
    assert_eq!(journal.accept(push("a", 1)).await, Ok(Accepted::New));
    let forged = NewPush { trust: Trust::Hint, id: None, ..push("b", 0) };
    assert_eq!(journal.accept(forged).await, Ok(Accepted::New));
    assert_eq!(journal.accept(without_id(push("b", 1))).await, Ok(Accepted::New));
}

#[tokio::test]
async fn hints_do_not_fill_the_disk_and_do_not_keep_proven_pushes_out() {
    let journal = Place::new().open();
    for number in 0..pushes::MOST_HINTS {
        assert_eq!(journal.accept(hint(&number.to_string())).await, Ok(Accepted::New));
    }
    let full = journal.accept(hint("one more")).await.unwrap_err();
    assert_eq!(
        full.to_string(),
        "1000 webhooks without a signature wait already for this account: give its secret `webhook_secrets`"
    );
    assert_eq!(journal.accept(push("a", 0)).await, Ok(Accepted::New));
    let other_account = NewPush { account: AccountId(2), ..hint("one more") };
    assert_eq!(journal.accept(other_account).await, Ok(Accepted::New));
}

#[tokio::test]
async fn a_postponed_push_waits_for_its_time_and_counts_its_attempts() {
    let journal = Place::new().open();
    for (id, minute) in [("a", 0), ("b", 1)] {
        journal.accept(push(id, minute)).await.unwrap();
    }
    let first = journal.pending(AccountId(1), 1, at(5)).await.unwrap().remove(0);
    journal.postpone(vec![first.id], at(60)).await.unwrap();
    assert_eq!(bodies(&journal, at(59)).await, ["body of b"]);
    let later = journal.pending(AccountId(1), 100, at(60)).await.unwrap();
    assert_eq!(later.iter().map(|push| push.attempts).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(journal.waiting().await, Ok(2));
}

#[tokio::test]
async fn only_what_was_done_long_ago_is_forgotten() {
    let journal = Place::new().open();
    for id in ["old", "young", "waiting"] {
        journal.accept(push(id, 0)).await.unwrap();
    }
    let all = ids(&journal, at(1)).await;
    journal.done(vec![all[0]], at(10)).await.unwrap();
    journal.done(vec![all[1]], at(20)).await.unwrap();
    assert_eq!(journal.drop_older(at(15)).await, Ok(1));
    assert_eq!(journal.accept(push("old", 30)).await, Ok(Accepted::New));
    assert_eq!(journal.accept(push("young", 30)).await, Ok(Accepted::Seen));
    assert_eq!(journal.accept(push("waiting", 30)).await, Ok(Accepted::Seen));
}

#[tokio::test]
async fn what_waits_of_one_account_is_not_handed_to_another() {
    let journal = Place::new().open();
    journal.accept(push("a", 0)).await.unwrap();
    journal.accept(NewPush { account: AccountId(2), ..push("b", 1) }).await.unwrap();
    assert_eq!(bodies(&journal, at(5)).await, ["body of a"]);
    let others = journal.pending(AccountId(2), 100, at(5)).await.unwrap();
    assert_eq!(others.len(), 1);
}

#[tokio::test]
async fn what_nobody_took_for_too_long_is_given_up_and_still_known_when_it_is_repeated() {
    let journal = Place::new().open();
    journal.accept(push("old", 0)).await.unwrap();
    journal.accept(hint("old hint")).await.unwrap();
    journal.accept(push("young", 10)).await.unwrap();
    assert_eq!(journal.give_up(at(5), at(20)).await, Ok(2));
    assert_eq!(bodies(&journal, at(20)).await, ["body of young"]);
    assert_eq!(journal.accept(push("old", 30)).await, Ok(Accepted::Seen));
}

#[tokio::test]
async fn a_new_push_is_announced_and_a_repeated_one_is_not() {
    let journal = Place::new().open();
    let arrivals = journal.arrivals();
    journal.accept(push("a", 0)).await.unwrap();
    assert!(arrivals.has_changed().unwrap());
    let arrivals = journal.arrivals();
    journal.accept(push("a", 0)).await.unwrap();
    assert!(!arrivals.has_changed().unwrap());
}

#[tokio::test]
async fn the_body_of_a_push_that_is_done_is_not_kept() {
    let place = Place::new();
    let journal = place.open();
    journal.accept(push("a", 0)).await.unwrap();
    journal.done(ids(&journal, at(1)).await, at(1)).await.unwrap();
    drop(journal);
    place.open();
    let bytes: i64 = Connection::open(place.path())
        .unwrap()
        .query_row("SELECT sum(length(body)) FROM push", [], |row| row.get(0))
        .unwrap();
    assert_eq!(bytes, 0);
}

#[tokio::test]
async fn the_accounts_that_odoo_named_last_are_known_after_a_restart() {
    let place = Place::new();
    let journal = place.open();
    assert!(!journal.knows_accounts());
    journal.remember(vec![known(1, "shop"), known(2, "outlet")]).await.unwrap();
    journal.remember(vec![known(2, "outlet"), known(3, "shop")]).await.unwrap();
    drop(journal);
    let journal = place.open();
    assert_eq!(journal.account(AccountId(1)), None);
    assert_eq!(journal.account(AccountId(3)), Some(known(3, "shop")));
    assert!(journal.knows_accounts());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_copies_at_once_one_is_new() {
    let journal = Place::new().open();
    let copies: Vec<_> = (0..46)
        .map(|_| {
            let journal = journal.clone();
            tokio::spawn(async move { journal.accept(push("a", 0)).await.unwrap() })
        })
        .collect();
    let mut new = 0;
    for copy in copies {
        new += usize::from(copy.await.unwrap() == Accepted::New);
    }
    assert_eq!((new, journal.waiting().await), (1, Ok(1)));
}

#[tokio::test]
async fn a_full_disk_is_an_error_of_every_push_in_the_commit_and_passes_when_there_is_room() {
    let place = Place::new();
    let journal = place.open();
    journal.at_most(1).await;
    let large = NewPush { body: vec![b'x'; 100_000], ..push("large", 0) };
    let (large_too, small) =
        tokio::join!(journal.accept(large.clone()), journal.accept(without_id(large.clone())));
    let words = large_too.clone().unwrap_err().to_string();
    assert!(words.contains("journal.sqlite can't be read or written (database or disk is full)"), "{words}");
    assert_eq!(large_too, small);
    assert_eq!(journal.waiting().await, Ok(0));
    journal.at_most(100_000).await;
    assert_eq!(journal.accept(large).await, Ok(Accepted::New));
}

#[tokio::test]
async fn a_second_opener_is_told_which_file_and_what_to_do() {
    let place = Place::new();
    let _first = place.open();
    let words = Journal::open(&place.path()).unwrap_err().to_string();
    assert!(words.contains("journal.sqlite is in use by another process: give each worker"), "{words}");
}

#[test]
fn a_damaged_file_is_an_error_and_is_left_as_it_is() {
    let place = Place::new();
    drop(place.open());
    for damage in
        [b"no database at all, but long enough to look like one".repeat(100), damaged(&place.path())]
    {
        std::fs::write(place.path(), &damage).unwrap();
        let error = Journal::open(&place.path()).unwrap_err();
        assert!(matches!(error, Error::Damaged { .. }), "{error}");
        assert!(error.to_string().contains("stop the worker, move the file"), "{error}");
        assert_eq!(std::fs::read(place.path()).unwrap(), damage);
    }
}

/// The file with everything behind its first page overwritten.
fn damaged(path: &Path) -> Vec<u8> {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[4096..].fill(0xa5);
    bytes
}

#[test]
fn a_file_of_another_version_is_named_with_both_forms() {
    let place = Place::new();
    drop(place.open());
    let file = Connection::open(place.path()).unwrap();
    file.pragma_update(None, "user_version", 7).unwrap();
    drop(file);
    let words = Journal::open(&place.path()).unwrap_err().to_string();
    assert!(words.contains("has form 7, this worker knows form 1"), "{words}");
}

#[test]
fn a_folder_that_can_not_be_made_is_named() {
    let place = Place::new();
    let in_the_way = place.folder.path().join("state");
    std::fs::write(&in_the_way, "a file").unwrap();
    let words = Journal::open(&place.path()).unwrap_err().to_string();
    assert!(words.contains("journal.sqlite can't be made (") && words.contains("journal.path"), "{words}");
}

#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let _journal = place.open();
    for file in std::fs::read_dir(place.path().parent().unwrap()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", file.path().display());
    }
}
