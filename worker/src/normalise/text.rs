//! Texts from carriers made safe to store and to print.
//!
//! In: any text. Out: one line without NUL, control characters and escapes, at most so many characters long, with a
//! mark where it was cut. It changes no wording and repairs no encoding.

/// `text` without control characters, at most `longest` characters.
pub(super) fn line(text: &str, longest: usize) -> String {
    let visible = text.chars().filter_map(printable);
    let mut line: String = visible.collect::<String>().trim().chars().take(longest + 1).collect();
    if line.chars().count() > longest {
        line = line.chars().take(longest.saturating_sub(1)).chain(['…']).collect();
    }
    line
}

/// The same; `None` when nothing is left.
pub(super) fn optional(text: Option<&str>, longest: usize) -> Option<String> {
    text.map(|text| line(text, longest)).filter(|line| !line.is_empty())
}

/// Line breaks and tabs become spaces, other control characters go.
fn printable(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\t' => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nul_escapes_and_line_breaks_do_not_survive() {
        assert_eq!(line("Left at \0door\u{7}\u{1b}[31m\nnow\t", 99), "Left at door[31m now");
        assert_eq!(optional(Some("\0 \n"), 99), None);
    }

    #[test]
    fn a_long_text_is_cut_at_a_character_and_marked() {
        assert_eq!(line("éééé", 3), "éé…");
        assert_eq!(line("ééé", 3), "ééé");
    }
}
