//! Where the worker listens, and who may call it.

use std::net::{Ipv4Addr, SocketAddr};

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

fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| {
        D::Error::custom(format!("`{text}` is no address with a port: write one such as 127.0.0.1:8070"))
    })
}
