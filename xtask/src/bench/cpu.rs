//! CPU time that processes used, from Linux's `/proc`.

use std::fs;

use crate::bench::seed::Database;

/// Clock ticks in a second, as `/proc` counts them on Linux.
const TICKS: f64 = 100.0;

/// Seconds of CPU that a server and its database have used so far.
pub fn seconds(server: u32, database: Database) -> f64 {
    let own = process(&server.to_string(), false);
    let database = match database {
        Database::Sqlite => 0.0,
        Database::Postgres => postgres(),
    };
    own + database
}

fn postgres() -> f64 {
    let Ok(processes) = fs::read_dir("/proc") else { return 0.0 };
    let ids = processes.flatten().filter_map(|item| item.file_name().into_string().ok());
    let is_postgres = |id: &String| {
        fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|name| name.trim() == "postgres")
    };
    ids.filter(|id| id.bytes().all(|b| b.is_ascii_digit()))
        .filter(is_postgres)
        .map(|id| process(&id, true))
        .sum()
}

/// User and system time of a process; with those of its ended children too.
fn process(id: &str, with_children: bool) -> f64 {
    let Ok(stat) = fs::read_to_string(format!("/proc/{id}/stat")) else { return 0.0 };
    let Some((_, rest)) = stat.rsplit_once(')') else { return 0.0 };
    let fields: Vec<f64> = rest.split_whitespace().map(|field| field.parse().unwrap_or_default()).collect();
    let wanted = if with_children { 11..15 } else { 11..13 };
    fields.get(wanted).map_or(0.0, |times| times.iter().sum::<f64>() / TICKS)
}
