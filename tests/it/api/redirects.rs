//! Redirects that people make.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{Server, column};

#[rstest]
#[tokio::test]
async fn a_redirect_is_made_resolved_found_and_deleted(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let made = owner
        .post("/redirects", json!({"from": "/old/ä%20b", "to": "https://example.org/?x=1#y"}))
        .await
        .ok();
    owner.post("/redirects", json!({"from": "/moved", "to": "/new", "permanent": false})).await.ok();
    owner.post("/redirects", json!({"from": "/moved", "to": "/newer"})).await.refused(409, "redirect.taken");
    let resolve = async |path: &str| server.anyone().get(&format!("/redirects/resolve?path={path}")).await;
    assert_eq!(
        resolve("/old/%C3%A4%2520b").await.ok(),
        json!({"to": "https://example.org/?x=1#y", "status": 301})
    );
    assert_eq!(resolve("/moved").await.ok(), json!({"to": "/new", "status": 302}));
    resolve("/moved/").await.refused(404, "redirect.not_found");
    resolve("/MOVED").await.refused(404, "redirect.not_found");
    resolve("").await.refused(404, "redirect.not_found");
    server.anyone().get("/redirects/resolve").await.refused(400, "query.invalid");
    assert_eq!(column(&owner.get("/redirects?q=old").await.ok(), "/from"), ["/old/ä%20b"]);
    assert_eq!(owner.get("/redirects?q=_").await.json()["meta"]["total"], 0);
    assert_eq!(owner.get("/redirects?per_page=1").await.json()["meta"]["total"], 2);
    let path = format!("/redirects/{}", made["id"].as_str().unwrap());
    owner.delete(&path).await.done();
    owner.delete(&path).await.refused(404, "redirect.not_found");
    resolve("/old/%C3%A4%2520b").await.refused(404, "redirect.not_found");
}

#[tokio::test]
async fn a_redirect_leads_somewhere_and_not_in_a_circle() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    for (from, to, pointer, code) in [
        ("old", "/new", "/from", "redirect.invalid"),
        ("//evil.example", "/new", "/from", "redirect.invalid"),
        ("/a b", "/new", "/from", "redirect.invalid"),
        ("/old", "new", "/to", "redirect.invalid"),
        ("/old", "//evil.example", "/to", "redirect.invalid"),
        ("/old", "/\\evil.example", "/to", "redirect.invalid"),
        ("/old", "javascript:alert(1)", "/to", "redirect.invalid"),
        ("/old", "https://", "/to", "redirect.invalid"),
        ("/old", "/old", "/to", "redirect.loop"),
        ("/old", "/new\r\nset-cookie: x=1", "/to", "redirect.invalid"),
    ] {
        owner.post("/redirects", json!({"from": from, "to": to})).await.refused_at(422, code, pointer, code);
    }
    owner.post("/redirects", json!({"from": "/a", "to": "/b"})).await.ok();
    owner.post("/redirects", json!({"from": "/b", "to": "/c"})).await.ok();
    owner.post("/redirects", json!({"from": "/c", "to": "/a"})).await.refused(422, "redirect.loop");
    assert_eq!(owner.get("/redirects").await.json()["meta"]["total"], 2);
}
