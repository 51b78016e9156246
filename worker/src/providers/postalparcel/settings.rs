//! What a `[secrets.<name>]` entry must hold to reach `PostalParcel`.
//!
//! In: the entry. Out: an address and a way to prove who we are, or a sentence that says what is missing. Nothing is
//! sent here.

use secrecy::SecretString;

use super::super::{BuildError, SecretSettings, secret::filled};

/// `PostalParcel`'s public address.
const PUBLIC: &str = "https://api.postalparcel.com/v1";

/// How to reach `PostalParcel`.
pub(super) struct Settings {
    /// Without a slash at the end.
    pub(super) base: String,
    pub(super) credentials: Credentials,
}

/// How to prove who we are.
pub(super) enum Credentials {
    /// Sent with each call.
    Key(SecretString),
    /// Exchanged for a token that lasts a while.
    Client { id: String, secret: SecretString },
}

impl Settings {
    /// Reads the entry called `name`.
    pub(super) fn read(name: &str, entry: &SecretSettings) -> Result<Self, BuildError> {
        Ok(Self { base: entry.base(name, PUBLIC)?, credentials: credentials(name, entry)? })
    }
}

fn credentials(name: &str, entry: &SecretSettings) -> Result<Credentials, BuildError> {
    let id = entry.client_id.as_deref().map(str::trim).filter(|id| !id.is_empty());
    match (entry.key(name)?, id, filled(entry.client_secret.as_ref())) {
        (Some(key), None, None) => Ok(Credentials::Key(key)),
        (None, Some(id), Some(secret)) => Ok(Credentials::Client { id: id.to_owned(), secret }),
        _ => Err(BuildError::NoKey { secret: name.to_owned() }),
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
        let settings = read(json!({"api_key": " k-1 "})).unwrap();
        assert_eq!(settings.base, "https://api.postalparcel.com/v1");
        let Credentials::Key(key) = settings.credentials else { panic!("not a key") };
        assert_eq!(key.expose_secret(), "k-1");
    }

    #[test]
    fn client_credentials_do_as_well() {
        let settings =
            read(json!({"client_id": "c", "client_secret": "s", "base_url": "http://127.0.0.1:8090/v1/"}));
        let settings = settings.unwrap();
        assert_eq!(settings.base, "http://127.0.0.1:8090/v1");
        assert!(matches!(settings.credentials, Credentials::Client { id, .. } if id == "c"));
    }

    #[test]
    fn without_a_key_or_with_two_it_says_which_setting_to_fill() {
        for entry in [
            json!({}),
            json!({"api_key": ""}),
            json!({"client_id": "c"}),
            json!({"client_secret": "s"}),
            json!({"api_key": "k", "client_id": "c", "client_secret": "s"}),
        ] {
            let expected = "secret `main` needs either `api_key` or both `client_id` and `client_secret`: set \
                            `secrets.main.api_key` in the worker's configuration";
            assert_eq!(read(entry).err().as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_key_with_a_line_break_is_refused_without_being_shown() {
        let error = read(json!({"api_key": "secret\nkey"})).err().unwrap();
        assert!(error.contains("copy it again") && !error.contains("secret\n"), "{error}");
    }

    #[test]
    fn an_address_that_is_none_is_named() {
        for odd in
            ["api.postalparcel.com", "ftp://x", "http://", "https://u:p@x/v1", "https://x/v1?key=1", ""]
        {
            let error = read(json!({"api_key": "k", "base_url": odd})).err().unwrap();
            assert!(error.contains("which is no address such as https://"), "{odd}: {error}");
        }
    }

    #[test]
    fn an_address_with_a_password_or_a_key_in_it_is_refused_without_being_shown() {
        for odd in ["https://u:s3cret@x/v1", "https://:s3cret@x", "https://x/v1?key=s3cret", "//u:s3cret@[x"]
        {
            let error = read(json!({"api_key": "k", "base_url": odd})).err().unwrap();
            assert!(error.contains("`secrets.main.base_url`") && !error.contains("s3cret"), "{odd}: {error}");
        }
    }

    #[test]
    fn no_secret_is_printed() {
        let entry = json!({"api_key": "k-very-secret", "client_secret": "s-very-secret"});
        let entry: SecretSettings = serde_json::from_value(entry).unwrap();
        assert!(!format!("{entry:?}").contains("very-secret"));
    }
}
