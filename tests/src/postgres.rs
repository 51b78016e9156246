//! A private PostgreSQL: its own data folder with the socket inside, no network port. PostgreSQL refuses to run as
//! root, so root starts it as the package's user `postgres`.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use ::postgres::{Client, Config, NoTls};
use anyhow::{Context, Result};
use rustix::process::{Signal, geteuid};

use crate::{env::Environment, process, process::Process, progress::Step, wait};

/// The one role; a superuser of the private cluster.
pub const USER: &str = "odoo";
/// The user that owns the data folder when we are root.
const SYSTEM_USER: &str = "postgres";
/// Names the socket's file only.
pub const PORT: u16 = 5432;

/// How much a power cut may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Nothing: as in production. For measurements and the demo.
    Full,
    /// Everything: several times faster. For tests.
    None,
}

/// A running server.
#[derive(Debug)]
pub struct Cluster {
    data: PathBuf,
    process: Process,
}

/// Makes an empty cluster in the folder `data`, which must be empty.
///
/// # Errors
///
/// When `initdb` fails.
pub fn create(environment: &Environment, data: &Path, log: &Path, step: &Step) -> Result<()> {
    if geteuid().is_root() {
        let mut chown = process::command("chown");
        process::run(chown.arg(SYSTEM_USER).arg(data), "chown to the user postgres", log, step)?;
    }
    let mut initdb = as_owner(&environment.postgres.join("initdb"), data);
    initdb.args(["--username", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
    process::run(&mut initdb, "initdb", log, step)
}

/// A command on the data folder, given to it as `-D`.
///
/// The user `postgres` may not be able to reach the folder by its path (a home folder is closed to others), so root
/// opens it and hands it over as file descriptor 9.
fn as_owner(program: &Path, data: &Path) -> Command {
    if !geteuid().is_root() {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "INT", "--"]).arg(program).arg("-D").arg(data);
        return command;
    }
    let mut command = Command::new("sh");
    command.args(["-c", r#"exec 9<"$0"; exec "$@""#]).arg(data).current_dir("/");
    command.args(["setpriv", "--pdeathsig", "INT", "--init-groups"]);
    command.args(["--reuid", SYSTEM_USER, "--regid", SYSTEM_USER, "--"]);
    command.arg(program).args(["-D", "/proc/self/fd/9"]);
    command
}

impl Cluster {
    /// Starts the cluster in `data` and waits until it answers.
    ///
    /// # Errors
    ///
    /// When it ends or does not answer.
    pub fn start(environment: &Environment, data: &Path, durability: Durability, log: &Path) -> Result<Self> {
        let mut server = as_owner(&environment.postgres.join("postgres"), data);
        let folder = if geteuid().is_root() { Path::new("/proc/self/fd/9") } else { data };
        server.args(["-c", "listen_addresses=", "-c"]);
        server.arg(format!("unix_socket_directories={}", folder.display()));
        server.args(["-p", &PORT.to_string(), "-c", "max_wal_size=4GB", "-c", "log_checkpoints=off"]);
        if durability == Durability::None {
            server.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
        }
        // SIGINT is the fast shutdown: it does not wait for clients.
        let process = process::spawn(&mut server, "PostgreSQL", log)?.stopped_with(Signal::INT);
        let mut cluster = Self { data: data.to_owned(), process };
        cluster.wait()?;
        Ok(cluster)
    }

    fn wait(&mut self) -> Result<()> {
        wait::until("PostgreSQL", Duration::from_secs(60), || {
            self.process.check()?;
            Ok(self.connect("postgres").ok().map(drop))
        })
    }

    /// The folder of the socket: `db_host` of Odoo.
    #[must_use]
    pub fn socket(&self) -> &Path {
        &self.data
    }

    /// A connection.
    ///
    /// # Errors
    ///
    /// When the database does not exist.
    pub fn connect(&self, database: &str) -> Result<Client> {
        let mut config = Config::new();
        config.host_path(&self.data).port(PORT).user(USER).dbname(database);
        config.connect(NoTls).with_context(|| format!("Failed to open the database {database}"))
    }
}
