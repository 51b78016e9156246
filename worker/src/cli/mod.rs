//! The command line: parses it, assembles the parts, runs one command, and turns the outcome into an exit code.
//!
//! In: arguments. Out: exit code 0 when all is well, 1 when something is wrong, 2 when the arguments are. It holds no
//! rule of its own.

use std::{io::BufWriter, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{clock::SystemClock, config::Config, lifecycle::Lifecycle, telemetry};

mod assemble;
pub mod check;
pub mod explain;
pub mod identify;
pub mod locales;
pub mod once;
pub mod options;
pub mod render;
pub mod run;
pub mod sandbox;
pub mod track;

/// Keeps parcels in Odoo in step with PostalParcel.
#[derive(Debug, Parser)]
#[command(name = "postalparcel-worker", version, about)]
pub struct Cli {
    /// Where the configuration is.
    #[command(flatten)]
    pub options: options::Options,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the worker can be asked to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Keep Odoo in step with PostalParcel until told to stop.
    Run,
    /// Take everything that is due now, and end.
    Once,
    /// Look whether everything is in place, and say what to do where it is not.
    Check,
    /// Ask PostalParcel about parcels, without Odoo, and print their timelines.
    Track(track::Args),
    /// Say what the worker makes of answers and webhooks that were kept, and why, without asking anybody.
    Explain(explain::Args),
    /// Say whose tracking numbers may be and whether their check digits are right, without asking anybody.
    Identify(identify::Args),
    /// Show a message to a recipient as it would be sent, without sending it.
    Render(Box<render::Args>),
    /// Say how complete the texts of each language are, and how much longer than the English ones.
    Locales(locales::Args),
    /// Run a PostalParcel of your own, with made-up parcels.
    Sandbox(Box<sandbox::Args>),
}

/// Whether it failed only because nobody reads its output any more, as with `| head`.
#[must_use]
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let is_pipe = |io: &std::io::Error| io.kind() == std::io::ErrorKind::BrokenPipe;
    error.chain().any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(is_pipe))
}

/// Runs one command to its end.
///
/// # Errors
/// When it could not be carried out; the text says what to do.
pub async fn execute(cli: Cli) -> anyhow::Result<ExitCode> {
    let sources = cli.options.sources();
    telemetry::start(&Config::log(&sources));
    let mut out = std::io::stdout();
    match cli.command {
        Command::Run => run::run(&Config::load(&sources)?, &Lifecycle::listening()).await,
        Command::Once => once::run(&Config::load(&sources)?, &Lifecycle::listening(), &mut out).await,
        Command::Check => check::run(&sources, &mut out).await,
        Command::Track(args) => track::run(args, &Config::load_without_odoo(&sources)?).await,
        Command::Explain(args) => {
            explain::run(&args, &SystemClock, &mut std::io::stdin().lock(), &mut BufWriter::new(out))
        }
        Command::Identify(args) => identify::run(&args, &mut out),
        Command::Render(args) => render::run(&args, &SystemClock, &mut std::io::stdin().lock(), &mut out),
        Command::Locales(args) => locales::run(&args, &mut out),
        Command::Sandbox(args) => {
            let lifecycle = Lifecycle::listening();
            tokio::select! {
                ended = sandbox::run(*args, lifecycle.soft()) => ended,
                () = lifecycle.hard().cancelled_owned() => Ok(ExitCode::FAILURE),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::is_closed_pipe;

    #[test]
    fn a_reader_that_has_seen_enough_is_told_from_other_trouble() {
        let error = |kind| anyhow::Error::new(Error::from(kind)).context("The result can't be printed");
        assert!(is_closed_pipe(&error(ErrorKind::BrokenPipe)));
        assert!(!is_closed_pipe(&error(ErrorKind::StorageFull)));
        assert!(!is_closed_pipe(&anyhow::anyhow!("Broken pipe")));
    }
}
