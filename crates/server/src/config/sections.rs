//! The sections of the configuration with their defaults. With none of it set Galley works: SQLite and uploads under
//! `./data`, everything in one process.

use std::{net::IpAddr, path::PathBuf};

use schemars::JsonSchema;
use secrecy::SecretString;
use serde::{Deserialize, Serialize, Serializer};

/// Everything that can be configured.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where files are kept that are not configured to be elsewhere.
    pub data_dir: DataDir,
    /// The HTTP server.
    pub server: Server,
    /// The database.
    pub database: Database,
    /// Caches and what several processes share.
    pub cache: Cache,
    /// Uploads.
    pub media: Media,
    /// Signing in.
    pub auth: Auth,
    /// The audit trail.
    pub audit: Audit,
    /// Background work.
    pub jobs: Jobs,
    /// The log.
    pub log: Log,
}

/// A folder; `data` beside the working directory unless set.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct DataDir(pub PathBuf);

impl Default for DataDir {
    fn default() -> Self {
        Self(PathBuf::from("data"))
    }
}

/// The HTTP server.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    /// The address to listen on. Only this machine can reach the default.
    pub host: IpAddr,
    /// The port to listen on; 0 takes a free one.
    pub port: u16,
    /// How the outside reaches the server, such as `https://cms.example.org`; made from host and port unless set.
    pub public_url: Option<String>,
    /// Threads that answer requests; one per core unless set.
    pub workers: Option<usize>,
    /// Seconds that requests under way are given when the server stops.
    pub shutdown_seconds: u64,
    /// Proxies whose `X-Forwarded-For` is believed: addresses, or networks such as `10.0.0.0/8`.
    pub trusted_proxies: Vec<String>,
    /// Origins whose pages may read the API from a browser, such as `https://www.example.org`.
    pub allowed_origins: Vec<String>,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            host: IpAddr::from([127, 0, 0, 1]),
            port: 8080,
            public_url: None,
            workers: None,
            shutdown_seconds: 30,
            trusted_proxies: Vec::new(),
            allowed_origins: Vec::new(),
        }
    }
}

/// The database.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Database {
    /// `sqlite:path/to/file.db` or `postgres://user:password@host/name`; a file in the data folder unless set. A secret,
    /// for it can hold a password.
    #[serde(serialize_with = "masked")]
    #[schemars(with = "Option<String>")]
    pub url: Option<SecretString>,
    /// The most connections of this process.
    pub max_connections: u32,
    /// Whether `serve` and `worker` bring the schema up to date when they start.
    pub migrate_on_start: bool,
}

impl Default for Database {
    fn default() -> Self {
        Self { url: None, max_connections: 10, migrate_on_start: true }
    }
}

/// Caches and what several processes share.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Cache {
    /// Bytes of published answers kept in the process.
    pub max_bytes: u64,
    /// `redis://host:6379`: limits are then counted across processes. A secret, for it can hold a password.
    #[serde(serialize_with = "masked")]
    #[schemars(with = "Option<String>")]
    pub redis_url: Option<SecretString>,
}

impl Default for Cache {
    fn default() -> Self {
        Self { max_bytes: 64 * 1024 * 1024, redis_url: None }
    }
}

/// Uploads.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Media {
    /// Bytes of one file.
    pub max_bytes: u64,
    /// Pixels (width × height) of one image.
    pub max_pixels: u64,
}

impl Default for Media {
    fn default() -> Self {
        let limits = galley_domain::media::MediaLimits::default();
        Self { max_bytes: limits.max_bytes, max_pixels: limits.max_pixels }
    }
}

/// Signing in.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Auth {
    /// 32 random bytes in hex that tokens are signed with; made once in the data folder unless set. Processes that
    /// serve one site share it.
    #[serde(serialize_with = "masked")]
    #[schemars(with = "Option<String>")]
    pub signing_key: Option<SecretString>,
    /// Memory of one password hash in KiB (argon2id).
    pub argon2_memory_kib: u32,
    /// Passes of one password hash (argon2id).
    pub argon2_passes: u32,
    /// Minutes without use after which a session is over.
    pub session_idle_minutes: u32,
    /// Days after which a session is over whatever happens.
    pub session_days: u32,
}

impl Default for Auth {
    fn default() -> Self {
        let lifetimes = galley_domain::sessions::Lifetimes::default();
        Self {
            signing_key: None,
            argon2_memory_kib: 19 * 1024,
            argon2_passes: 2,
            session_idle_minutes: u32::try_from(lifetimes.idle.num_minutes()).unwrap_or(u32::MAX),
            session_days: u32::try_from(lifetimes.absolute.num_days()).unwrap_or(u32::MAX),
        }
    }
}

/// The audit trail: for how many days the contents of its rows are kept, by what they tell of; for ever unless set. The
/// rows themselves stay, so that the chain can still be proved.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Audit {
    /// Sessions: begun, renewed, refused, ended.
    pub keep_sign_in_days: Option<u32>,
    /// People and how they prove who they are.
    pub keep_people_days: Option<u32>,
    /// Rights, roles and keys.
    pub keep_access_days: Option<u32>,
    /// Entries.
    pub keep_content_days: Option<u32>,
    /// Files.
    pub keep_media_days: Option<u32>,
    /// Types, redirects, the site and its settings.
    pub keep_structure_days: Option<u32>,
}

/// Background work.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Jobs {
    /// Whether `serve` also does the background work; turn it off where `galley worker` runs.
    pub in_server: bool,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { in_server: true }
    }
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// Lines for people.
    #[default]
    Text,
    /// A JSON object per line.
    Json,
}

/// The log, on standard error.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// What is logged, in the syntax of `tracing`'s filters, such as `info` or `galley_api=debug,info`.
    pub filter: String,
    /// In which form.
    pub format: LogFormat,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            filter: "info,actix_server=warn,sqlx=warn,sea_orm=warn,sea_orm_migration=warn".into(),
            format: LogFormat::Text,
        }
    }
}

fn masked<S: Serializer>(secret: &Option<SecretString>, to: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(_) => to.serialize_some("********"),
        None => to.serialize_none(),
    }
}
