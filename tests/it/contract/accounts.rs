//! People.

use galley_domain::{
    access::{Action, Role},
    accounts::{User, UserFilter},
    event::Event,
    storage::Storage,
};
use galley_testing::{Backend, HeardCommits, TestDb};
use rstest::rstest;

use super::{naughty, page, stale, taken};

#[rstest]
#[tokio::test]
async fn a_person_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada Lovelace", Role::Editor).await;
    let mut writer = db.writer().await;
    let loaded = writer.users().load(ada.id).await.unwrap().unwrap();
    assert_eq!(format!("{loaded:?}"), format!("{ada:?}"));
    let by_id = db.reader().users().by_id(ada.id).await.unwrap().unwrap();
    assert_eq!(format!("{by_id:?}"), format!("{ada:?}"));
    assert_eq!(by_id.password, ada.password);
}

#[rstest]
#[tokio::test]
async fn an_address_finds_its_person_in_any_case(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let mut writer = db.writer().await;
    let ada = db.new_user_at("Ada", "Ada.Löve@Example.org", Role::Viewer);
    writer.users().add(&ada).await.unwrap();
    writer.commit().await.unwrap();
    let address = galley_domain::accounts::Email::try_new("/email", "ada.lÖve@example.ORG").unwrap();
    let found = db.reader().users().by_email(&address).await.unwrap().unwrap();
    assert_eq!(found.email.as_str(), "Ada.Löve@Example.org");
}

#[rstest]
#[tokio::test]
async fn an_address_names_one_person_of_a_site(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    db.given_user("Ada", Role::Viewer).await;
    let twin = db.new_user_at("Another", "ADA@example.org", Role::Viewer);
    assert_eq!(taken(db.writer().await.users().add(&twin).await), "user.email");

    let permit = db.system_on(db.other_site());
    let mut elsewhere = db.storage.writer(&permit).await.unwrap();
    elsewhere.users().add(&twin).await.unwrap();
    elsewhere.commit().await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_stale_change_is_refused_with_the_current_version(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let mut writer = db.writer().await;
    assert_eq!(writer.users().save(&ada.clone().rename("Ada L.").unwrap()).await.unwrap(), 2);
    writer.commit().await.unwrap();

    let late = ada.rename("Ada King").unwrap();
    assert_eq!(stale(db.writer().await.users().save(&late).await), 2);
    let kept = db.reader().users().view(late.state().id).await.unwrap().unwrap();
    assert_eq!((kept.name.as_str(), kept.version), ("Ada L.", 2));
}

#[rstest]
#[tokio::test]
async fn people_are_listed_by_name_without_regard_to_case(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    for name in ["zoe", "Émile", "Bob", "adam", "Zack"] {
        db.given_user(name, Role::Viewer).await;
    }
    let names = |people: galley_domain::page::Paged<galley_domain::accounts::UserView>| {
        people.items.into_iter().map(|user| user.name).collect::<Vec<_>>()
    };
    let reader = db.reader();
    let all = reader.users().list(&UserFilter::default(), page(1, 100)).await.unwrap();
    assert_eq!(
        (all.total, names(all)),
        (5, ["adam", "Bob", "Zack", "zoe", "Émile"].map(str::to_owned).to_vec())
    );
    let last = reader.users().list(&UserFilter::default(), page(3, 2)).await.unwrap();
    assert_eq!((last.total, names(last)), (5, vec!["Émile".to_owned()]));
    let beyond = reader.users().list(&UserFilter::default(), page(4, 2)).await.unwrap();
    assert_eq!((beyond.total, beyond.items.len()), (5, 0));
    let farthest = reader.users().list(&UserFilter::default(), page(1_000_000, 100)).await.unwrap();
    assert_eq!(farthest.items.len(), 0);
}

#[rstest]
#[tokio::test]
async fn people_are_found_by_text_role_and_state(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let owner = db.given_user("Ölga", Role::Owner).await;
    let editor = db.given_user("Per_cent%", Role::Editor).await;
    let mut writer = db.writer().await;
    writer.users().save(&editor.deactivate(None, 1, owner.created_at).unwrap()).await.unwrap();
    writer.commit().await.unwrap();

    let reader = db.reader();
    let total = async |filter: UserFilter| reader.users().list(&filter, page(1, 10)).await.unwrap().total;
    let text = |text: &str| UserFilter { text: Some(text.into()), ..Default::default() };
    assert_eq!(total(text("ÖLG")).await, 1);
    assert_eq!(total(text("example.ORG")).await, 2);
    assert_eq!(total(text("%")).await, 1, "a wildcard is a letter like any other");
    assert_eq!(total(text("_")).await, 1);
    assert_eq!(total(UserFilter { role: Some(Role::Owner), ..Default::default() }).await, 1);
    assert_eq!(total(UserFilter { active: Some(false), ..Default::default() }).await, 1);
    assert_eq!(
        total(UserFilter { active: Some(true), role: Some(Role::Editor), ..Default::default() }).await,
        0
    );
}

#[rstest]
#[tokio::test]
async fn a_view_says_when_somebody_was_last_here(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let unseen = db.reader().users().view(ada.id).await.unwrap().unwrap();
    assert_eq!(unseen.last_seen_at, None);
    db.given_session(&ada, "one").await;
    db.clock.advance(chrono::Duration::microseconds(90_000_001));
    let latest = db.given_session(&ada, "two").await;
    let seen = db.reader().users().view(ada.id).await.unwrap().unwrap();
    assert_eq!(seen.last_seen_at, Some(latest.renewed_at));
}

#[rstest]
#[tokio::test]
async fn people_of_another_site_do_not_exist(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Owner).await;
    let permit = db.system_on(db.other_site());
    let reader = db.storage.reader(&permit);
    assert!(reader.users().view(ada.id).await.unwrap().is_none());
    assert!(reader.users().by_email(&ada.email).await.unwrap().is_none());
    assert_eq!(reader.users().list(&UserFilter::default(), page(1, 10)).await.unwrap().total, 0);
    let mut writer = db.storage.writer(&permit).await.unwrap();
    assert!(writer.users().load(ada.id).await.unwrap().is_none());
    assert_eq!(
        writer.users().other_active_owners(galley_domain::ids::UserId(permit.tenant().0)).await.unwrap(),
        0
    );
    assert!(writer.users().save(&ada.rename("Stolen").unwrap()).await.is_err());
}

