//! Waiting until something is so: looks again and again until a deadline, and stops at once on Ctrl-C.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// From now on every wait ends with an error, so that whatever was started is stopped on the way out.
pub fn interrupt() {
    INTERRUPTED.store(true, Ordering::SeqCst);
}

/// Whether somebody asked to stop.
#[must_use]
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Looks until `look` finds something.
///
/// # Errors
///
/// When `look` fails, the time is over, or somebody pressed Ctrl-C.
pub fn until<T>(what: &str, limit: Duration, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        if interrupted() {
            bail!("Stopped while waiting for {what}");
        }
        if start.elapsed() > limit {
            bail!("Waited {} s in vain for {what}", limit.as_secs());
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// Looks until `so` is true.
///
/// # Errors
///
/// As [`until`].
pub fn until_true(what: &str, limit: Duration, mut so: impl FnMut() -> Result<bool>) -> Result<()> {
    until(what, limit, || Ok(so()?.then_some(())))
}
