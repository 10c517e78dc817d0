//! Events on their way to subscribers, and the trail of who did what. Both are written with the change itself.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::bare(manager, "outbox")
            .sequence("seq")
            .uuid("tenant_id")
            .uuid("id")
            .moment("at")
            .text("name")
            .text("payload")
            .uuid("request_id")
            .text("actor")
            .of_tenant()
            .unique("outbox_id", &["id"])
            .index("outbox_in_order", &["seq"])
            .create(manager)
            .await?;
        NewTable::new(manager, "outbox_deliveries")
            .text("subscriber")
            .uuid("event_id")
            .key(&["subscriber", "event_id"])
            .belongs_to(&["event_id"], "outbox", &["id"])
            .index("outbox_deliveries_by_event", &["event_id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "audit")
            .uuid("id")
            .moment("at")
            .text("actor_kind")
            .uuid_null("actor_id")
            .text("action")
            .text("event")
            .text("payload")
            .uuid("request_id")
            .key(&["id"])
            .of_tenant()
            .index("audit_by_date", &["at", "id"])
            .index("audit_by_actor", &["actor_id", "at"])
            .create(manager)
            .await
    }
}
