//! Tracking numbers: check digits, whose they may be, and new ones.
//!
//! In: a canonical number, or how many are wanted. Out: ranked candidates, or parcels whose numbers have the form and
//! the check digit of their carrier. It knows no state.

use super::{
    data::{LIBRARY, Parcel},
    plan,
};

/// Services of China Post that an S10 number begins with.
const SERVICES: [&str; 4] = ["LX", "RX", "EA", "LZ"];

/// `count` parcels: those of the demo first, then others of the same four carriers.
#[must_use]
pub fn numbers(count: usize) -> Vec<Parcel> {
    let seeds = LIBRARY.seeds.iter().cloned();
    seeds.chain((0..).map_while(generated)).take(count).collect()
}

/// The parcel with the serial `index`.
fn generated(index: u64) -> Option<Parcel> {
    let serial = 10_000_000 + index;
    let (number, carrier) = match index % 4 {
        0 => (s10(SERVICES[usize::try_from(index / 4 % 4).ok()?], serial % 100_000_000, "CN"), "china-post"),
        1 => (gs1(&format!("9400100000{serial:011}")), "usps"),
        2 => (dhl_express(800_000_000 + serial % 100_000_000), "dhl"),
        _ => (ups(&format!("999AA103{:07}", serial % 10_000_000)), "ups"),
    };
    let story = plan::of(&number, LIBRARY.carrier(carrier)?, 0)?;
    Some(Parcel {
        carrier: carrier.to_owned(),
        kind: story.kind.to_owned(),
        destination: story.destination.to_owned(),
        origin: story.origin.to_owned(),
        number,
    })
}

/// Whose `number` may be, best first, with how sure that is.
pub(super) fn candidates(number: &str) -> Vec<(&'static str, f64)> {
    let digits = number.bytes().all(|b| b.is_ascii_digit());
    let post = number.get(11..).and_then(|country| LIBRARY.post_of(country));
    match number.len() {
        _ if number.starts_with("BENCH") => vec![("china-post", 1.0)],
        13 if is_s10(number) => post.map(|post| vec![(&*post.code, 0.95)]).unwrap_or_default(),
        18 if is_ups(number) => vec![("ups", 1.0)],
        22 if digits && number.starts_with('9') && ends_right(number, gs1) => vec![("usps", 1.0)],
        20 if digits && number.starts_with("00") && ends_right(number, gs1) => vec![("dhl", 1.0)],
        10 if digits && express_digit(number) => vec![("dhl", 0.7)],
        11 if digits => vec![("gls", 0.4), ("dhl", 0.2)],
        15 if number.starts_with("SF") => vec![("sf-express", 0.9)],
        _ => Vec::new(),
    }
}

/// It has the form of a carrier's number, but its check digit is wrong: misread or mistyped.
pub(super) fn is_misread(number: &str) -> bool {
    (looks_like_s10(number) && !is_s10(number)) || (looks_like_ups(number) && !is_ups(number))
}

fn looks_like_s10(number: &str) -> bool {
    let letters = |part: Option<&str>| part.is_some_and(|p| p.bytes().all(|b| b.is_ascii_uppercase()));
    let digits = number.get(2..11).is_some_and(|p| p.bytes().all(|b| b.is_ascii_digit()));
    number.len() == 13 && digits && letters(number.get(..2)) && letters(number.get(11..))
}

fn is_s10(number: &str) -> bool {
    looks_like_s10(number)
        && number[2..10].parse().is_ok_and(|serial| s10(&number[..2], serial, &number[11..]) == number)
}

fn looks_like_ups(number: &str) -> bool {
    number.len() == 18 && number.starts_with("1Z") && number.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn is_ups(number: &str) -> bool {
    looks_like_ups(number) && ups(&number[2..17]) == number
}

fn ends_right(number: &str, complete: fn(&str) -> String) -> bool {
    complete(&number[..number.len() - 1]) == number
}

fn express_digit(number: &str) -> bool {
    number[..9].parse().is_ok_and(|serial| dhl_express(serial) == number)
}

/// UPU S10: eleven minus the weighted sum modulo eleven; 10 becomes 0 and 11 becomes 5.
fn s10(service: &str, serial: u64, country: &str) -> String {
    let serial = format!("{serial:08}");
    let sum: u32 =
        serial.bytes().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    format!("{service}{serial}{check}{country}")
}

/// GS1 and USPS: every other digit from the right counts three times, the rest to the next ten.
fn gs1(body: &str) -> String {
    let weighted = body.bytes().rev().zip([3, 1].into_iter().cycle());
    let sum: u32 = weighted.map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

/// DHL Express: the serial modulo seven.
fn dhl_express(serial: u64) -> String {
    format!("{serial:09}{}", serial % 7)
}

/// UPS: letters count as digits (A is 2, B is 3 …), every second one double, the rest to the next ten.
fn ups(body: &str) -> String {
    let value =
        |b: u8| if b.is_ascii_digit() { u32::from(b - b'0') } else { u32::from(b.wrapping_sub(63)) % 10 };
    let weighted = body.bytes().zip([1, 2].into_iter().cycle());
    let sum: u32 = weighted.map(|(b, weight)| value(b) * weight).sum();
    format!("1Z{body}{}", (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn check_digits_agree_with_published_examples() {
        assert_eq!(s10("RB", 12_345_678, "GB"), "RB123456785GB");
        assert_eq!(gs1("940011120620640626078"), "9400111206206406260787");
        assert_eq!(gs1("00340434161094042557".get(..19).unwrap()), "00340434161094042557");
        assert_eq!(dhl_express(331_881_002), "3318810025");
        assert_eq!(ups("5R8939035756712"), "1Z5R89390357567127");
        assert_eq!(ups("XX3150YW4407002"), "1ZXX3150YW44070023");
    }

    #[test]
    fn every_number_handed_out_is_its_own_carriers_and_new() {
        let parcels = numbers(2_000);
        assert_eq!(parcels.iter().map(|parcel| &parcel.number).collect::<HashSet<_>>().len(), 2_000);
        for parcel in parcels {
            assert_eq!(candidates(&parcel.number)[0].0, parcel.carrier, "{}", parcel.number);
            assert!(!is_misread(&parcel.number));
        }
    }

    #[test]
    fn the_demos_parcels_come_first() {
        let fixture = include_str!("../../../tests/fixtures/demo_parcels.json");
        let demo: Vec<Parcel> = serde_json::from_str(fixture).unwrap();
        assert_eq!(numbers(40), demo);
        assert_eq!(numbers(45)[..40], demo[..]);
    }

    #[test]
    fn a_misread_number_is_told_from_one_that_nobody_knows() {
        assert!(is_misread("LX900101008CN"));
        assert!(is_misread("1Z999AA10390010019"));
        assert!(!is_misread("LX900101009CN"));
        assert!(!is_misread("ANYTHING99"));
        assert!(candidates("ANYTHING99").is_empty());
        assert!(candidates("ÄÄÄÄÄ").is_empty());
    }
}
