//! Entries with their versions, where they stand by locale, the values they hold against each other, and what they
//! point at.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let kept = || Some(Expr::col("trashed_at").is_null());
        NewTable::new(manager, "entries")
            .uuid("id")
            .uuid("content_type_id")
            .uuid_null("owner_id")
            .integer("draft_number")
            .moment("created_at")
            .moment("updated_at")
            .moment_null("trashed_at")
            .bigint("version")
            .key(&["id"])
            .points_at(&["content_type_id"], "content_types", &["id"])
            .points_at(&["owner_id"], "users", &["id"])
            .index_where("entries_by_update", &["updated_at", "id"], kept())
            .index("entries_of_type_by_update", &["content_type_id", "updated_at", "id"])
            .index_where("entries_of_type_by_creation", &["content_type_id", "created_at", "id"], kept())
            .index("entries_by_owner", &["owner_id", "updated_at", "id"])
            .index_where(
                "entries_in_trash",
                &["trashed_at", "id"],
                Some(Expr::col("trashed_at").is_not_null()),
            )
            .create(manager)
            .await?;
        NewTable::new(manager, "versions")
            .uuid("entry_id")
            .integer("number")
            .text("cause")
            .text_null("label")
            .uuid_null("author_id")
            .moment("created_at")
            .moment("begun_at")
            .text("document")
            .key(&["entry_id", "number"])
            .belongs_to(&["entry_id"], "entries", &["id"])
            .points_at(&["author_id"], "users", &["id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "entry_states")
            .uuid("entry_id")
            .text("locale")
            .text("stage")
            .integer_null("live_version")
            .moment_null("published_at")
            .moment_null("first_published_at")
            .text("title")
            .text("title_key")
            .text_null("slug")
            .key(&["entry_id", "locale"])
            .belongs_to(&["entry_id"], "entries", &["id"])
            .points_at(&["entry_id", "live_version"], "versions", &["entry_id", "number"])
            .index("entry_states_by_title", &["title_key", "locale", "entry_id"])
            .index("entry_states_by_stage", &["locale", "stage", "entry_id"])
            .index("entry_states_by_publication", &["locale", "published_at", "entry_id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "entry_claims")
            .uuid("content_type_id")
            .uuid("field_id")
            .text("locale")
            .text("value")
            .uuid("entry_id")
            .boolean("draft")
            .boolean("live")
            .key(&["content_type_id", "field_id", "value", "locale"])
            .belongs_to(&["entry_id"], "entries", &["id"])
            .index("entry_claims_by_entry", &["entry_id", "locale"])
            .create(manager)
            .await?;
        NewTable::new(manager, "entry_references")
            .uuid("entry_id")
            .uuid("field_id")
            .text("locale")
            .text("target_kind")
            .uuid("target_id")
            .key(&["entry_id", "locale", "field_id", "target_kind", "target_id"])
            .belongs_to(&["entry_id"], "entries", &["id"])
            .index("entry_references_by_target", &["target_kind", "target_id", "locale", "entry_id"])
            .create(manager)
            .await
    }
}
