//! Where things are: the repository, the folder for output, and the cache that all clones of one user share.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The repository this was built from.
#[must_use]
pub fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The folder with Odoo modules of ours.
#[must_use]
pub fn addons() -> PathBuf {
    repository().join("odoo_addon")
}

/// Cargo's target folder: the one that holds the running executable.
///
/// # Errors
///
/// When the executable was moved out of it.
pub fn target() -> Result<PathBuf> {
    let executable = env::current_exe().context("Failed to find the running executable")?;
    let target = executable.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    Ok(target.with_context(|| format!("{} is not in a target folder", executable.display()))?.to_owned())
}

/// A file that cargo built beside the running executable: `postalparcel-worker`.
///
/// # Errors
///
/// When it was not built yet.
pub fn built(name: &str) -> Result<PathBuf> {
    let executable = env::current_exe().context("Failed to find the running executable")?;
    let found = executable.ancestors().skip(1).take(2).map(|folder| folder.join(name)).find(|f| f.is_file());
    found.with_context(|| format!("{name} is not built: run `cargo build -p postalparcel-worker` first"))
}

/// Output of one run: logs and answers, kept for reading.
///
/// # Errors
///
/// When it cannot be created.
pub fn output(run: &str) -> Result<PathBuf> {
    let folder = target()?.join("e2e").join(run);
    create(&folder)?;
    Ok(folder)
}

/// `postalparcel/` in the user's cache folder.
///
/// # Errors
///
/// When neither `XDG_CACHE_HOME` nor `HOME` is set, or it cannot be created.
pub fn cache() -> Result<PathBuf> {
    let xdg = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let folder = xdg.or_else(home).context("Set HOME or XDG_CACHE_HOME: Odoo is unpacked there")?;
    let folder = folder.join("postalparcel");
    create(&folder)?;
    Ok(folder)
}

/// Creates a folder and those above it.
///
/// # Errors
///
/// When it cannot be created.
pub fn create(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("Failed to create {}", folder.display()))
}

/// Deletes a folder with all it holds; a missing one is fine.
///
/// # Errors
///
/// When something in it cannot be deleted.
pub fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("Failed to delete {}", folder.display()))
        }
        _ => Ok(()),
    }
}
