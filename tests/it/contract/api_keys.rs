//! Keys for programs.

use chrono::Duration;
use galley_domain::{
    access::{Action, Permit, Role},
    accounts::{Email, User, UserFilter, UserKind},
    api_keys::{ApiKey, IssuedKey, NewApiKey},
    clock::{Clock, IdSource},
    ids::{ApiKeyId, UserId},
    secrets::TokenHash,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::page;

fn issued(text: &str) -> IssuedKey {
    IssuedKey { secret: format!("gly_{text}"), hash: TokenHash(text.into()), hint: "gly_abcd".into() }
}

async fn given_key(db: &TestDb, owner: UserId, name: &str) -> ApiKey {
    let new = NewApiKey {
        name: name.into(),
        scopes: vec!["entry.read".into(), "media.read".into()],
        networks: vec!["10.0.0.0/8".into(), "2001:db8::1".into()],
        per_minute: Some(60),
        expires_at: Some(db.clock.now() + Duration::days(1)),
    };
    let id = ApiKeyId(db.ids.next());
    let key = ApiKey::create(id, &new, owner, owner, &issued(name), db.clock.now()).unwrap();
    let mut writer = db.writer().await;
    writer.api_keys().add(&key).await.unwrap();
    writer.commit().await.unwrap();
    key.into_state()
}

fn own(db: &TestDb, user: UserId) -> Permit {
    db.permit(user, Role::Author, Action::ProfileManage)
}

#[rstest]
#[tokio::test]
async fn a_key_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let key = given_key(&db, ada.id, "build").await;
    let mut writer = db.writer().await;
    assert_eq!(writer.api_keys().load(key.id).await.unwrap().as_ref(), Some(&key));
    drop(writer);
    let reader = db.reader();
    let (found, statements) = db.count_statements(reader.api_keys().by_token(&key.token)).await;
    let found = found.unwrap().unwrap();
    assert_eq!((&found.key, found.role, found.owner_active), (&key, Role::Author, true));
    assert_eq!(statements, 1);
    assert!(reader.api_keys().by_token(&TokenHash("other".into())).await.unwrap().is_none());
    let elsewhere = db.storage.reader(&db.system_on(db.other_site()));
    assert!(elsewhere.api_keys().by_token(&key.token).await.unwrap().is_none());
}

#[rstest]
#[tokio::test]
async fn a_key_is_found_by_its_old_secret_until_it_is_revoked(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let key = given_key(&db, ada.id, "build").await;
    let mut writer = db.writer().await;
    let rotated = key.clone().rotate(&issued("second"), 60, db.clock.now()).unwrap();
    writer.api_keys().save(&rotated).await.unwrap();
    writer.api_keys().used(key.id, db.clock.now()).await.unwrap();
    writer.commit().await.unwrap();
    for token in ["build", "second"] {
        let found = db.reader().api_keys().by_token(&TokenHash(token.into())).await.unwrap().unwrap();
        assert_eq!(found.key.last_used_at, Some(db.clock.now()));
        assert_eq!((found.key.id, found.key.version), (key.id, 2));
    }
    let mut writer = db.writer().await;
    let now = writer.api_keys().load(key.id).await.unwrap().unwrap();
    writer.api_keys().save(&now.revoke(db.clock.now())).await.unwrap();
    writer.commit().await.unwrap();
    assert!(db.reader().api_keys().by_token(&TokenHash("build".into())).await.unwrap().is_none());
    let mut writer = db.writer().await;
    assert_eq!(writer.api_keys().live_of(ada.id, db.clock.now()).await.unwrap(), 0);
}

#[rstest]
#[tokio::test]
async fn keys_are_their_owners_own(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let (ada, bob) = (db.given_user("Ada", Role::Author).await, db.given_user("Bob", Role::Author).await);
    let mine = given_key(&db, ada.id, "mine").await;
    let theirs = given_key(&db, bob.id, "theirs").await;
    let reader = db.storage.reader(&own(&db, ada.id));
    let (listed, statements) = db.count_statements(reader.api_keys().list(None, page(1, 10))).await;
    let listed = listed.unwrap();
    assert_eq!((listed.items[0].key.id, listed.total, statements), (mine.id, 1, 2));
    assert_eq!(listed.items[0].owner_name, "Ada");
    let mut writer = db.storage.writer(&own(&db, ada.id)).await.unwrap();
    assert!(writer.api_keys().load(theirs.id).await.unwrap().is_none());
    drop(writer);
    assert_eq!(db.reader().api_keys().list(None, page(1, 10)).await.unwrap().total, 2);
    assert_eq!(db.reader().api_keys().list(Some(bob.id), page(1, 10)).await.unwrap().total, 1);
    let mut writer = db.writer().await;
    let now = db.clock.now();
    assert_eq!(writer.api_keys().live_of(ada.id, now).await.unwrap(), 1);
    assert_eq!(writer.api_keys().live_of(ada.id, now + Duration::days(1)).await.unwrap(), 0, "expired");
}

#[rstest]
#[tokio::test]
async fn a_service_account_is_no_person_to_sign_in_as(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    db.given_user("Ada", Role::Author).await;
    let id = UserId(db.ids.next());
    let account = User::create_service(id, "Build", Role::Editor, None, db.clock.now()).unwrap();
    let mut writer = db.writer().await;
    writer.users().add(&account).await.unwrap();
    writer.commit().await.unwrap();
    let reader = db.reader();
    let names = async |kind: UserKind| {
        let filter = UserFilter { kind, ..UserFilter::default() };
        let found = reader.users().list(&filter, page(1, 10)).await.unwrap();
        found.items.into_iter().map(|view| view.name).collect::<Vec<_>>()
    };
    assert_eq!(names(UserKind::Person).await, ["Ada"]);
    assert_eq!(names(UserKind::Service).await, ["Build"]);
    let stored = reader.users().by_id(id).await.unwrap().unwrap();
    assert_eq!(stored.kind, UserKind::Service);
    let address = Email::try_new("/email", stored.email.as_str()).unwrap();
    assert!(reader.users().by_email(&address).await.unwrap().is_none());
}
