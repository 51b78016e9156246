//! The binary: everything is in the library.

use std::process::ExitCode;

use clap::Parser;
use postalparcel_worker::cli::{Cli, execute, is_closed_pipe};

#[tokio::main]
async fn main() -> ExitCode {
    match execute(Cli::parse()).await {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
