//! Holds `docs/cases.md` to the tests: each row names at least one proof, and each proof exists.
//!
//! In: the table, and the names of all tests as they stand in the sources of worker, addon and journeys. A proof that was
//! renamed or removed is found here, not by a reader.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::{
    collections::HashSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{TokenStream, TokenTree};

#[test]
fn every_case_is_shown_by_something_that_exists() {
    let (known, mut wrong) = (proofs(), String::new());
    for case in cases() {
        if case.proofs.is_empty() {
            writeln!(wrong, "case {} names no proof", case.number).unwrap();
        }
        for missing in case.proofs.iter().filter(|proof| !known.contains(*proof)) {
            writeln!(wrong, "case {}: there is no {missing}", case.number).unwrap();
        }
    }
    assert!(wrong.is_empty(), "docs/cases.md:\n{wrong}");
}

#[test]
fn every_case_stands_there_once_and_in_order() {
    let numbers: Vec<_> = cases().iter().map(|case| case.number).collect();
    assert!(numbers.len() >= 20, "the table was not read");
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
}

#[test]
fn tests_are_found_by_the_names_that_their_runners_give_them() {
    let known = proofs();
    for (proof, exists) in [
        ("worker::domain::number::tests::each_refusal_is_a_sentence_that_says_what_to_do", true),
        ("worker::normalise::tests::properties::settling_twice_changes_nothing", true),
        ("worker::normalise::tests::properties::reduced", false),
        ("cases::every_case_stands_there_once_and_in_order", true),
        ("test_wire.py::TestWire.test_every_item_of_the_fixture_is_read", true),
        ("test_wire.py::TestWire.setUp", false),
        ("decisions/0004-one-shipment-per-number.md#what-follows", true),
        ("decisions/0004-one-shipment-per-number.md#nothing", false),
    ] {
        assert_eq!(known.contains(proof), exists, "{proof}");
    }
}

/// A row of the table.
struct Case {
    number: u32,
    proofs: Vec<String>,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(repository().join("docs/cases.md")).unwrap();
    let case = |line: &str| {
        let [number, _area, _rule, proofs] =
            line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect::<Vec<_>>()[..]
        else {
            return None;
        };
        let proofs = proofs.split(['`', '(', ')']).skip(1).step_by(2).map(ToOwned::to_owned).collect();
        Some(Case { number: number.parse().ok()?, proofs })
    };
    text.lines().filter_map(case).collect()
}

/// The names of everything that may be a proof.
fn proofs() -> HashSet<String> {
    let mut proofs = HashSet::new();
    for (file, text) in files("worker/src", "rs") {
        let module = file
            .with_extension("")
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect::<Vec<_>>();
        let module = module.strip_suffix(&["mod".to_owned()]).unwrap_or(&module).join("::");
        rust_tests(text.parse().unwrap(), &format!("worker::{module}"), &mut proofs);
    }
    for (file, text) in [files("tests/tests", "rs"), files("worker/tests", "rs")].concat() {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        rust_tests(text.parse().unwrap(), &name, &mut proofs);
    }
    for (file, text) in files("odoo_addon/postalparcel_tracking/tests", "py") {
        proofs.extend(python_tests(&file.file_name().unwrap().to_string_lossy(), &text));
    }
    for (file, text) in files("docs/decisions", "md") {
        let headings = text.lines().filter_map(|line| line.strip_prefix('#')).map(anchor);
        proofs.extend(headings.map(|heading| format!("decisions/{}#{heading}", file.display())));
    }
    proofs
}

/// Functions under an attribute that ends in `test`, wherever they stand.
fn rust_tests(tokens: TokenStream, module: &str, found: &mut HashSet<String>) {
    let (mut is_test, mut before) = (false, String::new());
    for token in tokens {
        match &token {
            TokenTree::Group(group) if before == "#" => {
                let attribute =
                    group.stream().into_iter().take_while(|token| !matches!(token, TokenTree::Group(_)));
                is_test |= attribute.last().is_some_and(|name| name.to_string() == "test");
            }
            TokenTree::Ident(name) if before == "fn" && std::mem::take(&mut is_test) => {
                found.insert(format!("{module}::{name}"));
            }
            TokenTree::Group(group) => {
                let inner = before
                    .strip_prefix("mod ")
                    .map_or_else(|| module.to_owned(), |name| format!("{module}::{name}"));
                rust_tests(group.stream(), &inner, found);
            }
            _ => {}
        }
        before = match &token {
            TokenTree::Ident(name) if before == "mod" => format!("mod {name}"),
            other => other.to_string(),
        };
    }
}

fn python_tests(file: &str, text: &str) -> Vec<String> {
    let (mut class, mut found) = ("", Vec::new());
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("class ") {
            class = rest.split(['(', ':']).next().unwrap();
        } else if let Some(rest) = line.strip_prefix("    def test_") {
            found.push(format!("{file}::{class}.test_{}", rest.split('(').next().unwrap()));
        }
    }
    found
}

/// The anchor that a heading gets: `## What follows` is `what-follows`.
fn anchor(heading: &str) -> String {
    let heading = heading.trim_start_matches('#').trim().to_lowercase();
    heading
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
        .collect::<String>()
        .replace(' ', "-")
}

/// The files below a folder with this ending: path within it, and text.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let root = repository().join(folder);
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                files
                    .push((path.strip_prefix(&root).unwrap().to_owned(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
