//! The way to Redis. Invariant: whoever asks gets an answer soon, if only that Redis is away; then it is left alone but
//! for one try a second, and what is wrong is logged once.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use deadpool_redis::{
    Config, Pool, PoolError, Runtime,
    redis::{self, FromRedisValue, ScriptInvocation},
};
use governor::{DefaultDirectRateLimiter, RateLimiter};

/// How long Redis may take.
pub(crate) const PATIENCE: Duration = Duration::from_millis(200);
/// How often a Redis that is away is tried again.
const RETRY_EVERY: Duration = Duration::from_secs(1);

/// The address of Redis cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the address of Redis is not usable: {0}")]
pub struct RedisUrlError(#[from] deadpool_redis::CreatePoolError);

#[derive(Debug, thiserror::Error)]
enum Lost {
    #[error("no connection: {0}")]
    Connection(#[from] PoolError),
    #[error("{0}")]
    Command(#[from] redis::RedisError),
    #[error("no answer within {} ms", PATIENCE.as_millis())]
    Slow(#[from] tokio::time::error::Elapsed),
}

/// Connections to one Redis, shared by everything that keeps something there.
pub struct RedisLink {
    pool: Pool,
    prefix: String,
    away: AtomicBool,
    retries: DefaultDirectRateLimiter,
}

impl RedisLink {
    /// A link to the Redis at `url` (`redis://…` or `rediss://…`), with keys that begin with `prefix`. Connects when it
    /// is first used; a Redis that is away is no error.
    ///
    /// # Errors
    /// [`RedisUrlError`] when `url` is malformed.
    pub fn try_new(url: &str, prefix: &str) -> Result<Self, RedisUrlError> {
        let retry = governor::Quota::with_period(RETRY_EVERY)
            .unwrap_or(governor::Quota::per_second(std::num::NonZeroU32::MIN));
        Ok(Self {
            pool: Config::from_url(url).create_pool(Some(Runtime::Tokio1))?,
            prefix: prefix.to_owned(),
            away: AtomicBool::new(false),
            retries: RateLimiter::direct(retry),
        })
    }

    /// Whether Redis answered last time; also before the first time.
    pub fn is_there(&self) -> bool {
        !self.away.load(Ordering::Relaxed)
    }

    /// The name of a key.
    pub(crate) fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// Runs a script; `None` while Redis is away.
    pub(crate) async fn run<T: FromRedisValue>(&self, script: &ScriptInvocation<'_>) -> Option<T> {
        if !self.is_there() && self.retries.check().is_err() {
            return None;
        }
        match self.ask(script).await {
            Ok(answer) => {
                if self.away.swap(false, Ordering::Relaxed) {
                    tracing::info!("Redis is back and used again");
                }
                Some(answer)
            }
            Err(lost) => {
                if !self.away.swap(true, Ordering::Relaxed) {
                    tracing::warn!(error = %lost, "Redis is away; this process counts and notes by itself");
                }
                None
            }
        }
    }

    async fn ask<T: FromRedisValue>(&self, script: &ScriptInvocation<'_>) -> Result<T, Lost> {
        let answer = async {
            let mut connection = self.pool.get().await?;
            Ok::<T, Lost>(script.invoke_async(&mut connection).await?)
        };
        tokio::time::timeout(PATIENCE, answer).await?
    }
}

impl std::fmt::Debug for RedisLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisLink").field("away", &self.away).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_malformed_address_is_refused() {
        assert!(RedisLink::try_new("http://127.0.0.1", "galley:").is_err());
    }
}
