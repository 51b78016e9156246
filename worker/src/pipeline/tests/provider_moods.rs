//! What a provider may do to a call, and how the worker bears it.

use super::{
    scripted::{down, refused},
    *,
};
use crate::{
    domain::{Disposition, Fault, FaultClass},
    providers::ProviderError,
};

fn key_refused() -> ProviderError {
    ProviderError::KeyRefused { provider: "Scripted", secret: "postalparcel".to_owned() }
}

/// Class and words of all failures settled so far.
fn failures(world: &World) -> Vec<(FaultClass, String)> {
    world
        .settled()
        .into_iter()
        .filter_map(|item| item.error)
        .map(|error| (error.class, error.message))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn passing_trouble_is_sat_out_with_the_batch_in_hand() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.provider.set(|script| script.errors.extend([down(), down()]));
    let summary = world.once().await;
    assert_eq!((world.provider.calls().len(), summary.totals.counters.applied), (3, 40));
    assert_eq!(summary.troubled, []);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_asks_to_wait_is_obeyed() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    let until = Some(world.clock.now() + TimeDelta::seconds(20));
    world
        .provider
        .set(|script| script.errors.push_back(ProviderError::Limited { provider: "Scripted", until }));
    let before = Instant::now();
    let summary = world.once().await;
    assert_eq!(summary.totals.counters.applied, 40);
    assert!(before.elapsed() >= Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_asks_to_wait_for_long_is_left_alone_until_then() {
    let world = World::new();
    world.odoo.add_due(1, 80);
    let until = world.clock.now() + TimeDelta::seconds(600);
    let limited = ProviderError::Limited { provider: "Scripted", until: Some(until) };
    world.provider.set(|script| script.errors.extend([limited.clone(), limited]));
    let _running = world.run();
    tokio::time::sleep(Duration::from_secs(590)).await;
    assert!(world.provider.calls().len() <= 2);
    assert!(world.settled().iter().all(|item| item.next_check_at == Some(until)));
    world
        .until("all are applied", |world| world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1))
        .await;
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_is_down_rests_and_is_tried_with_one_small_batch() {
    let world = World::new();
    world.odoo.add_due(1, 400);
    world.provider.set(|script| script.always = Some(down()));
    let _running = world.run();
    world.until("all have failed", |world| world.settled().len() == 400).await;
    let calls = world.provider.calls().len();
    assert!(calls <= 4 * 4, "{calls} calls for 400 shipments of a provider that is down");
    assert!(failures(&world).iter().all(|(class, text)| *class == FaultClass::Later && text.contains("503")));
    assert!(world.odoo.state().rows.iter().all(|row| row.shipment.failures == 1));
    let claims = world.odoo.state().claims.len();
    tokio::time::sleep(Duration::from_secs(180)).await;
    assert!(world.odoo.state().claims[claims..].iter().all(|(_, limit)| *limit == 40));
    world.provider.set(|script| script.always = None);
    world
        .until("all are applied", |world| world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1))
        .await;
    let report = world.worker.board().report(world.clock.now());
    assert_eq!(report.accounts[0].problem, None);
}

#[tokio::test(start_paused = true)]
async fn a_refused_key_stops_the_account_for_a_quarter_of_an_hour_and_only_this_account() {
    let world = World::new();
    let second = Account { secret: "second".to_owned(), ..account(2) };
    world.odoo.state().accounts.push(second);
    world.odoo.add_due(1, 10);
    world.provider.set(|script| script.always = Some(key_refused()));
    let _running = world.run();
    world.until("all have failed", |world| world.settled().len() == 10).await;
    assert!(
        failures(&world)
            .iter()
            .all(|(class, text)| *class == FaultClass::Later && text.contains("refused the key"))
    );
    world.odoo.state().claims.clear();
    world.odoo.add_due(2, 10);
    tokio::time::sleep(Duration::from_secs(14 * 60)).await;
    assert!(world.odoo.state().claims.iter().all(|(account, _)| *account == AccountId(2)));
    assert_eq!(world.provider.calls().len(), 1);
    assert!(!world.second.calls().is_empty());
    let problem = world.worker.board().report(world.clock.now()).accounts[0].problem.clone();
    assert!(problem.unwrap().contains("valid key"));
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert!(world.provider.calls().len() > 1);
}

#[tokio::test(start_paused = true)]
async fn another_key_ends_the_rest() {
    let world = World::new();
    world.odoo.add_due(1, 10);
    world.provider.set(|script| script.errors.push_back(key_refused()));
    let _running = world.run();
    world.until("all have failed", |world| world.settled().len() == 10).await;
    world.odoo.state().accounts[0].secret = "second".to_owned();
    let before = Instant::now();
    world
        .until("all are applied", |world| world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1))
        .await;
    assert!(before.elapsed() < Duration::from_secs(5 * 60));
}

