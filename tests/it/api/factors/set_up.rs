//! Setting an authenticator app up, and taking it away.

use galley_testing::Backend;
use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};

use super::enrol;
use crate::support::{Authenticator, PASSWORD, Server};

#[rstest]
#[tokio::test]
async fn an_app_counts_after_its_first_code(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    let elsewhere = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    let sheet = owner.post("/me/factors/totp", json!({})).await.ok();
    let app = Authenticator::of(&sheet);
    assert!(
        sheet["url"].as_str().unwrap().starts_with("otpauth://totp/The%20Harbour%20Gazette:olga"),
        "{sheet}"
    );
    assert!(sheet["qr_svg"].as_str().unwrap().contains("<svg"), "{sheet}");
    assert_eq!(owner.get("/me/factors").await.ok()["totp"], Value::Null, "it does not count yet");

    let confirm = |code: String| owner.post("/me/factors/totp/confirm", json!({"code": code}));
    let wrong = confirm(app.wrong_code(&server)).await;
    wrong.refused_at(422, "factor.code_wrong", "/code", "factor.code_wrong");
    let done = confirm(app.code(&server)).await.ok();
    assert_eq!(done["backup_codes"].as_array().unwrap().len(), 10);
    confirm(app.code_in(&server, 30)).await.refused(409, "factor.exists");
    owner.post("/me/factors/totp", json!({})).await.refused(409, "factor.exists");

    let factors = owner.get("/me/factors").await.ok();
    assert!(factors["totp"]["since"].is_string() && factors["backup_codes"]["left"] == 10, "{factors}");
    assert!(owner.get("/me").await.ok()["second_factor"]["since"].is_string());
    assert_eq!(owner.get(&format!("/users/{}", owner.id)).await.ok()["second_factor"], true);
    elsewhere.get("/me").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn neither_seed_nor_codes_stand_in_the_database_in_clear() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let sheet = owner.post("/me/factors/totp", json!({})).await.ok();
    let app = Authenticator::of(&sheet);
    let done = owner.post("/me/factors/totp/confirm", json!({"code": app.code(&server)})).await.ok();
    let code = done["backup_codes"][0].as_str().unwrap().to_owned();
    let seed = sheet["secret"].as_str().unwrap().to_owned();
    let seen = |sql, text: &str| server.db.number(sql, [format!("%{text}%").into()]);
    assert_eq!(seen("SELECT count(*) FROM totp_factors WHERE seed LIKE $1", &seed).await, 0);
    assert_eq!(seen("SELECT count(*) FROM backup_codes WHERE unused LIKE $1", &code).await, 0);
    for told in [seed, code] {
        assert_eq!(seen("SELECT count(*) FROM audit WHERE payload LIKE $1", &told).await, 0);
        assert_eq!(seen("SELECT count(*) FROM outbox WHERE payload LIKE $1", &told).await, 0);
    }
}

#[tokio::test]
async fn a_set_up_that_was_begun_anew_or_too_long_ago_counts_no_more() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let first = Authenticator::of(&owner.post("/me/factors/totp", json!({})).await.ok());
    let second = Authenticator::of(&owner.post("/me/factors/totp", json!({})).await.ok());
    let confirm = |code: String| json!({"code": code});
    let path = "/me/factors/totp/confirm";
    owner.post(path, confirm(first.code(&server))).await.refused(422, "factor.code_wrong");
    server.advance(31);
    let owner = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    owner.post(path, confirm(second.code(&server))).await.refused(404, "factor.not_found");
}

#[tokio::test]
async fn changing_factors_needs_a_fresh_proof_and_a_code_is_one_once() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, _) = enrol(&server, &owner).await;
    server.advance(9);
    let owner = owner.renewed().await;
    server.advance(1);
    for (method, path) in [
        (Method::POST, "/me/factors/totp"),
        (Method::DELETE, "/me/factors/totp"),
        (Method::POST, "/me/factors/backup-codes"),
    ] {
        owner.call(method, path).await.refused(403, "auth.confirm_required");
    }
    let code = app.code(&server);
    owner
        .post("/me/confirm", json!({"code": app.wrong_code(&server)}))
        .await
        .refused(422, "factor.code_wrong");
    owner.post("/me/confirm", json!({"code": code})).await.done();
    owner.post("/me/confirm", json!({"code": code})).await.refused(422, "factor.code_wrong");
    owner.call(Method::POST, "/me/factors/backup-codes").await.ok();
    for both in [json!({}), json!({"code": code, "password": PASSWORD})] {
        owner.post("/me/confirm", both).await.refused(422, "body.invalid");
    }
}

#[rstest]
#[tokio::test]
async fn of_many_who_show_one_code_at_once_exactly_one_is_let_through(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let (app, _) = enrol(&server, &owner).await;
    let code = app.code(&server);
    let tries = (0..5).map(|_| {
        let call = owner.post("/me/confirm", json!({"code": code}));
        async move { call.await.status }
    });
    let mut statuses = futures_util::future::join_all(tries).await;
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 422, 422, 422, 422]);
}

#[tokio::test]
async fn backup_codes_are_renewed_and_go_with_the_last_factor() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    owner.call(Method::POST, "/me/factors/backup-codes").await.refused(409, "factor.missing");
    let (_, first) = enrol(&server, &owner).await;
    let second = owner.call(Method::POST, "/me/factors/backup-codes").await.ok();
    let second = second["backup_codes"].as_array().unwrap().clone();
    assert_eq!(second.len(), 10);
    assert!(second.iter().all(|code| !first.contains(&code.as_str().unwrap().to_owned())));
    owner.delete("/me/factors/totp").await.done();
    owner.delete("/me/factors/totp").await.refused(404, "factor.not_found");
    let factors = owner.get("/me/factors").await.ok();
    assert_eq!((&factors["totp"], &factors["backup_codes"]), (&Value::Null, &Value::Null));
    assert_eq!(server.db.number("SELECT count(*) FROM backup_codes", []).await, 0);
    owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
}
