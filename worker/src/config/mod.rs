//! What the operator wants.
//!
//! In: a TOML file, the environment (`POSTALPARCEL_ODOO__URL` is `odoo.url`), and flags; later ones win. Any setting that
//! is a text, not a number or a list, may be given as the name of a file that holds it, with `_file` after its name, as
//! secrets are mounted in containers. Out: one [`Config`], or everything that is wrong with it at once. It never prints a value that could be a secret.

mod faults;
mod layer;
mod state;

use std::{collections::BTreeMap, path::PathBuf};

use figment::{Figment, providers::Serialized};
use serde::Deserialize;

pub use faults::Faults;

use self::layer::Layer;
use crate::{http, journal, odoo, pipeline, providers::SecretSettings, schedule::Cadences, telemetry};

/// Everything that can be configured. `config.example.toml` shows it with all defaults.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where Odoo is.
    pub odoo: odoo::Settings,
    /// How work is taken and given back.
    pub worker: pipeline::Settings,
    /// The worker's own door.
    pub http: http::Settings,
    /// How large and how old a webhook may be.
    pub webhooks: http::WebhookSettings,
    /// Where accepted webhooks wait.
    pub journal: journal::Settings,
    /// When to look again, by status.
    pub cadences: Cadences,
    /// Keys, by the name that accounts in Odoo use for them.
    pub secrets: BTreeMap<String, SecretSettings>,
    /// What is logged, and how.
    pub log: telemetry::Settings,
}

/// Where the configuration comes from; later ones win.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// A TOML file.
    pub file: Option<PathBuf>,
    /// Variables; those that begin with `POSTALPARCEL_` and hold `__` count.
    pub environment: Vec<(String, String)>,
    /// Dotted names with values.
    pub flags: Vec<(&'static str, String)>,
}

impl Sources {
    /// A file and flags, with the environment of this process in between.
    #[must_use]
    pub fn new(file: Option<PathBuf>, flags: Vec<(&'static str, String)>) -> Self {
        let texts = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            name.into_string().ok().zip(value.into_string().ok())
        };
        Self { file, environment: std::env::vars_os().filter_map(texts).collect(), flags }
    }
}

impl Config {
    /// Reads and checks everything.
    ///
    /// # Errors
    /// All that is wrong or missing.
    pub fn load(sources: &Sources) -> Result<Self, Faults> {
        let (config, mut faults) = read(sources);
        faults.extend(config.odoo.faults());
        faults.extend(config.faults());
        Faults::unless_none(faults).map(|()| config)
    }

    /// Reads and checks what is needed to ask a provider; Odoo may be missing.
    ///
    /// # Errors
    /// All that is wrong, or that is missing besides Odoo.
    pub fn load_without_odoo(sources: &Sources) -> Result<Self, Faults> {
        let (config, mut faults) = read(sources);
        faults.extend(config.faults());
        Faults::unless_none(faults).map(|()| config)
    }

    /// How to log; what is wrong with the rest does not matter yet.
    #[must_use]
    pub fn log(sources: &Sources) -> telemetry::Settings {
        read(sources).0.log
    }

    fn faults(&self) -> Vec<String> {
        let no_secret = self.secrets.is_empty().then(|| {
            "secrets is empty: give PostalParcel's key as POSTALPARCEL_SECRETS__POSTALPARCEL__API_KEY, or as a file in \
             POSTALPARCEL_SECRETS__POSTALPARCEL__API_KEY_FILE"
                .to_owned()
        });
        let secrets = self.secrets.iter().flat_map(|(name, secret)| secret.faults(name));
        self.worker
            .faults()
            .into_iter()
            .chain(self.webhooks.faults())
            .chain(no_secret)
            .chain(secrets)
            .collect()
    }
}

/// Reads what can be read. Each value that can't be is a fault and counts as not given, so that the next one shows too.
fn read(sources: &Sources) -> (Config, Vec<String>) {
    let (mut layers, mut faults) = layer::read(sources);
    loop {
        let error = match merge(&layers).extract::<Config>() {
            Ok(config) => return (config, faults),
            Err(error) => error,
        };
        let path = faults::path(&error);
        if faults::wants_text(&error) && layers.iter_mut().any(|layer| layer.reread_as_text(&path)) {
            continue;
        }
        faults.push(faults::words(&error));
        let removed = layers.iter_mut().map(|layer| layer.remove(&path)).filter(|removed| *removed).count();
        if removed == 0 {
            return (Config::default(), faults);
        }
    }
}

fn merge(layers: &[Layer]) -> Figment {
    let defaults = Figment::from(Serialized::default("cadences", Cadences::default()));
    layers.iter().fold(defaults, Figment::merge)
}

#[cfg(test)]
mod tests;
