//! Killed in the middle of work: nothing that was acknowledged is lost, nothing is half there.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use futures_util::future::join_all;
use galley_testing::Backend;
use reqwest::{Method, RequestBuilder};
use rstest::rstest;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::program::{Ground, Serving};

const WRITERS: usize = 6;

/// What was acknowledged: entry and the number of the last edit.
type Ledger = Arc<Mutex<Vec<(String, usize)>>>;

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_by_a_kill(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let ground = Ground::new(backend).await;
    ground.make_owner();
    let ledger = Ledger::default();
    for acknowledged in [15, 40] {
        let mut serving = ground.serve();
        serving.sign_in().await;
        write_until_killed(serving, &ledger, acknowledged).await;
    }
    let mut serving = ground.serve();
    serving.sign_in().await;
    let ledger = ledger.lock().unwrap().clone();
    assert!(ledger.len() >= 55, "only {} writes were acknowledged", ledger.len());
    for (entry, edit) in ledger {
        let found = serving.request(Method::GET, &format!("/entries/{entry}")).send().await.unwrap();
        assert_eq!(found.status(), 200, "{entry} is lost");
        let found: Value = found.json().await.unwrap();
        let title = found["data"]["fields"]["title"].as_str().unwrap();
        let seen: usize = title.rsplit(' ').next().unwrap().parse().unwrap();
        assert!(seen >= edit, "edit {edit} of {entry} is lost: {title}");
        let body = found["data"]["fields"]["body"].to_string();
        assert!(body.contains(&format!("body {seen}")), "{entry} is half written");
    }
    assert!(serving.stop(), "it stops well when asked");
    let verified = ground.run(&["audit", "verify"]);
    assert!(verified.status.success(), "the audit trail has a gap: {verified:?}");
}

/// Lets writers work and kills the server as soon as `wanted` writes were acknowledged, others being under way.
#[expect(clippy::disallowed_methods, reason = "the writers are waited for")]
async fn write_until_killed(serving: Serving, ledger: &Ledger, wanted: usize) {
    let serving = Arc::new(serving);
    let done = Arc::new(AtomicUsize::new(0));
    let enough = Arc::new(Notify::new());
    let writers = (0..WRITERS).map(|_| {
        let work = Work {
            serving: serving.clone(),
            ledger: ledger.clone(),
            done: done.clone(),
            enough: enough.clone(),
            wanted,
        };
        tokio::task::spawn(async move { work.write().await })
    });
    let writers: Vec<_> = writers.collect();
    enough.notified().await;
    serving.kill();
    join_all(writers).await.into_iter().for_each(|joined| assert!(joined.is_ok()));
}

struct Work {
    serving: Arc<Serving>,
    ledger: Ledger,
    done: Arc<AtomicUsize>,
    enough: Arc<Notify>,
    wanted: usize,
}

impl Work {
    /// Makes and edits entries until the server is gone.
    async fn write(&self) -> Option<()> {
        let fields = |edit: usize| {
            let text = json!({"format": "markdown", "value": format!("body {edit}")});
            json!({"title": format!("Kill edit {edit}"), "body": text})
        };
        loop {
            let form = json!({"type": "article", "fields": fields(0)});
            let made = acknowledged(self.serving.request(Method::POST, "/entries").json(&form), 201).await?;
            let (id, mut version) =
                (made["data"]["id"].as_str()?.to_owned(), made["data"]["version"].clone());
            self.record(&id, 0);
            for edit in 1..4 {
                let form = json!({"fields": fields(edit), "cause": "autosave"});
                let request = self.serving.request(Method::PATCH, &format!("/entries/{id}"));
                let request = request.header("If-Match", format!("\"{version}\"")).json(&form);
                version = acknowledged(request, 200).await?["data"]["version"].clone();
                self.record(&id, edit);
            }
        }
    }

    fn record(&self, entry: &str, edit: usize) {
        self.ledger.lock().unwrap().push((entry.to_owned(), edit));
        if self.done.fetch_add(1, Ordering::SeqCst) + 1 == self.wanted {
            self.enough.notify_one();
        }
    }
}

/// The answer, if it came in whole before the server was gone.
async fn acknowledged(request: RequestBuilder, expected: u16) -> Option<Value> {
    let response = request.send().await.ok()?;
    let status = response.status();
    let body = response.text().await.ok()?;
    assert_eq!(status, expected, "{body}");
    serde_json::from_str(&body).ok()
}
