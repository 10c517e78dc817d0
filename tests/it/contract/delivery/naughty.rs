//! Text that has broken other programs, as values and as operands.

use galley_domain::delivery::{ListQuery, Operator, PathKind};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{Item, compare, everything, given, list, path, text};
use crate::contract::naughty::TEXTS;

#[rstest]
#[tokio::test]
async fn any_text_is_found_by_itself_and_by_its_parts(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let items: Vec<_> =
        TEXTS.iter().map(|it| Item { values: vec![("name", text(*it))], shows: Vec::new() }).collect();
    let published = given(&db, &recipe, &items).await;
    for (written, entry) in TEXTS.iter().zip(published) {
        let half = written.char_indices().nth(written.chars().count() / 2).unwrap().0;
        let (start, end) = written.split_at(half);
        for (operator, operand) in [
            (Operator::Eq, *written),
            (Operator::Contains, *written),
            (Operator::Icontains, *written),
            (Operator::Starts, start),
            (Operator::Ends, end),
        ] {
            let filter = compare(path("name", PathKind::Text, false), operator, text(operand));
            let (found, total) = list(&db, &ListQuery { filter: Some(filter), ..everything(&recipe) }).await;
            assert!(found.contains(&entry.id), "{operator:?} {operand:?}");
            assert_eq!(found.len() as u64, total);
            assert!(!matches!(operator, Operator::Eq) || total == 1);
        }
    }
}

#[rstest]
#[tokio::test]
async fn a_path_is_no_sql(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    given(&db, &recipe, &[Item::default()]).await;
    for written in TEXTS {
        let filter = compare(path(written, PathKind::Text, false), Operator::Ne, text("x"));
        let sort = vec![super::sort(path(written, PathKind::Text, false), true)];
        let query = ListQuery { filter: Some(filter), sort, ..everything(&recipe) };
        assert_eq!(list(&db, &query).await.1, 1);
    }
}
