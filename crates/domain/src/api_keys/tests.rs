//! The rules about keys.

use chrono::{DateTime, Duration};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    access::{Action, Assurance, Caller, Confirmation, Identity, KeyIdentity, Reach, Role, Scopes},
    clock::Timestamp,
    error::ErrorCode,
    ids::{ApiKeyId, RequestId, SessionId, TenantId, UserId},
    secrets::TokenHash,
};

fn now() -> Timestamp {
    DateTime::UNIX_EPOCH + Duration::days(365)
}

fn issued(text: &str) -> IssuedKey {
    IssuedKey { secret: format!("gly_{text}"), hash: TokenHash(text.into()), hint: "gly_abcd".into() }
}

fn wanted() -> NewApiKey {
    NewApiKey { name: "Build".into(), scopes: vec!["read_only".into()], ..NewApiKey::default() }
}

fn key(new: &NewApiKey) -> ApiKey {
    let id = ApiKeyId(Uuid::nil());
    let owner = UserId(Uuid::nil());
    ApiKey::create(id, new, owner, owner, &issued("one"), now()).unwrap().into_state()
}

fn pointers(new: &NewApiKey) -> Vec<String> {
    let (id, owner) = (ApiKeyId(Uuid::nil()), UserId(Uuid::nil()));
    let failure = ApiKey::create(id, new, owner, owner, &issued("one"), now()).unwrap_err();
    failure.issues.into_iter().map(|issue| issue.pointer).collect()
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let wrong = NewApiKey {
        name: " ".into(),
        scopes: vec!["entry.read".into(), "user.manage".into()],
        networks: vec!["10.0.0.0/8".into(), "x".into()],
        per_minute: Some(0),
        expires_at: Some(now()),
    };
    assert_eq!(pointers(&wrong), ["/name", "/per_minute", "/expires_at", "/scopes/1", "/networks/1"]);
    assert_eq!(pointers(&NewApiKey { scopes: Vec::new(), ..wanted() }), ["/scopes"]);
}

#[test]
fn what_could_outlive_a_key_cannot_be_given_to_one() {
    for action in [Action::UserManage, Action::ProfileManage, Action::KeyManage] {
        let word = action.key().to_owned();
        assert_eq!(Scopes::try_new("/scopes", &[word]).unwrap_err().code, ErrorCode::KeyScopeUnknown);
        assert!(!Scopes::of(Action::ALL).contains(action));
    }
}

#[test]
fn a_key_works_until_it_expires_or_is_revoked() {
    let until = now() + Duration::days(1);
    let key = key(&NewApiKey { expires_at: Some(until), ..wanted() });
    let token = TokenHash("one".into());
    assert!(key.accepts(&token, until - Duration::seconds(1)));
    assert!(!key.accepts(&token, until));
    assert!(!key.accepts(&TokenHash("two".into()), now()));
    let revoked = key.revoke(now());
    assert_eq!(revoked.events().len(), 1);
    assert!(!revoked.state().accepts(&token, now()));
    assert!(revoked.into_state().revoke(now()).events().is_empty());
}

#[test]
fn after_a_rotation_the_old_secret_works_for_the_overlap() {
    let (old, new) = (TokenHash("one".into()), TokenHash("two".into()));
    let rotated = key(&wanted()).rotate(&issued("two"), 60, now()).unwrap().into_state();
    let later = now() + Duration::minutes(60);
    assert!(rotated.accepts(&new, now()) && rotated.accepts(&old, later - Duration::seconds(1)));
    assert!(rotated.accepts(&new, later) && !rotated.accepts(&old, later));
    assert!(!rotated.revoke(now()).state().accepts(&old, now()));
    let at_once = key(&wanted()).rotate(&issued("two"), 0, now()).unwrap().into_state();
    assert!(!at_once.accepts(&old, now()));
    let failure = key(&wanted()).rotate(&issued("two"), 24 * 60 + 1, now()).unwrap_err();
    assert_eq!(failure.issues[0].pointer, "/overlap_minutes");
    let revoked = key(&wanted()).revoke(now()).into_state();
    assert_eq!(revoked.rotate(&issued("two"), 0, now()).unwrap_err().code, ErrorCode::KeyRevoked);
}

#[test]
fn a_key_is_used_from_its_networks_alone() {
    let bound = key(&NewApiKey { networks: vec!["10.0.0.0/8".into()], ..wanted() });
    assert!(bound.may_come_from("10.1.2.3".parse().ok()));
    assert!(!bound.may_come_from("192.0.2.1".parse().ok()) && !bound.may_come_from(None));
    assert!(key(&wanted()).may_come_from(None));
}

#[test]
fn its_use_is_noted_once_a_minute() {
    let mut key = key(&wanted());
    assert!(key.is_use_noted(now()));
    key.last_used_at = Some(now());
    assert!(!key.is_use_noted(now() + Duration::seconds(59)));
    assert!(key.is_use_noted(now() + Duration::seconds(60)));
}

/// How much a caller may do: nothing, what is published, what is their own, everything.
fn reach(caller: &Caller, action: Action) -> u8 {
    match caller.permit(action).map(|permit| permit.reach()) {
        Err(_) => 0,
        Ok(Reach::Published) => 1,
        Ok(Reach::Own(_)) => 2,
        Ok(Reach::Any) => 3,
    }
}

fn with_key(role: Role, scopes: &Scopes) -> Caller {
    let identity = KeyIdentity {
        user: UserId(Uuid::nil()),
        role,
        key: ApiKeyId(Uuid::nil()),
        scopes: scopes.clone().into(),
    };
    Caller::with_key(TenantId(Uuid::nil()), identity, RequestId(Uuid::nil()))
}

proptest! {
    #[test]
    fn a_key_never_gives_more_than_its_owner_or_its_scopes(
        role in 0..Role::ALL.len(),
        chosen in proptest::collection::vec(any::<bool>(), Action::ALL.len()),
    ) {
        let role = Role::ALL[role];
        let actions: Vec<_> =
            Action::ALL.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(action, _)| *action).collect();
        let scopes = Scopes::of(&actions);
        // The most that a person can have: they have just proved who they are.
        let assurance = Assurance { confirmation: Confirmation::Recent, ..Assurance::default() };
        let identity =
            Identity { user: UserId(Uuid::nil()), role, session: SessionId(Uuid::nil()), assurance };
        let (tenant, request) = (TenantId(Uuid::nil()), RequestId(Uuid::nil()));
        let owner = Caller::identified(tenant, identity, request);
        let anonymous = Caller::anonymous(tenant, request);
        let program = with_key(role, &scopes);
        for action in Action::ALL {
            let given = reach(&program, *action);
            prop_assert!(given <= reach(&owner, *action), "{action:?}");
            if !scopes.contains(*action) {
                prop_assert!(given <= reach(&anonymous, *action), "{action:?}");
            }
            if !Scopes::GRANTABLE.contains(action) {
                prop_assert_eq!(given, 0, "{:?}", action);
            }
        }
    }
}
