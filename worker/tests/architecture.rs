//! Holds the sources to the rules of `docs/ARCHITECTURE.md`: who may import whom, and how long files and functions get.
//!
//! In: every file of `worker/src`, read as tokens, so that comments, strings and layout can't hide an import. What is
//! under `#[cfg(test)]` may import what it likes.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::{fmt::Write as _, fs, path::Path, path::PathBuf};

use postalparcel_worker::domain::{Attention, Status, SubStatus};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A module of the crate: its name, what it is for, and whom it may import besides itself.
struct Module {
    name: &'static str,
    purpose: &'static str,
    may_import: &'static [&'static str],
}

/// The order is the one in which to read them. `docs/ARCHITECTURE.md` shows this table.
const MODULES: &[Module] = &[
    Module { name: "domain", purpose: "the words we speak: values only", may_import: &[] },
    Module { name: "clock", purpose: "what time it is", may_import: &[] },
    Module { name: "odoo", purpose: "what Odoo is to us: its verbs", may_import: &["domain", "clock"] },
    Module {
        name: "providers",
        purpose: "ask an aggregator; its answer becomes reports",
        may_import: &["domain", "clock"],
    },
    Module {
        name: "normalise",
        purpose: "report and stored events become a snapshot; pure",
        may_import: &["domain"],
    },
    Module { name: "numbers", purpose: "whose a tracking number may be; pure", may_import: &["domain"] },
    Module { name: "schedule", purpose: "when to look again", may_import: &["domain", "clock"] },
    Module {
        name: "localise",
        purpose: "statuses, times and whole messages in the reader's language; pure",
        may_import: &["domain"],
    },
    Module {
        name: "journal",
        purpose: "webhooks that were taken and are not settled yet, in one file",
        may_import: &["domain"],
    },
    Module {
        name: "pipeline",
        purpose: "the order of things: claim, fetch, normalise, settle",
        may_import: &["domain", "clock", "odoo", "providers", "normalise", "schedule", "journal"],
    },
    Module { name: "lifecycle", purpose: "until when: signals and draining", may_import: &[] },
    Module { name: "telemetry", purpose: "in whose sight: log lines", may_import: &[] },
    Module {
        name: "http",
        purpose: "the worker's own door: `/rpc`, webhooks, health",
        may_import: &["domain", "clock", "providers", "localise", "journal", "pipeline"],
    },
    Module {
        name: "config",
        purpose: "what the operator wants: the settings of each module",
        may_import: &["odoo", "providers", "schedule", "journal", "pipeline", "telemetry", "http"],
    },
    Module {
        name: "sandbox",
        purpose: "a PostalParcel that runs here; shares no code with what it tests",
        may_import: &["domain", "clock"],
    },
    Module { name: "cli", purpose: "assembles everything", may_import: &["*"] },
];

const LONGEST_FILE: usize = 400;
const MEDIAN_FUNCTION: usize = 10;
const NINETY_PERCENT_OF_FUNCTIONS: usize = 35;

#[test]
fn modules_import_only_what_the_table_allows() {
    let mut wrong = String::new();
    for source in sources() {
        for import in source.imports.iter().filter(|import| !is_allowed(&source.module, &import.path)) {
            let (file, line, path) = (source.file.display(), import.line, import.path.join("::"));
            writeln!(wrong, "{file}:{line} names crate::{path}").unwrap();
        }
    }
    assert!(
        wrong.is_empty(),
        "imports that MODULES in worker/tests/architecture.rs does not allow:\n{wrong}"
    );
}

#[test]
fn the_table_names_every_module_and_the_document_shows_it() {
    let declared = declared_modules();
    let mut named: Vec<_> = MODULES.iter().map(|module| module.name.to_owned()).collect();
    named.sort();
    assert_eq!(
        declared, named,
        "modules of lib.rs on the left, the table in worker/tests/architecture.rs on the right"
    );
    let document = fs::read_to_string(crate_folder().join("../docs/ARCHITECTURE.md")).unwrap();
    assert!(document.contains(&table()), "docs/ARCHITECTURE.md has to hold this table:\n{}", table());
}

