//! Writes a list's statement for the planner. Invariant: the length of the page and a small offset, numbers, stand in the
//! text, and everything else is bound.
//!
//! PostgreSQL keeps a plan only if it is good for every value that could be bound. With the length bound it must expect
//! a tenth of the table, finds no plan that is good for that, and plans anew each time, which takes longer than the
//! list. A great offset is bound, or every page would have a text of its own.

use std::fmt::{self, Write};

use sea_orm::{
    Statement,
    sea_query::{QueryBuilder, SelectStatement, SqlWriter, SqlWriterValues, Value},
};

use crate::dialect::Dialect;

/// The greatest number that stands in a text.
const WRITTEN: u64 = 1_000;

/// The statement with its values.
pub(super) fn build(dialect: Dialect, select: &SelectStatement) -> Statement {
    let mut text = Text(dialect.placeholders());
    dialect.write(select, &mut text);
    let (sql, values) = text.0.into_parts();
    Statement { sql, values: Some(values), db_backend: dialect.backend() }
}

/// A statement being written.
struct Text(SqlWriterValues);

impl SqlWriter for Text {
    fn push_param<T: QueryBuilder>(&mut self, value: Value, builder: &T) {
        match value {
            // Lengths and offsets alone are unsigned.
            Value::BigUnsigned(Some(number)) if number <= WRITTEN => {
                // Writing to a `String` cannot fail.
                write!(self.0, "{number}").unwrap_or_default();
            }
            value => self.0.push_param(value, builder),
        }
    }

    fn as_writer(&mut self) -> &mut dyn Write {
        self.0.as_writer()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
