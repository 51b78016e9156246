//! Numbers that nobody follows any more.

use super::*;
use crate::domain::{Disposition, Fault};

/// Parcels that are over and registered.
fn finished(count: usize) -> World {
    let world = World::new();
    world.odoo.add_due(1, count);
    for id in 1..=i64::try_from(count).unwrap() {
        world.odoo.change(id, |row| {
            row.registered("scripted");
            row.next_check_at = None;
        });
    }
    world
}

fn stops(world: &World) -> Vec<Vec<String>> {
    world.provider.script.lock().unwrap().stops.clone()
}

fn is_stopped(world: &World, id: i64) -> bool {
    world.odoo.row(id).shipment.registrations.values().all(|entry| entry.stopped_at.is_some())
}

#[tokio::test(start_paused = true)]
async fn what_nobody_follows_any_more_is_stopped_in_batches_and_once() {
    let world = finished(50);
    world.odoo.add_due(1, 1);
    world.once().await;
    assert_eq!(stops(&world).iter().map(Vec::len).collect::<Vec<_>>(), [40, 10]);
    assert!((1..=50).all(|id| is_stopped(&world, id)) && !is_stopped(&world, 51));
    world.once().await;
    assert_eq!(stops(&world).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_running_worker_looks_for_stops_with_every_heartbeat() {
    let world = World::new();
    let running = world.run();
    world.odoo.add_due(1, 1);
    world.until("it is registered", |world| !world.odoo.row(1).shipment.registrations.is_empty()).await;
    world.odoo.change(1, |row| row.gone = true);
    world.until("it is stopped", |world| is_stopped(world, 1)).await;
    assert_eq!(stops(&world), [["N000001"]]);
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn a_stop_that_fails_is_tried_again_when_its_lease_has_ended() {
    let world = finished(1);
    world.provider.set(|script| script.always = Some(scripted::down()));
    world.once().await;
    assert_eq!((stops(&world).len(), is_stopped(&world, 1)), (1, false));
    world.provider.set(|script| script.always = None);
    world.once().await;
    assert_eq!(stops(&world).len(), 1, "leased");
    tokio::time::sleep(Settings::default().lease()).await;
    world.once().await;
    assert_eq!((stops(&world).len(), is_stopped(&world, 1)), (2, true));
}

#[tokio::test(start_paused = true)]
async fn a_number_that_is_refused_for_good_is_not_told_again_and_one_refused_for_now_is() {
    let world = finished(2);
    let fault = |disposition| Fault { disposition, message: "no".to_owned() };
    world.provider.set(|script| {
        script.faults.push(("N000001".to_owned(), fault(Disposition::Quarantine)));
        script.faults.push(("N000002".to_owned(), fault(Disposition::Retry(None))));
    });
    world.once().await;
    assert_eq!((is_stopped(&world, 1), is_stopped(&world, 2)), (true, false));
}
