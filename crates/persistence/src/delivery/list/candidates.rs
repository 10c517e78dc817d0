//! The entries that a list picks from. Invariant: they are the documents that fit the filter, each once.
//!
//! A filter that asks for a value starts from the index of values, which also has the date of publication: a page of
//! one tag reads the rows of that tag, not the documents of the site.

use galley_domain::{
    delivery::{Comparison, Filter, ListQuery, PathKind},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, Func, Query, SelectStatement, SimpleExpr},
};

use super::{
    ask::{Ask, Asked, asked, unfit},
    filter::Conditions,
};
use crate::{
    delivery::{
        table::{Column, Entity},
        values,
    },
    dialect::Dialect,
    scope::Scope,
};

/// A candidate.
pub(super) const CANDIDATE: &str = "candidate";
/// Its column with the entry.
pub(super) const ENTRY_ID: &str = "entry_id";
/// Its column with the date of its first publication.
pub(super) const PUBLISHED_AT: &str = "published_at";
/// Its column with the date of its last publication.
pub(super) const UPDATED_AT: &str = "updated_at";

/// The entry of a candidate.
pub(super) fn entry_id() -> SimpleExpr {
    Expr::col((CANDIDATE, ENTRY_ID))
}

/// The candidates of a query.
pub(super) struct Candidates {
    from: SelectStatement,
    conditions: Vec<SimpleExpr>,
}

impl Candidates {
    /// What `query` picks from.
    pub fn of(scope: &Scope, dialect: Dialect, query: &ListQuery) -> Result<Self, StorageError> {
        let make = Conditions { scope, dialect, query };
        let parts = match &query.filter {
            None => &[],
            Some(Filter::And(filters)) => filters.as_slice(),
            Some(filter) => std::slice::from_ref(filter),
        };
        let start = if needs_update_date(query) { None } else { most_telling(parts)? };
        let from = match start {
            Some(start) => holders(make, &parts[start])?,
            None => documents(scope, query),
        };
        let others = parts.iter().enumerate().filter(|(at, _)| Some(*at) != start);
        let conditions = others.map(|(_, filter)| make.fits(filter)).collect::<Result<_, _>>()?;
        Ok(Self { from, conditions })
    }

    /// The candidates, nothing selected yet.
    pub fn rows(&self) -> SelectStatement {
        let mut rows = Query::select().from_subquery(self.from.clone(), CANDIDATE).take();
        for condition in &self.conditions {
            rows.and_where(condition.clone());
        }
        rows
    }

    /// How many there are.
    pub fn count(&self) -> SelectStatement {
        self.rows().expr(Func::count(entry_id())).take()
    }
}

/// Every document of the type.
fn documents(scope: &Scope, query: &ListQuery) -> SelectStatement {
    scope
        .find::<Entity>()
        .select_only()
        .columns([Column::EntryId, Column::PublishedAt, Column::UpdatedAt])
        .filter(Column::ContentTypeId.eq(query.content_type.0))
        .filter(Column::Locale.eq(query.locale.as_str()))
        .into_query()
}

/// The documents that have a value as `filter`, a comparison, asks for it.
fn holders(make: Conditions<'_>, filter: &Filter) -> Result<SelectStatement, StorageError> {
    let Filter::Compare(comparison) = filter else { return Err(unfit()) };
    let ask = asked(comparison)?.ask;
    let holders =
        make.values(&comparison.path, ask)?.columns([values::Column::EntryId, values::Column::PublishedAt]);
    let once = !comparison.path.many || matches!(ask, Ask::Equals(_));
    Ok(if once { holders } else { holders.distinct() }.into_query())
}

/// Which of these conditions leaves the fewest entries, as far as one can tell, among those that ask for a value.
fn most_telling(filters: &[Filter]) -> Result<Option<usize>, StorageError> {
    let mut ranked = Vec::new();
    for (at, filter) in filters.iter().enumerate() {
        if let Filter::Compare(comparison) = filter {
            ranked.extend(rank(comparison)?.map(|rank| (rank, at)));
        }
    }
    Ok(ranked.into_iter().min().map(|(_, at)| at))
}

fn rank(comparison: &Comparison) -> Result<Option<u8>, StorageError> {
    let Asked { ask, negated } = asked(comparison)?;
    let of_entry = matches!(comparison.path.kind, PathKind::Id | PathKind::PublishedAt | PathKind::UpdatedAt);
    if negated || of_entry {
        return Ok(None);
    }
    Ok(Some(match ask {
        Ask::Equals(_) => 0,
        Ask::OneOf(_) => 1,
        Ask::Within(..) | Ask::Starts(_) => 2,
        Ask::Below(_) | Ask::AtMost(_) | Ask::Above(_) | Ask::AtLeast(_) => 3,
        Ask::Contains(_) | Ask::ContainsFolded(_) | Ask::Ends(_) => 4,
        Ask::Anything => 5,
    }))
}

/// Whether the query names the date of the last publication, which the index of values lacks.
fn needs_update_date(query: &ListQuery) -> bool {
    fn names_it(filter: &Filter) -> bool {
        match filter {
            Filter::Compare(comparison) => comparison.path.kind == PathKind::UpdatedAt,
            Filter::And(filters) | Filter::Or(filters) => filters.iter().any(names_it),
            Filter::Not(filter) => names_it(filter),
        }
    }
    let sorted = query.sort.iter().any(|sort| sort.path.kind == PathKind::UpdatedAt);
    sorted || query.filter.as_ref().is_some_and(names_it)
}
