//! The admin's packages and build.

use std::{fs, path::Path, time::SystemTime};

use crate::process::{command, root, step};

/// Installs the front end's packages when the lock file is newer than what is installed.
///
/// # Errors
/// When npm fails.
pub fn install() -> anyhow::Result<()> {
    let folder = root().join("frontend");
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some_and(|installed| {
        changed(&folder.join("package-lock.json")).is_some_and(|lock| lock <= installed)
    }) {
        return Ok(());
    }
    step("Install the admin's packages", command("npm", &["ci", "--no-audit", "--no-fund"], "frontend"))
}

/// Builds the admin when a source is newer than the build.
///
/// # Errors
/// When the build fails.
pub fn build() -> anyhow::Result<()> {
    let folder = root().join("frontend");
    let built = changed(&folder.join("dist/index.html"));
    let sources = ["src", "index.html", "package-lock.json", "vite.config.ts"];
    let newest = sources.iter().filter_map(|source| newest(&folder.join(source))).max();
    if built.is_some() && newest <= built {
        return Ok(());
    }
    step("Build the admin", command("npm", &["run", "build"], "frontend"))
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}

fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(items) = fs::read_dir(path) else { return changed(path) };
    items.flatten().filter_map(|item| newest(&item.path())).max()
}
