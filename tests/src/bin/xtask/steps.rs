//! The steps of `cargo xtask test`, each a function that fails with a sentence.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use e2e::{
    env,
    odoo::{DATABASE, Site},
    places,
    postgres::Durability,
    process,
    progress::Progress,
    template::{MODULE, Template},
};

use crate::demo;

/// The version that is known to work; a newer one may ask for more.
const MACHETE: &str = "0.9.2";

pub(crate) fn format(_: &Progress) -> Result<()> {
    cargo(&["fmt", "--all", "--check"], &[])
}

pub(crate) fn install(progress: &Progress) -> Result<()> {
    env::prepare(progress, true).map(drop)
}

pub(crate) fn clippy(_: &Progress) -> Result<()> {
    cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"], &[])
}

/// `cargo machete`, built once into the cache folder.
pub(crate) fn dependencies(progress: &Progress) -> Result<()> {
    let tools = places::cache()?.join("tools");
    let machete = tools.join("bin/cargo-machete");
    if !machete.is_file() {
        let log = places::output("install")?.join("machete.log");
        progress.step("Building cargo-machete", |step| {
            let mut install = cargo_command();
            install
                .args(["install", "--locked", "--version", MACHETE, "--root"])
                .arg(&tools)
                .arg("cargo-machete");
            process::run(&mut install, "cargo install cargo-machete", &log, step)
        })?;
    }
    show(Command::new(machete).args(["worker", "tests", "fuzz"]))
}

/// For those who read the code, private items included: so a public page may link to a private one.
pub(crate) fn docs(_: &Progress) -> Result<()> {
    let flags = [("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links")];
    cargo(&["doc", "--workspace", "--no-deps", "--document-private-items", "--quiet"], &flags)
}

/// All tests but the journeys.
pub(crate) fn rust(_: &Progress) -> Result<()> {
    let packages =
        ["postalparcel-worker", "postalparcel-fuzz", "e2e"].map(|name| ["--package", name]).concat();
    let chosen = [&packages[..], &["--lib", "--bins"]].concat();
    let contracts = ["--package", "postalparcel-worker", "--test", "*"];
    for selection in [&chosen[..], &contracts[..]] {
        let mut arguments = runner();
        arguments.extend(selection);
        cargo(&arguments, &[])?;
    }
    Ok(())
}

/// cargo-nextest where it is installed.
fn runner() -> Vec<&'static str> {
    let found =
        Command::new("cargo-nextest").arg("--version").output().is_ok_and(|said| said.status.success());
    if found { vec!["nextest", "run", "--no-tests", "pass"] } else { vec!["test"] }
}

pub(crate) fn python(progress: &Progress) -> Result<()> {
    let environment = env::prepare(progress, true)?;
    let module = format!("odoo_addon/{MODULE}");
    let tool = |name: &str| Command::new(environment.python.join(name));
    show(tool("ruff").args(["check", "odoo_addon", "tests"]))?;
    show(tool("ruff").args(["format", "--check", "odoo_addon", "tests"]))?;
    // In this order, which a file cannot say. One README.md stands at the top of the repository; searches without a
    // domain are over a handful of accounts or workers.
    let messages = ["--disable=all", "--enable=odoolint", "--disable=missing-readme,no-search-all"];
    let library = &environment.odoo.library;
    show(tool("pylint").args(messages).arg(&module).env("PYTHONPATH", library))
}

/// The addon's tests run while it is installed; then it is upgraded, which must be as quiet.
pub(crate) fn odoo(progress: &Progress) -> Result<()> {
    let environment = env::prepare(progress, true)?;
    let site = Site::open(&environment, progress, Template::Base, "odoo-tests", Durability::None)?;
    let tags = format!("/{MODULE}");
    let log = progress.step("Odoo's tests of the addon", |step| {
        site.run("tests", &["-i", MODULE, "--test-tags", &tags], &[], step)
    })?;
    let verdict = verdict(&std::fs::read_to_string(&log)?)?;
    progress.say(&verdict);
    progress.step("Upgrading the addon", |step| site.run("upgrade", &["-u", MODULE], &[], step)).map(drop)
}

