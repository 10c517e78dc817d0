//! `galley config check`: the configuration as it is in effect, secrets masked.

use std::process::ExitCode;

use clap::Subcommand;

use crate::config::{Config, schema};

/// What `config` can do.
#[derive(Clone, Copy, Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Check the configuration and print it as it is in effect.
    Check,
    /// Print the JSON schema of `galley.toml`.
    Schema,
}

pub(super) fn run(command: ConfigCommand, config: &Config) -> anyhow::Result<ExitCode> {
    match command {
        ConfigCommand::Check => print!("{}", toml::to_string_pretty(config)?),
        ConfigCommand::Schema => println!("{}", serde_json::to_string_pretty(&schema())?),
    }
    Ok(ExitCode::SUCCESS)
}
