//! Sign-ins.

use chrono::Duration;
use galley_domain::{
    access::{Action, Confirmation, Role},
    clock::Clock,
    secrets::TokenHash,
    sessions::{Claim, EndReason, Lifetimes, Mode, Renewal},
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::page;

#[rstest]
#[tokio::test]
async fn a_session_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let session = db.given_session(&ada, "token").await;
    let mut writer = db.writer().await;
    assert_eq!(writer.sessions().by_id(session.id).await.unwrap(), Some(session.clone()));
    assert_eq!(writer.sessions().by_token(&session.token).await.unwrap(), Some(session));
    assert_eq!(writer.sessions().by_token(&TokenHash("other".into())).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_token_that_was_used_still_finds_its_session(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let session = db.given_session(&ada, "first").await;
    for (shown, next) in [("first", "second"), ("second", "third")] {
        let mut writer = db.writer().await;
        let found = writer.sessions().by_token(&TokenHash(shown.into())).await.unwrap().unwrap();
        let Renewal::Renewed(renewed) = found
            .renew(&TokenHash(shown.into()), TokenHash(next.into()), &Lifetimes::default(), db.clock.now())
            .unwrap()
        else {
            panic!("a fresh token should work");
        };
        writer.sessions().save(&renewed).await.unwrap();
        writer.commit().await.unwrap();
    }
    let mut writer = db.writer().await;
    for token in ["first", "second", "third"] {
        let found = writer.sessions().by_token(&TokenHash(token.into())).await.unwrap().unwrap();
        assert_eq!((found.id, found.token.0.as_str()), (session.id, "third"));
    }
}

#[rstest]
#[tokio::test]
async fn a_live_session_of_an_active_person_authenticates(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Editor).await;
    let session = db.given_session(&ada, "token").await;
    let now = db.clock.now();
    let reader = db.reader();
    let (found, statements) =
        db.count_statements(reader.users().authenticate(Claim::Token(session.id), now)).await;
    let found = found.unwrap().unwrap();
    assert_eq!(
        (found.identity.user, found.identity.role, found.identity.session),
        (ada.id, Role::Editor, session.id)
    );
    assert_eq!(found.session, session);
    assert_eq!(statements, 1);
    let over = now + Lifetimes::default().idle;
    assert!(
        reader.users().authenticate(Claim::Token(session.id), over).await.unwrap().is_none(),
        "it ran out"
    );
    let elsewhere = db.storage.reader(&db.system_on(db.other_site()));
    assert!(
        elsewhere.users().authenticate(Claim::Token(session.id), now).await.unwrap().is_none(),
        "it is another site's"
    );

    let mut writer = db.writer().await;
    writer.users().save(&ada.deactivate(None, 1, now).unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    assert!(
        reader.users().authenticate(Claim::Token(session.id), now).await.unwrap().is_none(),
        "the person is deactivated"
    );
}

#[rstest]
#[tokio::test]
async fn a_session_is_as_sure_of_its_person_as_its_last_confirmation(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Editor).await;
    let session = db.given_session(&ada, "token").await;
    let confirmation = async || {
        let found = db
            .reader()
            .users()
            .authenticate(Claim::Token(session.id), db.clock.now())
            .await
            .unwrap()
            .unwrap();
        found.identity.assurance.confirmation
    };
    assert_eq!(confirmation().await, Confirmation::Recent);
    db.clock.advance(Duration::minutes(Confirmation::MINUTES));
    assert_eq!(confirmation().await, Confirmation::Old);
    let mut writer = db.writer().await;
    writer.sessions().save(&session.clone().confirm(db.clock.now()).unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(confirmation().await, Confirmation::Recent);
    db.execute("UPDATE sessions SET confirmed_at = NULL", []).await;
    assert_eq!(confirmation().await, Confirmation::Old, "a row without the moment counts from its beginning");
}

#[rstest]
#[tokio::test]
async fn an_ended_session_does_not_authenticate(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Editor).await;
    let session = db.given_session(&ada, "token").await;
    let mut writer = db.writer().await;
    writer.sessions().save(&session.clone().end(EndReason::SignedOut, db.clock.now())).await.unwrap();
    writer.commit().await.unwrap();
    assert!(
        db.reader().users().authenticate(Claim::Token(session.id), db.clock.now()).await.unwrap().is_none()
    );
}

#[rstest]
#[tokio::test]
async fn the_live_sessions_of_a_person_leave_out_those_that_are_over(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let bob = db.given_user("Bob", Role::Viewer).await;
    db.given_session(&ada, "idle").await;
    db.clock.advance(Lifetimes::default().idle);
    let ended = db.given_session(&ada, "ended").await;
    let mine = db.given_session(&ada, "mine").await;
    let live = db.given_session(&ada, "live").await;
    db.given_session(&bob, "bob").await;
    let mut writer = db.writer().await;
    writer.sessions().save(&ended.end(EndReason::SignedOut, db.clock.now())).await.unwrap();
    assert_eq!(writer.sessions().live_of(ada.id, Some(mine.id)).await.unwrap(), std::slice::from_ref(&live));
    assert_eq!(writer.sessions().live_of(ada.id, None).await.unwrap(), [mine, live]);
}

#[rstest]
#[tokio::test]
async fn whoever_reaches_their_own_reaches_their_own_sessions(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let bob = db.given_user("Bob", Role::Viewer).await;
    let theirs = db.given_session(&bob, "bob").await;
    let permit = db.permit(ada.id, Role::Viewer, Action::ProfileManage);
    let mut writer = db.storage.writer(&permit).await.unwrap();
    assert_eq!(writer.sessions().by_id(theirs.id).await.unwrap(), None);
    assert_eq!(writer.sessions().live_of(bob.id, None).await.unwrap(), []);
}

#[rstest]
#[tokio::test]
async fn sessions_that_are_long_over_are_forgotten_with_their_tokens(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let old = db.given_session(&ada, "old").await;
    db.clock.advance(Lifetimes::default().idle + Duration::days(1));
    let fresh = db.given_session(&ada, "fresh").await;
    let mut writer = db.writer().await;
    assert_eq!(writer.sessions().prune(old.expires_at()).await.unwrap(), 0, "it was not over before");
    assert_eq!(writer.sessions().prune(db.clock.now()).await.unwrap(), 1);
    assert_eq!(writer.sessions().by_token(&old.token).await.unwrap(), None);
    assert_eq!(writer.sessions().by_token(&fresh.token).await.unwrap(), Some(fresh));
}

#[rstest]
#[tokio::test]
async fn a_secret_of_one_kind_finds_no_session_of_the_other(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let (held, token) =
        (db.new_session_held(&ada, "secret", Mode::Cookie), db.given_session(&ada, "token").await);
    let mut writer = db.writer().await;
    writer.sessions().add(&held).await.unwrap();
    writer.commit().await.unwrap();
    let (now, reader) = (db.clock.now(), db.reader());
    let held = held.into_state();
    let (found, statements) =
        db.count_statements(reader.users().authenticate(Claim::Cookie(&held.token), now)).await;
    assert_eq!((found.unwrap().unwrap().session, statements), (held.clone(), 1));
    for wrong in
        [Claim::Token(held.id), Claim::Cookie(&token.token), Claim::Cookie(&TokenHash("other".into()))]
    {
        assert!(reader.users().authenticate(wrong, now).await.unwrap().is_none(), "{wrong:?}");
    }
}

#[rstest]
#[tokio::test]
async fn noting_a_use_brings_no_ended_session_back(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let session = db.given_session(&ada, "token").await;
    db.clock.advance(Duration::minutes(5));
    let seen = session.clone().seen(&Lifetimes::default(), db.clock.now()).unwrap();
    let mut writer = db.writer().await;
    writer.sessions().save(&session.clone().end(EndReason::Revoked, db.clock.now())).await.unwrap();
    writer.sessions().save_seen(&seen).await.unwrap();
    let stored = writer.sessions().by_id(session.id).await.unwrap().unwrap();
    assert_eq!((stored.ended.unwrap().reason, stored.seen_at), (Some(EndReason::Revoked), session.seen_at));
}

#[rstest]
#[tokio::test]
async fn an_older_use_does_not_hide_a_later_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let session = db.given_session(&ada, "token").await;
    let mut writer = db.writer().await;
    for minutes in [30, 10] {
        let at = session.started_at + Duration::minutes(minutes);
        writer.sessions().save_seen(&session.clone().seen(&Lifetimes::default(), at).unwrap()).await.unwrap();
    }
    let stored = writer.sessions().by_id(session.id).await.unwrap().unwrap();
    assert_eq!(stored.seen_at, session.started_at + Duration::minutes(30));
    assert_eq!(stored.expires_at(), stored.seen_at + Lifetimes::default().idle);
}

