//! Begins every statement. Invariant: this is the only file that calls the ORM's `find`, `insert`, `update` and
//! `delete`, and it narrows each to the permit's site and, where rows have owners, to the permit's reach; so another
//! site's rows, and rows out of reach, do not exist.

use galley_domain::{
    access::{Permit, Reach},
    storage::StorageError,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DeleteMany, EntityTrait, InsertMany,
    IntoActiveModel, Iterable, QueryFilter, QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use uuid::Uuid;

use crate::{
    error::{self, failed},
    sites::table as sites,
};

/// A table whose rows belong to a site.
pub(crate) trait OfSite: EntityTrait {
    /// The column that names the site.
    const TENANT: Self::Column;
    /// The column that names the person whose row it is; `None` for rows that are the site's alone.
    const OWNER: Option<Self::Column> = None;
}

/// A table whose rows count their changes.
pub(crate) trait Versioned: OfSite {
    /// The column that names the row.
    const ID: Self::Column;
    /// The column that counts.
    const VERSION: Self::Column;
}

/// Bound parameters of one statement, below what either database allows.
const MAX_PARAMETERS: usize = 30_000;

/// The rows that a permit covers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    tenant: Uuid,
    reach: Reach,
}

impl Scope {
    /// The rows that `permit` covers.
    pub fn of(permit: &Permit) -> Self {
        Self { tenant: permit.tenant().0, reach: permit.reach() }
    }

    /// The site.
    pub fn tenant(&self) -> Uuid {
        self.tenant
    }

    /// Reads rows of the site within reach.
    pub fn find<E: OfSite>(&self) -> Select<E> {
        E::find().filter(self.within_reach::<E>())
    }

    /// Reads rows of the site whatever the reach, where a port says so.
    pub fn find_any<E: OfSite>(&self) -> Select<E> {
        E::find().filter(E::TENANT.eq(self.tenant))
    }

    /// Changes rows of the site within reach.
    pub fn update<E: OfSite>(&self) -> UpdateMany<E> {
        E::update_many().filter(self.within_reach::<E>())
    }

    /// Deletes rows of the site within reach.
    pub fn delete<E: OfSite>(&self) -> DeleteMany<E> {
        E::delete_many().filter(self.within_reach::<E>())
    }

    /// Adds rows, which become the site's.
    pub fn insert<E, A>(&self, rows: impl IntoIterator<Item = A>) -> InsertMany<A>
    where
        E: OfSite,
        A: ActiveModelTrait<Entity = E> + IntoActiveModel<A>,
    {
        let tenant = self.tenant;
        E::insert_many(rows.into_iter().map(move |mut row| {
            row.set(E::TENANT, tenant.into());
            row
        }))
    }

    /// Adds any number of rows, in as few statements as the databases allow.
    pub async fn insert_all<E, A>(&self, db: &impl ConnectionTrait, rows: Vec<A>) -> Result<(), StorageError>
    where
        E: OfSite,
        A: ActiveModelTrait<Entity = E> + IntoActiveModel<A> + Send,
    {
        let at_once = MAX_PARAMETERS / E::Column::iter().count().max(1);
        let mut rows = rows.into_iter();
        loop {
            let part: Vec<A> = rows.by_ref().take(at_once).collect();
            if part.is_empty() {
                return Ok(());
            }
            self.insert(part).exec_without_returning(db).await.map_err(failed)?;
        }
    }

    /// Adds rows that may be there already, and leaves those as they are. Returns how many were added.
    pub async fn insert_missing<E, A>(
        &self,
        db: &impl ConnectionTrait,
        rows: Vec<A>,
    ) -> Result<u64, StorageError>
    where
        E: OfSite,
        A: ActiveModelTrait<Entity = E> + IntoActiveModel<A> + Send,
    {
        let nothing = OnConflict::new().do_nothing().to_owned();
        self.insert(rows).on_conflict(nothing).exec_without_returning(db).await.map_err(failed)
    }

    /// Writes the set columns of `row` over the row `id` if it is still at `version`, which becomes one more.
    pub async fn save<E, A>(
        &self,
        db: &impl ConnectionTrait,
        id: Uuid,
        version: u64,
        row: A,
    ) -> Result<u64, StorageError>
    where
        E: Versioned,
        A: ActiveModelTrait<Entity = E>,
    {
        let next = version + 1;
        let done = self
            .update::<E>()
            .set(row)
            .col_expr(E::VERSION, Expr::val(stored(next)?))
            .filter(E::ID.eq(id))
            .filter(E::VERSION.eq(stored(version)?))
            .exec(db)
            .await
            .map_err(failed)?;
        if done.rows_affected == 1 { Ok(next) } else { Err(self.stale::<E>(db, id).await?) }
    }

    async fn stale<E: Versioned>(
        &self,
        db: &impl ConnectionTrait,
        id: Uuid,
    ) -> Result<StorageError, StorageError> {
        let version = self
            .find::<E>()
            .filter(E::ID.eq(id))
            .select_only()
            .column(E::VERSION)
            .into_tuple::<i64>()
            .one(db)
            .await
            .map_err(failed)?;
        match version {
            Some(version) => Ok(StorageError::Stale { current: counted(version)? }),
            None => Err(error::broken("a row that was to be saved is not there")),
        }
    }

    /// Reads the default site: the one row that must be found before any site is known.
    pub fn find_default_site() -> Select<sites::Entity> {
        sites::Entity::find().filter(sites::Column::IsDefault.eq(true))
    }

    /// Adds a site, unless it or another default one is there.
    pub fn insert_missing_site(row: sites::ActiveModel) -> InsertMany<sites::ActiveModel> {
        sites::Entity::insert_many([row]).on_conflict(OnConflict::new().do_nothing().to_owned())
    }

    fn within_reach<E: OfSite>(&self) -> Condition {
        let site = Condition::all().add(E::TENANT.eq(self.tenant));
        match (E::OWNER, self.reach) {
            (None, _) | (Some(_), Reach::Any) => site,
            (Some(owner), Reach::Own(user)) => site.add(owner.eq(user.0)),
            (Some(_), Reach::Published) => site.add(Expr::val(1).eq(0)),
        }
    }
}

/// A count as the databases keep it.
pub(crate) fn stored(count: u64) -> Result<i64, StorageError> {
    i64::try_from(count).map_err(error::unreadable)
}

/// A count as the domain knows it.
pub(crate) fn counted(count: i64) -> Result<u64, StorageError> {
    u64::try_from(count).map_err(error::unreadable)
}
