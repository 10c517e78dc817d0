//! When the person of a session last proved who they are; before this change, that was when it began.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut sessions = Table::alter();
        sessions.table("sessions");
        sessions.add_column(ColumnDef::new("confirmed_at").timestamp_with_time_zone().null());
        manager.alter_table(sessions).await
    }
}
