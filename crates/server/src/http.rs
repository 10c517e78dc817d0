//! The HTTP server with everything mounted, as a value that can be stopped.

use std::{net::TcpListener, sync::Arc, time::Duration};

use actix_web::{HttpServer, dev::ServerHandle};
use anyhow::Context;
use galley_api::{ApiState, Settings, Shared};
use galley_domain::{
    audit::{Kind, Retention},
    media::MediaLimits,
    network::Network,
    sites::Site,
};
use galley_jobs::{Housekeeping, Relay, Worker};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{App, admin_ui};

/// Seconds that a client may take to send a request's head.
const HEAD_SECONDS: u64 = 10;
/// Seconds that an idle connection is kept.
const KEEP_ALIVE_SECONDS: u64 = 75;

/// A server at work.
pub struct Running {
    /// Where it can be reached.
    pub url: String,
    handle: ServerHandle,
    serving: JoinHandle<std::io::Result<()>>,
    stop: CancellationToken,
    listening: JoinHandle<()>,
    working: Option<JoinHandle<()>>,
}

impl Running {
    /// Takes no more connections, finishes what is under way, ends background work.
    ///
    /// # Errors
    /// When the server ended badly.
    pub async fn stop(self) -> anyhow::Result<()> {
        self.stop.cancel();
        self.handle.stop(true).await;
        self.serving.await.context("the server ended badly")?.context("the server failed")?;
        self.listening.abort();
        if let Some(working) = self.working {
            working.await.context("background work ended badly")?;
        }
        Ok(())
    }
}

/// Starts serving `site`.
///
/// # Errors
/// When the address is taken or makes no sense.
#[expect(clippy::disallowed_methods, reason = "`Running` keeps the tasks and waits for them")]
pub async fn start(app: &App, site: &Site) -> anyhow::Result<Running> {
    let config = &app.config.server;
    let listener = TcpListener::bind((config.host, config.port))
        .with_context(|| format!("server.port: cannot listen on {}:{}", config.host, config.port))?;
    let address = listener.local_addr()?;
    let url = config.public_url.clone().unwrap_or_else(|| format!("http://{address}"));
    let shared = Shared::try_new(state(app, site)?).context("the contract cannot be written")?;
    let mut server = HttpServer::new(move || galley_api::app(shared.clone(), admin_ui::configure))
        .disable_signals()
        .client_request_timeout(Duration::from_secs(HEAD_SECONDS))
        .keep_alive(Duration::from_secs(KEEP_ALIVE_SECONDS))
        .shutdown_timeout(config.shutdown_seconds);
    if let Some(workers) = config.workers {
        server = server.workers(workers);
    }
    let server = server.listen(listener)?.run();
    let handle = server.handle();
    let stop = CancellationToken::new();
    let listening = tokio::task::spawn(app.storage.clone().listen());
    let in_server = app.config.jobs.in_server;
    let working = in_server.then(|| tokio::task::spawn(worker(app).run(site.id, stop.clone())));
    Ok(Running { url, handle, serving: tokio::task::spawn(server), stop, listening, working })
}

/// The background work of this process.
pub(crate) fn worker(app: &App) -> Worker {
    let storage: Arc<dyn galley_domain::storage::Storage> = Arc::new(app.storage.clone());
    Worker {
        relay: Relay { storage: storage.clone(), ids: app.ids.clone(), subscribers: Vec::new() },
        housekeeping: Housekeeping {
            storage,
            clock: app.clock.clone(),
            ids: app.ids.clone(),
            subscribers: Vec::new(),
            audit: retention(app),
        },
    }
}

fn retention(app: &App) -> Retention {
    let keep = &app.config.audit;
    Retention::default()
        .keeping(Kind::SignIn, keep.keep_sign_in_days)
        .keeping(Kind::People, keep.keep_people_days)
        .keeping(Kind::Access, keep.keep_access_days)
        .keeping(Kind::Content, keep.keep_content_days)
        .keeping(Kind::Media, keep.keep_media_days)
        .keeping(Kind::Structure, keep.keep_structure_days)
}

fn state(app: &App, site: &Site) -> anyhow::Result<ApiState> {
    let config = &app.config;
    let public_url =
        config.server.public_url.as_deref().map(Url::parse).transpose().context("server.public_url")?;
    let trusted_proxies: Result<Vec<Network>, _> =
        config.server.trusted_proxies.iter().map(|proxy| proxy.parse()).collect();
    let allowed_origins: Result<Vec<Url>, _> =
        config.server.allowed_origins.iter().map(|origin| origin.parse()).collect();
    Ok(ApiState {
        services: app.services.clone(),
        storage: Arc::new(app.storage.clone()),
        cache: app.cache.clone(),
        ids: app.ids.clone(),
        tenant: site.id,
        settings: Arc::new(Settings {
            public_url,
            allowed_origins: allowed_origins.context("server.allowed_origins")?,
            trusted_proxies: trusted_proxies.context("server.trusted_proxies")?,
            media: MediaLimits { max_bytes: config.media.max_bytes, max_pixels: config.media.max_pixels },
            ..Settings::default()
        }),
    })
}
