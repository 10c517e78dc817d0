//! What things are called, and who points at them.

use galley_domain::{
    clock::Clock,
    entries::{LiveChange, Target},
    locale::Locale,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::json;

use super::{edit, publish, save, values};

#[rstest]
#[tokio::test]
async fn things_are_named_in_two_statements(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let draft = db.given_entry(&recipe, None, values(json!({ "title": "Draft" }))).await;
    let live = db.given_entry(&recipe, None, values(json!({ "title": "Live", "slug": "live" }))).await;
    let live = publish(&db, &recipe, live).await;
    let photo = db.given_asset("photo.png", None).await;
    let unknown = galley_domain::ids::EntryId(uuid::Uuid::nil());
    let targets =
        [Target::Entry(draft.id), Target::Asset(photo.id), Target::Entry(unknown), Target::Entry(live.id)];
    let reader = db.reader();
    let (labels, statements) =
        db.count_statements(reader.entries().labels(&targets, &Locale::english())).await;
    let mut seen: Vec<_> = labels
        .unwrap()
        .into_iter()
        .map(|label| (label.title, label.target, label.content_type, label.live, label.asset))
        .collect();
    seen.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(
        seen,
        [
            ("Draft".into(), Target::Entry(draft.id), Some(recipe.id), false, None),
            ("Live".into(), Target::Entry(live.id), Some(recipe.id), true, None),
            ("photo.png".into(), Target::Asset(photo.id), None, true, Some(photo)),
        ]
    );
    assert_eq!(statements, 2);
    let (none, statements) = db.count_statements(reader.entries().labels(&[], &Locale::english())).await;
    assert_eq!((none.unwrap().len(), statements), (0, 0));
}

#[rstest]
#[tokio::test]
async fn users_are_the_drafts_that_point_at_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let types = db.given_built_in_types().await;
    let (article, tag) = (types.by_key("article").unwrap(), types.by_key("tag").unwrap());
    let photo = db.given_asset("photo.png", None).await;
    let tagged = db.given_entry(tag, None, values(json!({ "label": "Tag", "slug": "tag" }))).await;
    let mut entries = Vec::new();
    for n in 0..3 {
        db.clock.advance(chrono::Duration::minutes(1));
        let given = json!({ "title": format!("{n}"), "slug": format!("s-{n}"), "tags": [tagged.id], "cover": photo.id });
        entries.push(db.given_entry(article, None, values(given)).await);
    }
    let users = async |target| {
        let reader = db.reader();
        let (users, statements) = db.count_statements(reader.entries().usage(target)).await;
        assert_eq!(statements, 1);
        users.unwrap().into_iter().map(|user| (user.title, user.live)).collect::<Vec<_>>()
    };
    let named = |name: &str, live| (name.to_owned(), live);
    let (by_tag, by_photo) = (Target::Entry(tagged.id), Target::Asset(photo.id));
    assert_eq!(users(by_tag).await, [named("2", false), named("1", false), named("0", false)]);

    let last = entries.pop().unwrap();
    publish(&db, article, last).await;
    let second = entries.pop().unwrap();
    edit(&db, article, second, json!({ "tags": [] })).await;
    let first = entries.pop().unwrap();
    save(&db, article, first.trash(db.clock.now()).unwrap(), LiveChange::Clear).await.unwrap();
    assert_eq!(users(by_tag).await, [named("2", true)]);
    assert_eq!(users(by_photo).await.len(), 2, "the edited one still shows it");
    assert_eq!(users(Target::Entry(tagged.id)).await.len(), 1);
}
