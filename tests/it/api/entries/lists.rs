//! Lists of entries: filters, order, pages, counts.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Server, column};

#[rstest]
#[tokio::test]
async fn entries_are_found_by_everything_that_the_list_offers(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let anna = server.person(&owner, "Anna", "author").await;
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    let sea = owner.make("tag", json!({"label": "Sea"})).await;
    let coast = owner.make("category", json!({"label": "Coast"})).await;
    let mut by_title = Vec::new();
    for (title, fields) in [
        ("Ebb", json!({"authors": [ada["id"]]})),
        ("Flood", json!({"tags": [sea["id"]]})),
        ("Neap", json!({"categories": [coast["id"]]})),
        ("Spring 100%", json!({})),
    ] {
        server.advance(1);
        let mut fields = fields;
        fields["title"] = title.into();
        by_title.push(owner.make("article", fields).await);
    }
    server.advance(1);
    anna.make("article", json!({"title": "Anna's"})).await;
    let id = |thing: &Value| thing["id"].as_str().unwrap().to_owned();
    owner.step(&by_title[0], "submit").await.ok();
    server.advance(1);
    let flood = owner.step(&by_title[1], "publish").await.ok();
    server.advance(1);
    owner.edit(&flood, json!({"summary": "Newer"})).await.ok();
    let neap = owner.step(&by_title[2], "publish").await.ok();
    let list = async |query: &str| column(&owner.get(&format!("/entries?{query}")).await.ok(), "/title");
    assert_eq!(list("type=article&sort=title").await, ["Anna's", "Ebb", "Flood", "Neap", "Spring 100%"]);
    assert_eq!(list("type=article&sort=-title&per_page=2&page=2").await, ["Flood", "Ebb"]);
    assert_eq!(list("type=article&sort=created_at").await, ["Ebb", "Flood", "Neap", "Spring 100%", "Anna's"]);
    assert_eq!(list("type=article&sort=-published_at&per_page=2").await, ["Neap", "Flood"]);
    assert_eq!(list("type=author").await, ["Ada"]);
    assert_eq!(list("q=EA").await, ["Neap", "Sea"]);
    assert_eq!(list("q=100%25").await, ["Spring 100%"]);
    assert_eq!(list("q=_").await, [""; 0]);
    assert_eq!(list("state=in_review").await, ["Ebb"]);
    assert_eq!(list("state=changed").await, ["Flood"]);
    assert_eq!(list("state=published&type=article").await, ["Neap"]);
    assert_eq!(list(&format!("author={}", id(&ada))).await, ["Ebb"]);
    assert_eq!(list(&format!("tag={}", id(&sea))).await, ["Flood"]);
    assert_eq!(list(&format!("category={}", id(&coast))).await, ["Neap"]);
    assert_eq!(list(&format!("author={}&tag={}", id(&ada), id(&sea))).await, [""; 0]);
    assert_eq!(list(&format!("owner={}", anna.id)).await, ["Anna's"]);
    let page = owner.get("/entries?type=article&state=draft&sort=title").await.json();
    assert_eq!(
        column(&page["data"], "/title"),
        ["Anna's", "Flood", "Spring 100%"],
        "a changed one is a draft, too"
    );
    let counts = json!({
        "all": 5, "draft": 3, "in_review": 1, "approved": 0, "published": 1, "changed": 1, "archived": 0, "trashed": 0,
    });
    assert_eq!(page["meta"]["counts"], counts);
    let row = &owner.get("/entries?q=ebb").await.ok()[0];
    assert_eq!(row["authors"], json!([{"id": ada["id"], "title": "Ada"}]));
    let row = &owner.get("/entries?q=flood").await.ok()[0];
    assert_eq!(
        (&row["live"], &row["has_changes"], &row["state"]),
        (&json!(true), &json!(true), &json!("changed"))
    );
    assert_eq!(neap["state"], "published");
}

#[tokio::test]
async fn a_list_costs_the_same_for_one_row_and_for_many() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let cost = async |path: &str| {
        owner.get(path).await.ok();
        let before = server.app.storage.statements();
        owner.get(path).await.ok();
        server.app.storage.statements() - before
    };
    owner.make("article", json!({"title": "One"})).await;
    let paths = ["/entries", "/entries?type=article&sort=title", "/types", "/users", "/media", "/redirects"];
    let mut before = Vec::new();
    for path in paths {
        before.push(cost(path).await);
    }
    for n in 0..30 {
        let ada = owner.make("author", json!({"name": format!("Author {n}")})).await;
        owner.make("article", json!({"title": format!("Article {n}"), "authors": [ada["id"]]})).await;
    }
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(cost(path).await, before, "{path}");
    }
}

#[tokio::test]
async fn what_a_list_cannot_do_is_named() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    for (query, code, pointer) in [
        ("pages=1", "query.unknown_parameter", "?pages"),
        ("page=0", "page.out_of_range", "?page"),
        ("page=99999999999999999999", "query.invalid", "?page"),
        ("page=1000001", "page.out_of_range", "?page"),
        ("per_page=101", "page.out_of_range", "?per_page"),
        ("per_page=x", "query.invalid", "?per_page"),
        ("sort=colour", "query.invalid", "?sort"),
        ("state=lost", "query.invalid", "?state"),
        ("author=ada", "query.invalid", "?author"),
        ("trashed=maybe", "query.invalid", "?trashed"),
        ("q=a&q=b", "query.invalid", "?q"),
    ] {
        let problem = owner.get(&format!("/entries?{query}")).await.refused(400, code);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{query}: {problem}");
    }
    owner.get("/entries?type=nothing").await.refused(404, "content_type.not_found");
    let far = owner.get("/entries?page=1000000").await.json();
    assert_eq!((&far["data"], &far["links"]["next"]), (&json!([]), &json!(null)));
}
