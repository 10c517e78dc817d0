//! What is not published cannot be guessed either: every answer to readers is the same, whatever the hidden value is.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, Server};

/// Everything a reader can ask where a hidden title, slug, tag or author could show through.
fn questions(ids: &[&Value]) -> Vec<String> {
    let mut asked = Vec::new();
    for field in ["title", "summary", "slug", "path", "authors.name", "authors.slug", "tags.label"] {
        for operator in
            ["eq", "ne", "lt", "gte", "in", "nin", "contains", "icontains", "starts", "ends", "null"]
        {
            for guess in ["secret-alpha", "Secret Alpha", "secret-beta", "S", "true"] {
                if (operator == "null") == (guess == "true") {
                    asked.push(format!("/content/article?filter[{field}][{operator}]={guess}"));
                }
            }
        }
        asked.push(format!("/content/article?fields={field}"));
        if !field.contains('.') {
            asked.push(format!("/content/article?sort={field}"));
            asked.push(format!("/content/article?sort=-{field}&per_page=1"));
        }
    }
    for guess in ["secret-alpha", "secret-beta"] {
        for path in [
            "/content/article/by/slug/",
            "/content/author/by/slug/",
            "/content/article/by/path/",
            "/content/tag/by/slug/",
        ] {
            asked.push(format!("{path}{guess}"));
        }
        asked.push(format!("/redirects/resolve?path=/articles/{guess}"));
    }
    for id in ids.iter().map(|id| id.as_str().unwrap()) {
        for type_key in ["article", "author", "tag", "page"] {
            asked.push(format!("/content/{type_key}/{id}"));
        }
        asked.push(format!("/content/article?filter[id][eq]={id}"));
        asked.push(format!("/content/article?filter[authors][eq]={id}"));
        asked.push(format!("/content/article?filter[tags][some]={id}"));
    }
    asked.extend(
        ["/content/article", "/content/author", "/content/tag", "/content/page", "/single/article"]
            .map(str::to_owned),
    );
    asked
}

async fn answers(reader: &Client, questions: &[String]) -> Vec<(String, u16, String, String)> {
    let mut found = Vec::new();
    for question in questions {
        let reply = reader.get(question).await;
        found.push((question.clone(), reply.status, reply.told(), reply.header("etag").to_owned()));
    }
    found
}

#[rstest]
#[tokio::test]
async fn answers_to_readers_are_the_same_whatever_a_hidden_value_is(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    let seen = owner.publish("article", json!({"title": "Seen"})).await;
    let author = owner.make("author", json!({"name": "Secret Alpha"})).await;
    let author = owner.step(&author, "unpublish").await.ok();
    let draft = owner.make("article", json!({"title": "Written"})).await;
    let archived = owner.publish("article", json!({"title": "Put aside", "authors": [author["id"]]})).await;
    let archived = owner.step(&archived, "archive").await.ok();
    let trashed = owner.publish("article", json!({"title": "Thrown away"})).await;
    owner.trash(&trashed).await;
    let ids = [&seen["id"], &author["id"], &draft["id"], &archived["id"], &trashed["id"]];
    let questions = questions(&ids);

    let hide = async |seen: &Value, draft: &Value, word: &str| {
        let hidden = json!({
            "title": format!("Secret {word}"), "summary": format!("Secret {word}"), "authors": [author["id"]],
            "slug": format!("secret-{}", word.to_lowercase()), "path": format!("secret-{}", word.to_lowercase()),
        });
        let seen = owner.edit(seen, hidden).await.ok();
        let mut hidden = seen["fields"].clone();
        hidden["slug"] = format!("secret-{}-too", word.to_lowercase()).into();
        hidden["path"] = Value::Null;
        (seen, owner.edit(draft, hidden).await.ok())
    };
    let (seen, draft) = hide(&seen, &draft, "Alpha").await;
    let first = answers(&server.anyone(), &questions).await;
    let (seen, draft) = hide(&seen, &draft, "Beta").await;
    let second = answers(&server.anyone(), &questions).await;
    let restarted = server.twin().await;
    let uncached = answers(&restarted.anyone(), &questions).await;
    let as_viewer = answers(&viewer, &questions).await;
    for (index, before) in first.iter().enumerate() {
        assert_eq!(before, &second[index]);
        assert_eq!(before, &uncached[index]);
        assert_eq!(before, &as_viewer[index]);
        let hidden = before.2.contains("Secret") || before.2.contains("aside") || before.2.contains("Thrown");
        assert!(!hidden || before.1 >= 400, "{before:?}");
    }
    let total = server.anyone().get("/content/article").await.json()["meta"]["total"].clone();
    assert_eq!(total, 1);
    owner.step(&draft, "publish").await.ok();
    owner.step(&seen, "publish").await.ok();
    assert_ne!(answers(&server.anyone(), &questions).await, first, "the questions should be able to tell");
}

#[tokio::test]
async fn an_entry_that_is_not_published_is_not_there() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let draft = owner.make("article", json!({"title": "Secret"})).await;
    let absent = "/content/article/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42";
    let hidden = format!("/content/article/{}", draft["id"].as_str().unwrap());
    let (absent, hidden) = (server.anyone().get(absent).await, server.anyone().get(&hidden).await);
    hidden.refused(404, "entry.not_found");
    assert_eq!(hidden.told(), absent.told());
    let guessed = server.anyone().get("/content/article/by/slug/secret").await;
    assert_eq!(guessed.told(), server.anyone().get("/content/article/by/slug/absent").await.told());
    let published = owner.publish("page", json!({"title": "Seen"})).await;
    let crossed = format!("/content/article/{}", published["id"].as_str().unwrap());
    server.anyone().get(&crossed).await.refused(404, "entry.not_found");
}
