//! The command line. Invariant: a command that failed ends with a code other than zero and says why on standard error.

mod admin;
mod audit;
mod check;
mod doctor;
pub mod errors;
mod import;
mod migrate;
mod serve;
mod worker;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::config;

/// Galley, a headless content management system.
#[derive(Debug, Parser)]
#[command(
    name = "galley",
    version,
    about = "Galley, a headless content management system",
    propagate_version = true
)]
pub struct Cli {
    /// The configuration file.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API and the admin.
    Serve(serve::Serve),
    /// Do background work, where it is not done by `serve`.
    Worker,
    /// Bring the database schema up to date.
    Migrate,
    /// Take content in from files.
    #[command(subcommand)]
    Import(import::Import),
    /// Manage people from the terminal.
    #[command(subcommand)]
    Admin(admin::Admin),
    /// Prove the audit trail.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Look at the configuration.
    #[command(subcommand)]
    Config(check::ConfigCommand),
    /// Print the OpenAPI contract as JSON.
    Openapi,
    /// Print the list of error codes as Markdown.
    #[command(hide = true)]
    Errors,
    /// Check that everything Galley needs is there and works.
    Doctor,
}

/// Runs what the command line names.
///
/// # Errors
/// Whatever kept the command from running.
pub fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    if let Command::Openapi = cli.command {
        println!("{}", galley_api::openapi().to_pretty_json()?);
        return Ok(ExitCode::SUCCESS);
    }
    if let Command::Errors = cli.command {
        print!("{}", errors::markdown());
        return Ok(ExitCode::SUCCESS);
    }
    if let Command::Config(command @ check::ConfigCommand::Schema) = cli.command {
        return check::run(command, &config::Config::default());
    }
    let file = cli.config.clone().unwrap_or_else(|| PathBuf::from("galley.toml"));
    let config = config::load(&file, cli.config.is_some(), environment())?;
    if let Command::Config(command) = cli.command {
        return check::run(command, &config);
    }
    crate::logging::start(&config.log)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve(command) => serve::run(command, config).await,
            Command::Worker => worker::run(config).await,
            Command::Migrate => migrate::run(config).await,
            Command::Import(command) => import::run(command, config).await,
            Command::Admin(command) => admin::run(command, config).await,
            Command::Audit(command) => audit::run(command, config).await,
            Command::Doctor => doctor::run(config).await,
            Command::Config(_) | Command::Openapi | Command::Errors => Ok(ExitCode::SUCCESS),
        }
    })
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
}
