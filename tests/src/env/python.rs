//! The Python environment: Odoo's needs and our checks, in the versions of `tests/requirements.txt`; and in it the one
//! program of Node's that Odoo calls.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::stamp;
use crate::{places, process, progress::Progress};

/// The system's Python: what a user has in front of it in `PATH` may lack the headers and modules of the package.
pub(super) const PYTHON: &str = "/usr/bin/python3";

/// With it Odoo turns its pages around for languages that run from right to left.
const RTLCSS: &str = "rtlcss@4.3.0";

/// Gives back the environment's `bin` folder.
pub(super) fn install(progress: &Progress, log: &Path, cache: &Path) -> Result<PathBuf> {
    let requirements = places::repository().join("tests/requirements.txt");
    let wanted = std::fs::read(&requirements).context("Failed to read tests/requirements.txt")?;
    let version = version()?;
    let parts: [&[u8]; 3] = [&wanted, version.as_bytes(), RTLCSS.as_bytes()];
    let folder = cache.join(format!("python-{}", stamp::digest(&parts)));
    let made = stamp::once(folder, |folder| {
        progress.step("Installing Odoo's Python packages", |step| {
            let mut create = process::command(PYTHON);
            process::run(create.args(["-m", "venv"]).arg(folder), "python3 -m venv", log, step)?;
            let mut pip = process::command(folder.join("bin/pip"));
            pip.args(["install", "--no-input", "--progress-bar", "off", "--requirement"]).arg(&requirements);
            process::run(&mut pip, "pip install", log, step)?;
            process::run(npm(folder, cache)?.arg(RTLCSS), "npm install", log, step)
        })?;
        Ok(version.clone())
    })?;
    Ok(made.join("bin"))
}

/// `npm install` into the environment, run by the environment's own Node, which keeps what it fetches in our folder.
fn npm(folder: &Path, cache: &Path) -> Result<Command> {
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths([folder.join("bin")].into_iter().chain(std::env::split_paths(&theirs)))?;
    let mut command = process::command(folder.join("bin/npm"));
    command
        .env("PATH", path)
        .env("NODE_DISABLE_COMPILE_CACHE", "1")
        .arg("--cache")
        .arg(cache.join("npm"))
        .args(["install", "--no-fund", "--no-audit", "--global", "--prefix"])
        .arg(folder);
    Ok(command)
}

fn version() -> Result<String> {
    let output = Command::new(PYTHON).arg("--version").output().context("Failed to run python3")?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    supported(&said)?;
    Ok(said)
}

/// Odoo 19 runs on Python 3.10 to 3.13.
fn supported(said: &str) -> Result<()> {
    let minor = said.strip_prefix("Python 3.").and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    if !minor.is_some_and(|minor| (10..=13).contains(&minor)) {
        bail!(
            "{PYTHON} is \"{said}\", and Odoo 19 runs on Python 3.10 to 3.13: use Debian 12 or Ubuntu 24.04"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_python_that_odoo_does_not_know_is_refused() {
        assert!(supported("Python 3.11.2").is_ok());
        for said in ["Python 3.9.2", "Python 3.14.0", "Python 2.7.18", ""] {
            assert!(supported(said).unwrap_err().to_string().contains("3.10 to 3.13"));
        }
    }
}
