//! Messages to recipients between an outbox and words that are made up.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use tokio::{task::JoinHandle, time::Instant};

use super::super::{Settings, Writer};
use super::World;
use crate::{
    domain::{CompanyId, Notice, Parts, Wording},
    odoo::contract::{DeliverItem, Rendering},
};

/// A writer in these words.
pub(super) fn words(wordings: &[Wording]) -> Arc<Writer> {
    let own: Vec<_> = wordings.iter().map(|wording| wording.text.clone()).collect();
    assert!(!own.iter().any(|text| text == "harmful"), "a fault of ours");
    Arc::new(move |notice, now| write(notice, &own.concat(), now))
}

/// Words of a length that the order's reference says; some can't be found.
fn write(notice: &Notice, own: &str, now: DateTime<Utc>) -> Rendering {
    match notice.order.as_deref() {
        Some("wordless") => return Rendering::Failed { message: "No words.".to_owned() },
        Some("broken") => panic!("a fault of ours"),
        _ => {}
    }
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../../../tests/fixtures/odoo/deliver.json")).unwrap();
    let parts: Parts = serde_json::from_value(file["params"]["items"][0]["parts"].clone()).unwrap();
    let length = notice.order.as_ref().and_then(|order| order.parse().ok()).unwrap_or_default();
    let subject = format!("{own}{} at {now}", notice.id.0);
    let parts = Box::new(Parts { subject, greeting: "x".repeat(length), ..parts });
    Rendering::Rendered { language: "en".to_owned(), parts, wording_problems: vec![] }
}

fn with_due(count: usize) -> World {
    with(Settings::default(), count)
}

fn with(settings: Settings, count: usize) -> World {
    let world = World::with(settings);
    world.odoo.state().outbox.add(count, world.clock.now());
    world
}

impl World {
    fn order(&self, id: usize, order: &str) {
        self.odoo.state().outbox.rows[id - 1].notice.order = Some(order.to_owned());
    }

    /// How many mails were made of each message.
    fn mails(&self) -> Vec<usize> {
        self.odoo.state().outbox.rows.iter().map(|row| row.mails.len()).collect()
    }

    fn reason(&self, id: usize) -> String {
        self.odoo.state().outbox.rows[id - 1].reason.clone().unwrap_or_default()
    }

    fn deliveries(&self) -> Vec<Vec<DeliverItem>> {
        self.odoo.state().outbox.deliveries.clone()
    }

    fn looks(&self) -> usize {
        self.odoo.state().verbs.iter().filter(|verb| **verb == "claim_messages").count()
    }

    async fn killed_when(&self, running: JoinHandle<()>, what: &str, done: impl Fn(&Self) -> bool) {
        self.until(what, done).await;
        running.abort();
        let _aborted = running.await;
    }
}

#[tokio::test(start_paused = true)]
async fn once_writes_everything_that_is_due_in_its_order_and_in_batches_and_ends() {
    let world = with_due(250);
    let summary = world.once().await;
    assert_eq!(world.mails(), [1; 250]);
    let messages = summary.totals.messages;
    assert_eq!((messages.rendered, messages.failed, messages.left), (250, 0, 0));
    let deliveries = world.deliveries();
    assert_eq!(deliveries.iter().map(Vec::len).collect::<Vec<_>>(), [100, 100, 50]);
    assert!(deliveries.iter().flatten().map(|item| item.id.0).eq(1..=250));
}

#[tokio::test(start_paused = true)]
async fn once_writes_what_it_has_just_settled() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.odoo.close_gate();
    let opened = async {
        tokio::time::sleep(Duration::from_secs(20)).await;
        world.odoo.settle_gate.add_permits(1000);
    };
    tokio::join!(world.once(), opened);
    let verbs = world.odoo.state().verbs.clone();
    let place = |wanted| verbs.iter().position(|verb| *verb == wanted).unwrap();
    assert!(place("settle") < place("claim_messages"), "{verbs:?}");
}

#[tokio::test(start_paused = true)]
async fn deliveries_are_cut_by_bytes_as_well_as_by_count() {
    let world = with(Settings { settle_bytes: 64 * 1024, settle_batch: 6, ..Settings::default() }, 20);
    (1..=12).for_each(|id| world.order(id, "20000"));
    world.order(13, "100000");
    world.once().await;
    assert_eq!(world.mails(), [1; 20]);
    let counts: Vec<_> = world.deliveries().iter().map(Vec::len).collect();
    assert_eq!(counts, [3, 3, 3, 3, 1, 6, 1], "one that is larger than a call goes alone");
}

#[tokio::test(start_paused = true)]
async fn a_message_without_words_is_told_as_failed_and_holds_up_neither_others_nor_tracking() {
    let world = with_due(5);
    world.odoo.add_due(1, 3);
    world.order(2, "wordless");
    world.order(4, "broken");
    let summary = world.once().await;
    assert_eq!(world.mails(), [1, 0, 1, 0, 1]);
    assert_eq!(world.reason(2), "No words.");
    assert!(world.reason(4).contains("please report it"), "{}", world.reason(4));
    assert_eq!((summary.totals.messages.rendered, summary.totals.messages.failed), (3, 2));
    assert_eq!(summary.totals.counters.applied, 3);
}

