//! `cargo xtask fuzz`: libFuzzer looks for bytes that break what reads them.
//!
//! In: how long, and which targets. Out: a table of runs and coverage, and a failure with the file and the command that
//! repeats it. What a target's runs found worth keeping stays in `target/fuzz/corpus`, so that the next run begins there.
//! The compiler counts coverage with flags of its stable release, into a target folder of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use comfy_table::{CellAlignment, Table, presets::NOTHING};
use e2e::{places, process, progress::Progress};
use postalparcel_fuzz::{TARGETS, Target};

use crate::steps::cargo_command;

/// What rustc is told besides: LLVM's coverage pass, as libFuzzer reads it.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The longest that reading one input may take.
const SLOWEST: &str = "-timeout=10";

/// How long, and what.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How long each target runs.
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    seconds: u32,
    /// Only this target; may be repeated.
    #[arg(long, value_parser = TARGETS.map(|target| target.name))]
    target: Vec<String>,
}

/// What one target's run came to.
struct Outcome {
    name: &'static str,
    runs: String,
    coverage: String,
    /// How to repeat what broke it.
    broken_by: Option<String>,
}

pub(crate) fn run(progress: &Progress, arguments: &Arguments) -> Result<ExitCode> {
    let folder = places::target()?.join("fuzz");
    let program = build(progress, &folder)?;
    let is_chosen = |target: &&Target| {
        arguments.target.is_empty() || arguments.target.iter().any(|name| name == target.name)
    };
    let mut outcomes = Vec::new();
    for target in TARGETS.iter().filter(is_chosen) {
        outcomes.push(fuzz(progress, &folder, &program, target, arguments.seconds)?);
    }
    show(&outcomes);
    let broken: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.broken_by.as_deref()).collect();
    ensure!(broken.is_empty(), "Found what breaks a target. To see it again:\n{}", broken.join("\n"));
    Ok(ExitCode::SUCCESS)
}

/// Builds the fuzzer and everything in it with coverage; build scripts and macros run here and go without.
fn build(progress: &Progress, folder: &Path) -> Result<PathBuf> {
    places::create(folder)?;
    let host = host()?;
    let mut cargo = cargo_command();
    cargo.args([
        "build",
        "--package",
        "postalparcel-fuzz",
        "--features",
        "libfuzzer",
        "--profile",
        "fuzz",
        "--target",
    ]);
    cargo
        .arg(&host)
        .arg("--target-dir")
        .arg(folder)
        .env("RUSTFLAGS", FLAGS)
        .current_dir(places::repository());
    progress.step("Building the fuzzer", |step| {
        process::run(&mut cargo, "cargo build of the fuzzer", &folder.join("build.log"), step)
    })?;
    Ok(folder.join(host).join("fuzz/fuzz"))
}

/// The triple this machine compiles for.
fn host() -> Result<String> {
    let said = Command::new("rustc").arg("-vV").output().context("Failed to start rustc")?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(ToOwned::to_owned).context("`rustc -vV` names no host")
}

fn fuzz(
    progress: &Progress,
    folder: &Path,
    program: &Path,
    target: &Target,
    seconds: u32,
) -> Result<Outcome> {
    let (corpus, found) = (folder.join("corpus").join(target.name), folder.join("found").join(target.name));
    places::create(&corpus)?;
    places::create(&found)?;
    for (number, seed) in target.seeds()?.into_iter().enumerate() {
        fs::write(corpus.join(format!("seed-{number}")), seed)?;
    }
    let log = folder.join(format!("{}.log", target.name));
    fs::write(&log, "")?;
    let mut fuzzer = process::command(program);
    fuzzer.arg(&corpus).args([SLOWEST, &format!("-max_total_time={seconds}")]);
    fuzzer.arg(format!("-artifact_prefix={}/", found.display())).env("FUZZ_TARGET", target.name);
    let ended = progress.step(&format!("{} for {seconds} s", target.name), |_| {
        let mut running = process::spawn(&mut fuzzer, target.name, &log)?;
        running.wait(Duration::from_secs(u64::from(seconds) + 120))
    })?;
    let said = fs::read_to_string(&log)?;
    let broken_by = (!ended.success()).then(|| again(program, target, &said)).transpose()?;
    Ok(Outcome { name: target.name, runs: runs(&said), coverage: coverage(&said), broken_by })
}

/// The command that repeats what broke a target.
fn again(program: &Path, target: &Target, said: &str) -> Result<String> {
    let written = said.lines().find_map(|line| line.split_once("Test unit written to "));
    let Some((_, input)) = written else {
        bail!("The fuzzer of {} ended without an input. The end of its log:\n{}", target.name, last(said))
    };
    Ok(format!("FUZZ_TARGET={} {} {input}", target.name, program.display()))
}

fn last(said: &str) -> String {
    let lines: Vec<_> = said.lines().collect();
    lines[lines.len().saturating_sub(15)..].join("\n")
}

/// How often it ran: libFuzzer begins each line with `#` and that number.
fn runs(said: &str) -> String {
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let number = |line: &str| {
        line.strip_prefix('#')?.split_whitespace().next().filter(is_number).map(ToOwned::to_owned)
    };
    said.lines().rev().find_map(number).unwrap_or_default()
}

/// Places reached: with the seeds alone, and in the end.
fn coverage(said: &str) -> String {
    let reached = |line: &str| line.split_once(" cov: ")?.1.split_whitespace().next().map(ToOwned::to_owned);
    let (first, last) = (said.lines().find_map(reached), said.lines().rev().find_map(reached));
    format!("{} -> {}", first.unwrap_or_default(), last.unwrap_or_default())
}

#[expect(clippy::print_stdout, reason = "the result of the command")]
fn show(outcomes: &[Outcome]) {
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(["target", "runs", "coverage", "result"]);
    for outcome in outcomes {
        let result = if outcome.broken_by.is_some() { "BROKEN" } else { "holds" };
        table.add_row([outcome.name, &outcome.runs, &outcome.coverage, result]);
    }
    for number in [1, 2] {
        if let Some(column) = table.column_mut(number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("\n{table}");
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "INFO: seed corpus: files: 2\n#3\tINITED cov: 100 ft: 7\n#90\tNEW    cov: 120 ft: 9\n\
        #250\tDONE   cov: 120 ft: 9 corp: 3/9b\n###### Recommended dictionary. ######\nDone 250 runs in 1 second(s)\n";

    #[test]
    fn runs_and_coverage_are_those_that_libfuzzer_tells() {
        assert_eq!((runs(SAID), coverage(SAID)), ("250".to_owned(), "100 -> 120".to_owned()));
    }

    #[test]
    fn what_broke_a_target_can_be_repeated_by_one_command() {
        let said = format!(
            "{SAID}thread panicked\nartifact_prefix='f/'; Test unit written to f/crash-1\nBase64: AA=="
        );
        let command = again(Path::new("fuzz"), &TARGETS[0], &said).unwrap();
        assert_eq!(command, format!("FUZZ_TARGET={} fuzz f/crash-1", TARGETS[0].name));
        assert!(
            again(Path::new("fuzz"), &TARGETS[0], SAID).unwrap_err().to_string().contains("Done 250 runs")
        );
    }
}
