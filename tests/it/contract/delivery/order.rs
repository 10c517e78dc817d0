//! Orders and pages.

use chrono::Duration;
use galley_domain::{
    content_types::ContentType,
    delivery::{ListQuery, Operator, PathKind, Scalar, Sort},
    ids::EntryId,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{Item, compare, everything, given, list, paged, path, sort, text};
use crate::contract::page;

/// Items published in this order, two at each moment.
async fn given_menu(db: &TestDb, of: &ContentType) -> Vec<EntryId> {
    let item = |name: Option<&str>, price: Option<f64>, hot: Option<bool>| {
        let name = name.map(|name| ("name", text(name)));
        let price = price.map(|price| ("price", Scalar::Number(price)));
        let hot = hot.map(|hot| ("hot", Scalar::Boolean(hot)));
        Item { values: [name, price, hot].into_iter().flatten().collect(), shows: Vec::new() }
    };
    let mut ids = Vec::new();
    for pair in [
        [item(Some("b"), Some(2.0), Some(true)), item(Some("a"), Some(-1.5), None)],
        [item(Some("B"), Some(10.0), Some(false)), item(None, None, Some(true))],
        [item(Some("ä"), Some(2.0), Some(false)), item(Some("a"), Some(1e-9), Some(true))],
    ] {
        ids.extend(given(db, of, &pair).await.into_iter().map(|entry| entry.id));
        db.clock.advance(Duration::minutes(1));
    }
    ids
}

/// The order of a list as places in `ids`.
async fn order(db: &TestDb, of: &ContentType, ids: &[EntryId], keys: Vec<Sort>) -> Vec<usize> {
    let query = ListQuery { sort: keys, ..everything(of) };
    let (listed, total) = list(db, &query).await;
    assert_eq!(total, ids.len() as u64);
    let mut pages = Vec::new();
    for n in 1..=3 {
        pages.extend(list(db, &paged(&query, page(n, 2))).await.0);
    }
    assert_eq!(pages, listed, "pages should follow one another");
    listed.iter().map(|id| ids.iter().position(|known| known == id).unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn the_newest_come_first(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let ids = given_menu(&db, &recipe).await;
    assert_eq!(order(&db, &recipe, &ids, vec![]).await, [5, 4, 3, 2, 1, 0]);
}

#[rstest]
#[case("published_at", PathKind::PublishedAt, false, [1, 0, 3, 2, 5, 4])]
#[case("published_at", PathKind::PublishedAt, true, [5, 4, 3, 2, 1, 0])]
#[case("updated_at", PathKind::UpdatedAt, false, [1, 0, 3, 2, 5, 4])]
#[case("id", PathKind::Id, false, [0, 1, 2, 3, 4, 5])]
#[case("id", PathKind::Id, true, [5, 4, 3, 2, 1, 0])]
#[case("name", PathKind::Text, false, [2, 5, 1, 0, 4, 3])]
#[case("name", PathKind::Text, true, [4, 0, 5, 1, 2, 3])]
#[case("price", PathKind::Number, false, [1, 5, 4, 0, 2, 3])]
#[case("price", PathKind::Number, true, [2, 4, 0, 5, 1, 3])]
#[case("hot", PathKind::Boolean, false, [4, 2, 5, 3, 0, 1])]
#[case("hot", PathKind::Boolean, true, [5, 3, 0, 4, 2, 1])]
#[case("absent", PathKind::Date, false, [5, 4, 3, 2, 1, 0])]
#[tokio::test]
async fn a_key_orders_with_nothing_last_and_ties_newest_first(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
    #[case] name: &str,
    #[case] kind: PathKind,
    #[case] descending: bool,
    #[case] expected: [usize; 6],
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let ids = given_menu(&db, &recipe).await;
    assert_eq!(order(&db, &recipe, &ids, vec![sort(path(name, kind, false), descending)]).await, expected);
}

#[rstest]
#[tokio::test]
async fn keys_order_one_after_the_other(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let ids = given_menu(&db, &recipe).await;
    let key = |name, kind, descending| sort(path(name, kind, false), descending);
    let keys = vec![
        key("hot", PathKind::Boolean, true),
        key("price", PathKind::Number, false),
        key("published_at", PathKind::PublishedAt, false),
    ];
    assert_eq!(order(&db, &recipe, &ids, keys).await, [5, 0, 3, 4, 2, 1]);
}

#[rstest]
#[tokio::test]
async fn filtered_pages_are_ordered_too(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let ids = given_menu(&db, &recipe).await;
    let two = compare(path("price", PathKind::Number, false), Operator::Eq, Scalar::Number(2.0));
    let query = ListQuery { filter: Some(two), ..everything(&recipe) };
    for (keys, expected) in [
        (vec![], [ids[4], ids[0]]),
        (vec![sort(path("name", PathKind::Text, false), false)], [ids[0], ids[4]]),
        (vec![sort(path("updated_at", PathKind::UpdatedAt, false), false)], [ids[0], ids[4]]),
    ] {
        let query = ListQuery { sort: keys, ..query.clone() };
        assert_eq!(list(&db, &query).await, (expected.to_vec(), 2));
        assert_eq!(list(&db, &paged(&query, page(2, 1))).await, (expected[1..].to_vec(), 2));
        assert_eq!(list(&db, &paged(&query, page(3, 1))).await, (vec![], 2), "past the end");
    }
    assert_eq!(list(&db, &paged(&everything(&recipe), page(7, 1))).await, (vec![], 6), "past the end");
}
