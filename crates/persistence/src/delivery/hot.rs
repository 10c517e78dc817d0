//! The reads that most requests come down to, as constant texts for both databases. Invariant: each names its site
//! first, as `$1`, then the type and the locale.
//!
//! They could be composed like the others, but that takes longer than SQLite needs to answer. In the list, the inner
//! length is the longest that can be asked for: PostgreSQL plans for it once, and stops at the outer one.

use galley_domain::{ids::ContentTypeId, locale::Locale, page::PageRequest};
use sea_orm::{Statement, Value};

use crate::{dialect::Dialect, scope::Scope};

const BY_ID: [&str; 2] = [
    "SELECT entry_id, document FROM published \
     WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3 AND entry_id = $4",
    "SELECT entry_id, document, sources FROM published \
     WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3 AND entry_id = $4",
];

const BY_SLUG: [&str; 2] = [
    "SELECT entry_id, document FROM published \
     WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3 AND slug = $4 ORDER BY entry_id LIMIT 1",
    "SELECT entry_id, document, sources FROM published \
     WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3 AND slug = $4 ORDER BY entry_id LIMIT 1",
];

macro_rules! newest {
    ($columns:literal) => {
        concat!(
            "SELECT counted.total, ",
            $columns,
            " FROM (SELECT COALESCE((SELECT count FROM published_counts \
             WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3), 0) AS total) AS counted \
             LEFT JOIN (SELECT entry_id, published_at FROM (SELECT entry_id, published_at FROM published \
             WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3 \
             ORDER BY published_at DESC, entry_id DESC LIMIT 100) AS newest \
             ORDER BY published_at DESC, entry_id DESC LIMIT $4) AS page ON TRUE \
             LEFT JOIN published ON published.tenant_id = $1 AND published.entry_id = page.entry_id \
             AND published.locale = $3 ORDER BY page.published_at DESC, page.entry_id DESC"
        )
    };
}

const NEWEST: [&str; 2] = [
    newest!("published.entry_id, published.document"),
    newest!("published.entry_id, published.document, published.sources"),
];

const _: () = assert!(PageRequest::MAX_PER_PAGE == 100, "the inner length of NEWEST");

/// Documents of a type and locale.
#[derive(Clone, Copy)]
pub(super) struct Hot<'a> {
    /// Of which site.
    pub scope: &'a Scope,
    /// In which database.
    pub dialect: Dialect,
    /// Of which type.
    pub content_type: ContentTypeId,
    /// In which locale.
    pub locale: &'a Locale,
    /// Whether with their sources.
    pub with_sources: bool,
}

impl Hot<'_> {
    /// The document of an entry.
    pub fn by_id(self, id: impl Into<Value>) -> Statement {
        self.statement(BY_ID, id.into())
    }

    /// The document with this slug; the first, where several have it.
    pub fn by_slug(self, slug: &str) -> Statement {
        self.statement(BY_SLUG, slug.into())
    }

    /// The newest documents, as many as a page has, with the number of all.
    pub fn newest(self, page: PageRequest) -> Statement {
        self.statement(NEWEST, i64::from(page.per_page()).into())
    }

    fn statement(self, texts: [&'static str; 2], last: Value) -> Statement {
        let [without, with] = texts;
        let text = if self.with_sources { with } else { without };
        let type_and_locale = [self.content_type.0.into(), self.locale.as_str().into()];
        let values = [self.scope.tenant().into()].into_iter().chain(type_and_locale).chain([last]);
        Statement::from_sql_and_values(self.dialect.backend(), text, values)
    }
}
