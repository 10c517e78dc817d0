//! Requests that nobody in good faith sends: refused with a code and a place, and nothing half-written.

use std::{sync::Arc, time::Duration};

use actix_web::HttpServer;
use galley_api::{ApiState, Settings, Shared};
use galley_testing::Backend;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{PASSWORD, Server};

/// Operations that take a JSON body, on things that are there.
const WRITES: [(&str, &str); 12] = [
    ("POST", "/setup"),
    ("POST", "/auth/login"),
    ("PATCH", "/me"),
    ("POST", "/me/password"),
    ("POST", "/users"),
    ("POST", "/types"),
    ("PUT", "/types/article"),
    ("POST", "/entries"),
    ("PATCH", "/entries/ID"),
    ("POST", "/entries/ID/transitions"),
    ("POST", "/documents/convert"),
    ("POST", "/redirects"),
];

#[tokio::test]
async fn a_body_that_is_not_what_it_should_be_is_refused_by_every_write() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.make("article", json!({"title": "Kept"})).await;
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    let deep_field = format!("{{\"fields\":{}{}}}", "{\"a\":".repeat(50_000), "}".repeat(50_000));
    let huge = format!("\"{}\"", "x".repeat(3 * 1024 * 1024));
    for (method, path) in WRITES {
        let path = path.replace("ID", entry["id"].as_str().unwrap());
        for (n, (body, status, code)) in [
            (b"".as_slice(), 400, "body.malformed"),
            (b"{", 400, "body.malformed"),
            (b"{,}", 400, "body.malformed"),
            (b"{} {}", 0, ""),
            (b"\xef\xbb\xbf{}", 400, "body.malformed"),
            (b"{\"name\": \"\xff\xfe\"}", 0, ""),
            (b"{\"name\": \"\\ud800\"}", 0, ""),
            (b"{\"type\": NaN}", 0, ""),
            (b"null", 422, "body.invalid"),
            (b"[]", 422, "body.invalid"),
            (b" [\"Ada\"]", 422, "body.invalid"),
            (b"\"text\"", 422, "body.invalid"),
            (b"{\"surprise\": 1}", 422, "body.unknown_field"),
            (b"{\"__proto__\": {\"role\": \"owner\"}}", 422, "body.unknown_field"),
            (deep.as_bytes(), 0, ""),
            (deep_field.as_bytes(), 0, ""),
            (huge.as_bytes(), 413, "body.too_large"),
        ]
        .into_iter()
        .enumerate()
        {
            let call = owner.call(method.parse().unwrap(), &path).if_match(1);
            let reply = call.body("application/json; charset=utf-8", body.to_vec()).await;
            if status == 0 {
                assert!(matches!(reply.status, 400 | 422), "{method} {path}: {reply}");
            } else {
                assert_eq!(reply.refused(status, code)["status"], status, "{method} {path} body {n}");
            }
        }
        for kind in ["text/plain", "application/x-www-form-urlencoded", "application/xml", ""] {
            let call = owner.call(method.parse().unwrap(), &path).if_match(1).body(kind, "{}");
            call.await.refused(415, "body.content_type");
        }
    }
    assert_eq!(owner.read(&entry).await, entry);
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_pointed_at() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    for (path, body, pointer) in [
        ("/users", json!({"name": 5, "email": "x", "role": "viewer", "password": "x"}), "/name"),
        ("/users", json!({"name": "x", "email": ["x"], "role": "viewer", "password": "x"}), "/email"),
        ("/users", json!({"name": "x", "email": "x", "role": 5, "password": "x"}), "/role"),
        ("/entries", json!({"type": "article", "fields": []}), "/fields"),
        ("/entries", json!({"type": 1}), "/type"),
        ("/redirects", json!({"from": "/a", "to": "/b", "permanent": "yes"}), "/permanent"),
        (
            "/types",
            json!({"key": "x", "name": "x", "plural": "x", "kind": "pile", "title_field": "x", "fields": []}),
            "/kind",
        ),
        (
            "/types",
            json!({"key": "x", "name": "x", "plural": "x", "kind": "single", "title_field": "x", "fields": [{"key": 1}]}),
            "/fields/0/key",
        ),
    ] {
        owner.post(path, body).await.refused_at(422, "body.invalid", pointer, "value.type");
    }
    let missing = owner.post("/redirects", json!({"from": "/a"})).await.refused(422, "body.invalid");
    assert_eq!(missing["errors"][0]["pointer"], "/to", "{missing}");
    let twice = r#"{"from": "/a", "from": "/b", "to": "/c"}"#;
    let reply = owner.call(Method::POST, "/redirects").body("application/json", twice).await;
    reply.refused(422, "body.invalid");
}

