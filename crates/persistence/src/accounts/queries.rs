//! Reads of people.

use async_trait::async_trait;
use galley_domain::{
    access::{Assurance, Confirmation, Identity},
    accounts::{Authenticated, Email, User, UserFilter, UserKind, UserQueries, UserView},
    clock::Timestamp,
    ids::UserId,
    page::{PageRequest, Paged},
    sessions::{Claim, Mode},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, SimpleExpr},
};
use uuid::Uuid;

use super::{
    map,
    table::{Column, Entity},
};
use crate::{
    error::failed,
    fold::fold,
    reader::SqlReader,
    scope::{Scope, counted},
    sessions::{self, table as session},
};

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    name: String,
    email: String,
    role: String,
    deactivated_at: Option<Timestamp>,
    second_factor_since: Option<Timestamp>,
    version: i64,
    created_at: Timestamp,
    last_seen_at: Option<Timestamp>,
}

#[async_trait]
impl UserQueries for SqlReader {
    async fn list(&self, filter: &UserFilter, page: PageRequest) -> Result<Paged<UserView>, StorageError> {
        let mut wanted = self.scope.find::<Entity>().filter(Column::Kind.eq(map::kind_key(filter.kind)));
        if let Some(text) = &filter.text {
            wanted = wanted.filter(self.dialect.contains(Expr::col(Column::SearchKey), &fold(text)));
        }
        if let Some(role) = filter.role {
            wanted = wanted.filter(Column::Role.eq(role.as_str()));
        }
        if let Some(active) = filter.active {
            let since = Column::DeactivatedAt;
            wanted = wanted.filter(if active { since.is_null() } else { since.is_not_null() });
        }
        let total = wanted.clone().count(&self.db).await.map_err(failed)?;
        let rows = views(&self.scope, wanted)
            .order_by_asc(Column::SearchKey)
            .order_by_asc(Column::Id)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .into_model::<Row>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        let items = rows.into_iter().map(view).collect::<Result<_, _>>()?;
        Ok(Paged { items, total })
    }

    async fn view(&self, id: UserId) -> Result<Option<UserView>, StorageError> {
        let found = views(&self.scope, self.scope.find::<Entity>().filter(Column::Id.eq(id.0)));
        found.into_model::<Row>().one(&self.db).await.map_err(failed)?.map(view).transpose()
    }

    async fn by_id(&self, id: UserId) -> Result<Option<User>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::Id.eq(id.0));
        found.one(&self.db).await.map_err(failed)?.map(map::user).transpose()
    }

    async fn by_email(&self, email: &Email) -> Result<Option<User>, StorageError> {
        let people = self.scope.find::<Entity>().filter(Column::Kind.eq(map::kind_key(UserKind::Person)));
        let found = people.filter(Column::EmailKey.eq(email.key()));
        found.one(&self.db).await.map_err(failed)?.map(map::user).transpose()
    }

    async fn authenticate(
        &self,
        claim: Claim<'_>,
        now: Timestamp,
    ) -> Result<Option<Authenticated>, StorageError> {
        let known = self.scope.find::<session::Entity>();
        let (claimed, mode) = match claim {
            Claim::Token(id) => (known.filter(session::Column::Id.eq(id.0)), Mode::Token),
            Claim::Cookie(hash) => {
                (known.filter(session::Column::TokenHash.eq(hash.0.as_str())), Mode::Cookie)
            }
        };
        let found = claimed
            .filter(session::Column::Mode.eq(mode.as_str()))
            .find_also_related(Entity)
            .one(&self.db)
            .await
            .map_err(failed)?;
        let Some((session, Some(user))) = found else { return Ok(None) };
        let session = sessions::map::session(session)?;
        if user.deactivated_at.is_some() || !session.is_live(now) {
            return Ok(None);
        }
        let identity = Identity {
            user: session.user,
            role: map::role(&user.role)?,
            session: session.id,
            assurance: Assurance {
                confirmation: Confirmation::made(session.confirmed_at, now),
                ..Assurance::default()
            },
        };
        let (second_factor_since, created_at) = (user.second_factor_since, user.created_at);
        Ok(Some(Authenticated { identity, session, second_factor_since, created_at }))
    }
}

/// The columns of a view, with the last time that each person was here.
fn views(scope: &Scope, people: Select<Entity>) -> Select<Entity> {
    let mine = Expr::col((session::Entity, session::Column::UserId)).equals((Entity, Column::Id));
    let seen = scope
        .find_any::<session::Entity>()
        .select_only()
        .expr(Expr::col((session::Entity, session::Column::SeenAt)).max())
        .filter(mine)
        .into_query();
    let columns = [Column::Id, Column::Name, Column::Email, Column::Role, Column::DeactivatedAt];
    people
        .select_only()
        .columns(columns)
        .columns([Column::SecondFactorSince, Column::Version, Column::CreatedAt])
        .expr_as(SimpleExpr::from(seen), "last_seen_at")
}

fn view(row: Row) -> Result<UserView, StorageError> {
    Ok(UserView {
        id: UserId(row.id),
        name: row.name,
        email: row.email,
        role: map::role(&row.role)?,
        active: row.deactivated_at.is_none(),
        second_factor: row.second_factor_since.is_some(),
        version: counted(row.version)?,
        created_at: row.created_at,
        last_seen_at: row.last_seen_at,
    })
}
