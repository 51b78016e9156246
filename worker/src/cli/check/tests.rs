//! Every sentence of `check`, and one run against servers.

use chrono::{DateTime, TimeDelta, Utc};

use super::{findings::State, *};
use crate::{
    domain::{AccountId, Trust},
    odoo::Error,
    providers::{Quota, SecretSettings},
};

fn now() -> DateTime<Utc> {
    "2026-11-25T03:00:00Z".parse().unwrap()
}

fn hello() -> Hello {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../../../tests/fixtures/odoo/hello.json")).unwrap();
    serde_json::from_value(file["result"].clone()).unwrap()
}

fn quota(used: u64, limit: Option<u64>) -> Quota {
    Quota { limit, used, server_time: Some(now()) }
}

#[test]
fn findings_are_lines_in_columns() {
    let findings = [Finding::ok("key", "accepted"), Finding::problem("account Shop", "no quota left")];
    assert_eq!(lines(&findings), "ok       key           accepted\nproblem  account Shop  no quota left\n");
}

#[test]
fn an_odoo_that_answers_is_three_lines() {
    let lines = odoo("https://odoo.example.com", &hello());
    let texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(texts, ["answers at https://odoo.example.com", "shop", "version 19.0.1.0.0, protocol 1"]);
    let copy = odoo("x", &Hello { neutralized: true, ..hello() });
    assert!(copy[1].text.contains("only sandbox accounts"));
}

#[test]
fn each_error_is_told_at_the_link_of_the_chain_that_is_broken() {
    let url = || "http://odoo".to_owned();
    for (error, broken, checked_before) in [
        (Error::Away { url: url(), reason: "Connection refused".to_owned() }, "Odoo", 0),
        (Error::Unreadable { url: url(), reason: "not JSON".to_owned() }, "Odoo", 0),
        (Error::Redirected { url: url(), status: 301 }, "Odoo", 0),
        (Error::AddonMissing { url: url(), database: "shop".to_owned() }, "database", 1),
        (Error::KeyRefused, "key", 2),
        (Error::NotAllowed("no".to_owned()), "key", 2),
        (Error::AddonTooOld { addon: "19.0.1.0.0".to_owned(), newest: 0 }, "addon", 3),
        (Error::AddonTooNew { addon: "19.0.1.0.0".to_owned(), oldest: 2 }, "addon", 3),
        (Error::Broken("no".to_owned()), "addon", 3),
    ] {
        let lines = unreached(&error);
        let problem = lines.iter().find(|line| line.is_problem()).unwrap();
        assert_eq!((problem.what.as_str(), problem.text.as_str()), (broken, error.to_string().as_str()));
        assert_eq!(lines.iter().filter(|line| line.state == State::Ok).count(), checked_before, "{error}");
        assert_eq!(lines.len(), 6);
    }
}

#[test]
fn a_web_server_that_knows_no_such_page_is_not_taken_for_odoo() {
    let url = "http://odoo".to_owned();
    let lines = unreached(&Error::AddonMissing { url, database: "shop".to_owned() });
    assert_eq!((lines[0].what.as_str(), lines[0].text.as_str()), ("Odoo", "a web server answers"));
}

#[test]
fn a_door_that_can_not_open_is_a_problem_and_one_without_a_token_says_what_waits() {
    let listen = "192.0.2.1:8070".parse().unwrap();
    assert_eq!(door(listen, Ok(()), true).text, "http.listen 192.0.2.1:8070 is free");
    let without = door(listen, Ok(()), false);
    assert!(!without.is_problem() && without.text.contains("http.rpc_token is not set"), "{without:?}");
    let refused = |kind: std::io::ErrorKind| door(listen, Err(kind.into()), true);
    assert!(!refused(std::io::ErrorKind::AddrInUse).is_problem());
    let elsewhere = refused(std::io::ErrorKind::AddrNotAvailable);
    assert!(elsewhere.is_problem() && elsewhere.text.contains("an address of this machine"), "{elsewhere:?}");
}

#[tokio::test]
async fn without_odoo_the_keys_are_tried_all_the_same() {
    let server = wiremock::MockServer::start().await;
    let quota = wiremock::ResponseTemplate::new(200).set_body_json(serde_json::json!({"used": 7}));
    wiremock::Mock::given(wiremock::matchers::path("/quota")).respond_with(quota).mount(&server).await;
    let entry = serde_json::json!({"api_key": "k", "base_url": server.uri()});
    let secrets = [("shop".to_owned(), serde_json::from_value(entry).unwrap())].into();
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let lines = self::secrets(&Config { secrets, ..Config::default() }, &clock).await;
    assert_eq!(lines[0].what, "account of secret `shop`");
    assert_eq!(lines[0].text, "key accepted, 7 units used, no limit");
}

#[test]
fn a_key_that_expires_within_two_weeks_is_a_problem_with_what_to_do() {
    assert_eq!(key(None, now()).text, "accepted, does not expire");
    let later = key(Some(now() + TimeDelta::days(15)), now());
    assert_eq!((later.state, later.text.as_str()), (State::Ok, "accepted, expires on 2026-12-10"));
    let soon = key(Some(now() + TimeDelta::days(13)), now());
    assert!(soon.is_problem() && soon.text.contains("in 13 days") && soon.text.contains("Create worker key"));
}

