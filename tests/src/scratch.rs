//! Folders for one run in the cache: short paths (a socket's may have 107 characters), gone when dropped, and swept by the
//! next run when their owner was killed.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::places;

/// A folder that vanishes.
#[derive(Debug)]
pub(crate) struct Scratch {
    folder: PathBuf,
    lock_path: PathBuf,
    _lock: File,
}

impl Scratch {
    /// A new folder below `<cache>/run`.
    ///
    /// # Errors
    ///
    /// When it cannot be created.
    pub(crate) fn new(cache: &Path) -> Result<Self> {
        let runs = cache.join("run");
        places::create(&runs)?;
        sweep(&runs)?;
        let folder = tempfile::Builder::new().prefix("").rand_bytes(6).tempdir_in(&runs)?.keep();
        let lock_path = folder.with_extension("lock");
        let lock = File::create(&lock_path).context("Failed to create a lock file")?;
        lock.lock().context("Failed to lock a scratch folder")?;
        Ok(Self { folder, lock_path, _lock: lock })
    }

    /// Where it is.
    #[must_use]
    pub(crate) fn path(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = places::remove(&self.folder);
        let _ = fs::remove_file(&self.lock_path);
    }
}

/// Deletes folders whose owner is gone: nobody holds their lock.
fn sweep(runs: &Path) -> Result<()> {
    for entry in fs::read_dir(runs).context("Failed to read the folder of runs")?.filter_map(Result::ok) {
        let lock = entry.path();
        let abandoned = |file: File| file.try_lock().is_ok();
        if lock.extension().is_some_and(|end| end == "lock") && File::open(&lock).is_ok_and(abandoned) {
            places::remove(&lock.with_extension(""))?;
            let _ = fs::remove_file(&lock);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_a_killed_run_is_swept_and_that_of_a_living_one_stays() {
        let cache = tempfile::tempdir().unwrap();
        let living = Scratch::new(cache.path()).unwrap();
        let dead = cache.path().join("run/dead");
        places::create(&dead).unwrap();
        File::create(dead.with_extension("lock")).unwrap();
        let next = Scratch::new(cache.path()).unwrap();
        assert!(living.path().is_dir() && next.path().is_dir() && !dead.exists());
    }
}
