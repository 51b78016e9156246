//! `cargo xtask demo`: parcels of four carriers move through a real Odoo, fed by the worker from a PostalParcel that
//! runs here. Each run begins with a fresh copy of the demo database.

use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result};
use comfy_table::{Table, presets::NOTHING};
use e2e::{
    env,
    odoo::{Server, Site},
    places, ports,
    postgres::Durability,
    program::{self, Sandbox, Worker, WorkerSettings},
    progress::Progress,
    stack,
    template::Template,
    wait,
};
use postalparcel_worker::{
    domain::Status,
    localise::{Catalogue, Reader},
    sandbox,
};
use serde_json::json;

use crate::{rows, steps};

/// Deliveries in the addon's demo data.
const SHIPPED: usize = 40;

/// Longest wait for all parcels.
const LIMIT: Duration = Duration::from_secs(300);
/// An hour in six seconds: slow enough to see each step.
const SPEED: f64 = 600.0;

/// How the demo runs.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Sync until every parcel has arrived in Odoo, print them, and stop.
    #[arg(long)]
    once: bool,
    /// Parcels to follow.
    #[arg(long, default_value_t = SHIPPED, value_name = "N")]
    shipments: usize,
    /// How much faster than the clock the parcels travel: at 3600 an hour takes a second.
    #[arg(long, default_value_t = SPEED)]
    speed: f64,
    /// Odoo's port.
    #[arg(long, default_value_t = 8069)]
    port: u16,
    /// Language of the table, as Odoo or a browser writes it: `de_DE`, `zh-Hans`.
    #[arg(long, default_value = "en", value_name = "L")]
    lang: String,
}

/// What runs; stopped in this order.
pub(crate) struct Running {
    worker: Worker,
    sandbox: Sandbox,
    pub(crate) odoo: Server,
    pub(crate) site: Site,
}

/// The demo with every parcel in Odoo, for looking at its pages.
pub(crate) fn synchronised(progress: &Progress) -> Result<Running> {
    let port = ports::free()?;
    let arguments = Arguments { once: true, shipments: SHIPPED, speed: SPEED, port, lang: "en".to_owned() };
    let mut running = start(progress, &arguments)?;
    synchronise(progress, &mut running)?;
    Ok(running)
}

pub(crate) fn run(progress: &Progress, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = Catalogue::load()?;
    let reader = catalogue.reader_of(&arguments.lang)?;
    ports::require(arguments.port)?;
    let mut running = start(progress, arguments)?;
    if arguments.once {
        synchronise(progress, &mut running)?;
        let errors = print(&running.site, &reader)?;
        running.stop(progress)?;
        return Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    greet(progress, &running);
    watch(running)?;
    progress.say("Stopped.");
    Ok(ExitCode::SUCCESS)
}

fn start(progress: &Progress, arguments: &Arguments) -> Result<Running> {
    let environment = env::prepare(progress, false)?;
    progress.step("Building the worker", |_| steps::build_worker(&[]))?;
    let binary = program::development()?;
    let site = Site::open(&environment, progress, Template::Demo, "demo", Durability::Full)?;
    let port = ports::free()?;
    let key = progress.step("Making a worker key and the parcels", |_| {
        let key = stack::connect(&site, port)?;
        choose(&site, arguments.shipments)?;
        Ok(key)
    })?;
    let speed = arguments.speed.to_string();
    let sandbox = Sandbox::start(&binary, site.logs(), &["--speed", &speed])?;
    let odoo = progress.step("Starting Odoo", |_| site.serve(arguments.port))?;
    let settings = WorkerSettings::new("demo", &odoo.url(), &key, &sandbox.url())?;
    let worker = hurried(WorkerSettings { port, ..settings }).start(&binary, site.logs())?;
    Ok(Running { worker, sandbox, odoo, site })
}

/// Looks at every parcel each minute, because in the demo an hour passes in seconds.
fn hurried(settings: WorkerSettings) -> WorkerSettings {
    let settings = settings.with("WORKER__POLL_SECONDS", "1").with("WORKER__HEARTBEAT_SECONDS", "5");
    Status::ALL.iter().fold(settings, |settings, status| {
        let section = status.as_str().to_uppercase();
        settings.with(&format!("CADENCES__{section}__EVERY"), "* * * * *")
    })
}

/// More parcels than the demo data holds get deliveries of their own; of fewer, the last numbers are cleared.
fn choose(site: &Site, wanted: usize) -> Result<()> {
    let script = places::repository().join("tests/src/bin/xtask/shipments.py");
    let script = std::fs::read_to_string(script).context("Failed to read shipments.py")?;
    let parcels = sandbox::numbers(wanted).into_iter().skip(SHIPPED);
    let more: Vec<[String; 2]> = parcels.map(|parcel| [parcel.number, parcel.carrier]).collect();
    site.shell(&format!("WANTED = {wanted}\nMORE = {}\n{script}", json!(more))).map(drop)
}

/// Waits until every parcel has been applied.
fn synchronise(progress: &Progress, running: &mut Running) -> Result<()> {
    let done = progress.step("Following every parcel once", |step| {
        let mut sql = running.site.sql()?;
        let left = Arc::new(AtomicI64::new(-1));
        let shown = Arc::clone(&left);
        step.watch(move || format!("{} to go", shown.load(Ordering::Relaxed)));
        wait::until_true("all parcels", LIMIT, || {
            running.check()?;
            left.store(rows::unapplied(&mut sql)?, Ordering::Relaxed);
            Ok(left.load(Ordering::Relaxed) == 0)
        })
    });
    done.with_context(|| format!("The worker's log ends with:\n{}", running.worker.log().unwrap_or_default()))
}

/// Prints all parcels and the counts; gives back the number of errors.
#[expect(clippy::print_stdout, reason = "the result of the command")]
fn print(site: &Site, reader: &Reader<'_>) -> Result<i64> {
    let mut sql = site.sql()?;
    let mut table = Table::new();
    table.load_style(NOTHING);
    for parcel in rows::parcels(&mut sql)? {
        table.add_row(parcel.words(reader)?);
    }
    let rows::Counts { shipments, events, errors } = rows::counts(&mut sql)?;
    println!("{table}\n\ndemo: {shipments} shipments, {events} events, {errors} errors");
    Ok(errors)
}

fn greet(progress: &Progress, running: &Running) {
    let worker = running.worker.url();
    progress.say(&format!(
        "Everything runs.\n\n  Odoo      {}/odoo/postalparcel   login admin, password admin\n  Sandbox   {}\n  \
         Worker    {worker}/healthz\n  Logs      {}\n\nCtrl-C stops all of it.\n",
        running.odoo.url(),
        running.sandbox.url(),
        running.site.logs().display(),
    ));
}

/// Until Ctrl-C, or until one of them ends by itself.
fn watch(mut running: Running) -> Result<()> {
    let ended = wait::until("the end", Duration::MAX, || running.check().map(|()| None::<()>));
    if wait::interrupted() { Ok(()) } else { ended }
}

impl Running {
    /// Fails when one of them ended by itself.
    fn check(&mut self) -> Result<()> {
        self.worker.process().check()?;
        self.sandbox.process().check()?;
        self.odoo.process().check()
    }

    /// Stops all of it; Odoo must have had nothing to complain about.
    pub(crate) fn stop(self, progress: &Progress) -> Result<()> {
        progress.step("Stopping", |_| {
            self.worker.stop()?;
            self.odoo.finish(&[])
        })
    }
}
