//! Which shipments pushes name, and what they tell of each. Pure.
//!
//! In: pushes that were read, oldest first, and the live shipments of their numbers. Out: for each shipment the newest whole
//! report, or that its provider has to be read; and for each push the shipments it waits for. Never: a guess which of two
//! parcels with one number is meant.

use std::collections::BTreeMap;

use crate::domain::{Claimed, Pushed, Report, ShipmentId, TrackingNumber};

/// What pushes tell of one shipment.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Told {
    /// All that the provider knew at one time.
    Whole(Box<Report>),
    /// That there is something to be read from the provider.
    Hint,
}

/// What became of the parcels that one push names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// Their shipments.
    pub(super) shipments: Vec<ShipmentId>,
    /// Nobody has saved one of the numbers yet.
    pub(super) has_unknown: bool,
}

/// What all `pushes` tell, by shipment; and for each push, in their order, what it names.
pub(super) fn sort(
    pushes: Vec<Vec<Pushed>>,
    shipments: &[Claimed],
) -> (BTreeMap<ShipmentId, Told>, Vec<Named>) {
    let mut told = BTreeMap::new();
    let named = pushes.into_iter().map(|parcels| {
        let mut named = Named::default();
        for parcel in parcels {
            let news = about(parcel, shipments);
            named.has_unknown |= news.is_empty();
            for (shipment, new) in news {
                named.shipments.push(shipment);
                let known = told.remove(&shipment);
                told.insert(shipment, known.map_or(new.clone(), |known| newest(known, new)));
            }
        }
        named
    });
    let named = named.collect();
    (told, named)
}

/// The shipments of a parcel's number and carrier. Where the carriers don't say which one it is, the provider is asked about
/// all of them: it is told their carriers, and so answers for the right ones.
fn about(parcel: Pushed, shipments: &[Claimed]) -> Vec<(ShipmentId, Told)> {
    let of_number: Vec<_> = shipments.iter().filter(|shipment| is_of(shipment, &parcel.number)).collect();
    let same_carrier =
        |shipment: &&&Claimed| shipment.carrier.is_some() && shipment.carrier == parcel.carrier;
    let exact = of_number.iter().find(same_carrier).copied();
    let only = match of_number.as_slice() {
        [only] if only.carrier.is_none() || parcel.carrier.is_none() => Some(*only),
        _ => None,
    };
    match (exact.or(only), parcel.report) {
        (Some(shipment), Some(report)) => vec![(shipment.id, Told::Whole(Box::new(report)))],
        (Some(shipment), None) => vec![(shipment.id, Told::Hint)],
        (None, _) => of_number.iter().map(|shipment| (shipment.id, Told::Hint)).collect(),
    }
}

/// Odoo may know a number without what a label says beside it.
fn is_of(shipment: &Claimed, number: &TrackingNumber) -> bool {
    shipment.number == *number || TrackingNumber::parse(number.as_str()).as_ref() == Ok(&shipment.number)
}