#[test]
fn the_document_lists_every_status() {
    let document = fs::read_to_string(crate_folder().join("../docs/ARCHITECTURE.md")).unwrap();
    assert!(
        document.contains(&status_table()),
        "docs/ARCHITECTURE.md has to hold this table:\n{}",
        status_table()
    );
}

#[test]
fn every_file_says_what_it_is_and_stays_short() {
    let mut wrong = String::new();
    for source in sources() {
        let file = source.file.display();
        if !source.text.starts_with("//! ") {
            writeln!(wrong, "{file} does not start with //!").unwrap();
        }
        if source.production_lines() > LONGEST_FILE {
            writeln!(wrong, "{file} has {} lines without its tests", source.production_lines()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "files have a `//!` and at most {LONGEST_FILE} lines:\n{wrong}");
}

#[test]
fn functions_are_short() {
    let mut lengths: Vec<_> = sources().iter().flat_map(|source| source.functions.clone()).collect();
    lengths.sort_unstable();
    let (median, most) = (lengths[lengths.len() / 2], lengths[lengths.len() * 9 / 10]);
    assert!(median <= MEDIAN_FUNCTION, "half of all functions have {median} lines or more");
    assert!(most <= NINETY_PERCENT_OF_FUNCTIONS, "one function in ten has {most} lines or more");
}

#[test]
fn an_import_is_found_however_it_is_written() {
    let source = "
        use crate::{odoo::{self, contract::Hello as H}, domain::*};
        use super::super::providers::Provider;
        /// Not one: [`crate::cli`].
        pub(crate) fn f() -> crate::schedule::Cadence { vec![crate::http::door()] }
        #[cfg(test)]
        mod tests { use crate::sandbox::Parcel; }
    ";
    let source = Source::read(PathBuf::from("pipeline/poll.rs"), source.to_owned());
    let found: Vec<_> = source.imports.iter().map(|import| import.path.join("::")).collect();
    let expected = [
        "odoo::self",
        "odoo::contract::Hello",
        "domain",
        "providers::Provider",
        "schedule::Cadence",
        "http::door",
    ];
    assert_eq!(found, expected);
    assert_eq!(source.production_lines(), 6, "the test module and its attribute do not count");
}

/// A path into our own crate, without `crate`.
struct Import {
    line: usize,
    path: Vec<String>,
}

/// One file, and what was found in it outside its tests.
struct Source {
    file: PathBuf,
    module: Vec<String>,
    text: String,
    imports: Vec<Import>,
    functions: Vec<usize>,
    test_lines: usize,
}

impl Source {
    fn read(file: PathBuf, text: String) -> Self {
        let module = module_of(&file);
        let tokens: TokenStream = text.parse().unwrap();
        let mut source =
            Self { file, module, text, imports: Vec::new(), functions: Vec::new(), test_lines: 0 };
        source.walk(tokens, &source.module.clone());
        source
    }

    fn production_lines(&self) -> usize {
        self.text.lines().count() - self.test_lines
    }

    /// Looks at every token once; `module` is where they stand.
    fn walk(&mut self, tokens: TokenStream, module: &[String]) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            at += match rest {
                [TokenTree::Punct(hash), TokenTree::Group(attribute), ..]
                    if hash.as_char() == '#' && is_cfg_test(attribute) =>
                {
                    self.skip_item(rest)
                }
                [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Group(body), ..]
                    if word == "mod" =>
                {
                    self.walk(body.stream(), &[module, &[name.to_string()]].concat());
                    3
                }
                [TokenTree::Ident(root), ..] if starts_path(rest) => {
                    let start = if root == "crate" { &[] } else { &module[..module.len() - 1] };
                    self.import(&rest[3..], start.to_vec()) + 3
                }
                [TokenTree::Ident(word), ..] if word == "fn" => {
                    self.functions.extend(function_length(rest));
                    1
                }
                [TokenTree::Group(group), ..] => {
                    self.walk(group.stream(), module);
                    1
                }
                _ => 1,
            };
        }
    }

    /// Notes the path or the tree of paths that continues `path`; answers how many tokens it took.
    fn import(&mut self, tokens: &[TokenTree], mut path: Vec<String>) -> usize {
        match tokens {
            [TokenTree::Ident(name), rest @ ..] => {
                if name == "super" {
                    path.pop();
                } else {
                    path.push(name.to_string());
                }
                if is_path_separator(rest) {
                    return 3 + self.import(&rest[2..], path);
                }
                self.imports.push(Import { line: name.span().start().line, path });
            }
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                for branch in inner.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','))
                {
                    self.import(branch, path.clone());
                }
            }
            [star @ TokenTree::Punct(_), ..] => {
                self.imports.push(Import { line: star.span().start().line, path });
            }
            _ => return 0,
        }
        1
    }

    /// Leaves out the item under `#[cfg(test)]`; answers how many tokens it has.
    fn skip_item(&mut self, tokens: &[TokenTree]) -> usize {
        let ends = |token: &TokenTree| match token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        let last = tokens.iter().position(ends).unwrap_or(tokens.len() - 1);
        self.test_lines += lines(&tokens[0], &tokens[last]);
        last + 1
    }
}