#[test]
fn clocks_that_differ_by_more_than_half_a_minute_are_a_problem_in_the_right_direction() {
    assert!(!clock("Odoo", now() + TimeDelta::seconds(30), now()).is_problem());
    let behind = clock("Odoo", now() + TimeDelta::seconds(120), now());
    assert_eq!(behind.text, "this machine's clock is 120 seconds behind Odoo's: set both by NTP");
    let ahead = clock("Odoo", now() - TimeDelta::seconds(31), now());
    assert!(ahead.is_problem() && ahead.text.contains("31 seconds ahead of Odoo's"));
}

#[test]
fn an_account_tells_its_quota_or_why_its_key_is_no_good() {
    let line = |checked| account("Shop", checked, now()).remove(0);
    assert_eq!(line(Ok(quota(40, Some(100)))).text, "key accepted, 40 of 100 units used");
    assert_eq!(line(Ok(quota(40, None))).text, "key accepted, 40 units used, no limit");
    let gone = line(Ok(quota(100, Some(100))));
    assert!(gone.is_problem() && gone.text.contains("raise the plan"));
    let refused = line(Err("PostalParcel refused the key".to_owned()));
    assert_eq!(
        (refused.what.as_str(), refused.text.as_str()),
        ("account Shop", "PostalParcel refused the key")
    );
    assert!(refused.is_problem());
}

#[test]
fn a_providers_clock_is_mentioned_only_when_it_differs() {
    let same = account("Shop", Ok(quota(1, None)), now());
    assert_eq!(same.len(), 1);
    let other = Quota { server_time: Some(now() - TimeDelta::hours(1)), ..quota(1, None) };
    assert!(account("Shop", Ok(other), now())[1].text.contains("3600 seconds ahead of Shop's"));
}

#[test]
fn no_account_to_serve_is_a_problem_with_a_reason() {
    assert!(findings::no_account(false).text.contains("make one under Settings"));
    assert!(findings::no_account(true).text.contains("mark one"));
}

#[test]
fn a_full_disk_is_a_problem() {
    let megabytes = |count: u64| count * 1024 * 1024;
    assert_eq!(disk(Ok(megabytes(500))).text, "500 MB free");
    assert!(disk(Ok(megabytes(99))).is_problem());
    let unreadable = disk(Err(std::io::Error::from(std::io::ErrorKind::PermissionDenied)));
    assert!(unreadable.is_problem() && unreadable.text.contains("start the worker in another"));
    assert!(free_space().unwrap() > 0);
}

#[tokio::test]
async fn what_is_wrong_with_the_configuration_is_listed_and_nobody_is_asked() {
    let mut out = Vec::new();
    let code = run(&Sources::default(), &mut out).await.unwrap();
    let text = String::from_utf8(out).unwrap();
    for part in ["odoo.url", "odoo.database", "odoo.key", "secrets", "check: 4 problems"] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::FAILURE));
}

#[tokio::test]
async fn an_account_whose_secret_is_not_configured_is_told_by_name() {
    let hello = Hello { accounts: hello().accounts, ..hello() };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let lines = accounts(&Config::default(), &hello, &clock).await;
    for secret in ["`[secrets.17track]`", "`[secrets.postalparcel]`"] {
        assert!(lines.iter().any(|line| line.is_problem() && line.text.contains(secret)), "{lines:?}");
    }
}

#[tokio::test]
async fn the_journal_is_looked_at_and_not_made_and_what_waits_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state/journal.sqlite");
    let look = async || journal(&path, state_of_journal(&path).await);
    assert!(look().await.text.ends_with("journal.sqlite will be made when the worker starts"));
    assert!(!path.parent().unwrap().exists());
    let opened = Journal::open(&path).unwrap();
    assert!(look().await.text.contains("is in use: by this worker if it runs"));
    let push = |id: &str| journal::NewPush {
        account: AccountId(1),
        id: Some(id.to_owned()),
        trust: Trust::Proven,
        body: vec![],
        received_at: now(),
    };
    opened.accept(push("msg_1")).await.unwrap();
    opened.accept(push("msg_2")).await.unwrap();
    drop(opened);
    let finding = look().await;
    assert!(
        !finding.is_problem() && finding.text.ends_with("journal.sqlite, 2 webhooks wait"),
        "{finding:?}"
    );
}

#[test]
fn a_journal_that_can_not_be_used_is_a_problem() {
    let error = journal::Error::Damaged { path: "j".into(), reason: "no database".to_owned() };
    let finding = journal(Path::new("j"), Err(error.clone()));
    assert_eq!((finding.is_problem(), finding.text), (true, error.to_string()));
}

#[test]
fn secrets_whose_webhooks_are_only_hints_are_named() {
    let secrets = serde_json::json!({
        "proven": {"api_key": "k", "webhook_secrets": ["whsec_YQ=="]},
        "hints": {"api_key": "k"},
    });
    let mut secrets: std::collections::BTreeMap<String, SecretSettings> =
        serde_json::from_value(secrets).unwrap();
    let finding = webhooks(&secrets);
    assert!(
        !finding.is_problem() && finding.text.ends_with("give `webhook_secrets` to `hints`"),
        "{finding:?}"
    );
    secrets.remove("hints");
    assert_eq!(webhooks(&secrets).text, "are verified");
}
