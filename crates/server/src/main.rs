//! The binary `galley`: reads the command line and hands over.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = galley_server::cli::Cli::parse();
    match galley_server::cli::run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("galley: {error:#}");
            ExitCode::FAILURE
        }
    }
}