#[tokio::test(start_paused = true)]
async fn a_look_up_that_spoils_a_call_is_found_and_its_neighbours_are_answered() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.provider.set(|script| script.poison.extend(["N000017".to_owned()]));
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.counters.failed), (39, 1));
    let culprit = world.settled().into_iter().find(|item| item.error.is_some()).unwrap();
    assert_eq!(
        (culprit.id.0, culprit.error.unwrap().class, culprit.finished),
        (17, FaultClass::Permanent, true)
    );
    assert!(world.provider.calls().len() <= 13, "{} calls", world.provider.calls().len());
    assert_eq!(summary.troubled, []);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_refuses_everything_is_to_blame_and_not_the_shipments() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.provider.set(|script| script.always = Some(refused()));
    let summary = world.once().await;
    assert!(world.provider.calls().len() <= 12, "{} calls", world.provider.calls().len());
    assert_eq!(summary.totals.counters.failed, 40);
    assert!(failures(&world).iter().all(|(class, _)| *class == FaultClass::Later));
    assert!(summary.troubled[0].problem.as_ref().unwrap().contains("400"));
}

#[tokio::test(start_paused = true)]
async fn a_look_up_refused_alone_is_tried_again_later_and_its_account_goes_on() {
    let world = World::new();
    world.odoo.add_due(1, 1);
    world.provider.set(|script| script.poison.extend(["N000001".to_owned()]));
    let summary = world.once().await;
    assert_eq!(failures(&world)[0].0, FaultClass::Later);
    assert_eq!(summary.troubled, []);
}

