//! Every operation of the contract, asked by everybody: what each may do. An operation that is not in the table fails
//! the test, and so does a row whose operation is gone.

use std::collections::{BTreeMap, BTreeSet};

use galley_testing::Backend;
use reqwest::Method;
use serde_json::{Value, json};

use super::contract::{Operation, operations};
use crate::support::{Client, PASSWORD, Reply, Server, png};

/// What an operation is tried on; it is made afresh for every try.
#[derive(Clone, Copy, PartialEq)]
enum On {
    Nothing,
    /// An id that names nothing.
    Unknown,
    Person,
    Deactivated,
    Type,
    Draft,
    Trashed,
    Published,
    Asset,
    Redirect,
    Settings,
    Key,
    ServiceAccount,
    ServiceKey,
}

use On::*;

/// The statuses for nobody, viewer, author (of something else), editor, admin, owner, and the owner of another site.
type Answers = [u16; 7];

const PUBLIC: Answers = [200, 200, 200, 200, 200, 200, 200];
const PUBLIC_THING: Answers = [200, 200, 200, 200, 200, 200, 404];
const SIGNED_IN: Answers = [401, 200, 200, 200, 200, 200, 200];
const READ_THING: Answers = [401, 200, 200, 200, 200, 200, 404];
const EDIT_THING: Answers = [401, 403, 404, 200, 200, 200, 404];
const DELETE_THING: Answers = [401, 403, 404, 204, 204, 204, 404];
const CREATE: Answers = [401, 403, 201, 201, 201, 201, 201];
const MANAGE: Answers = [401, 403, 403, 403, 200, 200, 200];
const MANAGE_NEW: Answers = [401, 403, 403, 403, 201, 201, 201];
const MANAGE_THING: Answers = [401, 403, 403, 403, 200, 200, 404];
const MANAGE_AWAY: Answers = [401, 403, 403, 403, 204, 204, 404];

const TABLE: &[(&str, On, Answers)] = &[
    ("get_setup", Nothing, PUBLIC),
    ("create_owner", Nothing, [409; 7]),
    ("log_in", Person, [200, 200, 200, 200, 200, 200, 401]),
    ("refresh_session", Nothing, [401; 7]),
    ("log_out", Nothing, [204; 7]),
    ("get_me", Nothing, SIGNED_IN),
    ("update_me", Nothing, SIGNED_IN),
    ("confirm_me", Nothing, [401, 422, 422, 422, 422, 422, 422]),
    ("change_password", Nothing, [401, 422, 422, 422, 422, 422, 422]),
    ("list_my_sessions", Nothing, SIGNED_IN),
    ("end_my_sessions", Nothing, [401, 204, 204, 204, 204, 204, 204]),
    ("end_my_session", Unknown, [401, 404, 404, 404, 404, 404, 404]),
    ("list_user_sessions", Person, MANAGE_THING),
    ("end_user_sessions", Person, MANAGE_AWAY),
    ("show_second_factor", Nothing, [401; 7]),
    ("list_factors", Nothing, SIGNED_IN),
    ("set_up_totp", Nothing, SIGNED_IN),
    ("activate_totp", Nothing, [401, 422, 422, 422, 422, 422, 422]),
    ("remove_totp", Nothing, [401, 204, 204, 204, 204, 204, 204]),
    ("renew_backup_codes", Nothing, [401, 409, 409, 409, 409, 409, 409]),
    ("list_trusted_devices", Nothing, SIGNED_IN),
    ("end_trusted_device", Person, [401, 404, 404, 404, 404, 404, 404]),
    ("end_trusted_devices", Nothing, [401, 204, 204, 204, 204, 204, 204]),
    ("reset_factors", Person, [401, 403, 403, 403, 409, 409, 404]),
    ("get_security_settings", Nothing, [401, 403, 403, 403, 200, 200, 200]),
    ("replace_security_settings", Settings, [401, 403, 403, 403, 200, 200, 412]),
    ("list_users", Nothing, [401, 403, 403, 200, 200, 200, 200]),
    ("create_user", Nothing, MANAGE_NEW),
    ("get_user", Person, [401, 403, 403, 200, 200, 200, 404]),
    ("update_user", Person, MANAGE_THING),
    ("deactivate_user", Person, MANAGE_THING),
    ("reactivate_user", Deactivated, MANAGE_THING),
    ("list_types", Nothing, SIGNED_IN),
    ("create_type", Nothing, MANAGE_NEW),
    ("get_type", Type, READ_THING),
    ("replace_type", Type, MANAGE_THING),
    ("delete_type", Type, MANAGE_AWAY),
    ("list_entries", Nothing, SIGNED_IN),
    ("create_entry", Nothing, [401, 403, 201, 201, 201, 201, 404]),
    ("get_entry", Draft, READ_THING),
    ("update_entry", Draft, EDIT_THING),
    ("move_entry", Draft, [401, 403, 403, 200, 200, 200, 404]),
    ("list_versions", Draft, READ_THING),
    ("get_version", Draft, READ_THING),
    ("restore_version", Draft, EDIT_THING),
    ("list_usage", Draft, READ_THING),
    ("trash_entry", Draft, DELETE_THING),
    ("recover_entry", Trashed, EDIT_THING),
    ("purge_entry", Trashed, [401, 403, 403, 204, 204, 204, 404]),
    ("convert_document", Nothing, SIGNED_IN),
    ("list_assets", Nothing, SIGNED_IN),
    ("upload_asset", Nothing, CREATE),
    ("list_asset_usage", Asset, READ_THING),
    ("get_asset", Asset, READ_THING),
    ("update_asset", Asset, EDIT_THING),
    ("delete_asset", Asset, DELETE_THING),
    ("get_file", Asset, PUBLIC_THING),
    ("get_thumbnail", Asset, PUBLIC_THING),
    ("list_redirects", Nothing, SIGNED_IN),
    ("create_redirect", Nothing, MANAGE_NEW),
    ("delete_redirect", Redirect, MANAGE_AWAY),
    ("resolve_redirect", Redirect, PUBLIC_THING),
    ("list_my_keys", Nothing, SIGNED_IN),
    ("create_my_key", Nothing, [401, 201, 201, 201, 201, 201, 201]),
    ("rotate_my_key", Key, [401, 404, 404, 404, 404, 200, 404]),
    ("revoke_my_key", Key, [401, 404, 404, 404, 404, 204, 404]),
    ("list_keys", Nothing, MANAGE),
    ("rotate_key", ServiceKey, MANAGE_THING),
    ("revoke_key", Key, MANAGE_AWAY),
    ("list_service_accounts", Nothing, MANAGE),
    ("create_service_account", Nothing, MANAGE_NEW),
    ("create_service_key", ServiceAccount, [401, 403, 403, 403, 201, 201, 404]),
    ("list_audit", Nothing, MANAGE),
    ("export_audit", Nothing, MANAGE),
    ("verify_audit", Nothing, MANAGE),
    ("list_content", Published, PUBLIC_THING),
    ("get_content", Published, PUBLIC_THING),
    ("get_content_by_field", Published, PUBLIC_THING),
    ("get_single", Nothing, PUBLIC_THING),
    ("get_contract", Nothing, PUBLIC),
    ("get_health", Nothing, PUBLIC),
    ("get_readiness", Nothing, PUBLIC),
];

