//! Proving once more who one is, before changing what one signs in with.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{PASSWORD, Server};

const ANOTHER: &str = "a loud harbour at noon";

#[rstest]
#[tokio::test]
async fn credentials_are_changed_only_shortly_after_proving_who_one_is(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    server.advance(9);
    let owner = owner.renewed().await;
    server.advance(1);
    let change = || owner.post("/me/password", json!({"current": PASSWORD, "new": ANOTHER}));
    change().await.refused(403, "auth.confirm_required");
    owner.get("/me").await.ok();
    let wrong = owner.post("/me/confirm", json!({"password": "not the password at all"})).await;
    wrong.refused_at(422, "password.wrong", "/password", "password.wrong");
    change().await.refused(403, "auth.confirm_required");
    owner.post("/me/confirm", json!({"password": PASSWORD})).await.done();
    change().await.done();
}

#[tokio::test]
async fn a_confirmation_counts_for_its_own_session_alone() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let elsewhere = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    server.advance(9);
    let (here, elsewhere) = (owner.renewed().await, elsewhere.renewed().await);
    server.advance(1);
    here.post("/me/confirm", json!({"password": PASSWORD})).await.done();
    let change = json!({"current": PASSWORD, "new": ANOTHER});
    elsewhere.post("/me/password", change.clone()).await.refused(403, "auth.confirm_required");
    here.post("/me/password", change).await.done();
}

#[tokio::test]
async fn five_confirmations_a_minute_are_allowed_for_an_account() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let elsewhere = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    for left in (0..5).rev() {
        let reply = owner.post("/me/confirm", json!({"password": "not the password at all"})).await;
        reply.refused(422, "password.wrong");
        assert_eq!(reply.header("x-ratelimit-remaining"), left.to_string());
    }
    let reply = elsewhere.post("/me/confirm", json!({"password": PASSWORD})).await;
    reply.refused(429, "rate_limited");
    assert!((1..=60).contains(&reply.header("retry-after").parse::<u64>().unwrap()));
}
