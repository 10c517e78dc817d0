//! The cache of answers: nothing read twice, nothing stale.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, Server, png};

const PATHS: [&str; 3] = [
    "/content/article/by/slug/tides",
    "/content/article",
    "/content/article?filter[slug][eq]=tides&fields=title,authors.name",
];

async fn cost(server: &Server, path: &str) -> u64 {
    let before = server.app.storage.statements();
    let reply = server.anyone().get(path).await;
    assert!(reply.status < 400, "{reply}");
    server.app.storage.statements() - before
}

#[rstest]
#[tokio::test]
async fn a_read_takes_one_statement_and_the_next_none(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    let sea = owner.make("tag", json!({"label": "Sea"})).await;
    let article = json!({"title": "Tides", "authors": [ada["id"]], "tags": [sea["id"]]});
    let entry = owner.publish("article", article).await;
    let by_id = format!("/content/article/{}", entry["id"].as_str().unwrap());
    server.anyone().get("/content/page").await.ok();
    let named = "/content/article/by/slug/tides?fields=title,authors.name,tags.label";
    for path in [
        by_id.as_str(),
        "/content/article/by/slug/tides",
        named,
        "/content/article",
        "/content/article?sort=title&filter[authors.slug][eq]=ada&format=text",
    ] {
        assert_eq!(cost(&server, path).await, 1, "{path} the first time");
        assert_eq!(cost(&server, path).await, 0, "{path} the second time");
    }
}

#[rstest]
#[tokio::test]
async fn what_changes_for_readers_is_read_anew_and_nothing_else(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let ada = owner.make("author", json!({"name": "Ada"})).await;
    let cover = owner.upload("a.png", png(2, 2)).await.ok();
    let fields = json!({"title": "Tides", "authors": [ada["id"]], "cover": cover["id"]});
    let entry = owner.publish("article", fields).await;
    owner.publish("article", json!({"title": "Other"})).await;
    owner.publish("page", json!({"title": "About"})).await;
    let untouched = ["/content/page", "/content/page/by/slug/about", "/content/article/by/slug/other"];
    let warm = async || {
        for path in PATHS.iter().chain(&untouched) {
            cost(&server, path).await;
        }
    };
    let step = async |what: &str, kept: &[&str], gone: &[&str]| {
        for path in kept {
            assert_eq!(cost(&server, path).await, 0, "{path} after {what}");
        }
        for path in gone {
            assert!(cost(&server, path).await > 0, "{path} after {what}");
        }
        warm().await;
    };
    warm().await;
    let entry = owner.edit(&entry, json!({"summary": "New"})).await.ok();
    step("an edit that readers do not see", &[PATHS.as_slice(), &untouched].concat(), &[]).await;
    owner.step(&entry, "publish").await.ok();
    step("publishing", &untouched, &PATHS).await;
    let ada = owner.edit(&ada, json!({"name": "Ada L."})).await.ok();
    step("a change of something it shows", &untouched, &PATHS).await;
    owner
        .patch(&format!("/media/{}", cover["id"].as_str().unwrap()), json!({"alt": "New"}))
        .on(&cover)
        .await
        .ok();
    step("a change of its picture", &[], &PATHS).await;
    owner.trash(&ada).await;
    step("the end of something it shows", &untouched, &PATHS).await;
    let page = owner.get("/types/page").await.ok();
    change_type(&owner, &page).await;
    step("a change of another type", &[], &["/content/page", "/content/page/by/slug/about"]).await;
}

async fn change_type(owner: &Client, content_type: &Value) {
    let mut changed = content_type.clone();
    for member in ["id", "built_in", "version", "entry_count"] {
        changed.as_object_mut().unwrap().remove(member);
    }
    changed["name"] = "Sheet".into();
    owner
        .put(&format!("/types/{}", content_type["key"].as_str().unwrap()), changed)
        .on(content_type)
        .await
        .ok();
}

#[rstest]
#[case::unpublish("unpublish")]
#[case::archive("archive")]
#[case::trash("trash")]
#[tokio::test]
async fn what_is_taken_away_is_gone_with_the_next_read(#[case] way: &str) {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.publish("article", json!({"title": "Tides"})).await;
    for path in PATHS {
        assert!(server.anyone().get(path).await.text().contains("Tides"), "{path}");
    }
    match way {
        "trash" => owner.trash(&entry).await,
        step => drop(owner.step(&entry, step).await.ok()),
    }
    for path in PATHS {
        assert!(!server.anyone().get(path).await.text().contains("Tides"), "{path}");
    }
    server.anyone().get(PATHS[0]).await.refused(404, "entry.not_found");
}

#[tokio::test]
async fn a_failure_is_never_kept() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    for path in [PATHS[0], "/content/boat", "/content/article?sort=nothing"] {
        assert!(server.anyone().get(path).await.status >= 400);
    }
    owner.publish("article", json!({"title": "Tides"})).await;
    server.anyone().get(PATHS[0]).await.ok();
}

#[rstest]
#[tokio::test]
async fn readers_and_writers_at_once_never_leave_something_stale_behind(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let mut entry = owner.publish("article", json!({"title": "Tides", "summary": "0"})).await;
    for round in 1..15 {
        let reads = (0..8).map(|n| std::future::IntoFuture::into_future(server.anyone().get(PATHS[n % 2])));
        let write = async {
            let edited = owner.edit(&entry, json!({"summary": round.to_string()})).await.ok();
            owner.step(&edited, "publish").await.ok()
        };
        let (_, published) = futures_util::future::join(futures_util::future::join_all(reads), write).await;
        entry = published;
        assert_eq!(server.anyone().get(PATHS[0]).await.ok()["summary"], round.to_string());
        assert_eq!(server.anyone().get(PATHS[1]).await.ok()[0]["summary"], round.to_string());
    }
}
