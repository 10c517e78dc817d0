//! What every adapter promises, tried on each, and what is left of it when Redis goes away.

use std::{
    hash::{BuildHasher, RandomState},
    sync::Arc,
};

use chrono::{DateTime, Duration};
use galley_domain::{
    clock::Timestamp,
    ids::{SessionId, TenantId},
    sessions::Activity,
};
use uuid::Uuid;

use super::{MemoryActivity, RedisActivity};
use crate::RedisLink;

fn at(second: i64) -> Timestamp {
    DateTime::UNIX_EPOCH + Duration::days(20_000) + Duration::seconds(second)
}

fn ids(n: u128) -> (TenantId, SessionId) {
    (TenantId(Uuid::nil()), SessionId(Uuid::from_u128(n)))
}

async fn claim(subject: &dyn Activity, n: u128, second: i64) -> bool {
    let (tenant, session) = ids(n);
    subject.claim(tenant, session, at(second)).await
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where Redis is")]
fn in_redis() -> RedisActivity {
    let url = std::env::var("GALLEY_TEST_REDIS_URL").unwrap_or("redis://127.0.0.1:6379".into());
    let prefix = format!("galley-test:{:x}:", RandomState::new().hash_one(std::process::id()));
    RedisActivity::new(Arc::new(RedisLink::try_new(&url, &prefix).unwrap()))
}

async fn a_use_is_written_once_a_minute(subject: &dyn Activity) {
    let mut written = Vec::new();
    for second in [0, 1, 59, 60, 61, 119, 120] {
        written.push(claim(subject, 1, second).await);
    }
    assert_eq!(written, [true, false, false, true, false, false, true]);
}

async fn sessions_are_noted_apart(subject: &dyn Activity) {
    assert!(claim(subject, 1, 0).await);
    assert!(claim(subject, 2, 0).await);
    let elsewhere = TenantId(Uuid::from_u128(9));
    assert!(subject.claim(elsewhere, ids(1).1, at(0)).await);
}

async fn of_many_at_once_one_writes(subject: &dyn Activity) {
    let all = (0..20).map(|_| claim(subject, 1, 0));
    let written = futures_util::future::join_all(all).await;
    assert_eq!(written.iter().filter(|due| **due).count(), 1);
}

async fn a_clock_that_was_far_ahead_holds_nobody_up(subject: &dyn Activity) {
    assert!(claim(subject, 1, 3600).await);
    assert!(claim(subject, 1, 0).await);
}

macro_rules! contract {
    ($($case:ident),+ $(,)?) => {
        mod memory {
            $(#[tokio::test] async fn $case() { super::$case(&super::MemoryActivity::new()).await; })+
        }
        mod redis {
            $(#[tokio::test] async fn $case() {
                let subject = super::in_redis();
                super::$case(&subject).await;
                assert!(subject.link.is_there(), "this test needs a Redis");
            })+
        }
    };
}

contract!(
    a_use_is_written_once_a_minute,
    sessions_are_noted_apart,
    of_many_at_once_one_writes,
    a_clock_that_was_far_ahead_holds_nobody_up,
);

#[tokio::test]
async fn without_redis_the_process_notes_by_itself() {
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let link = Arc::new(RedisLink::try_new(&format!("redis://127.0.0.1:{port}"), "test:").unwrap());
    let subject = RedisActivity::new(link.clone());
    assert!(claim(&subject, 1, 0).await);
    assert!(!claim(&subject, 1, 1).await);
    assert!(!link.is_there());
}
