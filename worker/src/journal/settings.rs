//! Where the journal is.

use std::path::PathBuf;

use serde::Deserialize;

/// Section `[journal]` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The file. On a local disk, one for each worker; its folder is made when it is missing.
    pub path: PathBuf,
}

impl Default for Settings {
    fn default() -> Self {
        Self { path: PathBuf::from("journal.sqlite") }
    }
}
