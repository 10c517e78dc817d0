//! `cargo xtask generate`: every generated file that is kept in the repository. Tests prove that they are fresh.

use std::fs;

use anyhow::bail;

use crate::{
    admin,
    process::{command, root, step, target},
    tools,
};

/// Writes the generated files.
///
/// # Errors
/// When something does not build.
pub fn run() -> anyhow::Result<()> {
    step("Build the server", command("cargo", &["build", "--package", "galley-server"], "."))?;
    let galley = target().join("debug").join("galley");
    for (arguments, file) in [
        (&["openapi"][..], "docs/openapi.json"),
        (&["config", "schema"], "docs/config.schema.json"),
        (&["errors"], "docs/errors.md"),
    ] {
        let output = std::process::Command::new(&galley).args(arguments).output()?;
        if !output.status.success() {
            bail!("galley {arguments:?} failed");
        }
        fs::write(root().join(file), output.stdout)?;
        println!("wrote {file}");
    }
    tools::node()?;
    admin::install()?;
    step("Write the typed client", command("npm", &["run", "api:generate"], "frontend"))
}
