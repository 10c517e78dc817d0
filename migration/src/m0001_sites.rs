//! Sites. One of them is the default one.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut site = Table::create();
        site.table("tenants")
            .col(ColumnDef::new("id").uuid().not_null().primary_key())
            .col(ColumnDef::new("name").text().not_null())
            .col(ColumnDef::new("locale").text().not_null())
            .col(ColumnDef::new("set_up_at").timestamp_with_time_zone().null())
            .col(ColumnDef::new("version").big_integer().not_null())
            .col(ColumnDef::new("is_default").boolean().not_null());
        manager.create_table(site).await?;
        let mut one_default = Index::create();
        one_default.name("tenants_default").table("tenants").col("is_default").unique();
        one_default.and_where(Expr::col("is_default").eq(true));
        manager.create_index(one_default).await
    }
}
