//! A migrated database for one test. Invariant: it is empty but for two sites, it is nobody else's, and it is gone
//! when the value is dropped.

mod postgres;
mod sqlite;

use std::sync::Arc;

use galley_crypto::{HmacSeal, SigningKey};
use galley_domain::{
    access::{Action, Assurance, Caller, Confirmation, Identity, Permit, Role, SystemTask},
    clock::IdSource,
    ids::{RequestId, SessionId, TenantId, UserId},
    sites::Site,
    storage::{Reader, Storage, Writer},
};
use galley_persistence::{DatabaseConfig, SqlStorage};
use sea_orm::{ConnectionTrait, DatabaseConnection, ExecResult, Statement, Value};

use crate::{FixedClock, SequentialIds};

/// A kind of database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// SQLite, in a file.
    Sqlite,
    /// PostgreSQL, at `GALLEY_TEST_POSTGRES_URL` or on its standard port.
    Postgres,
}

/// A database of its own.
#[derive(Debug)]
pub struct TestDb {
    /// The database, as Galley sees it.
    pub storage: SqlStorage,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    /// Its ids.
    pub ids: Arc<SequentialIds>,
    url: String,
    backend: Backend,
    site: TenantId,
    other_site: TenantId,
    _owned: Owned,
}

/// Removes the database when dropped.
#[derive(Debug)]
#[expect(dead_code, reason = "held for what dropping it does")]
enum Owned {
    Sqlite(tempfile::TempDir),
    Postgres(postgres::Database),
}

impl TestDb {
    /// A database of this kind.
    pub async fn new(backend: Backend) -> Self {
        let (url, owned) = match backend {
            Backend::Sqlite => {
                let (url, folder) = sqlite::create().await;
                (url, Owned::Sqlite(folder))
            }
            Backend::Postgres => {
                let database = postgres::create().await;
                (database.url.clone(), Owned::Postgres(database))
            }
        };
        let clock = Arc::new(FixedClock::new());
        let ids = Arc::new(SequentialIds::default());
        let storage = connect(&url, clock.clone(), ids.clone()).await;
        let (site, other_site) = (TenantId(ids.next()), TenantId(ids.next()));
        let db = Self { storage, clock, ids, url, backend, site, other_site, _owned: owned };
        db.add_sites().await;
        db
    }

    /// An SQLite database.
    pub async fn sqlite() -> Self {
        Self::new(Backend::Sqlite).await
    }

    /// A PostgreSQL database.
    pub async fn postgres() -> Self {
        Self::new(Backend::Postgres).await
    }

    /// Its kind.
    pub fn backend(&self) -> Backend {
        self.backend
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The default site.
    pub fn site(&self) -> TenantId {
        self.site
    }

    /// Another site.
    pub fn other_site(&self) -> TenantId {
        self.other_site
    }

    /// The same database as another process sees it: with connections, ids and no listener of its own.
    pub async fn another_process(&self) -> SqlStorage {
        connect(&self.url, self.clock.clone(), Arc::new(SequentialIds::from(1 << 40))).await
    }

    /// Leave to do anything on the default site.
    pub fn system(&self) -> Permit {
        self.system_on(self.site)
    }

    /// Leave to do anything on `site`.
    pub fn system_on(&self, site: TenantId) -> Permit {
        Permit::system(SystemTask::CommandLine, site, RequestId(self.ids.next()))
    }

    /// What the policy gives the person `user` of this role for `action` on the default site.
    pub fn permit(&self, user: UserId, role: Role, action: Action) -> Permit {
        let assurance = Assurance { confirmation: Confirmation::Recent, ..Assurance::default() };
        let identity = Identity { user, role, session: SessionId(self.ids.next()), assurance };
        let caller = Caller::identified(self.site, identity, RequestId(self.ids.next()));
        caller.permit(action).expect("the policy should give this permit")
    }

    /// A reader of everything on the default site.
    pub fn reader(&self) -> Box<dyn Reader> {
        self.storage.reader(&self.system())
    }

    /// A writer of everything on the default site.
    pub async fn writer(&self) -> Box<dyn Writer> {
        self.storage.writer(&self.system()).await.expect("a transaction should begin")
    }

    /// How many statements `work` takes.
    pub async fn count_statements<T>(&self, work: impl Future<Output = T>) -> (T, u64) {
        let before = self.storage.statements();
        let done = work.await;
        (done, self.storage.statements() - before)
    }

    /// Runs SQL past the ports, to look at or to prepare what they do not show.
    pub async fn execute(&self, sql: &'static str, values: impl IntoIterator<Item = Value>) -> ExecResult {
        let db = self.raw().await;
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        db.execute_raw(statement).await.expect("the statement should run")
    }

    /// A number that SQL finds past the ports.
    pub async fn number(&self, sql: &'static str, values: impl IntoIterator<Item = Value>) -> i64 {
        let db = self.raw().await;
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        let row =
            db.query_one_raw(statement).await.expect("the query should run").expect("there should be a row");
        row.try_get_by_index(0).expect("the first column should be a number")
    }

    async fn raw(&self) -> DatabaseConnection {
        sea_orm::Database::connect(&self.url).await.expect("the database should be there")
    }

    async fn add_sites(&self) {
        let mut writer = self.writer().await;
        writer.sites().ensure_default(&Site::unclaimed(self.site)).await.expect("the site should be stored");
        writer.commit().await.expect("the site should be stored");
        let sql = "INSERT INTO tenants (id, name, locale, version, is_default) VALUES ($1, 'Another', 'en', 1, FALSE)";
        self.execute(sql, [self.other_site.0.into()]).await;
    }
}

/// The secret of every test, so that all who work on one database seal its audit trail alike.
pub const SIGNING_KEY: &str = "5ec7e70000000000000000000000000000000000000000000000000000000000";

/// The seal under that secret.
pub fn seal() -> Arc<HmacSeal> {
    Arc::new(HmacSeal::new(&SigningKey::from_hex(SIGNING_KEY).expect("a well-formed key")))
}

async fn connect(url: &str, clock: Arc<FixedClock>, ids: Arc<SequentialIds>) -> SqlStorage {
    let config = DatabaseConfig { max_connections: 4, ..DatabaseConfig::new(url) };
    SqlStorage::connect(&config, clock, ids, seal()).await.expect("the database should be there")
}
