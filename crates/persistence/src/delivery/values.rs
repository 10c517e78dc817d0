//! What published documents can be found and ordered by.

use sea_orm::entity::prelude::*;

use crate::scope::OfSite;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "published_values")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub locale: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub path: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub content_type_id: Uuid,
    /// The document's own, so that one index finds and orders.
    pub published_at: DateTimeUtc,
    /// The first [`INDEXED`](super::text::INDEXED) characters of a text.
    pub sort_value: Option<String>,
    /// A number; 1 and 0 for yes and no.
    pub number_value: Option<f64>,
    /// The whole text, when it is longer.
    pub text_value: Option<String>,
    /// The whole text, folded, when that is another.
    pub folded_value: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
}
