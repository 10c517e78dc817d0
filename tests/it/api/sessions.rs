//! Signing in, staying signed in and signing out.

use std::future::IntoFuture;

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{PASSWORD, Server};

#[rstest]
#[tokio::test]
async fn a_password_opens_a_session_for_ten_minutes(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let reply = server.sign_in(" OLGA@example.org ", PASSWORD).await;
    assert_eq!(reply.header("cache-control"), "no-store");
    let again = owner.signed_in(&reply);
    assert_eq!(again.id, owner.id);
    server.advance(9);
    assert_eq!(again.get("/me").await.ok()["name"], "Olga Owner");
    server.advance(2);
    again.get("/me").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn the_refresh_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let (server, _) = Server::new(Backend::Sqlite).await;
    let reply = server.sign_in("olga@example.org", PASSWORD).await;
    let cookie = reply.header("set-cookie");
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/api/v1/auth", "Expires="] {
        assert!(cookie.contains(flag), "{cookie}");
    }
    assert!(!reply.text().contains(cookie.split(['=', ';']).nth(1).unwrap()));
}

#[tokio::test]
async fn behind_https_the_cookie_is_secure_and_transport_security_is_told() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::configured(Backend::Sqlite, |config| {
        config.server.public_url = Some("https://cms.example.org".into());
        config.server.port = port;
    })
    .await;
    let form = json!({
        "token": server.setup_token(), "name": "Olga", "email": "olga@example.org", "password": PASSWORD, "site_name": "X",
    });
    let reply = server.anyone_at(&format!("http://127.0.0.1:{port}")).post("/setup", form).await;
    reply.ok();
    assert!(reply.header("set-cookie").starts_with("__Secure-galley_refresh="), "{reply}");
    assert!(reply.header("set-cookie").contains("; Secure"), "{reply}");
    assert_eq!(reply.header("strict-transport-security"), "max-age=31536000; includeSubDomains");
}

#[tokio::test]
async fn an_unknown_account_and_a_wrong_password_get_the_same_answer() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let gone = server.person(&owner, "Vera", "viewer").await;
    let user = owner.get(&format!("/users/{}", gone.id)).await.ok();
    owner.post(&format!("/users/{}/deactivate", gone.id), json!({})).on(&user).await.ok();
    let mut answers = Vec::new();
    for (email, password) in [
        ("olga@example.org", "not the password at all"),
        ("nobody@example.org", PASSWORD),
        ("vera@example.org", PASSWORD),
        ("no address", PASSWORD),
        ("olga@example.org", ""),
    ] {
        let reply = server.sign_in(email, password).await;
        reply.refused(401, "auth.invalid_credentials");
        assert_eq!(reply.header("set-cookie"), "");
        answers.push(reply.told());
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
}

#[tokio::test]
async fn five_attempts_a_minute_are_allowed_for_an_account() {
    let (server, _) = Server::new(Backend::Sqlite).await;
    for left in (0..5).rev() {
        let reply = server.sign_in("olga@example.org", "not the password at all").await;
        reply.refused(401, "auth.invalid_credentials");
        assert_eq!(reply.header("x-ratelimit-limit"), "5");
        assert_eq!(reply.header("x-ratelimit-remaining"), left.to_string());
        assert!(reply.header("x-ratelimit-reset").parse::<u64>().unwrap() <= 60);
    }
    for (email, password) in [("olga@example.org", PASSWORD), (" OLGA@EXAMPLE.ORG", PASSWORD)] {
        let reply = server.sign_in(email, password).await;
        reply.refused(429, "rate_limited");
        assert_eq!(reply.header("x-ratelimit-remaining"), "0");
        assert!((1..=60).contains(&reply.header("retry-after").parse::<u64>().unwrap()));
    }
    server.sign_in("another@example.org", PASSWORD).await.refused(401, "auth.invalid_credentials");
}

