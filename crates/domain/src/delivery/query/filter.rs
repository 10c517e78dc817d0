//! Conditions on published documents. Invariant: an operator and its operand fit the path.

use crate::delivery::{Path, Scalar};

/// How a value is compared. On a path with several values, each asks whether any of them fits; the negative ones
/// (`Ne`, `Nin`) ask that none equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the operators of the public query language, under their own names")]
pub enum Operator {
    Eq,
    Ne,
    Lt,
    Lte,
    Gt,
    Gte,
    In,
    Nin,
    Null,
    Contains,
    Icontains,
    Starts,
    Ends,
    Between,
    Some,
    None,
}

impl Operator {
    /// Every operator with its key.
    pub const ALL: [(&'static str, Self); 16] = [
        ("eq", Self::Eq),
        ("ne", Self::Ne),
        ("lt", Self::Lt),
        ("lte", Self::Lte),
        ("gt", Self::Gt),
        ("gte", Self::Gte),
        ("in", Self::In),
        ("nin", Self::Nin),
        ("null", Self::Null),
        ("contains", Self::Contains),
        ("icontains", Self::Icontains),
        ("starts", Self::Starts),
        ("ends", Self::Ends),
        ("between", Self::Between),
        ("some", Self::Some),
        ("none", Self::None),
    ];

    /// The operator with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == key).map(|(_, operator)| operator)
    }
}

/// What a value is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// One value.
    One(Scalar),
    /// Several (`in`, `nin`, `some`, `none`), at least one; or two (`between`, both inclusive).
    Many(Vec<Scalar>),
    /// Whether there must be no value (`null`).
    Absent(bool),
}

/// One comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What.
    pub path: Path,
    /// How.
    pub operator: Operator,
    /// With what.
    pub operand: Operand,
}

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// One comparison.
    Compare(Comparison),
    /// All of these.
    And(Vec<Filter>),
    /// At least one of these.
    Or(Vec<Filter>),
    /// Not this.
    Not(Box<Filter>),
}
