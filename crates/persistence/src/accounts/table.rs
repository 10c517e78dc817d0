//! People. Each row is its own owner: whoever reaches only what is theirs reaches themselves.

use sea_orm::entity::prelude::*;

use crate::scope::{OfSite, Versioned};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `person`, or `service` for those that only keys act as.
    pub kind: String,
    pub name: String,
    pub email: String,
    /// The address as addresses are compared.
    pub email_key: String,
    /// Name and address, folded; people are ordered by it and searched in it.
    pub search_key: String,
    pub role: String,
    pub deactivated_at: Option<DateTimeUtc>,
    pub password: String,
    pub second_factor_since: Option<DateTimeUtc>,
    pub version: i64,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::Id);
}

impl Versioned for Entity {
    const ID: Column = Column::Id;
    const VERSION: Column = Column::Version;
}
