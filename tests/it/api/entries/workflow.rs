//! The workflow: every step from every state by every role, against a table.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, Server};

/// Who may make a step.
#[derive(Clone, Copy, PartialEq)]
enum By {
    /// Editors and above, and an author with what is their own.
    Author,
    /// Editors and above.
    Editor,
}

use By::*;

/// From, step, to, by whom. What is not here cannot be done.
const STEPS: &[(&str, &str, &str, By)] = &[
    ("draft", "submit", "in_review", Author),
    ("draft", "publish", "published", Editor),
    ("draft", "archive", "archived", Editor),
    ("in_review", "withdraw", "draft", Author),
    ("in_review", "request_changes", "draft", Editor),
    ("in_review", "approve", "approved", Editor),
    ("in_review", "publish", "published", Editor),
    ("in_review", "archive", "archived", Editor),
    ("approved", "withdraw", "draft", Author),
    ("approved", "request_changes", "draft", Editor),
    ("approved", "publish", "published", Author),
    ("approved", "archive", "archived", Editor),
    ("published", "unpublish", "draft", Editor),
    ("published", "archive", "archived", Editor),
    ("changed", "submit", "in_review", Author),
    ("changed", "publish", "published", Editor),
    ("changed", "unpublish", "draft", Editor),
    ("changed", "archive", "archived", Editor),
    ("changed", "discard_changes", "published", Author),
    ("archived", "reopen", "draft", Editor),
];

const TRANSITIONS: [&str; 9] = [
    "submit",
    "withdraw",
    "approve",
    "request_changes",
    "publish",
    "unpublish",
    "archive",
    "reopen",
    "discard_changes",
];

/// The steps that lead an entry into each state.
const WAYS: [(&str, &[&str]); 6] = [
    ("draft", &[]),
    ("in_review", &["submit"]),
    ("approved", &["submit", "approve"]),
    ("published", &["publish"]),
    ("changed", &["publish", "edit"]),
    ("archived", &["archive"]),
];

async fn entry_in(state: &str, author: &Client, owner: &Client) -> Value {
    let (_, way) = WAYS.iter().find(|(known, _)| *known == state).unwrap();
    let mut entry = author.make("article", json!({"title": "Tides"})).await;
    for step in *way {
        entry = match *step {
            "edit" => author.edit(&entry, json!({"summary": "New"})).await.ok(),
            step => owner.step(&entry, step).await.ok(),
        };
    }
    assert_eq!(entry["state"], state);
    entry
}

#[rstest]
#[tokio::test]
async fn every_step_from_every_state_is_open_to_those_of_the_table_alone(
    #[values("draft", "in_review", "approved", "published", "changed", "archived")] state: &str,
) {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let author = server.person(&owner, "Anna", "author").await;
    let other = server.person(&owner, "Arthur", "author").await;
    let viewer = server.person(&owner, "Vera", "viewer").await;
    let editor = server.person(&owner, "Edith", "editor").await;
    let people = [
        ("viewer", &viewer),
        ("author", &author),
        ("other author", &other),
        ("editor", &editor),
        ("owner", &owner),
    ];
    let mut entry = entry_in(state, &author, &owner).await;
    for transition in TRANSITIONS {
        let step = STEPS.iter().find(|(from, step, ..)| (*from, *step) == (state, transition));
        for (name, who) in people {
            let what = format!("{transition} of {state} by {name}");
            let offered =
                who.read(&entry).await["transitions"].as_array().unwrap().contains(&json!(transition));
            let reply = who.step(&entry, transition).await;
            let open = step.is_some_and(|(.., by)| match name {
                "viewer" | "other author" => false,
                "author" => *by == Author,
                _ => true,
            });
            assert_eq!(offered, open, "{what} in the list of steps");
            if open {
                let (_, _, to, _) = step.unwrap();
                assert_eq!(reply.ok()["state"], *to, "{what}");
                entry = entry_in(state, &author, &owner).await;
            } else {
                assert!(matches!(reply.status, 403 | 404 | 409), "{what}: {reply}");
                assert!(name != "viewer" || reply.status == 403, "{what}: {reply}");
                assert!(!["editor", "owner"].contains(&name) || reply.status == 409, "{what}: {reply}");
            }
        }
    }
}

#[rstest]
#[tokio::test]
async fn a_draft_beside_the_live_version_is_not_seen_by_readers(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let entry = owner.publish("article", json!({"title": "Seen"})).await;
    server.advance(5);
    let edited = owner.edit(&entry, json!({"title": "Unseen"})).await.ok();
    let read = async || server.anyone().get("/content/article/by/slug/seen").await.ok();
    assert_eq!(read().await["title"], "Seen");
    assert_eq!(edited["live"]["number"], 2);
    let published = owner.step(&edited, "publish").await.ok();
    let seen = read().await;
    assert_eq!(seen["title"], "Unseen");
    assert_eq!(seen["published_at"], "2026-01-01T00:00:00.000000Z");
    assert_eq!(seen["updated_at"], "2026-01-01T00:05:00.000000Z");
    assert_eq!(published["live"]["first_published_at"], "2026-01-01T00:00:00Z");
    owner.step(&published, "unpublish").await.ok();
    server.anyone().get("/content/article/by/slug/seen").await.refused(404, "entry.not_found");
}

#[tokio::test]
async fn editing_what_was_approved_undoes_the_approval() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let author = server.person(&owner, "Anna", "author").await;
    let entry = entry_in("approved", &author, &owner).await;
    let entry = author.edit(&entry, json!({"summary": "Sneaked in"})).await.ok();
    assert_eq!(entry["state"], "draft");
    author.step(&entry, "publish").await.refused(403, "access.denied");
}

#[tokio::test]
async fn what_is_archived_cannot_be_edited() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = entry_in("archived", &owner, &owner).await;
    owner.edit(&entry, json!({"title": "x"})).await.refused(409, "entry.transition");
}

#[tokio::test]
async fn a_step_that_does_not_exist_is_no_step() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.make("article", json!({"title": "x"})).await;
    owner.step(&entry, "burn").await.refused_at(422, "body.invalid", "/transition", "value.type");
}

#[tokio::test]
async fn a_type_without_workflow_is_published_by_every_save_that_is_complete() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let tag = owner.make("tag", json!({"label": "Sea"})).await;
    assert_eq!(tag["state"], "published");
    assert_eq!(server.anyone().get("/content/tag/by/slug/sea").await.ok()["label"], "Sea");
    let begun = owner.post("/entries", json!({"type": "tag"})).await.ok();
    assert_eq!(begun["state"], "draft", "what is begun is kept and shown to nobody");
    let emptied = owner.edit(&tag, json!({"label": ""})).await.ok();
    assert_eq!(emptied["state"], "changed");
    assert_eq!(server.anyone().get("/content/tag/by/slug/sea").await.ok()["label"], "Sea");
    owner.edit(&emptied, json!({"label": "The sea"})).await.ok();
    assert_eq!(server.anyone().get("/content/tag/by/slug/sea").await.ok()["label"], "The sea");
}
