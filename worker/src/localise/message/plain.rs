//! What carriers, shops and people typed, made harmless: one line, without characters that steer what shows it.

/// One line: control characters and marks that turn the direction are gone, and runs of spaces are one. Spaces that do not
/// break stay as they are.
pub(super) fn line(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let visible: String =
        text.chars().filter(|c| !steers(*c)).map(|c| if breaks(c) { ' ' } else { c }).collect();
    let mut line = String::with_capacity(visible.len());
    for word in visible.split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The same, or nothing where nothing is left.
pub(super) fn known(text: Option<&str>) -> Option<String> {
    text.map(line).filter(|line| !line.is_empty())
}

/// Paragraphs, which empty lines part.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for one in text.lines() {
        match paragraphs.last_mut() {
            Some(last) if !one.trim().is_empty() => {
                last.push_str(one);
                last.push(' ');
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.iter().map(|paragraph| line(paragraph)).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// An address that a browser opens as a page; anything else is none.
pub(super) fn web_address(address: &str) -> Option<String> {
    let address = address.trim();
    let is_page = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    let is_clean = !address.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>".contains(c));
    (is_page && is_clean).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_character_that_steers_and_keeps_spaces_that_do_not_break() {
        assert_eq!(line(" a\u{202E}b\n\tc\u{1b}[0m  d\u{a0}: "), "ab c [0m d\u{a0}:");
        assert_eq!(line("a\u{2028}b\r\nc"), "a b c");
        assert_eq!((known(Some("\u{2066} \u{2069}")), known(None)), (None, None));
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(paragraphs("a\nb\n\n \nc\n"), ["a b", "c"]);
        assert!(paragraphs("\n \n").is_empty());
    }

    #[test]
    fn only_pages_are_linked() {
        assert_eq!(web_address(" https://a.example/x?y=1 ").as_deref(), Some("https://a.example/x?y=1"));
        for not in ["javascript:alert(1)", "ftp://a", "https://a b", "https://a/\"onclick=", ""] {
            assert_eq!(web_address(not), None, "{not}");
        }
    }
}
