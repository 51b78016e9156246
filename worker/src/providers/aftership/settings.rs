//! What a `[secrets.<name>]` entry must hold to reach `AfterShip`.
//!
//! In: the entry. Out: an address and a key, or a sentence that says what is missing. Nothing is sent here. Keys that want
//! every call signed (AES, RSA) are not supported: make one of the type "API key".

use secrecy::SecretString;

use super::super::{BuildError, SecretSettings};

/// `AfterShip`'s public address.
const PUBLIC: &str = "https://api.aftership.com/tracking/2026-07";

/// How to reach `AfterShip`.
pub(super) struct Settings {
    /// Without a slash at the end.
    pub(super) base: String,
    /// Sent with each call.
    pub(super) key: SecretString,
}

impl Settings {
    /// Reads the entry called `name`.
    pub(super) fn read(name: &str, entry: &SecretSettings) -> Result<Self, BuildError> {
        Ok(Self { base: entry.base(name, PUBLIC)?, key: entry.key_alone(name)? })
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_key_is_enough_and_the_address_is_the_public_one() {
        let entry = serde_json::from_value(json!({"provider": "aftership", "api_key": " k-1 "})).unwrap();
        let settings = Settings::read("main", &entry).unwrap();
        assert_eq!(settings.base, "https://api.aftership.com/tracking/2026-07");
        assert_eq!(settings.key.expose_secret(), "k-1");
    }
}
