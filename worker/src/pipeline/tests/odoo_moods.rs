//! What Odoo may do to a settle, and how the worker bears it.

use super::*;
use crate::{domain::ShipmentId, odoo::contract::Verdict};

#[tokio::test(start_paused = true)]
async fn while_odoo_is_away_nothing_is_claimed_and_it_recovers_by_itself() {
    let world = World::new();
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(60)).await;
    world.odoo.state().away = true;
    world.odoo.add_due(1, 100);
    tokio::time::sleep(Duration::from_secs(10)).await;
    world.odoo.state().verbs.clear();
    tokio::time::sleep(Duration::from_secs(600)).await;
    let verbs = world.odoo.state().verbs.clone();
    assert!(verbs.iter().all(|verb| *verb == "hello"), "{verbs:?}");
    assert!((10..=40).contains(&verbs.len()), "{} heartbeats in ten minutes", verbs.len());
    let problem = world.worker.board().problem(world.clock.now()).unwrap();
    assert!(problem.contains("connection refused"), "{problem}");
    world.odoo.state().away = false;
    world.until("all are settled", |world| world.settled().len() == 100).await;
    assert_eq!(world.worker.board().problem(world.clock.now()), None);
}

#[tokio::test(start_paused = true)]
async fn what_was_found_while_odoo_is_away_is_settled_when_it_is_back_without_asking_again() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.provider.close_gate();
    let _running = world.run();
    world.until("the provider is asked", |world| world.provider.calls().len() == 1).await;
    world.odoo.state().away = true;
    world.provider.open_gate();
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert_eq!(world.settled().len(), 0);
    world.odoo.state().away = false;
    world.until("all are settled", |world| world.odoo.row(40).shipment.rev == 1).await;
    assert_eq!((world.provider.calls().len(), world.settled().len()), (1, 40));
}

#[tokio::test(start_paused = true)]
async fn what_could_not_be_settled_within_its_lease_is_asked_about_again() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.provider.close_gate();
    let _running = world.run();
    world.until("the provider is asked", |world| world.provider.calls().len() == 1).await;
    world.odoo.state().away = true;
    world.provider.open_gate();
    tokio::time::sleep(Duration::from_secs(400)).await;
    assert_eq!(world.worker.board().report(world.clock.now()).totals.unsettled, 40);
    world.odoo.state().away = false;
    world.until("all are settled", |world| world.odoo.row(40).shipment.rev == 1).await;
    assert_eq!(world.provider.calls().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_answer_lost_after_the_commit_is_settled_again_and_counted_once() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.odoo.state().lost_answers = 1;
    let summary = world.once().await;
    assert_eq!(world.odoo.state().settles.len(), 2);
    assert_eq!((summary.totals.counters.applied, summary.totals.unsettled), (40, 0));
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_refused_as_a_whole_is_made_in_halves() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.odoo.state().largest_call = Some(10);
    let summary = world.once().await;
    assert_eq!(world.odoo.state().settles.iter().map(Vec::len).collect::<Vec<_>>(), [10, 10, 10, 10]);
    assert_eq!(summary.totals.counters.applied, 40);
}

#[tokio::test(start_paused = true)]
async fn an_item_that_odoo_cannot_store_becomes_a_failure_that_people_see() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.odoo.state().scripted.push_back((ShipmentId(7), Verdict::Error));
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.counters.failed), (39, 1));
    let row = world.odoo.row(7);
    assert_eq!(row.error.as_deref(), Some("Odoo could not store what the carrier said: scripted"));
    assert!(row.next_check_at.unwrap() > world.clock.now());
}

#[tokio::test(start_paused = true)]
async fn an_item_whose_failure_cannot_be_stored_either_is_left_to_its_lease() {
    let world = World::new();
    world.odoo.add_due(1, 2);
    world.odoo.state().scripted.extend([(ShipmentId(1), Verdict::Error), (ShipmentId(1), Verdict::Error)]);
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.unsettled), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn an_item_that_somebody_else_is_at_is_tried_again_but_not_for_ever() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.odoo.state().scripted.extend([(ShipmentId(1), Verdict::Retry); 2]);
    assert_eq!(world.once().await.totals.counters.applied, 1);
    world.odoo.add_due(1, 1);
    world.odoo.state().scripted.extend([(ShipmentId(2), Verdict::Retry); 100]);
    assert_eq!(world.once().await.totals.unsettled, 1);
    assert_eq!(world.odoo.state().scripted.len(), 96);
}

