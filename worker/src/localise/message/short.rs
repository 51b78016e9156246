//! A text message: one text, as few segments as the news allows, because each of them costs.
//!
//! In: company, headline and link. Out: the fullest text that takes the fewest segments; the order's reference goes first, the
//! link last. Characters that would double the price of a text have plain twins.

use super::{super::TextError, story::Story, words::Words};

/// Characters of the alphabet that takes seven bits each (GSM 03.38), except the letters and digits of ASCII.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";

/// Those that take two places.
const EXTENDED: &str = "^{}\\[~]|€";

/// The text of a message with this story.
pub(super) fn text(
    words: &Words<'_>,
    company: &str,
    story: &Story,
    link: Option<&str>,
) -> Result<String, TextError> {
    let mut best: Option<String> = None;
    for (headline, link) in [(&story.subject, link), (&story.headline, link), (&story.headline, None)] {
        let text = economical(one(words, company, headline, link)?);
        if best.as_ref().is_none_or(|best| segments(&text) < segments(best)) {
            best = Some(text);
        }
    }
    Ok(best.unwrap_or_default())
}

fn one(words: &Words<'_>, company: &str, headline: &str, link: Option<&str>) -> Result<String, TextError> {
    let args = [("company", company), ("headline", headline), ("link", link.unwrap_or_default())];
    match link {
        Some(_) => words.line("text-message", &args),
        None => words.line("text-message-without-link", &args[..2]),
    }
}

/// How many segments a text takes: 160 places of seven bits or 70 of sixteen; in several segments some are lost.
#[must_use]
pub fn segments(text: &str) -> usize {
    let (length, single, each) = match places(text) {
        Some(places) => (places, 160, 153),
        None => (text.encode_utf16().count(), 70, 67),
    };
    if length <= single { 1 } else { length.div_ceil(each) }
}

/// How many places of seven bits it takes; `None` when it has characters of another alphabet.
fn places(text: &str) -> Option<usize> {
    let one = |c: char| match c {
        _ if c.is_ascii_alphanumeric() || BASIC.contains(c) => Some(1),
        _ if EXTENDED.contains(c) => Some(2),
        _ => None,
    };
    text.chars().map(one).sum()
}

/// With typewriter's quotes and dashes, where these are all that keeps a text from seven bits.
fn economical(text: String) -> String {
    if places(&text).is_some() {
        return text;
    }
    let plain: String = text.chars().map(twin).collect();
    if places(&plain).is_some() { plain } else { text }
}

fn twin(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => '\'',
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_counted_as_networks_count_them() {
        for (text, expected) in [
            (String::new(), 1),
            ("a".repeat(160), 1),
            ("a".repeat(161), 2),
            ("a".repeat(306), 2),
            ("a".repeat(307), 3),
            ("€".repeat(80), 1),
            ("€".repeat(81), 2),
            ("я".repeat(70), 1),
            ("я".repeat(71), 2),
            ("я".repeat(135), 3),
            ("😀".repeat(35), 1),
            ("😀".repeat(36), 2),
            ("Å".repeat(160), 1),
            ("ç".repeat(71), 2),
        ] {
            assert_eq!(segments(&text), expected, "{text}");
        }
    }

    #[test]
    fn quotes_that_double_the_price_have_plain_twins() {
        assert_eq!(economical("l\u{2019}a\u{a0}: \u{2013}".to_owned()), "l'a : -");
        assert_eq!(economical("l\u{2019}ê".to_owned()), "l\u{2019}ê");
    }
}
