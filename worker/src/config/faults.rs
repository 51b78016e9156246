//! What is wrong with a configuration, in words.
//!
//! In: figment's errors. Out: one line for each, that names the setting and where it was given, and never its value.

use figment::{Error, error::Kind};

/// Everything that is wrong, at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("The configuration can't be used:\n  - {}\nSee config.example.toml for all settings", .0.join("\n  - "))]
pub struct Faults(Vec<String>);

impl Faults {
    pub(super) fn unless_none(faults: Vec<String>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// One line for each fault.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}

/// The dotted name of the value at fault.
pub(super) fn path(error: &Error) -> String {
    let mut keys = error.path.clone();
    if let Kind::UnknownField(name, _) = &error.kind
        && keys.last() != Some(name)
    {
        keys.push(name.clone());
    }
    keys.join(".")
}

/// A text was wanted where the value looked like a number, a list or the like.
pub(super) fn wants_text(error: &Error) -> bool {
    matches!(&error.kind, Kind::InvalidType(_, wanted) if wanted == "a string")
}

/// One line for people.
pub(super) fn words(error: &Error) -> String {
    let setting = path(error);
    let place = error.metadata.as_ref().map(|source| format!(" in {}", source.name)).unwrap_or_default();
    match &error.kind {
        Kind::Message(message) => format!("{setting}{place}: {message}"),
        Kind::UnknownField(_, known) => {
            format!("{setting}{place} is no setting; known here are {}", known.join(", "))
        }
        Kind::UnknownVariant(_, known) => format!("{setting}{place} has to be one of {}", known.join(", ")),
        Kind::InvalidType(_, wanted) | Kind::InvalidValue(_, wanted) => {
            format!("{setting}{place} has to be {}", in_words(wanted))
        }
        Kind::MissingField(name) => format!("{setting}.{name}{place} is missing"),
        Kind::ISizeOutOfRange(_) | Kind::USizeOutOfRange(_) => {
            format!("{setting}{place} has to be a smaller whole number, 0 or more")
        }
        _ => format!("{setting}{place} can't be read"),
    }
}

fn in_words(wanted: &str) -> &str {
    match wanted {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "a string" => "a text in quotes",
        other => other,
    }
}
