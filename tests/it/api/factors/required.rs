//! Roles that need a second factor, and people who lost theirs.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use super::{enrol, first_step, second_step};
use crate::support::{PASSWORD, Server};

#[rstest]
#[tokio::test]
async fn when_the_grace_is_over_one_may_only_set_a_factor_up(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let admin = server.person(&owner, "Ada", "admin").await;
    let editor = server.person(&owner, "Eve", "editor").await;
    let settings = owner.get("/settings/security").await.ok();
    assert_eq!(settings["second_factor_required"]["roles"], json!([]));
    let ask = json!({"second_factor_required": {"roles": ["admin"], "grace_days": 7}});
    let asked = owner.put("/settings/security", ask).on(&settings).await.ok();
    assert_eq!(asked["second_factor_required"]["roles"], json!(["admin"]));
    let state = admin.get("/me").await.ok()["second_factor"].clone();
    assert!(state["due_at"].is_string() && state["overdue"] == false, "{state}");
    admin.get("/users").await.ok();

    server.advance(7 * 24 * 60);
    let admin = admin.signed_in(&server.sign_in(&admin.email, PASSWORD).await);
    assert_eq!(admin.get("/me").await.ok()["second_factor"]["overdue"], true);
    for path in ["/users", "/entries", "/types", "/settings/security"] {
        admin.get(path).await.refused(403, "auth.second_factor_required");
    }
    let change = json!({"current": PASSWORD, "new": "a loud harbour at noon"});
    admin.post("/me/password", change).await.refused(403, "auth.second_factor_required");
    let editor = editor.signed_in(&server.sign_in(&editor.email, PASSWORD).await);
    editor.get("/users").await.ok();

    enrol(&server, &admin).await;
    admin.get("/users").await.ok();
    admin.delete("/me/factors/totp").await.done();
    admin.get("/users").await.refused(403, "auth.second_factor_required");
}

#[tokio::test]
async fn the_demand_is_made_by_admins_on_what_they_have_seen() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let editor = server.person(&owner, "Eve", "editor").await;
    let settings = owner.get("/settings/security").await.ok();
    let ask =
        |roles: Value, days: u32| json!({"second_factor_required": {"roles": roles, "grace_days": days}});
    editor.get("/settings/security").await.refused(403, "access.denied");
    editor.put("/settings/security", ask(json!([]), 1)).on(&settings).await.refused(403, "access.denied");
    let put = |body: Value| owner.put("/settings/security", body).on(&settings);
    put(ask(json!(["admin"]), 91)).await.refused_at(
        422,
        "body.invalid",
        "/second_factor_required/grace_days",
        "value.out_of_range",
    );
    put(ask(json!(["boss"]), 1)).await.refused(422, "body.invalid");
    put(ask(json!(["admin", "owner"]), 1)).await.ok();
    put(ask(json!([]), 1)).await.refused(412, "precondition.stale");
}

#[rstest]
#[tokio::test]
async fn an_admin_takes_away_what_somebody_lost(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let ada = server.person(&owner, "Ada", "author").await;
    let admin = server.person(&owner, "Adam", "admin").await;
    enrol(&server, &ada).await;
    let path = format!("/users/{}/factors", ada.id);
    ada.delete(&path).await.refused(403, "access.denied");
    admin.delete(&path).await.done();
    ada.get("/me").await.refused(401, "auth.token_invalid");
    ada.signed_in(&server.sign_in(&ada.email, PASSWORD).await);
    admin.delete(&path).await.refused(409, "factor.missing");
    let audited =
        "SELECT count(*) FROM audit WHERE event = 'second_factors_reset' AND action = 'factor.reset'";
    assert_eq!(server.db.number(audited, []).await, 1);
}

#[tokio::test]
async fn nobody_resets_the_factors_of_a_role_above_their_own() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let admin = server.person(&owner, "Adam", "admin").await;
    let (app, _) = enrol(&server, &owner).await;
    let path = format!("/users/{}/factors", owner.id);
    admin.delete(&path).await.refused(403, "user.role_too_high");
    let step = first_step(&server, &owner).await;
    second_step(&server, &step, "totp", &app.code(&server)).await.ok();
    server.advance(9);
    let admin = admin.renewed().await;
    server.advance(1);
    admin.delete(&path).await.refused(403, "auth.confirm_required");
}
