//! What lists show beside an entry's own row. Invariant: a join adds no rows.

use galley_domain::locale::Locale;
use sea_orm::{
    ColumnTrait, Condition, QueryTrait, Select,
    sea_query::{Expr, ExprTrait},
};

use super::{
    states,
    table::{Column, Entity},
};
use crate::accounts::table as user;

/// Entries with where they stand in `locale`, and what they are called there.
pub(super) fn with_state(mut entries: Select<Entity>, locale: &Locale) -> Select<Entity> {
    let here = state_of_entry().add(states::Column::Locale.eq(locale.as_str()));
    QueryTrait::query(&mut entries).left_join(states::Entity, here);
    entries
}

/// The states of an entry, one for each locale.
pub(super) fn state_of_entry() -> Condition {
    let state = |column| Expr::col((states::Entity, column));
    Condition::all()
        .add(state(states::Column::TenantId).equals((Entity, Column::TenantId)))
        .add(state(states::Column::EntryId).equals((Entity, Column::Id)))
}

/// Entries with the people who made them.
pub(super) fn with_owner(mut entries: Select<Entity>) -> Select<Entity> {
    let owner = Condition::all()
        .add(Expr::col((user::Entity, user::Column::TenantId)).equals((Entity, Column::TenantId)))
        .add(Expr::col((user::Entity, user::Column::Id)).equals((Entity, Column::OwnerId)));
    QueryTrait::query(&mut entries).left_join(user::Entity, owner);
    entries
}
