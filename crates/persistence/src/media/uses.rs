//! Who uses a file. Invariant: a file that any draft points at, or that readers can see, has uses.

use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, SelectStatement, SimpleExpr, UnionType},
};

use crate::{
    delivery::shows,
    entries::{references, target::ASSET},
    scope::Scope,
};

/// The entries that use the file `asset`: an id, or the column of an outer query.
pub(super) fn users(scope: &Scope, asset: impl Into<SimpleExpr>) -> SelectStatement {
    let asset = asset.into();
    let by_draft = scope
        .find::<references::Entity>()
        .select_only()
        .column(references::Column::EntryId)
        .filter(references::Column::TargetKind.eq(ASSET))
        .filter(target::<references::Entity>(references::Column::TargetId).eq(asset.clone()));
    let live = scope
        .find::<shows::Entity>()
        .select_only()
        .column(shows::Column::EntryId)
        .filter(shows::Column::TargetKind.eq(ASSET))
        .filter(target::<shows::Entity>(shows::Column::TargetId).eq(asset));
    by_draft.into_query().union(UnionType::Distinct, live.into_query()).take()
}

fn target<E: EntityTrait>(column: E::Column) -> SimpleExpr {
    Expr::col((E::default(), column))
}
