//! The read model: published documents as readers get them, what they can be found by, and what they show.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let given = |column: &'static str| Some(Expr::col(column).is_not_null());
        NewTable::new(manager, "published")
            .uuid("entry_id")
            .text("locale")
            .uuid("content_type_id")
            .integer("version")
            .text_null("slug")
            .text_null("url")
            .moment("published_at")
            .moment("updated_at")
            .text("document")
            .text("sources")
            .key(&["entry_id", "locale"])
            .belongs_to(&["entry_id"], "entries", &["id"])
            .points_at(&["content_type_id"], "content_types", &["id"])
            .index_where(
                "published_by_slug",
                &["content_type_id", "locale", "slug", "entry_id"],
                given("slug"),
            )
            .index("published_by_date", &["content_type_id", "locale", "published_at", "entry_id"])
            .index("published_by_update", &["content_type_id", "locale", "updated_at", "entry_id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "published_values")
            .uuid("entry_id")
            .text("locale")
            .text("path")
            .integer("position")
            .uuid("content_type_id")
            .moment("published_at")
            .text_null("sort_value")
            .double_null("number_value")
            .text_null("text_value")
            .text_null("folded_value")
            .key(&["entry_id", "locale", "path", "position"])
            .belongs_to(&["entry_id", "locale"], "published", &["entry_id", "locale"])
            .index_where(
                "published_values_by_text",
                &["content_type_id", "locale", "path", "sort_value", "published_at", "entry_id"],
                given("sort_value"),
            )
            .index_where(
                "published_values_by_number",
                &["content_type_id", "locale", "path", "number_value", "published_at", "entry_id"],
                given("number_value"),
            )
            .create(manager)
            .await?;
        NewTable::new(manager, "published_shows")
            .uuid("entry_id")
            .text("locale")
            .text("target_kind")
            .uuid("target_id")
            .key(&["entry_id", "locale", "target_kind", "target_id"])
            .belongs_to(&["entry_id", "locale"], "published", &["entry_id", "locale"])
            .index("published_shows_by_target", &["target_kind", "target_id", "locale", "entry_id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "published_counts")
            .uuid("content_type_id")
            .text("locale")
            .bigint("count")
            .key(&["content_type_id", "locale"])
            .belongs_to(&["content_type_id"], "content_types", &["id"])
            .create(manager)
            .await
    }
}
