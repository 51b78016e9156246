use proptest::{prelude::*, string::string_regex};
use serde_json::Value;

use super::*;

fn number(typed: &str) -> TrackingNumber {
    TrackingNumber::parse(typed).unwrap()
}

/// Carriers of the guesses, likeliest first.
fn carriers(typed: &str) -> Vec<String> {
    let guesses = identify(&number(typed), None);
    guesses.iter().map(|guess| guess.carrier.as_ref().map_or("-", CarrierCode::as_str).to_owned()).collect()
}

/// Puts the right check digit into a text of the format's shape.
fn corrected(format: &Format, text: &str) -> String {
    let Some(check) = format.check else { return text.to_owned() };
    match check.look_at(text) {
        CheckDigit::Right => text.to_owned(),
        CheckDigit::Wrong { expected } => format!("{}{expected}{}", &text[..check.at], &text[check.at + 1..]),
    }
}

#[test]
fn every_shape_of_the_table_compiles_and_has_its_check_digit_within() {
    assert_eq!(SHAPES.len(), FORMATS.len());
    for (shape, format) in SHAPES.iter() {
        let check = format.check.map_or(0, |check| check.at);
        let fits = |length: &usize| shape.is_match(&"0".repeat(*length)) && check >= *length;
        assert!(!(1..64).any(|length| fits(&length)), "{} {}", format.carrier, format.shape);
        assert!((1..=95).contains(&format.weight), "{} {}", format.carrier, format.shape);
    }
}

proptest! {
    #[test]
    fn a_number_of_any_format_is_guessed_and_another_check_digit_is_wrong(
        (row, text) in (0..FORMATS.len()).prop_flat_map(|row| (Just(row), string_regex(FORMATS[row].shape).unwrap())),
        step in 1_u32..10,
    ) {
        let (shape, format) = &SHAPES[row];
        let right = corrected(format, &text);
        let guess = format.weigh(shape, &right).map(|weighed| weighed.guess);
        let check_digit = format.check.map(|_| CheckDigit::Right);
        prop_assert_eq!(guess.and_then(|guess| guess.check_digit), check_digit, "{}", right);
        if let Some(check) = format.check {
            let digit = right[check.at..=check.at].chars().next().and_then(|c| c.to_digit(10));
            let other = digit.map_or('0', |digit| char::from_digit((digit + step) % 10, 10).unwrap());
            let wrong = format!("{}{other}{}", &right[..check.at], &right[check.at + 1..]);
            let expected = right.chars().nth(check.at).unwrap();
            prop_assert_eq!(check.look_at(&wrong), CheckDigit::Wrong { expected }, "{}", wrong);
        }
    }

    #[test]
    fn no_number_at_all_makes_a_guess_panic_or_repeats_a_carrier(text in "[0-9A-Z]{1,64}") {
        // What a spreadsheet may have rounded, such as 0E0, is no number.
        let Ok(number) = TrackingNumber::parse(&text) else { return Ok(()) };
        let guesses = identify(&number, None);
        let carriers: std::collections::HashSet<_> = guesses.iter().map(|guess| &guess.carrier).collect();
        prop_assert_eq!(carriers.len(), guesses.len());
    }
}

#[test]
fn the_likeliest_carrier_comes_first() {
    for (typed, first) in [
        ("LX900101009CN", "china-post"),
        ("RR123456785DE", "deutsche-post"),
        ("CX123456785DE", "dhl"),
        ("EE123456785FR", "chronopost"),
        ("RA123456785FR", "la-poste"),
        ("AB123456785GB", "royal-mail"),
        ("CP123456785US", "usps"),
        ("1Z999AA10123456784", "ups"),
        ("9400 1118 9956 0123 4567 81", "usps"),
        ("42028195 9400111899560123456781", "usps"),
        ("780123456780", "fedex"),
        ("1001921334250001000300780123456780", "fedex"),
        ("987654321012343", "fedex"),
        ("00340434161094042557", "dhl"),
        ("JJD014600001234567890", "dhl"),
        ("GM2951170000000001", "dhl"),
        ("YT2412345678901234", "yunexpress"),
        ("UF123456785YP", "yanwen"),
        ("LP00123456789012", "cainiao"),
        ("SF1234567890123", "sf-express"),
        ("TBA123456789012", "amazon-logistics"),
        ("3SABCD1234567", "postnl"),
        ("12345678901", "gls"),
        ("%008182701234567890123327276", "dpd"),
        ("1LSABCD12345678", "lasership"),
    ] {
        assert_eq!(
            carriers(typed).first().map(String::as_str),
            Some(first),
            "{typed}: {:?}",
            carriers(typed)
        );
    }
}

