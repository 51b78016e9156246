//! Check digits, as postal unions, standards and carriers compute them.
//!
//! In: the characters a check digit is computed from. Out: the check digit, or nothing when a character has no value
//! in that rule. Never: where in a number these characters stand, which is the business of whoever knows the format.

/// GS1, and with it SSCC, USPS, `FedEx` Ground, Colissimo and Canada Post: weights 3 and 1 from the right, modulo 10.
#[must_use]
pub fn gs1(payload: &str) -> Option<char> {
    to_ten(from_right(payload, &[3, 1])?)
}

/// GLS: as GS1, with one added to the sum.
#[must_use]
pub fn gls(payload: &str) -> Option<char> {
    to_ten(from_right(payload, &[3, 1])? + 1)
}

/// USPS confirmation numbers whose leading `91` is not printed but counts.
#[must_use]
pub fn usps_without_91(payload: &str) -> Option<char> {
    gs1(&format!("91{payload}"))
}

/// Identcode of Deutsche Post: weights 4 and 9 from the left, modulo 10.
#[must_use]
pub fn identcode(payload: &str) -> Option<char> {
    to_ten(digits(payload)?.iter().zip([4, 9].iter().cycle()).map(|(digit, weight)| digit * weight).sum())
}

/// UPS and `OnTrac`: every second character counts twice, modulo 10; a letter counts as its place after `?`.
#[must_use]
pub fn ups(payload: &str) -> Option<char> {
    let value = |c: char| c.to_digit(10).or(c.is_ascii_uppercase().then(|| (u32::from(c) - 63) % 10));
    let values = payload.chars().map(value).collect::<Option<Vec<_>>>()?;
    to_ten(values.iter().zip([1, 2].iter().cycle()).map(|(value, weight)| value * weight).sum())
}

/// Luhn: every second digit from the right doubled, its digits summed, modulo 10.
#[must_use]
pub fn luhn(payload: &str) -> Option<char> {
    let doubled =
        |(place, digit): (usize, &u32)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    to_ten(digits(payload)?.iter().rev().enumerate().map(doubled).sum())
}

/// UPU S10: eight digits with weights of their own, modulo 11.
#[must_use]
pub fn s10(serial: &str) -> Option<char> {
    let sum: u32 =
        digits(serial)?.iter().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
    digit(match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        other => other,
    })
}

/// `FedEx` Express: weights 1, 3 and 7 from the right, modulo 11, of which the last digit counts.
#[must_use]
pub fn fedex(payload: &str) -> Option<char> {
    digit(from_right(payload, &[1, 3, 7])? % 11 % 10)
}

/// DHL Express, and carriers in Japan: the number itself, modulo 7.
#[must_use]
pub fn mod7(payload: &str) -> Option<char> {
    digit(digits(payload)?.iter().fold(0, |rest, digit| (rest * 10 + digit) % 7))
}

/// DPD: ISO 7064, MOD 37,36; the check character may be a letter.
#[must_use]
pub fn mod37_36(payload: &str) -> Option<char> {
    let mut product = 36;
    for c in payload.chars() {
        let sum = (product + c.to_digit(36)?) % 36;
        product = if sum == 0 { 36 } else { sum } * 2 % 37;
    }
    Some(char::from_digit((37 - product) % 36, 36)?.to_ascii_uppercase())
}

fn digits(payload: &str) -> Option<Vec<u32>> {
    payload.chars().map(|c| c.to_digit(10)).collect()
}

fn digit(value: u32) -> Option<char> {
    char::from_digit(value, 10)
}

fn from_right(payload: &str, weights: &[u32]) -> Option<u32> {
    Some(
        digits(payload)?.iter().rev().zip(weights.iter().cycle()).map(|(digit, weight)| digit * weight).sum(),
    )
}

/// What is missing to the next multiple of ten.
fn to_ten(sum: u32) -> Option<char> {
    digit((10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Rule = fn(&str) -> Option<char>;

    /// Of each rule: how it is called, how many digits it takes, and whether it finds every single wrong digit.
    const RULES: [(&str, Rule, usize, bool); 9] = [
        ("gs1", gs1, 21, true),
        ("gls", gls, 11, true),
        ("usps_without_91", usps_without_91, 19, true),
        ("luhn", luhn, 11, true),
        ("s10", s10, 8, false),
        ("mod37_36", mod37_36, 27, true),
        ("fedex", fedex, 11, false),
        ("mod7", mod7, 9, false),
        ("ups", ups, 15, false),
    ];

    #[test]
    fn each_rule_gives_the_digit_that_was_worked_out_by_hand() {
        // 1·3 + 2·1 + 3·3 = 14, so 6.
        assert_eq!(gs1("123"), Some('6'));
        assert_eq!(gls("123"), Some('5'));
        // 1·4 + 2·9 + 3·4 = 34.
        assert_eq!(identcode("123"), Some('6'));
        // A is 2, B is 3: 2·1 + 3·2 + 7·1 = 15.
        assert_eq!(ups("AB7"), Some('5'));
        // 6 + 2 + 2 = 10.
        assert_eq!(luhn("123"), Some('0'));
        // 8·1 = 8, 11 - 8 = 3; no rest is 5; a rest of one is 0.
        assert_eq!(s10("10000000"), Some('3'));
        assert_eq!(s10("00000000"), Some('5'));
        assert_eq!(s10("00004000"), Some('0'));
        // 1·7 + 2·3 + 3·1 = 16, 16 mod 11 = 5; 9·1 + 1·1 = 10, of which the last digit is 0.
        assert_eq!(fedex("123"), Some('5'));
        assert_eq!(fedex("307"), Some('6'));
        assert_eq!(mod7("123"), Some('4'));
        // (36 + 1) mod 36 = 1, doubled 2; 37 - 2 = 35.
        assert_eq!(mod37_36("1"), Some('Z'));
    }

    #[test]
    fn a_character_without_a_value_gives_no_check_digit() {
        for (name, rule, ..) in RULES {
            assert_eq!(rule("1\u{d7}"), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn one_changed_digit_changes_the_check_digit_where_the_rule_promises_it(
            digits in "[0-9]{27}", place in 0_usize..27, step in 1_u32..10,
        ) {
            for (name, rule, length, _) in RULES.iter().filter(|rule| rule.3) {
                let (payload, place) = (&digits[..*length], place % length);
                let other = (payload[place..=place].parse::<u32>().unwrap() + step) % 10;
                let changed = format!("{}{other}{}", &payload[..place], &payload[place + 1..]);
                prop_assert_ne!(rule(payload), rule(&changed), "{} of {} and {}", name, payload, changed);
            }
        }
    }
}
