//! The media library.

use galley_domain::{
    access::{Action, Role},
    media::AssetFilter,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::{Map, json};

use super::{naughty, page, stale};

#[rstest]
#[tokio::test]
async fn a_file_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let asset = db.given_asset("photo.png", Some(ada.id)).await;
    let mut writer = db.writer().await;
    assert_eq!(writer.assets().load(asset.id).await.unwrap().as_ref(), Some(&asset));
    assert_eq!(writer.assets().by_sha256(&asset.sha256).await.unwrap().as_ref(), Some(&asset));
    assert_eq!(writer.assets().by_sha256("0").await.unwrap(), None);
    let view = db.reader().assets().view(asset.id).await.unwrap().unwrap();
    assert_eq!((view.asset, view.owner_name.as_deref(), view.uses), (asset, Some("Ada"), 0));
}

#[rstest]
#[tokio::test]
async fn files_are_listed_newest_first_in_two_statements(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    for n in 0..50 {
        db.clock.advance(chrono::Duration::milliseconds(n % 2));
        db.given_asset(&format!("{n}.png"), None).await;
    }
    let reader = db.reader();
    let filter = AssetFilter::default();
    let (files, statements) = db.count_statements(reader.assets().list(&filter, page(1, 50))).await;
    let files = files.unwrap();
    let names: Vec<_> = files.items.iter().map(|view| view.asset.name.clone()).collect();
    let expected: Vec<_> = (0..50).rev().map(|n| format!("{n}.png")).collect();
    assert_eq!((names, files.total, statements), (expected, 50, 2));
    let last = reader.assets().list(&filter, page(5, 12)).await.unwrap();
    assert_eq!((last.items.len(), last.total), (2, 50));
}

#[rstest]
#[tokio::test]
async fn files_are_found_by_name_and_description(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let mut writer = db.writer().await;
    writer.assets().add(&db.new_asset("Harbour.png", "Ein Übergang", None)).await.unwrap();
    writer.assets().add(&db.new_asset("other.png", "", None)).await.unwrap();
    writer.commit().await.unwrap();
    let reader = db.reader();
    let total = async |text: &str| {
        let filter = AssetFilter { text: Some(text.into()) };
        reader.assets().list(&filter, page(1, 10)).await.unwrap().total
    };
    assert_eq!(total("hARB").await, 1);
    assert_eq!(total("üBERG").await, 1);
    assert_eq!(total(".PNG").await, 2);
    assert_eq!(total("%").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_file_counts_its_changes(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let mut asset = db.given_asset("photo.png", None).await;
    let old = asset.clone();
    for text in naughty::TEXTS {
        let mut writer = db.writer().await;
        let change = asset.clone().describe(None, Some(text)).unwrap();
        let version = writer.assets().save(&change).await.unwrap();
        writer.commit().await.unwrap();
        let stored = db.reader().assets().view(asset.id).await.unwrap().unwrap().asset;
        assert_eq!((stored.alt.as_str(), stored.version), (*text, version));
        asset = stored;
    }
    let late = old.describe(Some("late"), None).unwrap();
    assert_eq!(stale(db.writer().await.assets().save(&late).await), asset.version);
}

#[rstest]
#[tokio::test]
async fn authors_change_their_own_files_and_show_all(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let mine = db.given_asset("mine.png", Some(ada.id)).await;
    let theirs = db.given_asset("theirs.png", None).await;
    let permit = db.permit(ada.id, Role::Author, Action::MediaEdit);
    let mut writer = db.storage.writer(&permit).await.unwrap();
    assert!(writer.assets().load(mine.id).await.unwrap().is_some());
    assert!(writer.assets().load(theirs.id).await.unwrap().is_none());
    let gone = theirs.clone().delete(0).unwrap();
    writer.assets().delete(&gone).await.unwrap();
    assert_eq!(writer.assets().many(&[theirs.id, mine.id]).await.unwrap(), [mine, theirs]);
    assert_eq!(writer.assets().many(&[]).await.unwrap(), []);
}

#[rstest]
#[tokio::test]
async fn files_of_another_site_do_not_exist(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let asset = db.given_asset("photo.png", None).await;
    let permit = db.system_on(db.other_site());
    assert!(db.storage.reader(&permit).assets().view(asset.id).await.unwrap().is_none());
    let mut writer = db.storage.writer(&permit).await.unwrap();
    assert!(writer.assets().load(asset.id).await.unwrap().is_none());
    assert_eq!(writer.assets().many(&[asset.id]).await.unwrap(), []);
    assert_eq!(writer.assets().by_sha256(&asset.sha256).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_file_that_a_draft_points_at_is_in_use(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let asset = db.given_asset("photo.png", None).await;
    let types = db.given_built_in_types().await;
    for title in ["One", "Two"] {
        let values =
            [("title", json!(title)), ("cover", json!(asset.id))].map(|(key, value)| (key.to_owned(), value));
        db.given_entry(types.by_key("article").unwrap(), None, Map::from_iter(values)).await;
    }
    assert_eq!(db.writer().await.assets().uses(asset.id).await.unwrap(), 2);
    assert_eq!(db.reader().assets().view(asset.id).await.unwrap().unwrap().uses, 2);
}

#[rstest]
#[tokio::test]
async fn a_deleted_file_is_gone(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let asset = db.given_asset("photo.png", None).await;
    let id = asset.id;
    let mut writer = db.writer().await;
    assert_eq!(writer.assets().uses(id).await.unwrap(), 0);
    writer.assets().delete(&asset.delete(0).unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    assert!(db.reader().assets().view(id).await.unwrap().is_none());
}
