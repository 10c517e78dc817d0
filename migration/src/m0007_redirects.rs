//! Redirects from old paths.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::new(manager, "redirects")
            .uuid("id")
            .text("from_path")
            .text_null("to_url")
            .uuid_null("to_entry_id")
            .boolean("permanent")
            .moment("created_at")
            .key(&["id"])
            .of_tenant()
            .belongs_to(&["to_entry_id"], "entries", &["id"])
            .unique("redirects_from", &["from_path"])
            .index("redirects_to_entry", &["to_entry_id"])
            .create(manager)
            .await
    }
}
