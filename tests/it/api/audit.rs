//! The audit trail over HTTP.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, PASSWORD, Server, column};

async fn found(who: &Client, query: &str) -> Vec<Value> {
    who.get(&format!("/audit?{query}")).await.ok().as_array().unwrap().clone()
}

#[rstest]
#[tokio::test]
async fn the_trail_tells_who_did_what_from_where(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let path = format!("/users/{}", editor.id);
    let person = owner.get(&path).await.ok();
    owner
        .patch(&path, json!({"role": "admin"}))
        .on(&person)
        .header("x-forwarded-for", "203.0.113.9")
        .header("user-agent", "Browser/1.0")
        .await
        .ok();
    let row = found(&owner, "event=user_role_changed").await.remove(0);
    assert_eq!(row["actor"], json!({"id": owner.id, "name": "Olga Owner", "role": "owner"}));
    assert_eq!((&row["address"], &row["user_agent"]), (&json!("203.0.113.9"), &json!("Browser/1.0")));
    assert_eq!((&row["before"], &row["after"]), (&json!({"role": "editor"}), &json!({"role": "admin"})));
    assert_eq!(row["subject"], json!({"kind": "user", "id": editor.id}));
    assert_eq!((&row["action"], &row["severity"]), (&json!("user.manage"), &json!("notice")));
    assert_eq!(row["session"].as_str().map(str::len), Some(36));
    let timeline = found(&owner, &format!("person={}", editor.id)).await;
    assert!(column(&json!(timeline), "/event").contains(&"session_started".to_owned()));
    let admins = server.sign_in("edith@example.org", PASSWORD).await;
    let admin = server.anyone().signed_in(&admins);
    assert_eq!(found(&admin, "q=edith%40example.org&kind=people").await.len(), 1);
}

#[tokio::test]
async fn what_was_refused_is_on_record_and_a_flood_of_it_is_not() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    viewer.post("/redirects", json!({"from": "/a", "to": "/b"})).await.refused(403, "access.denied");
    let row = found(&owner, "event=access_denied").await.remove(0);
    assert_eq!(row["details"]["operation"], "POST /api/v1/redirects");
    assert_eq!(row["actor"]["name"], "Vera");
    assert_eq!(row["severity"], "warning");
    for _ in 0..40 {
        viewer.get("/users").await.refused(403, "access.denied");
    }
    let rows = owner.get("/audit?event=access_denied&per_page=100").await.json();
    let total = rows["meta"]["total"].as_u64().unwrap();
    assert!((20..35).contains(&total), "{total}");
    assert!(rows["data"].as_array().unwrap().iter().any(|row| row["details"]["last"] == true));
}

#[tokio::test]
async fn only_those_who_manage_people_read_the_trail() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    for path in ["/audit", "/audit/export?format=csv"] {
        editor.get(path).await.refused(403, "access.denied");
        server.anyone().get(path).await.refused(401, "auth.required");
    }
    editor.post("/audit/verify", json!({})).await.refused(403, "access.denied");
}

#[rstest]
#[tokio::test]
async fn the_chain_is_proved_in_parts(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    for n in 0..10 {
        owner.post("/redirects", json!({"from": format!("/{n}"), "to": "/new"})).await.ok();
    }
    let first = owner.post("/audit/verify", json!({"limit": 4})).await.ok();
    assert_eq!((&first["checked"], &first["at"], &first["complete"]), (&json!(4), &json!(4), &json!(false)));
    let rest = owner.post("/audit/verify", json!({"after": first["at"]})).await.ok();
    assert_eq!((&rest["complete"], &rest["broken"]), (&json!(true), &Value::Null));
    assert_eq!(rest["at"], rest["end"]);
    server.db.execute("UPDATE audit SET address = '192.0.2.99' WHERE seq = 7", []).await;
    let broken = owner.post("/audit/verify", json!({})).await.ok();
    assert_eq!((&broken["broken"]["seq"], &broken["broken"]["flaw"]), (&json!(7), &json!("changed")));
    assert_eq!(broken["complete"], false);
    let told = found(&owner, "event=audit_broken").await;
    assert_eq!((&told[0]["severity"], &told[0]["details"]["seq"]), (&json!("critical"), &json!(7)));
    let wrong = owner.post("/audit/verify", json!({"limit": 0})).await;
    wrong.refused_at(422, "body.invalid", "/limit", "value.out_of_range");
}

#[rstest]
#[tokio::test]
async fn a_copy_has_every_row_and_is_itself_on_record(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let form = json!({"name": "=cmd|' /C calc'!A0", "email": "x@example.org", "role": "admin", "password": PASSWORD});
    owner.post("/users", form).await.ok();
    let mallory = server.anyone().signed_in(&server.sign_in("x@example.org", PASSWORD).await);
    mallory.post("/redirects", json!({"from": "/a", "to": "/b"})).await.ok();
    let csv = owner.get("/audit/export?format=csv").await;
    assert_eq!((csv.status, csv.header("content-type")), (200, "text/csv; charset=utf-8"));
    assert!(csv.header("content-disposition").starts_with("attachment"));
    assert!(csv.text().contains("\"'=cmd"), "{csv}");
    assert!(!csv.text().contains(",\"=cmd"), "{csv}");
    let told = found(&owner, "event=audit_exported").await;
    assert_eq!(told[0]["details"]["format"], "csv");
    let json = owner.get("/audit/export?format=json&kind=people").await.json();
    let total = owner.get("/audit?kind=people").await.json()["meta"]["total"].clone();
    assert_eq!(json!(json.as_array().unwrap().len()), total);
    let seqs: Vec<_> = json.as_array().unwrap().iter().map(|row| row["seq"].as_u64().unwrap()).collect();
    assert!(seqs.is_sorted());
    let none = owner.get("/audit/export?format=json&event=nothing").await;
    assert_eq!(none.json(), json!([]));
    let lines = owner.get("/audit/export?format=csv").await.text().lines().count();
    let all = owner.get("/audit").await.json()["meta"]["total"].as_u64().unwrap();
    assert_eq!(lines as u64, all + 1, "a line for each row and one for the names");
    owner.get("/audit/export").await.refused(400, "query.invalid");
}
