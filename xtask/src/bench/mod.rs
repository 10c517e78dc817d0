//! `cargo xtask bench`: reads of published content beside a bare actix-web handler and a bare sqlx read, on the same
//! machine and database, in one run. What counts is CPU time per request and its ratio to the bare server's.

mod cpu;
mod load;
mod seed;
mod servers;
mod table;

use anyhow::Context;
use clap::Args;

use crate::{
    process::{command, output, step},
    services, tools,
};

/// What `bench` takes.
#[derive(Debug, Args)]
pub struct Bench {
    /// Published articles to read from.
    #[arg(long, default_value_t = 10_000)]
    articles: u32,
    /// Seconds of each measurement.
    #[arg(long, default_value_t = 8)]
    seconds: u32,
    /// Connections of the load tool.
    #[arg(long, default_value_t = 16)]
    connections: u32,
}

/// Measures and writes the table into `docs/performance.md`.
///
/// # Errors
/// When something is missing, does not build or does not answer.
pub fn run(options: &Bench) -> anyhow::Result<()> {
    if output("wrk", &["-v"]).is_none() && output("sh", &["-c", "command -v wrk"]).is_none() {
        tools::apt("wrk")?;
    }
    let services = services::start()?;
    let build = ["build", "--release", "--package", "galley-server", "--package", "galley-bare"];
    step("Build with optimisations", command("cargo", &build, "."))?;
    let mut rows = Vec::new();
    for database in [seed::Database::Sqlite, seed::Database::Postgres] {
        let seeded =
            seed::seed(database, options.articles, &services.postgres).context("cannot make the content")?;
        rows.extend(measure(&seeded, options)?);
    }
    let facts = servers::facts()?;
    table::write(&rows, &facts, options.articles, options.connections)
}

fn measure(seeded: &seed::Seeded, options: &Bench) -> anyhow::Result<Vec<table::Row>> {
    let mut rows = Vec::new();
    let api = "/api/v1/content/article";
    let fields = "fields=title,slug,summary,body,authors.name,tags.label";
    let article = load::Target::by_slug("/sql/article/", "");
    {
        let bare = servers::Server::bare(seeded)?;
        let memory = load::Target::by_slug("/memory/article/", "");
        rows.push(table::Row::of(
            "article",
            "bare, from memory",
            load::measure(&bare, &memory, seeded, options)?,
            seeded,
        ));
        rows.push(table::Row::of(
            "article",
            "bare, one row",
            load::measure(&bare, &article, seeded, options)?,
            seeded,
        ));
        let memory = load::Target::fixed("/memory/list");
        rows.push(table::Row::of(
            "list of 20",
            "bare, from memory",
            load::measure(&bare, &memory, seeded, options)?,
            seeded,
        ));
        let list = load::Target::fixed("/sql/list");
        rows.push(table::Row::of(
            "list of 20",
            "bare, one statement",
            load::measure(&bare, &list, seeded, options)?,
            seeded,
        ));
    }
    for (name, cache_bytes) in [("galley, cached", 512 * 1024 * 1024_u64), ("galley, uncached", 0)] {
        let galley = servers::Server::galley(seeded, cache_bytes)?;
        let one = load::Target::by_slug(&format!("{api}/by/slug/"), &format!("?{fields}"));
        if cache_bytes > 0 {
            load::warm(&galley, &one, seeded)?;
        }
        rows.push(table::Row::of("article", name, load::measure(&galley, &one, seeded, options)?, seeded));
        let list = load::Target::fixed(&format!("{api}?per_page=20&{fields}"));
        rows.push(table::Row::of(
            "list of 20",
            name,
            load::measure(&galley, &list, seeded, options)?,
            seeded,
        ));
    }
    Ok(rows)
}
