//! Content types. Their fields are one JSON text: they are read and written as a whole.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::new(manager, "content_types")
            .uuid("id")
            .text("key")
            .text("name")
            .text("plural")
            .text("kind")
            .text("title_field")
            .text_null("url_pattern")
            .boolean("workflow")
            .boolean("built_in")
            .text("fields")
            .moment("created_at")
            .bigint("version")
            .key(&["id"])
            .of_tenant()
            .unique("content_types_key", &["key"])
            .create(manager)
            .await
    }
}
