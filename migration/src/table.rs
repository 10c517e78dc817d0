//! A table of a site, described column by column. Invariant: every table begins with `tenant_id`, every key and every
//! foreign key contains it, and text compares by its bytes on both databases.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

/// A table that is about to be made.
pub(crate) struct NewTable {
    name: &'static str,
    postgres: bool,
    statement: TableCreateStatement,
    indexes: Vec<IndexCreateStatement>,
}

impl NewTable {
    /// A table whose rows belong to a site.
    pub fn new(manager: &SchemaManager<'_>, name: &'static str) -> Self {
        Self::bare(manager, name).uuid("tenant_id")
    }

    /// A table without any column.
    pub fn bare(manager: &SchemaManager<'_>, name: &'static str) -> Self {
        let mut statement = Table::create();
        statement.table(name);
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        Self { name, postgres, statement, indexes: Vec::new() }
    }

    /// A UUID.
    pub fn uuid(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).uuid().not_null())
    }

    /// A UUID or nothing.
    pub fn uuid_null(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).uuid().null())
    }

    /// Text of any length, compared by its bytes.
    pub fn text(self, name: &'static str) -> Self {
        let mut column = self.collated(name);
        self.column(column.not_null())
    }

    /// Text or nothing.
    pub fn text_null(self, name: &'static str) -> Self {
        let mut column = self.collated(name);
        self.column(column.null())
    }

    /// A moment in UTC.
    pub fn moment(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).timestamp_with_time_zone().not_null())
    }

    /// A moment or nothing.
    pub fn moment_null(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).timestamp_with_time_zone().null())
    }

    /// Yes or no.
    pub fn boolean(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).boolean().not_null())
    }

    /// A whole number of 32 bits.
    pub fn integer(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).integer().not_null())
    }

    /// A whole number of 32 bits or nothing.
    pub fn integer_null(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).integer().null())
    }

    /// A whole number of 64 bits.
    pub fn bigint(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).big_integer().not_null())
    }

    /// A whole number of 64 bits or nothing.
    pub fn bigint_null(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).big_integer().null())
    }

    /// A floating-point number of 64 bits or nothing.
    pub fn double_null(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).double().null())
    }

    /// The primary key `sequence`, counted by the database.
    pub fn sequence(self, name: &'static str) -> Self {
        self.column(ColumnDef::new(name).big_integer().not_null().auto_increment().primary_key())
    }

    /// The primary key: the site and these columns.
    pub fn key(mut self, columns: &[&'static str]) -> Self {
        let mut key = Index::create();
        key.col("tenant_id");
        for column in columns {
            key.col(*column);
        }
        self.statement.primary_key(&mut key);
        self
    }

    /// `columns` name a row of `table`, which cannot go while it is named.
    pub fn points_at(self, columns: &[&'static str], table: &'static str, target: &[&'static str]) -> Self {
        self.foreign_key(columns, table, target, ForeignKeyAction::NoAction)
    }

    /// `columns` name a row of `table`, with which this row goes.
    pub fn belongs_to(self, columns: &[&'static str], table: &'static str, target: &[&'static str]) -> Self {
        self.foreign_key(columns, table, target, ForeignKeyAction::Cascade)
    }

    /// The rows go with their site.
    pub fn of_tenant(mut self) -> Self {
        let mut key = ForeignKey::create();
        key.from(self.name, "tenant_id").to("tenants", "id").on_delete(ForeignKeyAction::Cascade);
        self.statement.foreign_key(&mut key);
        self
    }

    /// An index over the site and these columns.
    pub fn index(self, name: &'static str, columns: &[&'static str]) -> Self {
        self.index_where(name, columns, None)
    }

    /// The same over some of the rows.
    pub fn index_where(mut self, name: &'static str, columns: &[&'static str], rows: Option<Expr>) -> Self {
        let mut index = Index::create();
        index.name(name).table(self.name).col("tenant_id");
        for column in columns {
            index.col(*column);
        }
        if let Some(rows) = rows {
            index.and_where(rows);
        }
        self.indexes.push(index);
        self
    }

    /// No two rows of a site share these columns.
    pub fn unique(self, name: &'static str, columns: &[&'static str]) -> Self {
        self.unique_where(name, columns, None)
    }

    /// No two of these rows of a site share these columns.
    pub fn unique_where(self, name: &'static str, columns: &[&'static str], rows: Option<Expr>) -> Self {
        let mut table = self.index_where(name, columns, rows);
        if let Some(index) = table.indexes.last_mut() {
            index.unique();
        }
        table
    }

    /// Makes it, with its indexes.
    pub async fn create(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(self.statement).await?;
        for index in self.indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    fn collated(&self, name: &'static str) -> ColumnDef {
        let mut column = ColumnDef::new(name);
        column.text();
        if self.postgres {
            column.extra(r#"COLLATE "C""#);
        }
        column
    }

    fn column(mut self, column: &mut ColumnDef) -> Self {
        self.statement.col(column.take());
        self
    }

    fn foreign_key(
        mut self,
        columns: &[&'static str],
        table: &'static str,
        target: &[&'static str],
        on_delete: ForeignKeyAction,
    ) -> Self {
        let mut key = ForeignKey::create();
        key.from_tbl(self.name).from_col("tenant_id").to_tbl(table).to_col("tenant_id").on_delete(on_delete);
        for (column, target) in columns.iter().zip(target) {
            key.from_col(*column).to_col(*target);
        }
        self.statement.foreign_key(&mut key);
        self
    }
}
