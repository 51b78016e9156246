//! A message as a reader sees it, in plain text.
//!
//! In: finished texts. Out: lines in the order of a mail; a text message with the number of its segments.

use std::io::{Result, Write};

use comfy_table::{ContentArrangement, Table, presets::NOTHING};

use super::View;
use crate::{
    domain::{Fact, ParcelParts, Parts},
    localise::segments,
};

/// Wider lines are hard to read, and most terminals have as much.
const WIDTH: u16 = 100;

/// Prints the messages; above each of several stands its language.
pub(super) fn print(views: &[View], out: &mut impl Write) -> Result<()> {
    for (number, view) in views.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        if views.len() > 1 {
            writeln!(out, "──── {} ────\n", view.language)?;
        }
        match (&view.parts, &view.error) {
            (Some(parts), _) => message(parts, &view.company, out)?,
            (None, error) => writeln!(out, "{}", error.as_deref().unwrap_or_default())?,
        }
        for problem in &view.wording_problems {
            writeln!(out, "\nNot used: {problem}")?;
        }
    }
    Ok(())
}

fn message(parts: &Parts, company: &str, out: &mut impl Write) -> Result<()> {
    if let Some(text) = &parts.text {
        let count = segments(text);
        return writeln!(out, "{text}\n({count} {})", if count == 1 { "segment" } else { "segments" });
    }
    writeln!(out, "Subject: {}\n\n{}\n\n{}\n", parts.subject, parts.headline, parts.greeting)?;
    for paragraph in &parts.paragraphs {
        writeln!(out, "{paragraph}\n")?;
    }
    for section in &parts.parcels {
        parcel(section, &parts.button, out)?;
    }
    let footer = &parts.footer;
    writeln!(out, "{}\n\n{}\n{company}\n", footer.reply, parts.closing)?;
    writeln!(out, "{}\n[{}]", footer.reason, footer.unsubscribe)
}

fn parcel(section: &ParcelParts, button: &str, out: &mut impl Write) -> Result<()> {
    for line in section.headline.iter().chain(&section.step_text).chain(&section.paragraphs) {
        writeln!(out, "{line}\n")?;
    }
    writeln!(out, "{}\n", table(&section.facts))?;
    match &section.url {
        Some(url) => writeln!(out, "[{button}] {url}\n"),
        None => Ok(()),
    }
}

fn table(facts: &[Fact]) -> String {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    for fact in facts {
        table.add_row([&fact.label, &fact.value]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((2, 0));
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
