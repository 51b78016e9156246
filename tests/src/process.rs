//! Child processes: commands that run to their end, and servers that are stopped by their own id when dropped.
//!
//! A child gets its own process group, so that Ctrl-C reaches us first and we stop what we started in order; should we
//! be killed ourselves, the kernel ends the child (`setpriv --pdeathsig`).

use std::{
    ffi::OsStr,
    fs::{File, OpenOptions},
    io::{Read, Seek, SeekFrom, Write},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

use crate::{progress::Step, wait};

/// A command that dies with us.
#[must_use]
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--"]).arg(program);
    command
}

/// Runs a command to its end with its output appended to `log`, and shows the log's last line while it lasts.
///
/// # Errors
///
/// When it cannot be started or fails: the message holds the end of its output.
pub fn run(command: &mut Command, what: &str, log: &Path, step: &Step) -> Result<()> {
    let shown = log.to_owned();
    step.watch(move || last_line(&shown));
    run_quietly(command, what, log)
}

/// The same without showing anything.
///
/// # Errors
///
/// As [`run`].
pub fn run_quietly(command: &mut Command, what: &str, log: &Path) -> Result<()> {
    let status = spawn(command, what, log)?.wait(Duration::from_secs(3600))?;
    if !status.success() {
        bail!("{what} failed ({status}). The end of {}:\n{}", log.display(), tail(log, 15));
    }
    Ok(())
}

/// Runs a short command with `input` and gives back what it printed; its complaints go to `log`.
///
/// # Errors
///
/// When it cannot be started or fails.
pub fn ask(command: &mut Command, what: &str, input: &str, log: &Path) -> Result<String> {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(append(log)?).process_group(0);
    let mut child = child.spawn().with_context(|| format!("Failed to start {what}"))?;
    child.stdin.take().context("no input")?.write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{what} failed ({}). The end of {}:\n{}", output.status, log.display(), tail(log, 15));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Starts a command with its output appended to `log`.
///
/// # Errors
///
/// When it cannot be started.
pub fn spawn(command: &mut Command, what: &str, log: &Path) -> Result<Process> {
    let child = command
        .stdin(Stdio::null())
        .stdout(append(log)?)
        .stderr(append(log)?)
        .process_group(0)
        .spawn()
        .with_context(|| format!("Failed to start {what}"))?;
    Ok(Process { child, what: what.to_owned(), log: log.to_owned(), stop_with: Signal::TERM })
}

/// A running child.
#[derive(Debug)]
pub struct Process {
    child: Child,
    what: String,
    log: PathBuf,
    stop_with: Signal,
}

impl Process {
    /// The signal that asks it to stop, where `TERM` is not the right one.
    #[must_use]
    pub fn stopped_with(mut self, signal: Signal) -> Self {
        self.stop_with = signal;
        self
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Where its output goes.
    #[must_use]
    pub fn log(&self) -> &Path {
        &self.log
    }

    /// An error with the end of its log, when it ended by itself.
    ///
    /// # Errors
    ///
    /// See above.
    pub fn check(&mut self) -> Result<()> {
        match self.child.try_wait()? {
            None => Ok(()),
            Some(status) => bail!("{} ended ({status}). Its log:\n{}", self.what, tail(&self.log, 20)),
        }
    }

    /// Waits for its end.
    ///
    /// # Errors
    ///
    /// When it takes longer than `limit`.
    pub fn wait(&mut self, limit: Duration) -> Result<ExitStatus> {
        wait::until(&format!("the end of {}", self.what), limit, || Ok(self.child.try_wait()?))
    }

    /// Asks it to stop, waits, and ends it the hard way after `limit`.
    ///
    /// # Errors
    ///
    /// When the system refuses.
    pub fn stop(&mut self, limit: Duration) -> Result<ExitStatus> {
        self.signal(self.stop_with);
        let began = std::time::Instant::now();
        while began.elapsed() < limit {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        self.kill()
    }

    /// `SIGKILL`, to it and all it started.
    ///
    /// # Errors
    ///
    /// When the system refuses.
    pub fn kill(&mut self) -> Result<ExitStatus> {
        self.signal(Signal::KILL);
        Ok(self.child.wait()?)
    }

    fn signal(&self, signal: Signal) {
        let group = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        if let Some(group) = group {
            // An error only means that it ended already.
            let _ = kill_process_group(group, signal);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.stop(Duration::from_secs(10));
        }
    }
}

/// The last lines of a file.
#[must_use]
pub fn tail(file: &Path, lines: usize) -> String {
    let text = end_of(file);
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

/// The last line, short enough for a terminal.
fn last_line(file: &Path) -> String {
    let text = end_of(file);
    let line = text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
    line.trim().chars().take(110).collect()
}

fn end_of(file: &Path) -> String {
    let mut bytes = Vec::new();
    if let Ok(mut file) = File::open(file) {
        let size = file.metadata().map(|data| data.len()).unwrap_or_default();
        let _ = file.seek(SeekFrom::Start(size.saturating_sub(16_384)));
        let _ = file.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn append(log: &Path) -> Result<File> {
    let file = OpenOptions::new().create(true).append(true).open(log);
    file.with_context(|| format!("Failed to write {}", log.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_shows_the_end_of_what_it_said() {
        let folder = tempfile::tempdir().unwrap();
        let mut failing = command("sh");
        failing.args(["-c", "echo no such thing; exit 3"]);
        let error = run(&mut failing, "The trial", &folder.path().join("log"), &Step::default()).unwrap_err();
        let error = error.to_string();
        assert!(
            error.contains("The trial failed (exit status: 3)") && error.contains("no such thing"),
            "{error}"
        );
    }

    #[test]
    fn a_dropped_process_is_gone_with_all_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let mut parent = command("sh");
        parent.args(["-c", "sleep 600 & echo $!; wait"]);
        let process = spawn(&mut parent, "the parent", &log).unwrap();
        let printed =
            wait::until("the child's id", Duration::from_secs(5), || Ok(tail(&log, 1).parse::<u32>().ok()));
        let child = PathBuf::from(format!("/proc/{}/stat", printed.unwrap()));
        drop(process);
        let gone = || Ok(std::fs::read_to_string(&child).map_or(true, |stat| stat.contains(") Z ")));
        wait::until_true("the child's end", Duration::from_secs(5), gone).unwrap();
    }
}
