//! Several numbers in one field.
//!
//! In: what stands in the field. Out: the pieces of it, each the text of one number. Commas, semicolons, bars, tabs and
//! line breaks separate; a space does not, since `LX 123 456 785 CN` is one number, unless what it separates are all
//! as long as numbers, and not only digits: carriers print those in groups. Within a link nothing separates but what
//! stands before the next link. Never: a verdict on a piece.

use super::{is_scientific, link, noise};

/// The shortest word that is a number of its own beside others.
const WHOLE: usize = 10;

/// Most digits of one label: `420`, a ZIP of nine digits, and the longest number of USPS.
const LONGEST_LABEL: usize = 38;

/// What stands between numbers.
pub(super) const SEPARATORS: [char; 6] = [',', ';', '|', '\u{3001}', '\u{FF0C}', '\u{FF1B}'];

/// The pieces, without empty ones.
pub(super) fn pieces(text: &str) -> Vec<String> {
    if is_scientific(text) {
        return vec![text.trim().to_owned()];
    }
    let mut pieces = Vec::new();
    for line in text.split(['\n', '\r', '\t']) {
        let mut words = Vec::new();
        for word in line.split_whitespace().flat_map(at_links) {
            if link::is_link(word) {
                close(&mut words, &mut pieces);
                pieces.push(word.trim_end_matches(SEPARATORS).to_owned());
            } else {
                words.push(word);
            }
        }
        close(&mut words, &mut pieces);
    }
    pieces
}

/// Cuts a word before each link after a separator, and before what has the first scheme, whatever that is.
fn at_links(word: &str) -> Vec<&str> {
    let first = word.find("://").and_then(|scheme| word[..scheme].rfind(SEPARATORS));
    let (mut parts, mut start) = (Vec::new(), 0);
    for (place, separator) in word.match_indices(SEPARATORS) {
        let next = place + separator.len();
        if first == Some(place) || link::begins(&word[next..]) {
            parts.push(&word[start..place]);
            start = next;
        }
    }
    parts.push(&word[start..]);
    parts
}

/// Cuts the words read so far at separators.
fn close(words: &mut Vec<&str>, pieces: &mut Vec<String>) {
    for piece in std::mem::take(words).join(" ").split(SEPARATORS) {
        let parts: Vec<_> = piece.split_whitespace().collect();
        if parts.len() > 1 && parts.iter().all(|part| is_whole(part)) && !is_grouped(piece) {
            pieces.extend(parts.into_iter().map(ToOwned::to_owned));
        } else if !parts.is_empty() {
            pieces.push(parts.join(" "));
        }
    }
}

/// Whether these are the groups of digits of one label.
fn is_grouped(piece: &str) -> bool {
    let digits = noise::without(piece);
    digits.len() <= LONGEST_LABEL && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_whole(word: &str) -> bool {
    let word = noise::without(word);
    word.len() >= WHOLE && word.bytes().all(|b| b.is_ascii_alphanumeric())
}
