//! Things that point at each other, in the admin and in what readers see.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Server, column, png};

#[rstest]
#[tokio::test]
async fn what_points_at_something_is_found_from_there(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    let draft = owner.make("article", json!({"title": "Draft", "authors": [ada["id"]]})).await;
    let live = owner.publish("article", json!({"title": "Live", "authors": [ada["id"]]})).await;
    let usage = owner.get(&format!("/entries/{}/usage", ada["id"].as_str().unwrap())).await.ok();
    let mut found: Vec<_> = column(&usage, "/title").into_iter().zip(column(&usage, "/live")).collect();
    found.sort_unstable();
    assert_eq!(found, [("Draft".into(), "false".into()), ("Live".to_owned(), "true".to_owned())]);
    let refs = &owner.read(&draft).await["refs"];
    let expected = json!({"id": ada["id"], "kind": "entry", "type": "author", "title": "Ada", "live": true});
    assert_eq!(refs[ada["id"].as_str().unwrap()], expected);
    owner.trash(&live).await;
    let usage = owner.get(&format!("/entries/{}/usage", ada["id"].as_str().unwrap())).await.ok();
    assert_eq!(column(&usage, "/title"), ["Draft"]);
}

#[rstest]
#[tokio::test]
async fn a_new_name_of_an_author_shows_in_everything_they_wrote(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    for title in ["One", "Two"] {
        owner.publish("article", json!({"title": title, "authors": [ada["id"]]})).await;
    }
    let path = "/content/article?fields=title,authors.name,authors.slug&sort=title";
    let names = async || column(&server.anyone().get(path).await.ok(), "/authors/0/name");
    assert_eq!(names().await, ["Ada", "Ada"]);
    owner.edit(&ada, json!({"name": "Ada Lovelace"})).await.ok();
    assert_eq!(names().await, ["Ada Lovelace", "Ada Lovelace"]);
    let found = server.anyone().get("/content/article?filter[authors.name][eq]=Ada Lovelace").await.json();
    assert_eq!(found["meta"]["total"], 2);
    let found = server.anyone().get("/content/article?filter[authors.name][eq]=Ada").await.json();
    assert_eq!(found["meta"]["total"], 0);
}

#[rstest]
#[tokio::test]
async fn what_readers_cannot_see_vanishes_from_what_they_can(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    let bob = owner.make("author", json!({"name": "Bob"})).await;
    let article =
        owner.publish("article", json!({"title": "Tides", "authors": [ada["id"], bob["id"]]})).await;
    let path = "/content/article/by/slug/tides?fields=authors.name";
    let names = async || column(&server.anyone().get(path).await.ok()["authors"], "/name");
    assert_eq!(names().await, ["Ada", "Bob"]);
    owner.trash(&ada).await;
    assert_eq!(names().await, ["Bob"]);
    let whole = server.anyone().get("/content/article/by/slug/tides").await.ok();
    assert_eq!(whole["authors"], json!([bob["id"]]));
    let bob = owner.step(&bob, "unpublish").await.ok();
    assert_eq!(names().await, [""; 0]);
    for filter in ["[authors.name][eq]=Bob", "[authors][eq]=ID", "[authors.slug][starts]=b"] {
        let filter = filter.replace("ID", bob["id"].as_str().unwrap());
        let found = server.anyone().get(&format!("/content/article?filter{filter}")).await.json();
        assert_eq!(found["meta"]["total"], 0, "{filter}");
    }
    owner.step(&bob, "publish").await.ok();
    assert_eq!(names().await, ["Bob"]);
    let back = owner.post(&format!("/entries/{}/recover", ada["id"].as_str().unwrap()), json!({})).await.ok();
    if back["live"].is_null() {
        owner.step(&back, "publish").await.ok();
    }
    assert_eq!(names().await, ["Ada", "Bob"]);
    assert_eq!(owner.read(&article).await["fields"]["authors"], json!([ada["id"], bob["id"]]));
}

#[rstest]
#[tokio::test]
async fn a_picture_shows_in_what_readers_see_with_its_present_words(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let asset = owner.upload("harbour.png", png(4, 3)).await.ok();
    let body = json!({"format": "markdown", "value": format!("![x]({})", asset["url"].as_str().unwrap())});
    owner.publish("article", json!({"title": "Tides", "cover": asset["id"], "body": body})).await;
    let path = "/content/article/by/slug/tides?fields=cover.url,cover.alt,cover.width";
    let cover = async || server.anyone().get(path).await.ok()["cover"].clone();
    assert_eq!(cover().await, json!({"url": asset["url"], "alt": "", "width": 4}));
    let patch = json!({"alt": "The harbour", "name": "port.png"});
    let renamed =
        owner.patch(&format!("/media/{}", asset["id"].as_str().unwrap()), patch).on(&asset).await.ok();
    assert_eq!(cover().await, json!({"url": renamed["url"], "alt": "The harbour", "width": 4}));
    assert_eq!(renamed["uses"], 1);
}

#[tokio::test]
async fn a_chain_of_things_that_show_each_other_is_kept_up_to_date() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let top = owner.make("category", json!({"label": "Sea"})).await;
    let below = owner.make("category", json!({"label": "Tides", "parent": top["id"]})).await;
    owner.publish("article", json!({"title": "Ebb", "categories": [below["id"]]})).await;
    let parent = async || {
        server.anyone().get("/content/category/by/slug/tides?fields=parent.label").await.ok()["parent"]
            .clone()
    };
    let shown =
        async || server.anyone().get("/content/article/by/slug/ebb?fields=categories.parent").await.ok();
    assert_eq!(parent().await["label"], "Sea");
    assert_eq!(shown().await["categories"][0]["parent"], top["id"]);
    let top = owner.edit(&top, json!({"label": "Ocean"})).await.ok();
    assert_eq!(parent().await["label"], "Ocean");
    owner.trash(&top).await;
    assert_eq!(parent().await, Value::Null);
    assert_eq!(shown().await["categories"][0]["parent"], Value::Null);
}
