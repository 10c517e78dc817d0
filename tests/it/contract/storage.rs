//! Transactions, migrations and the door itself.

use std::{
    task::{Context, Waker},
    time::Duration,
};

use galley_domain::{
    access::Role,
    accounts::UserFilter,
    storage::{Storage, StorageError},
};
use galley_migration::{Migrator, MigratorTrait};
use galley_persistence::{DatabaseConfig, SqlStorage};
use galley_testing::{Backend, TestDb, seal};
use rstest::rstest;

use super::page;

#[rstest]
#[tokio::test]
async fn dropping_a_writer_rolls_back(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.new_user("Ada", Role::Viewer);
    let mut writer = db.writer().await;
    writer.users().add(&ada).await.unwrap();
    drop(writer);
    let mut writer = db.writer().await;
    assert!(writer.users().load(ada.state().id).await.unwrap().is_none());
    writer.users().add(&ada).await.unwrap();
    writer.commit().await.unwrap();
    assert!(db.reader().users().view(ada.state().id).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn readers_see_nothing_of_an_open_transaction(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let mut writer = db.writer().await;
    writer.users().add(&db.new_user("Ada", Role::Viewer)).await.unwrap();
    let total = async || db.reader().users().list(&UserFilter::default(), page(1, 10)).await.unwrap().total;
    assert_eq!(total().await, 0);
    writer.commit().await.unwrap();
    assert_eq!(total().await, 1);
}

#[rstest]
#[tokio::test]
async fn a_commit_that_was_given_up_is_finished(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.new_user("Ada", Role::Viewer);
    let mut writer = db.writer().await;
    writer.users().add(&ada).await.unwrap();
    let mut commit = writer.commit();
    assert!(commit.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    drop(commit);
    // The next writer waits for the first one on SQLite; on PostgreSQL it waits for the address.
    let mut next = db.writer().await;
    assert!(next.users().add(&ada).await.is_err(), "she is there");
}

#[rstest]
#[tokio::test]
async fn a_migrated_database_is_ready(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    db.storage.check().await.unwrap();
    assert_eq!(db.storage.migrate().await.unwrap(), Vec::<String>::new());
}

#[rstest]
#[tokio::test]
async fn processes_that_start_together_migrate_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    empty(&db).await;
    let (one, two) = (db.another_process().await, db.another_process().await);
    assert!(one.check().await.is_err(), "there is no schema yet");
    let (first, second) = futures_util::future::join(one.migrate(), two.migrate()).await;
    let mut counts = [first.unwrap().len(), second.unwrap().len()];
    counts.sort_unstable();
    assert_eq!(counts, [0, Migrator::migrations().len()]);
    two.check().await.unwrap();
}

#[tokio::test]
async fn an_sqlite_file_and_its_folder_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("deep/down/galley.db");
    let config = DatabaseConfig::new(format!("sqlite://{}", file.display()));
    let db = TestDb::sqlite().await;
    let storage = SqlStorage::connect(&config, db.clock.clone(), db.ids.clone(), seal()).await.unwrap();
    storage.migrate().await.unwrap();
    storage.check().await.unwrap();
    assert!(file.exists());
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_refused() {
    let db = TestDb::sqlite().await;
    for url in ["", "mysql://localhost/x", "sqlite", "postgres://["] {
        let config = DatabaseConfig::new(url);
        assert!(
            SqlStorage::connect(&config, db.clock.clone(), db.ids.clone(), seal()).await.is_err(),
            "{url:?}"
        );
    }
}

#[tokio::test]
async fn a_server_that_is_away_is_unavailable() {
    let db = TestDb::sqlite().await;
    let patience = Duration::from_millis(50);
    let config = DatabaseConfig {
        acquire_timeout: patience,
        ..DatabaseConfig::new("postgres://nobody@127.0.0.1:1/none")
    };
    let error = SqlStorage::connect(&config, db.clock.clone(), db.ids.clone(), seal()).await.unwrap_err();
    assert!(matches!(error, StorageError::Unavailable(_)), "{error:?}");
}

#[tokio::test]
async fn a_file_that_another_process_writes_is_unavailable_for_a_while() {
    let db = TestDb::sqlite().await;
    let config =
        DatabaseConfig { acquire_timeout: Duration::from_millis(50), ..DatabaseConfig::new(db.url()) };
    let other = SqlStorage::connect(&config, db.clock.clone(), db.ids.clone(), seal()).await.unwrap();
    let open = db.writer().await;
    let error = other.writer(&db.system()).await.err().unwrap();
    assert!(matches!(error, StorageError::Unavailable(_)), "{error:?}");
    drop(open);
    db.writer().await.commit().await.unwrap();
    other.writer(&db.system()).await.unwrap().commit().await.unwrap();
}

#[tokio::test]
async fn connections_that_the_server_ended_are_unavailable_and_replaced() {
    let db = TestDb::postgres().await;
    let other = db.another_process().await;
    let here = other.reader(&db.system());
    here.sites().current().await.unwrap();
    let sql = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
        WHERE datname = current_database() AND application_name = 'galley'";
    assert!(db.number(sql, []).await >= 1);
    loop {
        match here.sites().current().await {
            Ok(site) => break assert!(site.is_some()),
            Err(error) => assert!(matches!(error, StorageError::Unavailable(_)), "{error:?}"),
        }
    }
}

/// Takes the schema away.
async fn empty(db: &TestDb) {
    match db.backend() {
        Backend::Postgres => {
            db.execute("DROP SCHEMA public CASCADE", []).await;
            db.execute("CREATE SCHEMA public", []).await;
        }
        Backend::Sqlite => {
            db.storage.close().await.unwrap();
            std::fs::remove_file(db.url().trim_start_matches("sqlite://")).unwrap();
        }
    }
}
