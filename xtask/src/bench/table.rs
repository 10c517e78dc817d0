//! The table of a run, printed and kept in `docs/performance.md` between its markers.

use std::{fmt::Write, fs};

use anyhow::Context;

use crate::{
    bench::{load::Measured, seed::Seeded, servers::Facts},
    process::root,
};

/// One measurement.
pub struct Row {
    database: String,
    what: &'static str,
    who: &'static str,
    measured: Measured,
}

impl Row {
    /// What `who` took for `what`.
    pub fn of(what: &'static str, who: &'static str, measured: Measured, seeded: &Seeded) -> Self {
        println!("{:?} {what} {who}: {measured:?}", seeded.database);
        Self { database: format!("{:?}", seeded.database), what, who, measured }
    }
}

const BEGIN: &str = "<!-- bench:begin -->";
const END: &str = "<!-- bench:end -->";

/// Prints the table and writes it down.
pub fn write(rows: &[Row], facts: &Facts, articles: u32, connections: u32) -> anyhow::Result<()> {
    let mut table = format!(
        "{articles} published articles, {connections} connections, `wrk` on the same machine. \
         CPU is server and database together. The ratio is the bare server's CPU time over ours: 1 is equal, above 1 is better.\n\n\
         | database | what | who | CPU ms/request | requests/s | p50 ms | p99 ms | ratio to bare |\n\
         | --- | --- | --- | --: | --: | --: | --: | --: |\n"
    );
    for row in rows {
        let Measured { cpu_ms, per_second, p50_ms, p99_ms } = row.measured;
        let ratio = beside(rows, row)
            .map_or_else(String::new, |bare| format!("{:.2}", bare.measured.cpu_ms / cpu_ms));
        let _ = writeln!(
            table,
            "| {} | {} | {} | {cpu_ms:.4} | {per_second:.0} | {p50_ms:.2} | {p99_ms:.2} | {ratio} |",
            row.database, row.what, row.who
        );
    }
    let _ = write!(
        table,
        "\nStart to first answer {:.0} ms, idle memory {:.0} MB, binary {:.0} MB.\n",
        facts.start_ms, facts.idle_mb, facts.binary_mb
    );
    println!("\n{table}");
    let page = root().join("docs/performance.md");
    let text = fs::read_to_string(&page)?;
    let (before, rest) = text.split_once(BEGIN).context("docs/performance.md has no place for the table")?;
    let (_, after) = rest.split_once(END).context("docs/performance.md has no place for the table")?;
    fs::write(page, format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))?;
    Ok(())
}

/// The bare row that a row of ours is to be compared with.
fn beside<'a>(rows: &'a [Row], row: &Row) -> Option<&'a Row> {
    let bare = match row.who {
        "galley, cached" => "bare, from memory",
        "galley, uncached" => "bare, one",
        _ => return None,
    };
    rows.iter()
        .find(|other| other.database == row.database && other.what == row.what && other.who.starts_with(bare))
}
