//! Slugs: made, made unique, taken, and followed by redirects when they change.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{Server, column};

#[rstest]
#[tokio::test]
async fn a_slug_is_made_from_the_title_and_made_unique(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let made =
        async |title: &str| owner.make("article", json!({"title": title})).await["fields"]["slug"].clone();
    assert_eq!(made("Ebbe & Flut: Übersicht 2026!").await, "ebbe-flut-ubersicht-2026");
    assert_eq!(made("Tides").await, "tides");
    assert_eq!(made("Tides").await, "tides-2");
    assert_eq!(made("tides!").await, "tides-3");
    assert_eq!(made("潮").await, "chao");
}

#[rstest]
#[tokio::test]
async fn a_slug_follows_the_title_until_readers_have_seen_it_or_somebody_wrote_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let entry = owner.make("article", json!({"title": "First"})).await;
    let entry = owner.edit(&entry, json!({"title": "Second"})).await.ok();
    assert_eq!(entry["fields"]["slug"], "second");
    let entry = owner.step(&entry, "publish").await.ok();
    let entry = owner.edit(&entry, json!({"title": "Third"})).await.ok();
    assert_eq!(entry["fields"]["slug"], "second");
    let own = owner.make("article", json!({"title": "First", "slug": "my-own"})).await;
    let own = owner.edit(&own, json!({"title": "Another"})).await.ok();
    assert_eq!(own["fields"]["slug"], "my-own");
}

#[rstest]
#[tokio::test]
async fn a_slug_that_is_taken_is_refused_at_its_field(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let first = owner.publish("article", json!({"title": "Tides"})).await;
    let fields = json!({"type": "article", "fields": {"title": "x", "slug": "tides"}});
    owner.post("/entries", fields).await.refused_at(422, "entry.invalid", "/fields/slug", "value.taken");
    let second = owner.make("article", json!({"title": "Waves"})).await;
    let call = owner.edit(&second, json!({"slug": "tides"}));
    call.await.refused_at(422, "entry.invalid", "/fields/slug", "value.taken");
    owner.make("page", json!({"title": "Tides"})).await;
    let changed = owner.edit(&first, json!({"slug": "ebb"})).await.ok();
    let call = owner.edit(&second, json!({"slug": "tides"}));
    call.await.refused_at(422, "entry.invalid", "/fields/slug", "value.taken");
    owner.step(&changed, "publish").await.ok();
    let second = owner.edit(&second, json!({"slug": "tides"})).await.ok();
    assert_eq!(second["fields"]["slug"], "tides");
}

#[rstest]
#[tokio::test]
async fn of_many_who_take_a_slug_at_once_one_has_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let body = json!({"type": "article", "fields": {"title": "x", "slug": "tides"}});
    let makes = (0..6).map(|_| std::future::IntoFuture::into_future(owner.post("/entries", body.clone())));
    let replies = futures_util::future::join_all(makes).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1, "{replies:?}");
    assert_eq!(replies.iter().filter(|reply| reply.status == 422).count(), 5, "{replies:?}");
}

#[rstest]
#[tokio::test]
async fn titles_that_make_the_same_slug_at_once_all_get_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let body = json!({"type": "article", "fields": {"title": "Tides"}});
    let makes = (0..6).map(|_| std::future::IntoFuture::into_future(owner.post("/entries", body.clone())));
    let replies = futures_util::future::join_all(makes).await;
    let made =
        replies.iter().filter(|reply| reply.status == 201).map(|reply| reply.ok()["fields"]["slug"].clone());
    let mut slugs: Vec<_> = made.map(|slug| slug.to_string()).collect();
    let count = slugs.len();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!((slugs.len(), count), (6, 6), "{replies:?}");
}

#[rstest]
#[tokio::test]
async fn an_old_address_leads_to_the_new_one(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (server, owner) = Server::new(backend).await;
    let resolve = async |path: &str| server.anyone().get(&format!("/redirects/resolve?path={path}")).await;
    let entry = owner.publish("article", json!({"title": "One"})).await;
    let entry = owner.edit(&entry, json!({"slug": "two"})).await.ok();
    resolve("/articles/one").await.refused(404, "redirect.not_found");
    let entry = owner.step(&entry, "publish").await.ok();
    assert_eq!(resolve("/articles/one").await.ok(), json!({"to": "/articles/two", "status": 301}));
    let entry = owner.edit(&entry, json!({"slug": "three"})).await.ok();
    let entry = owner.step(&entry, "publish").await.ok();
    for old in ["/articles/one", "/articles/two"] {
        assert_eq!(resolve(old).await.ok()["to"], "/articles/three", "{old}");
    }
    let entry = owner.edit(&entry, json!({"slug": "one"})).await.ok();
    let entry = owner.step(&entry, "publish").await.ok();
    resolve("/articles/one").await.refused(404, "redirect.not_found");
    assert_eq!(resolve("/articles/three").await.ok()["to"], "/articles/one");
    owner.step(&entry, "unpublish").await.ok();
    resolve("/articles/three").await.refused(404, "redirect.not_found");
    let all = owner.get("/redirects").await.ok();
    assert_eq!(column(&all, "/from"), ["/articles/three", "/articles/two"]);
    assert_eq!(column(&all, "/to"), ["null", "null"]);
}