#[tokio::test]
async fn five_attempts_a_minute_are_allowed_from_an_address() {
    let (server, _) = Server::new(Backend::Sqlite).await;
    let attempt = |n: usize, from: &str| {
        let form = json!({"email": format!("person{n}@example.org"), "password": PASSWORD});
        server.anyone().post("/auth/login", form).header("x-forwarded-for", from)
    };
    for n in 0..5 {
        attempt(n, "192.0.2.1").await.refused(401, "auth.invalid_credentials");
    }
    attempt(6, "192.0.2.1").await.refused(429, "rate_limited");
    attempt(7, "198.51.100.7, 192.0.2.1").await.refused(429, "rate_limited");
    attempt(8, "192.0.2.2").await.refused(401, "auth.invalid_credentials");
}

#[tokio::test]
async fn an_address_that_a_client_makes_up_counts_for_nothing() {
    let server = Server::configured(Backend::Sqlite, |config| config.server.trusted_proxies.clear()).await;
    for _ in 0..5 {
        server.sign_in("nobody@example.org", PASSWORD).await.refused(401, "auth.invalid_credentials");
    }
    server.sign_in("somebody@example.org", PASSWORD).await.refused(429, "rate_limited");
}

#[rstest]
#[tokio::test]
async fn a_refresh_token_works_once(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    server.advance(11);
    let renewed = owner.signed_in(&owner.post_with_cookie("/auth/refresh").await);
    assert_ne!(renewed.cookie, owner.cookie);
    renewed.get("/me").await.ok();
    server.advance(11);
    let again = renewed.signed_in(&renewed.post_with_cookie("/auth/refresh").await);
    again.get("/me").await.ok();
}

#[rstest]
#[tokio::test]
async fn a_refresh_token_that_is_shown_again_ends_the_session(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let other = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    let renewed = owner.signed_in(&owner.post_with_cookie("/auth/refresh").await);
    owner.post_with_cookie("/auth/refresh").await.refused(401, "auth.token_reused");
    renewed.get("/me").await.refused(401, "auth.token_invalid");
    renewed.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    other.get("/me").await.ok();
}

#[tokio::test]
async fn of_two_who_show_a_refresh_token_at_once_at_most_one_is_renewed() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let tries = (0..6).map(|_| owner.post_with_cookie("/auth/refresh").into_future());
    let replies = futures_util::future::join_all(tries).await;
    let renewed = replies.iter().filter(|reply| reply.status == 200).count();
    assert!(renewed <= 1 && replies.iter().all(|reply| matches!(reply.status, 200 | 401)), "{replies:?}");
    owner.get("/me").await.refused(401, "auth.token_invalid");
}

#[tokio::test]
async fn a_session_is_over_after_three_days_without_use_and_after_thirty_days_with() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let mut session = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    server.advance(3 * 24 * 60 + 1);
    owner.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    session.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    session = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    for _ in 0..14 {
        server.advance(2 * 24 * 60);
        session = session.signed_in(&session.post_with_cookie("/auth/refresh").await);
    }
    server.advance(2 * 24 * 60);
    session.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn signing_out_ends_the_session_at_once() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let reply = owner.post_with_cookie("/auth/logout").await;
    reply.done();
    assert!(reply.header("set-cookie").starts_with("galley_refresh=;"), "{reply}");
    owner.get("/me").await.refused(401, "auth.token_invalid");
    owner.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    owner.post_with_cookie("/auth/logout").await.done();
}

#[tokio::test]
async fn another_site_cannot_use_the_cookie() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let cookie = format!("galley_refresh={}", owner.cookie);
    for path in ["/auth/refresh", "/auth/logout"] {
        let bare = || crate::support::Client { token: String::new(), ..owner.clone() }.post(path, json!({}));
        bare().header("cookie", &cookie).await.refused(403, "auth.cross_site");
        for site in ["cross-site", "same-site", "none"] {
            let call = owner.post_with_cookie(path).header("sec-fetch-site", site);
            call.await.refused(403, "auth.cross_site");
        }
        for origin in ["https://evil.example", "null", "http://127.0.0.1:1"] {
            owner.post_with_cookie(path).header("origin", origin).await.refused(403, "auth.cross_site");
        }
    }
    owner.post_with_cookie("/auth/refresh").header("sec-fetch-site", "same-origin").await.ok();
}

