//! What is stored comes back.

use chrono::Duration;
use galley_domain::{
    access::Role,
    clock::Clock,
    entries::{Cause, EntryIndex, LiveChange, Transition},
    locale::Locale,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::json;

use super::{advance, edit, edited, load, publish, save, stored, values};
use crate::contract::{naughty, page, stale};

#[rstest]
#[tokio::test]
async fn an_entry_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let recipe = db.given_content_type("recipe").await;
    for text in naughty::TEXTS {
        let entry = db.given_entry(&recipe, Some(ada.id), values(json!({ "title": text }))).await;
        assert_eq!(load(&db, &entry).await.as_ref(), Some(&entry), "{text:?}");
        let view = db.reader().entries().view(entry.id).await.unwrap().unwrap();
        assert_eq!((view.entry, view.owner_name.as_deref()), (entry, Some("Ada")));
    }
}

#[rstest]
#[tokio::test]
async fn every_change_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let mut entry = db.given_entry(&recipe, None, values(json!({ "title": "Soup", "slug": "soup" }))).await;
    let minute = Duration::minutes(1);
    let check = async |entry: &_| {
        assert_eq!(load(&db, entry).await.as_ref(), Some(entry));
        let view = db.reader().entries().view(entry.id).await.unwrap().unwrap();
        assert_eq!(view.entry, *entry);
    };
    db.clock.advance(minute);
    entry = advance(&db, &recipe, entry, Transition::Submit, LiveChange::Keep).await;
    check(&entry).await;
    db.clock.advance(minute);
    entry = publish(&db, &recipe, entry).await;
    check(&entry).await;
    db.clock.advance(minute);
    entry = edit(&db, &recipe, entry, json!({ "title": "Broth" })).await;
    assert!(entry.has_changes(&Locale::english()));
    check(&entry).await;
    db.clock.advance(minute);
    let trashed = entry.trash(db.clock.now()).unwrap();
    entry = save(&db, &recipe, trashed, LiveChange::Clear).await.unwrap();
    check(&entry).await;
    let recovered = entry.recover(db.clock.now()).unwrap();
    entry = save(&db, &recipe, recovered, LiveChange::Keep).await.unwrap();
    check(&entry).await;
    assert!(
        entry.state(&Locale::english()).first_published_at.is_some(),
        "that it was out once is remembered"
    );
}

#[rstest]
#[tokio::test]
async fn a_stale_save_is_refused_with_the_current_version(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let old = db.given_entry(&recipe, None, values(json!({ "title": "Soup" }))).await;
    let new = edit(&db, &recipe, old.clone(), json!({ "title": "Broth" })).await;
    assert_eq!(new.version, 2);
    let late = edited(&db, &recipe, old, json!({ "title": "Stew" }), Cause::Save);
    assert_eq!(stale(save(&db, &recipe, late, LiveChange::Keep).await), 2);
    assert_eq!(load(&db, &new).await, Some(new));
}

