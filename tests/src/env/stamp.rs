//! Folders that are made once: named after the content they were made from, complete only when they say so.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::places;

const COMPLETE: &str = ".complete";

/// Short digest of some contents, for names.
#[must_use]
pub fn digest(contents: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for content in contents {
        hash.update(content.len().to_le_bytes());
        hash.update(content);
    }
    let number = hash.finalize().iter().take(6).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    format!("{number:012x}")
}

/// The note left in a complete folder; nothing when it is missing or half made.
pub(crate) fn note(folder: &Path) -> Option<String> {
    std::fs::read_to_string(folder.join(COMPLETE)).ok()
}

/// Makes `folder` unless it is complete. `make` gives the note to leave in it.
pub(crate) fn once(folder: PathBuf, make: impl FnOnce(&Path) -> Result<String>) -> Result<PathBuf> {
    if note(&folder).is_none() {
        places::remove(&folder)?;
        places::create(&folder)?;
        let note = make(&folder)?;
        std::fs::write(folder.join(COMPLETE), note).context("Failed to mark a folder as complete")?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn a_half_made_folder_is_made_again_and_a_complete_one_is_kept() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("thing");
        let failed = once(folder.clone(), |at| {
            std::fs::write(at.join("rubbish"), "")?;
            bail!("power cut")
        });
        assert!(failed.is_err());
        once(folder.clone(), |_| Ok("1.0".to_owned())).unwrap();
        assert!(!folder.join("rubbish").exists());
        once(folder.clone(), |_| bail!("made twice")).unwrap();
        assert_eq!(note(&folder).unwrap(), "1.0");
    }

    #[test]
    fn other_contents_get_another_name() {
        assert_ne!(digest(&[b"ab", b"c"]), digest(&[b"a", b"bc"]));
        assert_eq!(digest(&[b"a"]).len(), 12);
    }
}