fn lines(first: &TokenTree, last: &TokenTree) -> usize {
    last.span().end().line - first.span().start().line + 1
}

fn function_length(tokens: &[TokenTree]) -> Option<usize> {
    let body = tokens.iter().take_while(|token| !matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
    let body = body
        .skip(1)
        .find(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace))?;
    Some(lines(&tokens[0], body))
}

fn is_cfg_test(attribute: &proc_macro2::Group) -> bool {
    attribute.stream().to_string().replace(' ', "") == "cfg(test)"
}

fn starts_path(tokens: &[TokenTree]) -> bool {
    matches!(&tokens[0], TokenTree::Ident(root) if root == "crate" || root == "super")
        && is_path_separator(&tokens[1..])
}

fn is_path_separator(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(a), TokenTree::Punct(b), ..] if a.as_char() == ':' && b.as_char() == ':')
}

/// `main.rs` and `lib.rs` have no module of their own and may name anything.
fn is_allowed(module: &[String], path: &[String]) -> bool {
    let Some(own) = module.first() else { return true };
    let known = MODULES.iter().find(|known| known.name == own);
    let allowed = known.map_or(&[][..], |known| known.may_import);
    path.first() == Some(own)
        || allowed.iter().any(|allowed| *allowed == "*" || path.join("::").starts_with(allowed))
}

fn module_of(file: &Path) -> Vec<String> {
    let mut module: Vec<_> =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    module.pop_if(|last| ["mod", "lib", "main"].contains(&last.as_str()));
    module
}

fn table() -> String {
    let rows = MODULES.iter().map(|module| {
        let names: Vec<_> = module.may_import.iter().map(|name| format!("`{name}`")).collect();
        let may_import = match module.may_import {
            [] => "nothing".to_owned(),
            ["*"] => "everything".to_owned(),
            _ => names.join(", "),
        };
        format!("| `{}` | {} | {may_import} |\n", module.name, module.purpose)
    });
    format!("| module | what it is for | may import |\n|---|---|---|\n{}", rows.collect::<String>())
}

fn status_table() -> String {
    let rows = Status::ALL.into_iter().map(|status| {
        let parts = SubStatus::ALL.into_iter().filter(|sub| sub.status() == status).map(|sub| {
            let mark = match sub.attention() {
                Attention::None => "",
                Attention::Watch => " !",
                Attention::Action => " !!",
            };
            format!("`{sub}`{mark}")
        });
        format!("| `{status}` | {} |\n", parts.collect::<Vec<_>>().join(", "))
    });
    format!("| status | sub-statuses |\n|---|---|\n{}", rows.collect::<String>())
}

fn declared_modules() -> Vec<String> {
    let lib = fs::read_to_string(crate_folder().join("src/lib.rs")).unwrap();
    let names = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let mut names: Vec<_> = names.map(str::to_owned).collect();
    names.sort();
    names
}

fn crate_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files but `tests.rs` and what is in `tests/`, which only exist under `#[cfg(test)]`.
fn sources() -> Vec<Source> {
    let root = crate_folder().join("src");
    let mut folders = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.file_stem().is_some_and(|name| name == "tests") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                sources.push(Source::read(path.strip_prefix(&root).unwrap().to_owned(), text));
            }
        }
    }
    sources
}
