//! Published documents.

use sea_orm::entity::prelude::*;

use crate::scope::OfSite;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "published")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub locale: String,
    pub content_type_id: Uuid,
    /// The version of the entry that is shown.
    pub version: i32,
    pub slug: Option<String>,
    pub url: Option<String>,
    pub published_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub document: String,
    pub sources: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
}
