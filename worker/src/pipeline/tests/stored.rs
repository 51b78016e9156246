//! Stored parcels that are read again, because somebody said what a code means.

use std::time::Duration;

use super::*;
use crate::{
    domain::{LeaseToken, Meaning, Override, SubStatus},
    odoo::contract::Overrides,
};

/// What Odoo's managers say, known to claims of stored parcels at once and to heartbeats later.
fn say(world: &World, revision: &str, rules: &[(&str, SubStatus)]) {
    let rule = |(code, sub_status): &(&str, SubStatus)| Override {
        feed: "scripted".into(),
        carrier: None,
        code: (*code).to_owned(),
        sub_status: *sub_status,
    };
    let rules = rules.iter().map(rule).collect();
    world.odoo.state().newest_overrides = Overrides { revision: revision.to_owned(), rules };
    let now = world.clock.now();
    for row in &mut world.odoo.state().rows {
        row.remap = Some((LeaseToken(String::new()), now));
    }
}

fn statuses(world: &World) -> Vec<SubStatus> {
    world.odoo.state().rows.iter().map(|row| row.shipment.sub_status).collect()
}

#[tokio::test(start_paused = true)]
async fn what_is_stored_is_read_again_without_asking_anybody_and_back_again() {
    let world = World::new();
    world.odoo.add_due(1, 300);
    world.once().await;
    let asked = world.provider.calls().len();
    let next = world.odoo.row(1).next_check_at;
    say(&world, "r1", &[("e0", SubStatus::Delivered)]);
    world.once().await;
    assert_eq!(statuses(&world), [SubStatus::Delivered; 300]);
    assert_eq!(world.odoo.row(7).events[0].meaning, Meaning::Override);
    say(&world, "r2", &[]);
    world.once().await;
    assert_eq!(statuses(&world), [SubStatus::PickedUp; 300]);
    assert_eq!(world.odoo.row(7).events[0].meaning, Meaning::Table);
    assert_eq!((world.provider.calls().len(), world.odoo.row(1).next_check_at), (asked, next));
    assert!(world.odoo.state().rows.iter().all(|row| row.remap.is_none()));
}

#[tokio::test(start_paused = true)]
async fn the_next_look_at_a_parcel_that_was_read_again_changes_nothing_more() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.once().await;
    say(&world, "r1", &[("E0", SubStatus::Delivered)]);
    world.once().await;
    let read = world.odoo.row(1);
    let newest = world.odoo.state().newest_overrides.clone();
    world.odoo.state().overrides = newest;
    world.odoo.change(1, |row| row.next_check_at = Some(world.clock.now()));
    world.once().await;
    let looked = world.odoo.row(1);
    assert_eq!((looked.shipment.sub_status, looked.events), (SubStatus::Delivered, read.events));
    assert_eq!(world.settled().last().unwrap().overrides.as_deref(), Some("r1"));
}

#[tokio::test(start_paused = true)]
async fn a_look_that_was_under_way_meanwhile_is_judged_anew() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.once().await;
    world.provider.set(|script| script.events = 2);
    world.odoo.change(1, |row| row.next_check_at = Some(world.clock.now()));
    world.provider.close_gate();
    let running = world.run();
    world.until("the provider is asked", |world| world.provider.calls().len() == 2).await;
    say(&world, "r1", &[("E1", SubStatus::Delivered), ("E0", SubStatus::Lost)]);
    world.worker.wake();
    world.until("it is read again", |world| world.odoo.row(1).shipment.rev == 2).await;
    assert_eq!(statuses(&world), [SubStatus::Lost]);
    world.provider.open_gate();
    world.until("both are stored", |world| world.odoo.row(1).shipment.rev == 3).await;
    let row = world.odoo.row(1);
    let meant: Vec<_> = row.events.iter().map(|event| event.sub_status.unwrap()).collect();
    assert_eq!(meant, [SubStatus::Lost, SubStatus::Delivered]);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn what_a_killed_worker_was_reading_is_read_when_its_lease_ends() {
    let world = World::new();
    world.odoo.add_due(1, 10);
    world.once().await;
    world.odoo.close_gate();
    say(&world, "r1", &[("E0", SubStatus::Delivered)]);
    let killed = world.run();
    let claimed = |world: &World| world.odoo.state().verbs.contains(&"claim_stored");
    world.until("it is claimed", claimed).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    killed.abort();
    assert_eq!(statuses(&world), [SubStatus::PickedUp; 10]);
    world.odoo.settle_gate.add_permits(1_000_000);
    tokio::time::sleep(Settings::default().lease()).await;
    world.once().await;
    assert_eq!(statuses(&world), [SubStatus::Delivered; 10]);
}
