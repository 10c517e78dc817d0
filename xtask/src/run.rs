//! `cargo xtask run`: from a clean clone to a server in one command.

use anyhow::bail;
use clap::Args;

use crate::{
    admin,
    process::{command, step, target},
    tools,
};

/// What `run` takes.
#[derive(Debug, Args)]
pub struct Run {
    /// Load demo content into an empty site.
    #[arg(long)]
    demo: bool,
    /// Build with optimisations; slower to build, faster to run.
    #[arg(long)]
    release: bool,
}

/// Builds everything and serves until stopped.
///
/// # Errors
/// When something is missing or does not build.
pub fn run(options: &Run) -> anyhow::Result<()> {
    tools::node()?;
    admin::install()?;
    admin::build()?;
    let mut arguments = vec!["build", "--package", "galley-server"];
    if options.release {
        arguments.push("--release");
    }
    step("Build the server (the first time takes some minutes)", command("cargo", &arguments, "."))?;
    let binary = target().join(if options.release { "release" } else { "debug" }).join("galley");
    let mut serve = command(&binary.to_string_lossy(), &["serve"], ".");
    if options.demo {
        serve.arg("--demo");
    }
    let status = serve.status()?;
    if !status.success() {
        bail!("the server ended with {status}");
    }
    Ok(())
}
