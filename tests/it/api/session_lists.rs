//! Where people are signed in, and ending that.

use galley_domain::{accounts::Email, sessions::Session};
use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, PASSWORD, Server, column};

async fn ids(client: &Client) -> Vec<String> {
    column(&client.get("/me/sessions").await.ok(), "/id")
}

#[rstest]
#[tokio::test]
async fn one_sees_where_one_is_signed_in(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    let form = json!({"email": owner.email, "password": PASSWORD, "mode": "cookie"});
    let agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let call = server.anyone().post("/auth/login", form).header("x-galley-request", "1");
    let reply = call.header("user-agent", agent).header("x-forwarded-for", "203.0.113.9").await;
    let browser = server.anyone().with_session(&reply);
    server.person(&owner, "Vera", "viewer").await;
    server.advance(5);
    let list = browser.get("/me/sessions").await;
    assert_eq!(list.json()["meta"]["total"], 2);
    let list = list.ok();
    let mine = list.as_array().unwrap().iter().find(|it| it["current"] == true).unwrap();
    let told = |key: &str| mine[key].as_str().unwrap_or_default().to_owned();
    assert_eq!([told("browser"), told("system"), told("user_agent")], ["Firefox", "Windows", agent]);
    assert_eq!([told("address"), told("mode"), told("method")], ["203.0.113.9", "cookie", "password"]);
    assert_eq!(told("created_at"), "2026-01-01T00:00:00Z");
    assert_eq!(told("last_seen_at"), "2026-01-01T00:05:00Z");
    assert_eq!(told("expires_at"), "2026-01-04T00:05:00Z");
    assert_eq!(list.as_array().unwrap().iter().filter(|it| it["current"] == true).count(), 1);
    assert!(!list.to_string().contains("hash") && !list.to_string().contains("glys_"));
}

#[rstest]
#[tokio::test]
async fn one_session_the_others_or_all_are_ended_at_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let (a, b, c) = (
        server.browser(&owner.email).await,
        server.browser(&owner.email).await,
        owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await),
    );
    let current = |list: Value| {
        let mine = list.as_array().unwrap().iter().find(|it| it["current"] == true).unwrap();
        mine["id"].as_str().unwrap().to_owned()
    };
    let id = current(b.get("/me/sessions").await.ok());
    a.delete(&format!("/me/sessions/{id}")).await.done();
    b.get("/me").await.refused(401, "auth.session_expired");
    a.delete(&format!("/me/sessions/{id}")).await.refused(404, "session.not_found");
    c.get("/me").await.ok();
    a.delete("/me/sessions").await.done();
    c.get("/me").await.refused(401, "auth.token_invalid");
    c.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    owner.get("/me").await.refused(401, "auth.token_invalid");
    assert_eq!(ids(&a).await.len(), 1);
    let d = server.browser(&owner.email).await;
    let reply = d.delete("/me/sessions?all=true").await;
    reply.done();
    assert_eq!(reply.header("clear-site-data"), "\"cache\"");
    a.get("/me").await.refused(401, "auth.session_expired");
    d.get("/me").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn nobody_sees_or_ends_the_session_of_another_as_their_own() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    let theirs = ids(&owner).await;
    assert!(ids(&viewer).await.iter().all(|id| !theirs.contains(id)));
    let path = format!("/me/sessions/{}", theirs[0]);
    viewer.delete(&path).await.refused(404, "session.not_found");
    let manager = server.person(&owner, "Ada", "admin").await;
    manager.delete(&path).await.refused(404, "session.not_found");
    owner.get("/me").await.ok();
}

#[tokio::test]
async fn who_manages_people_sees_and_ends_their_sessions_but_not_those_of_a_higher_role() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let admin = server.person(&owner, "Ada", "admin").await;
    let path = format!("/users/{}/sessions", editor.id);
    let list = admin.get(&path).await.ok();
    assert_eq!((list.as_array().unwrap().len(), &list[0]["current"]), (1, &json!(false)));
    editor.delete(&path).await.refused(403, "access.denied");
    admin.delete(&path).await.done();
    editor.get("/me").await.refused(401, "auth.token_invalid");
    assert_eq!(admin.get(&path).await.ok(), json!([]));
    let above = format!("/users/{}/sessions", owner.id);
    admin.delete(&above).await.refused(403, "user.role_too_high");
    owner.get("/me").await.ok();
    let nobody = "/users/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42/sessions";
    admin.get(nobody).await.refused(404, "user.not_found");
    admin.delete(nobody).await.refused(404, "user.not_found");
}

#[rstest]
#[tokio::test]
async fn what_changes_a_person_ends_the_sessions_of_their_browsers_too(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let browser = server.browser(&editor.email).await;
    let path = format!("/users/{}", editor.id);
    let user = owner.get(&path).await.ok();
    let user = owner.patch(&path, json!({"role": "author"})).on(&user).await.ok();
    browser.get("/me").await.refused(401, "auth.session_expired");
    let (here, there) = (server.browser(&editor.email).await, server.browser(&editor.email).await);
    let change = json!({"current": PASSWORD, "new": "a loud harbour at noon"});
    here.post("/me/password", change).await.done();
    here.get("/me").await.ok();
    there.get("/me").await.refused(401, "auth.session_expired");
    owner
        .post(&format!("{path}/deactivate"), json!({}))
        .if_match(user["version"].as_u64().unwrap() + 1)
        .await
        .ok();
    here.get("/me").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn whoever_changes_their_own_role_signs_in_again() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let second = server.person(&owner, "Otto", "owner").await;
    let path = format!("/users/{}", second.id);
    let user = second.get(&path).await.ok();
    second.patch(&path, json!({"role": "admin"})).on(&user).await.ok();
    second.get("/me").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn one_session_too_many_ends_the_oldest() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let address = Email::try_new("/email", &owner.email).unwrap();
    let user = server.db.reader().users().by_email(&address).await.unwrap().unwrap();
    server.advance(1);
    for n in 2..=Session::MAX_PER_USER {
        server.db.given_session(&user, &format!("token {n}")).await;
    }
    owner.get("/me").await.ok();
    let last = server.browser(&owner.email).await;
    owner.get("/me").await.refused(401, "auth.token_invalid");
    assert_eq!(last.get("/me/sessions").await.json()["meta"]["total"], Session::MAX_PER_USER);
}
