//! Lists of entries as editors see them.

use chrono::Duration;
use galley_domain::{
    access::Role,
    clock::Clock,
    content_types::ContentType,
    entries::{Entry, EntryCounts, EntryFilter, EntryPage, EntrySort, LiveChange, Stage, Transition},
    locale::Locale,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::json;

use super::{advance, edit, publish, save, values};
use crate::contract::page;

fn of(content_type: &ContentType) -> EntryFilter {
    EntryFilter {
        locale: Locale::english(),
        content_type: Some(content_type.id),
        text: None,
        stage: None,
        changed: false,
        points_at: Vec::new(),
        owner: None,
        trashed: false,
    }
}

async fn list(db: &TestDb, filter: &EntryFilter, sort: EntrySort) -> EntryPage {
    db.reader().entries().list(filter, sort, page(1, 100)).await.unwrap()
}

/// The titles of a list, whose total must tell of all of them.
async fn titles(db: &TestDb, filter: &EntryFilter) -> Vec<String> {
    let list = list(db, filter, EntrySort::TitleAsc).await;
    assert_eq!(list.page.total, list.page.items.len() as u64);
    list.page.items.into_iter().map(|entry| entry.title).collect()
}

/// An entry in each place, called after it.
async fn given_one_of_each(db: &TestDb, of: &ContentType) {
    let new = async |title: &str| {
        let given = values(json!({ "title": title, "slug": title.replace('_', "-") }));
        db.given_entry(of, None, given).await
    };
    let step = async |entry: Entry, step| advance(db, of, entry, step, LiveChange::Clear).await;
    new("draft").await;
    step(new("in_review").await, Transition::Submit).await;
    step(step(new("approved").await, Transition::Submit).await, Transition::Approve).await;
    publish(db, of, new("published").await).await;
    let changed = publish(db, of, new("changed").await).await;
    edit(db, of, changed, json!({ "title": "changed" })).await;
    step(new("archived").await, Transition::Archive).await;
    let trashed = new("trashed").await.trash(db.clock.now()).unwrap();
    save(db, of, trashed, LiveChange::Clear).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn entries_are_listed_and_counted_by_where_they_stand(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    given_one_of_each(&db, &recipe).await;
    let all = ["approved", "archived", "changed", "draft", "in_review", "published"];
    assert_eq!(titles(&db, &of(&recipe)).await, all);
    let counts = EntryCounts {
        all: 6,
        draft: 2,
        in_review: 1,
        approved: 1,
        published: 1,
        changed: 1,
        archived: 1,
        trashed: 1,
    };
    for (stage, expected) in [
        (Stage::Draft, vec!["changed", "draft"]),
        (Stage::InReview, vec!["in_review"]),
        (Stage::Approved, vec!["approved"]),
        (Stage::Published, vec!["published"]),
        (Stage::Archived, vec!["archived"]),
    ] {
        let filter = EntryFilter { stage: Some(stage), ..of(&recipe) };
        assert_eq!(titles(&db, &filter).await, expected);
        assert_eq!(list(&db, &filter, EntrySort::default()).await.counts, counts, "{stage:?}");
    }
    let changed = EntryFilter { changed: true, ..of(&recipe) };
    assert_eq!(titles(&db, &changed).await, ["changed"]);
    let trashed = EntryFilter { trashed: true, ..of(&recipe) };
    assert_eq!(titles(&db, &trashed).await, ["trashed"]);
    assert_eq!(list(&db, &trashed, EntrySort::default()).await.counts, counts);
    let everywhere = EntryFilter { content_type: None, ..of(&recipe) };
    assert_eq!(titles(&db, &everywhere).await, all);
    let german = EntryFilter { locale: "de".parse().unwrap(), stage: Some(Stage::Draft), ..of(&recipe) };
    assert_eq!(titles(&db, &german).await, [""; 6], "what has nothing in a locale is a draft there");
}

#[rstest]
#[tokio::test]
async fn entries_are_found_by_part_of_the_title(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    for title in ["100% Rye", "100 Ryes", "snake_case", "snakeXcase", r"back\slash", "Große Übung"] {
        db.given_entry(&recipe, None, values(json!({ "title": title }))).await;
    }
    let found = async |text: &str| {
        let filter = EntryFilter { text: Some(text.into()), ..of(&recipe) };
        let counts = list(&db, &filter, EntrySort::default()).await.counts;
        let titles = titles(&db, &filter).await;
        assert_eq!(counts.all, titles.len() as u64);
        titles
    };
    assert_eq!(found("RYE").await, ["100 Ryes", "100% Rye"]);
    assert_eq!(found("0%").await, ["100% Rye"]);
    assert_eq!(found("e_c").await, ["snake_case"]);
    assert_eq!(found(r"k\s").await, [r"back\slash"]);
    assert_eq!(found("ÜBUNG").await, ["Große Übung"]);
    assert_eq!(found("' OR 1=1 --").await, Vec::<String>::new());
}

#[rstest]
#[tokio::test]
async fn entries_are_found_by_owner_and_by_what_they_point_at(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let types = db.given_built_in_types().await;
    let (article, author, tag) =
        (types.by_key("article").unwrap(), types.by_key("author").unwrap(), types.by_key("tag").unwrap());
    let new = async |of, object| db.given_entry(of, Some(ada.id), values(object)).await.id;
    let eve = new(author, json!({ "name": "Eve", "slug": "eve" })).await;
    let bob = new(author, json!({ "name": "Bob", "slug": "bob" })).await;
    let rye = new(tag, json!({ "label": "Rye", "slug": "rye" })).await;
    let by = async |title: &str, authors: &[_], tags: &[_], owner| {
        let given = json!({ "title": title, "authors": authors, "tags": tags });
        db.given_entry(article, owner, values(given)).await
    };
    by("both", &[eve, bob], &[rye], Some(ada.id)).await;
    by("eve's", &[eve], &[], None).await;
    by("nobody's", &[], &[rye], None).await;

    let pointing_at = |ids: &[_]| EntryFilter { points_at: ids.to_vec(), ..of(article) };
    assert_eq!(titles(&db, &pointing_at(&[eve])).await, ["both", "eve's"]);
    assert_eq!(titles(&db, &pointing_at(&[eve, rye])).await, ["both"]);
    assert_eq!(titles(&db, &pointing_at(&[eve, bob, rye])).await, ["both"]);
    let owned = EntryFilter { owner: Some(ada.id), ..of(article) };
    let found = list(&db, &owned, EntrySort::default()).await;
    let both = &found.page.items[0];
    assert_eq!(
        (both.title.as_str(), both.owner, both.owner_name.as_deref()),
        ("both", Some(ada.id), Some("Ada"))
    );
    assert_eq!(both.authors, [(bob, "Bob".to_owned()), (eve, "Eve".to_owned())], "tags are no authors");
    assert_eq!((found.page.total, found.counts.all), (1, 1));
}

#[rstest]
#[tokio::test]
async fn every_order_is_total(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    // Made in this order; titles and times repeat, "b" is never published.
    for (n, title) in ["a", "B", "a", "b"].into_iter().enumerate() {
        let entry =
            db.given_entry(&recipe, None, values(json!({ "title": title, "slug": format!("s-{n}") }))).await;
        if n < 3 {
            publish(&db, &recipe, entry).await;
        }
        if n % 2 == 1 {
            db.clock.advance(Duration::minutes(1));
        }
    }
    let order = async |sort| {
        let list = list(&db, &of(&recipe), sort).await;
        let slug = |slug: &Option<String>| slug.as_deref().unwrap()[2..].to_owned();
        list.page.items.iter().map(|entry| slug(&entry.slug)).collect::<String>()
    };
    assert_eq!(order(EntrySort::UpdatedDesc).await, "3210");
    assert_eq!(order(EntrySort::UpdatedAsc).await, "1032");
    assert_eq!(order(EntrySort::CreatedDesc).await, "3210");
    assert_eq!(order(EntrySort::CreatedAsc).await, "1032");
    assert_eq!(order(EntrySort::TitleAsc).await, "2031", "in any case");
    assert_eq!(order(EntrySort::TitleDesc).await, "3120");
    assert_eq!(order(EntrySort::PublishedDesc).await, "2103", "what never was comes last");
    assert_eq!(order(EntrySort::PublishedAsc).await, "1023", "what never was comes last");
}

#[rstest]
#[tokio::test]
async fn a_list_costs_the_same_for_one_and_for_fifty(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let reader = db.reader();
    for wanted in [1, 50] {
        for n in
            reader.entries().list(&of(&recipe), EntrySort::default(), page(1, 1)).await.unwrap().page.total
                ..wanted
        {
            db.given_entry(&recipe, None, values(json!({ "title": format!("{n}") }))).await;
        }
        let filter = of(&recipe);
        let (found, statements) =
            db.count_statements(reader.entries().list(&filter, EntrySort::default(), page(1, 50))).await;
        let found = found.unwrap();
        assert_eq!((found.page.items.len() as u64, found.page.total, statements), (wanted, wanted, 3));
    }
    let past_the_end = reader.entries().list(&of(&recipe), EntrySort::default(), page(9, 50)).await.unwrap();
    assert_eq!((past_the_end.page.items.len(), past_the_end.page.total), (0, 50));
}
