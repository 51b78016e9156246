//! `cargo xtask`: the repository's commands.

mod bench;
mod demo;
mod fuzz;
mod po;
mod rows;
mod steps;
mod test;

use std::{process::ExitCode, thread};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use e2e::{progress::Progress, wait};
use tokio::signal::unix::{SignalKind, signal};

/// The repository's commands.
#[derive(Parser)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Shows everything at work: a real Odoo with parcels that move.
    Demo(demo::Arguments),
    /// Measures how fast news gets into Odoo.
    Bench(bench::Arguments),
    /// Everything that must pass before a change is accepted.
    Test(test::Arguments),
    /// Looks for bytes that break what reads them, with libFuzzer.
    Fuzz(fuzz::Arguments),
    /// Brings the status names in the addon's translation files in step with `locales/`.
    Po(po::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match stop_on_signal().and_then(|()| run(arguments.command)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    let progress = Progress::default();
    match task {
        Task::Demo(arguments) => demo::run(&progress, &arguments),
        Task::Bench(arguments) => bench::run(&progress, &arguments),
        Task::Test(arguments) => test::run(&progress, &arguments),
        Task::Fuzz(arguments) => fuzz::run(&progress, &arguments),
        Task::Po(arguments) => po::run(&arguments),
    }
}

/// Ctrl-C and a termination let every wait end with an error, so that what was started is stopped on the way out.
fn stop_on_signal() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (mut interrupt, mut terminate) = {
        let _guard = runtime.enter();
        let interrupt = signal(SignalKind::interrupt()).context("Failed to listen for Ctrl-C")?;
        (interrupt, signal(SignalKind::terminate()).context("Failed to listen for a termination")?)
    };
    thread::spawn(move || {
        runtime.block_on(async {
            tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        });
        wait::interrupt();
    });
    Ok(())
}
