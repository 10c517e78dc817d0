//! What a comparison asks of one value. Invariant: every operator is one question or its negation, and the operand has
//! the shape that the question needs.

use galley_domain::{
    delivery::{Comparison, Operand, Operator, Scalar},
    storage::StorageError,
};
use sea_orm::sea_query::{ExprTrait, SimpleExpr, Value};

use crate::error::broken;

/// A question about a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ask<'a> {
    /// Is there one?
    Anything,
    /// Is it this?
    Equals(&'a Scalar),
    /// Is it one of these?
    OneOf(&'a [Scalar]),
    /// Is it less?
    Below(&'a Scalar),
    /// Is it not more?
    AtMost(&'a Scalar),
    /// Is it more?
    Above(&'a Scalar),
    /// Is it not less?
    AtLeast(&'a Scalar),
    /// Is it neither less than the first nor more than the second?
    Within(&'a Scalar, &'a Scalar),
    /// Is this a part of it?
    Contains(&'a str),
    /// Is this a part of it, in any case?
    ContainsFolded(&'a str),
    /// Does it begin with this?
    Starts(&'a str),
    /// Does it end with this?
    Ends(&'a str),
}

/// A question, and whether the entries wanted are those of which no value says yes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// The question.
    pub ask: Ask<'a>,
    /// Whether no is wanted.
    pub negated: bool,
}

/// What a comparison asks.
pub(super) fn asked(comparison: &Comparison) -> Result<Asked<'_>, StorageError> {
    let yes = |ask| Ok(Asked { ask, negated: false });
    let no = |ask| Ok(Asked { ask, negated: true });
    match (comparison.operator, &comparison.operand) {
        (Operator::Eq, Operand::One(value)) => yes(Ask::Equals(value)),
        (Operator::Ne, Operand::One(value)) => no(Ask::Equals(value)),
        (Operator::Lt, Operand::One(value)) => yes(Ask::Below(value)),
        (Operator::Lte, Operand::One(value)) => yes(Ask::AtMost(value)),
        (Operator::Gt, Operand::One(value)) => yes(Ask::Above(value)),
        (Operator::Gte, Operand::One(value)) => yes(Ask::AtLeast(value)),
        (Operator::In | Operator::Some, Operand::Many(values)) => yes(Ask::OneOf(values)),
        (Operator::Nin | Operator::None, Operand::Many(values)) => no(Ask::OneOf(values)),
        (Operator::Null, Operand::Absent(absent)) => Ok(Asked { ask: Ask::Anything, negated: *absent }),
        (Operator::Contains, Operand::One(Scalar::Text(text))) => yes(Ask::Contains(text)),
        (Operator::Icontains, Operand::One(Scalar::Text(text))) => yes(Ask::ContainsFolded(text)),
        (Operator::Starts, Operand::One(Scalar::Text(text))) => yes(Ask::Starts(text)),
        (Operator::Ends, Operand::One(Scalar::Text(text))) => yes(Ask::Ends(text)),
        (Operator::Between, Operand::Many(values)) => match values.as_slice() {
            [first, last] => yes(Ask::Within(first, last)),
            _ => Err(unfit()),
        },
        _ => Err(unfit()),
    }
}

/// The answer for a column whose values compare as they are; `bind` makes an operand one of them.
pub(super) fn plain(
    column: SimpleExpr,
    ask: Ask<'_>,
    bind: impl Fn(&Scalar) -> Result<Value, StorageError>,
) -> Result<SimpleExpr, StorageError> {
    Ok(match ask {
        Ask::Anything => column.is_not_null(),
        Ask::Equals(value) => column.eq(bind(value)?),
        Ask::OneOf(values) => column.is_in(values.iter().map(bind).collect::<Result<Vec<_>, _>>()?),
        Ask::Below(value) => column.lt(bind(value)?),
        Ask::AtMost(value) => column.lte(bind(value)?),
        Ask::Above(value) => column.gt(bind(value)?),
        Ask::AtLeast(value) => column.gte(bind(value)?),
        Ask::Within(first, last) => column.between(bind(first)?, bind(last)?),
        Ask::Contains(_) | Ask::ContainsFolded(_) | Ask::Starts(_) | Ask::Ends(_) => return Err(unfit()),
    })
}

/// The domain lets no such query through.
pub(super) fn unfit() -> StorageError {
    broken("an operator does not fit its path or operand")
}
