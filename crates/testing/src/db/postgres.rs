//! PostgreSQL databases for tests: copies of one migrated template. Invariants: one process makes the template while
//! others wait; a database is dropped with its test, and one that a killed test left behind is dropped within the hour
//! by a later one, when nobody is connected to it.

use std::{
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use galley_migration::FINGERPRINT;
use galley_persistence::{DatabaseConfig, SqlStorage};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, postgres::PgConnectOptions};

use crate::{FixedClock, SequentialIds, seal};

const DEFAULT_URL: &str = "postgres://postgres@127.0.0.1:5432/postgres";
/// Held while a template is made: "test" in ASCII.
const LOCK: &str = "SELECT pg_advisory_lock(1952805748)";
const UNLOCK: &str = "SELECT pg_advisory_unlock(1952805748)";
/// Held until its process disconnects: "tidy" in ASCII.
const TRY_TIDY_LOCK: &str = "SELECT pg_try_advisory_lock(1953064057)";
/// Databases of tests that were killed, and templates of schemas that nobody has used for long.
const LEFT_BEHIND: &str = "SELECT datname::text FROM pg_database AS d, \
    LATERAL pg_stat_file('base/' || d.oid || '/PG_VERSION', true) AS file \
    WHERE (datname ~ '^galley_test_' AND file.modification < now() - interval '1 hour' \
    OR datname ~ '^galley_template_' AND file.modification < now() - interval '7 days') AND datname <> $1 \
    AND NOT EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.datname = d.datname)";

/// A database that is dropped with this value.
#[derive(Debug)]
pub(super) struct Database {
    /// Where it is.
    pub url: String,
    name: String,
}

/// A copy of the template.
pub(super) async fn create() -> Database {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let mut server = server().await;
    let template = format!("galley_template_{FINGERPRINT:016x}");
    let epoch: i64 = sqlx::query_scalar("SELECT extract(epoch FROM now())::bigint")
        .fetch_one(&mut server)
        .await
        .expect("the server should tell the time");
    if !exists(&mut server, &template).await {
        make(&mut server, &template).await;
    }
    tidy(&mut server, &template).await;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("galley_test_{epoch}_{}_{count}", std::process::id());
    run(&mut server, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    Database { url: url_of(&name), name }
}

async fn make(server: &mut PgConnection, template: &str) {
    run(server, LOCK.into()).await;
    if !exists(server, template).await {
        let draft = format!("{template}_draft");
        run(server, format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)")).await;
        run(server, format!("CREATE DATABASE {draft}")).await;
        let config = DatabaseConfig::new(url_of(&draft));
        let storage = SqlStorage::connect(
            &config,
            Arc::new(FixedClock::new()),
            Arc::new(SequentialIds::default()),
            seal(),
        )
        .await
        .expect("the template should be made");
        storage.migrate().await.expect("the migrations should run");
        storage.close().await.expect("the template should be closed");
        run(server, format!("ALTER DATABASE {draft} RENAME TO {template}")).await;
    }
    run(server, UNLOCK.into()).await;
}

/// Drops what was left behind, unless another process is at it.
async fn tidy(server: &mut PgConnection, template: &str) {
    let alone: bool =
        sqlx::query_scalar(TRY_TIDY_LOCK).fetch_one(&mut *server).await.expect("a lock should be tried");
    if !alone {
        return;
    }
    let left: Vec<String> = sqlx::query_scalar(LEFT_BEHIND)
        .bind(template)
        .fetch_all(&mut *server)
        .await
        .expect("databases should be listed");
    for name in left {
        run(server, format!("DROP DATABASE IF EXISTS {name}")).await;
    }
}

async fn exists(server: &mut PgConnection, name: &str) -> bool {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)")
        .bind(name)
        .fetch_one(server)
        .await
        .expect("databases should be listed")
}

/// Runs a statement about databases, whose names cannot be bound; they are made in this file, of letters and digits.
async fn run(server: &mut PgConnection, sql: String) {
    server.execute(AssertSqlSafe(sql)).await.expect("the statement should run");
}

async fn server() -> PgConnection {
    PgConnection::connect(&server_url()).await.expect(
        "the tests need PostgreSQL 15 or later: start it on 127.0.0.1:5432 with a superuser postgres that needs no \
         password (Debian: apt-get install postgresql), or set GALLEY_TEST_POSTGRES_URL",
    )
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where their servers are")]
fn server_url() -> String {
    std::env::var("GALLEY_TEST_POSTGRES_URL").unwrap_or_else(|_| DEFAULT_URL.into())
}

fn url_of(database: &str) -> String {
    use sqlx::ConnectOptions;
    let options =
        PgConnectOptions::from_str(&server_url()).expect("GALLEY_TEST_POSTGRES_URL should be a URL");
    options.database(database).to_url_lossy().into()
}

impl Drop for Database {
    fn drop(&mut self) {
        let sql = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        let drop = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("there should be a runtime").block_on(async {
                run(&mut server().await, sql).await;
            });
        };
        // A thread of its own: a runtime cannot wait inside another. What is left behind is dropped by a later run.
        drop_quietly(std::thread::spawn(drop));
    }
}

fn drop_quietly(thread: std::thread::JoinHandle<()>) {
    if thread.join().is_err() {
        eprintln!("a test database was left behind");
    }
}
