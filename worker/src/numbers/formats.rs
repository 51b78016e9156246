//! The formats we know, as a table: one line each.
//!
//! In: nothing. Out: for each format its carrier, its shape, its check digit, how much the shape alone speaks for the
//! carrier, and what such a number is. Never: postal numbers (UPU S10), which have one shape for all posts.
//!
//! A shape is a regular expression for the whole canonical form. The weight is between 1, a shape that many carriers share,
//! and 95, a shape that nobody else has. A new format is a new line, and `tests.rs` tells what it needs besides.

use super::CheckDigit;
use crate::domain::check_digit::{fedex, gls, gs1, identcode, luhn, mod7, mod37_36, ups, usps_without_91};

/// One kind of number of one carrier.
pub(super) struct Format {
    pub(super) carrier: &'static str,
    pub(super) shape: &'static str,
    pub(super) check: Option<Check>,
    pub(super) weight: u32,
    pub(super) reason: &'static str,
}

/// Where a check digit stands and how it is computed.
#[derive(Clone, Copy)]
pub(super) struct Check {
    rule: fn(&str) -> Option<char>,
    /// How many values it may have.
    pub(super) modulus: u32,
    /// First of the characters it is computed from; they end where it stands.
    pub(super) from: usize,
    /// Where it stands.
    pub(super) at: usize,
}

impl Check {
    pub(super) fn look_at(self, number: &str) -> CheckDigit {
        let given = number.chars().nth(self.at);
        match number.get(self.from..self.at).and_then(self.rule) {
            Some(expected) if Some(expected) != given => CheckDigit::Wrong { expected },
            _ => CheckDigit::Right,
        }
    }
}

const fn row(carrier: &'static str, shape: &'static str, weight: u32, reason: &'static str) -> Format {
    Format { carrier, shape, check: None, weight, reason }
}

impl Format {
    /// With a check digit at `at`, computed from the characters from `from` on.
    const fn check(self, rule: fn(&str) -> Option<char>, modulus: u32, from: usize, at: usize) -> Self {
        Self { check: Some(Check { rule, modulus, from, at }), ..self }
    }
}

