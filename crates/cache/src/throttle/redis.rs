//! Counting in Redis, shared by all processes. Invariant: an attempt is always answered, and soon: when Redis is away
//! or slow, this process counts by itself until Redis is back.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use async_trait::async_trait;
use deadpool_redis::{Config, Pool, PoolError, Runtime, redis};
use galley_domain::throttle::{Quota, Throttle, Verdict};
use governor::{DefaultDirectRateLimiter, RateLimiter};
use sha2::{Digest, Sha256};

use super::{MemoryThrottle, allowed, denied, refill};

/// How long Redis may take before this process counts by itself.
const PATIENCE: Duration = Duration::from_millis(200);
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

/// Counts attempts in Redis.
pub struct RedisThrottle {
    pool: Pool,
    prefix: String,
    script: redis::Script,
    fallback: MemoryThrottle,
    away: AtomicBool,
    retries: DefaultDirectRateLimiter,
}

impl RedisThrottle {
    /// A throttle on the Redis at `url` (`redis://…` or `rediss://…`), with keys that begin with `prefix`. Connects
    /// when it is first used; a Redis that is away is no error.
    ///
    /// # Errors
    /// [`RedisUrlError`] when `url` is malformed.
    pub fn try_new(url: &str, prefix: &str) -> Result<Self, RedisUrlError> {
        let retry = governor::Quota::with_period(RETRY_EVERY)
            .unwrap_or(governor::Quota::per_second(std::num::NonZeroU32::MIN));
        Ok(Self {
            pool: Config::from_url(url).create_pool(Some(Runtime::Tokio1))?,
            prefix: prefix.to_owned(),
            script: redis::Script::new(include_str!("gcra.lua")),
            fallback: MemoryThrottle::new(),
            away: AtomicBool::new(false),
            retries: RateLimiter::direct(retry),
        })
    }

    /// Whether the last attempt was counted in Redis; also before the first one.
    pub fn is_shared(&self) -> bool {
        !self.away.load(Ordering::Relaxed)
    }

    /// Keys say nothing of the people they count: an address or an account goes in as a hash.
    fn key(&self, quota: &Quota, key: &str) -> String {
        let Quota { name, burst, period_secs } = quota;
        format!("{}{name}:{burst}:{period_secs}:{}", self.prefix, hex::encode(Sha256::digest(key)))
    }

    async fn ask(&self, quota: &Quota, key: &str) -> Result<Verdict, Lost> {
        let refill_micros = u64::try_from(refill(quota).as_micros()).unwrap_or(u64::MAX).max(1);
        let mut invocation = self.script.key(self.key(quota, key));
        invocation.arg(refill_micros).arg(quota.burst.max(1));
        let answer = async {
            let mut connection = self.pool.get().await?;
            Ok::<(bool, u64), Lost>(invocation.invoke_async(&mut connection).await?)
        };
        let (is_allowed, number) = tokio::time::timeout(PATIENCE, answer).await??;
        Ok(if is_allowed {
            allowed(quota, u32::try_from(number).unwrap_or(u32::MAX))
        } else {
            denied(quota, Duration::from_micros(number))
        })
    }
}

impl std::fmt::Debug for RedisThrottle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisThrottle").field("away", &self.away).finish_non_exhaustive()
    }
}

#[async_trait]
impl Throttle for RedisThrottle {
    async fn take(&self, quota: &Quota, key: &str) -> Verdict {
        if !self.is_shared() && self.retries.check().is_err() {
            return self.fallback.take_now(quota, key);
        }
        match self.ask(quota, key).await {
            Ok(verdict) => {
                if self.away.swap(false, Ordering::Relaxed) {
                    tracing::info!("Redis is back; attempts are counted there again");
                }
                verdict
            }
            Err(lost) => {
                if !self.away.swap(true, Ordering::Relaxed) {
                    tracing::warn!(error = %lost, "Redis is away; this process counts attempts by itself");
                }
                self.fallback.take_now(quota, key)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    const TWO_A_MINUTE: Quota = Quota { name: "test", burst: 2, period_secs: 60 };

    async fn counts_by_itself(url: &str) {
        let throttle = RedisThrottle::try_new(url, "test:").unwrap();
        let verdicts = [
            throttle.take(&TWO_A_MINUTE, "a").await,
            throttle.take(&TWO_A_MINUTE, "a").await,
            throttle.take(&TWO_A_MINUTE, "a").await,
        ];
        assert_eq!(verdicts.map(|verdict| verdict.allowed), [true, true, false]);
        assert!(!throttle.is_shared());
    }

    #[tokio::test]
    async fn a_redis_that_is_not_there_is_done_without() {
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        counts_by_itself(&format!("redis://127.0.0.1:{port}")).await;
    }

    #[tokio::test]
    async fn a_redis_that_never_answers_is_done_without() {
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        counts_by_itself(&format!("redis://{}", silent.local_addr().unwrap())).await;
    }

    #[tokio::test]
    async fn a_redis_that_is_away_is_not_asked_by_every_attempt() {
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("redis://{}", silent.local_addr().unwrap());
        let throttle = RedisThrottle::try_new(&url, "test:").unwrap();
        throttle.take(&TWO_A_MINUTE, "a").await;
        let hundred = async {
            for number in 0..100 {
                throttle.take(&TWO_A_MINUTE, &number.to_string()).await;
            }
        };
        tokio::time::timeout(PATIENCE * 10, hundred).await.expect("each attempt waited for Redis");
    }

    /// Answers one connection as Redis would: `+OK` to each command, and the verdict "allowed, 41 left" to a script.
    async fn serve_once(listener: TcpListener) {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = stream.read(&mut buffer).await {
            let asked = String::from_utf8_lossy(&buffer[..length]).into_owned();
            let commands = asked.matches('*').count();
            let answer = if asked.contains("EVALSHA") { "*2\r\n:1\r\n:41\r\n" } else { "+OK\r\n" };
            stream.write_all(answer.repeat(commands).as_bytes()).await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_redis_that_comes_back_is_used_again() {
        let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let throttle = RedisThrottle::try_new(&format!("redis://{address}"), "test:").unwrap();
        assert_eq!(throttle.take(&TWO_A_MINUTE, "a").await.remaining, 1);
        assert!(!throttle.is_shared());

        let listener = TcpListener::bind(address).await.unwrap();
        let verdict = tokio::select! {
            verdict = throttle.take(&TWO_A_MINUTE, "a") => verdict,
            () = serve_once(listener) => panic!("the connection was closed"),
        };
        assert_eq!(verdict.remaining, 41);
        assert!(throttle.is_shared());
    }

    #[test]
    fn keys_hold_no_addresses() {
        let throttle = RedisThrottle::try_new("redis://127.0.0.1", "galley:").unwrap();
        let key = throttle.key(&Quota::SIGN_IN, "someone@example.org");
        assert!(key.starts_with("galley:sign_in:5:60:"), "{key}");
        assert!(!key.contains("example"), "{key}");
    }

    #[test]
    fn a_malformed_address_is_refused() {
        assert!(RedisThrottle::try_new("http://127.0.0.1", "galley:").is_err());
    }
}
