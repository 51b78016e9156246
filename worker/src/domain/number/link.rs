//! The number within the address of a tracking page.
//!
//! In: a link. Out: the numbers it asks for, and those that somebody wrote after it. The part whose name says that it is a
//! number wins, then the part with most digits. Never: a request, or a guess from the name of the site.

use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

use super::{list::SEPARATORS, noise};

/// Names of parameters and folders before a number.
const NAMES: [&str; 12] = [
    "track", "trk", "num", "parcel", "label", "shipment", "awb", "piece", "barcode", "colis", "sendung",
    "consign",
];

/// Whether it is an address, not a number.
pub(super) fn is_link(text: &str) -> bool {
    let start = text.trim_start().get(..4).unwrap_or_default();
    text.contains("://") || start.eq_ignore_ascii_case("www.")
}

/// Whether an address of the web begins here.
pub(super) fn begins(text: &str) -> bool {
    let begins = |start: &&str| text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start));
    ["https://", "http://", "www."].iter().any(begins)
}

/// The texts of the numbers in it, none if there is no such part.
///
/// What follows a separator at the end is a number of its own, unless it goes on with a list of others.
pub(super) fn numbers(link: &str) -> Vec<String> {
    let address = link.split_once("://").map_or(link, |(_, address)| address);
    let path = address.find(|c| "/?#".contains(c) || SEPARATORS.contains(&c));
    let path = path.map_or("", |start| &address[start..]);
    let path = percent_decode_str(path).decode_utf8_lossy().replace('+', " ");
    let parts: Vec<_> = path.split(['/', '?', '&', '=', '#', '~', ':', '!']).collect();
    let numbers = parts.iter().enumerate().filter(|(_, part)| digits(first(part)).is_some());
    let best = numbers.max_by_key(|(place, part)| {
        let name = place.checked_sub(1).map(|before| parts[before].to_ascii_lowercase()).unwrap_or_default();
        (NAMES.iter().any(|known| name.contains(known)), digits(first(part)), Reverse(*place))
    });
    let asked = best.into_iter().flat_map(|(_, part)| part.split(SEPARATORS));
    let last = parts.last().copied().filter(|last| digits(first(last)).is_none()).unwrap_or_default();
    let after = last.split(SEPARATORS).filter(|piece| digits(piece).is_some());
    asked.chain(after).map(str::trim).filter(|number| !number.is_empty()).map(ToOwned::to_owned).collect()
}

/// The part, or the first of a list.
fn first(part: &str) -> &str {
    part.split(SEPARATORS).next().unwrap_or_default()
}

/// How many digits it has, if it may be a number.
fn digits(piece: &str) -> Option<usize> {
    let piece = noise::without(piece);
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    let may_be =
        (8..=40).contains(&piece.len()) && piece.bytes().all(|b| b.is_ascii_alphanumeric()) && digits >= 5;
    may_be.then_some(digits)
}
