//! Conditions on the candidates. Invariant: a condition is true or false, never unknown, so that its negation is what
//! it does not hold for.

use galley_domain::{
    clock::Timestamp,
    delivery::{Comparison, Filter, ListQuery, Path, PathKind, Scalar},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, SimpleExpr, Value},
};
use uuid::Uuid;

use super::{
    ask::{self, Ask, Asked, asked, unfit},
    candidates::{self, CANDIDATE},
    text,
};
use crate::{delivery::values, dialect::Dialect, error::unreadable, scope::Scope};

/// Makes the conditions of one query.
#[derive(Clone, Copy)]
pub(super) struct Conditions<'a> {
    /// Whose documents.
    pub scope: &'a Scope,
    /// For which database.
    pub dialect: Dialect,
    /// Which query.
    pub query: &'a ListQuery,
}

impl Conditions<'_> {
    /// Whether a candidate fits `filter`.
    pub fn fits(&self, filter: &Filter) -> Result<SimpleExpr, StorageError> {
        match filter {
            Filter::Compare(comparison) => self.compares(comparison),
            Filter::And(filters) => self.join(Condition::all(), filters),
            Filter::Or(filters) => self.join(Condition::any(), filters),
            Filter::Not(filter) => Ok(self.fits(filter)?.not()),
        }
    }

    /// The values at `path` that answer with yes, nothing selected yet.
    pub fn values(&self, path: &Path, ask: Ask<'_>) -> Result<Select<values::Entity>, StorageError> {
        let answer = match path.kind {
            PathKind::Text | PathKind::Date | PathKind::Datetime => text::answers(self.dialect, ask)?,
            PathKind::Number | PathKind::Boolean => {
                ask::plain(Expr::col((values::Entity, values::Column::NumberValue)), ask, number)?
            }
            PathKind::Id | PathKind::PublishedAt | PathKind::UpdatedAt => return Err(unfit()),
        };
        Ok(self
            .scope
            .find::<values::Entity>()
            .select_only()
            .filter(values::Column::ContentTypeId.eq(self.query.content_type.0))
            .filter(values::Column::Locale.eq(self.query.locale.as_str()))
            .filter(values::Column::Path.eq(path.text.as_str()))
            .filter(answer))
    }

    fn compares(&self, comparison: &Comparison) -> Result<SimpleExpr, StorageError> {
        let Asked { ask, negated } = asked(comparison)?;
        let column = |name: &'static str| Expr::col((CANDIDATE, name));
        let answer = match comparison.path.kind {
            PathKind::Id => ask::plain(column(candidates::ENTRY_ID), ask, id)?,
            PathKind::PublishedAt => ask::plain(column(candidates::PUBLISHED_AT), ask, moment)?,
            PathKind::UpdatedAt => ask::plain(column(candidates::UPDATED_AT), ask, moment)?,
            PathKind::Text | PathKind::Number | PathKind::Boolean | PathKind::Date | PathKind::Datetime => {
                let values = self.values(&comparison.path, ask)?.into_query();
                let holder = Expr::col((values::Entity, values::Column::EntryId));
                self.dialect.among(candidates::entry_id(), values, holder)
            }
        };
        Ok(if negated { answer.not() } else { answer })
    }

    fn join(&self, none: Condition, filters: &[Filter]) -> Result<SimpleExpr, StorageError> {
        let mut joined = none;
        for filter in filters {
            joined = joined.add(self.fits(filter)?);
        }
        Ok(joined.into())
    }
}

fn number(value: &Scalar) -> Result<Value, StorageError> {
    match value {
        Scalar::Number(number) => Ok((*number).into()),
        Scalar::Boolean(yes) => Ok(f64::from(u8::from(*yes)).into()),
        Scalar::Text(_) => Err(unfit()),
    }
}

fn id(value: &Scalar) -> Result<Value, StorageError> {
    match value {
        Scalar::Text(text) => Uuid::try_parse(text).map(Into::into).map_err(unreadable),
        Scalar::Number(_) | Scalar::Boolean(_) => Err(unfit()),
    }
}

fn moment(value: &Scalar) -> Result<Value, StorageError> {
    match value {
        Scalar::Text(text) => text.parse::<Timestamp>().map(Into::into).map_err(unreadable),
        Scalar::Number(_) | Scalar::Boolean(_) => Err(unfit()),
    }
}
