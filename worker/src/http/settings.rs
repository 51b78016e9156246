//! Where the worker listens, who may call it, and how large and how old a webhook may be.

use std::net::{Ipv4Addr, SocketAddr};

use chrono::TimeDelta;
use secrecy::SecretString;
use serde::{Deserialize, Deserializer, de::Error};

/// Section `[http]` of the configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Address and port. Loopback, because nobody but this machine has any business here until the operator says so.
    #[serde(deserialize_with = "address")]
    pub listen: SocketAddr,
    /// Token that Odoo shows when it calls `/rpc`. Without one, `/rpc` answers nobody.
    pub rpc_token: Option<SecretString>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8070)), rpc_token: None }
    }
}

/// Section `[webhooks]` of the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WebhookSettings {
    /// Largest body that is taken. 1 MiB: a parcel with a thousand events is a third of it.
    pub largest_body_bytes: usize,
    /// Seconds by which a signed time may differ from ours, both ways. 300: as Standard Webhooks has it.
    pub clock_window_seconds: u32,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self { largest_body_bytes: 1024 * 1024, clock_window_seconds: 300 }
    }
}

impl WebhookSettings {
    /// Everything that is wrong with these settings, each with what to do.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let ranges = [
            ("largest_body_bytes", self.largest_body_bytes, 1024, 16 * 1024 * 1024),
            ("clock_window_seconds", self.clock_window_seconds as usize, 1, 3600),
        ];
        let outside = ranges.into_iter().filter(|(_, value, least, most)| !(least..=most).contains(&value));
        outside
            .map(|(name, value, least, most)| format!("webhooks.{name} is {value}: write {least} to {most}"))
            .collect()
    }

    /// See [`WebhookSettings::clock_window_seconds`].
    #[must_use]
    pub fn clock_window(&self) -> TimeDelta {
        TimeDelta::seconds(self.clock_window_seconds.into())
    }
}

fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| {
        D::Error::custom(format!("`{text}` is no address with a port: write one such as 127.0.0.1:8070"))
    })
}
