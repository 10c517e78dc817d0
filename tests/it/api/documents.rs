//! Converting rich text.

use galley_testing::Backend;
use serde_json::{Value, json};

use crate::support::{Client, Server};

async fn convert(who: &Client, from: &str, to: &str, value: &Value) -> Value {
    who.post("/documents/convert", json!({"from": from, "to": to, "value": value})).await.ok()
}

const MARKDOWN: &str = "# Tides\n\nThey *wait* for **no** one, [see](https://example.org/?a=1&b=2 \"Title\").\n\n\
    - one\n- two\n  1. deep\n\n> said\n\n```rust\nlet x = \"<b>\";\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n---\n\n~~gone~~ `code`\n";

#[tokio::test]
async fn what_is_converted_and_converted_back_is_the_same() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let document = convert(&owner, "markdown", "json", &MARKDOWN.into()).await;
    assert_eq!(document["lossy"], json!([]));
    for form in ["markdown", "html", "json"] {
        let there = convert(&owner, "json", form, &document["value"]).await;
        assert_eq!(there["lossy"], json!([]), "{form}");
        let back = convert(&owner, form, "json", &there["value"]).await;
        assert_eq!(back["value"], document["value"], "{form}");
    }
    let text = convert(&owner, "markdown", "text", &MARKDOWN.into()).await;
    assert!(text["value"].as_str().unwrap().contains("They wait for no one, see."), "{text}");
}

#[tokio::test]
async fn what_cannot_be_kept_is_said() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let html = json!("<p>x<u>under</u></p><video src='x'></video><script>alert(1)</script>");
    let converted = convert(&owner, "html", "markdown", &html).await;
    assert!(!converted["lossy"].as_array().unwrap().is_empty(), "{converted}");
    assert!(!converted["value"].as_str().unwrap().contains("alert"), "{converted}");
}

#[tokio::test]
async fn what_cannot_be_read_is_refused() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let post = |body: Value| owner.post("/documents/convert", body);
    let bad = json!({"type": "doc", "content": [{"type": "blink"}]});
    let problem =
        post(json!({"from": "json", "to": "html", "value": bad})).await.refused(422, "rich_text.invalid");
    assert!(problem["errors"][0]["pointer"].as_str().unwrap().starts_with("/value/content/0"), "{problem}");
    post(json!({"from": "html", "to": "json", "value": 5})).await.refused_at(
        422,
        "body.invalid",
        "/value",
        "body.invalid",
    );
    post(json!({"from": "text", "to": "json", "value": ""})).await.refused_at(
        422,
        "body.invalid",
        "/from",
        "value.type",
    );
    for deep in [
        "> ".repeat(20_000),
        "<div>".repeat(20_000),
        "- ".repeat(5_000),
        "*".repeat(50_000),
        "[".repeat(50_000),
    ] {
        for from in ["markdown", "html"] {
            let reply = post(json!({"from": from, "to": "html", "value": deep})).await;
            assert!(matches!(reply.status, 200 | 400 | 422), "{reply}");
        }
    }
}