#[tokio::test(start_paused = true)]
async fn a_fault_of_one_look_up_says_who_can_help_and_when_to_look_again() {
    let world = World::new();
    world.odoo.add_due(1, 3);
    let fault = |disposition| Fault { disposition, message: "The carrier wants the postcode.".to_owned() };
    world.provider.set(|script| {
        script.faults.push(("N000001".to_owned(), fault(Disposition::NeedsPerson)));
        script.faults.push(("N000002".to_owned(), fault(Disposition::Quarantine)));
        script.faults.push(("N000003".to_owned(), fault(Disposition::Retry(None))));
    });
    world.once().await;
    let now = world.clock.now();
    let [person, permanent, later] = <[_; 3]>::try_from(world.settled()).unwrap();
    assert_eq!(person.error.unwrap().class, FaultClass::Person);
    assert_eq!(person.next_check_at, Some(now + TimeDelta::days(1)));
    assert_eq!((permanent.error.unwrap().class, permanent.finished), (FaultClass::Permanent, true));
    assert_eq!(later.error.unwrap().class, FaultClass::Later);
    assert!(later.next_check_at.unwrap() < now + TimeDelta::minutes(3));
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_forgets_a_look_up_is_not_believed() {
    let world = World::new();
    world.odoo.add_due(1, 3);
    world.provider.set(|script| script.forgets_one = true);
    world.once().await;
    assert!(failures(&world).iter().all(|(_, text)| text.contains("2 answers to 3 look-ups")));
    assert_eq!(failures(&world).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_worker_that_comes_or_other_settings_end_no_rest_and_the_board_still_tells_it() {
    let world = World::new();
    world.odoo.add_due(1, 10);
    world.provider.set(|script| script.always = Some(key_refused()));
    let _running = world.run();
    world.until("all have failed", |world| world.settled().len() == 10).await;
    world.odoo.state().revision = "2".to_owned();
    world.odoo.state().shares[0].calls_in_flight = 2;
    world.odoo.state().accounts[0].name = "Renamed".to_owned();
    tokio::time::sleep(Duration::from_secs(13 * 60)).await;
    assert_eq!(world.provider.calls().len(), 1);
    let account = world.worker.board().report(world.clock.now()).accounts[0].clone();
    assert_eq!((account.name.as_str(), account.problem.is_some()), ("Renamed", true));
}

#[tokio::test(start_paused = true)]
async fn after_a_rest_one_batch_goes_first_and_alone() {
    let world = World::new();
    world.odoo.add_due(1, 40);
    world.provider.set(|script| script.always = Some(down()));
    let _running = world.run();
    world.until("all have failed", |world| world.settled().len() == 40).await;
    let calls = world.provider.calls().len();
    world.provider.set(|script| script.always = None);
    world.provider.close_gate();
    world.odoo.add_due(1, 400);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(world.provider.calls().len(), calls + 1);
    world.provider.open_gate();
    world
        .until("all are applied", |world| world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1))
        .await;
}

#[tokio::test(start_paused = true)]
async fn accounts_with_the_same_key_rest_together_and_share_the_lowest_limit() {
    let world = World::new();
    world.odoo.state().accounts.push(account(2));
    world.odoo.state().shares.push(share(2, 4));
    world.odoo.state().shares[1].calls_per_second = 0.1;
    world.odoo.add_due(1, 10);
    world.provider.set(|script| script.always = Some(key_refused()));
    let _running = world.run();
    world.until("all have failed", |world| world.settled().len() == 10).await;
    let (_, limit) = *world.odoo.state().claims.iter().find(|(account, _)| *account == AccountId(1)).unwrap();
    assert_eq!(limit, 7 * 40, "as much as a tenth of a call a second allows");
    world.odoo.add_due(2, 10);
    tokio::time::sleep(Duration::from_secs(10 * 60)).await;
    assert_eq!((world.provider.calls().len(), world.settled().len()), (1, 10));
}

#[tokio::test(start_paused = true)]
async fn an_account_that_comes_back_while_it_finishes_gets_no_second_lane() {
    let world = World::new();
    world.odoo.add_due(1, 80);
    world.provider.close_gate();
    let _running = world.run();
    world.until("all are asked about", |world| world.provider.calls().len() == 2).await;
    let accounts = std::mem::take(&mut world.odoo.state().accounts);
    tokio::time::sleep(Duration::from_secs(31)).await;
    world.odoo.state().accounts = accounts;
    world.odoo.add_due(1, 40);
    tokio::time::sleep(Duration::from_secs(40)).await;
    assert_eq!(world.provider.calls().len(), 2);
    world.provider.open_gate();
    world
        .until("all are applied", |world| world.odoo.state().rows.iter().all(|row| row.shipment.rev == 1))
        .await;
}

#[tokio::test(start_paused = true)]
async fn a_stop_waits_for_no_provider_and_begins_no_further_batch() {
    let world = World::new();
    world.odoo.add_due(1, 400);
    let until = Some(world.clock.now() + TimeDelta::seconds(50));
    world.provider.set(|script| script.always = Some(ProviderError::Limited { provider: "Scripted", until }));
    let running = world.run();
    world.until("four batches wait", |world| world.provider.calls().len() == 4).await;
    let before = Instant::now();
    world.stop.cancel();
    running.await.unwrap();
    assert!(before.elapsed() < Duration::from_secs(5), "{:?}", before.elapsed());
    assert_eq!((world.provider.calls().len(), world.settled().len()), (4, 160));
    assert_eq!(world.worker.board().report(world.clock.now()).totals.unsettled, 240);
}

#[tokio::test(start_paused = true)]
async fn a_quota_that_refuses_new_numbers_is_told_and_the_others_go_on() {
    let world = World::new();
    world.odoo.add_due(1, 2);
    let gone = Fault { disposition: Disposition::StopProvider, message: "The quota is used up.".to_owned() };
    world.provider.set(|script| script.faults.push(("N000001".to_owned(), gone)));
    world.odoo.change(2, |row| row.registered("scripted"));
    let summary = world.once().await;
    assert_eq!((summary.totals.counters.applied, summary.totals.counters.failed), (1, 1));
    assert_eq!(summary.troubled[0].problem.as_deref(), Some("The quota is used up."));
    world.odoo.change(2, |row| row.next_check_at = Some(world.clock.now()));
    assert_eq!(world.once().await.totals.counters.unchanged, 1);
}

#[tokio::test(start_paused = true)]
async fn a_parcel_that_fails_for_as_long_as_its_status_is_followed_ends_with_its_error() {
    let world = World::new();
    world.odoo.add_due(1, 4);
    let fault = |disposition| Fault { disposition, message: "The carrier wants the postcode.".to_owned() };
    world.provider.set(|script| {
        script.faults.push(("N000001".to_owned(), fault(Disposition::NeedsPerson)));
        script.faults.push(("N000002".to_owned(), fault(Disposition::Retry(None))));
        script.faults.push(("N000003".to_owned(), fault(Disposition::Retry(None))));
        script.faults.push(("N000004".to_owned(), fault(Disposition::Retry(None))));
    });
    for id in [1, 2, 4] {
        world.odoo.change(id, |row| row.shipment.tracked_since -= TimeDelta::days(31));
    }
    for id in [1, 2, 3] {
        world.odoo.change(id, |row| row.shipment.failures = 9);
    }
    world.once().await;
    let [person, later, young, first] = <[_; 4]>::try_from(world.settled()).unwrap();
    assert_eq!((person.finished, person.error.unwrap().class), (true, FaultClass::Person));
    assert_eq!((later.finished, later.error.unwrap().class), (true, FaultClass::Permanent));
    assert!(!young.finished);
    assert!(!first.finished, "one failure is an outage, not the end");
}
