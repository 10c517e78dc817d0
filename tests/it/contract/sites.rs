//! Sites.

use galley_domain::{
    access::Role,
    clock::{Clock, IdSource},
    ids::TenantId,
    sites::Site,
    storage::Storage,
};
use galley_persistence::SqlStorage;
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{naughty, stale};

#[rstest]
#[tokio::test]
async fn there_is_one_default_site_whoever_makes_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let second = TenantId(db.ids.next());
    let mut writer = db.storage.writer(&db.system_on(second)).await.unwrap();
    let stored = writer.sites().ensure_default(&Site::unclaimed(second)).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(stored, Site::unclaimed(db.site()));
    let found = db.storage.reader(&db.system_on(second)).sites().default_site().await.unwrap();
    assert_eq!(found, Some(stored));
}

#[rstest]
#[tokio::test]
async fn processes_that_start_together_make_one_site(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    db.execute("DELETE FROM tenants", []).await;
    let start = async |storage: &SqlStorage| {
        let id = TenantId(db.ids.next());
        let mut writer = storage.writer(&db.system_on(id)).await.unwrap();
        let stored = writer.sites().ensure_default(&Site::unclaimed(id)).await.unwrap();
        writer.commit().await.unwrap();
        stored
    };
    let other = db.another_process().await;
    let (one, two) = futures_util::future::join(start(&db.storage), start(&other)).await;
    assert_eq!(one, two);
}

#[rstest]
#[tokio::test]
async fn a_permit_sees_its_own_site(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let current = db.storage.reader(&db.system_on(db.other_site())).sites().current().await.unwrap().unwrap();
    assert_eq!((current.id, current.name.as_str()), (db.other_site(), "Another"));
    let nowhere = db.system_on(TenantId(db.ids.next()));
    assert_eq!(db.storage.reader(&nowhere).sites().current().await.unwrap(), None);
    assert_eq!(db.storage.writer(&nowhere).await.unwrap().sites().load().await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_site_that_was_set_up_comes_back_so(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let owner = db.given_user("Owner", Role::Owner).await;
    let before = db.reader().sites().current().await.unwrap().unwrap();
    let mut writer = db.writer().await;
    let site = writer.sites().load().await.unwrap().unwrap();
    assert_eq!(site, before);
    writer.sites().save(&site.set_up(naughty::TEXTS[9], &owner, db.clock.now()).unwrap()).await.unwrap();
    writer.commit().await.unwrap();
    let after = db.reader().sites().current().await.unwrap().unwrap();
    assert_eq!(
        (after.name.as_str(), after.set_up_at, after.version),
        (naughty::TEXTS[9], Some(db.clock.now()), 2)
    );

    let late = before.set_up("Late", &owner, db.clock.now()).unwrap();
    assert_eq!(stale(db.writer().await.sites().save(&late).await), 2);
}
