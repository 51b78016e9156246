//! Odoo 19 from Debian's package, unpacked and not installed: a private apt configuration reads the `sid` index, so the
//! system's own sources, package lists and installed packages stay as they are.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use super::{OdooHome, stamp};
use crate::{
    places, process,
    progress::{Progress, Step},
};

/// Debian's keys: in its own package on Ubuntu too.
pub(super) const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
/// What apt knows about Debian's archive, on a machine that does not use it.
pub(super) const ARCHIVES: &str = "/usr/share/python-apt/templates/Debian.info";
/// Overrides both.
const MIRROR: &str = "POSTALPARCEL_DEBIAN_MIRROR";

/// Odoo, and what its own links point to: without jQuery every page answers 500.
const PACKAGES: [&str; 9] = [
    "odoo-19",
    "libjs-jquery",
    "libjs-jquery-form",
    "libjs-underscore",
    "fonts-font-awesome",
    "fonts-roboto-unhinted",
    "fonts-inconsolata",
    "fonts-ocr-b",
    "fonts-glyphicons-halflings",
];

pub(super) fn odoo(progress: &Progress, log: &Path, cache: &Path) -> Result<OdooHome> {
    let folder = cache.join(format!("odoo-{}", stamp::digest(&[PACKAGES.join(" ").as_bytes()])));
    let folder = stamp::once(folder, |folder| {
        progress.step("Fetching Odoo 19 from Debian (about 125 MB)", |step| unpack(folder, log, step))
    })?;
    let library = folder.join("usr/lib/python3/dist-packages");
    Ok(OdooHome {
        command: folder.join("usr/bin/odoo"),
        addons: vec![library.join("odoo/addons")],
        version: stamp::note(&folder).unwrap_or_default(),
        library,
    })
}

/// Downloads and unpacks all packages into `folder`; gives back Odoo's version.
fn unpack(folder: &Path, log: &Path, step: &Step) -> Result<String> {
    let apt = folder.join("apt");
    let configuration = configure(&apt, &mirror()?)?;
    let get = |arguments: &[&str]| {
        let mut command = process::command("apt-get");
        command.arg("-c").arg(&configuration).args(arguments).current_dir(&apt);
        process::run(&mut command, &format!("apt-get {}", arguments[0]), log, step)
    };
    get(&["update"])?;
    let mut download = vec!["download"];
    download.extend(PACKAGES);
    get(&download).context(
        "Debian's sid does not have Odoo 19 just now: use docker compose, or set ODOO_HOME to a checkout of Odoo 19.0",
    )?;
    let mut version = None;
    for package in files(&apt, ".deb")? {
        let mut dpkg = process::command("dpkg");
        process::run(dpkg.arg("-x").arg(&package).arg(folder), "dpkg -x", log, step)?;
        version = version.or_else(|| version_of(&package));
    }
    places::remove(&apt)?;
    version.context("Odoo's package has no version")
}

/// `odoo-19_19.0.0+dfsg-1_all.deb` is 19.0.0+dfsg-1.
fn version_of(package: &Path) -> Option<String> {
    let version = package.file_name()?.to_str()?.strip_prefix("odoo-19_")?.strip_suffix("_all.deb")?;
    Some(version.to_owned())
}

/// Writes an apt configuration that lives in `apt` alone; gives back its file.
fn configure(apt: &Path, mirror: &str) -> Result<PathBuf> {
    for folder in ["lists/partial", "cache/archives/partial"] {
        places::create(&apt.join(folder))?;
    }
    let source = format!("deb [signed-by={KEYRING}] {mirror} sid main\n");
    fs::write(apt.join("sources.list"), source).context("Failed to write apt's sources")?;
    fs::write(apt.join("status"), "").context("Failed to write apt's status")?;
    let at = apt.display();
    // The hooks of the system's configuration would tidy the system's own folders; `_apt` cannot enter a home folder.
    let lines = format!(
        r#"Dir::Etc::sourcelist "{at}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "{at}/lists";
Dir::State::status "{at}/status";
Dir::Cache "{at}/cache";
APT::Sandbox::User "root";
APT::Default-Release "";
Acquire::Languages "none";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
"#
    );
    let file = apt.join("apt.conf");
    fs::write(&file, lines).context("Failed to write apt's configuration")?;
    Ok(file)
}

/// Where Debian's archive is: said by the user, used by this machine, or known to apt.
fn mirror() -> Result<String> {
    if let Some(said) = env::var_os(MIRROR) {
        return said.into_string().ok().with_context(|| format!("{MIRROR} is not text"));
    }
    let format = "$(ORIGIN)|$(LABEL)|$(REPO_URI)";
    let asked =
        Command::new("apt-get").args(["indextargets", "--format", format, "Created-By: Packages"]).output();
    let used = asked.ok().and_then(|output| in_use(&String::from_utf8_lossy(&output.stdout)));
    let known = || fs::read_to_string(ARCHIVES).ok().and_then(|text| in_template(&text));
    match used.or_else(known) {
        Some(mirror) => Ok(mirror),
        None => bail!(
            "No Debian archive is known on this machine: set {MIRROR} to the address of one, or ODOO_HOME"
        ),
    }
}

/// The archive among `apt-get indextargets` that is Debian's main one. Before the first update apt knows no origins
/// yet, so its address decides then.
fn in_use(targets: &str) -> Option<String> {
    let lines: Vec<Vec<&str>> = targets.lines().map(|line| line.split('|').collect()).collect();
    let named =
        lines.iter().find(|fields| fields.len() == 3 && fields[0] == "Debian" && fields[1] == "Debian");
    let looks = || {
        lines.iter().find(|fields| fields.len() == 3 && fields[2].trim_end_matches('/').ends_with("/debian"))
    };
    named.or_else(looks).map(|fields| fields[2].to_owned())
}

fn in_template(text: &str) -> Option<String> {
    text.lines().find_map(|line| line.strip_prefix("BaseURI:")).map(|address| address.trim().to_owned())
}

fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("Failed to read {}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.to_string_lossy().ends_with(ending)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_archive_is_told_from_the_security_one() {
        let targets = "Debian|Debian-Security|http://mirror.example/debian-security/\n\
                       Debian|Debian|http://mirror.example/debian/\n";
        assert_eq!(in_use(targets).unwrap(), "http://mirror.example/debian/");
    }

    #[test]
    fn before_the_first_update_the_address_decides() {
        let targets = "||http://other.example/tools\n||http://mirror.example/debian/\n";
        assert_eq!(in_use(targets).unwrap(), "http://mirror.example/debian/");
    }

    #[test]
    fn a_machine_without_debian_asks_its_template() {
        assert_eq!(in_use("Ubuntu|Ubuntu|http://mirror.example/ubuntu/\n"), None);
        assert_eq!(
            in_template("Suite: x\nBaseURI: http://a.example/debian/\n").unwrap(),
            "http://a.example/debian/"
        );
    }

    #[test]
    fn the_version_is_read_from_the_package_name() {
        assert_eq!(version_of(Path::new("/x/odoo-19_19.0.0+dfsg-1_all.deb")).unwrap(), "19.0.0+dfsg-1");
        assert_eq!(version_of(Path::new("/x/libjs-jquery_3.7.1_all.deb")), None);
    }
}