#[rstest]
#[tokio::test]
async fn whoever_reaches_their_own_reaches_themselves(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let bob = db.given_user("Bob", Role::Author).await;
    let permit = db.permit(ada.id, Role::Author, Action::ProfileManage);
    let reader = db.storage.reader(&permit);
    assert!(reader.users().view(ada.id).await.unwrap().is_some());
    assert!(reader.users().view(bob.id).await.unwrap().is_none());
    let mut writer = db.storage.writer(&permit).await.unwrap();
    assert!(writer.users().load(bob.id).await.unwrap().is_none());
    assert!(writer.users().save(&bob.rename("Robert").unwrap()).await.is_err());
    writer.users().save(&ada.rename("Ada L.").unwrap()).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn only_other_active_owners_count(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let first = db.given_user("First", Role::Owner).await;
    let second = db.given_user("Second", Role::Owner).await;
    db.given_user("Admin", Role::Admin).await;
    let mut writer = db.writer().await;
    assert_eq!(writer.users().other_active_owners(first.id).await.unwrap(), 1);
    writer.users().save(&second.deactivate(None, 1, first.created_at).unwrap()).await.unwrap();
    assert_eq!(writer.users().other_active_owners(first.id).await.unwrap(), 0);
}

#[rstest]
#[tokio::test]
async fn naughty_names_come_back_unchanged(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let mut ada: User = db.given_user("Ada", Role::Viewer).await;
    for text in naughty::TEXTS {
        let renamed = ada.clone().rename(text).unwrap();
        let mut writer = db.writer().await;
        ada.version = writer.users().save(&renamed).await.unwrap();
        writer.commit().await.unwrap();
        let view = db.reader().users().view(ada.id).await.unwrap().unwrap();
        assert_eq!(view.name, text.trim());
    }
}

#[rstest]
#[tokio::test]
async fn a_list_takes_as_many_statements_for_fifty_as_for_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let filter = UserFilter::default();
    db.given_user("First", Role::Viewer).await;
    let (_, for_one) = db.count_statements(db.reader().users().list(&filter, page(1, 50))).await;
    for n in 1..50 {
        db.given_user(&format!("Person {n}"), Role::Viewer).await;
    }
    let (people, for_fifty) = db.count_statements(db.reader().users().list(&filter, page(1, 50))).await;
    assert_eq!((people.unwrap().items.len(), for_one, for_fifty), (50, 2, 2));
}

#[rstest]
#[tokio::test]
async fn what_was_saved_is_heard_of_once_committed(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let heard = std::sync::Arc::new(HeardCommits::default());
    let storage = db.storage.clone().with_commit_listener(heard.clone());
    let ada = db.new_user("Ada", Role::Viewer);
    let mut writer = storage.writer(&db.system()).await.unwrap();
    writer.users().add(&ada).await.unwrap();
    assert_eq!(heard.events(), []);
    writer.commit().await.unwrap();
    assert_eq!(heard.events(), [Event::UserCreated { user: ada.state().id, role: Role::Viewer }]);
}
