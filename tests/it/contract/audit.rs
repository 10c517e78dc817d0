//! The audit trail: every commit goes on record, in a chain that nobody without the key can change.

use std::sync::Arc;

use chrono::Duration;
use galley_domain::{
    access::{Action, Assurance, Caller, Identity, Origin, Role},
    audit::{AuditFilter, AuditView, Flaw, Head, Incident, Kind, Severity, Verifier},
    clock::{Clock, IdSource},
    error::ErrorCode,
    ids::{RequestId, SessionId, UserId},
    storage::Storage,
};
use galley_testing::{Backend, TestDb, seal};
use rstest::rstest;
use serde_json::json;
use tokio::task::JoinSet;

use super::page;

/// What is wrong with the chain of the default site, and where.
async fn flaw(db: &TestDb) -> Option<(u64, Flaw)> {
    let seal = seal();
    let reader = db.reader();
    let (head, sealed) = reader.audit().head().await.unwrap().expect("a chain");
    let erased = reader.audit().erased().await.unwrap();
    let mut verifier = Verifier::after(&*seal, db.site(), Head::EMPTY, erased);
    let rows = reader.audit().chain(0, 10_000).await.unwrap();
    let walked = rows.iter().try_for_each(|row| verifier.check(row));
    let found = walked.and_then(|()| verifier.finish(head, sealed)).err();
    found.map(|found| (found.seq, found.flaw))
}

async fn rows(db: &TestDb, filter: AuditFilter) -> Vec<AuditView> {
    db.reader().audit().after(&filter, 0, u64::MAX >> 1, 1_000).await.unwrap()
}

fn events(rows: &[AuditView]) -> Vec<&str> {
    rows.iter().map(|row| row.record.link.event.as_str()).collect()
}

/// A site with that many people, each made in a commit of its own, and so as many rows and the one that begins.
async fn with_people(backend: Backend, count: usize) -> TestDb {
    let db = TestDb::new(backend).await;
    for n in 0..count {
        db.given_user(&format!("Person {n}"), Role::Viewer).await;
    }
    db
}

#[rstest]
#[tokio::test]
async fn a_row_says_who_did_what_to_whom_and_from_where(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let owner = db.given_user("Owner", Role::Owner).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let session = SessionId(db.ids.next());
    let assurance = Assurance::default();
    let identity = Identity { user: owner.id, role: Role::Owner, session, assurance };
    let request = RequestId(db.ids.next());
    let caller = Caller::identified(db.site(), identity, request)
        .at(Origin::new("203.0.113.9".parse().ok(), "Browser/1.0\r\nx: y"));
    let permit = caller.permit(Action::UserManage).unwrap();
    let mut writer = db.storage.writer(&permit).await.unwrap();
    let changed = ada.clone().change_role(Role::Editor, permit.role(), 1).unwrap();
    writer.users().save(&changed).await.unwrap();
    writer.commit().await.unwrap();
    let row = rows(&db, AuditFilter::default()).await.pop().unwrap();
    assert_eq!(row.actor_name.as_deref(), Some("Owner"));
    assert_eq!((row.record.link.kind, row.record.link.at), (Kind::People, db.clock.now()));
    let content = row.record.content.unwrap();
    assert_eq!(content.before_and_after(), Some((json!({"role": "viewer"}), json!({"role": "editor"}))));
    assert_eq!(
        (content.actor, content.role.as_deref(), content.session, content.request),
        (Some(owner.id.0), Some("owner"), Some(session.0), request.0)
    );
    assert_eq!((content.action.as_str(), content.severity), ("user.manage", Severity::Notice));
    assert_eq!(content.address.as_deref(), Some("203.0.113.9"));
    assert_eq!(content.user_agent.as_deref(), Some("Browser/1.0x: y"));
    assert_eq!((content.subject_kind.as_deref(), content.subject), (Some("user"), Some(ada.id.0)));
}

#[rstest]
#[tokio::test]
async fn a_secret_is_masked(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let mut writer = db.writer().await;
    let hash = galley_domain::secrets::PasswordHash("$argon2id$the-new-hash".into());
    writer.users().save(&ada.change_password(hash)).await.unwrap();
    writer.commit().await.unwrap();
    let row = rows(&db, AuditFilter::default()).await.pop().unwrap();
    let change = row.record.content.unwrap().change.unwrap();
    assert!(change.contains("********") && !change.contains("argon2id"), "{change}");
}

