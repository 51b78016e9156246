//! What reads bytes from outside, fed with bytes that a fuzzer makes up.
//!
//! In: any bytes. Out: nothing, or a panic: one of the code's own, or of a promise below that did not hold. `cargo xtask fuzz`
//! runs every target for some time, and the tests here run every seed. Never: a target that needs a network, a clock or a disk.

mod lines;
mod reports;
mod trackings;
mod webhooks;

use std::{fs, io, path::Path};

/// One thing that reads.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// What it is called on the command line.
    pub name: &'static str,
    /// Reads the bytes, and panics when a promise does not hold.
    pub run: fn(&[u8]),
    /// Files that are good bytes to begin with: a folder in the repository, or one file of it.
    seeds: &'static str,
}

/// All of them.
pub const TARGETS: [Target; 8] = [
    target("postalparcel", trackings::postalparcel, "worker/src/providers/postalparcel/fixtures"),
    target("17track", trackings::seventeentrack, "worker/src/providers/seventeentrack/fixtures"),
    target("aftership", trackings::aftership, "worker/src/providers/aftership/fixtures"),
    target("signatures", webhooks::signatures, "fuzz/seeds/signatures"),
    target("times", trackings::times, "fuzz/seeds/times"),
    target("normalise", reports::normalise, "worker/src/providers/postalparcel/fixtures"),
    target("numbers", lines::numbers, "fuzz/seeds/numbers"),
    target("crontab", lines::crontab, "fuzz/seeds/crontab"),
];

const fn target(name: &'static str, run: fn(&[u8]), seeds: &'static str) -> Target {
    Target { name, run, seeds }
}

impl Target {
    /// Bytes to begin with.
    ///
    /// # Errors
    /// When their files can't be read.
    pub fn seeds(&self) -> io::Result<Vec<Vec<u8>>> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(self.seeds);
        if path.is_file() {
            let lines = fs::read_to_string(path)?;
            return Ok(lines.lines().map(|line| line.as_bytes().to_vec()).collect());
        }
        fs::read_dir(path)?.map(|entry| fs::read(entry?.path())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_keeps_its_promises_for_every_seed() {
        for target in TARGETS {
            let seeds = target.seeds().unwrap();
            assert!(seeds.len() > 3, "{} has no seeds", target.name);
            for seed in seeds {
                (target.run)(&seed);
            }
        }
    }

    #[test]
    fn targets_are_told_apart_by_name() {
        let mut names = TARGETS.map(|target| target.name);
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}
