//! Redirects.

use galley_domain::{
    clock::Clock,
    delivery::Published,
    entries::{Entry, EntryIndex, LiveChange},
    locale::Locale,
    redirects::Target,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::{Map, json};

use super::{page, taken};

#[rstest]
#[tokio::test]
async fn a_redirect_comes_back_as_stored(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let redirect = db.given_redirect("/old/páth", "https://example.org/new?q=%20#f").await;
    let mut writer = db.writer().await;
    assert_eq!(writer.redirects().load(redirect.id).await.unwrap().as_ref(), Some(&redirect));
    assert_eq!(writer.redirects().by_path("/old/páth").await.unwrap().as_ref(), Some(&redirect));
    assert_eq!(writer.redirects().by_path("/OLD/páth").await.unwrap(), None);
    let reader = db.reader();
    let (view, statements) = db.count_statements(reader.redirects().resolve("/old/páth")).await;
    let view = view.unwrap().unwrap();
    assert_eq!(
        (view.to.as_deref(), view.entry, view.permanent),
        (Some("https://example.org/new?q=%20#f"), None, true)
    );
    assert_eq!(statements, 1);
    assert!(reader.redirects().resolve("/old").await.unwrap().is_none());
}

#[rstest]
#[tokio::test]
async fn a_path_leads_one_way(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    db.given_redirect("/old", "/new").await;
    let second = db.new_redirect("/old", Target::Url("/newer".into()));
    assert_eq!(taken(db.writer().await.redirects().add(&second).await), "redirect.from");
    let mut elsewhere = db.storage.writer(&db.system_on(db.other_site())).await.unwrap();
    assert_eq!(elsewhere.redirects().by_path("/old").await.unwrap(), None);
    elsewhere.redirects().add(&second).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn redirects_are_listed_by_path(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    for from in ["/b", "/a", "/A", "/a_b", "/a%b", "/é"] {
        db.given_redirect(from, "/new").await;
    }
    let reader = db.reader();
    let paths = async |text: Option<&str>, number: u32, size: u32| {
        let found = reader.redirects().list(text, page(number, size)).await.unwrap();
        (found.items.into_iter().map(|view| view.from).collect::<Vec<_>>(), found.total)
    };
    let all = ["/A", "/a", "/a%b", "/a_b", "/b", "/é"].map(str::to_owned).to_vec();
    assert_eq!(paths(None, 1, 100).await, (all, 6));
    assert_eq!(paths(None, 2, 5).await, (vec!["/é".to_owned()], 6));
    assert_eq!(paths(Some("_"), 1, 10).await, (vec!["/a_b".to_owned()], 1));
    assert_eq!(paths(Some("%"), 1, 10).await, (vec!["/a%b".to_owned()], 1));
    let (_, statements) = db.count_statements(reader.redirects().list(None, page(1, 100))).await;
    assert_eq!(statements, 2);
}

#[rstest]
#[tokio::test]
async fn a_redirect_to_an_entry_leads_where_it_is_published(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let values =
        [("title", json!("Soup")), ("slug", json!("soup"))].map(|(key, value)| (key.to_owned(), value));
    let soup = db.given_entry(&recipe, None, Map::from_iter(values)).await;
    let mut writer = db.writer().await;
    let redirect = db.new_redirect("/soup", Target::Entry(soup.id));
    writer.redirects().add(&redirect).await.unwrap();
    writer.commit().await.unwrap();
    let reader = db.reader();
    let unpublished = reader.redirects().resolve("/soup").await.unwrap().unwrap();
    assert_eq!((unpublished.to, unpublished.entry), (None, Some(soup.id)));

    let mut writer = db.writer().await;
    let english = Locale::english();
    let published = soup.publish(&recipe, None, &english, db.clock.now(), db.clock.now()).unwrap();
    let index = EntryIndex::of(published.state(), &recipe, &english, LiveChange::Adopt);
    writer.entries().save(&published, &index).await.unwrap();
    writer.delivery().put(&document(published.state(), "/recipe/soup")).await.unwrap();
    writer.commit().await.unwrap();
    let found = reader.redirects().resolve("/soup").await.unwrap().unwrap();
    assert_eq!(found.to.as_deref(), Some("/recipe/soup"));
    let listed = reader.redirects().list(None, page(1, 10)).await.unwrap();
    assert_eq!(listed.items[0].to.as_deref(), Some("/recipe/soup"));
}

fn document(entry: &Entry, url: &str) -> Published {
    Published {
        entry: entry.id,
        content_type: entry.content_type,
        locale: Locale::english(),
        version: entry.draft.number,
        slug: None,
        url: Some(url.into()),
        published_at: entry.created_at,
        updated_at: entry.created_at,
        document: Map::new(),
        sources: Map::new(),
        values: Vec::new(),
        shows: Vec::new(),
    }
}

#[rstest]
#[tokio::test]
async fn a_deleted_redirect_leads_nowhere(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let redirect = db.given_redirect("/old", "/new").await;
    let mut writer = db.writer().await;
    writer.redirects().delete(&redirect.delete()).await.unwrap();
    writer.commit().await.unwrap();
    assert!(db.reader().redirects().resolve("/old").await.unwrap().is_none());
}