#[tokio::test(start_paused = true)]
async fn companies_own_words_are_used_and_where_they_do_harm_ours_are() {
    let own = |text: &str| Wording {
        company: CompanyId(1),
        language: "en".to_owned(),
        key: "milestone-delivered".to_owned(),
        text: text.to_owned(),
    };
    for (text, subject) in [("Hurrah ", "Hurrah 1 at "), ("harmful", "1 at ")] {
        let world = with_due(1);
        world.odoo.state().outbox.wordings = vec![own(text)];
        world.once().await;
        let mail = world.odoo.state().outbox.rows[0].mails[0].clone();
        assert!(mail.starts_with(subject), "{mail}");
    }
}

#[tokio::test(start_paused = true)]
async fn while_odoo_is_away_a_message_waits_and_then_goes_once() {
    let world = with_due(3);
    world.odoo.state().away = true;
    let running = world.run();
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(world.looks(), 0, "nothing is claimed while Odoo is away");
    world.odoo.state().away = false;
    world.until("all are handed over", |world| world.mails() == [1; 3]).await;
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_lost_makes_no_second_mail() {
    let world = with_due(3);
    world.odoo.state().lost_answers = 1;
    let running = world.run();
    world.until("both were made", |world| world.deliveries().len() == 2).await;
    assert_eq!(world.mails(), [1; 3]);
    world
        .until("all are counted", |world| {
            world.worker.board().report(world.clock.now()).totals.messages.rendered == 3
        })
        .await;
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn what_a_killed_worker_was_writing_is_written_when_its_lease_ends() {
    let world = with_due(3);
    world.odoo.state().refused.insert("deliver");
    let running = world.run();
    world
        .killed_when(running, "a delivery fails", |world| world.odoo.state().verbs.contains(&"deliver"))
        .await;
    world.odoo.state().refused.clear();
    world.once().await;
    assert_eq!(world.mails(), [0; 3], "leased to the one that was killed");
    tokio::time::sleep(Settings::default().lease()).await;
    world.once().await;
    assert_eq!(world.mails(), [1; 3]);
}

#[tokio::test(start_paused = true)]
async fn a_message_that_odoo_cannot_bear_is_found_and_told_as_failed() {
    let world = with_due(8);
    world.odoo.state().outbox.spoiling.insert(6);
    let summary = world.once().await;
    assert_eq!(world.mails(), [1, 1, 1, 1, 1, 0, 1, 1]);
    assert!(world.reason(6).contains("not this one"), "{}", world.reason(6));
    assert_eq!((summary.totals.messages.rendered, summary.totals.messages.failed), (7, 1));
}

#[tokio::test(start_paused = true)]
async fn a_message_of_which_odoo_can_make_no_mail_is_told_as_failed() {
    let world = with_due(2);
    world.odoo.state().outbox.unsendable.insert(1);
    world.once().await;
    assert_eq!((world.mails(), world.reason(1).contains("no mail server")), (vec![0, 1], true));
}

#[tokio::test(start_paused = true)]
async fn a_delivery_that_is_always_refused_is_left_to_the_leases_and_nothing_is_called_failed() {
    for count in [3, 40] {
        let world = with_due(count);
        world.odoo.state().refused.insert("deliver");
        let messages = world.once().await.totals.messages;
        assert_eq!((messages.left, messages.failed), (count as u64, 0));
        assert!(world.odoo.state().verbs.iter().filter(|verb| **verb == "deliver").count() < 20);
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_somebody_is_at_is_handed_over_again_and_one_that_is_gone_is_not() {
    let world = with_due(3);
    world.odoo.state().outbox.locked.insert(2);
    let running = world.run();
    world.until("all are handed over", |world| world.mails() == [1; 3]).await;
    assert_eq!(world.deliveries().iter().map(Vec::len).collect::<Vec<_>>(), [3, 1]);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn waking_looks_at_once_for_messages() {
    let world = World::with(Settings { poll_seconds: 3600, ..Settings::default() });
    let running = world.run();
    world.until("nothing is due", |world| world.looks() == 1).await;
    world.odoo.state().outbox.add(1, world.clock.now());
    tokio::time::sleep(Duration::from_secs(60)).await;
    let before = Instant::now();
    world.worker.wake();
    world.until("it is handed over", |world| world.mails() == [1]).await;
    assert!(before.elapsed() < Duration::from_secs(2));
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn an_addon_without_the_verb_takes_nothing_from_tracking_and_is_asked_again() {
    let world = with_due(1);
    world.odoo.add_due(1, 2);
    world.odoo.state().refused.insert("claim_messages");
    let running = world.run();
    world.until("it was asked a few times", |world| world.looks() == 4).await;
    assert_eq!(world.settled().len(), 2);
    assert_eq!(world.worker.board().problem(world.clock.now()), None);
    world.odoo.state().refused.clear();
    world.until("the message is handed over", |world| world.mails() == [1]).await;
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn a_stop_hands_over_what_is_in_hand() {
    let world = with_due(3);
    world.odoo.state().outbox.locked.insert(3);
    let running = world.run();
    world.until("the first are handed over", |world| world.mails() == [1, 1, 0]).await;
    world.stop.cancel();
    running.await.unwrap();
    assert_eq!(world.mails(), [1; 3]);
}
