//! The plans that the databases make for lists: a list that leaves its index turns these red long before anybody feels
//! it.

use galley_domain::{
    delivery::{Comparison, Filter, ListQuery, Operand, Operator, Path, PathKind, Scalar, Sort},
    ids::ContentTypeId,
    locale::Locale,
    page::PageRequest,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

use super::list;
use crate::{dialect::Dialect, scope::Scope};

/// A site; on PostgreSQL with 5,000 documents of 2 kB, each with a title of its own and one of 100 tags.
struct Site {
    db: TestDb,
    connection: DatabaseConnection,
    content_type: ContentTypeId,
}

/// SQLite plans without looking at rows.
const POSTGRES: [&str; 4] = [
    "INSERT INTO entries (tenant_id, id, content_type_id, draft_number, created_at, updated_at, version) \
     SELECT $1, gen_random_uuid(), $2, 1, now(), now(), i FROM generate_series(1, 5000) AS i",
    "INSERT INTO published (tenant_id, entry_id, locale, content_type_id, version, published_at, updated_at, document, \
     sources) SELECT tenant_id, id, 'en', content_type_id, 1, to_timestamp(1767225600 + version), now(), \
     repeat('0', 2000), '{}' FROM entries WHERE tenant_id = $1 AND content_type_id = $2",
    "INSERT INTO published_values (tenant_id, entry_id, locale, path, position, content_type_id, published_at, \
     sort_value) SELECT p.tenant_id, entry_id, locale, 'title', 0, p.content_type_id, published_at, e.version || '' \
     FROM published AS p JOIN entries AS e ON e.id = p.entry_id WHERE p.tenant_id = $1 AND p.content_type_id = $2",
    "INSERT INTO published_values (tenant_id, entry_id, locale, path, position, content_type_id, published_at, \
     sort_value) SELECT p.tenant_id, entry_id, locale, 'tags', 0, p.content_type_id, published_at, 'tag' || e.version % 100 \
     FROM published AS p JOIN entries AS e ON e.id = p.entry_id WHERE p.tenant_id = $1 AND p.content_type_id = $2",
];

impl Site {
    async fn new(backend: Backend) -> Self {
        let db = TestDb::new(backend).await;
        let content_type = db.given_content_type("recipe").await.id;
        let connection = Database::connect(db.url()).await.unwrap();
        if backend == Backend::Postgres {
            for sql in POSTGRES {
                db.execute(sql, [db.site().0.into(), content_type.0.into()]).await;
            }
            db.execute("ANALYZE", []).await;
        }
        Self { db, connection, content_type }
    }

    fn newest(&self) -> ListQuery {
        ListQuery {
            content_type: self.content_type,
            locale: Locale::english(),
            filter: None,
            sort: Vec::new(),
            page: PageRequest::try_new(None, Some(20)).unwrap(),
            with_sources: false,
        }
    }

    fn statement(&self, query: &ListQuery) -> Statement {
        list::statement(&Scope::of(&self.db.system()), Dialect::of(&self.connection), query).unwrap()
    }

    async fn plan(&self, query: &ListQuery) -> String {
        let Statement { sql, values, db_backend } = self.statement(query);
        let (explain, column) = match self.db.backend() {
            Backend::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
            Backend::Postgres => ("EXPLAIN", "QUERY PLAN"),
        };
        let explained = Statement { sql: format!("{explain} {sql}"), values, db_backend };
        let rows = self.connection.query_all_raw(explained).await.unwrap();
        rows.iter().map(|row| row.try_get::<String>("", column).unwrap() + "\n").collect()
    }
}

fn path(text: &str, kind: PathKind) -> Path {
    Path { text: text.into(), kind, many: false }
}

fn is(name: &str, value: &str) -> Filter {
    let path = Path { many: true, ..path(name, PathKind::Text) };
    let operand = Operand::One(Scalar::Text(value.into()));
    Filter::Compare(Comparison { path, operator: Operator::Eq, operand })
}

fn filtered(newest: ListQuery, filter: Filter) -> ListQuery {
    ListQuery { filter: Some(filter), ..newest }
}

fn count(plan: &str, part: &str) -> usize {
    plan.matches(part).count()
}

/// How the plan of a database says that it reads an index alone, from its end.
fn read_backwards(backend: Backend, index: &str) -> String {
    match backend {
        Backend::Sqlite => format!("USING COVERING INDEX {index} "),
        Backend::Postgres => format!("Index Only Scan Backward using {index} "),
    }
}

/// How often it puts the ids of a page in order again, to read their documents: SQLite sees that they are.
fn page_sorts(backend: Backend) -> usize {
    match backend {
        Backend::Sqlite => 0,
        Backend::Postgres => 1,
    }
}

/// How it says that it orders rows itself.
fn orders(backend: Backend) -> &'static str {
    match backend {
        Backend::Sqlite => "USE TEMP B-TREE",
        Backend::Postgres => "Sort Key",
    }
}

