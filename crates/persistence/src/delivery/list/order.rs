//! The order of a page. Invariant: it is total, for the id stands at its end: the newest first.

use galley_domain::delivery::{ListQuery, PathKind, Sort};
use sea_orm::{
    Condition,
    sea_query::{Expr, ExprTrait, JoinType, NullOrdering, Order, SelectStatement, SimpleExpr},
};

use super::candidates::{self, CANDIDATE};
use crate::{delivery::values, scope::Scope};

/// One key of the order.
pub(super) struct Key<'a> {
    by: By<'a>,
    order: Order,
}

/// What a key compares.
enum By<'a> {
    /// A column of the candidates.
    Candidate(&'static str),
    /// The one value at a path, in this column.
    Value(&'a str, values::Column),
}

/// The keys of a query's order.
pub(super) fn keys(query: &ListQuery) -> Vec<Key<'_>> {
    let mut keys: Vec<_> = query.sort.iter().map(key).collect();
    if keys.is_empty() {
        keys.push(Key { by: By::Candidate(candidates::PUBLISHED_AT), order: Order::Desc });
    }
    if query.sort.iter().all(|sort| sort.path.kind != PathKind::Id) {
        keys.push(Key { by: By::Candidate(candidates::ENTRY_ID), order: Order::Desc });
    }
    keys
}

fn key(sort: &Sort) -> Key<'_> {
    let by = match sort.path.kind {
        PathKind::Id => By::Candidate(candidates::ENTRY_ID),
        PathKind::PublishedAt => By::Candidate(candidates::PUBLISHED_AT),
        PathKind::UpdatedAt => By::Candidate(candidates::UPDATED_AT),
        PathKind::Text | PathKind::Date | PathKind::Datetime => {
            By::Value(&sort.path.text, values::Column::SortValue)
        }
        PathKind::Number | PathKind::Boolean => By::Value(&sort.path.text, values::Column::NumberValue),
    };
    Key { by, order: if sort.descending { Order::Desc } else { Order::Asc } }
}

/// Orders the candidates in `page`, and shows the keys in it.
pub(super) fn pick(scope: &Scope, query: &ListQuery, keys: &[Key<'_>], page: &mut SelectStatement) {
    for (at, key) in keys.iter().enumerate() {
        let value = match key.by {
            By::Candidate(column) => Expr::col((CANDIDATE, column)),
            By::Value(path, column) => {
                let joined = format!("v{at}");
                let value = Expr::col((joined.clone(), column));
                let on = value_at(scope, query, &joined, path);
                page.join_as(JoinType::LeftJoin, values::Entity, joined, on);
                value
            }
        };
        page.expr_as(value.clone(), name(at));
        key.order(value, page);
    }
}

/// Orders `documents` like the rows of `page` that they are joined with.
pub(super) fn repeat(keys: &[Key<'_>], page: &'static str, documents: &mut SelectStatement) {
    for (at, key) in keys.iter().enumerate() {
        key.order(Expr::col((page, name(at))), documents);
    }
}

impl Key<'_> {
    fn order(&self, value: SimpleExpr, select: &mut SelectStatement) {
        match self.by {
            By::Candidate(_) => select.order_by_expr(value, self.order.clone()),
            By::Value(..) => select.order_by_expr_with_nulls(value, self.order.clone(), NullOrdering::Last),
        };
    }
}

fn name(at: usize) -> String {
    format!("key{at}")
}

/// The whole primary key, so that it is one look-up.
fn value_at(scope: &Scope, query: &ListQuery, joined: &str, path: &str) -> Condition {
    let column = |column: values::Column| Expr::col((joined.to_owned(), column));
    Condition::all()
        .add(column(values::Column::TenantId).eq(scope.tenant()))
        .add(column(values::Column::EntryId).eq(candidates::entry_id()))
        .add(column(values::Column::Locale).eq(query.locale.as_str()))
        .add(column(values::Column::Path).eq(path))
        .add(column(values::Column::Position).eq(0))
}
