//! Filters: both databases answer as [`super::reference`] does.

use chrono::Duration;
use galley_domain::{
    delivery::{Comparison, Filter, ListQuery, Operand, Operator, Path, PathKind, Scalar},
    entries::Entry,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{Item, everything, given, list, path, reference, sort, text};

/// Texts around the length that an index holds, of one, two and four bytes a character.
fn texts() -> Vec<String> {
    let long = |fill: &str, count: usize, end: &str| format!("{}{end}", fill.repeat(count));
    let mut texts: Vec<String> =
        ["soup", "Soup", "SOUP", "so", "soup ", "soupé", "Übung", "übung", "100%", "a_b"]
            .map(str::to_owned)
            .into_iter()
            .collect();
    for count in [198, 199, 200] {
        texts.extend([long("é", count, ""), long("é", count, "a"), long("é", count, "🍲")]);
    }
    texts.extend([
        long("é", 300, "a"),
        long("é", 300, "b"),
        long("\u{10ffff}", 250, ""),
        "\u{d7ff}z".to_owned(),
    ]);
    texts
}

fn numbers() -> Vec<f64> {
    vec![0.0, -1.0, 1.0, 1.5, 2.0, 1e300, -1e300, 5e-324, 9_007_199_254_740_991.0]
}

fn days() -> Vec<Scalar> {
    ["2025-12-31", "2026-01-01", "2026-01-31"].map(text).to_vec()
}

/// Every item has some of each path; the first has nothing.
fn items() -> Vec<Item> {
    let (texts, numbers, days) = (texts(), numbers(), days());
    let item = |n: usize| {
        let mut values = vec![("name", text(&texts[n % texts.len()]))];
        values.extend((0..n % 4).map(|k| ("tags.slug", text(&texts[(n + 3 * k) % texts.len()]))));
        values.push(("price", Scalar::Number(numbers[n % numbers.len()])));
        if !n.is_multiple_of(3) {
            values.push(("hot", Scalar::Boolean(n % 3 == 1)));
            values.push(("day", days[n % days.len()].clone()));
        }
        Item { values, shows: Vec::new() }
    };
    std::iter::once(Item::default()).chain((0..texts.len() + 5).map(item)).collect()
}

/// Every comparison of a path of this kind with some operands of `pool`.
fn comparisons(path: &Path, pool: &[Scalar]) -> Vec<Filter> {
    let is_text = path.kind == PathKind::Text;
    let mut filters = Vec::new();
    for (n, (_, operator)) in Operator::ALL.into_iter().enumerate() {
        let operands = match operator {
            Operator::Null => vec![Operand::Absent(true), Operand::Absent(false)],
            Operator::Contains | Operator::Icontains | Operator::Starts | Operator::Ends if !is_text => {
                continue;
            }
            Operator::In | Operator::Nin | Operator::Some | Operator::None => {
                let many = |from: usize| pool.iter().cycle().skip(from).take(3).cloned().collect();
                vec![Operand::Many(vec![pool[n % pool.len()].clone()]), Operand::Many(many(n))]
            }
            Operator::Between => {
                let pair = |k: usize| vec![pool[k % pool.len()].clone(), pool[(k + 1) % pool.len()].clone()];
                (0..pool.len().min(4)).map(|k| Operand::Many(pair(k))).collect()
            }
            _ => pool.iter().cloned().map(Operand::One).collect(),
        };
        let filter = |operand| Filter::Compare(Comparison { path: path.clone(), operator, operand });
        filters.extend(operands.into_iter().map(filter));
    }
    filters
}

/// Comparisons of every kind of path.
fn all_comparisons(entries: &[Entry]) -> Vec<Vec<Filter>> {
    let scalars = |texts: Vec<String>| texts.into_iter().map(Scalar::Text).collect::<Vec<_>>();
    let mut words = texts();
    words.extend(["OU", "é", "\u{10ffff}", "pé", "%", "_", "zz"].map(str::to_owned));
    let words = scalars(words);
    let moments = ["2026-01-01T00:00:00Z", "2026-01-01T00:01:00.5Z", "2026-01-01T02:00:00+01:00"];
    let ids: Vec<_> = entries.iter().take(4).map(|entry| text(entry.id.to_string())).collect();
    vec![
        comparisons(&path("name", PathKind::Text, false), &words),
        comparisons(&path("tags.slug", PathKind::Text, true), &words),
        comparisons(&path("nowhere", PathKind::Text, true), &words[..2]),
        comparisons(
            &path("price", PathKind::Number, false),
            &numbers().into_iter().map(Scalar::Number).collect::<Vec<_>>(),
        ),
        comparisons(&path("hot", PathKind::Boolean, false), &[Scalar::Boolean(true), Scalar::Boolean(false)]),
        comparisons(&path("day", PathKind::Date, false), &days()),
        comparisons(
            &path("published_at", PathKind::PublishedAt, false),
            &moments[..2].iter().map(|at| normal(at)).collect::<Vec<_>>(),
        ),
        comparisons(
            &path("updated_at", PathKind::UpdatedAt, false),
            &moments[1..].iter().map(|at| normal(at)).collect::<Vec<_>>(),
        ),
        comparisons(&path("id", PathKind::Id, false), &ids),
    ]
}

fn normal(at: &str) -> Scalar {
    let at = at.parse::<galley_domain::clock::Timestamp>().unwrap();
    text(at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true))
}