/// Odoo's closing line, which must count tests and no skipped one.
fn verdict(log: &str) -> Result<String> {
    let closing = log.lines().rfind(|line| line.contains("failed,") && line.contains("error(s) of"));
    let closing = closing.context("Odoo ran no test of the addon")?;
    let text = closing.split_once("odoo.tests.result: ").map_or(closing, |(_, text)| text);
    if text.contains("of 0 tests") {
        bail!("Odoo ran no test of the addon");
    }
    if let Some(skipped) = log.lines().find(|line| line.contains(": skipped ") || line.contains(" skipped '"))
    {
        bail!("Odoo skipped a test, which counts as a failure: {skipped}");
    }
    Ok(text.to_owned())
}

pub(crate) fn journeys(_: &Progress) -> Result<()> {
    build_worker(&[])?;
    // One at a time: each starts a whole Odoo.
    cargo(&["test", "--package", "e2e", "--test", "*", "--", "--test-threads", "1"], &[])
}

/// Builds the worker; `["--release"]` for measurements.
pub(crate) fn build_worker(profile: &[&str]) -> Result<()> {
    let arguments = ["build", "--quiet", "--package", "postalparcel-worker"];
    cargo(&[&arguments, profile].concat(), &[])
}

/// Every script in `tests/browser` looks at the pages of the demo; pictures go to `target/screens`.
pub(crate) fn browser(progress: &Progress) -> Result<()> {
    let environment = env::prepare(progress, true)?;
    let running = demo::synchronised(progress)?;
    let pictures = places::target()?.join("screens");
    let mut scripts = Vec::new();
    for entry in std::fs::read_dir(places::repository().join("tests/browser"))? {
        scripts.push(entry?.path());
    }
    scripts.retain(|script| script.extension().is_some_and(|ending| ending == "py"));
    scripts.sort();
    if scripts.is_empty() {
        bail!("There is no browser check in tests/browser");
    }
    for script in scripts {
        let mut check = Command::new(environment.python.join("python"));
        check.arg(script).arg(running.odoo.url()).args(["--database", DATABASE, "--out"]).arg(&pictures);
        // Chromium keeps its crash reports there, in place of the user's own settings.
        check.env("XDG_CONFIG_HOME", places::output("browser")?);
        show(check.env("PATH", environment.path()))?;
    }
    running.stop(progress)
}

fn cargo(arguments: &[&str], variables: &[(&str, &str)]) -> Result<()> {
    show(cargo_command().args(arguments).envs(variables.iter().copied()))
}

/// The cargo that runs us, without what it told us about our own package: build scripts that see `CARGO_MANIFEST_DIR`
/// change run again, and half the libraries are built anew each time.
pub(crate) fn cargo_command() -> Command {
    let mut command =
        Command::new(std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from));
    let about_us = |name: &str| name.starts_with("CARGO_MANIFEST_") || name.starts_with("CARGO_PKG_");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(about_us)) {
        command.env_remove(name);
    }
    command
}

/// Runs a command in the repository with its output shown.
fn show(command: &mut Command) -> Result<()> {
    let program =
        Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let first =
        command.get_args().next().map(|first| first.to_string_lossy().into_owned()).unwrap_or_default();
    let status = command.current_dir(places::repository()).status();
    let status = status.with_context(|| format!("Failed to start {program}"))?;
    if !status.success() {
        bail!("`{program} {first}` failed ({status}): see above");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_without_tests_or_with_a_skipped_one_is_a_failure() {
        let line = "2026-11-25 03:37:41,181 1 INFO db odoo.tests.result: 0 failed, 0 error(s) of 81 tests when loading";
        assert!(verdict(line).unwrap().starts_with("0 failed, 0 error(s) of 81 tests"));
        assert!(verdict(&line.replace("81", "0")).is_err());
        assert!(verdict("nothing").is_err());
        let skipped =
            format!("2026-11-25 INFO db odoo.addons.x: skipped test_tour : Chrome not found\n{line}");
        assert!(verdict(&skipped).unwrap_err().to_string().contains("Chrome not found"));
    }
}
