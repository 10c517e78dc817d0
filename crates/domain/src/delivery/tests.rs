//! What is composed, and what is left out.

use serde_json::{Value, json};

use crate::{
    delivery::{
        IndexedValue, Published, Scalar,
        fixtures::{Site, asset_id, entry_id, paragraph},
    },
    entries::Target,
};

fn values<'a>(published: &'a Published, path: &str) -> Vec<&'a Scalar> {
    let found = published.values.iter().filter(|value: &&IndexedValue| value.path == path);
    found.map(|found| &found.value).collect()
}

fn text(text: impl ToString) -> Scalar {
    Scalar::Text(text.to_string())
}

#[test]
fn a_document_has_its_own_members_first_and_then_every_field_in_the_order_of_the_type() {
    let site = Site::new();
    let post = site.published("post", entry_id(1), json!({ "title": "One", "slug": "one" }));
    let keys: Vec<_> = post.document.keys().map(String::as_str).collect();
    assert_eq!(keys[..8], ["id", "type", "locale", "url", "published_at", "updated_at", "title", "slug"]);
    assert_eq!(keys.len(), 6 + site.of("post").fields.len());
    assert_eq!(post.document["published_at"], "2026-01-31T09:00:00.000000Z");
    assert_eq!(post.document["updated_at"], "2026-02-01T10:00:00.500000Z");
    assert_eq!(post.document["rating"], Value::Null);
    assert_eq!(post.document["authors"], json!([]));
    assert_eq!(post.document["editor"], Value::Null);
    assert_eq!(post.slug.as_deref(), Some("one"));
}

#[test]
fn an_entry_that_is_not_live_has_no_document() {
    let site = Site::new();
    let entry = site.entry("post", entry_id(1), None, json!({ "title": "One" }));
    assert_eq!(site.compose("post", &entry), None);
}

#[test]
fn the_url_comes_from_the_pattern_unless_the_entry_has_a_path() {
    let site = Site::new();
    let url = |fields: Value| site.published("post", entry_id(1), fields).url;
    let table = [
        (json!({ "slug": "one" }), Some("/posts/one")),
        (json!({}), None),
        (json!({ "slug": "a/b ü?#" }), Some("/posts/a%2Fb%20%C3%BC%3F%23")),
        (json!({ "slug": "one", "path": "" }), Some("/posts/one")),
        (json!({ "slug": "one", "path": "/2016/11/10/Rust-1.13.html" }), Some("/2016/11/10/Rust-1.13.html")),
        (json!({ "path": "no/slash" }), Some("/no/slash")),
        (json!({ "path": "//evil.example/x" }), Some("/evil.example/x")),
        (json!({ "path": "/\\evil.example" }), Some("/evil.example")),
        (json!({ "path": "/a b\"<" }), Some("/a%20b%22%3C")),
        (json!({ "path": "/caf%C3%A9" }), Some("/caf%C3%A9")),
        (json!({ "path": "/100%" }), Some("/100%25")),
    ];
    for (fields, expected) in table {
        assert_eq!(url(fields.clone()).as_deref(), expected, "{fields}");
    }
}

#[test]
fn rich_text_and_markdown_become_html_and_keep_their_sources() {
    let mut site = Site::new();
    site.upload(asset_id(1), "new-name.png");
    let mut body = paragraph("a < b");
    let image = json!({ "type": "image", "attrs": { "src": "/media/old.png", "asset": asset_id(1) } });
    body["content"].as_array_mut().unwrap().push(image);
    let post = site.published("post", entry_id(1), json!({ "body": body, "notes": "*hi*" }));
    let html = post.document["body"].as_str().unwrap();
    assert!(html.contains("<p>a &lt; b</p>"), "{html}");
    assert!(html.contains("new-name.png") && !html.contains("old.png"), "{html}");
    assert_eq!(post.document["notes"], "<p>*hi*</p>");
    assert_eq!(post.sources["notes"], "*hi*");
    assert_eq!(post.sources["body"]["type"], "doc");
    assert_eq!(post.shows, [Target::Asset(asset_id(1))]);
    assert!(values(&post, "body").is_empty() && values(&post, "notes").is_empty());
}

