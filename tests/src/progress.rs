//! Tells a person at the terminal what is going on: one line when a step begins, one while it lasts, one when it ends.
//! Goes to standard error, so that standard output holds results only.

use std::{
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use anyhow::Result;

/// How often a long step says that it is still alive.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// The clock that all lines show.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    start: Instant,
}

impl Default for Progress {
    fn default() -> Self {
        Self { start: Instant::now() }
    }
}

impl Progress {
    /// Time since the beginning.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// One line with the elapsed time in front.
    pub fn say(&self, line: &str) {
        eprintln!("[{}] {line}", clock(self.elapsed()));
    }

    /// Does one step and says when it begins, how it goes and how long it took.
    ///
    /// # Errors
    ///
    /// Those of the step.
    pub fn step<T>(&self, what: &str, work: impl FnOnce(&Step) -> Result<T>) -> Result<T> {
        self.say(&format!("{what} …"));
        let began = Instant::now();
        let step = Step::default();
        let (done, ticks) = mpsc::channel::<()>();
        let result = thread::scope(|scope| {
            let step = &step;
            scope.spawn(move || self.heartbeat(what, step, &ticks));
            let result = work(step);
            drop(done);
            result
        });
        let end = if result.is_ok() { "done" } else { "FAILED" };
        self.say(&format!("{what}: {end} in {}", clock(began.elapsed())));
        result
    }

    fn heartbeat(&self, what: &str, step: &Step, ticks: &mpsc::Receiver<()>) {
        while ticks.recv_timeout(HEARTBEAT) == Err(mpsc::RecvTimeoutError::Timeout) {
            self.say(&format!("{what} … {}", step.look()));
        }
    }
}

type Gauge = Box<dyn Fn() -> String + Send>;

/// A step that lasts.
#[derive(Default, Clone)]
pub struct Step {
    gauge: Arc<Mutex<Option<Gauge>>>,
}

impl std::fmt::Debug for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Step")
    }
}

impl Step {
    /// How far it is, asked whenever a line is due.
    pub fn watch(&self, gauge: impl Fn() -> String + Send + 'static) {
        *self.gauge.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(gauge));
    }

    fn look(&self) -> String {
        self.gauge
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_ref()
            .map(|look| look())
            .unwrap_or_default()
    }
}

/// `m:ss`, with tenths below ten seconds.
#[must_use]
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 10 {
        return format!("{:.1} s", time.as_secs_f64());
    }
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_times_show_tenths_and_long_ones_minutes() {
        assert_eq!(clock(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(clock(Duration::from_secs(75)), "1:15");
    }
}
