//! The journal and the real program: killed at any moment, started twice, restarted while Odoo is away.
//!
//! Nobody listens where Odoo should be, so that nothing leaves the journal.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use chrono::{DateTime, Utc};
use postalparcel_worker::{
    clock::{Clock, SystemClock},
    domain::{AccountId, Trust},
    journal::{Accepted, Journal, NewPush},
};

mod shop;

use shop::{BODY, Shop, request};

/// Names the journal in the child that this test starts of itself.
const CHILD: &str = "JOURNAL_OF_THE_CHILD";

fn push(id: &str) -> NewPush {
    NewPush {
        account: AccountId(1),
        id: Some(id.to_owned()),
        trust: Trust::Proven,
        body: BODY.into(),
        received_at: SystemClock.now(),
    }
}

/// Everything that waits, with bodies as texts.
async fn waiting(path: &Path) -> Vec<String> {
    let journal = Journal::open(path).unwrap();
    let later = DateTime::<Utc>::MAX_UTC;
    let pushes = journal.pending(AccountId(1), 100_000, later).await.unwrap();
    pushes.into_iter().map(|push| String::from_utf8(push.body).unwrap()).collect()
}

/// The child stores a push, says so and never answers; it is killed between the two.
#[tokio::test]
async fn a_push_survives_a_kill_between_its_fsync_and_its_answer() {
    let name = "a_push_survives_a_kill_between_its_fsync_and_its_answer";
    if let Some(path) = std::env::var_os(CHILD) {
        let journal = Journal::open(Path::new(&path)).unwrap();
        journal.accept(push("msg_1")).await.unwrap();
        std::io::stderr().write_all(b"stored\n").unwrap();
        return std::future::pending().await;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.sqlite");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, &path)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    assert!(said.into_iter().any(|line| line == "stored"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(waiting(&path).await, [BODY]);
    let journal = Journal::open(&path).unwrap();
    assert_eq!(
        journal.accept(push("msg_1")).await,
        Ok(Accepted::Seen),
        "the sender repeats what was not answered"
    );
}

#[tokio::test]
async fn what_was_answered_200_before_the_worker_was_killed_is_in_its_journal_once() {
    let shop = Shop::new().await;
    let mut worker = shop.start();
    let address = worker.address;
    let senders: Vec<_> =
        (0..8).map(|sender| thread::spawn(move || send_until_it_dies(address, sender))).collect();
    // Long enough for hundreds; whatever is in hand then is cut off.
    let enough =
        || fs::metadata(shop.path().with_extension("sqlite-wal")).is_ok_and(|wal| wal.len() > 1_000_000);
    while !enough() {
        thread::sleep(Duration::from_millis(5));
    }
    worker.child.kill().unwrap();
    worker.child.wait().unwrap();
    let answered: Vec<String> = senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect();
    let mut kept = waiting(&shop.path()).await;
    kept.sort();
    assert!(answered.len() > 20, "{}", answered.len());
    assert!(answered.iter().all(|body| kept.binary_search(body).is_ok()));
    kept.dedup();
    assert!(kept.len() <= answered.len() + 8, "at most one for each sender was stored and not answered");
}

/// Bodies that were answered 200.
fn send_until_it_dies(address: SocketAddr, sender: usize) -> Vec<String> {
    let mut answered = Vec::new();
    for number in 0.. {
        let id = format!("msg_{sender}_{number}");
        let body = BODY.replace("tracking.updated", &id);
        match post(address, &id, &body) {
            Some(answer) if answer.starts_with("HTTP/1.1 200") => answered.push(body),
            _ => break,
        }
    }
    answered
}

#[tokio::test]
async fn a_restarted_worker_takes_webhooks_while_odoo_is_away_and_knows_what_it_took_before() {
    let shop = Shop::new().await;
    let mut first = shop.start();
    assert!(post(first.address, "msg_1", BODY).unwrap().ends_with("accepted\n"));
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    let mut second = shop.start();
    assert!(post(second.address, "msg_1", BODY).unwrap().ends_with("known already\n"));
    let other = BODY.replace("785", "799");
    assert!(post(second.address, "msg_2", &other).unwrap().ends_with("accepted\n"));
    second.child.kill().unwrap();
    second.child.wait().unwrap();
    assert_eq!(waiting(&shop.path()).await, [BODY, other.as_str()]);
}

#[tokio::test]
async fn the_log_says_why_a_webhook_was_refused_once_a_minute_and_shows_neither_body_nor_secret() {
    let shop = Shop::new().await;
    let mut worker = shop.start();
    let tomorrow = SystemClock.now().timestamp() + 86_400;
    for _ in 0..5 {
        let late = request(worker.address, "msg_1", tomorrow, BODY, "close");
        assert!(exchange(worker.address, &late).unwrap().starts_with("HTTP/1.1 401"));
    }
    worker.child.kill().unwrap();
    let mut log = String::new();
    worker.log.read_to_string(&mut log).unwrap();
    assert_eq!(log.matches("A webhook was refused").count(), 1, "{log}");
    assert!(
        log.contains("by our clock it is 864") && log.contains("s ahead") && log.contains("account.id=1"),
        "{log}"
    );
    for secret in ["LX123456785CN", &shop::encoded_key(), "pp_1"] {
        assert!(!log.contains(secret), "{log}");
    }
}

#[tokio::test]
async fn a_second_worker_on_the_same_journal_ends_and_says_what_to_do() {
    let shop = Shop::new().await;
    let _holder = Journal::open(&shop.path()).unwrap();
    let output = shop.command("127.0.0.1:0").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains(&shop.path().display().to_string()) && said.contains("in use by another process"),
        "{said}"
    );
}

#[tokio::test]
async fn a_worker_with_a_damaged_journal_ends_and_says_what_to_do() {
    let shop = Shop::new().await;
    fs::write(shop.path(), "no database").unwrap();
    let output = shop.command("127.0.0.1:0").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("is damaged") && said.contains("move the file") && !said.contains("panicked"),
        "{said}"
    );
}

/// The whole answer; `None` when there is none.
fn post(address: SocketAddr, id: &str, body: &str) -> Option<String> {
    exchange(address, &request(address, id, SystemClock.now().timestamp(), body, "close"))
}

fn exchange(address: SocketAddr, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    (!answer.is_empty()).then_some(answer)
}
