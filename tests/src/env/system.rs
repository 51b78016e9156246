//! System packages: asks whether the thing itself is there, and installs its package when it is not.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use rustix::process::geteuid;

use super::python::PYTHON;
use crate::{places, process, progress::Progress};

/// A thing we need and the package that brings it.
struct Need {
    package: &'static str,
    present: fn() -> bool,
}

const ALWAYS: [Need; 2] = [
    Need { package: "postgresql", present: || postgres().is_ok() },
    Need { package: "python3-venv", present: python_makes_environments },
];

/// Odoo's package is checked against Debian's keys, and Debian's archive is found through apt's own list.
const FOR_ODOO: [Need; 2] = [
    Need { package: "debian-archive-keyring", present: || Path::new(super::debian::KEYRING).is_file() },
    Need {
        package: "python-apt-common",
        present: || is_debian() || Path::new(super::debian::ARCHIVES).is_file(),
    },
];

/// Pages in Chinese and Arabic are looked at, so their letters must be there.
const FOR_BROWSER: [Need; 3] = [
    Need { package: "fonts-noto-core", present: || Path::new("/usr/share/fonts/truetype/noto").is_dir() },
    Need { package: "fonts-noto-cjk", present: || Path::new("/usr/share/fonts/opentype/noto").is_dir() },
    Need { package: "chromium", present: || !is_debian() || found_browser().is_some() },
];

pub(super) fn install(progress: &Progress, log: &Path, browser: bool) -> Result<()> {
    let for_odoo = if std::env::var_os("ODOO_HOME").is_none() { &FOR_ODOO[..] } else { &[] };
    let for_browser = if browser { &FOR_BROWSER[..] } else { &[] };
    let needs = ALWAYS.iter().chain(for_odoo).chain(for_browser);
    let missing: Vec<&str> = needs.filter(|need| !(need.present)()).map(|need| need.package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    progress.say(&format!("Missing system packages: {}", missing.join(" ")));
    become_root(&missing)?;
    progress.step("Installing system packages", |step| {
        process::run(&mut apt_get(&["update"]), "apt-get update", log, step)?;
        let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
        arguments.extend(&missing);
        process::run(&mut apt_get(&arguments), "apt-get install", log, step)
    })
}

/// Asks for the password now, at the terminal, so that what runs later in the background need not.
fn become_root(missing: &[&str]) -> Result<()> {
    let packages = missing.join(" ");
    if !Path::new("/usr/bin/apt-get").is_file() {
        bail!("This installs packages on Debian 12 and Ubuntu 24.04 only. Install by hand: {packages}");
    }
    if geteuid().is_root()
        || Command::new("sudo").arg("--validate").status().is_ok_and(|status| status.success())
    {
        return Ok(());
    }
    bail!("Neither root nor sudo: ask an administrator for `apt-get install {packages}`")
}

/// `apt-get` as root; another run of it is waited for.
fn apt_get(arguments: &[&str]) -> Command {
    let mut command = Command::new(if geteuid().is_root() { "env" } else { "sudo" });
    if !geteuid().is_root() {
        command.args(["--non-interactive", "env"]);
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=600"])
        .args(arguments);
    command
}

/// The folder with the newest PostgreSQL's programs; Odoo 19 wants 13 or newer.
pub(super) fn postgres() -> Result<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .map(|folders| folders.filter_map(Result::ok).filter_map(|folder| server(&folder.path())).collect())
        .unwrap_or_default();
    versions.sort();
    let newest = versions.pop().filter(|(version, _)| *version >= 13);
    Ok(newest.context("PostgreSQL 13 or newer is not installed: `apt-get install postgresql`")?.1)
}

fn server(folder: &Path) -> Option<(u32, PathBuf)> {
    let version = folder.file_name()?.to_str()?.parse().ok()?;
    let bin = folder.join("bin");
    bin.join("initdb").is_file().then_some((version, bin))
}

fn python_makes_environments() -> bool {
    Command::new(PYTHON).args(["-c", "import ensurepip, venv"]).status().is_ok_and(|status| status.success())
}

/// Ubuntu ships Chromium only as a snap, which runs in no container: there Playwright's own build is taken, and given the
/// name that Odoo's tests look for.
pub(super) fn browser(progress: &Progress, log: &Path, cache: &Path, python: &Path) -> Result<PathBuf> {
    if let Some(found) = found_browser() {
        return Ok(found);
    }
    let folder = cache.join("browsers");
    let link = folder.join("bin/chromium");
    if !link.is_file() {
        places::create(&folder.join("bin"))?;
        progress.step("Installing Chromium", |step| {
            let mut install = process::command(python.join("playwright"));
            install.args(["install", "--with-deps", "chromium"]).env("PLAYWRIGHT_BROWSERS_PATH", &folder);
            process::run(&mut install, "playwright install", log, step)
        })?;
        let found = find_file(&folder, "chrome");
        let found = found.context("Chromium is missing: install Chromium or Google Chrome into /usr/bin")?;
        std::os::unix::fs::symlink(found, &link).context("Failed to link Chromium")?;
    }
    Ok(link)
}

fn found_browser() -> Option<PathBuf> {
    let names = ["chromium", "google-chrome", "google-chrome-stable"];
    names.iter().map(|name| Path::new("/usr/bin").join(name)).find(|path| path.is_file())
}

fn find_file(folder: &Path, name: &str) -> Option<PathBuf> {
    let entries: Vec<PathBuf> =
        fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    let here = entries.iter().find(|path| path.is_file() && path.ends_with(name)).cloned();
    here.or_else(|| entries.iter().filter(|path| path.is_dir()).find_map(|path| find_file(path, name)))
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}
