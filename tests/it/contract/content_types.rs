//! Content types.

use std::collections::HashSet;

use galley_domain::{content_types::ContentType, storage::Storage};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::{Map, json};

use super::{stale, taken};

#[rstest]
#[tokio::test]
async fn built_in_types_come_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let stored = db.given_built_in_types().await;
    let mut writer = db.writer().await;
    for content_type in stored.iter() {
        let loaded = writer.content_types().load(content_type.key.as_str()).await.unwrap();
        assert_eq!(loaded.as_ref(), Some(content_type));
    }
    assert_eq!(writer.content_types().all().await.unwrap().iter().count(), stored.iter().count());
}

#[rstest]
#[tokio::test]
async fn types_are_listed_built_in_ones_first_in_one_statement(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    db.given_content_type("aardvark").await;
    db.given_content_type("zebra").await;
    db.given_built_in_types().await;
    let keys = |types: Vec<&ContentType>| types.iter().map(|it| it.key.to_string()).collect::<Vec<_>>();
    let expected = ["article", "author", "category", "page", "tag", "aardvark", "zebra"];
    let reader = db.reader();
    let (views, statements) = db.count_statements(reader.content_types().list()).await;
    assert_eq!(keys(views.unwrap().iter().map(|view| &view.content_type).collect()), expected);
    assert_eq!(statements, 1);
    let (all, statements) = db.count_statements(reader.content_types().all()).await;
    assert_eq!(keys(all.unwrap().iter().collect()), expected);
    assert_eq!(statements, 1);
}

#[rstest]
#[tokio::test]
async fn a_key_names_one_type_of_a_site(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    db.given_content_type("recipe").await;
    let twin = db.new_content_type("recipe");
    assert_eq!(taken(db.writer().await.content_types().add(&twin).await), "content_type.key");
    let mut elsewhere = db.storage.writer(&db.system_on(db.other_site())).await.unwrap();
    assert!(elsewhere.content_types().load("recipe").await.unwrap().is_none());
    elsewhere.content_types().add(&twin).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_type_counts_its_changes(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let drafted = |key: &str| db.new_content_type(key).into_state();
    let change = |to: &str| {
        let draft = draft_of(&drafted(to), &recipe);
        recipe.clone().change(draft, &HashSet::new(), &HashSet::new(), &mut || unreachable!()).unwrap()
    };
    let mut writer = db.writer().await;
    assert_eq!(writer.content_types().save(&change("dish")).await.unwrap(), 2);
    writer.commit().await.unwrap();
    assert_eq!(stale(db.writer().await.content_types().save(&change("meal")).await), 2);
    let mut writer = db.writer().await;
    let dish = writer.content_types().load("dish").await.unwrap().unwrap();
    assert_eq!((dish.id, dish.version), (recipe.id, 2));
    assert!(writer.content_types().load("recipe").await.unwrap().is_none());
}

#[rstest]
#[tokio::test]
async fn a_deleted_type_is_gone(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let mut writer = db.writer().await;
    writer.content_types().delete(&recipe.delete(0, &[]).unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(db.reader().content_types().list().await.unwrap().len(), 0);
}

#[rstest]
#[tokio::test]
async fn entries_are_counted_and_their_fields_known(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    db.given_content_type("unused").await;
    let title = recipe.field("title").unwrap().id;
    let mut writer = db.writer().await;
    assert_eq!(writer.content_types().fields_in_use(recipe.id).await.unwrap(), HashSet::new());
    drop(writer);
    let values = Map::from_iter([("title".to_owned(), json!("Soup \u{0001} \"quoted\""))]);
    db.given_entry(&recipe, None, values).await;

    let mut writer = db.writer().await;
    assert_eq!(writer.content_types().fields_in_use(recipe.id).await.unwrap(), HashSet::from([title]));
    assert_eq!(writer.content_types().entry_count(recipe.id).await.unwrap(), 1);
    let views = db.reader().content_types().list().await.unwrap();
    assert_eq!(views.iter().map(|view| view.entry_count).collect::<Vec<_>>(), [1, 0]);
}

/// What `to` looks like, over the fields of `from`.
fn draft_of(to: &ContentType, from: &ContentType) -> galley_domain::content_types::ContentTypeDraft {
    galley_domain::content_types::ContentTypeDraft {
        key: to.key.to_string(),
        name: to.name.clone(),
        plural: to.plural.clone(),
        kind: to.kind,
        title_field: to.title_field.to_string(),
        url_pattern: to.url_pattern.clone(),
        workflow: to.workflow,
        fields: from
            .fields
            .iter()
            .map(|field| galley_domain::content_types::FieldDraft {
                id: Some(field.id),
                key: field.key.to_string(),
                label: field.label.clone(),
                kind: field.kind.clone(),
                required: field.required,
                unique: field.unique,
                localised: field.localised,
                help: field.help.clone(),
                default: field.default.clone(),
            })
            .collect(),
    }
}
