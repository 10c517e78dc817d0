//! Second factors, sign-ins that wait for one, and trusted devices.

use chrono::Duration;
use galley_domain::{
    access::{Action, Origin, Role},
    clock::Clock,
    event::Changed,
    factors::{BackupCodes, Challenge, SealedSeed, Totp, TrustedDevice},
    ids::{ChallengeId, TrustedDeviceId, UserId},
    secrets::TokenHash,
    sessions::SignInMethod,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

fn hash(text: &str) -> TokenHash {
    TokenHash(text.into())
}

fn challenge(db: &TestDb, user: UserId, secret: &str) -> Changed<Challenge> {
    let id = ChallengeId(galley_domain::clock::IdSource::next(&*db.ids));
    let browser = Some(hash("browser"));
    Challenge::open(id, user, SignInMethod::Password, hash(secret), browser, db.clock.now())
}

fn device(db: &TestDb, user: UserId, secret: &str) -> Changed<TrustedDevice> {
    let id = TrustedDeviceId(galley_domain::clock::IdSource::next(&*db.ids));
    let origin = Origin::new(None, "Browser/1.0");
    TrustedDevice::trust(id, user, hash(secret), &origin, db.clock.now())
}

#[rstest]
#[tokio::test]
async fn an_app_comes_back_as_stored_and_replaces_the_one_before(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let now = db.clock.now();
    let first = Totp::begin(None, ada.id, SealedSeed("first".into()), now).unwrap();
    let second = Totp::begin(Some(first.state()), ada.id, SealedSeed("second".into()), now).unwrap();
    let mut writer = db.writer().await;
    for totp in [&first, &second] {
        writer.factors().save_totp(totp).await.unwrap();
        assert_eq!(writer.factors().totp(ada.id).await.unwrap().as_ref(), Some(totp.state()));
    }
    let active = second.into_state().activate(Some(58_909_853), now).unwrap();
    writer.factors().save_totp(&active).await.unwrap();
    writer.commit().await.unwrap();
    let mut writer = db.writer().await;
    assert_eq!(writer.factors().totp(ada.id).await.unwrap().as_ref(), Some(active.state()));
    assert_eq!(db.reader().factors().view(ada.id).await.unwrap().totp_since, Some(now));
    writer.factors().delete_totp(&active.into_state().remove()).await.unwrap();
    assert_eq!(writer.factors().totp(ada.id).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn backup_codes_come_back_but_for_those_that_were_used(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let codes = BackupCodes::make(ada.id, vec![hash("a"), hash("b")], db.clock.now());
    let mut writer = db.writer().await;
    writer.factors().save_backup_codes(&codes).await.unwrap();
    let spent = codes.into_state().spend(&hash("a")).unwrap();
    writer.factors().save_backup_codes(&spent).await.unwrap();
    writer.commit().await.unwrap();
    let mut writer = db.writer().await;
    assert_eq!(writer.factors().backup_codes(ada.id).await.unwrap().as_ref(), Some(spent.state()));
    assert_eq!(db.reader().factors().view(ada.id).await.unwrap().backup_codes, Some((1, db.clock.now())));
    writer.factors().delete_backup_codes(ada.id).await.unwrap();
    assert_eq!(writer.factors().backup_codes(ada.id).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_challenge_is_found_by_its_secret_and_keeps_its_tries(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let opened = challenge(&db, ada.id, "secret");
    let mut writer = db.writer().await;
    writer.challenges().add(&opened).await.unwrap();
    let failed = opened.into_state().fail();
    writer.challenges().save(&failed).await.unwrap();
    writer.commit().await.unwrap();
    let found =
        |secret: &'static str| async { db.reader().factors().challenged(&hash(secret)).await.unwrap() };
    assert_eq!((found("secret").await, found("other").await), (Some(ada.id), None));
    let elsewhere = db.storage.reader(&db.system_on(db.other_site()));
    assert_eq!(elsewhere.factors().challenged(&hash("secret")).await.unwrap(), None);
    let mut writer = db.writer().await;
    assert_eq!(writer.challenges().by_secret(&hash("secret")).await.unwrap().as_ref(), Some(failed.state()));
    writer.challenges().delete(&failed.into_state().pass()).await.unwrap();
    assert_eq!(writer.challenges().by_secret(&hash("secret")).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_persons_challenges_go_together_and_old_ones_are_forgotten(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let bob = db.given_user("Bob", Role::Viewer).await;
    let mut writer = db.writer().await;
    for (user, secret) in [(ada.id, "one"), (ada.id, "two"), (bob.id, "three")] {
        writer.challenges().add(&challenge(&db, user, secret)).await.unwrap();
    }
    writer.challenges().delete_of(ada.id).await.unwrap();
    assert_eq!(writer.challenges().by_secret(&hash("two")).await.unwrap(), None);
    assert!(writer.challenges().by_secret(&hash("three")).await.unwrap().is_some());
    let over = db.clock.now() + Duration::minutes(Challenge::MINUTES);
    assert_eq!(writer.challenges().prune(over).await.unwrap(), 0);
    assert_eq!(writer.challenges().prune(over + Duration::seconds(1)).await.unwrap(), 1);
}

#[rstest]
#[tokio::test]
async fn whoever_reaches_their_own_reaches_their_own_devices(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let bob = db.given_user("Bob", Role::Viewer).await;
    let (hers, his) = (device(&db, ada.id, "hers"), device(&db, bob.id, "his"));
    let mut writer = db.writer().await;
    writer.devices().add(&hers).await.unwrap();
    writer.devices().add(&his).await.unwrap();
    writer.commit().await.unwrap();
    let permit = db.permit(ada.id, Role::Viewer, Action::ProfileManage);
    let now = db.clock.now();
    let listed = db.storage.reader(&permit).factors().devices(ada.id, now).await.unwrap();
    assert_eq!(listed, [hers.state().clone()]);
    assert_eq!(db.storage.reader(&permit).factors().devices(bob.id, now).await.unwrap(), []);
    let mut writer = db.storage.writer(&permit).await.unwrap();
    assert_eq!(writer.devices().by_id(his.state().id).await.unwrap(), None);
    assert_eq!(writer.devices().by_secret(&hash("his")).await.unwrap(), None);
    assert_eq!(writer.devices().of(ada.id).await.unwrap(), [hers.state().clone()]);
    writer.devices().delete(&hers.into_state().end()).await.unwrap();
    assert_eq!(writer.devices().of(ada.id).await.unwrap(), []);
}

#[rstest]
#[tokio::test]
async fn a_device_that_ran_out_is_neither_listed_nor_kept(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Viewer).await;
    let trusted = device(&db, ada.id, "secret");
    let mut writer = db.writer().await;
    writer.devices().add(&trusted).await.unwrap();
    writer.commit().await.unwrap();
    let over = trusted.state().expires_at;
    assert_eq!(db.reader().factors().devices(ada.id, over).await.unwrap(), []);
    let mut writer = db.writer().await;
    assert_eq!(writer.devices().prune(over).await.unwrap(), 0);
    assert_eq!(writer.devices().prune(over + Duration::seconds(1)).await.unwrap(), 1);
}
