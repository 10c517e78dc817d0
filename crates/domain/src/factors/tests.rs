//! What codes, challenges, devices and requirements promise.

use chrono::Duration;
use uuid::Uuid;

use super::*;
use crate::{
    access::{Origin, Role},
    clock::Timestamp,
    error::ErrorCode,
    event::{Changed, Event},
    ids::{ChallengeId, TrustedDeviceId, UserId},
    secrets::TokenHash,
    sessions::{Mode, SignInMethod},
};

const ADA: UserId = UserId(Uuid::from_u128(1));
const BOB: UserId = UserId(Uuid::from_u128(2));

fn at(minute: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + Duration::minutes(minute)
}

fn hash(text: &str) -> TokenHash {
    TokenHash(text.into())
}

fn pending() -> Totp {
    Totp::begin(None, ADA, SealedSeed("seed".into()), at(0)).unwrap().into_state()
}

fn active() -> Totp {
    pending().activate(Some(100), at(1)).unwrap().into_state()
}

fn code<T>(result: Result<Changed<T>, crate::error::Failure>) -> Option<ErrorCode> {
    result.err().map(|failure| failure.code)
}

#[test]
fn an_app_counts_after_its_first_code() {
    assert_eq!(code(pending().accept(Some(100))), Some(ErrorCode::FactorNotFound));
    assert_eq!(code(pending().activate(None, at(1))), Some(ErrorCode::FactorCodeWrong));
    assert_eq!(code(pending().activate(Some(1), at(Totp::SET_UP_MINUTES))), Some(ErrorCode::FactorNotFound));
    let activated = pending().activate(Some(100), at(1)).unwrap();
    assert_eq!(activated.events(), [Event::SecondFactorAdded { user: ADA, kind: FactorKind::Totp }]);
    assert!(activated.state().is_active());
}

#[test]
fn an_app_that_counts_is_not_replaced_and_one_that_does_not_is() {
    let again = |before: &Totp| code(Totp::begin(Some(before), ADA, SealedSeed("other".into()), at(2)));
    assert_eq!(again(&pending()), None);
    assert_eq!(again(&active()), Some(ErrorCode::FactorExists));
    assert_eq!(code(active().activate(Some(200), at(2))), Some(ErrorCode::FactorExists));
}

#[test]
fn a_code_works_once_and_an_older_one_never() {
    for used in [100, 99, 0] {
        assert_eq!(code(active().accept(Some(used))), Some(ErrorCode::FactorCodeWrong), "{used}");
    }
    assert_eq!(code(active().accept(None)), Some(ErrorCode::FactorCodeWrong));
    let next = active().accept(Some(101)).unwrap().into_state();
    assert_eq!(code(next.clone().accept(Some(101))), Some(ErrorCode::FactorCodeWrong));
    assert_eq!(code(next.accept(Some(102))), None);
}

#[test]
fn only_an_app_that_counted_is_missed() {
    assert_eq!(pending().remove().events(), []);
    assert_eq!(
        active().remove().events(),
        [Event::SecondFactorRemoved { user: ADA, kind: FactorKind::Totp }]
    );
}

#[test]
fn each_backup_code_works_once() {
    let codes = BackupCodes::make(ADA, vec![hash("a"), hash("b")], at(0)).into_state();
    assert_eq!(code(codes.clone().spend(&hash("c"))), Some(ErrorCode::FactorCodeWrong));
    let spent = codes.spend(&hash("a")).unwrap();
    assert_eq!(spent.events(), [Event::BackupCodeUsed { user: ADA, left: 1 }]);
    let codes = spent.into_state();
    assert_eq!(code(codes.clone().spend(&hash("a"))), Some(ErrorCode::FactorCodeWrong));
    assert_eq!(code(codes.spend(&hash("b"))), None);
}

fn opened(browser: Option<TokenHash>) -> Challenge {
    let id = ChallengeId(Uuid::nil());
    Challenge::open(id, ADA, SignInMethod::Password, hash("secret"), browser, at(0)).into_state()
}

