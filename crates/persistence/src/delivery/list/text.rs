//! Questions about text, answered from the index as far as it reaches. Invariant: the answer is that of the whole text,
//! compared byte by byte.

use galley_domain::{delivery::Scalar, storage::StorageError};
use sea_orm::{
    ColumnTrait, Condition,
    sea_query::{Expr, ExprTrait, Func, SimpleExpr},
};

use super::ask::{Ask, unfit};
use crate::{
    delivery::{
        text::{after_all_with, index_decides, indexed},
        values::{Column, Entity},
    },
    dialect::Dialect,
    fold::fold,
};

/// Whether a row's text is `text`.
pub(in crate::delivery) fn equals(text: &str) -> SimpleExpr {
    let start = Column::SortValue.eq(indexed(text));
    if index_decides(text) { start } else { start.and(whole().eq(text)) }
}

/// Whether a row's text answers the question with yes.
pub(super) fn answers(dialect: Dialect, ask: Ask<'_>) -> Result<SimpleExpr, StorageError> {
    let any = || Column::SortValue.is_not_null();
    Ok(match ask {
        Ask::Anything => any(),
        Ask::Equals(value) => equals(text(value)?),
        Ask::OneOf(values) => one_of(values)?,
        Ask::Below(value) => bounded(text(value)?, SimpleExpr::lt, SimpleExpr::lte),
        Ask::AtMost(value) => bounded(text(value)?, SimpleExpr::lte, SimpleExpr::lte),
        Ask::Above(value) => bounded(text(value)?, SimpleExpr::gt, SimpleExpr::gte),
        Ask::AtLeast(value) => bounded(text(value)?, SimpleExpr::gte, SimpleExpr::gte),
        Ask::Within(first, last) => {
            let from = bounded(text(first)?, SimpleExpr::gte, SimpleExpr::gte);
            from.and(bounded(text(last)?, SimpleExpr::lte, SimpleExpr::lte))
        }
        Ask::Contains(part) => any().and(dialect.contains(whole(), part)),
        Ask::ContainsFolded(part) => any().and(dialect.contains(folded(), &fold(part))),
        Ask::Starts(start) => starts(start),
        Ask::Ends(end) => any().and(ends(end)),
    })
}

fn text(value: &Scalar) -> Result<&str, StorageError> {
    match value {
        Scalar::Text(text) => Ok(text),
        Scalar::Number(_) | Scalar::Boolean(_) => Err(unfit()),
    }
}

fn one_of(values: &[Scalar]) -> Result<SimpleExpr, StorageError> {
    let texts = values.iter().map(text).collect::<Result<Vec<_>, _>>()?;
    let start = Column::SortValue.is_in(texts.iter().map(|text| indexed(text)));
    let decided = texts.iter().all(|text| index_decides(text));
    Ok(if decided { start } else { start.and(whole().is_in(texts)) })
}

/// `whole` compares the text with `bound`; `start` does as much as the index can tell.
fn bounded(
    bound: &str,
    whole_text: fn(SimpleExpr, SimpleExpr) -> SimpleExpr,
    start: fn(SimpleExpr, SimpleExpr) -> SimpleExpr,
) -> SimpleExpr {
    if index_decides(bound) {
        return whole_text(sort_value(), bound.into());
    }
    start(sort_value(), indexed(bound).into()).and(whole_text(whole(), bound.into()))
}

fn starts(start: &str) -> SimpleExpr {
    let least = indexed(start);
    let mut all = Condition::all().add(Column::SortValue.gte(least));
    if let Some(end) = after_all_with(least) {
        all = all.add(Column::SortValue.lt(end));
    }
    if !index_decides(start) {
        let beginning = Func::cust("substr").args([whole(), Expr::val(1), characters(start)]);
        all = all.add(beginning.eq(start));
    }
    all.into()
}

fn ends(end: &str) -> SimpleExpr {
    let first = Func::cust("length").arg(whole()).sub(characters(end)).add(1);
    Func::cust("substr").args([whole(), first]).eq(end)
}

fn characters(text: &str) -> SimpleExpr {
    Expr::val(i32::try_from(text.chars().count()).unwrap_or(i32::MAX))
}

fn sort_value() -> SimpleExpr {
    Expr::col((Entity, Column::SortValue))
}

fn whole() -> SimpleExpr {
    Func::coalesce([Expr::col((Entity, Column::TextValue)), sort_value()]).into()
}

fn folded() -> SimpleExpr {
    Func::coalesce([Expr::col((Entity, Column::FoldedValue)), whole()]).into()
}
