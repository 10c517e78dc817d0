//! Second factors, from setting one up to signing in with it.

mod devices;
mod required;
mod set_up;
mod sign_in;

use serde_json::{Value, json};

use crate::support::{Authenticator, Client, PASSWORD, Reply, Server};

/// Sets an app up and confirms it; also the backup codes.
async fn enrol(server: &Server, who: &Client) -> (Authenticator, Vec<String>) {
    let app = Authenticator::of(&who.post("/me/factors/totp", json!({})).await.ok());
    let done = who.post("/me/factors/totp/confirm", json!({"code": app.code(server)})).await.ok();
    let codes = done["backup_codes"].as_array().expect("backup codes");
    let codes = codes.iter().map(|code| code.as_str().expect("a code").to_owned()).collect();
    server.db.clock.advance(chrono::Duration::seconds(30));
    (app, codes)
}

/// The first step: the challenge it leads to.
async fn first_step(server: &Server, who: &Client) -> Value {
    let reply = server.sign_in(&who.email, PASSWORD).await;
    assert_eq!(reply.header("set-cookie"), "", "{reply}");
    let step = reply.ok();
    assert!(step.get("access_token").is_none() && step.get("user").is_none(), "{reply}");
    step["second_factor"].clone()
}

/// The second step, as a program, from an address that nobody else has.
async fn second_step(server: &Server, step: &Value, method: &str, code: &str) -> Reply {
    let form = json!({"challenge": step["challenge"], "method": method, "code": code});
    server.anyone().post("/auth/second-factor", form).header("x-forwarded-for", &server.address()).await
}
