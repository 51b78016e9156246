//! Our own binary, run as the sandbox and as the worker. It is the one that cargo built beside the running executable,
//! or another one that is named (the release build, for measurements).

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use reqwest::Method;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{http, odoo::DATABASE, places, ports, process, process::Process, wait};

/// The binary's name.
pub const NAME: &str = "postalparcel-worker";
/// What the sandbox accepts.
pub const SANDBOX_KEY: &str = "sandbox-key";
/// What Odoo shows to the worker.
pub const RPC_TOKEN: &str = "token-between-odoo-and-worker";

/// The binary as a command that sees no setting of the caller's own.
fn binary(path: &Path) -> Command {
    let mut command = process::command(path);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("POSTALPARCEL_") {
            command.env_remove(name);
        }
    }
    command.env("NO_PROXY", "127.0.0.1");
    command
}

/// The development build beside the running executable.
///
/// # Errors
///
/// When it is not built.
pub fn development() -> Result<PathBuf> {
    places::built(NAME)
}

/// A running sandbox.
#[derive(Debug)]
pub struct Sandbox {
    process: Process,
    port: u16,
}

impl Sandbox {
    /// Starts it with further arguments, such as `--complete`.
    ///
    /// # Errors
    ///
    /// When it ends or does not listen.
    pub fn start(path: &Path, logs: &Path, arguments: &[&str]) -> Result<Self> {
        Self::start_on(path, logs, ports::free()?, arguments)
    }

    /// The same on a port of one's own choice.
    ///
    /// # Errors
    ///
    /// As [`Sandbox::start`].
    pub fn start_on(path: &Path, logs: &Path, port: u16, arguments: &[&str]) -> Result<Self> {
        let mut command = binary(path);
        command.args(["sandbox", "--control", "--listen", &format!("127.0.0.1:{port}")]).args(arguments);
        let mut process = process::spawn(&mut command, "the sandbox", &logs.join("sandbox.log"))?;
        listening(&mut process, port)?;
        Ok(Self { process, port })
    }

    /// The address for `base_url`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/v1", self.port)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its process.
    pub fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// Steers it: `PUT` to a path of its control door.
    ///
    /// # Errors
    ///
    /// When it refuses.
    pub fn put(&self, path: &str, body: &Value) -> Result<()> {
        self.steer(&Method::PUT, path, body)
    }

    /// From now on its parcels are so many hours further on their way.
    ///
    /// # Errors
    ///
    /// When it refuses.
    pub fn advance(&self, hours: u32) -> Result<()> {
        self.steer(&Method::POST, "advance", &json!({"seconds": hours * 3_600}))
    }

    fn steer(&self, method: &Method, path: &str, body: &Value) -> Result<()> {
        let url = format!("http://127.0.0.1:{}/sandbox/{path}", self.port);
        let answer = http::client()?.request(method.clone(), &url).json(body).send()?;
        if !answer.status().is_success() {
            bail!("The sandbox answered {} to {url}: {}", answer.status(), answer.text()?);
        }
        Ok(())
    }

    /// Tells it to do something: `POST` to a path of its control door. Gives back its answer.
    ///
    /// # Errors
    ///
    /// When it refuses.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let url = format!("http://127.0.0.1:{}/sandbox/{path}", self.port);
        let answer = http::client()?.post(&url).json(body).send()?;
        answer.error_for_status()?.json().with_context(|| format!("The sandbox's answer to {url} is no JSON"))
    }

    /// The calls it received so far.
    ///
    /// # Errors
    ///
    /// When it is gone.
    pub fn calls(&self) -> Result<Vec<Value>> {
        let url = format!("http://127.0.0.1:{}/sandbox/calls", self.port);
        let calls: Value = http::client()?.get(url).send()?.json()?;
        calls.as_array().cloned().context("The sandbox lists no calls")
    }
}

/// What a worker is told.
#[derive(Debug, Clone)]
pub struct WorkerSettings {
    /// Its name in Odoo.
    pub name: String,
    /// Odoo, or the proxy before it.
    pub odoo: String,
    /// The database.
    pub database: String,
    /// Its key.
    pub key: String,
    /// PostalParcel, or the proxy before it.
    pub provider: String,
    /// PostalParcel's key.
    pub provider_key: String,
    /// Port of its own door.
    pub port: u16,
    /// Holds its journal; it is kept from one start to the next, and vanishes with the last of those who know it.
    pub state: Arc<TempDir>,
    /// Further settings: `("CADENCES__IN_TRANSIT__EVERY", "* * * * *")`.
    pub more: Vec<(String, String)>,
}

