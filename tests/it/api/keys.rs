//! Keys for programs over HTTP.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, PASSWORD, Server};

/// A program that acts with a key of `owner`.
async fn program(owner: &Client, form: Value) -> (Client, Value) {
    let made = owner.post("/me/keys", form).await.ok();
    (with(owner, &made), made["key"].clone())
}

/// A program that acts with the secret of this key.
fn with(client: &Client, made: &Value) -> Client {
    let secret = made["secret"].as_str().expect("a secret").to_owned();
    Client { token: secret, cookie: String::new(), ..client.clone() }
}

fn read_only() -> Value {
    json!({"name": "Build", "scopes": ["read_only"]})
}

fn path(key: &Value) -> String {
    format!("/me/keys/{}", key["id"].as_str().unwrap())
}

#[rstest]
#[tokio::test]
async fn a_key_acts_as_its_owner_within_its_scopes(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let (program, key) = program(&owner, read_only()).await;
    assert!(program.token.starts_with("gly_") && program.token.len() == 53);
    program.get("/entries").await.ok();
    let article = json!({"type": "article", "fields": {"title": "Tides"}});
    program.post("/entries", article.clone()).await.refused(403, "access.denied");
    let form = json!({"name": "Writer", "scopes": ["write"]});
    let (writer, _) = self::program(&owner, form).await;
    let entry = writer.post("/entries", article).await.ok();
    writer.step(&entry, "publish").await.refused(403, "access.denied");
    let listed = owner.get("/me/keys").await.ok();
    let mine = listed.as_array().unwrap().iter().find(|it| it["id"] == key["id"]).unwrap();
    assert!(mine["last_used_at"].is_string() && mine.get("secret").is_none());
    assert!(!owner.get("/me/keys").await.text().contains(&program.token));
    let row = owner.get("/audit?event=entry_created").await.ok().as_array().unwrap()[0].clone();
    assert_eq!((&row["actor"]["id"], row["key"].is_string()), (&json!(owner.id), true));
}

#[tokio::test]
async fn a_key_opens_nothing_that_is_for_people_alone() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let all = json!({"name": "Everything", "scopes": ["publish", "type.manage", "user.read", "audit.read"]});
    let (program, key) = program(&owner, all).await;
    program.get("/users").await.ok();
    program.get("/me").await.refused(403, "access.denied");
    program.patch("/me", json!({"name": "X"})).await.refused(403, "access.denied");
    let change = json!({"current": PASSWORD, "new": "a loud harbour at noon"});
    program.post("/me/password", change).await.refused(403, "access.denied");
    program.get("/me/keys").await.refused(403, "access.denied");
    program.post("/me/keys", read_only()).await.refused(403, "access.denied");
    let rotate = format!("{}/rotate", path(&key));
    program.post(&rotate, json!({})).await.refused(403, "access.denied");
    program.delete(&path(&key)).await.refused(403, "access.denied");
    let form = json!({"name": "X", "email": "x@example.org", "role": "viewer", "password": PASSWORD});
    program.post("/users", form).await.refused(403, "access.denied");
    program.get("/keys").await.refused(403, "access.denied");
    program
        .post("/service-accounts", json!({"name": "X", "role": "viewer"}))
        .await
        .refused(403, "access.denied");
    for scope in ["user.manage", "profile.manage", "key.manage", "credential.manage", "nothing"] {
        let form = json!({"name": "X", "scopes": [scope]});
        owner.post("/me/keys", form).await.refused_at(422, "body.invalid", "/scopes/0", "key.scope_unknown");
    }
    let _ = server;
}

