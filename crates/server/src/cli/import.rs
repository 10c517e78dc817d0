//! `galley import markdown DIR`: a folder of Markdown files becomes entries. Prints what was made and what was wrong;
//! ends with a failure when any document could not be taken.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use clap::{Args, Subcommand};
use galley_domain::{error::Failure, sites::Site};
use galley_services::imports::{ImportChange, ImportOutcome, Mode};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{App, config::Config, import::markdown};

/// What can be imported.
#[derive(Debug, Subcommand)]
pub(super) enum Import {
    /// Markdown files with TOML, YAML or JSON front matter.
    Markdown(MarkdownArgs),
}

/// What `import markdown` takes.
#[derive(Debug, Args)]
pub(super) struct MarkdownArgs {
    /// The folder.
    folder: PathBuf,
    /// The key of the content type that documents become entries of.
    #[arg(long = "type", value_name = "KEY", default_value = "article")]
    type_key: String,
    /// Publish what is not marked as a draft.
    #[arg(long)]
    publish: bool,
    /// Try everything and keep nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Default)]
struct Report {
    made: usize,
    changed: usize,
    unchanged: usize,
    warnings: Vec<String>,
    failures: Vec<String>,
}

pub(super) async fn run(command: Import, config: Config) -> anyhow::Result<ExitCode> {
    let Import::Markdown(args) = command;
    let files =
        markdown::find(&args.folder).with_context(|| format!("cannot read {}", args.folder.display()))?;
    let app = App::connect(config).await?;
    let site = app.prepare().await?;
    let bar = ProgressBar::new(files.len() as u64).with_style(
        ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}")
            .context("the progress bar cannot be drawn")?,
    );
    let mut report = Report::default();
    for file in &files {
        let name = file.strip_prefix(&args.folder).unwrap_or(file).display().to_string();
        bar.set_message(name.clone());
        take(&app, &site, &args, file, &name, &mut report).await;
        bar.inc(1);
    }
    bar.finish_and_clear();
    print(&report, &args, files.len());
    app.storage.close().await.context("cannot close the database")?;
    Ok(if report.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn take(app: &App, site: &Site, args: &MarkdownArgs, file: &Path, name: &str, report: &mut Report) {
    let mut source = match markdown::read(&args.folder, file) {
        Ok(source) => source,
        Err((line, detail)) => return report.failures.push(format!("{name}:{line}: {detail}")),
    };
    source.import.type_key.clone_from(&args.type_key);
    source.import.publish &= args.publish;
    let mode = if args.dry_run { Mode::DryRun } else { Mode::Real };
    report.warnings.extend(source.warnings.iter().map(|(line, detail)| format!("{name}:{line}: {detail}")));
    match app.services.imports.import(site.id, app.request(), &source.import, mode).await {
        Ok(outcome) => record(&outcome, &source, name, report),
        Err(failure) => report.failures.push(format!("{name}: {}", words(&failure))),
    }
}

fn record(outcome: &ImportOutcome, source: &markdown::Source, name: &str, report: &mut Report) {
    match outcome.change {
        ImportChange::Made => report.made += 1,
        ImportChange::Changed => report.changed += 1,
        ImportChange::Unchanged => report.unchanged += 1,
    }
    for (about, detail) in &outcome.warnings {
        let line = source
            .lines
            .iter()
            .find(|(reference, _)| Some(reference) == about.as_ref())
            .map_or(1, |(_, line)| *line);
        let about = about.as_ref().map(|about| format!("{about}: ")).unwrap_or_default();
        report.warnings.push(format!("{name}:{line}: {about}{detail}"));
    }
}

fn words(failure: &Failure) -> String {
    let issues =
        failure.issues.iter().map(|issue| format!("{} {} ({})", issue.pointer, issue.detail, issue.code));
    let issues: Vec<_> = issues.collect();
    let reason = std::error::Error::source(failure).map(|source| format!(": {source}")).unwrap_or_default();
    if issues.is_empty() {
        format!("{} ({}){reason}", failure.detail, failure.code)
    } else {
        issues.join("; ")
    }
}

fn print(report: &Report, args: &MarkdownArgs, total: usize) {
    report.warnings.iter().for_each(|warning| println!("warning  {warning}"));
    report.failures.iter().for_each(|failure| println!("FAILED   {failure}"));
    let note = if args.dry_run { " (dry run: nothing was kept)" } else { "" };
    println!(
        "{total} documents: {} made, {} changed, {} unchanged, {} failed; {} warnings{note}",
        report.made,
        report.changed,
        report.unchanged,
        report.failures.len(),
        report.warnings.len()
    );
}
