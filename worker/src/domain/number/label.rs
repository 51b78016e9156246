//! What a barcode says beside the number.
//!
//! In: a scanned or typed label, without noise. Out: the number that its carrier prints and tracks: without the
//! scanner's mark, GS1 application identifiers, the ZIP of USPS, and the routing parts of `FedEx` and DPD. Without brackets a part is
//! only cut off when the check digit of the rest is right. Never: a shorter number out of anything else.

use super::super::check_digit;

/// The number on the label; anything that is no such label stays as it is.
pub(super) fn number(text: &str) -> String {
    let text = without_symbology(text);
    let text = elements(text).map_or_else(|| text.to_owned(), |elements| of_elements(&elements));
    let bare = text.replace(['(', ')'], "");
    if let Some(parcel) = of_dpd(&bare) {
        return parcel.to_owned();
    }
    bare_number(&bare).map_or(text, ToOwned::to_owned)
}

/// Some scanners say first which kind of barcode it was: `]C1` for GS1-128.
fn without_symbology(text: &str) -> &str {
    match text.as_bytes() {
        [b']', kind, modifier, ..] if kind.is_ascii_uppercase() && modifier.is_ascii_digit() => &text[3..],
        _ => text,
    }
}

/// Identifiers in brackets and what follows each: `(420)28195(92)001…`.
fn elements(text: &str) -> Option<Vec<(&str, &str)>> {
    let parts = text.strip_prefix('(')?.split('(').map(|part| part.split_once(')'));
    let parts = parts.collect::<Option<Vec<_>>>()?;
    let is_identifier =
        |name: &str| (1..=4).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric());
    parts.iter().all(|(name, value)| is_identifier(name) && !value.contains(')')).then_some(parts)
}

/// A parcel's own number (SSCC) if there is one; else everything but where it goes.
fn of_elements(elements: &[(&str, &str)]) -> String {
    if let Some((_, number)) = elements.iter().find(|(name, value)| *name == "00" && value.len() == 18) {
        return format!("00{number}");
    }
    let parts = elements.iter().map(|(name, value)| match *name {
        "403" | "410" | "413" | "420" | "421" => String::new(),
        "401" | "402" => (*value).to_owned(),
        other => format!("{other}{value}"),
    });
    parts.collect()
}

/// DPD's barcodes begin with `%`: postcode, the parcel's fourteen digits, service and country, perhaps a check character.
fn of_dpd(code: &str) -> Option<&str> {
    let code = code.strip_prefix('%').filter(|code| code.is_ascii())?;
    let digits = code.get(7..27)?;
    (matches!(code.len(), 27 | 28) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(&digits[..14])
}

/// The number within a barcode of USPS or `FedEx`.
fn bare_number(code: &str) -> Option<&str> {
    if !code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let right = |number: &str, rule: fn(&str) -> Option<char>| {
        let (payload, digit) = number.split_at(number.len() - 1);
        rule(payload).is_some_and(|right| digit.starts_with(right))
    };
    let usps = |number: &str| {
        matches!(number.len(), 22 | 26 | 30)
            && matches!(number.as_bytes(), [b'9', b'1'..=b'5', ..])
            && right(number, check_digit::gs1)
    };
    match code.len() {
        22 if code.starts_with("96") => Some(&code[7..]).filter(|number| right(number, check_digit::gs1)),
        32 if code.starts_with('3') => Some(&code[16..28]).filter(|number| right(number, check_digit::fedex)),
        34 if code[20..].starts_with("00") && (code.starts_with("96") || !code.starts_with('9')) => {
            Some(&code[22..])
                .filter(|number| right(number, check_digit::fedex))
                .or_else(|| after_zip(code, usps))
        }
        _ => after_zip(code, usps),
    }
}

/// `420`, a ZIP of nine or five digits, and the number.
fn after_zip(code: &str, is_number: impl Fn(&str) -> bool) -> Option<&str> {
    let rest = code.strip_prefix("420")?;
    [9, 5].into_iter().filter_map(|zip| rest.get(zip..)).find(|number| is_number(number))
}
