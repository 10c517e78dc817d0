//! From a configuration to running parts. Invariant: every port has exactly one adapter, chosen here.

use std::{path::PathBuf, sync::Arc};

use anyhow::Context;
use chrono::Duration;
use galley_blobs::{DiskBlobs, ImageInspector};
use galley_cache::{
    MemoryActivity, MemoryDeliveryCache, MemoryThrottle, RedisActivity, RedisLink, RedisThrottle,
};
use galley_crypto::{
    Argon2Hasher, Argon2Settings, FactorVault, HmacSeal, JwtTokens, SigningKey, SystemClock, UuidSource,
};
use galley_domain::{
    clock::{Clock, IdSource},
    ids::RequestId,
    media::MediaLimits,
    sessions::{Activity, Lifetimes},
    sites::Site,
    throttle::Throttle,
};
use galley_markup::GalleyMarkup;
use galley_persistence::{DatabaseConfig, SqlStorage};
use galley_services::{Listeners, Ports, Services, catalog::Catalog};
use secrecy::ExposeSecret;

use crate::config::Config;

/// Everything that a command works with.
#[derive(Clone)]
pub struct App {
    /// The configuration.
    pub config: Arc<Config>,
    /// The database.
    pub storage: SqlStorage,
    /// The use cases.
    pub services: Services,
    /// Ready-made answers to readers.
    pub cache: Arc<MemoryDeliveryCache>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Makes ids.
    pub ids: Arc<dyn IdSource>,
}

impl App {
    /// Connects to everything. The schema may still be old.
    ///
    /// # Errors
    /// What cannot be reached or made, with the key that names it.
    pub async fn connect(config: Config) -> anyhow::Result<Self> {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Self::connect_with(config, clock).await
    }

    /// As [`App::connect`], on a clock of the caller's.
    ///
    /// # Errors
    /// As [`App::connect`].
    pub async fn connect_with(config: Config, clock: Arc<dyn Clock>) -> anyhow::Result<Self> {
        let data = &config.data_dir.0;
        std::fs::create_dir_all(data)
            .with_context(|| format!("cannot make the folder {}", data.display()))?;
        let ids: Arc<dyn IdSource> = Arc::new(UuidSource::new(clock.clone()));
        let catalog = Arc::new(Catalog::default());
        let cache = Arc::new(MemoryDeliveryCache::new(config.cache.max_bytes));
        let key = signing_key(&config)?;
        let seal = Arc::new(HmacSeal::new(&key));
        let storage = SqlStorage::connect(&database(&config), clock.clone(), ids.clone(), seal.clone())
            .await
            .context("database.url: cannot connect")?
            .with_commit_listener(Arc::new(Listeners(vec![catalog.clone(), cache.clone()])));
        let settings = Argon2Settings {
            memory_kib: config.auth.argon2_memory_kib,
            passes: config.auth.argon2_passes,
            ..Argon2Settings::default()
        };
        let shared = shared(&config)?;
        let key = signing_key(&config)?;
        let ports = Ports {
            storage: Arc::new(storage.clone()),
            clock: clock.clone(),
            ids: ids.clone(),
            hasher: Arc::new(Argon2Hasher::try_new(settings).context("auth")?),
            tokens: Arc::new(JwtTokens::new(&key, "galley")),
            factors: Arc::new(FactorVault::new(&key)),
            throttle: shared.throttle,
            activity: shared.activity,
            lifetimes: lifetimes(&config),
            seal,
            markup: Arc::new(GalleyMarkup::new()),
            blobs: Arc::new(
                DiskBlobs::try_new(data.join("uploads")).context("cannot make the folder for uploads")?,
            ),
            images: Arc::new(ImageInspector::new(2)),
            media_limits: MediaLimits {
                max_bytes: config.media.max_bytes,
                max_pixels: config.media.max_pixels,
            },
        };
        let services = Services::new(ports, catalog);
        Ok(Self { config: Arc::new(config), storage, services, cache, clock, ids })
    }

    /// Brings the schema up to date and makes sure that there is a site.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn prepare(&self) -> anyhow::Result<Site> {
        if self.config.database.migrate_on_start {
            self.migrate().await?;
        }
        self.services.sites.ensure_default().await.context("cannot make the site")
    }

    /// Brings the schema up to date and tells which changes were applied.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn migrate(&self) -> anyhow::Result<Vec<String>> {
        self.storage.migrate().await.context("cannot bring the database schema up to date")
    }

    /// An id for work that no request began.
    pub fn request(&self) -> RequestId {
        RequestId(self.ids.next())
    }
}

fn database(config: &Config) -> DatabaseConfig {
    let url = match &config.database.url {
        Some(url) => url.expose_secret().to_owned(),
        None => format!("sqlite://{}", config.data_dir.0.join("galley.db").display()),
    };
    DatabaseConfig { max_connections: config.database.max_connections, ..DatabaseConfig::new(url) }
}

/// Where the signing key is kept unless it is configured.
pub(crate) fn key_file(config: &Config) -> PathBuf {
    config.data_dir.0.join("keys").join("signing.key")
}

fn signing_key(config: &Config) -> anyhow::Result<SigningKey> {
    match &config.auth.signing_key {
        Some(key) => SigningKey::from_hex(key.expose_secret()).context("auth.signing_key"),
        None => SigningKey::load_or_create(&key_file(config)).context("cannot read or make the signing key"),
    }
}

/// What several processes share when there is a Redis.
struct Shared {
    throttle: Arc<dyn Throttle>,
    activity: Arc<dyn Activity>,
}

fn shared(config: &Config) -> anyhow::Result<Shared> {
    Ok(match &config.cache.redis_url {
        Some(url) => {
            let link = RedisLink::try_new(url.expose_secret(), "galley:").context("cache.redis_url")?;
            let link = Arc::new(link);
            Shared {
                throttle: Arc::new(RedisThrottle::new(link.clone())),
                activity: Arc::new(RedisActivity::new(link)),
            }
        }
        None => {
            Shared { throttle: Arc::new(MemoryThrottle::new()), activity: Arc::new(MemoryActivity::new()) }
        }
    })
}

fn lifetimes(config: &Config) -> Lifetimes {
    Lifetimes {
        idle: Duration::minutes(config.auth.session_idle_minutes.into()),
        absolute: Duration::days(config.auth.session_days.into()),
    }
}
