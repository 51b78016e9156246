//! `cargo xtask test`: every check, cheapest first. The first failure ends the run with a sentence that says which.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use clap::ValueEnum;
use comfy_table::{CellAlignment, Table, presets::NOTHING};
use e2e::progress::{Progress, clock};

use crate::steps;

/// What to run.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this step; may be repeated.
    #[arg(long, value_enum)]
    only: Vec<Step>,
}

/// A step, in the order of running.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// `cargo fmt --check`.
    Format,
    /// Installs what is missing: packages, Odoo, Python, Chromium.
    Install,
    /// ruff and pylint-odoo over the addon.
    Python,
    /// Clippy, warnings denied.
    Clippy,
    /// No unused dependency.
    Dependencies,
    /// The documentation builds without a warning.
    Docs,
    /// Unit and integration tests in Rust.
    Rust,
    /// Odoo's own tests of the addon, then its upgrade.
    Odoo,
    /// End-to-end journeys: real Odoo, PostgreSQL, sandbox and worker.
    Journeys,
    /// Pages in Chromium.
    Browser,
}

impl Step {
    fn work(self) -> fn(&Progress) -> Result<()> {
        match self {
            Self::Format => steps::format,
            Self::Install => steps::install,
            Self::Python => steps::python,
            Self::Clippy => steps::clippy,
            Self::Dependencies => steps::dependencies,
            Self::Docs => steps::docs,
            Self::Rust => steps::rust,
            Self::Odoo => steps::odoo,
            Self::Journeys => steps::journeys,
            Self::Browser => steps::browser,
        }
    }
}

pub(crate) fn run(progress: &Progress, arguments: &Arguments) -> Result<ExitCode> {
    let all = Step::value_variants().iter().copied();
    let chosen = all.filter(|step| arguments.only.is_empty() || arguments.only.contains(step));
    let mut passed = Vec::new();
    for step in chosen {
        progress.say(&format!("== {step:?}"));
        let began = Instant::now();
        let result = (step.work())(progress);
        if result.is_err() {
            summary(&passed, Some(step), progress.elapsed());
        }
        result.with_context(|| {
            format!("The step {step:?} failed; alone: cargo xtask test --only {}", name(step))
        })?;
        passed.push((step, began.elapsed()));
    }
    summary(&passed, None, progress.elapsed());
    Ok(ExitCode::SUCCESS)
}

fn name(step: Step) -> String {
    step.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

#[expect(clippy::print_stdout, reason = "the result of the command")]
fn summary(passed: &[(Step, Duration)], failed: Option<Step>, total: Duration) {
    let mut table = Table::new();
    table.load_style(NOTHING);
    for (step, time) in passed {
        table.add_row([format!("{step:?}"), "passed".to_owned(), clock(*time)]);
    }
    if let Some(step) = failed {
        table.add_row([format!("{step:?}"), "FAILED".to_owned(), String::new()]);
    }
    table.add_row(["all".to_owned(), String::new(), clock(total)]);
    if let Some(column) = table.column_mut(2) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    println!("\n{table}\n\nsteps: {} passed, {} failed", passed.len(), usize::from(failed.is_some()));
}
