//! A real Odoo on its own copy of a prepared database. Comes in: a [`Template`]. Goes out: a [`Site`] that runs Odoo's
//! commands, its shell, SQL, and a [`Server`].

pub mod log;
mod server;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result};

pub use server::{Server, User};

use crate::{
    env::Environment,
    places,
    postgres::{self, Cluster, Durability},
    process,
    progress::{Progress, Step},
    scratch::Scratch,
    template::{self, Template},
};

/// The database's name on every site.
pub const DATABASE: &str = "postalparcel";

/// A database with Odoo's files, and PostgreSQL running for it. All of it goes when dropped; the logs stay.
#[derive(Debug)]
pub struct Site {
    environment: Environment,
    // Dropped in this order: the server before its files.
    cluster: Cluster,
    scratch: Scratch,
    logs: PathBuf,
}

impl Site {
    /// A fresh copy of `template` for the run called `name`.
    ///
    /// # Errors
    ///
    /// When the template cannot be made or copied.
    pub fn open(
        environment: &Environment,
        progress: &Progress,
        template: Template,
        name: &str,
        durability: Durability,
    ) -> Result<Self> {
        let logs = places::output(name)?;
        for old in ["odoo.log", "postgresql.log", "shell.log"] {
            let _ = fs::remove_file(logs.join(old));
        }
        let scratch = Scratch::new(&environment.cache)?;
        template::copy(environment, progress, template, scratch.path())?;
        Self::adopt(environment, scratch, logs, durability)
    }

    /// Starts PostgreSQL on a scratch folder that already holds `pg` and `files`.
    pub(crate) fn adopt(
        environment: &Environment,
        scratch: Scratch,
        logs: PathBuf,
        durability: Durability,
    ) -> Result<Self> {
        let log = logs.join("postgresql.log");
        let cluster = Cluster::start(environment, &scratch.path().join("pg"), durability, &log)?;
        Ok(Self { environment: environment.clone(), cluster, scratch, logs })
    }

    /// Where its logs are.
    #[must_use]
    pub fn logs(&self) -> &Path {
        &self.logs
    }

    /// What it runs on.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// A connection to its database.
    ///
    /// # Errors
    ///
    /// When PostgreSQL is gone.
    pub fn sql(&self) -> Result<::postgres::Client> {
        self.cluster.connect(DATABASE)
    }

    /// The running PostgreSQL.
    #[must_use]
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// Runs Odoo once with some arguments, such as `-i module`; its log goes to `<log>.log` and must be clean but for
    /// `expected`.
    ///
    /// # Errors
    ///
    /// When Odoo fails or its log complains.
    pub fn run(&self, log: &str, arguments: &[&str], expected: &[&str], step: &Step) -> Result<PathBuf> {
        let file = self.logs.join(format!("{log}.log"));
        let _ = fs::remove_file(&file);
        let mut command = self.odoo(None)?;
        command.args(["--no-http", "--stop-after-init"]).args(arguments);
        let shown = file.clone();
        step.watch(move || log::loading(&shown));
        process::run_quietly(&mut command, "Odoo", &file)?;
        log::check(&file, expected)?;
        Ok(file)
    }

    /// Runs a Python script in Odoo's shell and gives back what it printed. The script commits by itself.
    ///
    /// # Errors
    ///
    /// When the script raises, or Odoo's log complains.
    pub fn shell(&self, script: &str) -> Result<String> {
        let file = self.logs.join("shell.log");
        let mut command = self.command(&["shell"])?;
        command.args(["--no-http", "--log-level=warn"]);
        let printed = process::ask(&mut command, "Odoo's shell", script, &file)?;
        log::check(&file, &[])?;
        Ok(printed)
    }

    /// Starts the web server and waits until it answers.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer within a minute.
    pub fn serve(&self, port: u16) -> Result<Server> {
        let log = self.logs.join("odoo.log");
        let mut command = self.odoo(Some(port))?;
        let process = process::spawn(&mut command, "Odoo", &log)?;
        Server::wait(process, port, Duration::from_secs(120))
    }

    /// Odoo's command with its configuration written.
    fn odoo(&self, port: Option<u16>) -> Result<Command> {
        let mut command = self.command(&[])?;
        if let Some(port) = port {
            command.args(["--http-port", &port.to_string()]);
        }
        Ok(command)
    }

    fn command(&self, first: &[&str]) -> Result<Command> {
        let home = &self.environment.odoo;
        let mut command = process::command(self.environment.python.join("python"));
        command.arg(&home.command).args(first).arg("-c").arg(self.configuration()?).args(["-d", DATABASE]);
        command.env("PYTHONPATH", &home.library).env("PYTHONDONTWRITEBYTECODE", "1");
        command.env("PATH", self.environment.path());
        Ok(command)
    }

    /// Writes `odoo.conf`.
    fn configuration(&self) -> Result<PathBuf> {
        let mut addons = self.environment.odoo.addons.clone();
        addons.push(places::addons());
        let addons: Vec<String> = addons.iter().map(|path| path.display().to_string()).collect();
        let lines = format!(
            "[options]\naddons_path = {}\ndata_dir = {}\ndb_host = {}\ndb_port = {}\ndb_user = {}\n\
             http_interface = 127.0.0.1\nlist_db = False\nmax_cron_threads = 1\nworkers = 0\n",
            addons.join(","),
            self.scratch.path().join("files").display(),
            self.cluster.socket().display(),
            postgres::PORT,
            postgres::USER,
        );
        let file = self.scratch.path().join("odoo.conf");
        fs::write(&file, lines).context("Failed to write odoo.conf")?;
        Ok(file)
    }

    /// Stops PostgreSQL and gives back the folder with `pg` and `files`.
    pub(crate) fn close(self) -> Scratch {
        let Self { cluster, scratch, .. } = self;
        drop(cluster);
        scratch
    }
}
