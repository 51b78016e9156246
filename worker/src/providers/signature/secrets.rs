//! The secrets that prove webhooks, as the configuration gives them.
//!
//! In: a list, or a text with one secret a line, as files and variables hold it. Out: secrets that do not print.

use std::fmt;

use secrecy::SecretString;
use serde::{
    Deserialize, Deserializer,
    de::{SeqAccess, Visitor},
};

/// One secret, or two while one replaces the other.
#[derive(Debug, Clone, Default)]
pub struct WebhookSecrets(Vec<SecretString>);

impl WebhookSecrets {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &SecretString> {
        self.0.iter()
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing can be verified by them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for WebhookSecrets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Given;

        impl<'de> Visitor<'de> for Given {
            type Value = WebhookSecrets;

            // The word for a text: one that looks like a number is then read again as it was written.
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<WebhookSecrets, E> {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                Ok(WebhookSecrets(lines.map(SecretString::from).collect()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<WebhookSecrets, A::Error> {
                let mut secrets = Vec::new();
                while let Some(text) = list.next_element::<String>()? {
                    secrets.push(SecretString::from(text));
                }
                Ok(WebhookSecrets(secrets))
            }
        }

        deserializer.deserialize_any(Given)
    }
}