#[tokio::test]
async fn an_address_that_is_not_text_is_refused() {
    let (server, _) = Server::new(Backend::Sqlite).await;
    for (path, status, code) in [
        ("/content/%ff", 400, "path.malformed"),
        ("/content/article/by/slug/%c3%28", 400, "path.malformed"),
        ("/content/article/by/slug/a%00b", 400, "path.malformed"),
        ("/content/article?filter[title][eq]=%ff", 400, "query.invalid"),
        ("/content/article?filter[title][eq]=a%00b", 400, "query.invalid"),
        ("/content/article?%00=1", 400, "query.invalid"),
        ("/content/article/by/slug/%252e%252e%252f", 404, "entry.not_found"),
        ("/content/..%2f..%2fusers", 404, "content_type.not_found"),
        ("/content/%F0%9F%90%99", 404, "content_type.not_found"),
        ("/content/article/by/slug/x%0d%0aset-cookie:%20a=b", 404, "entry.not_found"),
    ] {
        let reply = server.anyone().get(path).await;
        reply.refused(status, code);
        assert_eq!(reply.header("set-cookie"), "");
    }
    let long = format!("/content/article?filter[title][eq]={}", "x".repeat(20_000));
    server.anyone().get(&long).await.refused(400, "query.invalid");
}

#[tokio::test]
async fn numbers_without_measure_are_out_of_range() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    for list in ["/users", "/entries", "/media", "/redirects", "/content/article"] {
        for (query, codes) in [
            ("page=0", ["page.out_of_range", ""]),
            ("page=18446744073709551616", ["page.out_of_range", "query.invalid"]),
            ("page=4294967295", ["page.out_of_range", ""]),
            ("page=1000001&per_page=100", ["page.out_of_range", ""]),
            ("per_page=0", ["page.out_of_range", ""]),
            ("per_page=1000", ["page.out_of_range", ""]),
            ("page=1e3", ["page.out_of_range", "query.invalid"]),
            ("page=", ["page.out_of_range", "query.invalid"]),
            ("page=1&page=2", ["query.invalid", ""]),
            ("per-page=1", ["query.unknown_parameter", ""]),
        ] {
            let reply = owner.get(&format!("{list}?{query}")).await;
            let problem = reply.json();
            let code = problem["code"].as_str().unwrap_or_default();
            assert!(reply.status == 400 && codes.contains(&code), "{list}?{query}: {reply}");
            assert!(
                problem["errors"][0]["pointer"].as_str().unwrap().starts_with("?pe")
                    || problem["errors"][0]["pointer"] == "?page",
                "{problem}"
            );
        }
        assert_eq!(owner.get(&format!("{list}?page=1000000&per_page=100")).await.ok(), json!([]));
    }
}

/// What a server of `server`'s parts says to `head` when nothing comes after it, with little patience for bodies.
async fn answer_to_half(server: &Server, head: String) -> String {
    let app = &server.app;
    let settings = Settings { body_timeout: Duration::from_millis(150), ..Settings::default() };
    let state = ApiState {
        services: app.services.clone(),
        storage: Arc::new(app.storage.clone()),
        cache: app.cache.clone(),
        ids: app.ids.clone(),
        tenant: server.db.site(),
        settings: Arc::new(settings),
    };
    let shared = Shared::try_new(state).unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serving =
        HttpServer::new(move || galley_api::app(shared.clone(), |_| {})).workers(1).disable_signals();
    let serving = serving.listen(listener).unwrap().run();
    let handle = serving.handle();
    let talk = async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = vec![0; 4096];
        let length = stream.read(&mut answer).await.unwrap();
        handle.stop(false).await;
        String::from_utf8_lossy(&answer[..length]).into_owned()
    };
    futures_util::future::join(serving, talk).await.1
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let head = "POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{\"em";
    let answer = answer_to_half(&server, head.into()).await;
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("body.timeout"), "{answer}");
    let head = format!(
        "POST /api/v1/media HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\ncontent-length: 500\r\n\
         content-type: multipart/form-data; boundary=b\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nab",
        owner.token
    );
    let answer = answer_to_half(&server, head).await;
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("body.timeout"), "{answer}");
}

#[tokio::test]
async fn a_write_that_fails_halfway_leaves_nothing() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let count = async || {
        let mut counts = Vec::new();
        for sql in [
            "SELECT count(*) FROM entries",
            "SELECT count(*) FROM versions",
            "SELECT count(*) FROM users",
            "SELECT count(*) FROM outbox",
            "SELECT count(*) FROM content_types",
        ] {
            counts.push(server.db.number(sql, []).await);
        }
        counts
    };
    owner.publish("article", json!({"title": "Tides"})).await;
    let before = count().await;
    let fields = |value: Value| json!({"type": "article", "fields": {"title": "x", "slug": value}});
    owner.post("/entries", fields(json!("tides"))).await.refused(422, "entry.invalid");
    owner.post("/entries", fields(json!("Not A Slug"))).await.refused(422, "entry.invalid");
    let person = json!({"name": "X", "email": "olga@example.org", "role": "viewer", "password": PASSWORD});
    owner.post("/users", person).await.refused(409, "user.email_taken");
    assert_eq!(count().await, before);
}
