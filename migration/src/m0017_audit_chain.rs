//! The audit trail as a chain: where each row stands, from where and under what it was done, and the hashes that tie it
//! to the one before. Rows from before take their places when the first row is written after this change, for the key
//! that the hashes are made under is not the database's.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        let text = |name: &'static str| {
            let mut column = ColumnDef::new(name);
            column.text().null();
            if postgres {
                column.extra(r#"COLLATE "C""#);
            }
            column
        };
        let uuid = |name: &'static str| ColumnDef::new(name).uuid().null().take();
        for mut column in [
            ColumnDef::new("seq").big_integer().null().take(),
            text("kind"),
            text("severity"),
            text("role"),
            uuid("session_id"),
            uuid("key_id"),
            text("address"),
            text("user_agent"),
            text("subject_kind"),
            uuid("subject_id"),
            text("change"),
            ColumnDef::new("erased").boolean().not_null().default(false).take(),
            text("digest"),
            text("previous"),
            text("hash"),
        ] {
            manager.alter_table(Table::alter().table("audit").add_column(&mut column).take()).await?;
        }
        let mut in_order = Index::create();
        in_order.name("audit_seq").table("audit").col("tenant_id").col("seq").unique();
        manager.create_index(in_order).await?;
        let mut by_subject = Index::create();
        by_subject.name("audit_by_subject").table("audit").col("tenant_id").col("subject_id").col("seq");
        manager.create_index(by_subject).await?;
        let mut by_kind = Index::create();
        by_kind.name("audit_by_kind").table("audit").col("tenant_id").col("kind").col("erased").col("at");
        manager.create_index(by_kind).await?;
        NewTable::new(manager, "audit_heads")
            .bigint("seq")
            .text("hash")
            .text("seal")
            .key(&[])
            .of_tenant()
            .create(manager)
            .await
    }
}
