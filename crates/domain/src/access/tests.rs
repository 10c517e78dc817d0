//! The policy as it is printed, and the promises that no edit of the table may break.

use chrono::Duration;
use uuid::Uuid;

use super::*;
use crate::{
    clock::Timestamp,
    error::ErrorCode,
    factors::Enrolment,
    ids::{RequestId, SessionId, TenantId, UserId},
};

fn caller(role: Role) -> Caller {
    assured(role, Assurance { confirmation: Confirmation::Recent, ..Assurance::default() })
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

/// What the policy says to everybody on everything, by reach or by code.
fn told(assurance: Assurance) -> Vec<(Role, Action, Result<Reach, ErrorCode>)> {
    let ask = |role, action| {
        let asked = assured(role, assurance).permit(action);
        (role, action, asked.map(|permit| permit.reach()).map_err(|failure| failure.code))
    };
    Role::ALL.into_iter().flat_map(|role| Action::ALL.iter().map(move |action| ask(role, *action))).collect()
}

#[test]
fn whoever_proved_long_ago_who_they_are_does_all_but_change_credentials() {
    let fresh = Assurance { confirmation: Confirmation::Recent, ..Assurance::default() };
    for ((role, action, now), (.., later)) in told(fresh).into_iter().zip(told(Assurance::default())) {
        match now {
            Ok(_) if action.needs_confirmation() => {
                assert_eq!(later, Err(ErrorCode::AuthConfirmRequired), "{action:?} {role:?}");
            }
            _ => assert_eq!(now, later, "{action:?} {role:?}"),
        }
    }
    let own = caller(Role::Viewer).permit(Action::CredentialManage).unwrap().reach();
    assert_eq!(own, Reach::Own(UserId(Uuid::nil())));
}

#[test]
fn whoever_lacks_the_second_factor_of_their_role_may_only_set_one_up() {
    let fresh = Assurance { confirmation: Confirmation::Recent, enrolment: Enrolment::Overdue };
    for (role, action, answer) in told(fresh) {
        match action {
            Action::ContentRead | Action::RedirectResolve => assert_eq!(answer, Ok(Reach::Published)),
            Action::ProfileManage | Action::FactorManage => {
                assert_eq!(answer, Ok(Reach::Own(UserId(Uuid::nil()))), "{action:?} {role:?}");
            }
            _ => assert!(
                matches!(answer, Err(ErrorCode::AccessDenied | ErrorCode::AuthSecondFactorRequired)),
                "{action:?} {role:?}"
            ),
        }
    }
    let due = Assurance { enrolment: Enrolment::Due(Timestamp::UNIX_EPOCH), ..fresh };
    assert!(assured(Role::Owner, due).permit(Action::UserManage).is_ok(), "the grace is for working on");
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
