//! What all answers have in common: names, headers, problems; and the probes.

use galley_testing::Backend;
use serde_json::json;

use crate::support::Server;

const API_POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[tokio::test]
async fn every_kind_of_answer_has_a_name_of_its_own_and_the_headers() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let mut names = std::collections::HashSet::new();
    for (path, status) in [
        ("/me", 200),
        ("/nothing", 404),
        ("/entries/x", 404),
        ("/entries/%ff", 400),
        ("/entries?x=%00", 400),
        ("/entries?x=1", 400),
        ("/users/", 404),
        ("//", 302),
        ("//health", 200),
        ("//nothing", 404),
        ("//media/x/y", 404),
        ("//.git/config", 404),
    ] {
        let reply = owner.get(path).header("x-request-id", "made-up").await;
        assert_eq!(reply.status, status, "{path}: {reply}");
        assert_eq!(reply.header("content-security-policy"), API_POLICY, "{path}");
        assert!(names.insert(reply.header("x-request-id").to_owned()), "{path}");
        assert_eq!(reply.header("server"), "");
    }
    server.anyone().get("/me").await.refused(401, "auth.required");
    assert_eq!(server.anyone().get("/me").await.header("www-authenticate"), "Bearer");
    server.anyone().get("/nothing").await.refused(404, "route.not_found");
    owner.post("/types/article", json!({})).await.refused(405, "route.method_not_allowed");
}

#[tokio::test]
async fn the_probes_tell_that_the_server_lives_and_can_work() {
    let server = Server::unclaimed(Backend::Sqlite).await;
    assert_eq!(server.anyone().get("//health").await.json(), json!({"status": "ok"}));
    let ready = json!({"status": "ok", "checks": {"database": "ok"}});
    assert_eq!(server.anyone().get("//ready").await.json(), ready);
    server.app.storage.close().await.unwrap();
    assert_eq!(server.anyone().get("//health").await.json(), json!({"status": "ok"}));
    server.anyone().get("//ready").await.refused(503, "storage.unavailable");
    let reply = server.anyone().get("/setup").await.refused(503, "storage.unavailable").to_string();
    assert!(!reply.contains("sql") && !reply.contains("pool"), "{reply}");
}

#[tokio::test]
async fn the_documentation_is_served_without_a_word_to_others() {
    let server = Server::unclaimed(Backend::Sqlite).await;
    let page = server.anyone().get("//docs/").await;
    assert_eq!(page.status, 200);
    assert!(page.header("content-security-policy").contains("connect-src 'self'"), "{page}");
    assert!(!page.text().contains("https://"), "{page}");
}

#[tokio::test]
async fn pages_of_other_origins_are_given_nothing() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    for path in ["/me", "/content/article", "/setup"] {
        let reply = owner.get(path).header("origin", "https://evil.example").await;
        assert_eq!(reply.header("access-control-allow-origin"), "", "{path}");
        let asked =
            server.anyone().call(reqwest::Method::OPTIONS, path).header("origin", "https://evil.example");
        let asked = asked.header("access-control-request-method", "GET").await;
        assert_eq!(asked.header("access-control-allow-origin"), "", "{path}");
    }
}

#[tokio::test]
async fn a_server_that_stops_finishes_what_is_under_way() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let url = server.url().to_owned();
    let saves = (0..8).map(|n| {
        std::future::IntoFuture::into_future(
            owner.post("/entries", json!({"type": "article", "fields": {"title": n.to_string()}})),
        )
    });
    let saved = futures_util::future::join_all(saves).await;
    let db = server.db.clone();
    server.stop().await;
    let kept = db.number("SELECT count(*) FROM entries", []).await;
    assert_eq!(kept, i64::try_from(saved.iter().filter(|reply| reply.status == 201).count()).unwrap());
    assert!(owner.http.get(url).send().await.is_err());
}
