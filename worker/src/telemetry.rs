//! In whose sight: log lines, as text for people or as JSON for machines.
//!
//! In: settings. Out: one subscriber for the whole process, on standard error, so that standard output stays for what a
//! command prints. Field names are listed in `docs/LOGGING.md`.

use std::io::IsTerminal;

use serde::Deserialize;
use tracing::Subscriber;
use tracing_subscriber::{
    EnvFilter, Layer,
    fmt::{self, MakeWriter},
    prelude::*,
    registry::LookupSpan,
};

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
    let layer = layer(settings.format, std::io::stderr, std::io::stderr().is_terminal());
    let _already_started =
        tracing_subscriber::registry().with(settings.filter.build()).with(layer).try_init();
}

/// Lines go to `out`, with colours only where somebody sees them and has not set `NO_COLOR`.
fn layer<S, W>(format: Format, out: W, is_terminal: bool) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let lines = fmt::layer().with_writer(out);
    match format {
        Format::Text if is_terminal => lines.with_target(false).boxed(),
        Format::Text => lines.with_ansi(false).with_target(false).boxed(),
        Format::Json => {
            lines.json().flatten_event(true).with_current_span(true).with_span_list(false).boxed()
        }
    }
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
    fn a_log_file_holds_no_colours() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let out = std::sync::Arc::new(file.reopen().unwrap());
        let subscriber = tracing_subscriber::registry().with(layer(Format::Text, out, false));
        tracing::subscriber::with_default(subscriber, || tracing::warn!(account.id = 1, "The account rests"));
        let text = std::fs::read_to_string(file.path()).unwrap();
        assert!(text.contains("WARN The account rests account.id=1") && !text.contains('\u{1b}'), "{text}");
    }

    #[test]
    fn bodies_stay_out_of_the_log_even_at_trace() {
        let filter = Filter("trace".to_owned()).build().to_string();
        for quiet in QUIET {
            assert!(filter.contains(quiet), "{filter}");
        }
    }
}
