//! `identify`: says what the worker makes of tracking numbers, without asking anybody.
//!
//! In: numbers as people have them, lists and addresses too. Out: of each the canonical form, whose it may be and why,
//! and what its check digit says; as a table or as JSON. It needs no configuration, and something that is no number is
//! an answer, not a failure.

use std::{io::Write, process::ExitCode};

use anyhow::Result;
use comfy_table::{ContentArrangement, Table, presets::NOTHING};
use serde_json::{Value, json};

use crate::{
    domain::{CarrierCode, InvalidNumber, TrackingNumber},
    numbers::{CheckDigit, Guess, identify},
};

/// Wider lines are hard to read, and most terminals have as much.
const WIDTH: u16 = 100;

/// What to identify.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Tracking numbers as they are typed, scanned or pasted: with spaces and dashes, whole barcodes, lists, addresses of
    /// tracking pages.
    #[arg(required = true, value_name = "NUMBER")]
    pub numbers: Vec<String>,
    /// The carrier's code, such as `china-post`, if you know it: it stays first.
    #[arg(long)]
    pub carrier: Option<String>,
    /// Print JSON for other programs.
    #[arg(long)]
    pub json: bool,
}

/// One of the numbers, or what is wrong with it.
type Piece = (String, Result<TrackingNumber, InvalidNumber>);

/// Prints what is known of the numbers.
///
/// # Errors
/// When it can't be printed.
pub fn run(args: &Args, out: &mut impl Write) -> Result<ExitCode> {
    let named = args.carrier.as_deref().map(|code| CarrierCode(code.to_lowercase()));
    let pieces: Vec<Piece> = args.numbers.iter().flat_map(|text| pieces(text)).collect();
    if args.json {
        let views: Vec<_> = pieces.iter().map(|piece| view(piece, named.as_ref())).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&views)?)?;
    } else {
        let texts: Vec<_> = pieces.iter().map(|piece| text(piece, named.as_ref())).collect();
        write!(out, "{}", texts.join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What one argument holds; one that holds nothing is an empty number.
fn pieces(text: &str) -> Vec<Piece> {
    let pieces = TrackingNumber::all_in(text);
    if pieces.is_empty() { vec![(text.to_owned(), TrackingNumber::parse(text))] } else { pieces }
}

fn view((typed, number): &Piece, named: Option<&CarrierCode>) -> Value {
    match number {
        Ok(number) => json!({"typed": typed, "number": number, "candidates": identify(number, named)}),
        Err(error) => json!({"typed": typed, "error": error.to_string()}),
    }
}

fn text((typed, number): &Piece, named: Option<&CarrierCode>) -> String {
    match number {
        Ok(number) => format!("{number}\n\n{}\n", guesses(&identify(number, named))),
        Err(error) => format!("{}\n\n  No tracking number: {error}.\n", visible(typed)),
    }
}

fn guesses(guesses: &[Guess]) -> String {
    if guesses.is_empty() {
        return "  No format that we know. PostalParcel may know the carrier all the same.".to_owned();
    }
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    table.add_row(["Carrier", "What it would be", "Check digit"]);
    for guess in guesses {
        let carrier = guess.carrier.as_ref().map_or("(no code)", CarrierCode::as_str);
        let check_digit = match guess.check_digit {
            None => "none".to_owned(),
            Some(CheckDigit::Right) => "right".to_owned(),
            Some(CheckDigit::Wrong { expected }) => format!("wrong, {expected} would fit"),
        };
        table.add_row([carrier, &guess.reason, &check_digit]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((2, 0));
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// Without characters that steer a terminal.
fn visible(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::{Cli, Command};

    fn printed(arguments: &[&str]) -> String {
        let line = ["postalparcel-worker", "identify"].iter().chain(arguments);
        let Command::Identify(args) = Cli::try_parse_from(line).unwrap().command else { panic!("identify") };
        let mut out = Vec::new();
        assert_eq!(run(&args, &mut out).unwrap(), ExitCode::SUCCESS);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn each_number_has_its_canonical_form_and_a_table_of_guesses() {
        insta::assert_snapshot!(printed(&["lx 900 101 008 cn, 780123456780", "ZZZ/2026-000017-Q"]));
    }

    #[test]
    fn what_is_no_number_says_so_in_a_sentence() {
        insta::assert_snapshot!(printed(&[
            "to follow",
            " ",
            "https://example.com/",
            "4,08E+11",
            "LX12\u{d7}"
        ]));
    }

    #[test]
    fn json_holds_the_same_for_other_programs() {
        insta::assert_snapshot!(printed(&[
            "--json",
            "--carrier=yanwen",
            "420281959400111899560123456781",
            "n/a"
        ]));
    }

    #[test]
    fn a_carrier_may_be_named_in_capitals() {
        assert_eq!(
            printed(&["--carrier=USPS", "9400111899560123456781"]),
            printed(&["--carrier=usps", "9400111899560123456781"])
        );
    }

    #[test]
    fn what_was_typed_can_not_steer_the_terminal() {
        assert!(!printed(&["\u{1b}c, a"]).contains('\u{1b}'));
    }
}
