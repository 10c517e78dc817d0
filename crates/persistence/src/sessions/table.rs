//! Sign-ins, each its person's own.

use sea_orm::entity::prelude::*;

use crate::{accounts::table as user, scope::OfSite};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Uuid,
    pub started_at: DateTimeUtc,
    pub renewed_at: DateTimeUtc,
    /// Empty in rows that are older than the column.
    pub confirmed_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    /// The hash of the secret that works now.
    pub token_hash: String,
    pub user_agent: String,
    pub mode: String,
    pub method: String,
    /// Where it began; empty when that is not known.
    pub address: String,
    /// Empty while it has not ended, and for ends from before reasons were kept.
    pub end_reason: String,
    pub seen_at: DateTimeUtc,
    pub idle_until: DateTimeUtc,
    pub ends_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "user::Entity",
        from = "(Column::TenantId, Column::UserId)",
        to = "(user::Column::TenantId, user::Column::Id)"
    )]
    User,
}

impl Related<user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::User.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::UserId);
}