/// Everything we know of numbers that are not postal ones.
#[rustfmt::skip]
pub(super) const FORMATS: &[Format] = &[
    row("ups", "1Z[0-9A-Z]{15}[0-9]", 95, "1Z, shipper, service, serial").check(ups, 10, 2, 17),
    row("ups", "[AHJKTV][0-9]{10}", 30, "a waybill: a letter and ten digits").check(ups, 10, 1, 10),
    row("ups", "MI[0-9]{6}[0-9A-Z]{1,22}", 60, "UPS Mail Innovations"),
    row("ups", "[0-9]{9}", 8, "nine digits"),

    row("usps", "92[0-9]{3}9[0-9]{16}", 90, "a commercial mailer's label, 22 digits").check(gs1, 10, 0, 21),
    row("usps", "93[0-9]{3}[0-8][0-9]{16}", 90, "a commercial mailer's label, 22 digits").check(gs1, 10, 0, 21),
    row("usps", "9[145][0-9]{20}", 90, "a label of 22 digits").check(gs1, 10, 0, 21),
    row("usps", "92[0-9]{3}9[0-9]{20}", 90, "a commercial mailer's label, 26 digits").check(gs1, 10, 0, 25),
    row("usps", "93[0-9]{3}[0-8][0-9]{20}", 90, "a commercial mailer's label, 26 digits").check(gs1, 10, 0, 25),
    row("usps", "9[45][0-9]{24}", 90, "a label of 26 digits").check(gs1, 10, 0, 25),
    row("usps", "94[0-9]{28}", 90, "a label of 30 digits").check(gs1, 10, 0, 29),
    row("usps", "420[0-9]{5}9[1-5][0-9]{20}", 60, "420, ZIP, and a number of 22 digits").check(gs1, 10, 8, 29),
    row("usps", "420[0-9]{9}9[1-5][0-9]{20}", 60, "420, ZIP+4, and a number of 22 digits").check(gs1, 10, 12, 33),
    row("usps", "(?:0[1-8]|14|2[1-6]|5[06]|7[0-9]|8[0-9])[0-9]{18}", 50, "a confirmation number, 20 digits").check(gs1, 10, 0, 19),
    row("usps", "(?:0[1-8]|14|2[1-6]|5[06]|7[0-9]|8[0-9])[0-9]{18}", 45, "a confirmation number, 20 digits").check(usps_without_91, 10, 0, 19),
    row("usps", "82[0-9]{8}", 8, "ten digits that begin with 82"),

    row("fedex", "[0-9]{12}", 60, "FedEx Express, twelve digits").check(fedex, 11, 0, 11),
    row("fedex", "[0-9]{15}", 60, "FedEx Ground, fifteen digits").check(gs1, 10, 0, 14),
    row("fedex", "61[0-9]{18}", 60, "FedEx Ground Economy, twenty digits"),
    row("fedex", "0[0124][0-9]{16}", 40, "FedEx Ground, a shipping container (SSCC)").check(gs1, 10, 0, 17),
    row("fedex", "96[0-9]{20}", 90, "a FedEx Ground barcode, 22 digits").check(gs1, 10, 7, 21),
    row("fedex", "3[0-9]{31}", 80, "a FedEx barcode, 32 digits").check(fedex, 11, 16, 27),
    row("fedex", "(?:[0-8][0-9]|96)[0-9]{32}", 80, "a FedEx barcode, 34 digits").check(fedex, 11, 20, 33),
    row("fedex", "DT[0-9]{12}", 60, "a FedEx door tag"),

    row("dhl", "[0-9]{10}", 50, "a DHL Express waybill, ten digits").check(mod7, 7, 0, 9),
    row("dhl", "[0-9]{11}", 20, "a DHL Express waybill, eleven digits").check(mod7, 7, 0, 10),
    row("dhl", "J[A-Z]{2,3}[0-9]{9,10}", 60, "a piece of DHL Express"),
    row("dhl", "J?JD01[0-9]{16}", 90, "a piece of DHL Express"),
    row("dhl", "J?JD[0-9]{18}", 70, "a piece of DHL"),
    row("dhl", "J?JD[0-9]{16}", 15, "a piece of DHL"),
    row("dhl", "JVGL[0-9]{10,20}", 80, "DHL Parcel"),
    row("dhl", "00340434[0-9]{12}", 95, "DHL Paket, an SSCC of Germany").check(gs1, 10, 2, 19),
    row("dhl", "340434[0-9]{12}", 95, "DHL Paket, an SSCC of Germany without 00").check(gs1, 10, 0, 17),
    row("dhl", "00[0-9]{18}", 10, "a GS1 container number (SSCC), as DHL uses").check(gs1, 10, 2, 19),
    row("dhl", "[0-9]{12}", 12, "DHL Paket, an Identcode").check(identcode, 10, 0, 11),
    row("dhl", "GM[0-9A-Z]{10,37}", 80, "DHL eCommerce"),
    row("dhl", "(?:LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9]{10,18}", 20, "DHL eCommerce"),
    row("dhl", "[0-9]{14}", 40, "DHL eCommerce, fourteen digits"),

    row("dpd", "[0-9]{14}[0-9A-Z]", 50, "a parcel number and its check character").check(mod37_36, 36, 0, 14),
    row("dpd", "[0-9]{24}(?:[0-9]{2}[1-9]|[0-9][1-9][0-9]|[1-9][0-9]{2})[0-9A-Z]", 80, "a barcode: postcode, parcel, service, country").check(mod37_36, 36, 0, 27),
    row("dpd", "[0-9]{14}", 45, "a parcel number, fourteen digits"),

    row("gls", "[0-9]{11}", 40, "a parcel number, eleven digits"),
    row("gls", "[0-9]{12}", 20, "a parcel number and its check digit").check(gls, 10, 0, 11),
    row("gls", "[A-Z][0-9A-Z]{7}", 20, "a track ID, eight characters"),
    row("gls", "[0-9]{14}", 5, "fourteen digits"),

    row("la-poste", "[0-9][A-Z][0-9]{11}", 90, "Colissimo: product, serial").check(gs1, 10, 2, 12),
    row("la-poste", "8[67][0-9]{13}", 40, "a tracked letter, fifteen digits"),
    row("chronopost", "[A-Z]{2}[0-9]{9}(?:JB|JF|JS|TS|KS)", 70, "Chronopost: product, serial, market"),
    row("mondial-relay", "[0-9]{8}", 20, "a shipment, eight digits"),
    row("mondial-relay", "[0-9]{12}", 4, "twelve digits"),

    row("royal-mail", "[0-9A-F]{8}[0-9A-F]{12}[0-9]", 3, "a 2D barcode's number, 21 characters"),
    row("parcelforce", "[A-Z]{2}[0-9]{7}", 30, "two letters and seven digits"),
    row("evri", "[A-Z]00[0-9A-Z]{2}A[0-9]{10}", 90, "a sixteen-character barcode"),
    row("evri", "[0-9]{16}", 20, "sixteen digits"),
    row("hermes", "H[0-9]{19}", 90, "H and nineteen digits"),
    row("hermes", "[0-9]{14}", 3, "fourteen digits").check(gs1, 10, 0, 13),
    row("yodel", "J?JD[0-9]{16}", 60, "JD and sixteen digits"),

    row("china-post", "9[6-9][0-9]{11}", 50, "thirteen digits within China"),
    row("china-post", "1[0-2][0-9]{11}", 50, "EMS within China, thirteen digits"),
    row("yunexpress", "YT[0-9]{16}", 95, "YT and sixteen digits"),
    row("yanwen", "[A-Z]{2}[0-9]{9}Y[PW]", 95, "letters, nine digits, and YP"),
    row("yto", "YT[0-9]{13}", 90, "YT and thirteen digits"),
    row("4px", "4PX[0-9]{8,16}(?:CN)?", 95, "4PX and digits"),
    row("cainiao", "LP[0-9]{14,15}", 90, "LP and fourteen or fifteen digits"),
    row("cainiao", "CN[A-Z]{1,4}[0-9]{10,18}", 50, "CN, letters, digits"),
    row("sf-express", "SF[0-9]{12,13}", 95, "SF and digits"),
    row("sf-express", "[0-9]{12}", 3, "twelve digits"),
    row("jt-express", "JT[0-9]{13}", 90, "JT and thirteen digits"),
    row("jd-logistics", "JD[0-9A-Z][0-9]{11,13}", 60, "JD and digits"),
    row("sunyou", "SY[0-9A-Z]{11,15}", 50, "SY and up to fifteen characters"),
    row("sto", "77[0-9]{13}", 10, "fifteen digits that begin with 77"),
    row("zto", "7[3-9][0-9]{12}", 12, "fourteen digits that begin with 7"),
    row("yunda", "4[36][0-9]{13}", 10, "fifteen digits that begin with 43 or 46"),

    row("amazon-logistics", "TB[ACM][0-9]{12}", 95, "TBA, TBC or TBM and twelve digits"),
    row("amazon-logistics", "[AFC][0-9]{10}", 30, "a letter and ten digits"),
    row("amazon-logistics", "(?:DE|ES|FR|IN|IT|JP|UK|Q[A-Z])[0-9]{10}", 60, "a country and ten digits"),

    row("canada-post", "[0-9]{16}", 30, "sixteen digits").check(gs1, 10, 0, 15),
    row("purolator", "[0-5][0-9]{11}", 40, "twelve digits").check(luhn, 10, 0, 11),
    row("purolator", "[A-Z]{3}[0-9]{9}", 50, "three letters and nine digits"),
    row("canpar", "[CDKLSUXZ][0-9]{21}", 90, "a letter and 21 digits"),
    row("ontrac", "[CD][0-9]{14}", 60, "C or D and fourteen digits").check(ups, 10, 0, 14),
    row("lasership", "L[AEHINX][1-3][0-9]{7}", 80, "L, a letter, and eight digits"),
    row("lasership", "1LS[0-9A-Z]{9,16}", 90, "1LS, now of OnTrac"),
    row("old-dominion", "(?:77[78]|072|780|80[0-9])[0-9]{8}", 40, "a freight bill (PRO), eleven digits").check(luhn, 10, 0, 10),
    row("landmark-global", "LTN[0-9]{8}N1", 95, "LTN, eight digits, N1"),
    row("gofo", "GFUS[0-9]{14}", 95, "GFUS and fourteen digits"),
    row("spee-dee", "SP[0-9]{18}", 95, "SP and eighteen digits"),

    row("postnl", "3S[0-9A-Z]{11,13}", 95, "3S and up to thirteen characters"),
    row("bpost", "32[0-9]{22}", 70, "24 digits that begin with 32"),
    row("inpost", "(?:52|6[0-9])[0-9]{22}", 60, "24 digits"),
    row("postnord", "00(?:370|373|357|400)[0-9]{15}", 60, "an SSCC of the Nordic countries").check(gs1, 10, 2, 19),
    row("postnord", "(?:370|373)[0-9]{15}", 60, "an SSCC of the Nordic countries, without 00").check(gs1, 10, 0, 17),
    row("swiss-post", "99[0-9]{16}", 80, "eighteen digits that begin with 99"),
    row("austrian-post", "10[0-9]{20}", 50, "22 digits that begin with 10"),
    row("correos", "P[0-9A-Z]{22}", 60, "P and 22 characters"),
    row("tnt", "G[DE][0-9]{9}(?:WW|[A-Z]{2})", 40, "GD or GE, nine digits, a country"),
    row("tnt", "[0-9]{9}", 15, "a consignment, nine digits"),

    row("japan-post", "[0-9]{12}", 8, "twelve digits").check(mod7, 7, 0, 11),
    row("yamato", "[0-9]{12}", 10, "twelve digits").check(mod7, 7, 0, 11),
    row("sagawa", "[0-9]{12}", 8, "twelve digits").check(mod7, 7, 0, 11),
];