#[tokio::test]
async fn every_operation_answers_everybody_as_the_table_says() {
    let operations: BTreeMap<String, Operation> =
        operations().into_iter().map(|it| (it.id.clone(), it)).collect();
    let known: BTreeSet<_> = operations.keys().map(String::as_str).collect();
    let listed: BTreeSet<_> = TABLE.iter().map(|(id, ..)| *id).collect();
    assert_eq!(known, listed, "the table and the contract name different operations");

    let world = World::new().await;
    let mut wrong = Vec::new();
    for (id, on, answers) in TABLE {
        for (who, expected) in world.people.iter().zip(answers) {
            let reply = world.ask(&operations[*id], *on, &who.1).await;
            if reply.status != *expected {
                wrong.push(format!("{id} for {}: expected {expected}, got {reply}", who.0));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_key_without_the_scope_opens_nothing_that_its_owner_may_do() {
    let world = World::new().await;
    let made = world.owner.post("/me/keys", key()).await.ok();
    let secret = made["secret"].as_str().unwrap().to_owned();
    let program = Client { token: secret, cookie: String::new(), ..world.owner.clone() };
    let mut wrong = Vec::new();
    for operation in operations() {
        let (_, on, answers) = TABLE.iter().find(|(id, ..)| *id == operation.id).unwrap();
        let (nobody, owner) = (answers[0], answers[5]);
        let expected = if nobody == 401 && owner != 401 { 403 } else { nobody };
        let reply = world.ask(&operation, *on, &program).await;
        if reply.status != expected {
            wrong.push(format!("{}: expected {expected}, got {reply}", operation.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

struct World {
    owner: Client,
    people: Vec<(&'static str, Client)>,
    count: std::cell::Cell<u32>,
    _servers: (Server, Server),
}

impl World {
    async fn new() -> Self {
        let (server, owner) = Server::new(Backend::Sqlite).await;
        let mut people = vec![("nobody", server.anyone())];
        for role in ["viewer", "author", "editor", "admin"] {
            people.push((role, server.person(&owner, &role.to_uppercase(), role).await));
        }
        people.push(("owner", owner.clone()));
        let neighbour = server.neighbour().await;
        people.push(("the owner of another site", neighbour.set_up().await));
        owner.post("/types", single()).await.ok();
        owner.publish("home", json!({"title": "Welcome"})).await;
        Self { owner, people, count: 0.into(), _servers: (server, neighbour) }
    }

    /// The answer to `who` for `operation` on something new.
    async fn ask(&self, operation: &Operation, on: On, who: &Client) -> Reply {
        let n = self.count.replace(self.count.get() + 1);
        let thing = self.thing(on, n).await;
        let text = |key: &str| thing[key].as_str().unwrap_or_default().to_owned();
        let type_key = if operation.id == "get_single" { "home" } else { "article" };
        let path = operation.path.replace("{id}", &text("id")).replace("{key}", &text("key"));
        let path = path.replace("{type}", type_key).replace("{field}", "slug").replace("{name}", "x.png");
        let path = path.replace("{value}", &format!("thing-{n}")).replace("{number}", "1");
        let path = if operation.id == "export_audit" { format!("{path}?format=json") } else { path };
        let path = if operation.id == "resolve_redirect" { format!("{path}?path=/thing-{n}") } else { path };
        if operation.id == "upload_asset" {
            return who.upload("x.png", png(3, 2)).await;
        }
        if matches!(operation.id.as_str(), "refresh_session" | "log_out") {
            return Client { cookie: String::new(), ..who.clone() }.post_with_cookie(&path).await;
        }
        let call = who.call(operation.method.clone(), &path);
        let call = call.header("x-forwarded-for", &format!("10.9.{}.{}", n / 250, n % 250));
        let call = if operation.takes("If-Match") { call.on(&thing) } else { call };
        match body(&operation.id, n, &thing) {
            Value::Null => call.await,
            body => call.json(&body).await,
        }
    }

    async fn thing(&self, on: On, n: u32) -> Value {
        let owner = &self.owner;
        let title = json!({"title": format!("Thing {n}")});
        match on {
            Nothing => Value::Null,
            Unknown => json!({"id": "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42"}),
            Person => owner.post("/users", person(n)).await.ok(),
            Deactivated => {
                let person = owner.post("/users", person(n)).await.ok();
                let path = format!("/users/{}/deactivate", person["id"].as_str().unwrap());
                owner.call(Method::POST, &path).on(&person).await.ok()
            }
            Type => owner.post("/types", a_type(n)).await.ok(),
            Draft => owner.make("article", title).await,
            Trashed => {
                let entry = owner.make("article", title).await;
                owner.trash(&entry).await;
                entry
            }
            Published => owner.publish("article", title).await,
            Asset => owner.upload("x.png", png(600, 2)).await.ok(),
            Settings => owner.get("/settings/security").await.ok(),
            Redirect => owner.post("/redirects", redirect(n)).await.ok(),
            Key => owner.post("/me/keys", key()).await.ok()["key"].take(),
            ServiceAccount => owner.post("/service-accounts", service_account()).await.ok(),
            ServiceKey => {
                let account = owner.post("/service-accounts", service_account()).await.ok();
                let path = format!("/service-accounts/{}/keys", account["id"].as_str().unwrap());
                owner.post(&path, key()).await.ok()["key"].take()
            }
        }
    }
}

fn body(operation: &str, n: u32, thing: &Value) -> Value {
    match operation {
        "create_owner" => {
            json!({"token": "x", "name": "X", "email": "x@example.org", "password": PASSWORD, "site_name": "X"})
        }
        "log_in" => json!({"email": thing["email"], "password": PASSWORD}),
        "update_me" => json!({}),
        "confirm_me" => json!({"password": "wrong"}),
        "change_password" => json!({"current": "wrong", "new": "a loud harbour at noon"}),
        "show_second_factor" => json!({"challenge": "made-up", "method": "totp", "code": "000000"}),
        "activate_totp" => json!({"code": "none"}),
        "replace_security_settings" => json!({"second_factor_required": {"roles": [], "grace_days": 14}}),
        "create_user" => person(n),
        "update_user" => json!({"name": "Another"}),
        "create_type" => a_type(n),
        "replace_type" => {
            let mut changed = a_type(n);
            changed["key"] = thing["key"].clone();
            changed
        }
        "create_entry" => json!({"type": "article", "fields": {}}),
        "update_entry" => json!({"fields": {"summary": "Short"}}),
        "move_entry" => json!({"transition": "publish"}),
        "convert_document" => json!({"from": "markdown", "to": "html", "value": "*x*"}),
        "verify_audit" | "rotate_my_key" | "rotate_key" => json!({}),
        "create_my_key" | "create_service_key" => key(),
        "create_service_account" => service_account(),
        "update_asset" => json!({"alt": "A harbour"}),
        "create_redirect" => redirect(n),
        _ => Value::Null,
    }
}

fn person(n: u32) -> Value {
    json!({"name": "Somebody", "email": format!("n{n}@example.org"), "role": "viewer", "password": PASSWORD})
}

fn a_type(n: u32) -> Value {
    let title = json!({"key": "title", "label": "Title", "kind": "text"});
    json!({"key": format!("type_{n}"), "name": "X", "plural": "Xs", "kind": "collection", "title_field": "title", "fields": [title]})
}

fn single() -> Value {
    let title = json!({"key": "title", "label": "Title", "kind": "text"});
    json!({"key": "home", "name": "Home", "plural": "Homes", "kind": "single", "title_field": "title", "fields": [title]})
}

fn key() -> Value {
    json!({"name": "Build", "scopes": ["content.read"], "per_minute": 6000})
}

fn service_account() -> Value {
    json!({"name": "Build", "role": "viewer"})
}

fn redirect(n: u32) -> Value {
    json!({"from": format!("/thing-{n}"), "to": "/elsewhere"})
}