#[test]
fn a_right_check_digit_decides_between_formats_of_one_shape() {
    // Twelve digits, right for Purolator, FedEx, and neither.
    assert_eq!(carriers("320000000002")[0], "purolator");
    assert_eq!(carriers("780123456780")[0], "fedex");
    assert_eq!(carriers("12345678901"), ["gls", "dhl"]);
    assert_eq!(carriers("10000000006")[..2], ["dhl", "gls"]);
}

#[test]
fn a_wrong_check_digit_is_told_and_refuses_nothing() {
    let guesses = identify(&number("LX900101008CN"), None);
    assert_eq!(guesses[0].carrier, Some("china-post".into()));
    assert_eq!(guesses[0].check_digit, Some(CheckDigit::Wrong { expected: '9' }));
    assert_eq!(
        identify(&number("1Z999AA10123456785"), None)[0].check_digit,
        Some(CheckDigit::Wrong { expected: '4' })
    );
}

/// From this weight on nobody else has numbers of that shape.
const UNMISTAKABLE: u32 = 90;

/// The check digit that a number should have, when its format is unmistakable and it has another one.
fn misread(number: &str) -> Option<char> {
    let unmistakable = |(_, format): &&(Regex, &Format)| format.weight >= UNMISTAKABLE;
    let wrong = SHAPES.iter().filter(unmistakable).find_map(|(shape, format)| {
        match format.weigh(shape, number)?.guess.check_digit {
            Some(CheckDigit::Wrong { expected }) => Some(expected),
            _ => None,
        }
    });
    s10::misread(number).or(wrong)
}

#[test]
fn a_wrong_digit_of_the_fixture_is_found_with_the_right_one_as_the_addon_finds_it() {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("../../../tests/fixtures/numbers.json")).unwrap();
    let numbers: Vec<_> = cases
        .iter()
        .filter_map(|case| Some((case["canonical"].as_str()?, case["check_digit"].as_str())))
        .collect();
    for (number, expected) in &numbers {
        assert_eq!(misread(number).map(String::from).as_deref(), *expected, "{number}");
    }
    let checked = |(_, format): &&(Regex, &Format)| format.weight >= UNMISTAKABLE && format.check.is_some();
    for (shape, format) in SHAPES.iter().filter(checked) {
        let is_wrong = |(number, digit): &(&str, Option<&str>)| digit.is_some() && shape.is_match(number);
        assert!(numbers.iter().any(is_wrong), "no wrong number of {} {}", format.carrier, format.shape);
    }
}

#[test]
fn a_post_without_a_code_is_told_by_its_country() {
    let guesses = identify(&number("RB123456785CV"), None);
    assert_eq!(guesses[0].carrier, None);
    assert_eq!(guesses[0].reason, "a registered item of the post of CV (UPU S10)");
    assert!(identify(&number("RB123456785XX"), None).is_empty(), "XX is no country");
}

#[test]
fn a_format_that_nobody_knows_has_no_guess_and_no_error() {
    assert!(identify(&number("ZZZ/2026-000017-Q"), None).is_empty());
}

#[test]
fn a_carrier_named_by_hand_stays_first_whatever_the_number_looks_like() {
    for (typed, check_digit) in [
        ("1Z999AA10123456784", None),
        ("780123456780", Some(CheckDigit::Wrong { expected: '4' })),
        ("ZZZ17", None),
    ] {
        let guesses = identify(&number(typed), Some(&"gls".into()));
        assert_eq!(guesses[0].carrier, Some("gls".into()), "{typed}");
        assert_eq!(guesses[0].check_digit, check_digit, "{typed}");
        assert_eq!(guesses.iter().filter(|guess| guess.carrier == Some("gls".into())).count(), 1);
    }
}