#[test]
fn a_challenge_waits_ten_minutes_and_takes_five_tries() {
    let open = opened(None);
    assert_eq!(open.mode(), Mode::Token);
    assert!(open.check(None, at(9)).is_ok());
    assert_eq!(open.check(None, at(10)).unwrap_err().code, ErrorCode::AuthChallengeInvalid);
    let mut tried = open;
    for _ in 0..Challenge::TRIES {
        assert!(tried.check(None, at(0)).is_ok());
        let failed = tried.fail();
        assert_eq!(failed.events(), [Event::SecondFactorFailed { user: ADA }]);
        tried = failed.into_state();
    }
    assert_eq!(tried.check(None, at(0)).unwrap_err().code, ErrorCode::AuthChallengeInvalid);
}

#[test]
fn a_challenge_of_a_browser_is_for_that_browser() {
    let open = opened(Some(hash("browser")));
    assert_eq!(open.mode(), Mode::Cookie);
    assert!(open.check(Some(&hash("browser")), at(1)).is_ok());
    for other in [None, Some(&hash("another")), Some(&hash("secret"))] {
        assert_eq!(open.check(other, at(1)).unwrap_err().code, ErrorCode::AuthChallengeInvalid, "{other:?}");
    }
}

#[test]
fn a_device_vouches_for_its_person_while_it_is_trusted() {
    let id = TrustedDeviceId(Uuid::nil());
    let device = TrustedDevice::trust(id, ADA, hash("secret"), &Origin::new(None, "Browser\u{7}/1.0"), at(0))
        .into_state();
    assert_eq!(device.user_agent, "Browser/1.0");
    let last = Timestamp::UNIX_EPOCH + Duration::days(TrustedDevice::DAYS);
    let used = device.clone().vouch(ADA, last - Duration::seconds(1)).unwrap().into_state();
    assert_eq!(used.expires_at, last, "using it does not make it last longer");
    assert!(device.clone().vouch(ADA, last).is_none());
    assert!(device.vouch(BOB, at(1)).is_none());
}

#[test]
fn a_role_that_needs_a_factor_has_days_to_set_one_up() {
    let day = |day: i64| Timestamp::UNIX_EPOCH + Duration::days(day);
    let required = Requirement::default().replaced(vec![Role::Admin, Role::Admin], 7, day(10)).unwrap();
    assert_eq!((required.roles.len(), required.since), (1, Some(day(10))));
    let stands = |role, has, created, now| required.enrolment(role, has, created, now);
    assert_eq!(stands(Role::Admin, None, day(0), day(16)), Enrolment::Due(day(17)));
    assert_eq!(stands(Role::Admin, None, day(0), day(17)), Enrolment::Overdue);
    assert_eq!(stands(Role::Admin, None, day(15), day(17)), Enrolment::Due(day(22)), "made later");
    assert_eq!(stands(Role::Admin, Some(day(1)), day(0), day(99)), Enrolment::Settled);
    assert_eq!(stands(Role::Editor, None, day(0), day(99)), Enrolment::Settled);
    assert_eq!(Requirement::default().enrolment(Role::Admin, None, day(0), day(99)), Enrolment::Settled);
}

#[test]
fn the_grace_begins_anew_only_when_more_is_asked() {
    let first = Requirement::default().replaced(vec![Role::Admin], 7, at(0)).unwrap();
    assert_eq!(first.replaced(vec![Role::Admin], 0, at(9)).unwrap().since, Some(at(0)));
    assert_eq!(first.replaced(vec![], 7, at(9)).unwrap().since, Some(at(0)));
    assert_eq!(first.replaced(vec![Role::Admin, Role::Editor], 7, at(9)).unwrap().since, Some(at(9)));
    let far = first.replaced(vec![], Requirement::MAX_GRACE_DAYS + 1, at(9)).unwrap_err();
    assert_eq!(far.code, ErrorCode::ValueOutOfRange);
}
