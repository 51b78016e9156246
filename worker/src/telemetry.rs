//! In whose sight: log lines, as text for people or as JSON for machines.
//!
//! In: settings. Out: one subscriber for the whole process, on standard error, so that standard output stays for what a
//! command prints. Field names are listed in `docs/LOGGING.md`.

use serde::Deserialize;
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

/// Bodies and headers would be logged here, and they hold personal data and keys: whatever the filter says, these stay
/// quiet.
const QUIET: [&str; 4] = ["jsonrpsee-http=info", "jsonrpsee-server=info", "hyper=info", "h2=info"];

/// Section `[log]` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Text for people, or JSON for machines.
    pub format: Format,
    /// What is logged: a level, or levels by module, such as `info,postalparcel_worker::pipeline=debug`. `info`, because
    /// it says what the worker did without a line for each parcel.
    pub filter: Filter,
}

impl Default for Settings {
    fn default() -> Self {
        Self { format: Format::Text, filter: Filter("info".to_owned()) }
    }
}

/// How a log line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// A filter that is known to be readable.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Filter(String);

impl TryFrom<String> for Filter {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match EnvFilter::try_new(&text) {
            Ok(_) => Ok(Self(text)),
            Err(_) => {
                Err("no log filter: write error, warn, info, debug or trace, or module=level pairs"
                    .to_owned())
            }
        }
    }
}

impl Filter {
    fn build(&self) -> EnvFilter {
        let quiet = QUIET.iter().filter_map(|directive| directive.parse().ok());
        quiet.fold(EnvFilter::new(&self.0), EnvFilter::add_directive)
    }
}

/// Begins to log. A second call changes nothing.
pub fn start(settings: &Settings) {
    let to_stderr = fmt::layer().with_writer(std::io::stderr);
    let layer = match settings.format {
        Format::Text => to_stderr.with_target(false).boxed(),
        Format::Json => {
            to_stderr.json().flatten_event(true).with_current_span(true).with_span_list(false).boxed()
        }
    };
    let _already_started =
        tracing_subscriber::registry().with(settings.filter.build()).with(layer).try_init();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_cannot_be_read_says_what_to_write() {
        let error = Filter::try_from("postalparcel=loud".to_owned()).unwrap_err();
        assert!(error.contains("write error, warn, info, debug or trace"));
        assert!(Filter::try_from("warn,postalparcel_worker=debug".to_owned()).is_ok());
    }

    #[test]
    fn bodies_stay_out_of_the_log_even_at_trace() {
        let filter = Filter("trace".to_owned()).build().to_string();
        for quiet in QUIET {
            assert!(filter.contains(quiet), "{filter}");
        }
    }
}
