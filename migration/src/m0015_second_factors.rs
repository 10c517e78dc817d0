//! Second factors, sign-ins that wait for one, devices that need none, and what a site asks for.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut users = Table::alter();
        users.table("users");
        users.add_column(ColumnDef::new("second_factor_since").timestamp_with_time_zone().null());
        manager.alter_table(users).await?;
        let mut sites = Table::alter();
        sites.table("tenants");
        sites.add_column(ColumnDef::new("security").text().null());
        manager.alter_table(sites).await?;
        NewTable::new(manager, "totp_factors")
            .uuid("user_id")
            .text("seed")
            .moment_null("active_since")
            .bigint_null("last_step")
            .moment("created_at")
            .key(&["user_id"])
            .belongs_to(&["user_id"], "users", &["id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "backup_codes")
            .uuid("user_id")
            .text("unused")
            .moment("made_at")
            .key(&["user_id"])
            .belongs_to(&["user_id"], "users", &["id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "sign_in_challenges")
            .uuid("id")
            .uuid("user_id")
            .text("first_step")
            .text("secret_hash")
            .text_null("browser_hash")
            .integer("tries")
            .moment("expires_at")
            .key(&["id"])
            .belongs_to(&["user_id"], "users", &["id"])
            .unique("sign_in_challenges_secret", &["secret_hash"])
            .index("sign_in_challenges_by_user", &["user_id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "trusted_devices")
            .uuid("id")
            .uuid("user_id")
            .text("secret_hash")
            .text("user_agent")
            .moment("created_at")
            .moment("last_used_at")
            .moment("expires_at")
            .key(&["id"])
            .belongs_to(&["user_id"], "users", &["id"])
            .unique("trusted_devices_secret", &["secret_hash"])
            .index("trusted_devices_by_user", &["user_id", "created_at"])
            .create(manager)
            .await
    }
}
