//! Sessions that a browser holds with a cookie.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{Client, PASSWORD, Server};

#[rstest]
#[tokio::test]
async fn a_browser_gets_one_cookie_and_no_token(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let form = json!({"email": owner.email, "password": PASSWORD, "mode": "cookie"});
    let reply = server.anyone().post("/auth/login", form).header("x-galley-request", "1").await;
    let signed_in = reply.ok();
    assert_eq!((&signed_in["mode"], signed_in.get("access_token")), (&json!("cookie"), None));
    let cookies: Vec<_> = reply.headers.get_all("set-cookie").iter().collect();
    assert_eq!(cookies.len(), 1, "{reply}");
    let cookie = reply.header("set-cookie");
    for part in ["galley_session=glys_", "HttpOnly", "SameSite=Strict", "Path=/", "Expires="] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let secret = reply.cookie("galley_session");
    assert!(!reply.text().contains(&secret));
    let browser = server.anyone().with_session(&reply);
    assert_eq!(browser.get("/me").await.ok()["name"], "Olga Owner");
    browser.patch("/me", json!({"name": "Olga O."})).await.ok();
    let stored = "SELECT count(*) FROM sessions WHERE token_hash = $1";
    assert_eq!(server.db.number(stored, [secret.into()]).await, 0, "the secret itself is not stored");
}

#[tokio::test]
async fn set_up_signs_a_browser_in_too() {
    let server = Server::unclaimed(Backend::Sqlite).await;
    let form = json!({
        "token": server.setup_token(), "name": "Olga", "email": "olga@example.org", "password": PASSWORD,
        "site_name": "X", "mode": "cookie",
    });
    server.anyone().post("/setup", form.clone()).await.refused(403, "auth.cross_site");
    let reply = server.anyone().post("/setup", form).header("x-galley-request", "1").await;
    assert_eq!(server.anyone().with_session(&reply).get("/me").await.ok()["role"], "owner");
}

#[tokio::test]
async fn behind_https_the_cookie_is_bound_to_the_host() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let secure = server
        .twin_configured(|config| {
            config.server.public_url = Some("https://cms.example.org".into());
            config.server.port = port;
        })
        .await;
    let there = secure.anyone_at(&format!("http://127.0.0.1:{port}"));
    let form = json!({"email": owner.email, "password": PASSWORD, "mode": "cookie"});
    let call = there.post("/auth/login", form).header("x-galley-request", "1");
    let reply = call.header("origin", "https://cms.example.org").await;
    reply.ok();
    let cookie = reply.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Host-galley_session=glys_"), "{cookie}");
    assert!(
        cookie.contains("; Path=/;") && cookie.contains("; Secure") && !cookie.contains("Domain"),
        "{cookie}"
    );
    let pair = cookie.split(';').next().unwrap();
    there.get("/me").header("cookie", pair).await.ok();
    let unbound = pair.replace("__Host-", "");
    there.get("/me").header("cookie", &unbound).await.refused(401, "auth.required");
}

#[tokio::test]
async fn another_site_can_neither_use_the_cookie_nor_plant_one() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let browser = server.browser(&owner.email).await;
    let cookie = format!("galley_session={}", browser.session);
    let bare = |path: &str| server.anyone().patch(path, json!({"name": "Stolen"})).header("cookie", &cookie);
    bare("/me").await.refused(403, "auth.cross_site");
    for site in ["cross-site", "same-site", "none"] {
        let call = browser.patch("/me", json!({"name": "Stolen"})).header("sec-fetch-site", site);
        call.await.refused(403, "auth.cross_site");
    }
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        let call = browser.patch("/me", json!({"name": "Stolen"})).header("origin", origin);
        call.await.refused(403, "auth.cross_site");
    }
    assert_eq!(browser.get("/me").await.ok()["name"], "Olga Owner");
    let form = json!({"email": owner.email, "password": PASSWORD, "mode": "cookie"});
    let planted = server.anyone().post("/auth/login", form.clone()).await;
    planted.refused(403, "auth.cross_site");
    let planted = server.anyone().post("/auth/login", form).header("x-galley-request", "1");
    planted.header("sec-fetch-site", "cross-site").await.refused(403, "auth.cross_site");
    server.anyone().get("/me").header("cookie", &cookie).header("sec-fetch-site", "cross-site").await.ok();
}

#[tokio::test]
async fn a_header_wins_over_the_cookie() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    let browser = server.browser(&owner.email).await;
    let both = Client { token: viewer.token.clone(), ..browser.clone() };
    assert_eq!(both.get("/me").await.ok()["name"], "Vera");
    Client { token: "nonsense".into(), ..browser }.get("/me").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn a_cookie_whose_session_is_over_keeps_nobody_from_what_is_public() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let browser = server.browser(&owner.email).await;
    let reply = browser.post("/auth/logout", json!({})).await;
    reply.done();
    assert_eq!(reply.header("clear-site-data"), "\"cache\"");
    assert_eq!(reply.header("cache-control"), "no-store");
    for name in ["galley_session", "galley_refresh"] {
        let mut cookies = reply.headers.get_all("set-cookie").iter().filter_map(|it| it.to_str().ok());
        let empty = format!("{name}=;");
        assert!(cookies.any(|it| it.starts_with(&empty) && it.contains("Max-Age=0")), "{reply}");
    }
    browser.get("/me").await.refused(401, "auth.session_expired");
    browser.get("/setup").await.ok();
    let form = json!({"email": owner.email, "password": PASSWORD, "mode": "cookie"});
    let again = browser.with_session(&browser.post("/auth/login", form).await);
    assert_ne!(again.session, browser.session);
    again.get("/me").await.ok();
    browser.get("/me").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn secrets_of_one_kind_open_nothing_as_another() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let browser = server.browser(&owner.email).await;
    let refresh_as_session = Client { session: owner.cookie.clone(), ..server.anyone() };
    refresh_as_session.get("/me").await.refused(401, "auth.session_expired");
    let session_as_refresh = Client { cookie: browser.session.clone(), ..server.anyone() };
    session_as_refresh.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    let session_as_token = Client { token: browser.session.clone(), ..server.anyone() };
    session_as_token.get("/me").await.refused(401, "auth.token_invalid");
    let made_up = Client { session: "glys_made-up".into(), ..server.anyone() };
    made_up.get("/me").await.refused(401, "auth.session_expired");
}

#[rstest]
#[tokio::test]
async fn a_cookie_session_lives_by_use_and_not_for_ever(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let (idle, used) = (server.browser(&owner.email).await, server.browser(&owner.email).await);
    for _ in 0..14 {
        server.advance(2 * 24 * 60);
        used.get("/me").await.ok();
    }
    idle.get("/me").await.refused(401, "auth.session_expired");
    server.advance(2 * 24 * 60);
    used.get("/me").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn how_long_sessions_last_is_the_operators_choice() {
    let server = Server::configured(Backend::Sqlite, |config| {
        config.auth.session_idle_minutes = 30;
        config.auth.session_days = 1;
    })
    .await;
    let owner = server.set_up().await;
    let browser = server.browser(&owner.email).await;
    for _ in 0..49 {
        server.advance(29);
        browser.get("/me").await.ok();
    }
    server.advance(29);
    browser.get("/me").await.refused(401, "auth.session_expired");
    let browser = server.browser(&owner.email).await;
    server.advance(30);
    browser.get("/me").await.refused(401, "auth.session_expired");
}
