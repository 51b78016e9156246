//! Holds the field names of all log lines to the table in `docs/LOGGING.md`, both ways.
//!
//! In: every file of `worker/src`, read as tokens, so that layout can't hide a field. What is under `#[cfg(test)]` is not
//! looked at separately: tests log nothing.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::{collections::BTreeSet, fs, path::Path};

use proc_macro2::{TokenStream, TokenTree};

const LEVELS: [&str; 5] = ["trace", "debug", "info", "warn", "error"];

#[test]
fn every_field_of_a_log_line_is_explained_and_every_explained_field_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = BTreeSet::new();
    in_folder(&root.join("src"), &mut used);
    let document = fs::read_to_string(root.join("../docs/LOGGING.md")).unwrap();
    let table = document.split("## Fields").nth(1).unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let explained: BTreeSet<_> = rows.map(|(field, _)| field.to_owned()).collect();
    assert_eq!(used, explained, "fields in worker/src on the left, in docs/LOGGING.md on the right");
}

fn in_folder(folder: &Path, used: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            in_folder(&path, used);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            in_tokens(fs::read_to_string(&path).unwrap().parse().unwrap(), used);
        }
    }
}

/// Finds `info!(…)` and its kin at any depth.
fn in_tokens(tokens: TokenStream, used: &mut BTreeSet<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (place, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = |back: usize| place.checked_sub(back).map(|place| tokens[place].to_string());
        let is_log =
            before(1).as_deref() == Some("!") && LEVELS.contains(&before(2).unwrap_or_default().as_str());
        if is_log {
            used.extend(fields(group.stream()));
        } else {
            in_tokens(group.stream(), used);
        }
    }
}

/// The names of the comma-separated parts before the message: `a.b = value`, `%a`, `a`.
fn fields(arguments: TokenStream) -> Vec<String> {
    let mut parts = vec![String::new()];
    for token in arguments {
        match token.to_string().as_str() {
            "," => parts.push(String::new()),
            text => parts.last_mut().unwrap().push_str(text),
        }
    }
    let names = parts
        .iter()
        .take_while(|part| !part.starts_with('"'))
        .map(|part| part.split('=').next().unwrap_or_default().trim_start_matches(['%', '?']).to_owned());
    names.collect()
}
