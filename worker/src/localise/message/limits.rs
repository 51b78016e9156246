//! How much of a text of their own people may write.
//!
//! In: a text as it was typed. Out: what is too much of it, and where. Whoever reads Fluent goes one step deeper for every `{` and `(`,
//! and a stack that is full ends the whole worker, so this is counted before anybody reads. It counts signs and understands nothing.

/// Characters.
const LONGEST: usize = 4_000;
/// Braces that are open at the same time.
const DEEPEST: usize = 20;
/// All `{` and `(` together: signs in quotes can hide how many are open, and `F(F(F(` needs no brace.
const OPENINGS: usize = 100;

/// What is too much of a text, and the line where it becomes that, counted from one.
pub(super) fn excess(typed: &str) -> Option<(usize, String)> {
    let (mut line, mut depth, mut openings) = (1, 0_usize, 0);
    for (position, c) in typed.chars().enumerate() {
        match c {
            '\n' => line += 1,
            '{' => (depth, openings) = (depth + 1, openings + 1),
            '(' => openings += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let message = if position >= LONGEST {
            format!("the text is longer than {LONGEST} characters")
        } else if depth > DEEPEST {
            format!("more than {DEEPEST} {{ are open at the same time: close each of them with a }}")
        } else if openings > OPENINGS {
            format!("the text has more than {OPENINGS} {{ and (")
        } else {
            continue;
        };
        return Some((line, message));
    }
    None
}