#[rstest]
#[tokio::test]
async fn a_key_shrinks_with_its_owner(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let (program, _) = program(&editor, json!({"name": "Publisher", "scopes": ["publish"]})).await;
    let entry = program.make("article", json!({"title": "Tides"})).await;
    program.step(&entry, "publish").await.ok();
    let person = format!("/users/{}", editor.id);
    let seen = owner.get(&person).await.ok();
    let seen = owner.patch(&person, json!({"role": "viewer"})).on(&seen).await.ok();
    program.post("/entries", json!({"type": "article", "fields": {}})).await.refused(403, "access.denied");
    program.get("/entries").await.ok();
    owner.call(reqwest::Method::POST, &format!("{person}/deactivate")).on(&seen).await.ok();
    program.get("/entries").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn a_wrong_revoked_or_expired_key_is_refused() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (program, key) = program(&owner, read_only()).await;
    let guess = |token: String| Client { token, ..program.clone() };
    let (head, tail) = program.token.split_at(20);
    let other = if tail.starts_with('a') { "b" } else { "a" };
    for token in [format!("{head}{other}{}", &tail[1..]), "gly_".into(), program.token[..52].to_owned()] {
        guess(token).get("/entries").await.refused(401, "auth.token_invalid");
    }
    owner.delete(&path(&key)).await.done();
    program.get("/entries").await.refused(401, "auth.token_invalid");
    let soon = "2026-01-01T00:05:00Z";
    let form = json!({"name": "Short", "scopes": ["read_only"], "expires_at": soon});
    let (program, _) = self::program(&owner, form).await;
    program.get("/entries").await.ok();
    server.advance(5);
    program.get("/entries").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn after_a_rotation_both_secrets_work_for_a_while() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (old, key) = program(&owner, read_only()).await;
    let rotate = format!("{}/rotate", path(&key));
    let new = with(&owner, &owner.post(&rotate, json!({"overlap_minutes": 5})).await.ok());
    old.get("/entries").await.ok();
    new.get("/entries").await.ok();
    server.advance(5);
    old.get("/entries").await.refused(401, "auth.token_invalid");
    new.get("/entries").await.ok();
    let newest = with(&owner, &owner.post(&rotate, json!({})).await.ok());
    new.get("/entries").await.refused(401, "auth.token_invalid");
    newest.get("/entries").await.ok();
}

#[tokio::test]
async fn a_key_is_bound_to_its_networks_and_its_pace() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let form =
        json!({"name": "Bound", "scopes": ["read_only"], "networks": ["203.0.113.0/24"], "per_minute": 3});
    let (program, _) = program(&owner, form).await;
    let from = |address: &str| program.get("/entries").header("x-forwarded-for", address);
    from("198.51.100.1").await.refused(403, "key.network_refused");
    for _ in 0..3 {
        from("203.0.113.7").await.ok();
    }
    let refused = from("203.0.113.7").await;
    refused.refused(429, "rate_limited");
    assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0);
    let told = owner.get("/audit?event=api_key_refused").await.ok();
    assert_eq!((&told[0]["address"], &told[0]["severity"]), (&json!("198.51.100.1"), &json!("warning")));
}

#[rstest]
#[tokio::test]
async fn a_service_account_acts_by_its_keys_alone(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let admin = server.person(&owner, "Adam", "admin").await;
    let account = admin.post("/service-accounts", json!({"name": "Build", "role": "editor"})).await.ok();
    let keys = format!("/service-accounts/{}/keys", account["id"].as_str().unwrap());
    let made = admin.post(&keys, json!({"name": "CI", "scopes": ["write"]})).await.ok();
    let program = with(&admin, &made);
    let entry = program.make("article", json!({"title": "From the build"})).await;
    assert_eq!(entry["fields"]["title"], "From the build");
    assert_eq!(admin.get("/service-accounts").await.ok()[0]["name"], "Build");
    let people = owner.get("/users").await.text();
    assert!(!people.contains("service.invalid"), "{people}");
    let address = format!("{}@service.invalid", account["id"].as_str().unwrap());
    server.sign_in(&address, "").await.refused(401, "auth.invalid_credentials");
    let id = made["key"]["id"].as_str().unwrap();
    let rotated = admin.post(&format!("/keys/{id}/rotate"), json!({})).await.ok();
    program.get("/entries").await.refused(401, "auth.token_invalid");
    let program = with(&admin, &rotated);
    program.get("/entries").await.ok();
    admin.delete(&format!("/keys/{id}")).await.done();
    program.get("/entries").await.refused(401, "auth.token_invalid");
    admin
        .post("/service-accounts", json!({"name": "X", "role": "owner"}))
        .await
        .refused(403, "user.role_too_high");
    owner
        .post("/service-accounts", json!({"name": "X", "role": "owner"}))
        .await
        .refused(403, "user.role_too_high");
    let person = format!("/service-accounts/{}/keys", owner.id);
    admin.post(&person, read_only()).await.refused(404, "service_account.not_found");
    let (_, mine) = self::program(&owner, read_only()).await;
    let mine = mine["id"].as_str().unwrap();
    admin.post(&format!("/keys/{mine}/rotate"), json!({})).await.refused(404, "key.not_found");
    admin.delete(&format!("/keys/{mine}")).await.done();
}