#[rstest]
#[tokio::test]
async fn a_list_has_the_sessions_that_stand_the_last_used_first(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let bob = db.given_user("Bob", Role::Viewer).await;
    let mut made = Vec::new();
    for n in 0..4 {
        made.push(db.given_session(&ada, &format!("token {n}")).await);
        db.clock.advance(Duration::minutes(1));
    }
    db.given_session(&bob, "bob").await;
    let used = made[1].clone().seen(&Lifetimes::default(), db.clock.now()).unwrap();
    let mut writer = db.writer().await;
    writer.sessions().save_seen(&used).await.unwrap();
    writer.sessions().save(&made[2].clone().end(EndReason::Revoked, db.clock.now())).await.unwrap();
    writer.commit().await.unwrap();
    let now = db.clock.now();
    let reader = db.reader();
    let (list, statements) = db.count_statements(reader.sessions().live_of(ada.id, now, page(1, 2))).await;
    let list = list.unwrap();
    assert_eq!((list.total, statements), (3, 2));
    assert_eq!(list.items.iter().map(|it| it.id).collect::<Vec<_>>(), [made[1].id, made[3].id]);
    assert_eq!(list.items[0].origin, made[1].origin);
    let own = db.storage.reader(&db.permit(bob.id, Role::Viewer, Action::ProfileManage));
    assert_eq!(own.sessions().live_of(ada.id, now, page(1, 10)).await.unwrap().total, 0);
}