/// Of two whole reports the one that the provider made later; unless it says when, the one that came later. What is read
/// from the provider is newer than both.
fn newest(before: Told, after: Told) -> Told {
    let as_of = |report: &Report| report.latest.as_ref().and_then(|latest| latest.as_of);
    match (before, after) {
        (Told::Whole(before), Told::Whole(after)) => {
            let is_late = as_of(&before).zip(as_of(&after)).is_some_and(|(before, after)| after < before);
            Told::Whole(if is_late { before } else { after })
        }
        _ => Told::Hint,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::domain::{CarrierCode, Latest, Mapping, samples};

    fn shipment(id: i64, carrier: Option<&str>) -> Claimed {
        Claimed {
            id: ShipmentId(id),
            carrier: carrier.map(CarrierCode::from),
            ..samples::claimed("RR123456785CN")
        }
    }

    fn report(raw: &str, hour: Option<u32>) -> Report {
        let as_of = hour.map(|hour| format!("2026-11-25T{hour:02}:00:00Z").parse::<DateTime<Utc>>().unwrap());
        let latest = Latest { mapping: Mapping::Unknown, raw: raw.to_owned(), as_of };
        Report { latest: Some(latest), ..Report::default() }
    }

    fn pushed(carrier: Option<&str>, report: Option<Report>) -> Pushed {
        let number = TrackingNumber::parse("RR123456785CN").unwrap();
        Pushed { number, carrier: carrier.map(CarrierCode::from), report }
    }

    fn whole(raw: &str, hour: Option<u32>) -> Told {
        Told::Whole(Box::new(report(raw, hour)))
    }

    /// What pushes with one parcel each tell.
    fn told(pushes: Vec<Pushed>, shipments: &[Claimed]) -> Vec<(i64, Told)> {
        let pushes = pushes.into_iter().map(|pushed| vec![pushed]).collect();
        sort(pushes, shipments).0.into_iter().map(|(id, told)| (id.0, told)).collect()
    }

    #[test]
    fn a_push_is_about_the_shipment_of_its_number_and_carrier() {
        let shipments = [shipment(1, Some("usps")), shipment(2, Some("china-post")), shipment(3, None)];
        let push = pushed(Some("china-post"), Some(report("a", None)));
        assert_eq!(told(vec![push], &shipments), [(2, whole("a", None))]);
    }

    #[test]
    fn where_one_side_names_no_carrier_the_only_shipment_of_the_number_is_meant() {
        for (of_shipment, of_push) in [(None, Some("usps")), (Some("usps"), None), (None, None)] {
            let push = pushed(of_push, Some(report("a", None)));
            assert_eq!(told(vec![push], &[shipment(1, of_shipment)]), [(1, whole("a", None))]);
        }
    }

    #[test]
    fn where_carriers_differ_or_leave_it_open_the_provider_is_asked_about_all() {
        let push = || vec![pushed(Some("dhl"), Some(report("a", None)))];
        assert_eq!(told(push(), &[shipment(1, Some("usps"))]), [(1, Told::Hint)]);
        let two = [shipment(1, Some("usps")), shipment(2, None)];
        assert_eq!(told(push(), &two), [(1, Told::Hint), (2, Told::Hint)]);
        let without = vec![pushed(None, Some(report("a", None)))];
        assert_eq!(told(without, &two), [(1, Told::Hint), (2, Told::Hint)]);
    }

    #[test]
    fn of_several_pushes_the_one_that_the_provider_made_last_counts_whatever_the_order() {
        let (old, new) = (report("old", Some(8)), report("new", Some(9)));
        for both in [[&old, &new], [&new, &old]] {
            let pushes = both.map(|report| pushed(None, Some(report.clone()))).into();
            assert_eq!(told(pushes, &[shipment(1, None)]), [(1, whole("new", Some(9)))]);
        }
    }

    #[test]
    fn of_pushes_that_do_not_say_when_they_were_made_the_last_to_arrive_counts() {
        let pushes = ["first", "second"].map(|raw| pushed(None, Some(report(raw, None)))).into();
        assert_eq!(told(pushes, &[shipment(1, None)]), [(1, whole("second", None))]);
    }

    #[test]
    fn a_hint_among_reports_asks_the_provider_once() {
        let pushes = vec![pushed(None, None), pushed(None, Some(report("a", Some(9)))), pushed(None, None)];
        assert_eq!(told(pushes, &[shipment(1, None)]), [(1, Told::Hint)]);
    }

    #[test]
    fn a_number_that_nobody_saved_yet_is_told_apart_from_its_neighbours() {
        let unknown = TrackingNumber::parse("LX900101009CN").unwrap();
        let both = vec![pushed(None, None), Pushed { number: unknown, ..pushed(None, None) }];
        let (told, named) = sort(vec![both, vec![]], &[shipment(1, None)]);
        assert_eq!(told.len(), 1);
        let mixed = Named { shipments: vec![ShipmentId(1)], has_unknown: true };
        assert_eq!(named, [mixed, Named::default()]);
    }

    #[test]
    fn a_number_that_a_provider_keeps_with_the_rest_of_its_label_is_the_one_that_odoo_knows() {
        let claimed = samples::claimed("9400111899560123456781");
        let number = TrackingNumber::try_from("420281959400111899560123456781".to_owned()).unwrap();
        let push = Pushed { number, ..pushed(None, None) };
        assert_eq!(told(vec![push], &[claimed]).len(), 1);
    }
}
