//! Everything in which SQLite and PostgreSQL differ. Invariant: no other file asks which of them it talks to.

use galley_domain::page::PageRequest;
use sea_orm::{
    DatabaseConnection, DbBackend, SqliteTransactionMode, TransactionOptions,
    sea_query::{
        Expr, ExprTrait, Func, PostgresQueryBuilder, QueryBuilder, SelectStatement, SimpleExpr, SqlWriter,
        SqlWriterValues, SqliteQueryBuilder,
    },
};

/// One of the two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

/// Each unique rule that the domain knows by name: the index that PostgreSQL names, the columns that SQLite names.
const UNIQUE_RULES: [(&str, &str, &str); 3] = [
    ("\"users_email\"", "users.email_key", "user.email"),
    ("\"content_types_key\"", "content_types.key", "content_type.key"),
    ("\"redirects_from\"", "redirects.from_path", "redirect.from"),
];

macro_rules! gathered_sqlite {
    () => {
        "group_concat(hex(entry_id)), group_concat(octet_length(document)), group_concat(document, '')"
    };
    (with sources) => {
        concat!(gathered_sqlite!(), ", group_concat(octet_length(sources)), group_concat(sources, '')")
    };
}

macro_rules! gathered_postgres {
    () => {
        "string_agg(entry_id::text, ','), string_agg(octet_length(document)::text, ','), \
         string_agg(document, '')"
    };
    (with sources) => {
        concat!(
            gathered_postgres!(),
            ", string_agg(octet_length(sources)::text, ','), string_agg(sources, '')"
        )
    };
}

macro_rules! newest_documents {
    ($columns:literal, $length:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM published WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3 \
             ORDER BY published_at DESC, entry_id DESC LIMIT ",
            $length
        )
    };
}

macro_rules! longest_then_shorter {
    ($columns:literal) => {
        concat!("SELECT * FROM (", newest_documents!($columns, "100"), ") AS longest LIMIT $4")
    };
}

macro_rules! newest {
    ($gathered:expr, $documents:expr) => {
        concat!(
            "SELECT COALESCE((SELECT count FROM published_counts \
             WHERE tenant_id = $1 AND content_type_id = $2 AND locale = $3), 0), ",
            $gathered,
            " FROM (",
            $documents,
            ") AS documents"
        )
    };
}

/// What [`Dialect::newest`] counts on.
const _: () = assert!(PageRequest::MAX_PER_PAGE == 100);

/// The name of the unique rule that a driver's message tells of.
pub(crate) fn unique_rule(message: &str) -> Option<&'static str> {
    let tells =
        |(index, columns, _): &&(&str, &str, &str)| message.contains(index) || message.ends_with(columns);
    UNIQUE_RULES.iter().find(tells).map(|(_, _, name)| *name)
}

/// Whether the state that an error code tells of may pass: lost connections, deadlocks, full disks, restarts.
pub(crate) fn code_may_pass(code: &str) -> bool {
    if code.len() == 5 {
        let postgres = ["08", "40", "53", "57P", "55P03", "25006"];
        return postgres.iter().any(|class| code.starts_with(class));
    }
    let (busy, locked, full) = (5, 6, 13);
    code.parse::<u32>().is_ok_and(|code| [busy, locked, full].contains(&(code & 0xff)))
}

impl Dialect {
    /// Which one `connection` talks to.
    pub fn of(connection: &DatabaseConnection) -> Self {
        match connection.get_database_backend() {
            DbBackend::Postgres => Self::Postgres,
            _ => Self::Sqlite,
        }
    }

    /// The backend's name in the ORM.
    pub fn backend(self) -> DbBackend {
        match self {
            Self::Sqlite => DbBackend::Sqlite,
            Self::Postgres => DbBackend::Postgres,
        }
    }

