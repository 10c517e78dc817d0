//! Who did what, when, from where. Rows are added and never changed, but for contents whose time is over.

use sea_orm::entity::prelude::*;

use crate::scope::OfSite;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: DateTimeUtc,
    pub actor_kind: String,
    pub actor_id: Option<Uuid>,
    pub action: String,
    pub event: String,
    pub payload: String,
    pub request_id: Uuid,
    /// The place in the chain; empty in rows that stand beside it.
    pub seq: Option<i64>,
    pub kind: Option<String>,
    pub severity: Option<String>,
    pub role: Option<String>,
    pub session_id: Option<Uuid>,
    pub key_id: Option<Uuid>,
    pub address: Option<String>,
    pub user_agent: Option<String>,
    pub subject_kind: Option<String>,
    pub subject_id: Option<Uuid>,
    pub change: Option<String>,
    /// Whether the content's time was over.
    pub erased: bool,
    pub digest: Option<String>,
    pub previous: Option<String>,
    pub hash: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
}
