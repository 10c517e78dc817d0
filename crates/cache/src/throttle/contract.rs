//! What every throttle promises, tried on each. Time is moved, never waited for: in memory by its clock, in Redis by
//! setting what it holds back by as much.

use std::{
    hash::{BuildHasher, RandomState},
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use deadpool_redis::redis::AsyncCommands;
use galley_domain::throttle::{Quota, Throttle, Verdict};
use governor::clock::FakeRelativeClock;

use super::{MemoryThrottle, RedisThrottle};
use crate::RedisLink;

const THREE_A_MINUTE: Quota = Quota { name: "three", burst: 3, period_secs: 60 };

#[async_trait]
trait Subject: Throttle {
    async fn advance(&self, by: Duration);
}

struct InMemory(MemoryThrottle<FakeRelativeClock>, FakeRelativeClock);

impl InMemory {
    async fn start() -> Self {
        let clock = FakeRelativeClock::default();
        Self(MemoryThrottle::with_clock(clock.clone()), clock)
    }
}

#[async_trait]
impl Throttle for InMemory {
    async fn take(&self, quota: &Quota, key: &str) -> Verdict {
        self.0.take(quota, key).await
    }
}

#[async_trait]
impl Subject for InMemory {
    async fn advance(&self, by: Duration) {
        self.1.advance(by);
    }
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where Redis is")]
fn redis_url() -> String {
    std::env::var("GALLEY_TEST_REDIS_URL").unwrap_or("redis://127.0.0.1:6379".into())
}

struct InRedis {
    throttle: RedisThrottle,
    link: Arc<RedisLink>,
    pool: deadpool_redis::Pool,
    prefix: String,
}

impl InRedis {
    async fn start() -> Self {
        let url = redis_url();
        let prefix = format!("galley-test:{:x}:", RandomState::new().hash_one(std::process::id()));
        let link = Arc::new(RedisLink::try_new(&url, &prefix).unwrap());
        let throttle = RedisThrottle::new(link.clone());
        let pool = deadpool_redis::Config::from_url(&url).create_pool(None).unwrap();
        if let Err(error) = pool.get().await {
            panic!("this test needs a Redis at {url} (set GALLEY_TEST_REDIS_URL for another): {error}");
        }
        Self { throttle, link, pool, prefix }
    }
}

#[async_trait]
impl Throttle for InRedis {
    async fn take(&self, quota: &Quota, key: &str) -> Verdict {
        let verdict = self.throttle.take(quota, key).await;
        assert!(self.link.is_there(), "Redis was lost during the test");
        verdict
    }
}

#[async_trait]
impl Subject for InRedis {
    async fn advance(&self, by: Duration) {
        let mut redis = self.pool.get().await.unwrap();
        let keys: Vec<String> = redis.keys(format!("{}*", self.prefix)).await.unwrap();
        for key in keys {
            let full_at: u64 = redis.get(&key).await.unwrap();
            let earlier = full_at - u64::try_from(by.as_micros()).unwrap();
            let _: () = redis.set_options(&key, earlier, keep_expiry()).await.unwrap();
        }
    }
}

fn keep_expiry() -> deadpool_redis::redis::SetOptions {
    deadpool_redis::redis::SetOptions::default().with_expiration(deadpool_redis::redis::SetExpiry::KEEPTTL)
}

async fn take(subject: &impl Subject, times: usize) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for _ in 0..times {
        verdicts.push(subject.take(&THREE_A_MINUTE, "someone").await);
    }
    verdicts
}

async fn a_burst_is_allowed_and_no_more(subject: impl Subject) {
    let verdicts = take(&subject, 5).await;
    assert_eq!(verdicts.iter().map(|v| v.allowed).collect::<Vec<_>>(), [true, true, true, false, false]);
    assert_eq!(verdicts.iter().map(|v| v.remaining).collect::<Vec<_>>(), [2, 1, 0, 0, 0]);
    assert_eq!(verdicts.iter().map(|v| v.reset_secs).collect::<Vec<_>>(), [20, 40, 60, 60, 60]);
    assert_eq!(verdicts.iter().map(|v| v.retry_after_secs).collect::<Vec<_>>(), [0, 0, 0, 20, 20]);
    assert!(verdicts.iter().all(|v| v.limit == 3));
}

async fn one_attempt_comes_back_at_the_told_time(subject: impl Subject) {
    let wait = take(&subject, 4).await[3].retry_after_secs;
    subject.advance(Duration::from_secs(wait - 1)).await;
    assert!(!take(&subject, 1).await[0].allowed);
    subject.advance(Duration::from_secs(1)).await;
    assert_eq!(take(&subject, 2).await.iter().map(|v| v.allowed).collect::<Vec<_>>(), [true, false]);
}

async fn everything_comes_back_after_the_reset(subject: impl Subject) {
    let reset = take(&subject, 3).await[2].reset_secs;
    subject.advance(Duration::from_secs(reset)).await;
    assert_eq!(
        take(&subject, 4).await.iter().map(|v| v.allowed).collect::<Vec<_>>(),
        [true, true, true, false]
    );
}

async fn more_than_a_burst_is_never_saved_up(subject: impl Subject) {
    take(&subject, 1).await;
    subject.advance(Duration::from_secs(3600)).await;
    assert_eq!(take(&subject, 4).await.iter().filter(|v| v.allowed).count(), 3);
}

async fn a_denied_attempt_uses_nothing_up(subject: impl Subject) {
    take(&subject, 50).await;
    subject.advance(Duration::from_secs(20)).await;
    assert!(take(&subject, 1).await[0].allowed);
}

async fn keys_and_quotas_are_counted_apart(subject: impl Subject) {
    take(&subject, 4).await;
    let other = Quota { name: "other", ..THREE_A_MINUTE };
    assert_eq!(subject.take(&THREE_A_MINUTE, "somebody else").await.remaining, 2);
    assert_eq!(subject.take(&other, "someone").await.remaining, 2);
}

async fn attempts_at_the_same_time_get_no_more_than_the_burst(subject: impl Subject) {
    let all = (0..50).map(|_| subject.take(&THREE_A_MINUTE, "someone"));
    let verdicts = futures_util::future::join_all(all).await;
    assert_eq!(verdicts.iter().filter(|v| v.allowed).count(), 3);
}

async fn a_quota_that_does_not_divide_evenly_holds(subject: impl Subject) {
    let quota = Quota { name: "seven", burst: 7, period_secs: 60 };
    for left in (0..7).rev() {
        assert_eq!(subject.take(&quota, "someone").await.remaining, left);
    }
    assert_eq!(subject.take(&quota, "someone").await.retry_after_secs, 9);
}

macro_rules! contract {
    ($($case:ident),+ $(,)?) => {
        mod memory {
            $(#[tokio::test] async fn $case() { super::$case(super::InMemory::start().await).await; })+
        }
        mod redis {
            $(#[tokio::test] async fn $case() { super::$case(super::InRedis::start().await).await; })+
        }
    };
}

contract!(
    a_burst_is_allowed_and_no_more,
    one_attempt_comes_back_at_the_told_time,
    everything_comes_back_after_the_reset,
    more_than_a_burst_is_never_saved_up,
    a_denied_attempt_uses_nothing_up,
    keys_and_quotas_are_counted_apart,
    attempts_at_the_same_time_get_no_more_than_the_burst,
    a_quota_that_does_not_divide_evenly_holds,
);