/// A folder for a worker's journal, beside what else a run leaves.
fn state() -> Result<TempDir> {
    let folder = places::output("state")?;
    tempfile::tempdir_in(folder).context("Failed to make a folder for the worker's state")
}

impl WorkerSettings {
    /// Settings that fit a sandbox and an Odoo.
    ///
    /// # Errors
    ///
    /// When there is no free port, or no room for its state.
    pub fn new(name: &str, odoo: &str, key: &str, provider: &str) -> Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            odoo: odoo.to_owned(),
            database: DATABASE.to_owned(),
            key: key.to_owned(),
            provider: provider.to_owned(),
            provider_key: SANDBOX_KEY.to_owned(),
            port: ports::free()?,
            state: Arc::new(state()?),
            more: Vec::new(),
        })
    }

    /// One more setting.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.more.push((name.to_owned(), value.to_owned()));
        self
    }

    fn apply(&self, command: &mut Command) {
        let listen = format!("127.0.0.1:{}", self.port);
        let known = [
            ("ODOO__URL", &self.odoo),
            ("ODOO__DATABASE", &self.database),
            ("ODOO__KEY", &self.key),
            ("WORKER__NAME", &self.name),
            ("SECRETS__POSTALPARCEL__BASE_URL", &self.provider),
            ("SECRETS__POSTALPARCEL__API_KEY", &self.provider_key),
            ("HTTP__LISTEN", &listen),
        ];
        let known = known.map(|(name, value)| (name.to_owned(), value.clone()));
        command.env("POSTALPARCEL_HTTP__RPC_TOKEN", RPC_TOKEN).env("STATE_DIRECTORY", self.state.path());
        for (name, value) in known.into_iter().chain(self.more.clone()) {
            command.env(format!("POSTALPARCEL_{name}"), value);
        }
    }

    /// Starts `run`.
    ///
    /// # Errors
    ///
    /// When it ends at once or its door stays shut.
    pub fn start(&self, path: &Path, logs: &Path) -> Result<Worker> {
        let mut command = binary(path);
        self.apply(command.arg("run"));
        let log = logs.join(format!("worker-{}.log", self.name));
        let mut process = process::spawn(&mut command, "the worker", &log)?;
        listening(&mut process, self.port)?;
        Ok(Worker { process, port: self.port, _state: Arc::clone(&self.state) })
    }

    /// Runs a command such as `once` or `check` to its end. Gives back whether it succeeded and what it printed, with
    /// its log.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn command(&self, path: &Path, arguments: &[&str]) -> Result<(bool, String)> {
        let mut command = binary(path);
        self.apply(command.args(arguments));
        let output = command.output().context("Failed to start the worker")?;
        let said = [output.stdout, output.stderr].concat();
        Ok((output.status.success(), String::from_utf8_lossy(&said).into_owned()))
    }
}

/// A running worker.
#[derive(Debug)]
pub struct Worker {
    process: Process,
    port: u16,
    _state: Arc<TempDir>,
}

impl Worker {
    /// Address of its own door.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its process, to look at or to kill.
    pub fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// What it logged so far.
    ///
    /// # Errors
    ///
    /// When the log is gone.
    pub fn log(&self) -> Result<String> {
        std::fs::read_to_string(self.process.log()).context("Failed to read the worker's log")
    }

    /// Asks it to stop, as a container engine would; it must finish cleanly.
    ///
    /// # Errors
    ///
    /// When it has to be killed or ends with an error.
    pub fn stop(mut self) -> Result<()> {
        let status = self.process.stop(Duration::from_secs(45))?;
        if !status.success() {
            bail!("The worker ended with {status}. Its log:\n{}", process::tail(self.process.log(), 20));
        }
        Ok(())
    }
}

fn listening(process: &mut Process, port: u16) -> Result<()> {
    wait::until_true(&format!("port {port}"), Duration::from_secs(30), || {
        process.check()?;
        Ok(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok())
    })
}
