//! The media library. Bytes lie elsewhere, under their hash.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::new(manager, "assets")
            .uuid("id")
            .text("name")
            .text("alt")
            .text("search_key")
            .text("kind")
            .bigint("bytes")
            .bigint_null("width")
            .bigint_null("height")
            .text("sha256")
            .boolean("has_thumbnail")
            .uuid_null("owner_id")
            .moment("created_at")
            .bigint("version")
            .key(&["id"])
            .of_tenant()
            .points_at(&["owner_id"], "users", &["id"])
            .index("assets_by_date", &["created_at", "id"])
            .index("assets_by_hash", &["sha256"])
            .create(manager)
            .await
    }
}
