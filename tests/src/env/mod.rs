//! What everything else stands on: system packages, Odoo, Python, PostgreSQL, a browser. Comes in: nothing but the
//! machine. Goes out: an [`Environment`] of paths that work. Installs only what is missing, and never touches the
//! system's own package sources.

mod debian;
mod python;
mod stamp;
mod system;

use std::{
    env,
    ffi::OsString,
    fs::File,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

pub use stamp::digest;

use crate::{places, progress::Progress};

/// Where the real things are.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The cache folder they share.
    pub cache: PathBuf,
    /// Odoo's source.
    pub odoo: OdooHome,
    /// `bin` of the Python environment: `python`, `ruff`, `pylint`.
    pub python: PathBuf,
    /// `bin` of PostgreSQL.
    pub postgres: PathBuf,
    /// Chromium, when it was asked for.
    pub browser: Option<PathBuf>,
}

impl Environment {
    /// `PATH` in which the browser and the Python environment's programs are found first.
    #[must_use]
    pub fn path(&self) -> OsString {
        let ours = self.browser.as_deref().and_then(Path::parent).map(Path::to_owned);
        let theirs = env::var_os("PATH").unwrap_or_default();
        let python = [self.python.clone()];
        let folders: Vec<PathBuf> = ours.into_iter().chain(python).chain(env::split_paths(&theirs)).collect();
        env::join_paths(folders).unwrap_or(theirs)
    }
}

/// An unpacked Odoo.
#[derive(Debug, Clone)]
pub struct OdooHome {
    /// Goes into `PYTHONPATH`.
    pub library: PathBuf,
    /// The command.
    pub command: PathBuf,
    /// Its own modules.
    pub addons: Vec<PathBuf>,
    /// What it says it is; databases are prepared anew when this changes.
    pub version: String,
}

/// Installs what is missing. `browser` also asks for Chromium and fonts.
///
/// # Errors
///
/// When something cannot be installed: the message says what to do by hand.
pub fn prepare(progress: &Progress, browser: bool) -> Result<Environment> {
    let cache = places::cache()?;
    let _lock = lock(&cache, progress)?;
    let log = places::output("install")?.join("install.log");
    system::install(progress, &log, browser)?;
    let odoo = match env::var_os("ODOO_HOME") {
        Some(home) => checkout(Path::new(&home))?,
        None => debian::odoo(progress, &log, &cache)?,
    };
    let python = python::install(progress, &log, &cache)?;
    let browser = if browser { Some(system::browser(progress, &log, &cache, &python)?) } else { None };
    Ok(Environment { odoo, python, postgres: system::postgres()?, browser, cache })
}

/// What a previous [`prepare`] made; installs nothing.
///
/// # Errors
///
/// When there is nothing yet.
pub fn prepared() -> Result<Environment> {
    prepare(&Progress::default(), false)
}

/// One clone at a time prepares the shared folder.
fn lock(cache: &Path, progress: &Progress) -> Result<File> {
    let file = File::create(cache.join("lock")).context("Failed to create the lock file")?;
    if file.try_lock().is_err() {
        progress.say(&format!("Another run is preparing {}: waiting for it", cache.display()));
        file.lock().context("Failed to lock the cache folder")?;
    }
    Ok(file)
}

/// An Odoo that the user brought.
fn checkout(home: &Path) -> Result<OdooHome> {
    let command = home.join("odoo-bin");
    if !command.is_file() {
        bail!("ODOO_HOME={} holds no odoo-bin: name a checkout of Odoo 19.0, or unset it", home.display());
    }
    let addons = [home.join("addons"), home.join("odoo/addons")];
    let addons = addons.into_iter().filter(|folder| folder.is_dir()).collect();
    let release = std::fs::read(home.join("odoo/release.py")).context("ODOO_HOME has no odoo/release.py")?;
    let version = format!("{} {}", home.display(), digest(&[&release]));
    Ok(OdooHome { library: home.to_owned(), command, addons, version })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odoo_home_without_odoo_is_refused_with_a_way_out() {
        let folder = tempfile::tempdir().unwrap();
        let error = checkout(folder.path()).unwrap_err().to_string();
        assert!(error.contains("ODOO_HOME") && error.contains("unset it"), "{error}");
    }

    #[test]
    fn a_checkout_is_used_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("odoo/addons")).unwrap();
        std::fs::write(folder.path().join("odoo/release.py"), "version_info = (19, 0)").unwrap();
        std::fs::write(folder.path().join("odoo-bin"), "").unwrap();
        let home = checkout(folder.path()).unwrap();
        assert_eq!(home.addons, [folder.path().join("odoo/addons")]);
    }
}
