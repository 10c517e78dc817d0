//! The forms in which published content is given out.

use std::io::Read;

use galley_testing::Backend;
use serde_json::json;

use crate::support::{Client, Server};

async fn long_article(owner: &Client) {
    let body = "The **tide** waits for no one. ".repeat(200);
    let body = json!({"format": "markdown", "value": format!("# Tides\n\n{body}")});
    owner.publish("article", json!({"title": "Tides", "body": body})).await;
}

#[tokio::test]
async fn a_client_gets_the_smallest_form_that_it_takes() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    long_article(&owner).await;
    let path = "/content/article/by/slug/tides";
    let plain = server.anyone().get(path).await;
    assert_eq!(plain.header("content-encoding"), "");
    let br = server.anyone().get(path).header("accept-encoding", "gzip, deflate, br").await;
    let gzip = server.anyone().get(path).header("accept-encoding", "gzip").await;
    assert_eq!((br.header("content-encoding"), gzip.header("content-encoding")), ("br", "gzip"));
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&*gzip.body).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &*br.body, &mut unpacked).unwrap();
    assert_eq!(unpacked, plain.body);
    for reply in [&plain, &br, &gzip] {
        assert_eq!(reply.header("vary"), "accept-encoding");
        assert_eq!(reply.header("etag"), plain.header("etag"));
        assert_eq!(reply.header("cache-control"), "public, max-age=0, must-revalidate");
        assert_eq!(reply.header("content-type"), "application/json");
    }
    let small = server.anyone().get("/content/tag").header("accept-encoding", "br").await;
    assert_eq!(small.header("content-encoding"), "");
}

#[tokio::test]
async fn who_has_it_already_is_told_so_until_it_changes() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.publish("article", json!({"title": "Tides"})).await;
    for path in ["/content/article/by/slug/tides", "/content/article"] {
        let first = server.anyone().get(path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\""), "{tag}");
        for known in [tag.as_str(), "*", &format!("\"x\", {tag}"), tag.trim_start_matches("W/")] {
            let again = server.anyone().get(path).header("if-none-match", known).await;
            assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag.as_str()));
            assert_eq!(again.header("cache-control"), first.header("cache-control"));
        }
        assert_eq!(server.anyone().get(path).header("if-none-match", "\"x\"").await.status, 200);
    }
    let tag = server.anyone().get("/content/article").await.header("etag").to_owned();
    let changed = owner.edit(&entry, json!({"summary": "New"})).await.ok();
    owner.step(&changed, "publish").await.ok();
    assert_eq!(server.anyone().get("/content/article").header("if-none-match", &tag).await.status, 200);
}

#[tokio::test]
async fn rich_text_comes_in_four_forms() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let body = json!({"format": "markdown", "value": "# Tides\n\nThey *wait*."});
    owner.publish("article", json!({"title": "Tides", "body": body})).await;
    let body = async |format: &str| {
        let path = format!("/content/article/by/slug/tides?fields=body{format}");
        server.anyone().get(&path).await.ok()["body"].clone()
    };
    assert_eq!(body("").await, "<h1>Tides</h1>\n<p>They <em>wait</em>.</p>");
    assert_eq!(body("&format=html").await, body("").await);
    assert_eq!(body("&format=markdown").await.as_str().unwrap().trim(), "# Tides\n\nThey _wait_.");
    assert!(body("&format=text").await.as_str().unwrap().contains("They wait."));
    let document = body("&format=json").await;
    assert_eq!((&document["type"], &document["content"][0]["type"]), (&json!("doc"), &json!("heading")));
}

#[tokio::test]
async fn an_item_says_what_every_item_says() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.publish("article", json!({"title": "Tides"})).await;
    let item = server.anyone().get("/content/article/by/slug/tides").await.ok();
    insta::assert_json_snapshot!(item, { ".id" => "[id]" });
    assert_eq!(item["id"], entry["id"]);
    let by_id =
        server.anyone().get(&format!("/content/article/{}", entry["id"].as_str().unwrap())).await.ok();
    assert_eq!(by_id, item);
    assert_eq!(server.anyone().get("/content/article").await.ok()[0], item);
}

#[tokio::test]
async fn an_entry_can_be_found_by_any_value_that_is_its_own() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    owner.publish("article", json!({"title": "Tides", "path": "2026/01/ebb & flood"})).await;
    let found = server.anyone().get("/content/article/by/path/2026%2F01%2Febb%20&%20flood").await.ok();
    assert_eq!(found["title"], "Tides");
    server.anyone().get("/content/article/by/path/2026").await.refused(404, "entry.not_found");
}
