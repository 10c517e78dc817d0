//! `cargo xtask test`: everything a change must pass, in the order in which it fails fastest, and one line of totals.

use std::{process::Command, time::Instant};

use clap::Args;

use crate::{
    admin,
    process::{command, root, step, target},
    services, tools,
};

/// What `test` takes.
#[derive(Debug, Args)]
pub struct Test {
    /// Only the parts whose name contains this: format, lint, rust, admin or browser.
    #[arg(long)]
    only: Option<String>,
}

/// A part of the suite.
struct Part {
    name: &'static str,
    run: fn(&Context) -> anyhow::Result<Vec<Counted>>,
}

/// What the parts share.
struct Context {
    services: services::Services,
    chromium: String,
}

/// Tests that were counted.
struct Counted {
    passed: u64,
    failed: u64,
}

const PARTS: [Part; 5] = [
    Part { name: "format", run: format },
    Part { name: "lint", run: lint },
    Part { name: "rust", run: rust },
    Part { name: "admin", run: admin_part },
    Part { name: "browser", run: browser },
];

/// Runs the suite.
///
/// # Errors
/// When anything fails, after everything ran.
pub fn run(options: &Test) -> anyhow::Result<()> {
    let begun = Instant::now();
    tools::node()?;
    tools::nextest()?;
    let context = Context { services: services::start()?, chromium: tools::chromium()? };
    admin::install()?;
    admin::build()?;
    let (mut passed, mut failed, mut broken) = (0, 0, Vec::new());
    for part in
        PARTS.iter().filter(|part| options.only.as_deref().is_none_or(|only| part.name.contains(only)))
    {
        match (part.run)(&context) {
            Ok(counted) => {
                passed += counted.iter().map(|counted| counted.passed).sum::<u64>();
                let wrong = counted.iter().map(|counted| counted.failed).sum::<u64>();
                failed += wrong;
                if wrong > 0 {
                    broken.push(part.name.to_owned());
                }
            }
            Err(error) => {
                failed += 1;
                broken.push(format!("{}: {error:#}", part.name));
            }
        }
    }
    println!("\n── Totals after {} s", begun.elapsed().as_secs());
    broken.iter().for_each(|what| println!("failed: {what}"));
    println!("{passed} passed, {failed} failed");
    anyhow::ensure!(failed == 0, "not everything passed");
    Ok(())
}

const CHECK: Counted = Counted { passed: 1, failed: 0 };

fn format(_: &Context) -> anyhow::Result<Vec<Counted>> {
    step("Formatting", command("cargo", &["fmt", "--all", "--check"], "."))?;
    Ok(vec![CHECK])
}

fn lint(_: &Context) -> anyhow::Result<Vec<Counted>> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    step("Lints", command("cargo", &arguments, "."))?;
    Ok(vec![CHECK])
}

fn rust(context: &Context) -> anyhow::Result<Vec<Counted>> {
    step("Build the server", command("cargo", &["build", "--package", "galley-server"], "."))?;
    let mut tests = command("cargo", &["nextest", "run", "--workspace", "--no-fail-fast"], ".");
    with_services(&mut tests, context);
    let counted = counted("Rust tests", tests, nextest_totals)?;
    Ok(vec![counted])
}

fn admin_part(_: &Context) -> anyhow::Result<Vec<Counted>> {
    step("Admin: types, lint, tokens, imports, messages", command("npm", &["run", "check"], "frontend"))?;
    step("Admin: the typed client is fresh", command("npm", &["run", "api:check"], "frontend"))?;
    step("Admin: budgets", command("npm", &["run", "budget"], "frontend"))?;
    let contract = ["--yes", "@redocly/cli@2", "lint", "../docs/openapi.json"];
    step("Contract: lint", command("npx", &contract, "frontend"))?;
    let unit = counted("Admin: unit tests", command("npm", &["test"], "frontend"), vitest_totals)?;
    Ok(vec![CHECK, CHECK, CHECK, CHECK, unit])
}

fn browser(context: &Context) -> anyhow::Result<Vec<Counted>> {
    step("Build the server", command("cargo", &["build", "--package", "galley-server"], "."))?;
    let mut journeys = command("npm", &["run", "e2e"], "frontend");
    with_services(&mut journeys, context);
    journeys.env("GALLEY_TEST_CHROMIUM", &context.chromium);
    Ok(vec![counted("Browser journeys", journeys, vitest_totals)?])
}

fn with_services(command: &mut Command, context: &Context) {
    command
        .env("GALLEY_TEST_POSTGRES_URL", &context.services.postgres)
        .env("GALLEY_TEST_REDIS_URL", &context.services.redis)
        .env("GALLEY_TEST_BINARY", target().join("debug").join("galley"))
        .env("GALLEY_TEST_ROOT", root());
}

/// Runs tests, shows what they print, and counts them by their closing lines.
fn counted(what: &str, mut command: Command, totals: fn(&str) -> Option<Counted>) -> anyhow::Result<Counted> {
    println!("\n── {what}");
    let log = target().join(format!("{}.log", what.to_lowercase().replace([' ', ':'], "-")));
    let tee = format!("set -o pipefail; \"$0\" \"$@\" 2>&1 | tee '{}'", log.display());
    let mut shell = Command::new("bash");
    shell.args(["-c", &tee]).arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        shell.current_dir(folder);
    }
    shell.envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))));
    command = shell;
    let status = command.status()?;
    let printed = plain(&std::fs::read_to_string(&log)?);
    let counted =
        totals(&printed).ok_or_else(|| anyhow::anyhow!("{what}: no totals were printed ({status})"))?;
    if !status.success() && counted.failed == 0 {
        anyhow::bail!("{what} failed ({status})");
    }
    Ok(counted)
}

/// Text without colours.
fn plain(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or("", |(_, rest)| rest))
}

/// `Summary [ 1.0s] 75 tests run: 74 passed (1 slow), 1 failed, 0 skipped`.
fn nextest_totals(text: &str) -> Option<Counted> {
    let line = text.lines().rev().find(|line| line.contains("tests run:") || line.contains("test run:"))?;
    let failed = number_before(line, " failed").unwrap_or(0) + number_before(line, " timed out").unwrap_or(0);
    Some(Counted { passed: number_before(line, " passed").unwrap_or(0), failed })
}

/// `Tests  1 failed | 74 passed (75)`.
fn vitest_totals(text: &str) -> Option<Counted> {
    let line = text.lines().rev().find(|line| line.trim_start().starts_with("Tests "))?;
    Some(Counted {
        passed: number_before(line, " passed").unwrap_or(0),
        failed: number_before(line, " failed").unwrap_or(0),
    })
}

fn number_before(line: &str, word: &str) -> Option<u64> {
    let before = &line[..line.find(word)?];
    before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}
