//! Browsers that a person trusts.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use super::enrol;
use crate::support::{Authenticator, Client, PASSWORD, Server};

/// Signs in in a browser that is trusted from then on; the secret it keeps.
async fn trusted(server: &Server, who: &Client, app: &Authenticator) -> String {
    let begun = server.browser_step(&who.email, "").await;
    let cookie = format!("galley_challenge={}", begun.cookie("galley_challenge"));
    let challenge = begun.ok()["second_factor"]["challenge"].clone();
    let code = app.code(server);
    let form = json!({"challenge": challenge, "method": "totp", "code": code, "trust_device": true});
    let call = server.anyone().post("/auth/second-factor", form).header("cookie", &cookie);
    let call = call.header("x-galley-request", "1").header("x-forwarded-for", &server.address());
    let reply = call.await;
    reply.ok();
    server.db.clock.advance(chrono::Duration::seconds(30));
    reply.cookie("galley_device")
}

#[rstest]
#[tokio::test]
async fn a_trusted_browser_skips_the_code_and_never_the_password(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let (app, _) = enrol(&server, &owner).await;
    let device = trusted(&server, &owner, &app).await;
    let browser = server.anyone().with_session(&server.browser_step(&owner.email, &device).await);
    browser.get("/me").await.ok();
    let form = json!({"email": owner.email, "password": "not the password at all", "mode": "cookie"});
    let wrong = server.anyone().post("/auth/login", form).header("x-galley-request", "1");
    let wrong = wrong.header("cookie", &format!("galley_device={device}"));
    wrong.header("x-forwarded-for", &server.address()).await.refused(401, "auth.invalid_credentials");
    let other = server.browser_step(&owner.email, "made-up").await.ok();
    assert!(other["second_factor"]["challenge"].is_string(), "{other}");
}

#[tokio::test]
async fn trust_is_for_one_person_and_thirty_days() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let ada = server.person(&owner, "Ada", "admin").await;
    let (app, _) = enrol(&server, &owner).await;
    enrol(&server, &ada).await;
    let device = trusted(&server, &owner, &app).await;
    let hers = server.browser_step(&ada.email, &device).await.ok();
    assert!(hers["second_factor"].is_object(), "{hers}");
    server.advance(30 * 24 * 60);
    let late = server.browser_step(&owner.email, &device).await.ok();
    assert!(late["second_factor"].is_object(), "{late}");
}

#[tokio::test]
async fn trust_is_listed_and_ended() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let ada = server.person(&owner, "Ada", "viewer").await;
    let (app, _) = enrol(&server, &owner).await;
    let (one, two) = (trusted(&server, &owner, &app).await, trusted(&server, &owner, &app).await);
    let listed = owner.get("/me/trusted-devices").await.ok();
    assert_eq!(listed.as_array().unwrap().len(), 2);
    assert_eq!(ada.get("/me/trusted-devices").await.ok(), json!([]));
    let path = format!("/me/trusted-devices/{}", listed[1]["id"].as_str().unwrap());
    ada.delete(&path).await.refused(404, "device.not_found");
    owner.delete(&path).await.done();
    owner.delete(&path).await.refused(404, "device.not_found");
    assert!(server.browser_step(&owner.email, &one).await.ok()["second_factor"].is_object());
    server.anyone().with_session(&server.browser_step(&owner.email, &two).await);
    owner.delete("/me/trusted-devices").await.done();
    assert!(server.browser_step(&owner.email, &two).await.ok()["second_factor"].is_object());
}

#[tokio::test]
async fn another_password_or_factor_ends_trust() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, _) = enrol(&server, &owner).await;
    trusted(&server, &owner, &app).await;
    let count = "SELECT count(*) FROM trusted_devices";
    assert_eq!(server.db.number(count, []).await, 1);
    let change = json!({"current": PASSWORD, "new": "a loud harbour at noon"});
    owner.post("/me/password", change).await.done();
    assert_eq!(server.db.number(count, []).await, 0);
    let back = json!({"current": "a loud harbour at noon", "new": PASSWORD});
    owner.post("/me/password", back).await.done();
    trusted(&server, &owner, &app).await;
    owner.delete("/me/factors/totp").await.done();
    assert_eq!(server.db.number(count, []).await, 0);
}