#[rstest]
#[tokio::test]
async fn the_newest_are_read_from_the_index_by_date(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let site = Site::new(backend).await;
    let plan = site.plan(&site.newest()).await;
    let rows_by_date = match backend {
        Backend::Sqlite => "published USING INDEX published_by_date ",
        Backend::Postgres => "Index Scan Backward using published_by_date ",
    };
    assert!(plan.contains(rows_by_date), "{plan}");
    assert_eq!(count(&plan, orders(backend)), 0, "documents are not put in order: {plan}");
    let second = PageRequest::try_new(Some(2), Some(20)).unwrap();
    let plan = site.plan(&ListQuery { page: second, ..site.newest() }).await;
    assert!(plan.contains(&read_backwards(backend, "published_by_date")), "{plan}");
    assert_eq!(
        count(&plan, orders(backend)),
        page_sorts(backend),
        "only the page may be put in order: {plan}"
    );
    let by_update = vec![Sort { path: path("updated_at", PathKind::UpdatedAt), descending: true }];
    let plan = site.plan(&ListQuery { sort: by_update, ..site.newest() }).await;
    assert!(plan.contains(&read_backwards(backend, "published_by_update")), "{plan}");
}

#[rstest]
#[tokio::test]
async fn a_tag_is_read_from_the_index_of_values(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let site = Site::new(backend).await;
    let fifth = PageRequest::try_new(Some(5), Some(10)).unwrap();
    for page in [site.newest().page, fifth] {
        let tag = ListQuery { page, ..filtered(site.newest(), is("tags", "tag7")) };
        let plan = site.plan(&tag).await;
        assert!(plan.contains(&read_backwards(backend, "published_values_by_text")), "{plan}");
        assert_eq!(count(&plan, "published_values_by_text"), 2, "for the page and for the total: {plan}");
        assert_eq!(count(&plan, "published_by_date"), 0, "{plan}");
        assert_eq!(
            count(&plan, orders(backend)),
            page_sorts(backend),
            "only the page may be put in order: {plan}"
        );
    }
}

#[tokio::test]
async fn sqlite_reads_no_index_for_the_site_alone() {
    let site = Site::new(Backend::Sqlite).await;
    let (tag, title) = (is("tags", "tag7"), is("title", "7"));
    let by_title = vec![Sort { path: path("title", PathKind::Text), descending: false }];
    for query in [
        filtered(site.newest(), Filter::Not(Box::new(tag.clone()))),
        filtered(site.newest(), Filter::Or(vec![tag.clone(), title.clone()])),
        filtered(site.newest(), Filter::And(vec![tag, title])),
        ListQuery { sort: by_title, ..site.newest() },
    ] {
        let plan = site.plan(&query).await;
        assert_eq!(count(&plan, "(tenant_id=?)"), 0, "no index is read for the site alone: {plan}");
        assert_eq!(count(&plan, "CORRELATED"), 0, "{plan}");
    }
}

#[rstest]
#[tokio::test]
async fn the_text_of_a_list_changes_with_its_form_alone(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let site = Site::new(backend).await;
    let tag = |page, tag| {
        let page = PageRequest::try_new(Some(page), Some(20)).unwrap();
        site.statement(&ListQuery { page, ..filtered(site.newest(), is("tags", tag)) })
    };
    assert_eq!(tag(1, "a").sql, tag(1, "'; --").sql);
    assert!(tag(1, "a").sql.contains("LIMIT 20)"), "{}", tag(1, "a").sql);
    assert!(tag(3, "a").sql.contains("LIMIT 20 OFFSET 40)"), "{}", tag(3, "a").sql);
    assert_eq!(tag(100, "a").sql, tag(1_000_000, "b").sql, "a great offset is bound");
}
