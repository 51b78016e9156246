//! Options that every command takes: where the configuration is, and what wins over it.

use std::path::PathBuf;

use crate::config::Sources;

/// Where the configuration is, and single settings that win over it.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// TOML file with settings; config.example.toml shows all of them.
    #[arg(long, global = true, value_name = "FILE", env = "POSTALPARCEL_CONFIG")]
    pub config: Option<PathBuf>,
    /// Odoo's address, in place of odoo.url.
    #[arg(long, global = true, value_name = "URL")]
    pub odoo_url: Option<String>,
    /// Odoo's database, in place of odoo.database.
    #[arg(long, global = true, value_name = "NAME")]
    pub odoo_database: Option<String>,
    /// This worker's name, in place of worker.name.
    #[arg(long, global = true, value_name = "NAME")]
    pub worker_name: Option<String>,
    /// `text` or `json`, in place of log.format.
    #[arg(long, global = true, value_name = "FORMAT")]
    pub log_format: Option<String>,
    /// What is logged, in place of log.filter.
    #[arg(long, global = true, value_name = "FILTER")]
    pub log_filter: Option<String>,
}

impl Options {
    /// All sources of the configuration.
    #[must_use]
    pub fn sources(self) -> Sources {
        let flags = [
            ("odoo.url", self.odoo_url),
            ("odoo.database", self.odoo_database),
            ("worker.name", self.worker_name),
            ("log.format", self.log_format),
            ("log.filter", self.log_filter),
        ];
        let given = flags.into_iter().filter_map(|(setting, value)| Some((setting, value?)));
        Sources::new(self.config, given.collect())
    }
}
