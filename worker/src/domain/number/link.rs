//! The number within the address of a tracking page.
//!
//! In: a link. Out: the numbers it asks for. The part whose name says that it is a number wins, then the part with
//! most digits. Never: a request, or a guess from the name of the site.

use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

use super::noise;

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
pub(super) fn numbers(link: &str) -> Vec<String> {
    let address = link.split_once("://").map_or(link, |(_, address)| address);
    let (_, path) = address.split_once(['/', '?', '#']).unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8_lossy().replace('+', " ");
    let parts: Vec<_> = path.split(['/', '?', '&', '=', '#', '~', ':', '!', '|']).collect();
    let numbers = parts.iter().enumerate().filter(|(_, part)| digits(part).is_some());
    let best = numbers.max_by_key(|(place, part)| {
        let name = place.checked_sub(1).map(|before| parts[before].to_ascii_lowercase()).unwrap_or_default();
        (NAMES.iter().any(|known| name.contains(known)), digits(part), Reverse(*place))
    });
    let best =
        best.map(|(_, part)| part.split([',', ';']).map(str::trim).filter(|number| !number.is_empty()));
    best.into_iter().flatten().map(ToOwned::to_owned).collect()
}

/// How many digits it has, if it may be a number or a list of them.
fn digits(part: &str) -> Option<usize> {
    let first = noise::without(part.split([',', ';']).next()?);
    let digits = first.bytes().filter(u8::is_ascii_digit).count();
    let may_be =
        (8..=40).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphanumeric()) && digits >= 5;
    may_be.then_some(digits)
}
