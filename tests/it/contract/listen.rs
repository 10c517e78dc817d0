//! Changes of other processes: heard through PostgreSQL, found in the outbox of a shared SQLite file.

use std::sync::Arc;

use galley_domain::{access::Role, event::Event, storage::Storage};
use galley_persistence::SqlStorage;
use galley_testing::{Backend, HeardCommits, TestDb};
use rstest::rstest;

/// Another process on `db` that listens while `scene` is played.
async fn listening(db: &TestDb, scene: impl AsyncFnOnce(&SqlStorage, &HeardCommits)) {
    let heard = Arc::new(HeardCommits::default());
    let here = db.another_process().await.with_commit_listener(heard.clone());
    let play = async {
        heard.until(|heard| heard.resyncs() == 1).await;
        scene(&here, &heard).await;
    };
    tokio::select! {
        () = here.clone().listen() => panic!("it should not stop"),
        () = play => {}
    }
}

#[rstest]
#[tokio::test]
async fn a_process_hears_of_what_another_commits(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    listening(&db, async |_, heard| {
        let ada = db.given_user("Ada", Role::Viewer).await;
        let made = Event::UserCreated { user: ada.id, role: Role::Viewer };
        heard.until(|heard| heard.events() == [made.clone()]).await;
        assert_eq!(heard.resyncs(), 1);
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn a_process_hears_of_its_own_changes_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    listening(&db, async |here, heard| {
        let mut writer = here.writer(&db.system()).await.unwrap();
        writer.users().add(&db.new_user("Ada", Role::Viewer)).await.unwrap();
        writer.commit().await.unwrap();
        db.given_user("Bob", Role::Viewer).await;
        heard.until(|heard| heard.events().len() >= 2).await;
        assert_eq!(heard.events().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_process_forgets_everything_when_there_is_too_much_to_hear() {
    let db = TestDb::postgres().await;
    listening(&db, async |_, heard| {
        let mut writer = db.writer().await;
        for n in 0..100 {
            writer.users().add(&db.new_user(&format!("Person {n}"), Role::Viewer)).await.unwrap();
        }
        writer.commit().await.unwrap();
        heard.until(|heard| heard.resyncs() == 2).await;
        assert_eq!(heard.events(), []);
    })
    .await;
}

#[tokio::test]
async fn a_process_that_lost_its_connection_forgets_everything_and_listens_on() {
    let db = TestDb::postgres().await;
    listening(&db, async |_, heard| {
        let sql = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
            WHERE datname = current_database() AND query LIKE 'LISTEN%'";
        assert_eq!(db.number(sql, []).await, 1);
        heard.until(|heard| heard.resyncs() == 2).await;
        db.given_user("Ada", Role::Viewer).await;
        heard.until(|heard| heard.events().len() == 1).await;
    })
    .await;
}

#[rstest]
#[tokio::test]
async fn listening_ends_when_the_storage_is_closed(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let heard = Arc::new(HeardCommits::default());
    let here = db.another_process().await.with_commit_listener(heard.clone());
    let close = async {
        heard.until(|heard| heard.resyncs() == 1).await;
        here.close().await.unwrap();
    };
    futures_util::future::join(here.clone().listen(), close).await;
}
