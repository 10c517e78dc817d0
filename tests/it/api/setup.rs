//! The first owner of a new site.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{PASSWORD, Server, column};

fn form(token: &str, n: usize) -> Value {
    json!({
        "token": token, "name": "Olga", "email": format!("olga{n}@example.org"), "password": PASSWORD,
        "site_name": " The Harbour Gazette ",
    })
}

#[rstest]
#[tokio::test]
async fn whoever_holds_the_token_becomes_the_owner(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let server = Server::unclaimed(backend).await;
    let anyone = server.anyone();
    assert_eq!(anyone.get("/setup").await.ok(), json!({"needed": true, "site_name": "Galley"}));
    anyone.post("/setup", form("gs_wrong", 1)).await.refused(403, "setup.token_wrong");
    anyone.post("/setup", form("", 1)).await.refused(403, "setup.token_wrong");
    let reply = anyone.post("/setup", form(&server.setup_token(), 1)).await;
    assert_eq!((reply.status, reply.header("location")), (201, "/api/v1/me"));
    let owner = anyone.signed_in(&reply);
    let me = owner.get("/me").await.ok();
    assert_eq!(me["role"], "owner");
    assert_eq!(me["site"], json!({"name": "The Harbour Gazette", "locale": "en"}));
    let told = json!({"needed": false, "site_name": "The Harbour Gazette"});
    assert_eq!(anyone.get("/setup").await.ok(), told);
}

#[tokio::test]
async fn set_up_works_once() {
    let server = Server::unclaimed(Backend::Sqlite).await;
    let token = server.setup_token();
    server.anyone().post("/setup", form(&token, 1)).await.ok();
    server.anyone().post("/setup", form(&token, 2)).await.refused(409, "setup.done");
}

#[tokio::test]
async fn set_up_that_is_refused_leaves_nothing_behind() {
    let server = Server::unclaimed(Backend::Sqlite).await;
    let token = server.setup_token();
    for (field, value, issue) in [
        ("name", " ", "value.required"),
        ("email", "no address", "user.email_invalid"),
        ("password", "short", "password.too_short"),
        ("site_name", "", "value.required"),
    ] {
        let mut form = form(&token, 1);
        form[field] = value.into();
        let problem = server.anyone().post("/setup", form).await.refused(422, "body.invalid");
        assert_eq!(problem["errors"][0]["pointer"], format!("/{field}"), "{problem}");
        assert!(
            problem["errors"][0]["code"].as_str().is_some_and(|code| code == issue || field == "name"),
            "{problem}"
        );
    }
    assert_eq!(server.anyone().get("/setup").await.ok()["needed"], true);
    server.anyone().post("/setup", form(&token, 1)).await.ok();
}

#[rstest]
#[tokio::test]
async fn of_many_who_claim_at_once_exactly_one_wins(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let server = Server::unclaimed(backend).await;
    let token = server.setup_token();
    let claims = (0..12).map(|n| {
        let claim = server.anyone().post("/setup", form(&token, n));
        async move { claim.await.status }
    });
    let mut statuses = futures_util::future::join_all(claims).await;
    statuses.sort_unstable();
    assert_eq!(statuses, [[201].as_slice(), &[409; 11]].concat());
    let users = server.db.number("SELECT count(*) FROM users", []).await;
    assert_eq!(users, 1);
}

#[tokio::test]
async fn a_server_that_starts_on_nothing_makes_its_database_and_types() {
    let server = Server::configured(Backend::Sqlite, |config| config.database.url = None).await;
    assert!(server.folder().join("galley.db").exists());
    let owner = server.set_up().await;
    let types = column(&owner.get("/types").await.ok(), "/key");
    assert_eq!(types, ["article", "author", "category", "page", "tag"]);
    server.stop().await;
}
