//! The policy as it is printed, and the promises that no edit of the table may break.

use chrono::Duration;
use uuid::Uuid;

use super::*;
use crate::{
    clock::Timestamp,
    error::ErrorCode,
    ids::{RequestId, SessionId, TenantId, UserId},
};

fn caller(role: Role) -> Caller {
    assured(role, Assurance { confirmation: Confirmation::Recent })
}

fn assured(role: Role, assurance: Assurance) -> Caller {
    let identity = Identity { user: UserId(Uuid::nil()), role, session: SessionId(Uuid::nil()), assurance };
    Caller::identified(TenantId(Uuid::nil()), identity, RequestId(Uuid::nil()))
}

#[test]
fn nobody_signed_in_reaches_only_what_is_published() {
    let caller = Caller::anonymous(TenantId(Uuid::nil()), RequestId(Uuid::nil()));
    for action in Action::ALL {
        match caller.permit(*action) {
            Ok(permit) => assert_eq!(permit.reach(), Reach::Published, "{action:?}"),
            Err(failure) => assert_eq!(failure.code, ErrorCode::AuthRequired, "{action:?}"),
        }
    }
}

#[test]
fn a_stronger_role_never_loses_a_right() {
    let rank = |grant| match grant {
        Grant::Denied => 0,
        Grant::Published | Grant::Own => 1,
        Grant::Any => 2,
    };
    for pair in Role::ALL.windows(2) {
        for action in Action::ALL {
            assert!(
                rank(grant(Some(pair[0]), *action)) <= rank(grant(Some(pair[1]), *action)),
                "{action:?} {pair:?}"
            );
        }
    }
}

#[test]
fn an_author_edits_only_their_own() {
    let permit = caller(Role::Author).permit(Action::EntryEdit).unwrap();
    assert_eq!(permit.reach(), Reach::Own(UserId(Uuid::nil())));
}

#[test]
fn a_viewer_changes_nothing_but_their_profile() {
    for action in [Action::EntryCreate, Action::EntryEdit, Action::MediaUpload, Action::UserManage] {
        assert_eq!(caller(Role::Viewer).permit(action).unwrap_err().code, ErrorCode::AccessDenied);
    }
    assert!(caller(Role::Viewer).permit(Action::ProfileManage).is_ok());
}

#[test]
fn whoever_proved_long_ago_who_they_are_does_all_but_change_their_credentials() {
    for role in Role::ALL {
        for action in Action::ALL {
            let now =
                caller(role).permit(*action).map(|permit| permit.reach()).map_err(|failure| failure.code);
            let later = assured(role, Assurance::default()).permit(*action);
            let later = later.map(|permit| permit.reach()).map_err(|failure| failure.code);
            match action {
                Action::CredentialManage | Action::FactorManage => {
                    assert_eq!(now, Ok(Reach::Own(UserId(Uuid::nil()))), "{action:?} {role:?}");
                    assert_eq!(later, Err(ErrorCode::AuthConfirmRequired), "{action:?} {role:?}");
                }
                _ => assert_eq!(now, later, "{action:?} {role:?}"),
            }
        }
    }
}

#[test]
fn a_confirmation_counts_for_ten_minutes() {
    let at = Timestamp::from_timestamp(1_800_000_000, 0).unwrap();
    let after = |seconds| Confirmation::made(at, at + Duration::seconds(seconds));
    assert_eq!(
        (after(0), after(599), after(600)),
        (Confirmation::Recent, Confirmation::Recent, Confirmation::Old)
    );
}
