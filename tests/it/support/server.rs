//! A server on a port of its own. Invariant: it is the one that `galley serve` starts, on a clock that stands still and
//! a database and folder that are nobody else's.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use galley_domain::sites::Site;
use galley_server::{App, Running, config::Config};
use galley_testing::{Backend, FixedClock, SIGNING_KEY, TestDb};
use serde_json::json;
use tempfile::TempDir;

use super::{Call, Client, Reply};

/// Everybody's password.
pub const PASSWORD: &str = "a quiet harbour at dawn";

/// A server at work.
pub struct Server {
    /// Its parts.
    pub app: App,
    /// Its database.
    pub db: Arc<TestDb>,
    site: Site,
    url: String,
    data: Arc<TempDir>,
    running: Running,
    http: reqwest::Client,
    addresses: AtomicU32,
}

impl Server {
    /// A server that waits for its first owner.
    pub async fn unclaimed(backend: Backend) -> Self {
        Self::configured(backend, |_| {}).await
    }

    /// A server with an owner, and its owner.
    pub async fn new(backend: Backend) -> (Self, Client) {
        let server = Self::unclaimed(backend).await;
        let owner = server.set_up().await;
        (server, owner)
    }

    /// A server that waits for its first owner, with something configured otherwise.
    pub async fn configured(backend: Backend, change: impl FnOnce(&mut Config)) -> Self {
        let db = Arc::new(TestDb::new(backend).await);
        db.given_built_in_types().await;
        let data = Arc::new(tempfile::tempdir().expect("there should be room for a folder"));
        Self::start(db, data, None, change).await
    }

    /// Another process on the same database, folder and clock.
    pub async fn twin(&self) -> Self {
        self.twin_configured(|_| {}).await
    }

    /// Another process on the same database, folder and clock, with something configured otherwise.
    pub async fn twin_configured(&self, change: impl FnOnce(&mut Config)) -> Self {
        Self::start(self.db.clone(), self.data.clone(), None, change).await
    }

    /// Another process on the same database that serves another site.
    pub async fn neighbour(&self) -> Self {
        let other = Some(Site::unclaimed(self.db.other_site()));
        Self::start(self.db.clone(), self.data.clone(), other, |_| {}).await
    }

    async fn start(
        db: Arc<TestDb>,
        data: Arc<TempDir>,
        other: Option<Site>,
        change: impl FnOnce(&mut Config),
    ) -> Self {
        let mut config = Config::default();
        config.data_dir.0 = data.path().to_owned();
        config.database.url = Some(db.url().to_owned().into());
        config.database.max_connections = 4;
        config.auth.signing_key = Some(SIGNING_KEY.to_owned().into());
        config.server.port = 0;
        config.server.workers = Some(2);
        config.server.trusted_proxies = vec!["127.0.0.1".into()];
        config.jobs.in_server = false;
        change(&mut config);
        let clock: Arc<FixedClock> = db.clock.clone();
        let app = App::connect_with(config, clock).await.expect("the server should find its parts");
        let default = app.prepare().await.expect("the database should be ready");
        let site = other.unwrap_or(default);
        let running = galley_server::start(&app, &site).await.expect("the server should start");
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_gzip()
            .no_brotli()
            .build()
            .expect("a client");
        let url = running.url.clone();
        Self { app, db, site, url, data, running, http, addresses: AtomicU32::new(0) }
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it keeps its files.
    pub fn folder(&self) -> PathBuf {
        self.data.path().to_owned()
    }

    /// Its clock moves on.
    pub fn advance(&self, minutes: i64) {
        self.db.clock.advance(chrono::Duration::minutes(minutes));
    }

    /// Ends it properly.
    pub async fn stop(self) {
        self.running.stop().await.expect("the server should end well");
    }

    /// Nobody.
    pub fn anyone(&self) -> Client {
        let empty = String::new;
        Client {
            id: empty(),
            email: empty(),
            token: empty(),
            cookie: empty(),
            session: empty(),
            http: self.http.clone(),
            url: self.url.clone(),
        }
    }

    /// Nobody, who finds the server at another address than the one it tells.
    pub fn anyone_at(&self, url: &str) -> Client {
        Client { url: url.to_owned(), ..self.anyone() }
    }

    /// The token that the server printed.
    pub fn setup_token(&self) -> String {
        self.app.services.sites.setup_token(&self.site).expect("the site should wait for its owner")
    }

    /// The first owner, made with the token.
    pub async fn set_up(&self) -> Client {
        let form = json!({
            "token": self.setup_token(), "name": "Olga Owner", "email": "olga@example.org", "password": PASSWORD,
            "site_name": "The Harbour Gazette",
        });
        self.anyone().signed_in(&self.anyone().post("/setup", form).await)
    }

    /// Signs in, from an address that nobody else has.
    pub fn sign_in(&self, email: &str, password: &str) -> Call {
        let call = self.anyone().post("/auth/login", json!({"email": email, "password": password}));
        call.header("x-forwarded-for", &self.address())
    }

    /// The first step of signing in as a browser does that keeps `device`.
    pub async fn browser_step(&self, email: &str, device: &str) -> Reply {
        let form = json!({"email": email, "password": PASSWORD, "mode": "cookie"});
        let call = self.anyone().post("/auth/login", form).header("x-galley-request", "1");
        let call =
            if device.is_empty() { call } else { call.header("cookie", &format!("galley_device={device}")) };
        call.header("x-forwarded-for", &self.address()).await
    }

    /// Signs in as a browser does, from an address that nobody else has.
    pub async fn browser(&self, email: &str) -> Client {
        let form = json!({"email": email, "password": PASSWORD, "mode": "cookie"});
        let call = self.anyone().post("/auth/login", form).header("x-galley-request", "1");
        self.anyone().with_session(&call.header("x-forwarded-for", &self.address()).await)
    }

    /// A network address that nobody else has.
    pub fn address(&self) -> String {
        let n = self.addresses.fetch_add(1, Ordering::Relaxed);
        format!("10.{}.{}.{}", n >> 16, (n >> 8) & 255, n & 255)
    }

    /// Somebody new of this role, whom `by` made, signed in.
    pub async fn person(&self, by: &Client, name: &str, role: &str) -> Client {
        let email = format!("{}@example.org", name.to_lowercase());
        let form = json!({"name": name, "email": email, "role": role, "password": PASSWORD});
        by.post("/users", form).await.ok();
        self.anyone().signed_in(&self.sign_in(&email, PASSWORD).await)
    }
}
