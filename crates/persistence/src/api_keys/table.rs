//! Keys for programs, each its owner's own.

use sea_orm::entity::prelude::*;

use crate::{
    accounts::table as user,
    scope::{OfSite, Versioned},
};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "api_keys")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_id: Uuid,
    pub name: String,
    /// Keys of actions, with spaces between them.
    pub scopes: String,
    /// Networks, with spaces between them.
    pub networks: String,
    pub per_minute: i32,
    pub expires_at: Option<DateTimeUtc>,
    pub token_hash: String,
    pub hint: String,
    /// The hash of the secret before the last rotation.
    pub old_hash: Option<String>,
    pub old_until: Option<DateTimeUtc>,
    pub created_by: Uuid,
    pub created_at: DateTimeUtc,
    pub last_used_at: Option<DateTimeUtc>,
    pub revoked_at: Option<DateTimeUtc>,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {
    #[sea_orm(
        belongs_to = "user::Entity",
        from = "(Column::TenantId, Column::OwnerId)",
        to = "(user::Column::TenantId, user::Column::Id)"
    )]
    Owner,
}

impl Related<user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Owner.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::OwnerId);
}

impl Versioned for Entity {
    const ID: Column = Column::Id;
    const VERSION: Column = Column::Version;
}
