//! Pages of published documents in one statement. Invariant: the total comes with every page, also with one past the
//! end; ids are picked and ordered first, from indexes where there are any, and documents are read for them alone.

mod ask;
mod candidates;
mod filter;
pub(super) mod gather;
mod order;
mod planned;
pub(super) mod text;

use galley_domain::{delivery::ListQuery, storage::StorageError};
use sea_orm::{
    ColumnTrait, Condition, QueryFilter, QuerySelect, QueryTrait, Statement,
    sea_query::{Expr, ExprTrait, Func, JoinType, Query, SimpleExpr},
};

use self::candidates::Candidates;
use super::{counts, hot::Hot, table};
use crate::{dialect::Dialect, scope::Scope};

/// The ids of the page.
const PAGE: &str = "page";
/// Its documents, in order.
const DOCUMENTS: &str = "documents";

/// The statement that answers `query` with one row, which [`gather::page`] reads.
pub(super) fn statement(
    scope: &Scope,
    dialect: Dialect,
    query: &ListQuery,
) -> Result<Statement, StorageError> {
    if query.filter.is_none() && query.sort.is_empty() && query.page.page() == 1 {
        let ListQuery { content_type, locale, with_sources, page, .. } = query;
        let hot = Hot { scope, dialect, content_type: *content_type, locale, with_sources: *with_sources };
        return Ok(hot.newest(*page));
    }
    let candidates = Candidates::of(scope, dialect, query)?;
    let total = if query.filter.is_some() { candidates.count().into() } else { stored_count(scope, query) };
    let order = order::keys(query);

    let mut page = candidates.rows();
    page.expr_as(candidates::entry_id(), "entry_id");
    order::pick(scope, query, &order, &mut page);
    page.limit(u64::from(query.page.per_page()));
    if query.page.page() > 1 {
        page.offset(query.page.offset());
    }

    let mut documents = Query::select();
    documents
        .columns([(table::Entity, table::Column::EntryId), (table::Entity, table::Column::Document)])
        .from_subquery(page, PAGE)
        .join(JoinType::InnerJoin, table::Entity, of_page(scope, query));
    if query.with_sources {
        documents.column((table::Entity, table::Column::Sources));
    }
    order::repeat(&order, PAGE, &mut documents);

    let mut gathered = Query::select();
    gathered
        .expr(total)
        .expr(Expr::cust(dialect.gathered(query.with_sources)))
        .from_subquery(documents, DOCUMENTS);
    Ok(planned::build(dialect, &gathered))
}

/// The number of all documents of the type, which is kept.
fn stored_count(scope: &Scope, query: &ListQuery) -> SimpleExpr {
    let count = scope
        .find::<counts::Entity>()
        .select_only()
        .column(counts::Column::Count)
        .filter(counts::Column::ContentTypeId.eq(query.content_type.0))
        .filter(counts::Column::Locale.eq(query.locale.as_str()))
        .into_query();
    Func::coalesce([SimpleExpr::from(count), Expr::val(0_i64)]).into()
}

/// The document of an id of the page.
fn of_page(scope: &Scope, query: &ListQuery) -> Condition {
    Condition::all()
        .add(table::Column::TenantId.eq(scope.tenant()))
        .add(Expr::col((table::Entity, table::Column::EntryId)).equals((PAGE, "entry_id")))
        .add(table::Column::Locale.eq(query.locale.as_str()))
}
