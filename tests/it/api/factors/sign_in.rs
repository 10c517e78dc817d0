//! Signing in in two steps.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use super::{enrol, first_step, second_step};
use crate::support::{PASSWORD, Server};

#[rstest]
#[tokio::test]
async fn whoever_has_a_factor_gets_no_session_before_it_was_shown(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let (app, _) = enrol(&server, &owner).await;
    let sessions = server.db.number("SELECT count(*) FROM sessions", []).await;
    let step = first_step(&server, &owner).await;
    assert_eq!(step["methods"], json!(["totp", "backup_code"]));
    assert_eq!(server.db.number("SELECT count(*) FROM sessions", []).await, sessions);
    let wrong = second_step(&server, &step, "totp", &app.wrong_code(&server)).await;
    wrong.refused_at(422, "factor.code_wrong", "/code", "factor.code_wrong");
    assert_eq!(server.db.number("SELECT count(*) FROM sessions", []).await, sessions);
    let again = owner.signed_in(&second_step(&server, &step, "totp", &app.code(&server)).await);
    assert_eq!(again.get("/me").await.ok()["id"], json!(owner.id));
}

#[tokio::test]
async fn a_challenge_opens_one_session() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, codes) = enrol(&server, &owner).await;
    let step = first_step(&server, &owner).await;
    second_step(&server, &step, "totp", &app.code(&server)).await.ok();
    second_step(&server, &step, "backup_code", &codes[0]).await.refused(401, "auth.challenge_invalid");
    let unknown = json!({"challenge": "made-up"});
    second_step(&server, &unknown, "totp", "000000").await.refused(401, "auth.challenge_invalid");
}

#[tokio::test]
async fn a_code_of_the_first_sign_in_is_none_in_the_second() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, codes) = enrol(&server, &owner).await;
    let code = app.code(&server);
    second_step(&server, &first_step(&server, &owner).await, "totp", &code).await.ok();
    let step = first_step(&server, &owner).await;
    second_step(&server, &step, "totp", &code).await.refused(422, "factor.code_wrong");
    second_step(&server, &step, "totp", &app.code_in(&server, -30)).await.refused(422, "factor.code_wrong");
    second_step(&server, &step, "backup_code", &codes[3].to_lowercase()).await.ok();
    let step = first_step(&server, &owner).await;
    second_step(&server, &step, "backup_code", &codes[3]).await.refused(422, "factor.code_wrong");
    assert_eq!(owner.get("/me/factors").await.ok()["backup_codes"]["left"], 9);
}

#[rstest]
#[tokio::test]
async fn of_many_who_show_one_backup_code_at_once_exactly_one_is_let_in(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let (_, codes) = enrol(&server, &owner).await;
    let mut steps = Vec::new();
    for _ in 0..4 {
        steps.push(first_step(&server, &owner).await);
    }
    let tries = steps.iter().map(|step| second_step(&server, step, "backup_code", &codes[0]));
    let replies = futures_util::future::join_all(tries).await;
    let mut statuses: Vec<_> = replies.iter().map(|reply| reply.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422, 422, 422]);
}

#[tokio::test]
async fn five_wrong_codes_or_ten_minutes_end_a_sign_in() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, _) = enrol(&server, &owner).await;
    let step = first_step(&server, &owner).await;
    let wrong = async || second_step(&server, &step, "totp", &app.wrong_code(&server)).await;
    wrong().await.refused(422, "factor.code_wrong");
    assert_eq!(server.db.number("SELECT tries FROM sign_in_challenges", []).await, 1);
    // The limit of attempts in a minute would come first.
    server.db.execute("UPDATE sign_in_challenges SET tries = 4", []).await;
    wrong().await.refused(422, "factor.code_wrong");
    let tried = second_step(&server, &step, "totp", &app.code(&server)).await;
    tried.refused(401, "auth.challenge_invalid");
    let step = first_step(&server, &owner).await;
    server.advance(10);
    let late = second_step(&server, &step, "totp", &app.code(&server)).await;
    late.refused(401, "auth.challenge_invalid");
    let failed = "SELECT count(*) FROM audit WHERE event = 'second_factor_failed'";
    assert_eq!(server.db.number(failed, []).await, 2);
}

#[tokio::test]
async fn five_second_steps_a_minute_are_allowed_for_an_account() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, _) = enrol(&server, &owner).await;
    let (one, two) = (first_step(&server, &owner).await, first_step(&server, &owner).await);
    for step in [&one, &two, &one, &two, &one] {
        second_step(&server, step, "totp", &app.wrong_code(&server)).await.refused(422, "factor.code_wrong");
    }
    let reply = second_step(&server, &two, "totp", &app.code(&server)).await;
    reply.refused(429, "rate_limited");
    assert!((1..=60).contains(&reply.header("retry-after").parse::<u64>().unwrap()));
}

#[tokio::test]
async fn what_was_begun_before_a_change_of_credentials_leads_nowhere() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, _) = enrol(&server, &owner).await;
    let step = first_step(&server, &owner).await;
    let change = json!({"current": PASSWORD, "new": "a loud harbour at noon"});
    owner.post("/me/password", change).await.done();
    let late = second_step(&server, &step, "totp", &app.code(&server)).await;
    late.refused(401, "auth.challenge_invalid");
}

#[tokio::test]
async fn a_browser_does_both_steps_itself() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let (app, _) = enrol(&server, &owner).await;
    let begun = server.browser_step(&owner.email, "").await;
    let cookie = begun.cookie("galley_challenge");
    let challenge = begun.ok()["second_factor"]["challenge"].clone();
    assert_ne!(Value::String(cookie.clone()), challenge);
    let form = json!({"challenge": challenge, "method": "totp", "code": app.code(&server)});
    let call = |cookie: &str| {
        let call = server.anyone().post("/auth/second-factor", form.clone());
        call.header("x-forwarded-for", &server.address())
            .header("cookie", &format!("galley_challenge={cookie}"))
    };
    let stolen = server.anyone().post("/auth/second-factor", form.clone());
    let stolen = stolen.header("x-forwarded-for", &server.address()).await;
    stolen.refused(401, "auth.challenge_invalid");
    call("another").header("x-galley-request", "1").await.refused(401, "auth.challenge_invalid");
    call(&cookie).await.refused(403, "auth.cross_site");
    let reply = call(&cookie).header("x-galley-request", "1").await;
    let browser = server.anyone().with_session(&reply);
    assert_eq!(browser.get("/me").await.ok()["id"], json!(owner.id));
    assert!(!reply.text().contains("access_token"), "{reply}");
}
