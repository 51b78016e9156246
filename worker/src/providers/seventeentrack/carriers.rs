//! Carriers: numbers at 17TRACK, words with us.
//!
//! In: the one. Out: the other. What no table knows is `17track-<number>`, and back. Source of the numbers: 17TRACK's public
//! list of carriers (`apicarrier.all.json`).

use crate::domain::{CarrierCode, TrackingNumber};

/// How a carrier without a word of ours is called.
const PREFIX: &str = "17track-";

/// When a word is sent as this number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sent {
    /// Whatever the parcel's number.
    Always,
    /// For parcels whose number begins so.
    For(&'static str),
    /// Never: our word means several carriers there, and 17TRACK finds out which.
    Never,
}

/// Number, word, and when the word is sent as it; the first line that fits is taken.
const TABLE: &[(u32, &str, Sent)] = &[
    (1121, "correo-argentino", Sent::Always),
    (1151, "australia-post", Sent::Always),
    (2151, "correios", Sent::Always),
    (3011, "china-post", Sent::Always),
    (3013, "china-post", Sent::Never),
    (3041, "canada-post", Sent::Always),
    (3101, "correos-chile", Sent::Always),
    (3131, "4-72", Sent::Always),
    (3191, "hrvatska-posta", Sent::Always),
    (6051, "la-poste", Sent::Always),
    (7041, "dhl", Sent::For("00340")),
    (7044, "deutsche-post", Sent::Always),
    (7047, "dhl", Sent::Never),
    (7048, "dhl", Sent::Never),
    (10021, "japan-post", Sent::Always),
    (11031, "royal-mail", Sent::Always),
    (14041, "postnl", Sent::Always),
    (16101, "ctt", Sent::Always),
    (18021, "posta-romana", Sent::Always),
    (19071, "spl", Sent::Always),
    (19181, "correos", Sent::Always),
    (20111, "ptt", Sent::Always),
    (21051, "usps", Sent::Always),
    (100_001, "dhl", Sent::Always),
    (100_002, "ups", Sent::Always),
    (100_003, "fedex", Sent::Always),
    (100_005, "gls", Sent::Always),
    (100_007, "dpd", Sent::Never),
    (100_010, "dpd", Sent::Never),
    (100_012, "sf-express", Sent::Always),
    (100_031, "hermes", Sent::Always),
    (100_042, "purolator", Sent::Always),
    (100_331, "evri", Sent::Always),
    (190_012, "yanwen", Sent::Always),
    (190_094, "4px", Sent::Always),
    (190_271, "cainiao", Sent::Always),
];

/// Our word for a carrier.
pub(super) fn word(key: u32) -> CarrierCode {
    let known = TABLE.iter().find(|(known, ..)| *known == key);
    known.map_or_else(|| CarrierCode(format!("{PREFIX}{key}")), |(_, word, _)| CarrierCode::from(*word))
}

/// The number that our word is sent as for a parcel; `None` leaves it to 17TRACK.
pub(super) fn key(word: &CarrierCode, number: &TrackingNumber) -> Option<u32> {
    let fits = |(_, known, sent): &&(u32, &str, Sent)| {
        *known == word.as_str()
            && match sent {
                Sent::Always => true,
                Sent::For(begin) => number.as_str().starts_with(begin),
                Sent::Never => false,
            }
    };
    let unnamed = || word.as_str().strip_prefix(PREFIX)?.parse().ok();
    TABLE.iter().find(fits).map(|(key, ..)| *key).or_else(unnamed)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn sent(word: &str, number: &str) -> Option<u32> {
        key(&CarrierCode::from(word), &TrackingNumber::parse(number).unwrap())
    }

    #[test]
    fn each_number_has_one_word_and_is_sent_where_its_line_says_so() {
        let keys: HashSet<_> = TABLE.iter().map(|(key, ..)| key).collect();
        assert_eq!(keys.len(), TABLE.len());
        for (key, name, when) in TABLE {
            assert_eq!(word(*key).as_str(), *name);
            let number = match when {
                Sent::For(begin) => format!("{begin}434900010100106"),
                Sent::Always | Sent::Never => "LX900101009CN".to_owned(),
            };
            assert_eq!(sent(name, &number) == Some(*key), *when != Sent::Never, "{key} {name}");
        }
    }

    #[test]
    fn a_number_without_a_word_comes_back_as_it_was() {
        assert_eq!(word(190_659).as_str(), "17track-190659");
        assert_eq!(sent("17track-190659", "LX900101009CN"), Some(190_659));
        for unknown in ["17track-", "17track-x", "some-courier", ""] {
            assert_eq!(sent(unknown, "LX900101009CN"), None, "{unknown}");
        }
    }

    #[test]
    fn one_word_for_several_carriers_is_sent_as_the_one_that_the_parcel_shows_or_not_at_all() {
        assert_eq!(sent("dhl", "00340434900010100106"), Some(7041));
        assert_eq!(sent("dhl", "9001001004"), Some(100_001));
        assert_eq!(sent("dpd", "01234567890123"), None);
    }
}