    /// How a transaction begins. On SQLite it takes the write lock at once: a read that turns into a write later could
    /// not wait for it.
    pub fn transaction(self) -> TransactionOptions {
        match self {
            Self::Sqlite => TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..Default::default()
            },
            Self::Postgres => TransactionOptions::default(),
        }
    }

    /// Whether `text` contains `part`, byte for byte, without any wildcard. Fold both to compare in any case.
    pub fn contains(self, text: impl Into<SimpleExpr>, part: &str) -> SimpleExpr {
        let function = match self {
            Self::Sqlite => "instr",
            Self::Postgres => "strpos",
        };
        Func::cust(function).args([text.into(), Expr::val(part)]).gt(0)
    }

    /// A statement's text without any yet, which numbers its parameters as the database wants.
    pub fn placeholders(self) -> SqlWriterValues {
        let (mark, numbered) = match self {
            Self::Sqlite => SqliteQueryBuilder.placeholder(),
            Self::Postgres => PostgresQueryBuilder.placeholder(),
        };
        SqlWriterValues::new(mark, numbered)
    }

    /// Writes a query into `text`.
    pub fn write(self, query: &SelectStatement, text: &mut impl SqlWriter) {
        match self {
            Self::Sqlite => query.build_collect_into(SqliteQueryBuilder, text),
            Self::Postgres => query.build_collect_into(PostgresQueryBuilder, text),
        }
    }

    /// Whether `id` is one of those in `column` of `rows`, which select nothing yet. SQLite makes the list once and
    /// looks it up; PostgreSQL joins, which a list that outgrows its memory would keep it from.
    pub fn among(self, id: SimpleExpr, mut rows: SelectStatement, column: SimpleExpr) -> SimpleExpr {
        match self {
            Self::Sqlite => id.in_subquery(rows.expr(column).take()),
            Self::Postgres => Expr::exists(rows.expr(Expr::val(1)).and_where(column.eq(id)).take()),
        }
    }

    /// Ids of the fields that hold a value in some version of a content type's entries; `$1` site, `$2` type.
    pub fn fields_in_use(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "SELECT field.key AS id FROM entries AS e \
                 JOIN versions AS v ON v.tenant_id = e.tenant_id AND v.entry_id = e.id, \
                 json_each(v.document, '$.shared') AS field \
                 WHERE e.tenant_id = $1 AND e.content_type_id = $2 \
                 UNION \
                 SELECT field.key AS id FROM entries AS e \
                 JOIN versions AS v ON v.tenant_id = e.tenant_id AND v.entry_id = e.id, \
                 json_each(v.document, '$.locales') AS locale, json_each(locale.value) AS field \
                 WHERE e.tenant_id = $1 AND e.content_type_id = $2"
            }
            Self::Postgres => {
                "SELECT field.id FROM entries AS e \
                 JOIN versions AS v ON v.tenant_id = e.tenant_id AND v.entry_id = e.id, \
                 json_object_keys(v.document::json -> 'shared') AS field(id) \
                 WHERE e.tenant_id = $1 AND e.content_type_id = $2 \
                 UNION \
                 SELECT field.id FROM entries AS e \
                 JOIN versions AS v ON v.tenant_id = e.tenant_id AND v.entry_id = e.id, \
                 json_each(v.document::json -> 'locales') AS locale(tag, value), \
                 json_object_keys(locale.value) AS field(id) \
                 WHERE e.tenant_id = $1 AND e.content_type_id = $2"
            }
        }
    }

    /// What a list gathers of its documents, in their order: ids, lengths in bytes and the documents themselves;
    /// where wanted, the lengths of their sources and the sources.
    pub fn gathered(self, with_sources: bool) -> &'static str {
        match (self, with_sources) {
            (Self::Sqlite, false) => gathered_sqlite!(),
            (Self::Sqlite, true) => gathered_sqlite!(with sources),
            (Self::Postgres, false) => gathered_postgres!(),
            (Self::Postgres, true) => gathered_postgres!(with sources),
        }
    }

    /// The newest `$4` documents of a site, type and locale, `$1` to `$3`, gathered, after the number of all; without
    /// their sources and with them. The index is in the order that is asked for, so neither database sorts.
    ///
    /// PostgreSQL plans for the inner length, the longest that can be asked for, and stops at the outer one: see
    /// `delivery/list/planned.rs`.
    pub fn newest(self) -> [&'static str; 2] {
        match self {
            Self::Sqlite => [
                newest!(gathered_sqlite!(), newest_documents!("entry_id, document", "$4")),
                newest!(
                    gathered_sqlite!(with sources),
                    newest_documents!("entry_id, document, sources", "$4")
                ),
            ],
            Self::Postgres => [
                newest!(gathered_postgres!(), longest_then_shorter!("entry_id, document")),
                newest!(
                    gathered_postgres!(with sources),
                    longest_then_shorter!("entry_id, document, sources")
                ),
            ],
        }
    }

    /// Tells other processes `$1` when the transaction commits. SQLite has one process to tell, and it knows.
    pub fn notify(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("SELECT pg_notify('galley_events', $1)"),
        }
    }
}
