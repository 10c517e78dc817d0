//! Events on their way to subscribers.

use std::sync::Arc;

use chrono::Duration;
use galley_domain::{
    access::{Permit, Role, SystemTask},
    clock::{Clock, IdSource},
    event::{Event, Recorded},
    ids::RequestId,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use tokio::task::JoinSet;

#[rstest]
#[tokio::test]
async fn events_are_taken_in_the_order_in_which_they_happened(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let users = given_events(&db, 5).await;
    let first = take(&db, "mail", 3).await;
    assert_eq!(first.iter().map(|it| it.event.clone()).collect::<Vec<_>>(), users[..3]);
    assert!(first.iter().all(|it| it.tenant == db.site() && it.at == db.clock.now()));
}

#[rstest]
#[tokio::test]
async fn each_subscriber_has_every_event_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let events = given_events(&db, 3).await;
    for subscriber in ["mail", "search"] {
        let mut writer = db.writer().await;
        let taken = writer.outbox().take(subscriber, 2).await.unwrap();
        let ids: Vec<_> = taken.iter().map(|it| it.id).collect();
        writer.outbox().delivered(subscriber, &ids).await.unwrap();
        writer.outbox().delivered(subscriber, &ids).await.unwrap();
        writer.commit().await.unwrap();
        let rest = take(&db, subscriber, 10).await;
        assert_eq!(rest.into_iter().map(|it| it.event).collect::<Vec<_>>(), events[2..]);
    }
}

#[rstest]
#[tokio::test]
async fn what_was_taken_and_not_delivered_comes_again(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    given_events(&db, 2).await;
    assert_eq!(db.writer().await.outbox().take("mail", 10).await.unwrap().len(), 2);
    // A dropped transaction is rolled back a moment later; until then its events are held.
    while take(&db, "mail", 10).await.len() < 2 {
        tokio::task::yield_now().await;
    }
}

#[rstest]
#[tokio::test]
async fn two_relays_never_take_one_event() {
    let db = TestDb::postgres().await;
    given_events(&db, 4).await;
    let other = db.another_process().await;
    let (mut first, mut second) = (db.writer().await, other.writer(&db.system()).await.unwrap());
    let mine = first.outbox().take("mail", 2).await.unwrap();
    let theirs = second.outbox().take("mail", 10).await.unwrap();
    assert_eq!((mine.len(), theirs.len()), (2, 2));
    assert!(mine.iter().all(|it| theirs.iter().all(|other| other.id != it.id)));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_relays_deliver_each_event_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = Arc::new(TestDb::new(backend).await);
    let mut writer = db.writer().await;
    for n in 0..200 {
        writer.users().add(&db.new_user(&format!("Person {n}"), Role::Viewer)).await.unwrap();
    }
    writer.commit().await.unwrap();
    let mut relays = JoinSet::new();
    for _ in 0..4 {
        let db = db.clone();
        relays.spawn(async move { relay(&db).await });
    }
    assert_eq!(relays.join_all().await.into_iter().sum::<usize>(), 200);
}

/// Delivers until there is nothing left that nobody else is at, and says how much it was.
async fn relay(db: &TestDb) -> usize {
    let mut had = 0;
    loop {
        let mut writer = db.writer().await;
        let taken = writer.outbox().take("mail", 2).await.unwrap();
        let ids: Vec<_> = taken.iter().map(|it| it.id).collect();
        writer.outbox().delivered("mail", &ids).await.unwrap();
        writer.commit().await.unwrap();
        had += ids.len();
        let left = "SELECT count(*) FROM outbox WHERE id NOT IN (SELECT event_id FROM outbox_deliveries)";
        if ids.is_empty() && db.number(left, []).await == 0 {
            return had;
        }
    }
}

