//! Counting in Redis, shared by all processes. Invariant: an attempt is always answered, and soon: when Redis is away
//! or slow, this process counts by itself until Redis is back.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use deadpool_redis::redis::Script;
use galley_domain::throttle::{Quota, Throttle, Verdict};
use sha2::{Digest, Sha256};

use super::{MemoryThrottle, allowed, denied, refill};
use crate::RedisLink;

/// Counts attempts in Redis.
pub struct RedisThrottle {
    link: Arc<RedisLink>,
    script: Script,
    fallback: MemoryThrottle,
}

impl RedisThrottle {
    /// A throttle that counts over `link`.
    pub fn new(link: Arc<RedisLink>) -> Self {
        Self { link, script: Script::new(include_str!("gcra.lua")), fallback: MemoryThrottle::new() }
    }

    /// Keys say nothing of the people they count: an address or an account goes in as a hash.
    fn key(&self, quota: &Quota, key: &str) -> String {
        let Quota { name, burst, period_secs } = quota;
        self.link.key(&format!("{name}:{burst}:{period_secs}:{}", hex::encode(Sha256::digest(key))))
    }
}

impl std::fmt::Debug for RedisThrottle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisThrottle").field("link", &self.link).finish_non_exhaustive()
    }
}

#[async_trait]
impl Throttle for RedisThrottle {
    async fn take(&self, quota: &Quota, key: &str) -> Verdict {
        let refill_micros = u64::try_from(refill(quota).as_micros()).unwrap_or(u64::MAX).max(1);
        let mut script = self.script.key(self.key(quota, key));
        script.arg(refill_micros).arg(quota.burst.max(1));
        match self.link.run::<(bool, u64)>(&script).await {
            Some((true, left)) => allowed(quota, u32::try_from(left).unwrap_or(u32::MAX)),
            Some((false, micros)) => denied(quota, Duration::from_micros(micros)),
            None => self.fallback.take_now(quota, key),
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
    use crate::redis_link::PATIENCE;

    const TWO_A_MINUTE: Quota = Quota { name: "test", burst: 2, period_secs: 60 };

    fn throttle(url: &str) -> RedisThrottle {
        RedisThrottle::new(Arc::new(RedisLink::try_new(url, "test:").unwrap()))
    }

    async fn counts_by_itself(url: &str) {
        let throttle = throttle(url);
        let verdicts = [
            throttle.take(&TWO_A_MINUTE, "a").await,
            throttle.take(&TWO_A_MINUTE, "a").await,
            throttle.take(&TWO_A_MINUTE, "a").await,
        ];
        assert_eq!(verdicts.map(|verdict| verdict.allowed), [true, true, false]);
        assert!(!throttle.link.is_there());
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
        let throttle = throttle(&url);
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
        let throttle = throttle(&format!("redis://{address}"));
        assert_eq!(throttle.take(&TWO_A_MINUTE, "a").await.remaining, 1);
        assert!(!throttle.link.is_there());

        let listener = TcpListener::bind(address).await.unwrap();
        let verdict = tokio::select! {
            verdict = throttle.take(&TWO_A_MINUTE, "a") => verdict,
            () = serve_once(listener) => panic!("the connection was closed"),
        };
        assert_eq!(verdict.remaining, 41);
        assert!(throttle.link.is_there());
    }

    #[test]
    fn keys_hold_no_addresses() {
        let throttle = throttle("redis://127.0.0.1");
        let key = throttle.key(&Quota::SIGN_IN, "someone@example.org");
        assert!(key.starts_with("test:sign_in:5:60:"), "{key}");
        assert!(!key.contains("example"), "{key}");
    }
}
