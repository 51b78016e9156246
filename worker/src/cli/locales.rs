//! `locales`: how complete the texts of each language are.
//!
//! In: the locale files, which are part of the program. Out: a line for each language, as a table or as JSON. It needs no
//! configuration; the outcome is 1 when a text or a plural form is missing, so that a script can ask.

use std::{io::Write, process::ExitCode};

use anyhow::Result;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets::NOTHING};

use crate::localise::{Catalogue, Coverage};

/// Wider lines are hard to read, and most terminals have as much.
const WIDTH: u16 = 100;

/// What to say of the languages.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print JSON for other programs.
    #[arg(long)]
    pub json: bool,
}

/// Prints the figures of all languages.
///
/// # Errors
/// When a locale file is broken, or the result can't be printed.
pub fn run(args: &Args, out: &mut impl Write) -> Result<ExitCode> {
    let all = Catalogue::load()?.coverage()?;
    if args.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
    } else {
        write!(out, "{}", text(&all))?;
    }
    let is_whole = |one: &Coverage| one.missing.is_empty() && one.incomplete.is_empty();
    Ok(if all.iter().all(is_whole) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn text(all: &[Coverage]) -> String {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    table.add_row(["Language", "Texts", "Plural forms", "Length", "Longest", "Text"]);
    for one in all {
        table.add_row(row(one));
    }
    for (number, column) in table.column_iter_mut().enumerate() {
        column.set_padding((if number == 0 { 0 } else { 2 }, 0));
        if [1, 3, 4].contains(&number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let mut lines: Vec<_> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    for one in all {
        lines.extend(gaps(&one.locale, "lacks", &one.missing));
        lines.extend(gaps(&one.locale, "lacks plural forms of", &one.incomplete));
    }
    lines.join("\n") + "\n"
}

fn row(one: &Coverage) -> [String; 6] {
    let whole = one.texts + one.missing.len();
    let percent = (one.texts * 100).checked_div(whole).unwrap_or_default();
    let (longest, key) = one
        .longest
        .as_ref()
        .map(|longest| (format!("{} %", longest.percent), longest.key.clone()))
        .unwrap_or_default();
    let complete = one.choices - one.incomplete.len();
    [
        one.locale.clone(),
        format!("{percent} %"),
        format!("{complete} of {}: {}", one.choices, one.plurals.join(" ")),
        format!("{} %", one.length),
        longest,
        key,
    ]
}

/// Which texts a language lacks.
fn gaps(locale: &str, lacks: &str, keys: &[String]) -> Option<String> {
    (!keys.is_empty()).then(|| format!("\n{locale} {lacks} {}", keys.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::localise::Longest;

    fn coverage(locale: &str, missing: &[&str], incomplete: &[&str]) -> Coverage {
        let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        Coverage {
            locale: locale.to_owned(),
            texts: 200 - missing.len(),
            missing: owned(missing),
            plurals: vec!["one", "few", "many", "other"],
            choices: 3,
            incomplete: owned(incomplete),
            length: 118,
            longest: Some(Longest { percent: 240, key: "label-estimate".to_owned() }),
        }
    }

    #[test]
    fn a_table_has_a_line_for_each_language_and_names_the_gaps_below() {
        let all = [
            coverage("pl", &[], &[]),
            coverage("sr-Latn", &["greeting", "milestone-shipped.body"], &["story-delivered"]),
        ];
        insta::assert_snapshot!(text(&all));
    }

    #[test]
    fn json_holds_the_same_for_other_programs() {
        let mut out = Vec::new();
        run(&Args { json: true }, &mut out).unwrap();
        let all: Vec<serde_json::Value> = serde_json::from_slice(&out).unwrap();
        let english = all.iter().find(|one| one["locale"] == "en").unwrap();
        assert_eq!((&english["length"], &english["missing"]), (&100.into(), &serde_json::json!([])));
    }
}
