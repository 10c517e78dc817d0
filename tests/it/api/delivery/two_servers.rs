//! Two processes that serve one site from one PostgreSQL database.

use galley_testing::Backend;
use serde_json::json;

use crate::support::{Reply, Server};

/// Asks until the answer is as `wanted`, which has to come about within a number of tries.
async fn until(server: &Server, path: &str, wanted: impl Fn(&Reply) -> bool) {
    for _ in 0..2000 {
        if wanted(&server.anyone().get(path).await) {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("{path} did not become what was wanted");
}

#[tokio::test]
async fn a_process_hears_of_what_another_publishes_and_takes_away() {
    let (server, owner) = Server::new(Backend::Postgres).await;
    let twin = server.twin().await;
    let path = "/content/article/by/slug/tides";
    let entry = owner.publish("article", json!({"title": "Tides", "summary": "One"})).await;
    until(&twin, path, |reply| reply.status == 200 && reply.text().contains("One")).await;
    let entry = owner.edit(&entry, json!({"summary": "Two"})).await.ok();
    let entry = owner.step(&entry, "publish").await.ok();
    until(&twin, path, |reply| reply.text().contains("Two")).await;
    owner.step(&entry, "unpublish").await.ok();
    until(&twin, path, |reply| reply.status == 404).await;
}

#[tokio::test]
async fn a_process_hears_of_a_new_type_and_of_somebody_who_is_gone() {
    let (server, owner) = Server::new(Backend::Postgres).await;
    let twin = server.twin().await;
    until(&twin, "/content/boat", |reply| reply.status == 404).await;
    let title = json!({"key": "title", "label": "Title", "kind": "text"});
    let boat = json!({
        "key": "boat", "name": "Boat", "plural": "Boats", "kind": "collection", "title_field": "title", "fields": [title],
    });
    owner.post("/types", boat).await.ok();
    until(&twin, "/content/boat", |reply| reply.status == 200).await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let there = crate::support::Client { token: editor.token.clone(), ..twin.anyone() };
    there.get("/me").await.ok();
    let user = owner.get(&format!("/users/{}", editor.id)).await.ok();
    owner.post(&format!("/users/{}/deactivate", editor.id), json!({})).on(&user).await.ok();
    there.get("/me").await.refused(401, "auth.token_invalid");
}
