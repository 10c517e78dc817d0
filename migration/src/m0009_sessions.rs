//! What a session is beyond its refresh token: how it began, how it is held, from where, and when it is over. A session
//! from before has deadlines long past, so its person signs in once more.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The deadline of sessions that were begun without one.
const LONG_AGO: &str = "1970-01-01T00:00:00+00:00";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        let text = |name: &'static str, default: &'static str| {
            let mut column = ColumnDef::new(name);
            column.text().not_null().default(default);
            if postgres {
                column.extra(r#"COLLATE "C""#);
            }
            column
        };
        let moment = |name: &'static str| {
            ColumnDef::new(name).timestamp_with_time_zone().not_null().default(LONG_AGO).take()
        };
        for mut column in [
            text("mode", "token"),
            text("method", "password"),
            text("address", ""),
            text("end_reason", ""),
            moment("seen_at"),
            moment("idle_until"),
            moment("ends_at"),
        ] {
            manager.alter_table(Table::alter().table("sessions").add_column(&mut column).take()).await?;
        }
        let mut by_token = Index::create();
        by_token.name("sessions_by_token").table("sessions").col("tenant_id").col("token_hash");
        manager.create_index(by_token).await
    }
}
