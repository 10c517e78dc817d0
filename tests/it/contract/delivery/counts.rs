//! Totals that are kept.

use galley_domain::locale::Locale;
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{Item, document, everything, given, list, publish};

async fn total(db: &TestDb, of: &galley_domain::content_types::ContentType) -> u64 {
    list(db, &everything(of)).await.1
}

#[rstest]
#[tokio::test]
async fn a_total_follows_what_is_put_and_removed(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let dish = db.given_content_type("dish").await;
    assert_eq!(total(&db, &recipe).await, 0);
    let published = given(&db, &recipe, &vec![Item::default(); 5]).await;
    given(&db, &dish, &vec![Item::default(); 2]).await;
    assert_eq!((total(&db, &recipe).await, total(&db, &dish).await), (5, 2));

    let english = Locale::english();
    let mut writer = db.writer().await;
    writer.delivery().remove(published[0].id, &english).await.unwrap();
    writer.delivery().remove(published[1].id, &english).await.unwrap();
    writer.delivery().put(&document(&recipe, &published[1], &Item::default())).await.unwrap();
    writer.delivery().put(&document(&recipe, &published[2], &Item::default())).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(total(&db, &recipe).await, 4);

    let mut writer = db.writer().await;
    writer.delivery().remove(published[2].id, &english).await.unwrap();
    drop(writer);
    assert_eq!(total(&db, &recipe).await, 4, "what was rolled back was not counted");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_total_is_exact_when_many_publish_at_once(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let dish = db.given_content_type("dish").await;
    // Each publishes in both types, half of them in the other order.
    let work = (0..8).map(|n| {
        let (db, recipe, dish) = (&db, &recipe, &dish);
        let types = if n % 2 == 0 { [recipe, dish] } else { [dish, recipe] };
        async move {
            let mut entries = Vec::new();
            for of in types {
                let values = [("title", "t".to_owned()), ("slug", format!("s-{n}"))];
                let values = values.map(|(key, value)| (key.to_owned(), value.into())).into_iter().collect();
                entries.push((of, db.given_entry(of, None, values).await));
            }
            let mut writer = db.writer().await;
            for (of, entry) in entries {
                publish(
                    &mut *writer,
                    of,
                    entry,
                    &Item::default(),
                    galley_domain::clock::Clock::now(&*db.clock),
                )
                .await;
            }
            writer.commit().await.unwrap();
        }
    });
    futures_util::future::join_all(work).await;
    assert_eq!((total(&db, &recipe).await, total(&db, &dish).await), (8, 8));
    let (ids, _) = list(&db, &everything(&recipe)).await;
    assert_eq!(ids.len(), 8);
}
