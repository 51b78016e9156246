//! Reads Odoo's log: a warning or an error that nobody expected fails the run.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process;

/// Lines that are right to appear, each with its reason.
const EXPECTED: [(&str, &str); 3] = [
    ("Running as user 'root' is a security risk", "containers and CI machines often have no other user"),
    ("selfie_segmentation.js", "Debian leaves this file of the discuss module out, for its licence"),
    (
        r#"bad query: b' UPDATE "discuss_channel_member""#,
        "the web client marks messages as seen in two calls at once; Odoo repeats the second",
    ),
];

/// Fails when the log holds a warning or error that contains neither of `expected` nor of our own list.
///
/// # Errors
///
/// See above: the message shows the lines.
pub fn check(log: &Path, expected: &[&str]) -> Result<()> {
    let text = std::fs::read(log).with_context(|| format!("Failed to read {}", log.display()))?;
    let text = String::from_utf8_lossy(&text);
    let bad = complaints(&text, expected);
    if !bad.is_empty() {
        let shown: Vec<&str> = bad.iter().take(12).copied().collect();
        bail!("Odoo's log has {} warnings or errors ({}):\n{}", bad.len(), log.display(), shown.join("\n"));
    }
    Ok(())
}

/// How far Odoo is with loading modules: `stock (41/73)`.
#[must_use]
pub fn loading(log: &Path) -> String {
    let text = process::tail(log, 400);
    let line = text.lines().rfind(|line| line.contains("Loading module "));
    line.and_then(|line| line.split_once("Loading module "))
        .map(|(_, what)| what.to_owned())
        .unwrap_or_default()
}

/// Warnings and errors with the lines that belong to them left out.
fn complaints<'a>(text: &'a str, expected: &[&str]) -> Vec<&'a str> {
    let known = |line: &str| {
        EXPECTED.iter().any(|(part, _)| line.contains(part))
            || expected.iter().any(|part| line.contains(part))
    };
    text.lines().filter(|line| is_complaint(line) && !known(line)).collect()
}

/// `2026-11-25 03:37:41,181 4711 WARNING database module: text`.
fn is_complaint(line: &str) -> bool {
    let mut words = line.split(' ');
    let dated = words.next().is_some_and(|word| word.len() == 10 && word.as_bytes()[4] == b'-');
    dated && matches!(words.nth(2), Some("WARNING" | "ERROR" | "CRITICAL"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "2026-11-25 03:37:41,181 1 INFO db odoo: fine
2026-11-25 03:37:41,182 1 WARNING db odoo.addons.x: bad thing
Traceback (most recent call last):
2026-11-25 03:37:41,183 1 ERROR db odoo.http: worse thing
2026-11-25 03:37:41,184 1 WARNING db odoo: Running as user 'root' is a security risk.
WARNING of a letter";

    #[test]
    fn warnings_and_errors_are_found_and_expected_ones_are_not() {
        assert_eq!(complaints(LOG, &["bad thing"]).len(), 1);
        assert_eq!(complaints(LOG, &[]).len(), 2);
        assert!(complaints(LOG, &["thing"]).is_empty());
    }

    #[test]
    fn the_module_being_loaded_is_read_from_the_log() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("odoo.log");
        std::fs::write(&log, "x odoo.modules.loading: Loading module stock (41/73) \nmore").unwrap();
        assert_eq!(loading(&log).trim(), "stock (41/73)");
    }

    #[test]
    fn a_log_with_a_complaint_fails_the_run_and_shows_it() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("odoo.log");
        std::fs::write(&log, LOG).unwrap();
        assert!(check(&log, &[]).unwrap_err().to_string().contains("worse thing"));
    }
}