#[rstest]
#[tokio::test]
async fn an_autosave_is_gone_once_it_is_folded(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let mut entry = db.given_entry(&recipe, None, values(json!({ "title": "1" }))).await;
    for title in ["2", "3", "4"] {
        let change = edited(&db, &recipe, entry, json!({ "title": title }), Cause::Autosave);
        entry = stored(save(&db, &recipe, change, LiveChange::Keep).await.unwrap());
    }
    let numbers = async || {
        let versions = db.reader().entries().versions(entry.id, page(1, 10)).await.unwrap();
        versions.items.iter().map(|version| version.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers().await, [4, 1]);
    assert_eq!(load(&db, &entry).await.as_ref(), Some(&entry));
    publish(&db, &recipe, edit(&db, &recipe, entry.clone(), json!({ "slug": "four" })).await).await;
    assert_eq!(numbers().await, [6, 5, 1]);
}

#[rstest]
#[tokio::test]
async fn the_live_version_is_read_beside_a_newer_draft(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let title = recipe.field("title").unwrap();
    let english = Locale::english();
    let mut ids = Vec::new();
    for n in 0..3 {
        let given = values(json!({ "title": format!("old {n}"), "slug": format!("s-{n}") }));
        let mut entry = db.given_entry(&recipe, None, given).await;
        ids.push(entry.id);
        if n > 0 {
            entry = publish(&db, &recipe, entry).await;
            if n > 1 {
                edit(&db, &recipe, entry, json!({ "title": "new" })).await;
            }
        }
    }
    let mut writer = db.writer().await;
    let live = writer.entries().live(&ids, &english).await.unwrap();
    let seen: Vec<_> = live
        .iter()
        .map(|(entry, version)| {
            let text = |document: &galley_domain::entries::Document| document.get(title, &english).clone();
            (entry.id, text(&version.document), text(&entry.draft.document))
        })
        .collect();
    assert_eq!(seen, [(ids[1], json!("old 1"), json!("old 1")), (ids[2], json!("old 2"), json!("new")),]);
    assert!(writer.entries().live(&ids, &"de".parse().unwrap()).await.unwrap().is_empty());
}

#[rstest]
#[tokio::test]
async fn a_purged_entry_leaves_nothing_behind(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let types = db.given_built_in_types().await;
    let tag = types.by_key("tag").unwrap();
    let article = types.by_key("article").unwrap();
    let tagged = db.given_entry(tag, None, values(json!({ "label": "Tag", "slug": "tag" }))).await;
    let given = values(json!({ "title": "Soup", "slug": "soup", "tags": [tagged.id] }));
    let entry = db.given_entry(article, None, given).await;
    let entry = publish(&db, article, entry).await;
    let english = Locale::english();
    let mut writer = db.writer().await;
    assert!(writer.entries().any(article.id).await.unwrap());
    let trashed = entry.trash(db.clock.now()).unwrap();
    let index = EntryIndex::of(trashed.state(), article, &english, LiveChange::Clear);
    writer.entries().save(&trashed, &index).await.unwrap();
    assert!(!writer.entries().any(article.id).await.unwrap());
    let id = trashed.state().id;
    writer.entries().purge(&trashed.into_state().purge().unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    for sql in [
        "SELECT count(*) FROM entries WHERE id = $1",
        "SELECT count(*) FROM versions WHERE entry_id = $1",
        "SELECT count(*) FROM entry_states WHERE entry_id = $1",
        "SELECT count(*) FROM entry_claims WHERE entry_id = $1",
        "SELECT count(*) FROM entry_references WHERE entry_id = $1",
    ] {
        assert_eq!(db.number(sql, [id.0.into()]).await, 0, "{sql}");
    }
    assert!(load(&db, &tagged).await.is_some());
}

#[rstest]
#[tokio::test]
async fn the_trash_is_emptied_oldest_first(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let mut ids = Vec::new();
    for n in 0..4 {
        let entry = db.given_entry(&recipe, None, values(json!({ "title": format!("{n}") }))).await;
        db.clock.advance(Duration::days(1));
        if n > 0 {
            ids.push(entry.id);
            save(&db, &recipe, entry.trash(db.clock.now()).unwrap(), LiveChange::Clear).await.unwrap();
        }
    }
    let mut writer = db.writer().await;
    let now = db.clock.now();
    let old = writer.entries().trashed_before(now, 10).await.unwrap();
    assert_eq!(old.iter().map(|entry| entry.id).collect::<Vec<_>>(), ids[..2]);
    assert_eq!(writer.entries().trashed_before(now, 1).await.unwrap().len(), 1);
    let existing = writer.entries().existing(&ids).await.unwrap();
    assert!(existing.is_empty(), "what is in the trash does not exist");
}

#[rstest]
#[tokio::test]
async fn a_writer_that_is_dropped_stores_nothing(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let entry = db.new_entry(&recipe, None, values(json!({ "title": "Soup", "slug": "soup" })));
    let index = EntryIndex::of(entry.state(), &recipe, &Locale::english(), LiveChange::Keep);
    let mut writer = db.writer().await;
    writer.entries().add(&entry, &index).await.unwrap();
    drop(writer);
    assert_eq!(load(&db, entry.state()).await, None);
    let mut writer = db.storage.writer(&db.system()).await.unwrap();
    writer.entries().add(&entry, &index).await.unwrap();
}
