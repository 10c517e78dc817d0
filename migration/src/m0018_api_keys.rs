//! Keys for programs, and people that are none: accounts that only keys act as.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut kind = ColumnDef::new("kind");
        kind.text().not_null().default("person");
        if manager.get_database_backend() == DbBackend::Postgres {
            kind.extra(r#"COLLATE "C""#);
        }
        manager.alter_table(Table::alter().table("users").add_column(&mut kind).take()).await?;
        NewTable::new(manager, "api_keys")
            .uuid("id")
            .uuid("owner_id")
            .text("name")
            .text("scopes")
            .text("networks")
            .integer("per_minute")
            .moment_null("expires_at")
            .text("token_hash")
            .text("hint")
            .text_null("old_hash")
            .moment_null("old_until")
            .uuid("created_by")
            .moment("created_at")
            .moment_null("last_used_at")
            .moment_null("revoked_at")
            .bigint("version")
            .key(&["id"])
            .belongs_to(&["owner_id"], "users", &["id"])
            .points_at(&["created_by"], "users", &["id"])
            .unique("api_keys_token", &["token_hash"])
            .index("api_keys_old_token", &["old_hash"])
            .index("api_keys_by_owner", &["owner_id", "created_at"])
            .create(manager)
            .await
    }
}
