//! Two providers for one parcel: only one of them counts at a time.

use super::*;
use crate::domain::{Disposition, Fault, SubStatus};

/// One parcel, followed by the first provider, which has told three events; the second stands in for it.
async fn followed() -> World {
    let world = World::new();
    world.odoo.state().accounts[0].fallback = Some(AccountId(2));
    world.odoo.state().accounts.push(Account { secret: "second".to_owned(), ..account(2) });
    world.odoo.state().shares.push(share(2, 4));
    world.odoo.add_due(1, 1);
    world.provider.set(|script| script.events = 3);
    world.second.set(|script| script.events = 3);
    look(&world).await;
    world
}

/// One look at everything.
async fn look(world: &World) {
    tokio::time::sleep(Duration::from_secs(3600)).await;
    world.odoo.change(1, |row| row.next_check_at = Some(world.clock.now()));
    world.once().await;
}

/// The feed shown, its status, and how many events are stored of each.
fn shown(world: &World) -> (String, SubStatus, [usize; 2]) {
    let row = world.odoo.row(1);
    let of = |feed: &str| row.events.iter().filter(|event| event.feed.as_str() == feed).count();
    (row.shipment.feed.unwrap().0, row.shipment.sub_status, [of("scripted"), of("second")])
}

fn away(world: &World, is_away: bool) {
    world.provider.set(|script| script.always = is_away.then(scripted::down));
}

#[tokio::test(start_paused = true)]
async fn while_the_first_is_well_the_second_is_not_asked() {
    let world = followed().await;
    assert_eq!(world.second.calls().len(), 0);
    assert_eq!(shown(&world), ("scripted".to_owned(), SubStatus::PickedUp, [3, 0]));
}

#[tokio::test(start_paused = true)]
async fn while_the_first_is_away_the_second_is_shown_and_then_the_first_again_and_nothing_is_doubled() {
    let world = followed().await;
    away(&world, true);
    world.second.set(|script| (script.events, script.latest) = (4, Some(SubStatus::Delivered)));
    look(&world).await;
    assert_eq!(shown(&world), ("second".to_owned(), SubStatus::Delivered, [3, 4]));
    assert_eq!((world.odoo.row(1).error, world.odoo.row(1).shipment.failures), (None, 0));
    assert!(world.odoo.row(1).shipment.registrations.contains_key(&"second".into()));

    // It is back, and behind: what has ended stays ended.
    away(&world, false);
    look(&world).await;
    assert_eq!(shown(&world), ("second".to_owned(), SubStatus::Delivered, [3, 4]));

    world.provider.set(|script| (script.events, script.latest) = (4, Some(SubStatus::Delivered)));
    look(&world).await;
    assert_eq!(shown(&world), ("scripted".to_owned(), SubStatus::Delivered, [4, 4]));
    let asked = world.second.calls().len();
    look(&world).await;
    assert_eq!((shown(&world).2, world.second.calls().len()), ([4, 4], asked));
    let revisions = world.odoo.row(1).shipment.rev;
    assert_eq!(revisions, 3, "each change of what is known is one revision");
}

#[tokio::test(start_paused = true)]
async fn a_second_that_knows_no_more_changes_nothing_and_is_registered_once() {
    let world = followed().await;
    away(&world, true);
    look(&world).await;
    assert_eq!(shown(&world), ("scripted".to_owned(), SubStatus::PickedUp, [3, 0]));
    let row = world.odoo.row(1);
    assert_eq!((row.error.is_some(), row.shipment.failures), (true, 1));
    let registered = row.shipment.registrations[&"second".into()].clone();
    look(&world).await;
    assert_eq!(world.odoo.row(1).shipment.registrations[&"second".into()], registered);
}

#[tokio::test(start_paused = true)]
async fn a_number_that_the_first_does_not_know_is_asked_of_the_second() {
    let world = followed().await;
    world.odoo.add_due(1, 1);
    world.provider.set(|script| (script.events, script.latest) = (0, Some(SubStatus::NoDataYet)));
    look(&world).await;
    assert_eq!(world.second.calls(), [["N000001"]], "a number taken down just now has its time");
    world.odoo.change(2, |row| row.next_check_at = Some(world.clock.now()));
    look(&world).await;
    assert_eq!(world.odoo.row(2).shipment.feed.unwrap().as_str(), "second");
}

#[tokio::test(start_paused = true)]
async fn a_parcel_whose_journey_ended_does_not_go_to_the_second() {
    let world = followed().await;
    world.provider.set(|script| script.latest = Some(SubStatus::Delivered));
    look(&world).await;
    away(&world, true);
    world.second.set(|script| script.events = 5);
    look(&world).await;
    assert_eq!(shown(&world), ("scripted".to_owned(), SubStatus::Delivered, [3, 0]));
    assert_eq!(world.second.calls().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_account_that_rests_is_no_reason_to_wait_for_it() {
    let world = followed().await;
    world.odoo.add_due(1, 99);
    away(&world, true);
    world.second.set(|script| script.events = 4);
    let running = world.run();
    let before = Instant::now();
    world.until("all are told", |world| world.odoo.state().rows.iter().all(|row| row.shipment.rev > 0)).await;
    assert!(before.elapsed() < Duration::from_secs(60), "{:?}", before.elapsed());
    running.abort();
}

#[tokio::test(start_paused = true)]
async fn with_both_away_the_parcel_says_why_and_is_tried_again() {
    let world = followed().await;
    away(&world, true);
    world.second.set(|script| script.always = Some(scripted::down()));
    look(&world).await;
    assert_eq!(shown(&world), ("scripted".to_owned(), SubStatus::PickedUp, [3, 0]));
    away(&world, false);
    world.second.set(|script| script.always = None);
    look(&world).await;
    assert_eq!(world.odoo.row(1).error, None);
}

#[tokio::test(start_paused = true)]
async fn a_fault_of_the_parcel_itself_is_no_reason_to_ask_the_second() {
    let world = followed().await;
    let fault =
        Fault { disposition: Disposition::NeedsPerson, message: "The postcode is missing.".to_owned() };
    world.provider.set(|script| script.faults.push(("N000001".to_owned(), fault)));
    look(&world).await;
    assert_eq!((world.second.calls().len(), world.odoo.row(1).error.is_some()), (0, true));
}
