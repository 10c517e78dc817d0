//! Writes a list's statement for the planner. Invariant: the length of the page, a number, stands in the text, and
//! everything else is bound.
//!
//! PostgreSQL keeps a plan only if it is good for every value that could be bound. With the length bound it must expect
//! a tenth of the table, finds no plan that is good for that, and plans anew each time, which takes longer than the
//! list. The offset is bound, for it would make a text of its own for every page.

use std::fmt::{self, Write};

use sea_orm::{
    Statement,
    sea_query::{QueryBuilder, SelectStatement, SqlWriter, SqlWriterValues, Value},
};

use crate::dialect::Dialect;

/// The statement with its values.
pub(super) fn build(dialect: Dialect, select: &SelectStatement) -> Statement {
    let mut text = Text { inner: dialect.placeholders(), has_length: false };
    dialect.write(select, &mut text);
    let (sql, values) = text.inner.into_parts();
    Statement { sql, values: Some(values), db_backend: dialect.backend() }
}

/// A statement being written.
struct Text {
    inner: SqlWriterValues,
    has_length: bool,
}

impl SqlWriter for Text {
    fn push_param<T: QueryBuilder>(&mut self, value: Value, builder: &T) {
        match value {
            // Only lengths and offsets are unsigned, and the length comes first. Writing to a `String` cannot fail.
            Value::BigUnsigned(Some(length)) if !self.has_length => {
                self.has_length = write!(self.inner, "{length}").is_ok();
            }
            value => self.inner.push_param(value, builder),
        }
    }

    fn as_writer(&mut self) -> &mut dyn Write {
        self.inner.as_writer()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.inner.write_str(text)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
