//! The rules about sessions.

use chrono::{DateTime, Duration};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    access::{Origin, Role},
    accounts::{NewUser, User},
    clock::Timestamp,
    error::ErrorCode,
    event::Event,
    ids::{SessionId, UserId},
    secrets::{PasswordHash, TokenHash},
};

const LIFETIMES: Lifetimes = Lifetimes { idle: Duration::hours(8), absolute: Duration::hours(24) };

fn at(minute: i64) -> Timestamp {
    DateTime::UNIX_EPOCH + Duration::minutes(minute)
}

fn token(text: &str) -> TokenHash {
    TokenHash(text.into())
}

fn session() -> Session {
    let new = NewUser::try_new("Ada", "ada@example.org", Role::Viewer, "a long and private phrase").unwrap();
    let user = User::create(UserId(Uuid::nil()), new, PasswordHash("hash".into()), None, at(0))
        .unwrap()
        .into_state();
    let new = NewSession {
        id: SessionId(Uuid::nil()),
        token: token("first"),
        mode: Mode::Token,
        method: SignInMethod::Password,
        origin: Origin::default(),
    };
    Session::start(new, &user, &LIFETIMES, at(0)).into_state()
}

fn renewed(session: Session, shown: &str, next: &str, now: Timestamp) -> Session {
    match session.renew(&token(shown), token(next), &LIFETIMES, now).unwrap() {
        Renewal::Renewed(session) => session.into_state(),
        Renewal::Reused(_) => panic!("the token was fresh"),
    }
}

#[test]
fn a_session_is_over_when_it_was_not_used_for_too_long() {
    let session = session();
    assert!(session.is_live(at(8 * 60 - 1)));
    assert!(!session.is_live(at(8 * 60)));
    let used = session.seen(&LIFETIMES, at(7 * 60)).unwrap().into_state();
    assert!(used.is_live(at(15 * 60 - 1)));
    assert!(!used.is_live(at(15 * 60)));
}

#[test]
fn a_use_is_noted_once_a_minute_and_tells_nobody() {
    assert!(session().seen(&LIFETIMES, at(0) + Duration::seconds(59)).is_none());
    let used = session().seen(&LIFETIMES, at(1)).unwrap();
    assert_eq!((used.state().seen_at, used.events()), (at(1), [].as_slice()));
}

#[test]
fn a_used_token_ends_the_session_and_a_dead_session_renews_nothing() {
    let session = renewed(session(), "first", "second", at(10));
    let Renewal::Reused(ended) = session.renew(&token("first"), token("third"), &LIFETIMES, at(20)).unwrap()
    else {
        panic!("the token was used before");
    };
    assert!(matches!(ended.events(), [Event::SessionEnded { reason: Some(EndReason::TokenReused), .. }]));
    let failure = ended.into_state().renew(&token("second"), token("third"), &LIFETIMES, at(21)).unwrap_err();
    assert_eq!(failure.code, ErrorCode::AuthSessionExpired);
}

#[test]
fn a_session_ends_once() {
    let ended = session().end(EndReason::SignedOut, at(5));
    assert_eq!(ended.events().len(), 1);
    let again = ended.into_state().end(EndReason::RoleChanged, at(6));
    assert_eq!(again.events().len(), 0);
    assert_eq!(again.state().ended, Some(Ended { at: at(5), reason: Some(EndReason::SignedOut) }));
}

#[test]
fn words_are_read_as_they_were_written() {
    for mode in [Mode::Token, Mode::Cookie] {
        assert_eq!(Mode::from_word(mode.as_str()), Some(mode));
        assert_eq!(serde_json::to_value(mode).unwrap(), mode.as_str());
    }
    for reason in [EndReason::SignedOut, EndReason::RevokedByManager, EndReason::TooMany] {
        assert_eq!(EndReason::from_word(reason.as_str()), Some(reason));
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
    }
    assert_eq!(SignInMethod::from_word("magic"), None);
}

#[test]
fn devices_are_told_in_words() {
    let told = |agent: &str| {
        let Device { browser, system } = Device::of(agent);
        (browser.unwrap_or_default(), system.unwrap_or_default())
    };
    for (agent, browser, system) in [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
            "Edge",
            "Windows",
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
            "Safari",
            "macOS",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1",
            "Chrome",
            "iPhone",
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
            "Chrome",
            "Android",
        ),
        ("curl/8.5.0", "curl", ""),
        ("", "", ""),
    ] {
        assert_eq!(told(agent), (browser, system), "{agent}");
    }
}

proptest! {
    #[test]
    fn no_use_carries_a_session_past_its_absolute_end(minutes in prop::collection::vec(0_i64..600, 0..40)) {
        let mut session = session();
        let mut now = at(0);
        for minute in minutes {
            now += Duration::minutes(minute);
            if session.is_live(now) && let Some(used) = session.clone().seen(&LIFETIMES, now) {
                session = used.into_state();
            }
        }
        prop_assert_eq!(session.ends_at, at(24 * 60));
        prop_assert!(session.expires_at() <= session.ends_at);
        prop_assert!(!session.is_live(at(24 * 60)));
    }
}
