//! Postal numbers of the Universal Postal Union (UPU S10): two letters, nine digits, a country.
//!
//! In: a number in canonical form. Out: the posts that may have issued it, and whether its check digit is right. Never: a
//! guess for something that only looks like one, because its last letters are no country.

use super::{CheckDigit, Guess, Weighed, weight};
use crate::domain::check_digit;

/// Few other formats look like this.
const SHAPE: u32 = 95;

/// ISO 3166-1, which S10 takes its countries from. The addon has the same list.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS \
    IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA \
    RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT \
    TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Posts by country, first letters of the services that it carries (all if empty), and how likely it is among several.
/// A country that is not here has a post without a code.
#[rustfmt::skip]
const POSTS: [(&str, &str, &str, u32); 58] = [
    ("AE", "emirates-post", "", 1), ("AR", "correo-argentino", "", 1), ("AT", "austrian-post", "", 1),
    ("AU", "australia-post", "", 1), ("BE", "bpost", "", 1), ("BG", "bulgarian-posts", "", 1),
    ("BR", "correios", "", 1), ("BY", "belpost", "", 1), ("CA", "canada-post", "", 1),
    ("CH", "swiss-post", "", 1), ("CL", "correos-chile", "", 1), ("CN", "china-post", "", 1),
    ("CO", "4-72", "", 1), ("CY", "cyprus-post", "", 1), ("CZ", "czech-post", "", 1),
    ("DE", "deutsche-post", "", 2), ("DE", "dhl", "", 1), ("DE", "dhl", "CEJ", 3),
    ("DK", "postnord", "", 1), ("EE", "omniva", "", 1), ("ES", "correos", "", 1),
    ("FI", "posti", "", 1), ("FR", "la-poste", "", 2), ("FR", "chronopost", "EX", 3),
    ("GB", "royal-mail", "", 2), ("GB", "parcelforce", "CEP", 1), ("GR", "elta", "", 1),
    ("HK", "hongkong-post", "", 1), ("HR", "hrvatska-posta", "", 1), ("HU", "magyar-posta", "", 1),
    ("ID", "pos-indonesia", "", 1), ("IE", "an-post", "", 1), ("IL", "israel-post", "", 1),
    ("IN", "india-post", "", 1), ("IT", "poste-italiane", "", 1), ("JP", "japan-post", "", 1),
    ("KR", "korea-post", "", 1), ("KZ", "kazpost", "", 1), ("LT", "lietuvos-pastas", "", 1),
    ("LU", "post-luxembourg", "", 1), ("LV", "latvijas-pasts", "", 1), ("MX", "correos-de-mexico", "", 1),
    ("MY", "pos-malaysia", "", 1), ("NL", "postnl", "", 1), ("NO", "posten", "", 1),
    ("NZ", "nz-post", "", 1), ("PH", "phlpost", "", 1), ("PL", "poczta-polska", "", 1),
    ("PT", "ctt", "", 1), ("RO", "posta-romana", "", 1), ("SA", "spl", "", 1),
    ("SE", "postnord", "", 1), ("SG", "singapore-post", "", 1), ("TH", "thailand-post", "", 1),
    ("TR", "ptt", "", 1), ("TW", "chunghwa-post", "", 1), ("UA", "ukrposhta", "", 1),
    ("US", "usps", "", 1),
];

/// What a number of this form consists of.
struct Postal<'a> {
    service: &'a str,
    serial: &'a str,
    digit: char,
    country: &'a str,
}

/// The check digit that a postal number should have, when it has another one. The addon computes the same.
#[must_use]
pub(super) fn misread(number: &str) -> Option<char> {
    let postal = read(number)?;
    check_digit::s10(postal.serial).filter(|right| *right != postal.digit)
}

/// The posts that may have issued it.
pub(super) fn guesses(number: &str) -> Vec<Weighed> {
    let Some(postal) = read(number) else { return Vec::new() };
    let check_digit =
        Some(misread(number).map_or(CheckDigit::Right, |expected| CheckDigit::Wrong { expected }));
    let issued = |(country, _, services, _): &&(&str, &str, &str, u32)| {
        *country == postal.country
            && (services.is_empty() || postal.service.starts_with(|c| services.contains(c)))
    };
    let known: Vec<_> = POSTS.iter().filter(issued).map(|post| (Some(post.1.into()), post.3)).collect();
    let posts = if known.is_empty() { vec![(None, 1)] } else { known };
    let reason = format!("{} of the post of {} (UPU S10)", service(postal.service), postal.country);
    let posts = posts.into_iter().map(|(carrier, likely)| Weighed {
        weight: weight(SHAPE * likely, 11, check_digit),
        guess: Guess { carrier, reason: reason.clone(), check_digit },
    });
    posts.collect()
}

fn read(number: &str) -> Option<Postal<'_>> {
    let letters = |part: &str| part.bytes().all(|b| b.is_ascii_uppercase());
    let part = |from: usize, to: usize| number.get(from..to);
    let postal = Postal {
        service: part(0, 2)?,
        serial: part(2, 10)?,
        digit: number.chars().nth(10)?,
        country: part(11, 13)?,
    };
    let is_postal = number.len() == 13
        && letters(postal.service)
        && postal.serial.bytes().all(|b| b.is_ascii_digit())
        && postal.digit.is_ascii_digit()
        && COUNTRIES.split(' ').any(|country| country == postal.country);
    is_postal.then_some(postal)
}

/// What the first letter says.
fn service(letters: &str) -> &'static str {
    match letters.as_bytes() {
        [b'C', ..] => "a parcel",
        [b'E', ..] => "an express item (EMS)",
        [b'H', ..] => "an e-commerce parcel",
        [b'L', ..] => "a tracked letter or packet",
        [b'M', ..] => "a bag of printed matter",
        [b'R', ..] => "a registered item",
        [b'U', ..] => "a letter or packet without full tracking",
        [b'V', ..] => "an insured item",
        _ => "an item",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_post_is_of_a_country_and_countries_are_in_order() {
        let countries: Vec<_> = COUNTRIES.split(' ').collect();
        assert!(countries.is_sorted() && countries.len() == 249, "{}", countries.len());
        assert!(POSTS.iter().all(|post| countries.contains(&post.0)));
        assert!(POSTS.is_sorted_by_key(|post| post.0));
    }
}
