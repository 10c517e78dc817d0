//! People: listed, made, changed, deactivated.

use std::future::IntoFuture;

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{PASSWORD, Server, column};

#[rstest]
#[tokio::test]
async fn people_are_listed_by_name_filtered_and_paged(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    for (name, role) in [("Edith", "editor"), ("Vera", "viewer"), ("Anna", "author"), ("Arthur", "author")] {
        server.person(&owner, name, role).await;
    }
    let list = async |query: &str| column(&owner.get(&format!("/users{query}")).await.ok(), "/name");
    assert_eq!(list("").await, ["Anna", "Arthur", "Edith", "Olga Owner", "Vera"]);
    assert_eq!(list("?q=AR").await, ["Arthur"]);
    assert_eq!(list("?q=edith@example").await, ["Edith"]);
    assert_eq!(list("?q=%25").await, [""; 0]);
    assert_eq!(list("?role=author").await, ["Anna", "Arthur"]);
    assert_eq!(list("?state=deactivated").await, [""; 0]);
    let page = owner.get("/users?per_page=2&page=2&role=author").await.json();
    assert_eq!(page["meta"], json!({"total": 2, "page": 2, "per_page": 2}));
    let page = owner.get("/users?per_page=2&page=2").await.json();
    assert_eq!(column(&page["data"], "/name"), ["Edith", "Olga Owner"]);
    let links = json!({"next": "/api/v1/users?per_page=2&page=3", "prev": "/api/v1/users?per_page=2&page=1"});
    assert_eq!(page["links"], links);
    let person = &page["data"][0];
    assert_eq!(
        (&person["state"], &person["role"], &person["version"]),
        (&json!("active"), &json!("editor"), &json!(1))
    );
    assert!(!page.to_string().contains("argon2"));
}

#[rstest]
#[tokio::test]
async fn a_change_names_the_version_that_it_is_based_on(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let path = format!("/users/{}", editor.id);
    let reply = owner.get(&path).await;
    assert_eq!(reply.header("etag"), "\"1\"");
    owner.patch(&path, json!({"name": "E"})).await.refused(428, "precondition.required");
    owner
        .patch(&path, json!({"name": "E"}))
        .header("if-match", "*")
        .await
        .refused(428, "precondition.required");
    let renamed = owner.patch(&path, json!({"name": " Edith Éclair "})).if_match(1).await;
    assert_eq!(renamed.ok()["name"], "Edith Éclair");
    assert_eq!(renamed.header("etag"), "\"2\"");
    let problem =
        owner.patch(&path, json!({"role": "author"})).if_match(1).await.refused(412, "precondition.stale");
    assert_eq!(problem["current_version"], 2);
    assert_eq!(owner.get(&path).await.ok()["role"], "editor");
    let both = owner.patch(&path, json!({"name": "Ed", "role": "author"})).if_match(2).await.ok();
    assert_eq!((&both["name"], &both["role"]), (&json!("Ed"), &json!("author")));
}

#[tokio::test]
async fn a_site_keeps_an_active_owner() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let path = format!("/users/{}", owner.id);
    owner.patch(&path, json!({"role": "admin"})).if_match(1).await.refused(409, "user.last_owner");
    owner.post(&format!("{path}/deactivate"), json!({})).if_match(1).await.refused(409, "user.last_owner");
    let second = server.person(&owner, "Otto", "owner").await;
    owner.post(&format!("{path}/deactivate"), json!({})).if_match(1).await.ok();
    let last = format!("/users/{}", second.id);
    second.patch(&last, json!({"role": "viewer"})).if_match(1).await.refused(409, "user.last_owner");
}

#[rstest]
#[tokio::test]
async fn of_two_owners_who_leave_at_once_one_stays(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let second = server.person(&owner, "Otto", "owner").await;
    let leave = |who: &crate::support::Client| {
        who.post(&format!("/users/{}/deactivate", who.id), json!({})).if_match(1).into_future()
    };
    let (a, b) = futures_util::future::join(leave(&owner), leave(&second)).await;
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409], "{a} {b}");
}

#[tokio::test]
async fn nobody_gives_or_takes_a_role_above_their_own() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let admin = server.person(&owner, "Ada", "admin").await;
    let form = json!({"name": "X", "email": "x@example.org", "role": "owner", "password": PASSWORD});
    admin.post("/users", form).await.refused(403, "user.role_too_high");
    let me = format!("/users/{}", admin.id);
    admin.patch(&me, json!({"role": "owner"})).if_match(1).await.refused(403, "user.role_too_high");
    let top = format!("/users/{}", owner.id);
    admin.patch(&top, json!({"role": "viewer"})).if_match(1).await.refused(403, "user.role_too_high");
    admin.post(&format!("{top}/deactivate"), json!({})).if_match(1).await.refused(403, "user.role_too_high");
    assert_eq!(owner.get("/users?q=x@example.org").await.json()["meta"]["total"], 0);
}

#[rstest]
#[tokio::test]
async fn an_address_belongs_to_one_person(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (_server, owner) = Server::new(backend).await;
    for email in ["olga@example.org", "OLGA@Example.ORG", " olga@example.org "] {
        let form = json!({"name": "X", "email": email, "role": "viewer", "password": PASSWORD});
        owner.post("/users", form).await.refused(409, "user.email_taken");
    }
    let form = |n: u32| json!({"name": "X", "email": "new@example.org", "role": "viewer", "password": format!("{PASSWORD}{n}")});
    let claims = (0..6).map(|n| owner.post("/users", form(n)).into_future());
    let made = futures_util::future::join_all(claims).await;
    assert_eq!(made.iter().filter(|reply| reply.status == 201).count(), 1, "{made:?}");
    assert_eq!(made.iter().filter(|reply| reply.status == 409).count(), 5, "{made:?}");
}

#[tokio::test]
async fn a_person_who_cannot_be_made_is_told_why_at_every_place() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let form = json!({"name": "", "email": "x", "role": "viewer", "password": "short"});
    let problem = owner.post("/users", form).await.refused(422, "body.invalid");
    assert_eq!(column(&problem["errors"], "/pointer"), ["/name", "/email", "/password"], "{problem}");
    let form = json!({"name": "X", "email": "x@example.org", "role": "king", "password": PASSWORD});
    owner.post("/users", form).await.refused_at(422, "body.invalid", "/role", "value.type");
    let form =
        json!({"name": "X", "email": "x@example.org", "role": "viewer", "password": PASSWORD, "id": "1"});
    owner.post("/users", form).await.refused_at(422, "body.unknown_field", "/id", "body.unknown_field");
}

#[tokio::test]
async fn a_state_that_is_there_already_is_no_change() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    let path = format!("/users/{}", viewer.id);
    owner
        .post(&format!("{path}/reactivate"), json!({}))
        .if_match(1)
        .await
        .refused(409, "user.state_unchanged");
    owner.post(&format!("{path}/deactivate"), json!({})).if_match(1).await.ok();
    owner
        .post(&format!("{path}/deactivate"), json!({}))
        .if_match(2)
        .await
        .refused(409, "user.state_unchanged");
}

#[tokio::test]
async fn everybody_changes_their_own_name_and_nothing_else_of_themselves() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    assert_eq!(viewer.patch("/me", json!({"name": "Vera V."})).await.ok()["name"], "Vera V.");
    let role = json!({"role": "owner"});
    viewer.patch("/me", role).await.refused_at(422, "body.unknown_field", "/role", "body.unknown_field");
    let me = viewer.get("/me").await.ok();
    assert_eq!((&me["name"], &me["role"]), (&json!("Vera V."), &json!("viewer")));
}
