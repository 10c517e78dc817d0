//! The rules about people.

use chrono::DateTime;
use uuid::Uuid;

use super::*;
use crate::{access::Role, error::ErrorCode, ids::UserId, secrets::PasswordHash};

fn user(role: Role) -> User {
    let new = NewUser::try_new("Ada", "ada@example.org", role, "a long and private phrase").unwrap();
    let id = UserId(Uuid::nil());
    User::create(id, new, PasswordHash("hash".into()), None, DateTime::UNIX_EPOCH).unwrap().into_state()
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let failure = NewUser::try_new("  ", "nobody", Role::Viewer, "short").unwrap_err();
    let pointers: Vec<_> = failure.issues.iter().map(|issue| issue.pointer.as_str()).collect();
    assert_eq!(pointers, ["/name", "/email", "/password"]);
}

#[test]
fn the_last_active_owner_stays() {
    let now = DateTime::UNIX_EPOCH;
    let by = Some(Role::Owner);
    assert_eq!(user(Role::Owner).deactivate(by, 0, now).unwrap_err().code, ErrorCode::UserLastOwner);
    assert_eq!(user(Role::Owner).change_role(Role::Admin, by, 0).unwrap_err().code, ErrorCode::UserLastOwner);
    assert!(user(Role::Owner).deactivate(by, 1, now).is_ok());
}

#[test]
fn nobody_gives_or_takes_a_role_above_their_own() {
    let by = Some(Role::Admin);
    assert_eq!(
        user(Role::Editor).change_role(Role::Owner, by, 1).unwrap_err().code,
        ErrorCode::UserRoleTooHigh
    );
    assert_eq!(
        user(Role::Owner).change_role(Role::Viewer, by, 1).unwrap_err().code,
        ErrorCode::UserRoleTooHigh
    );
    assert!(user(Role::Editor).change_role(Role::Admin, by, 1).is_ok());
}

#[test]
fn addresses_compare_without_case_and_keep_their_spelling() {
    let email = Email::try_new("/email", "Ada.Lovelace@Example.org").unwrap();
    assert_eq!(email, Email::try_new("/email", "ada.lovelace@example.org").unwrap());
    assert_eq!(email.as_str(), "Ada.Lovelace@Example.org");
    for wrong in ["", "@", "a@", "@b", "a b@c.d", "a@b..c", "a@b@c", "a@-b.c", "a\u{0}@b.c"] {
        assert!(Email::try_new("/email", wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn passwords_are_long_not_common_and_of_any_characters() {
    let code =
        |text: &str| Password::try_new("/password", text, &["ada@example.org"]).err().map(|issue| issue.code);
    assert_eq!(code("fourteen chars"), Some(ErrorCode::PasswordTooShort));
    assert_eq!(code(&"é".repeat(257)), Some(ErrorCode::PasswordTooLong));
    assert_eq!(code("aaaaaaaaaaaaaaaa"), Some(ErrorCode::PasswordCommon));
    assert_eq!(code("Ada@example.org"), Some(ErrorCode::PasswordCommon));
    assert_eq!(code("пароль из пятнадцати знаков"), None);
}
