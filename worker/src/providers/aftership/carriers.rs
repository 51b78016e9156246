//! Carriers in `AfterShip`'s words and in ours.
//!
//! In: a carrier's code of ours, or a slug of theirs. Out: the other. Most are the same and pass as they are; the tables
//! hold those that differ, and carriers for whose countries and services they have a slug each. Source: `AfterShip`'s
//! couriers and slug groups, 2025-01.

use super::super::lenient;
use crate::domain::CarrierCode;

/// How a carrier is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slug<'a> {
    /// This one.
    One(&'a str),
    /// Whichever of these the number belongs to.
    Group(&'static str),
}

/// What is asked for when ours is `code`.
pub(super) fn theirs(code: &CarrierCode) -> Slug<'_> {
    let code = code.as_str();
    if let Some((_, group, _)) = GROUPS.iter().find(|(ours, _, _)| *ours == code) {
        return Slug::Group(group);
    }
    Slug::One(NAMES.iter().find(|(ours, _)| *ours == code).map_or(code, |(_, slug)| slug))
}

/// The carrier of a slug.
pub(super) fn ours(slug: &str) -> Option<CarrierCode> {
    let named = NAMES.iter().find(|(_, theirs)| *theirs == slug).map(|(ours, _)| *ours);
    let grouped = || GROUPS.iter().find(|(_, _, slugs)| slugs.contains(&slug)).map(|(ours, _, _)| *ours);
    lenient::slug(named.or_else(grouped).unwrap_or(slug))
}

/// Ours, and what they call it.
const NAMES: &[(&str, &str)] = &[
    ("correios", "brazil-correios"),
    ("correos", "spain-correos-es"),
    ("ctt", "portugal-ctt"),
    ("deutsche-post", "deutsch-post"),
    ("la-poste", "la-poste-colissimo"),
    ("spl", "saudi-post"),
];

/// Ours, their group, and the group's slugs.
const GROUPS: &[(&str, &str, &[&str])] = &[
    (
        "dhl",
        "dhl-group",
        &[
            "dhl",
            "dhl-active-tracing",
            "dhl-benelux",
            "dhl-es",
            "dhl-germany",
            "dhl-global-mail",
            "dhl-global-mail-asia",
            "dhl-hk",
            "dhl-nl",
            "dhl-pieceid",
            "dhl-poland",
            "dhl-reference",
            "dhl-supply-chain-au",
            "dhlparcel-es",
            "dhlparcel-nl",
            "dhlparcel-uk",
        ],
    ),
    (
        "dpd",
        "dpd-group",
        &[
            "dpd",
            "dpd-de",
            "dpd-hk",
            "dpd-hungary",
            "dpd-ireland",
            "dpd-nl",
            "dpd-poland",
            "dpd-ro",
            "dpd-ru",
            "dpd-uk",
            "exapaq",
            "interlink-express",
        ],
    ),
    ("fedex", "fedex-group", &["fedex", "fedex-crossborder", "fedex-fims", "fedex-freight", "fedex-uk"]),
    (
        "gls",
        "gls-group",
        &[
            "asm",
            "gls",
            "gls-croatia",
            "gls-cz",
            "gls-italy",
            "gls-netherlands",
            "gls-slovakia",
            "gls-slovenia",
            "gls-spain",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carrier_that_is_asked_for_is_known_again_in_the_answer() {
        for (code, _) in NAMES.iter().chain(&[("usps", "usps"), ("ups", "ups"), ("china-post", "china-post")])
        {
            let code = CarrierCode::from(*code);
            let Slug::One(slug) = theirs(&code) else { panic!("{code}") };
            assert_eq!(ours(slug), Some(code.clone()));
        }
        for (code, group, slugs) in GROUPS {
            assert_eq!(theirs(&CarrierCode::from(*code)), Slug::Group(group));
            assert!(slugs.contains(code), "{code}");
            assert!(slugs.iter().all(|slug| ours(slug) == Some(CarrierCode::from(*code))), "{code}");
        }
    }

    #[test]
    fn a_slug_that_no_table_has_passes_as_it_is_unless_it_is_none() {
        assert_eq!(ours("sweden-posten"), Some(CarrierCode::from("sweden-posten")));
        assert_eq!(ours("no slug"), None);
    }
}
