//! Sites. A site's row is that site's alone.

use sea_orm::entity::prelude::*;

use crate::scope::{OfSite, Versioned};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "tenants")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub locale: String,
    pub set_up_at: Option<DateTimeUtc>,
    /// What the site asks of sign-ins, as JSON; empty for nothing.
    pub security: Option<String>,
    pub version: i64,
    /// True for one row at most.
    pub is_default: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::Id;
}

impl Versioned for Entity {
    const ID: Column = Column::Id;
    const VERSION: Column = Column::Version;
}