#[test]
fn related_entries_show_their_plain_fields_and_files_and_only_the_ids_of_what_they_point_at() {
    let mut site = Site::new();
    site.upload(asset_id(1), "ada.png");
    site.publish("author", entry_id(3), json!({ "name": "Grace", "slug": "grace" }));
    let ada = json!({ "name": "Ada", "slug": "ada", "age": 36, "bio": "Long", "about": paragraph("secret depth"),
        "avatar": asset_id(1), "friends": [entry_id(3)] });
    site.publish("author", entry_id(2), ada);
    let post = site.published(
        "post",
        entry_id(1),
        json!({ "authors": [entry_id(3), entry_id(2)], "editor": entry_id(2) }),
    );
    let ada = &post.document["editor"];
    assert_eq!(post.document["authors"], json!([post.document["authors"][0], ada]));
    assert_eq!(post.document["authors"][0]["name"], "Grace");
    assert_eq!(ada["url"], "/people/ada");
    assert_eq!(ada["type"], "author");
    assert_eq!(ada["friends"], json!([entry_id(3)]));
    assert_eq!(ada["avatar"]["url"], format!("/media/{}/ada.png", asset_id(1)));
    assert!(ada.get("about").is_none() && ada.get("published_at").is_none());
    assert_eq!(
        post.shows,
        [Target::Entry(entry_id(2)), Target::Entry(entry_id(3)), Target::Asset(asset_id(1))]
    );
    assert_eq!(values(&post, "authors"), [&text(entry_id(3)), &text(entry_id(2))]);
    assert_eq!(values(&post, "authors.id"), values(&post, "authors"));
    assert_eq!(values(&post, "editor.name"), [&text("Ada")]);
    assert_eq!(values(&post, "authors.age"), [&Scalar::Number(36.0)]);
    assert!(values(&post, "authors.bio").is_empty());
}

#[test]
fn values_are_plain_and_moments_compare_as_text() {
    let mut site = Site::new();
    site.upload(asset_id(1), "a.png");
    let post = site.published(
        "post",
        entry_id(1),
        json!({ "title": "One", "slug": "one", "summary": "", "rating": 3, "score": 0.5, "featured": false,
            "day": "2026-01-31", "starts": "2026-01-31T09:00:00+01:00", "flags": ["a", "b"], "cover": asset_id(1),
            "gallery": [asset_id(1), asset_id(9)], "extra": { "x": 1 } }),
    );
    assert_eq!(values(&post, "slug"), [&text("one")]);
    assert!(values(&post, "summary").is_empty(), "an empty text says nothing");
    assert_eq!(values(&post, "rating"), [&Scalar::Number(3.0)]);
    assert_eq!(values(&post, "featured"), [&Scalar::Boolean(false)]);
    assert_eq!(values(&post, "starts"), [&text("2026-01-31T08:00:00.000000Z")]);
    assert_eq!(post.document["starts"], "2026-01-31T08:00:00.000000Z");
    assert_eq!(values(&post, "flags"), [&text("a"), &text("b")]);
    assert_eq!(values(&post, "cover"), [&text(asset_id(1))]);
    assert_eq!(values(&post, "gallery"), [&text(asset_id(1))], "a file that is gone cannot be found");
    assert!(values(&post, "extra").is_empty());
}

#[test]
fn what_is_not_published_is_nowhere_but_in_what_the_document_waits_for() {
    let mut site = Site::new();
    site.publish("author", entry_id(2), json!({ "name": "Ada", "slug": "ada" }));
    let fields =
        json!({ "title": "One", "authors": [entry_id(7), entry_id(2), entry_id(8)], "editor": entry_id(7) });
    let post = site.published("post", entry_id(1), fields);
    let written = format!("{:?} {:?} {:?}", post.document, post.sources, post.values);
    for hidden in [entry_id(7), entry_id(8)] {
        assert!(!written.contains(&hidden.to_string()), "{hidden} leaks");
        assert!(post.shows.contains(&Target::Entry(hidden)), "publishing {hidden} must recompose");
    }
    let without = site.published("post", entry_id(1), json!({ "title": "One", "authors": [entry_id(2)] }));
    assert_eq!((post.document, post.values), (without.document, without.values));
}
