//! What typing, copying and scanning add to a number.
//!
//! In: any text. Out: the same in ordinary upper case, without spaces, dashes, and what can't be seen. Never: a verdict
//! on what is left.

/// Dashes, marks that people put between groups, and characters that copying from mails and PDFs leaves behind.
const NOISE: [(char, char); 26] = [
    ('-', '/'),
    ('_', '_'),
    ('\u{AD}', '\u{AD}'),
    ('\u{B7}', '\u{B7}'),
    ('\u{34F}', '\u{34F}'),
    ('\u{58A}', '\u{58A}'),
    ('\u{5BE}', '\u{5BE}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{180B}', '\u{180E}'),
    ('\u{1806}', '\u{1806}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{2010}', '\u{2015}'),
    ('\u{2022}', '\u{2022}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2043}', '\u{2043}'),
    ('\u{2060}', '\u{206F}'),
    ('\u{2212}', '\u{2212}'),
    ('\u{2E3A}', '\u{2E3B}'),
    ('\u{301C}', '\u{301C}'),
    ('\u{30FB}', '\u{30FC}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FE58}', '\u{FE58}'),
    ('\u{FE63}', '\u{FE63}'),
    ('\u{FEFF}', '\u{FEFF}'),
    ('\u{FFFC}', '\u{FFFC}'),
    ('\u{E0000}', '\u{E007F}'),
];

/// The text without noise.
pub(super) fn without(text: &str) -> String {
    text.chars().map(plain).filter(|c| !is_noise(*c)).collect()
}

fn is_noise(c: char) -> bool {
    c.is_whitespace() || c.is_control() || NOISE.iter().any(|(first, last)| (*first..=*last).contains(&c))
}

/// Full-width characters and Arabic digits become ordinary ones; letters become upper case.
fn plain(c: char) -> char {
    let ordinary = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6F0}'..='\u{6F9}' => char::from_digit(u32::from(c) - 0x6F0, 10),
        _ => None,
    };
    ordinary.unwrap_or(c).to_ascii_uppercase()
}
