//! People, their sign-ins, and every refresh token a sign-in ever had: a used one shown again tells of theft.

use sea_orm_migration::prelude::*;

use crate::table::NewTable;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::new(manager, "users")
            .uuid("id")
            .text("name")
            .text("email")
            .text("email_key")
            .text("search_key")
            .text("role")
            .moment_null("deactivated_at")
            .text("password")
            .bigint("version")
            .moment("created_at")
            .key(&["id"])
            .of_tenant()
            .unique("users_email", &["email_key"])
            .index("users_by_name", &["search_key", "id"])
            .create(manager)
            .await?;
        NewTable::new(manager, "sessions")
            .uuid("id")
            .uuid("user_id")
            .moment("started_at")
            .moment("renewed_at")
            .moment_null("ended_at")
            .text("token_hash")
            .text("user_agent")
            .key(&["id"])
            .belongs_to(&["user_id"], "users", &["id"])
            .index("sessions_by_user", &["user_id", "renewed_at"])
            .create(manager)
            .await?;
        NewTable::new(manager, "session_tokens")
            .text("token_hash")
            .uuid("session_id")
            .key(&["token_hash"])
            .belongs_to(&["session_id"], "sessions", &["id"])
            .index("session_tokens_by_session", &["session_id"])
            .create(manager)
            .await
    }
}