#[tokio::test]
async fn without_a_cookie_there_is_no_session_to_renew() {
    let (server, _) = Server::new(Backend::Sqlite).await;
    server.anyone().post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    let made_up = crate::support::Client { cookie: "made-up".into(), ..server.anyone() };
    made_up.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
}

#[tokio::test]
async fn a_token_that_was_tampered_with_opens_nothing() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let parts: Vec<_> = owner.token.split('.').collect();
    let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", parts[1]);
    let swapped = format!("{}.{}.{}", parts[0], parts[1], parts[2].chars().rev().collect::<String>());
    for token in [unsigned.as_str(), &swapped, "", "x", &parts[..2].join("."), owner.cookie.as_str()] {
        for path in ["/me", "/content/article", "/setup"] {
            let call = server.anyone().get(path).header("authorization", &format!("Bearer {token}"));
            call.await.refused(401, "auth.token_invalid");
        }
    }
}

#[tokio::test]
async fn a_session_of_one_site_is_none_of_another() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let neighbour = server.neighbour().await;
    let stranger = crate::support::Client { token: owner.token.clone(), ..neighbour.anyone() };
    stranger.get("/me").await.refused(401, "auth.token_invalid");
    neighbour.sign_in(&owner.email, PASSWORD).await.refused(401, "auth.invalid_credentials");
}

#[rstest]
#[tokio::test]
async fn the_token_of_somebody_deactivated_dies_at_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let user = owner.get(&format!("/users/{}", editor.id)).await.ok();
    let user = owner.post(&format!("/users/{}/deactivate", editor.id), json!({})).on(&user).await.ok();
    editor.get("/me").await.refused(401, "auth.token_invalid");
    editor.post_with_cookie("/auth/refresh").await.refused(401, "auth.session_expired");
    owner.post(&format!("/users/{}/reactivate", editor.id), json!({})).on(&user).await.ok();
    editor.get("/me").await.refused(401, "auth.token_invalid");
    server.anyone().signed_in(&server.sign_in(&editor.email, PASSWORD).await).get("/me").await.ok();
}

#[rstest]
#[tokio::test]
async fn another_role_acts_from_the_next_request_on(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    editor.get("/users").await.ok();
    let path = format!("/users/{}", editor.id);
    let user = owner.get(&path).await.ok();
    owner.patch(&path, json!({"role": "viewer"})).on(&user).await.ok();
    editor.get("/users").await.refused(401, "auth.token_invalid");
    let viewer = editor.signed_in(&server.sign_in(&editor.email, PASSWORD).await);
    viewer.get("/users").await.refused(403, "access.denied");
}

#[tokio::test]
async fn another_password_ends_the_other_sessions_and_no_others() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let elsewhere = owner.signed_in(&server.sign_in(&owner.email, PASSWORD).await);
    let change =
        |current: &str, new: &str| owner.post("/me/password", json!({"current": current, "new": new}));
    change("wrong", "a loud harbour at noon").await.refused_at(
        422,
        "password.wrong",
        "/current",
        "password.wrong",
    );
    change(PASSWORD, "short").await.refused_at(422, "body.invalid", "/new", "password.too_short");
    change(PASSWORD, &"x".repeat(300)).await.refused_at(422, "body.invalid", "/new", "password.too_long");
    change(PASSWORD, "passwordpassword").await.refused_at(422, "body.invalid", "/new", "password.common");
    change(PASSWORD, "a loud harbour at noon").await.done();
    owner.get("/me").await.ok();
    elsewhere.get("/me").await.refused(401, "auth.token_invalid");
    server.sign_in(&owner.email, PASSWORD).await.refused(401, "auth.invalid_credentials");
    server.sign_in(&owner.email, "a loud harbour at noon").await.ok();
}