#[rstest]
#[tokio::test]
async fn an_untouched_chain_is_whole(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = with_people(backend, 5).await;
    assert_eq!(flaw(&db).await, None);
    let chain = db.reader().audit().chain(0, 100).await.unwrap();
    assert_eq!(chain.iter().map(|row| row.link.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(chain[0].link.event, "audit_begun");
    assert_eq!(db.reader().audit().unchained().await.unwrap(), None);
}

#[rstest]
#[case::edited("UPDATE audit SET payload = '{}' WHERE seq = 3", 3, Flaw::Changed)]
#[case::moved_in_time("UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE seq = 3", 3, Flaw::Changed)]
#[case::from_elsewhere("UPDATE audit SET address = '192.0.2.1' WHERE seq = 3", 3, Flaw::Changed)]
#[case::by_another("UPDATE audit SET actor_kind = 'user' WHERE seq = 3", 3, Flaw::Changed)]
#[case::deleted("DELETE FROM audit WHERE seq = 3", 3, Flaw::Missing)]
#[case::cut_off("DELETE FROM audit WHERE seq = 6", 6, Flaw::Missing)]
#[case::emptied("UPDATE audit SET payload = '', erased = TRUE WHERE seq = 3", 3, Flaw::Erased)]
#[case::end_moved_back("UPDATE audit_heads SET seq = 5", 5, Flaw::End)]
#[tokio::test]
async fn tampering_behind_galleys_back_is_found(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[case] tampering: &'static str,
    #[case] seq: u64,
    #[case] expected: Flaw,
) {
    let db = with_people(backend, 5).await;
    db.execute(tampering, []).await;
    assert_eq!(flaw(&db).await, Some((seq, expected)));
}

#[rstest]
#[tokio::test]
async fn rows_that_changed_places_are_found(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = with_people(backend, 5).await;
    for step in [
        "UPDATE audit SET seq = 99 WHERE seq = 3",
        "UPDATE audit SET seq = 3 WHERE seq = 4",
        "UPDATE audit SET seq = 4 WHERE seq = 99",
    ] {
        db.execute(step, []).await;
    }
    assert_eq!(flaw(&db).await, Some((3, Flaw::Unlinked)));
}

#[rstest]
#[tokio::test]
async fn a_row_that_was_put_in_is_found(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = with_people(backend, 3).await;
    let copy = "INSERT INTO audit (tenant_id, id, at, actor_kind, action, event, payload, request_id, erased) \
        SELECT tenant_id, $1, at, actor_kind, action, event, payload, request_id, FALSE FROM audit WHERE seq = 2";
    let id = db.ids.next();
    db.execute(copy, [id.into()]).await;
    let beside = db.reader().audit().unchained().await.unwrap();
    assert_eq!(beside.map(|row| row.0), Some(id));
}

#[rstest]
#[tokio::test]
async fn rows_from_before_the_chain_take_their_places_in_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = with_people(backend, 3).await;
    db.execute("DELETE FROM audit WHERE event = 'audit_begun'", []).await;
    db.execute("DELETE FROM audit_heads", []).await;
    let old = "UPDATE audit SET seq = NULL, kind = NULL, severity = NULL, subject_kind = NULL, subject_id = NULL, \
        digest = NULL, previous = NULL, hash = NULL, change = NULL";
    db.execute(old, []).await;
    db.given_user("Somebody new", Role::Viewer).await;
    assert_eq!(flaw(&db).await, None);
    let all = rows(&db, AuditFilter::default()).await;
    let expected = ["user_created", "user_created", "user_created", "audit_begun", "user_created"];
    assert_eq!(events(&all), expected);
    assert!(all[3].record.content.as_ref().unwrap().payload.contains("\"rows\":3"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn processes_that_write_at_once_write_one_chain(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = Arc::new(TestDb::new(backend).await);
    let other = Arc::new(db.another_process().await);
    let mut work = JoinSet::new();
    for n in 0..4 {
        let (db, other) = (db.clone(), other.clone());
        work.spawn(async move {
            for round in 0..5 {
                let storage = if n % 2 == 0 { &*other } else { &db.storage };
                let mut writer = storage.writer(&db.system()).await.unwrap();
                let person = db.new_user(&format!("Person {n} {round}"), Role::Viewer);
                writer.users().add(&person).await.unwrap();
                writer.commit().await.unwrap();
            }
        });
    }
    work.join_all().await;
    assert_eq!(flaw(&db).await, None);
    assert_eq!(rows(&db, AuditFilter::default()).await.len(), 21);
}

#[rstest]
#[tokio::test]
async fn a_commit_that_changed_nothing_leaves_no_row(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = with_people(backend, 1).await;
    db.writer().await.commit().await.unwrap();
    let mut writer = db.writer().await;
    writer.users().add(&db.new_user("Ada", Role::Viewer)).await.unwrap();
    drop(writer);
    assert_eq!(rows(&db, AuditFilter::default()).await.len(), 2);
}

#[rstest]
#[tokio::test]
async fn what_was_refused_goes_on_record_by_itself(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let (session, assurance) = (SessionId(db.ids.next()), Assurance::default());
    let identity = Identity { user: ada.id, role: ada.role, session, assurance };
    let caller = Caller::identified(db.site(), identity, RequestId(db.ids.next()));
    let mut writer = db.storage.writer(&caller.on_record()).await.unwrap();
    writer.audit().note(&Incident::denied("GET /users", ErrorCode::AccessDenied.as_str(), false));
    writer.commit().await.unwrap();
    let denied = AuditFilter { severity: Some(Severity::Warning), ..AuditFilter::default() };
    let found = rows(&db, denied).await;
    assert_eq!(events(&found), ["access_denied"]);
    assert_eq!(found[0].actor_name.as_deref(), Some("Ada"));
    assert_eq!(flaw(&db).await, None);
}

#[rstest]
#[tokio::test]
async fn rows_are_found_by_what_they_say(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let begin = db.clock.now();
    let owner = db.given_user("Owner", Role::Owner).await;
    db.clock.advance(Duration::hours(1));
    let ada = db.given_user("Ada", Role::Viewer).await;
    db.given_redirect("/old", "/new").await;
    let permit = db.permit(owner.id, Role::Owner, Action::UserManage);
    let permit = permit.at(Origin::new("203.0.113.9".parse().ok(), "Browser/1.0"));
    let mut writer = db.storage.writer(&permit).await.unwrap();
    writer.users().save(&ada.clone().rename("Ada King").unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    let count = async |filter: AuditFilter| rows(&db, filter).await.len();
    let all = AuditFilter::default;
    assert_eq!(count(all()).await, 5);
    assert_eq!(count(AuditFilter { actor: Some(owner.id), ..all() }).await, 1);
    assert_eq!(count(AuditFilter { person: Some(owner.id), ..all() }).await, 2);
    assert_eq!(count(AuditFilter { person: Some(ada.id), ..all() }).await, 2);
    assert_eq!(count(AuditFilter { actor: Some(UserId(db.ids.next())), ..all() }).await, 0);
    assert_eq!(count(AuditFilter { event: Some("redirect_created".into()), ..all() }).await, 1);
    assert_eq!(count(AuditFilter { action: Some("user.manage".into()), ..all() }).await, 1);
    assert_eq!(count(AuditFilter { kind: Some(Kind::People), ..all() }).await, 3);
    assert_eq!(count(AuditFilter { severity: Some(Severity::Notice), ..all() }).await, 3);
    assert_eq!(count(AuditFilter { severity: Some(Severity::Critical), ..all() }).await, 0);
    assert_eq!(count(AuditFilter { subject: Some(ada.id.0), ..all() }).await, 2);
    assert_eq!(count(AuditFilter { address: "203.0.113.9".parse().ok(), ..all() }).await, 1);
    assert_eq!(count(AuditFilter { from: Some(begin + Duration::hours(1)), ..all() }).await, 3);
    assert_eq!(count(AuditFilter { until: Some(begin + Duration::hours(1)), ..all() }).await, 2);
    assert_eq!(count(AuditFilter { text: Some("Ada King".into()), ..all() }).await, 1);
    assert_eq!(count(AuditFilter { text: Some("%".into()), ..all() }).await, 0);

    let reader = db.reader();
    let (first, statements) = db.count_statements(reader.audit().list(&all(), page(1, 2))).await;
    let first = first.unwrap();
    assert_eq!((events(&first.items), first.total), (vec!["user_changed", "redirect_created"], 5));
    assert_eq!(statements, 3);
    let elsewhere = db.storage.reader(&db.system_on(db.other_site()));
    assert_eq!(elsewhere.audit().list(&all(), page(1, 10)).await.unwrap().total, 0);
}

#[rstest]
#[tokio::test]
async fn contents_are_erased_when_their_time_is_over_and_the_chain_holds(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = with_people(backend, 3).await;
    db.given_redirect("/old", "/new").await;
    db.clock.advance(Duration::days(10));
    let before = db.clock.now() - Duration::days(1);
    db.given_user("Somebody new", Role::Viewer).await;
    let mut writer = db.writer().await;
    assert_eq!(writer.audit().erase(Kind::People, before, 2).await.unwrap(), 2);
    assert_eq!(writer.audit().erase(Kind::People, before, 2).await.unwrap(), 1);
    assert_eq!(writer.audit().erase(Kind::People, before, 2).await.unwrap(), 0);
    writer.audit().note(&Incident::erased(Kind::People, before, 3));
    writer.commit().await.unwrap();
    assert_eq!(flaw(&db).await, None);
    let all = rows(&db, AuditFilter::default()).await;
    let left: Vec<_> = all.iter().map(|row| row.record.content.is_some()).collect();
    assert_eq!(left, [true, false, false, false, true, true, true]);
    assert_eq!(db.number("SELECT count(*) FROM audit WHERE erased AND payload <> ''", []).await, 0);
    db.execute("UPDATE audit SET payload = '', erased = TRUE WHERE seq = 5", []).await;
    assert_eq!(flaw(&db).await, Some((5, Flaw::Erased)), "redirects are kept");
}
