//! What people in Odoo say that codes mean.
//!
//! In: their rules. Out: for a feed, a carrier and a code the sub-status, if somebody decided one. Rules for one carrier
//! go before rules for any. It knows no table: an override is asked first, and a table only when there is none.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{CarrierCode, FeedName, SubStatus};

/// One rule, as Odoo hands it out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Whose code it is.
    pub feed: FeedName,
    /// Whose parcels; `None` for any carrier's.
    #[serde(default)]
    pub carrier: Option<CarrierCode>,
    /// The code, in whatever spelling.
    pub code: String,
    /// What it means.
    pub sub_status: SubStatus,
}

/// All rules of a database.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Changes whenever the rules do; in Odoo's words.
    pub revision: String,
    rules: HashMap<Key, SubStatus>,
}

/// Feed, carrier or any, and the plain code.
type Key = (FeedName, Option<CarrierCode>, String);

impl Overrides {
    /// The rules of one revision.
    #[must_use]
    pub fn new(revision: String, rules: impl IntoIterator<Item = Override>) -> Self {
        let key = |rule: &Override| (rule.feed.clone(), rule.carrier.clone(), plain(&rule.code));
        Self { revision, rules: rules.into_iter().map(|rule| (key(&rule), rule.sub_status)).collect() }
    }

    /// What somebody decided that `code` means.
    #[must_use]
    pub fn meaning(&self, feed: &FeedName, carrier: Option<&CarrierCode>, code: &str) -> Option<SubStatus> {
        if self.rules.is_empty() {
            return None;
        }
        let rule = |carrier: Option<&CarrierCode>| {
            self.rules.get(&(feed.clone(), carrier.cloned(), plain(code))).copied()
        };
        carrier.and_then(|carrier| rule(Some(carrier))).or_else(|| rule(None))
    }
}

/// The form in which codes are compared: 30, `30`, `030` and `30.0` are one code, and so are `ab` and `AB`. Odoo compares in
/// the same way: `tests/fixtures/codes.json` holds both sides to it.
#[must_use]
pub fn plain(code: &str) -> String {
    let code = code.trim();
    let whole = code.split_once('.').filter(|(_, rest)| !rest.is_empty() && rest.chars().all(|c| c == '0'));
    let digits = whole.map_or(code, |(whole, _)| whole);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return code.to_ascii_uppercase();
    }
    match digits.trim_start_matches('0') {
        "" => "0".to_owned(),
        number => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(carrier: Option<&str>, code: &str, sub_status: SubStatus) -> Override {
        let carrier = carrier.map(CarrierCode::from);
        Override { feed: "postalparcel".into(), carrier, code: code.to_owned(), sub_status }
    }

    #[test]
    fn codes_that_mean_the_same_have_one_plain_form_as_in_odoo() {
        let codes: Vec<[String; 2]> =
            serde_json::from_str(include_str!("../../../tests/fixtures/codes.json")).unwrap();
        assert!(codes.len() > 10);
        for [code, expected] in codes {
            assert_eq!(plain(&code), expected, "{code}");
        }
    }

    #[test]
    fn a_rule_for_the_carrier_goes_before_one_for_any() {
        let rules = [rule(None, "30", SubStatus::Delayed), rule(Some("ups"), "030", SubStatus::Lost)];
        let overrides = Overrides::new("r".to_owned(), rules);
        let said = |feed: &str, carrier: Option<&str>, code| {
            overrides.meaning(&feed.into(), carrier.map(CarrierCode::from).as_ref(), code)
        };
        assert_eq!(said("postalparcel", Some("ups"), "30.0"), Some(SubStatus::Lost));
        assert_eq!(said("postalparcel", Some("dhl"), "30"), Some(SubStatus::Delayed));
        assert_eq!(said("postalparcel", None, "0030"), Some(SubStatus::Delayed));
        assert_eq!(said("17track", Some("ups"), "30"), None);
        assert_eq!(said("postalparcel", Some("ups"), "31"), None);
    }
}