/// Combinations of comparisons of different paths.
fn combinations(comparisons: &[Vec<Filter>]) -> Vec<Filter> {
    let nth = |kind: usize, n: usize| comparisons[kind][n % comparisons[kind].len()].clone();
    let mut filters = Vec::new();
    for n in 0..60 {
        let kinds = comparisons.len();
        let (a, b, c) =
            (nth(n % kinds, n * 7), nth((n + 1) % kinds, n * 5 + 1), nth((n * 2 + 3) % kinds, n * 3));
        let not = Filter::Not(Box::new(b.clone()));
        filters.push(Filter::And(vec![a.clone(), b.clone()]));
        filters.push(Filter::Or(vec![a.clone(), not.clone()]));
        filters.push(Filter::And(vec![not, Filter::Or(vec![a.clone(), c.clone()]), c.clone()]));
        filters.push(Filter::Not(Box::new(Filter::Or(vec![Filter::And(vec![a, b]), c]))));
    }
    filters
}

async fn check(db: &TestDb, query: &ListQuery, published: &[(Entry, Item)]) {
    let Some(filter) = &query.filter else { return };
    let mut expected: Vec<_> = published
        .iter()
        .filter(|(entry, item)| reference::holds(filter, entry, item))
        .map(|(entry, _)| entry.id)
        .collect();
    let (mut found, total) = list(db, query).await;
    let total_expected = expected.len() as u64;
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!((found, total), (expected, total_expected), "{filter:?}");
}

#[rstest]
#[tokio::test]
async fn both_databases_answer_every_filter_alike(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let items = items();
    let mut published = Vec::new();
    for part in items.chunks(10) {
        published.extend(given(&db, &recipe, part).await.into_iter().zip(part.iter().cloned()));
        db.clock.advance(Duration::milliseconds(30_500));
    }
    let entries: Vec<_> = published.iter().map(|(entry, _)| entry.clone()).collect();
    let comparisons = all_comparisons(&entries);
    let combinations = combinations(&comparisons);
    let by_name = vec![sort(path("name", PathKind::Text, false), false)];
    for (n, filter) in comparisons.into_iter().flatten().chain(combinations).enumerate() {
        let sort = if n % 3 == 0 { by_name.clone() } else { Vec::new() };
        let query = ListQuery { filter: Some(filter), sort, ..everything(&recipe) };
        check(&db, &query, &published).await;
    }
}
