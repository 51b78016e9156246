//! What a `[secrets.<name>]` entry must hold to reach 17TRACK.
//!
//! In: the entry. Out: an address and a key, or a sentence that says what is missing. Nothing is sent here.

use secrecy::SecretString;

use super::super::{BuildError, SecretSettings};

/// 17TRACK's public address.
const PUBLIC: &str = "https://api.17track.net/track/v2.4";

/// How to reach 17TRACK.
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

    fn read(entry: serde_json::Value) -> Result<Settings, String> {
        Settings::read("main", &serde_json::from_value(entry).unwrap()).map_err(|error| error.to_string())
    }

    #[test]
    fn a_key_is_enough_and_the_address_is_the_public_one() {
        let settings = read(json!({"provider": "17track", "api_key": " k-1 "})).unwrap();
        assert_eq!(settings.base, "https://api.17track.net/track/v2.4");
        assert_eq!(settings.key.expose_secret(), "k-1");
    }

    #[test]
    fn without_a_key_or_with_what_is_anothers_it_says_which_setting_to_fill() {
        for entry in [
            json!({"provider": "17track"}),
            json!({"provider": "17track", "api_key": " "}),
            json!({"provider": "17track", "client_id": "c", "client_secret": "s"}),
            json!({"provider": "17track", "api_key": "k", "client_id": "c"}),
        ] {
            let expected = "secret `main` of provider `17track` needs `api_key` and nothing else: set \
                            `secrets.main.api_key` in the worker's configuration, without `client_id` and `client_secret`";
            assert_eq!(read(entry).err().as_deref(), Some(expected));
        }
    }
}
