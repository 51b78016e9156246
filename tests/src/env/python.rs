//! The Python environment: Odoo's needs and our checks, in the versions of `tests/requirements.txt`.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::stamp;
use crate::{places, process, progress::Progress};

/// The system's Python: what a user has in front of it in `PATH` may lack the headers and modules of the package.
pub(super) const PYTHON: &str = "/usr/bin/python3";

/// Gives back the environment's `bin` folder.
pub(super) fn install(progress: &Progress, log: &Path, cache: &Path) -> Result<PathBuf> {
    let requirements = places::repository().join("tests/requirements.txt");
    let wanted = std::fs::read(&requirements).context("Failed to read tests/requirements.txt")?;
    let version = version()?;
    let folder = cache.join(format!("python-{}", stamp::digest(&[&wanted, version.as_bytes()])));
    let made = stamp::once(folder, |folder| {
        progress.step("Installing Odoo's Python packages", |step| {
            let mut create = process::command(PYTHON);
            process::run(create.args(["-m", "venv"]).arg(folder), "python3 -m venv", log, step)?;
            let mut pip = process::command(folder.join("bin/pip"));
            pip.args(["install", "--no-input", "--progress-bar", "off", "--requirement"]).arg(&requirements);
            process::run(&mut pip, "pip install", log, step)
        })?;
        Ok(version.clone())
    })?;
    Ok(made.join("bin"))
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
