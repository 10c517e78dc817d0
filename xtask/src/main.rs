//! `cargo xtask`: the commands a developer needs, so that nobody has to know more than `run` and `test`.

mod admin;
mod bench;
mod generate;
mod process;
mod run;
mod services;
mod test;
mod tools;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "Development commands of Galley")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build everything and start on http://127.0.0.1:8080 with data under ./data.
    Run(run::Run),
    /// Run everything a change must pass.
    Test(test::Test),
    /// Write the generated files: contract, typed client, error list, configuration schema.
    Generate,
    /// Measure reads beside a bare server and a bare database.
    Bench(bench::Bench),
}

fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    match cli.command {
        Command::Run(command) => run::run(&command),
        Command::Test(command) => test::run(&command),
        Command::Generate => generate::run(),
        Command::Bench(command) => bench::run(&command),
    }
}