#[tokio::test(start_paused = true)]
async fn a_shipment_that_is_gone_is_forgotten() {
    let world = World::new();
    world.odoo.add_due(1, 2);
    world.odoo.state().scripted.push_back((ShipmentId(1), Verdict::Gone));
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.unsettled), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn once_without_odoo_ends_and_says_why() {
    let world = World::new();
    world.odoo.state().away = true;
    let summary = world.once().await;
    assert!(summary.odoo.unwrap().to_string().contains("connection refused"));
    assert_eq!(summary.totals.counters.claimed, 0);
}

#[tokio::test(start_paused = true)]
async fn a_settle_that_is_too_slow_for_odoo_is_made_in_parts_while_heartbeats_get_through() {
    let world = World::new();
    world.odoo.add_due(1, 400);
    world.odoo.state().slow_beyond = Some(200);
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.unsettled), (400, 0));
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1));
}

#[tokio::test(start_paused = true)]
async fn an_item_that_ends_odoos_process_is_found_and_shows_why_and_its_neighbours_are_settled() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.odoo.state().deadly.insert(ShipmentId(17));
    let summary = world.once().await;
    let counters = summary.totals.counters;
    assert_eq!((counters.applied, counters.failed, summary.totals.unsettled), (39, 1, 0));
    assert!(world.odoo.row(17).error.unwrap().ends_with("its log tells why."));
}

#[tokio::test(start_paused = true)]
async fn neighbours_in_a_batch_may_all_be_bad_and_the_others_are_settled() {
    for bad in [[1, 2, 3, 4, 5], [396, 397, 398, 399, 400]] {
        let world = World::new();
        world.odoo.add_due(1, 400);
        world.odoo.state().spoiling.extend(bad.map(ShipmentId));
        let summary = world.once().await;
        let counters = summary.totals.counters;
        assert_eq!((counters.applied, counters.failed, summary.totals.unsettled), (395, 5, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn when_odoo_refuses_everything_it_is_not_asked_a_thousand_times_and_nobody_is_blamed() {
    for name in
        ["odoo.exceptions.ValidationError", "psycopg2.errors.UndefinedColumn", "psycopg2.OperationalError"]
    {
        let world = World::new();
        world.odoo.add_due(1, 400);
        world.odoo.state().broken = Some(name);
        let before = Instant::now();
        let summary = world.once().await;
        let settles = world.odoo.state().verbs.iter().filter(|verb| **verb == "settle").count();
        assert!(settles <= 60, "{settles} calls for 400 shipments: {name}");
        assert_eq!(summary.totals.unsettled, 400, "{name}");
        assert!(before.elapsed() <= 2 * Settings::default().lease(), "{name}");
        assert!(world.odoo.state().rows.iter().all(|row| row.error.is_none()));
    }
}

#[tokio::test(start_paused = true)]
async fn conflicts_that_name_one_event_at_a_time_come_to_an_end() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.odoo.change(1, |row| {
        row.events = vec![held_event("v1:a"), held_event("v1:b")];
        row.names = 1;
    });
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.unsettled), (1, 0));
    assert_eq!(world.odoo.row(1).events.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_claim_that_is_refused_is_told_until_one_is_answered() {
    let world = World::new();
    world.odoo.state().refused.insert("claim");
    let _running = world.run();
    let problem = |world: &World| {
        world
            .worker
            .board()
            .report(world.clock.now())
            .accounts
            .first()
            .and_then(|account| account.problem.clone())
    };
    world.until("the board tells it", |world| problem(world).is_some()).await;
    world.odoo.state().refused.clear();
    world.until("it is over", |world| problem(world).is_none()).await;
}

#[tokio::test(start_paused = true)]
async fn a_stop_during_a_heartbeat_reports_nothing_twice() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    let running = world.run();
    world.until("all are settled", |world| world.settled().len() == 40).await;
    world.odoo.state().slow_hello = true;
    tokio::time::sleep(Duration::from_secs(31)).await;
    world.stop.cancel();
    running.await.unwrap();
    let applied: u64 = world.odoo.state().hellos.iter().map(|(counters, _)| counters.applied).sum();
    assert_eq!(applied, 40);
}
