//! What webhooks bring, from the journal into Odoo.

use serde_json::{Value, json};

use super::{scripted::down, *};
use crate::{
    domain::{AccountId, Disposition, Fault, ShipmentId, SubStatus, Trust},
    journal::NewPush,
    odoo::contract::{Outcome, Verdict},
};

/// A parcel as PostalParcel tells of it: `events` happened, one each hour until `hour` of the 24th, when the last one did.
fn tracking(number: &str, hour: u32, events: u32) -> Value {
    let event = |nth: u32| {
        json!({
            "code": format!("C{nth}"),
            "status": "in_transit",
            "sub_status": "picked_up",
            "description": "Picked up",
            "time": {"utc": format!("2026-11-24T{:02}:00:00Z", hour + 1 + nth - events), "precision": "minute"},
        })
    };
    json!({
        "number": number,
        "carrier": {"code": "china-post", "name": "China Post"},
        "status": "in_transit",
        "sub_status": "picked_up",
        "updated_at": format!("2026-11-24T{hour:02}:00:00Z"),
        "events": (0..events).rev().map(event).collect::<Vec<_>>(),
    })
}

fn without_age(mut tracking: Value) -> Value {
    tracking["updated_at"] = Value::Null;
    tracking
}

impl World {
    fn journal(&self) -> &Journal {
        &self.journal.as_ref().unwrap().0
    }

    /// Shipments that the provider follows and that no look is due for.
    fn follow(&self, count: usize) {
        let before = self.odoo.state().rows.len();
        self.odoo.add_due(1, count);
        let tomorrow = self.clock.now() + TimeDelta::days(1);
        for row in &mut self.odoo.state().rows[before..] {
            row.next_check_at = Some(tomorrow);
            row.registered("scripted");
        }
    }

    /// A webhook comes in, each under an id of its own.
    async fn push(&self, tracking: &Value) {
        self.push_as(Trust::Proven, 1, tracking).await;
    }

    async fn push_as(&self, trust: Trust, account: i64, tracking: &Value) {
        let waiting = self.journal().waiting().await.unwrap();
        let id = format!("{}/{waiting}", self.clock.now().timestamp_millis());
        let body = json!({"type": "tracking.updated", "account": "shop", "data": tracking});
        let push = NewPush {
            account: AccountId(account),
            id: Some(id),
            trust,
            body: body.to_string().into_bytes(),
            received_at: self.clock.now(),
        };
        self.journal().accept(push).await.unwrap();
    }

