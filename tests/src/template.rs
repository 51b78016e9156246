//! Databases that are prepared once and copied for every run: PostgreSQL's data folder and Odoo's file store side by
//! side, in the cache, named after everything they were made from.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result};

use crate::{
    env::{Environment, digest},
    odoo::{DATABASE, Site},
    places, postgres,
    postgres::Durability,
    process,
    progress::{Progress, Step},
    scratch::Scratch,
};

/// Our module's technical name.
pub const MODULE: &str = "postalparcel_tracking";
/// What our module builds on, and what shops that use it have.
const BASE_MODULES: &str = "stock_delivery,sale_management,stock_dropshipping";
/// How many prepared databases stay in the cache.
const KEPT: usize = 6;

/// What is in a prepared database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// Odoo with deliveries and sales, without our module.
    Base,
    /// That and our module.
    Addon,
    /// That and our demo data.
    Demo,
}

impl Template {
    fn below(self) -> Option<Self> {
        (self != Self::Base).then_some(Self::Base)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Base => "Preparing a database with Odoo's deliveries and sales",
            Self::Addon => "Preparing a database with the addon",
            Self::Demo => "Preparing a database with the addon and its demo data",
        }
    }

    /// A name that changes with everything the database is made from.
    fn name(self, environment: &Environment) -> Result<String> {
        let server = environment.postgres.to_string_lossy().into_owned();
        let base = digest(&[environment.odoo.version.as_bytes(), server.as_bytes(), BASE_MODULES.as_bytes()]);
        Ok(match self {
            Self::Base => format!("base-{base}"),
            Self::Addon => format!("addon-{base}-{}", addon_digest()?),
            Self::Demo => format!("demo-{base}-{}", addon_digest()?),
        })
    }
}

/// Copies a prepared database into `to`, preparing it first if need be.
///
/// # Errors
///
/// When Odoo cannot be installed, or its log complains.
pub fn copy(environment: &Environment, progress: &Progress, template: Template, to: &Path) -> Result<()> {
    let templates = environment.cache.join("templates");
    places::create(&templates)?;
    let lock = File::create(templates.join("lock")).context("Failed to create a lock file")?;
    lock.lock().context("Failed to lock the prepared databases")?;
    let from = prepared(environment, progress, template, &templates)?;
    duplicate(&from, to)
}

/// The folder of a prepared database.
fn prepared(
    environment: &Environment,
    progress: &Progress,
    template: Template,
    all: &Path,
) -> Result<PathBuf> {
    let folder = all.join(template.name(environment)?);
    if folder.is_dir() {
        touch(&folder)?;
        return Ok(folder);
    }
    let below = template.below().map(|below| prepared(environment, progress, below, all)).transpose()?;
    let made = progress.step(template.title(), |step| make(environment, template, below.as_deref(), step))?;
    fs::rename(made.path(), &folder).context("Failed to keep the prepared database")?;
    touch(&folder)?;
    prune(all)?;
    Ok(folder)
}

fn make(environment: &Environment, template: Template, below: Option<&Path>, step: &Step) -> Result<Scratch> {
    let logs = places::output("prepare")?;
    let scratch = Scratch::new(&environment.cache)?;
    match below {
        Some(below) => duplicate(below, scratch.path())?,
        None => empty(environment, scratch.path(), &logs.join("initdb.log"), step)?,
    }
    let site = Site::adopt(environment, scratch, logs, Durability::None)?;
    let title = format!("{template:?}").to_lowercase();
    match template {
        Template::Base => {
            site.cluster().connect("postgres")?.batch_execute(&format!("CREATE DATABASE {DATABASE}"))?;
            site.run(&title, &["-i", BASE_MODULES], &[], step)?;
        }
        Template::Addon => drop(site.run(&title, &["-i", MODULE], &[], step)?),
        Template::Demo => {
            // Odoo loads a module's demo data only where those below it have theirs; we want ours alone.
            site.sql()?.execute("UPDATE ir_module_module SET demo = true WHERE state = 'installed'", &[])?;
            site.run(&title, &["-i", MODULE], &[], step)?;
        }
    }
    Ok(site.close())
}

fn empty(environment: &Environment, scratch: &Path, log: &Path, step: &Step) -> Result<()> {
    places::create(&scratch.join("pg"))?;
    places::create(&scratch.join("files"))?;
    postgres::create(environment, &scratch.join("pg"), log, step)
}

/// Copies `pg` and `files`, with their owners, sharing blocks where the file system can.
fn duplicate(from: &Path, to: &Path) -> Result<()> {
    let log = places::output("prepare")?.join("copy.log");
    let mut copy = process::command("cp");
    copy.args(["-a", "--reflink=auto"]).arg(from.join("pg")).arg(from.join("files")).arg(to);
    process::run(&mut copy, "Copying a prepared database", &log, &Step::default())
}

/// Digest of all files of our module but its tests.
fn addon_digest() -> Result<String> {
    let root = places::addons().join(MODULE);
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    files.sort();
    let mut parts = Vec::new();
    for file in &files {
        parts.push(file.strip_prefix(&root)?.to_string_lossy().into_owned().into_bytes());
        parts.push(fs::read(file).with_context(|| format!("Failed to read {}", file.display()))?);
    }
    Ok(digest(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>()))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("Failed to read {}", folder.display()))? {
        let path = entry?.path();
        match path.file_name().and_then(|name| name.to_str()) {
            Some("__pycache__" | "tests") => {}
            _ if path.is_dir() => collect(&path, files)?,
            _ => files.push(path),
        }
    }
    Ok(())
}

/// Marks a prepared database as used now.
fn touch(folder: &Path) -> Result<()> {
    fs::write(folder.join("used"), "").context("Failed to mark a prepared database")
}

fn last_used(folder: &Path) -> Option<SystemTime> {
    fs::metadata(folder.join("used")).ok()?.modified().ok()
}

/// Deletes the prepared databases that were not used for longest.
fn prune(all: &Path) -> Result<()> {
    let folders = fs::read_dir(all)?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut used: Vec<_> = folders.filter_map(|folder| Some((last_used(&folder)?, folder))).collect();
    used.sort();
    for (_, folder) in used.iter().rev().skip(KEPT) {
        places::remove(folder)?;
    }
    Ok(())
}
