//! Sessions and limits of several processes on one database, with one Redis, and when that goes away.

use galley_testing::Backend;
use serde_json::json;

use crate::support::{Client, PrivateRedis, Server};

async fn pair(redis: &PrivateRedis) -> (Server, Server, Client) {
    let url = redis.url();
    let server =
        Server::configured(Backend::Postgres, |config| config.cache.redis_url = Some(url.clone().into()))
            .await;
    let twin = server.twin_configured(|config| config.cache.redis_url = Some(url.into())).await;
    let owner = server.set_up().await;
    (server, twin, owner)
}

/// The same session, at another process.
fn at(twin: &Server, client: &Client) -> Client {
    Client { url: twin.url().to_owned(), ..client.clone() }
}

#[tokio::test]
async fn what_one_process_revokes_every_other_refuses_at_once() {
    let redis = PrivateRedis::start();
    let (server, twin, owner) = pair(&redis).await;
    let (here, there) = (server.browser(&owner.email).await, at(&twin, &server.browser(&owner.email).await));
    there.get("/me").await.ok();
    here.delete("/me/sessions").await.done();
    there.get("/me").await.refused(401, "auth.session_expired");
    at(&twin, &owner).get("/me").await.refused(401, "auth.token_invalid");
    at(&twin, &here).post("/auth/logout", json!({})).await.done();
    here.get("/me").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn without_redis_sessions_go_on_and_none_comes_back() {
    let mut redis = PrivateRedis::start();
    let (server, twin, owner) = pair(&redis).await;
    let (ended, kept) = (server.browser(&owner.email).await, server.browser(&owner.email).await);
    let viewer = server.person(&owner, "Vera", "viewer").await;
    let theirs = server.browser(&viewer.email).await;
    ended.post("/auth/logout", json!({})).await.done();
    redis.stop();
    server.advance(2);
    for process in [&server, &twin] {
        assert_eq!(at(process, &kept).get("/me").await.ok()["name"], "Olga Owner");
        assert_eq!(at(process, &theirs).get("/me").await.ok()["name"], "Vera");
        at(process, &ended).get("/me").await.refused(401, "auth.session_expired");
    }
    at(&twin, &kept).delete("/me/sessions?all=true").await.done();
    kept.get("/me").await.refused(401, "auth.session_expired");
    theirs.get("/me").await.ok();
    server.browser(&owner.email).await.get("/me").await.ok();
}

#[tokio::test]
async fn limits_are_counted_across_processes_and_by_each_when_redis_is_away() {
    let mut redis = PrivateRedis::start();
    let (server, twin, _owner) = pair(&redis).await;
    let guess = |process: &Server| {
        let form = json!({"email": "olga@example.org", "password": "not the password at all"});
        process.anyone().post("/auth/login", form)
    };
    for process in [&server, &twin, &server, &twin] {
        guess(process).await.refused(401, "auth.invalid_credentials");
    }
    guess(&server).await.refused(401, "auth.invalid_credentials");
    guess(&twin).await.refused(429, "rate_limited");
    redis.stop();
    for _ in 0..5 {
        guess(&twin).await.refused(401, "auth.invalid_credentials");
    }
    guess(&twin).await.refused(429, "rate_limited");
}
