//! Sign-ins that wait for their second step.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    event::Changed,
    factors::{Challenge, ChallengeRepo},
    ids::{ChallengeId, UserId},
    secrets::TokenHash,
    sessions::SignInMethod,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, QuerySelect, entity::prelude::*};

use crate::{
    error::{broken, failed, unreadable},
    scope::OfSite,
    writer::SqlWriter,
};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_challenges")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Uuid,
    pub first_step: String,
    pub secret_hash: String,
    /// The hash of what the browser keeps; empty for programs.
    pub browser_hash: Option<String>,
    pub tries: i32,
    pub expires_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::UserId);
}

fn challenge(row: Model) -> Result<Challenge, StorageError> {
    Ok(Challenge {
        id: ChallengeId(row.id),
        user: UserId(row.user_id),
        first_step: SignInMethod::from_word(&row.first_step)
            .ok_or_else(|| broken("sign_in_challenges.first_step holds no method"))?,
        secret: TokenHash(row.secret_hash),
        browser: row.browser_hash.map(TokenHash),
        tries: u32::try_from(row.tries).map_err(unreadable)?,
        expires_at: row.expires_at,
    })
}

fn row(challenge: &Challenge) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        id: Set(challenge.id.0),
        user_id: Set(challenge.user.0),
        first_step: Set(challenge.first_step.as_str().to_owned()),
        secret_hash: Set(challenge.secret.0.clone()),
        browser_hash: Set(challenge.browser.as_ref().map(|hash| hash.0.clone())),
        tries: Set(i32::try_from(challenge.tries).map_err(unreadable)?),
        expires_at: Set(challenge.expires_at),
        ..Default::default()
    })
}

#[async_trait]
impl ChallengeRepo for SqlWriter {
    async fn add(&mut self, added: &Changed<Challenge>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![row(added.state())?]).await?;
        self.record(added);
        Ok(())
    }

    async fn by_secret(&mut self, secret: &TokenHash) -> Result<Option<Challenge>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::SecretHash.eq(secret.0.as_str()));
        found.lock_exclusive().one(&self.tx).await.map_err(failed)?.map(challenge).transpose()
    }

    async fn save(&mut self, changed: &Changed<Challenge>) -> Result<(), StorageError> {
        let state = changed.state();
        let change = ActiveModel { tries: row(state)?.tries, ..Default::default() };
        let change = self.scope.update::<Entity>().set(change).filter(Column::Id.eq(state.id.0));
        change.exec(&self.tx).await.map_err(failed)?;
        self.record(changed);
        Ok(())
    }

    async fn delete(&mut self, used: &Changed<Challenge>) -> Result<(), StorageError> {
        let gone = self.scope.delete::<Entity>().filter(Column::Id.eq(used.state().id.0));
        gone.exec(&self.tx).await.map_err(failed)?;
        self.record(used);
        Ok(())
    }

    async fn delete_of(&mut self, user: UserId) -> Result<(), StorageError> {
        let gone = self.scope.delete::<Entity>().filter(Column::UserId.eq(user.0));
        gone.exec(&self.tx).await.map_err(failed)?;
        Ok(())
    }

    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError> {
        let over = self.scope.delete::<Entity>().filter(Column::ExpiresAt.lt(before));
        Ok(over.exec(&self.tx).await.map_err(failed)?.rows_affected)
    }
}
