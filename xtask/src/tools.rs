//! What must be installed. Invariant: what is missing is installed where that can be done, or named with the command
//! that installs it; nothing is skipped in silence.

use std::path::Path;

use anyhow::bail;

use crate::process::{command, output, step, variable};

/// Makes sure of Node.js 20.19 or newer.
///
/// # Errors
/// When it is missing or too old.
pub fn node() -> anyhow::Result<()> {
    let version = output("node", &["--version"]).unwrap_or_default();
    let parts: Vec<u32> =
        version.trim_start_matches('v').split('.').filter_map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [major, minor, ..] if (*major, *minor) >= (20, 19) => Ok(()),
        _ => bail!("Node.js 20.19 or newer is needed, found {version:?}. See https://nodejs.org"),
    }
}

/// Makes sure of `cargo nextest`.
///
/// # Errors
/// When it cannot be installed.
pub fn nextest() -> anyhow::Result<()> {
    if output("cargo", &["nextest", "--version"]).is_some() {
        return Ok(());
    }
    step("Install cargo-nextest", command("cargo", &["install", "cargo-nextest", "--locked"], "."))
}

/// Where Chromium is, installed first when it can be.
///
/// # Errors
/// When there is none, with what to do.
pub fn chromium() -> anyhow::Result<String> {
    if let Some(path) = find_chromium() {
        return Ok(path);
    }
    apt("chromium")?;
    find_chromium().ok_or_else(|| {
        anyhow::anyhow!("Chromium is needed. Install it, or set GALLEY_TEST_CHROMIUM to its path")
    })
}

fn find_chromium() -> Option<String> {
    let usual = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
    ];
    variable("GALLEY_TEST_CHROMIUM")
        .or_else(|| usual.into_iter().find(|path| Path::new(path).exists()).map(str::to_owned))
}

/// Installs a package on Debian as root; elsewhere says what is missing.
///
/// # Errors
/// When it cannot be done here.
pub fn apt(package: &str) -> anyhow::Result<()> {
    let is_root = output("id", &["-u"]).as_deref() == Some("0");
    if !is_root || output("apt-get", &["--version"]).is_none() {
        bail!("{package} is missing. Install it (on Debian: apt-get install {package}) and run this again");
    }
    step("Update the list of packages", command("apt-get", &["update", "-qq"], "."))?;
    let mut install = command("apt-get", &["install", "-y", "-qq", "--no-install-recommends", package], ".");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    step(&format!("Install {package}"), install)
}
