//! Tells SQLite's planner what a grown site looks like. Invariant: every index has statistics, whatever the rows are, so
//! a plan is the same on the first day and after a million entries.
//!
//! Without statistics SQLite takes any first column of an index to be telling. Ours is the site, which all rows share,
//! and it would read whole tables. `ANALYZE` would count what is there, which is nothing when a site begins, and other
//! connections would not hear of it later.

use sea_orm_migration::sea_orm::{ConnectionTrait, DbErr, Statement, Value};

const INDEXES: &str = "SELECT tbl_name AS name, name AS index_name, \
    (SELECT \"unique\" FROM pragma_index_list(m.tbl_name) AS l WHERE l.name = m.name) AS is_unique, \
    (SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(m.name) ORDER BY seqno)) AS columns \
    FROM sqlite_schema AS m WHERE type = 'index' AND tbl_name NOT LIKE 'seaql%' ORDER BY index_name";

/// Writes the statistics of every index, in place of those that are there.
pub(crate) async fn write(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let backend = db.get_database_backend();
    // Makes the table, which nothing else may make.
    db.execute_unprepared("ANALYZE").await?;
    db.execute_unprepared("DELETE FROM sqlite_stat1").await?;
    for row in db.query_all_raw(Statement::from_string(backend, INDEXES)).await? {
        let (table, index): (String, String) = (row.try_get("", "name")?, row.try_get("", "index_name")?);
        let (unique, columns): (bool, String) = (row.try_get("", "is_unique")?, row.try_get("", "columns")?);
        let values: [Value; 3] =
            [table.as_str().into(), index.into(), statistics(&table, &columns, unique).into()];
        let insert = "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)";
        db.execute_raw(Statement::from_sql_and_values(backend, insert, values)).await?;
    }
    db.execute_unprepared("ANALYZE sqlite_schema").await.map(drop)
}

/// The number of rows, then how many share the first column, the first two, and so on.
fn statistics(table: &str, columns: &str, unique: bool) -> String {
    let rows = rows(table);
    let (mut shared, mut text) = (rows, rows.to_string());
    let columns: Vec<_> = columns.split(',').collect();
    for (at, column) in columns.iter().enumerate() {
        let is_whole = at + 1 == columns.len();
        shared = if unique && is_whole { 1 } else { (shared / different(column)).max(1) };
        text.push_str(&format!(" {shared}"));
    }
    text
}

/// How many rows a table grows to.
fn rows(table: &str) -> u64 {
    match table {
        "tenants" | "audit_heads" => 1,
        "content_types" | "published_counts" => 20,
        "users" | "api_keys" => 1_000,
        _ => 1_000_000,
    }
}

/// How many values a column has.
fn different(column: &str) -> u64 {
    match column {
        "tenant_id" => 1,
        "locale" | "target_kind" | "erased" => 2,
        "stage" | "content_type_id" | "kind" => 5,
        "path" | "field_id" | "subscriber" => 20,
        _ => 100_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_tells_nothing_and_a_whole_key_everything() {
        assert_eq!(statistics("entries", "tenant_id,id", true), "1000000 1000000 1");
        assert_eq!(statistics("versions", "tenant_id,entry_id,number", true), "1000000 1000000 10 1");
        let by_date = "tenant_id,content_type_id,locale,published_at,entry_id";
        assert_eq!(statistics("published", by_date, false), "1000000 1000000 200000 100000 1 1");
    }
}
