//! Settlements made ready to go: their size, and what an oversized history loses.

use super::*;

fn news(events: usize) -> Settlement {
    let file: Value =
        serde_json::from_str(include_str!("../../../../tests/fixtures/odoo/settle.json")).unwrap();
    let wire: contract::Snapshot =
        serde_json::from_value(file["params"]["items"][0]["snapshot"].clone()).unwrap();
    let event: crate::domain::Event = wire.events[0].clone().into();
    let events = (0..events)
        .map(|n| crate::domain::Event { position: u32::try_from(n).unwrap(), ..event.clone() })
        .collect();
    let snapshot = crate::domain::Snapshot {
        feed: wire.feed,
        sub_status: wire.sub_status,
        own: None,
        rule: wire.rule,
        status_since: None,
        decided_by: None,
        latest: None,
        carrier: None,
        carrier_name: None,
        origin: None,
        destination: None,
        first_event_at: None,
        last_event_at: None,
        shipped_at: None,
        delivered_at: None,
        estimate: None,
        signed_by: None,
        proof_url: None,
        pickup: None,
        milestones: Vec::new(),
        events,
    };
    Settlement {
        id: ShipmentId(7),
        token: None,
        remap: None,
        overrides: String::new(),
        rev: 0,
        outcome: Outcome::News { snapshot: Box::new(snapshot), digest: Some("d".to_owned()) },
        next_check_at: None,
        registrations: std::collections::BTreeMap::new(),
    }
}

#[test]
fn a_history_that_fits_goes_as_it_is_and_knows_its_size() {
    let packed = pack(news(300), 1_000_000);
    assert!(!packed.is_truncated());
    assert_eq!(packed.bytes(), serde_json::to_vec(&packed.item).unwrap().len());
}

#[test]
fn an_oversized_history_keeps_its_newest_two_hundred_events_and_says_so() {
    let packed = pack(news(300), 10_000);
    let snapshot = packed.item.snapshot.as_ref().unwrap();
    assert!(packed.is_truncated());
    assert_eq!((snapshot.events.len(), snapshot.events[0].position), (200, 100));
    assert_eq!(packed.bytes(), serde_json::to_vec(&packed.item).unwrap().len());
}

#[test]
fn a_history_of_more_events_than_the_addon_takes_is_cut_whatever_its_size() {
    let addon = include_str!("../../../../odoo_addon/postalparcel_tracking/tools/wire.py");
    assert!(addon.contains(&format!("\nMAX_EVENTS = {}\n", contract::MOST_EVENTS)));
    assert!(!pack(news(contract::MOST_EVENTS), usize::MAX).is_truncated());
    let packed = pack(news(contract::MOST_EVENTS + 1), usize::MAX);
    let events = &packed.item.snapshot.as_ref().unwrap().events;
    assert_eq!((packed.is_truncated(), events.len(), events[199].position), (true, KEPT_EVENTS, 500));
}