#[rstest]
#[tokio::test]
async fn old_events_that_all_have_had_are_forgotten(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    given_events(&db, 2).await;
    let taken = take(&db, "mail", 1).await;
    deliver(&db, "mail", &taken).await;
    deliver(&db, "search", &taken).await;
    let now = db.clock.now();
    let later = now + Duration::seconds(1);
    let mut writer = db.writer().await;
    assert_eq!(writer.outbox().prune(&["mail", "search"], now).await.unwrap(), 0, "they are not old");
    assert_eq!(
        writer.outbox().prune(&["mail", "search", "feed"], later).await.unwrap(),
        0,
        "one has not had it"
    );
    assert_eq!(writer.outbox().prune(&["mail", "search"], later).await.unwrap(), 1);
    assert_eq!(writer.outbox().prune(&[], later).await.unwrap(), 1, "nobody waits for the other");
}

#[rstest]
#[tokio::test]
async fn events_of_another_site_are_not_taken(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    given_events(&db, 1).await;
    let mut writer = db.storage.writer(&db.system_on(db.other_site())).await.unwrap();
    assert!(writer.outbox().take("mail", 10).await.unwrap().is_empty());
    assert_eq!(writer.outbox().prune(&[], db.clock.now() + Duration::days(1)).await.unwrap(), 0);
}

#[rstest]
#[tokio::test]
async fn a_change_that_is_not_committed_leaves_no_event(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let mut writer = db.writer().await;
    writer.users().add(&db.new_user("Ada", Role::Viewer)).await.unwrap();
    drop(writer);
    assert!(db.writer().await.outbox().take("mail", 10).await.unwrap().is_empty());
    assert_eq!(db.number("SELECT count(*) FROM audit", []).await, 0);
    assert_eq!(db.number("SELECT count(*) FROM users", []).await, 0);
}

#[rstest]
#[tokio::test]
async fn the_trail_says_who_did_what(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let owner = db.given_user("Owner", Role::Owner).await;
    let permit = db.permit(owner.id, Role::Owner, galley_domain::access::Action::UserManage);
    let mut writer = db.storage.writer(&permit).await.unwrap();
    writer.users().add(&db.new_user("Ada", Role::Viewer)).await.unwrap();
    writer.commit().await.unwrap();
    let sql = "SELECT count(*) FROM audit WHERE tenant_id = $1 AND actor_kind = 'user' AND actor_id = $2 \
        AND action = 'user.manage' AND event = 'user_created' AND request_id = $3";
    let who = [db.site().0.into(), owner.id.0.into(), permit.request().0.into()];
    assert_eq!(db.number(sql, who).await, 1);

    let task = Permit::system(SystemTask::SetUp, db.site(), RequestId(db.ids.next()));
    let mut writer = db.storage.writer(&task).await.unwrap();
    writer.users().add(&db.new_user("Bob", Role::Viewer)).await.unwrap();
    writer.commit().await.unwrap();
    let sql = "SELECT count(*) FROM audit WHERE actor_kind = 'system' AND actor_id IS NULL AND action = 'system.set_up'";
    assert_eq!(db.number(sql, []).await, 1);
}

/// Makes that many people, each in a commit of its own.
async fn given_events(db: &TestDb, count: usize) -> Vec<Event> {
    let mut events = Vec::new();
    for n in 0..count {
        let user = db.given_user(&format!("Person {n}"), Role::Viewer).await;
        events.push(Event::UserCreated { user: user.id, role: user.role });
    }
    events
}

/// What a relay takes; it lets go of it at once.
async fn take(db: &TestDb, subscriber: &str, limit: u32) -> Vec<Recorded> {
    let mut writer = db.writer().await;
    let taken = writer.outbox().take(subscriber, limit).await.unwrap();
    writer.commit().await.unwrap();
    taken
}

async fn deliver(db: &TestDb, subscriber: &str, events: &[Recorded]) {
    let ids: Vec<_> = events.iter().map(|it| it.id).collect();
    let mut writer = db.writer().await;
    writer.outbox().delivered(subscriber, &ids).await.unwrap();
    writer.commit().await.unwrap();
}
