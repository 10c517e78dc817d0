//! People and their sign-ins.

use std::net::IpAddr;

use galley_domain::{
    access::{Origin, Role},
    accounts::{NewUser, User},
    clock::{Clock, IdSource},
    event::Changed,
    ids::{SessionId, UserId},
    secrets::{PasswordHash, TokenHash},
    sessions::{Lifetimes, Mode, NewSession, Session, SignInMethod},
};

use crate::TestDb;

impl TestDb {
    /// A person called `name` at `name@example.org`.
    pub fn new_user(&self, name: &str, role: Role) -> Changed<User> {
        let address = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        self.new_user_at(name, &address, role)
    }

    /// A person with this address.
    pub fn new_user_at(&self, name: &str, address: &str, role: Role) -> Changed<User> {
        let new =
            NewUser::try_new(name, address, role, "correct and quite private").expect("a well-formed person");
        let password = PasswordHash("$argon2id$not-a-real-hash".into());
        User::create(UserId(self.ids.next()), new, password, None, self.clock.now())
            .expect("nobody forbids it")
    }

    /// A stored person.
    pub async fn given_user(&self, name: &str, role: Role) -> User {
        let user = self.new_user(name, role);
        let mut writer = self.writer().await;
        writer.users().add(&user).await.expect("the person should be stored");
        writer.commit().await.expect("the person should be stored");
        user.into_state()
    }

    /// A sign-in that holds `token`.
    pub fn new_session(&self, user: &User, token: &str) -> Changed<Session> {
        self.new_session_held(user, token, Mode::Token)
    }

    /// A sign-in that holds `token` in this way.
    pub fn new_session_held(&self, user: &User, token: &str, mode: Mode) -> Changed<Session> {
        let new = NewSession {
            id: SessionId(self.ids.next()),
            token: TokenHash(token.into()),
            mode,
            method: SignInMethod::Password,
            origin: Origin::new(Some(IpAddr::from([192, 0, 2, 7])), "Browser/1.0"),
        };
        Session::start(new, user, &Lifetimes::default(), self.clock.now())
    }

    /// A stored sign-in.
    pub async fn given_session(&self, user: &User, token: &str) -> Session {
        let session = self.new_session(user, token);
        let mut writer = self.writer().await;
        writer.sessions().add(&session).await.expect("the session should be stored");
        writer.commit().await.expect("the session should be stored");
        session.into_state()
    }
}