    /// Lets the worker work until so many pushes wait, or fails after an hour of the time that jumps.
    async fn until_waiting(&self, count: u32) {
        for _ in 0..3_600 {
            if self.journal().waiting().await.unwrap() == count {
                return;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        panic!("{} pushes wait, not {count}", self.journal().waiting().await.unwrap());
    }

    fn calls(&self, verb: &str) -> usize {
        self.odoo.state().verbs.iter().filter(|called| **called == verb).count()
    }

    fn counters(&self) -> (u64, u64) {
        let totals = self.worker.board().report(self.clock.now()).totals;
        (totals.counters.applied, totals.counters.unchanged)
    }

    fn dropped(&self) -> u64 {
        self.worker.board().report(self.clock.now()).totals.dropped_pushes
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_push_tells_is_in_odoo_at_once_and_the_provider_is_not_asked() {
    let world = World::told();
    world.follow(1);
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = Instant::now();
    world.push(&tracking("N000001", 12, 2)).await;
    world.until("it is applied", |world| world.odoo.row(1).shipment.rev == 1).await;
    assert!(before.elapsed() < Duration::from_secs(1), "it waits for no look into the journal");
    world.until_waiting(0).await;
    let row = world.odoo.row(1);
    assert_eq!((row.events.len(), row.shipment.sub_status), (2, SubStatus::PickedUp));
    assert_eq!(world.provider.calls().len(), 0);
    assert!(row.next_check_at.unwrap() < world.clock.now() + TimeDelta::hours(2), "the cadence, from now on");
}

#[tokio::test(start_paused = true)]
async fn many_pushes_of_one_parcel_are_one_call_each_and_the_newest_counts() {
    let world = World::told();
    world.follow(1);
    for hour in [9, 12, 10, 11] {
        world.push(&tracking("N000001", hour, hour - 8)).await;
    }
    for _ in 0..42 {
        world.push(&tracking("N000001", 12, 4)).await;
    }
    let _running = world.run();
    world.until_waiting(0).await;
    assert_eq!((world.calls("resolve"), world.calls("settle")), (1, 1));
    let row = world.odoo.row(1);
    assert_eq!((row.shipment.rev, row.events.len()), (1, 4));
}

#[tokio::test(start_paused = true)]
async fn a_push_that_says_what_odoo_knows_writes_nothing() {
    let world = World::told();
    world.follow(1);
    let _running = world.run();
    for _ in 0..2 {
        world.push(&tracking("N000001", 12, 2)).await;
        world.until_waiting(0).await;
    }
    assert_eq!((world.calls("settle"), world.odoo.row(1).shipment.rev), (1, 1));
    assert_eq!(world.counters(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn an_older_push_that_comes_late_changes_nothing() {
    let world = World::told();
    world.follow(1);
    let _running = world.run();
    for hour in [12, 11] {
        world.push(&tracking("N000001", hour, 2)).await;
        world.until_waiting(0).await;
    }
    let row = world.odoo.row(1);
    assert_eq!((row.shipment.rev, world.calls("settle")), (1, 2));
    assert_eq!(world.counters(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_push_before_its_transfer_is_saved_is_applied_after_the_save() {
    let world = World::told();
    let _running = world.run();
    world.push(&tracking("N000001", 12, 2)).await;
    world.until("it is asked about", |world| world.calls("resolve") == 1).await;
    tokio::time::advance(Duration::from_secs(3 * 3600)).await;
    assert_eq!(world.journal().waiting().await, Ok(1));
    world.follow(1);
    world.until_waiting(0).await;
    assert_eq!((world.odoo.row(1).events.len(), world.dropped()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn pushes_of_numbers_that_nobody_saves_are_asked_about_in_one_call_and_dropped_after_a_day() {
    let world = World::told();
    for number in 1..=50 {
        world.push(&tracking(&format!("STRANGE{number:03}"), 12, 1)).await;
    }
    let _running = world.run();
    world.until("they are asked about", |world| world.calls("resolve") == 1).await;
    for (hours, waiting, dropped) in [(23, 50, 0), (2, 0, 50)] {
        tokio::time::advance(Duration::from_secs(hours * 3600)).await;
        let before = world.calls("resolve");
        tokio::time::sleep(Duration::from_secs(10)).await;
        assert_eq!((world.journal().waiting().await, world.dropped()), (Ok(waiting), dropped));
        assert!(world.calls("resolve") <= before + 1, "fifty pushes make one call");
    }
    assert_eq!(world.calls("settle"), 0);
}

#[tokio::test(start_paused = true)]
async fn one_number_that_nobody_knows_holds_up_its_push_and_not_its_neighbours() {
    let world = World::told();
    world.follow(1);
    let _running = world.run();
    let both = json!({"trackings": [tracking("N000001", 12, 2), tracking("STRANGE001", 12, 2)]});
    let body = both.to_string().into_bytes();
    let received_at = world.clock.now();
    let push = NewPush { account: AccountId(1), id: None, trust: Trust::Proven, body, received_at };
    world.journal().accept(push).await.unwrap();
    world.push(&tracking("N000001", 13, 3)).await;
    world.until_waiting(1).await;
    assert_eq!(world.odoo.row(1).events.len(), 3);
    world.odoo.change(1, |row| row.next_check_at = None);
    let before = world.odoo.row(1);
    tokio::time::advance(Duration::from_secs(24 * 3600)).await;
    world.until_waiting(0).await;
    assert_eq!(world.dropped(), 1);
    assert_eq!(world.odoo.row(1).shipment.rev, before.shipment.rev, "the older one changes nothing");
}

#[tokio::test(start_paused = true)]
async fn while_odoo_is_away_pushes_stay_and_all_are_applied_when_it_is_back() {
    let world = World::told();
    world.follow(500);
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(3)).await;
    world.odoo.state().away = true;
    for number in 1..=500 {
        world.push(&tracking(&format!("N{number:06}"), 12, 1)).await;
    }
    tokio::time::sleep(Duration::from_secs(3 * 3600)).await;
    assert_eq!(world.journal().waiting().await, Ok(500));
    assert!(world.calls("resolve") <= 2, "{} calls while it is away", world.calls("resolve"));
    world.odoo.state().away = false;
    let before = Instant::now();
    world.until_waiting(0).await;
    assert!(before.elapsed() < Duration::from_secs(120), "{:?}", before.elapsed());
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1));
    assert!(world.odoo.state().resolves.iter().all(|numbers| numbers.len() <= 200));
}

#[tokio::test(start_paused = true)]
async fn a_backlog_of_pushes_does_not_keep_what_is_due_from_being_looked_at() {
    let world = World::told();
    world.follow(2000);
    for number in 1..=2000 {
        world.push(&tracking(&format!("N{number:06}"), 12, 1)).await;
    }
    world.odoo.add_due(1, 40);
    let _running = world.run();
    world.until_waiting(0).await;
    let settles = world.odoo.state().settles.clone();
    let looked_at = settles.iter().position(|call| call.iter().any(|item| item.id == ShipmentId(2040)));
    assert!(looked_at.unwrap() < 3 && settles.len() >= 8, "{looked_at:?} of {} calls", settles.len());
}

#[tokio::test(start_paused = true)]
async fn a_push_that_odoo_could_not_take_is_kept_and_tried_again() {
    let world = World::told();
    world.follow(1);
    world.odoo.state().scripted.extend([(ShipmentId(1), Verdict::Retry); 4]);
    world.push(&tracking("N000001", 12, 2)).await;
    let _running = world.run();
    world.until("it is given up", |world| world.odoo.state().scripted.is_empty()).await;
    assert_eq!(world.journal().waiting().await, Ok(1));
    world.until_waiting(0).await;
    assert_eq!(world.odoo.row(1).shipment.rev, 1);
}

#[tokio::test(start_paused = true)]
async fn a_push_is_not_blamed_when_odoo_refuses_all_calls_and_is_applied_afterwards() {
    let world = World::told();
    world.follow(1);
    world.odoo.state().broken = Some("psycopg2.errors.UndefinedColumn");
    world.push(&tracking("N000001", 12, 2)).await;
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(world.journal().waiting().await, Ok(1));
    world.odoo.state().broken = None;
    world.until_waiting(0).await;
    assert_eq!(world.odoo.row(1).shipment.rev, 1);
}

#[tokio::test(start_paused = true)]
async fn a_resolve_that_is_refused_is_told_and_the_pushes_stay() {
    let world = World::told();
    world.follow(1);
    world.odoo.state().refused.insert("resolve");
    world.push(&tracking("N000001", 12, 2)).await;
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(600)).await;
    let account = world.worker.board().report(world.clock.now()).accounts[0].clone();
    assert!(account.problem.unwrap().contains("No such verb"));
    assert!(world.calls("resolve") <= 130, "{} calls in ten minutes", world.calls("resolve"));
    world.odoo.state().refused.clear();
    world.until_waiting(0).await;
    assert_eq!(world.odoo.row(1).shipment.rev, 1);
}

#[tokio::test(start_paused = true)]
async fn what_odoo_refuses_for_good_and_what_is_gone_is_not_told_again() {
    let world = World::told();
    world.follow(2);
    world.odoo.state().scripted.extend([(ShipmentId(1), Verdict::Error), (ShipmentId(2), Verdict::Gone)]);
    for number in ["N000001", "N000002"] {
        world.push(&tracking(number, 12, 2)).await;
    }
    let _running = world.run();
    world.until_waiting(0).await;
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!((world.calls("settle"), world.dropped()), (1, 0));
    assert!(world.settled().iter().all(|item| item.outcome == Outcome::News), "no failure is made up");
}

#[tokio::test(start_paused = true)]
async fn a_shipment_that_was_archived_or_belongs_to_another_account_is_left_alone() {
    let world = World::told();
    world.follow(2);
    world.odoo.change(1, |row| row.gone = true);
    world.odoo.change(2, |row| row.account = AccountId(2));
    for number in ["N000001", "N000002"] {
        world.push(&tracking(number, 12, 2)).await;
    }
    let _running = world.run();
    world.until("they are asked about", |world| world.calls("resolve") == 1).await;
    tokio::time::advance(Duration::from_secs(24 * 3600)).await;
    world.until_waiting(0).await;
    assert_eq!((world.calls("settle"), world.dropped()), (0, 2));
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.rev == 0));
}

#[tokio::test(start_paused = true)]
async fn hints_are_followed_by_reading_the_provider_once_in_batches() {
    let world = World::told();
    world.follow(100);
    for number in 1..=100 {
        for _ in 0..2 {
            world.push_as(Trust::Hint, 1, &tracking(&format!("N{number:06}"), 12 + number % 2, 1)).await;
        }
    }
    let _running = world.run();
    world.until_waiting(0).await;
    assert_eq!(world.provider.calls().iter().map(Vec::len).collect::<Vec<_>>(), [40, 40, 20]);
    let feeds: Vec<_> = world.odoo.state().rows.iter().map(|row| row.events[0].feed.to_string()).collect();
    assert!(feeds.iter().all(|feed| feed == "scripted"), "what anybody may have sent is not believed");
}

#[tokio::test(start_paused = true)]
async fn while_the_account_rests_hints_wait_and_whole_reports_go_on() {
    let world = World::told();
    world.follow(2);
    world.provider.set(|script| script.always = Some(down()));
    world.push_as(Trust::Hint, 1, &tracking("N000001", 12, 1)).await;
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(60)).await;
    world.push(&tracking("N000002", 12, 1)).await;
    world.until_waiting(1).await;
    assert_eq!(world.odoo.row(2).shipment.rev, 1);
    world.provider.set(|script| script.always = None);
    world.until_waiting(0).await;
    assert_eq!(world.odoo.row(1).shipment.rev, 1);
    assert!(world.settled().iter().all(|item| item.error.is_none()), "a push notes no failure");
}

#[tokio::test(start_paused = true)]
async fn a_hint_on_what_the_provider_refuses_for_good_is_not_followed_again() {
    let world = World::told();
    world.follow(2);
    let fault = |disposition| Fault { disposition, message: "The carrier wants the postcode.".to_owned() };
    world.provider.set(|script| {
        script.faults.push(("N000001".to_owned(), fault(Disposition::NeedsPerson)));
        script.faults.push(("N000002".to_owned(), fault(Disposition::Quarantine)));
    });
    for number in ["N000001", "N000002"] {
        world.push_as(Trust::Hint, 1, &tracking(number, 12, 1)).await;
    }
    let _running = world.run();
    world.until_waiting(0).await;
    assert_eq!((world.provider.calls().len(), world.calls("settle")), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_hint_registers_nothing() {
    let world = World::told();
    world.follow(2);
    world.odoo.change(1, |row| row.shipment.registrations.clear());
    let stopped = Some(world.clock.now());
    world.odoo.change(2, |row| {
        row.shipment.registrations.values_mut().for_each(|registered| registered.stopped_at = stopped);
    });
    for number in ["N000001", "N000002"] {
        world.push_as(Trust::Hint, 1, &tracking(number, 12, 1)).await;
    }
    let _running = world.run();
    world.until_waiting(0).await;
    assert_eq!((world.provider.calls().len(), world.dropped()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_report_that_does_not_say_of_when_it_is_counts_only_while_it_is_fresh() {
    let world = World::told();
    world.follow(1);
    let _running = world.run();
    world.push(&without_age(tracking("N000001", 12, 2))).await;
    world.until_waiting(0).await;
    assert_eq!((world.provider.calls().len(), world.odoo.row(1).events.len()), (0, 2));
    world.odoo.state().away = true;
    world.push(&without_age(tracking("N000001", 12, 3))).await;
    tokio::time::sleep(Duration::from_secs(600)).await;
    world.odoo.state().away = false;
    world.until_waiting(0).await;
    assert_eq!(world.provider.calls().len(), 1, "what came ten minutes ago may be old: it is read");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_this_version_can_not_read_is_dropped_and_its_neighbours_go_on() {
    let world = World::told();
    world.follow(1);
    for body in ["", "null", "{}", "<html>"] {
        let body = body.as_bytes().to_vec();
        let received_at = world.clock.now();
        let push = NewPush { account: AccountId(1), id: None, trust: Trust::Proven, body, received_at };
        world.journal().accept(push).await.unwrap();
    }
    world.push(&tracking("N000001", 12, 1)).await;
    let _running = world.run();
    world.until_waiting(0).await;
    assert_eq!((world.odoo.row(1).shipment.rev, world.dropped()), (1, 4));
}

#[tokio::test(start_paused = true)]
async fn a_push_leaves_a_look_that_is_under_way_to_the_one_who_has_it() {
    let world = World::told();
    world.odoo.add_due(1, 1);
    world.provider.close_gate();
    let _running = world.run();
    world.until("the provider is asked", |world| world.provider.calls().len() == 1).await;
    let leased = world.odoo.row(1);
    world.push(&tracking("N000001", 12, 2)).await;
    world.until_waiting(0).await;
    let told = world.odoo.row(1);
    assert_eq!(told.shipment.rev, 1);
    assert_eq!((told.shipment.token, told.next_check_at), (leased.shipment.token, leased.next_check_at));
    world.provider.open_gate();
    world.until("the look is settled", |world| world.odoo.row(1).shipment.token.is_none()).await;
    assert_eq!((world.odoo.row(1).shipment.rev, world.odoo.row(1).events.len()), (2, 3));
}

#[tokio::test(start_paused = true)]
async fn pushes_of_an_account_that_is_not_served_wait() {
    let world = World::told();
    let _running = world.run();
    world.push_as(Trust::Proven, 7, &tracking("N000001", 12, 1)).await;
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!((world.journal().waiting().await, world.dropped(), world.calls("resolve")), (Ok(1), 0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_stop_finishes_the_pushes_in_hand_and_leaves_the_others() {
    let world = World::told();
    world.follow(300);
    for number in 1..=300 {
        world.push(&tracking(&format!("N{number:06}"), 12, 1)).await;
    }
    world.odoo.close_gate();
    let running = world.run();
    world.until("a batch is resolved", |world| world.calls("resolve") == 1).await;
    world.stop.cancel();
    world.odoo.settle_gate.add_permits(1000);
    running.await.unwrap();
    assert_eq!(world.journal().waiting().await, Ok(100));
    assert_eq!(world.odoo.state().rows.iter().filter(|row| row.shipment.rev == 1).count(), 200);
}

#[tokio::test(start_paused = true)]
async fn the_board_says_how_many_pushes_wait() {
    let world = World::told();
    let _running = world.run();
    for number in ["STRANGE001", "STRANGE002"] {
        world.push(&tracking(number, 12, 1)).await;
    }
    let waiting = |world: &World| world.worker.board().report(world.clock.now()).pushes_waiting;
    world.until("both are told of", |world| waiting(world) == Some(2)).await;
}
