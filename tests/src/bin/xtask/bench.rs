//! `cargo xtask bench`: how fast news gets from PostalParcel into Odoo, beside what PostgreSQL alone allows for the same
//! rows. Both are measured in one run on one database, so that the ratio means something on any machine.

use std::{
    process::{Command, ExitCode},
    time::Instant,
};

use anyhow::{Context, Result, bail, ensure};
use e2e::{
    env::{self, Environment},
    odoo::{DATABASE, Site},
    places, ports,
    postgres::{self, Durability},
    process,
    program::{NAME, Sandbox, WorkerSettings},
    progress::Progress,
    stack,
    template::Template,
};
use serde::Deserialize;

use crate::steps;

/// Parcels, each with three events that Odoo does not have.
const SHIPMENTS: u32 = 5_000;
const EVENTS: i64 = 3 * SHIPMENTS as i64;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// 5,000 parcels with three new events each, PostalParcel answering at once.
    #[arg(long, required = true)]
    quick: bool,
}

pub(crate) fn run(progress: &Progress, arguments: &Arguments) -> Result<ExitCode> {
    ensure!(arguments.quick, "Say which measurement: --quick");
    let environment = env::prepare(progress, false)?;
    progress.step("Building the worker for release", |_| steps::build_worker(&["--release"]))?;
    let site = Site::open(&environment, progress, Template::Addon, "bench", Durability::Full)?;
    let key = progress.step("Making the parcels", |_| seed(&site))?;
    let end_to_end = progress.step("The worker's run", |_| worker(&site, &key))?;
    arrived(&site)?;
    let raw = progress.step("The same rows by psycopg2", |_| raw(&environment, &site))?;
    arrived(&site)?;
    report(end_to_end, raw);
    Ok(ExitCode::SUCCESS)
}

fn seed(site: &Site) -> Result<String> {
    let script = places::repository().join("tests/bench/seed.py");
    let script = std::fs::read_to_string(script).context("Failed to read seed.py")?;
    site.shell(&format!("COUNT = {SHIPMENTS}\n{script}"))?;
    site.sql()?.batch_execute("VACUUM ANALYZE")?;
    stack::connect(site, ports::free()?)
}

/// Seconds from the worker's start to its end.
fn worker(site: &Site, key: &str) -> Result<f64> {
    let binary = places::target()?.join("release").join(NAME);
    let sandbox = Sandbox::start(&binary, site.logs(), &[])?;
    let odoo = site.serve(ports::free()?)?;
    let settings =
        WorkerSettings::new("bench", &odoo.url(), key, &sandbox.url())?.with("LOG__FILTER", "warn");
    let began = Instant::now();
    let (passed, said) = settings.command(&binary, &["once"])?;
    let seconds = began.elapsed().as_secs_f64();
    if !passed {
        bail!("The worker failed:\n{said}");
    }
    odoo.finish(&[])?;
    Ok(seconds)
}

/// Exactly the rows that must be there.
fn arrived(site: &Site) -> Result<()> {
    let mut sql = site.sql()?;
    let mut count = |query: &str| -> Result<i64> { Ok(sql.query_one(query, &[])?.get(0)) };
    let events = count("SELECT count(*) FROM postalparcel_event")?;
    let changes =
        count("SELECT count(*) FROM postalparcel_shipment WHERE status = 'in_transit' AND rev = 1")?;
    let wanted = (EVENTS, i64::from(SHIPMENTS));
    ensure!(
        (events, changes) == wanted,
        "{events} events and {changes} status changes arrived, not {wanted:?}"
    );
    Ok(())
}

#[derive(Deserialize)]
struct Raw {
    seconds: f64,
}

fn raw(environment: &Environment, site: &Site) -> Result<f64> {
    let mut command: Command = process::command(environment.python.join("python"));
    command.arg(places::repository().join("tests/bench/raw.py")).arg(site.cluster().socket());
    command.args([&postgres::PORT.to_string(), postgres::USER, DATABASE]);
    let said = process::ask(&mut command, "raw.py", "", &site.logs().join("raw.log"))?;
    let Raw { seconds } = serde_json::from_str(&said).context("raw.py printed no result")?;
    Ok(seconds)
}

#[expect(clippy::print_stdout, reason = "the result of the command")]
fn report(end_to_end: f64, raw: f64) {
    let rate = |seconds: f64| f64::from(SHIPMENTS) / seconds;
    println!("end to end: {:.0} shipments/s", rate(end_to_end));
    println!("raw: {:.0} shipments/s", rate(raw));
    println!("ratio: {:.0} % of raw", 100.0 * rate(end_to_end) / rate(raw));
}
