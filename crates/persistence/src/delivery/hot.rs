//! The reads that most requests come down to, as constant texts for both databases. Invariant: each names its site
//! first, as `$1`, then the type and the locale.
//!
//! They could be composed like the others, but that takes longer than SQLite needs to answer.

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
        self.statement(self.dialect.newest(), i64::from(page.per_page()).into())
    }

    fn statement(self, texts: [&'static str; 2], last: Value) -> Statement {
        let [without, with] = texts;
        let text = if self.with_sources { with } else { without };
        let type_and_locale = [self.content_type.0.into(), self.locale.as_str().into()];
        let values = [self.scope.tenant().into()].into_iter().chain(type_and_locale).chain([last]);
        Statement::from_sql_and_values(self.dialect.backend(), text, values)
    }
}
