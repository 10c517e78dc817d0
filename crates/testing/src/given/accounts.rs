//! People and their sign-ins.

use galley_domain::{
    access::Role,
    accounts::{NewUser, User},
    clock::{Clock, IdSource},
    event::Changed,
    ids::{SessionId, UserId},
    secrets::{PasswordHash, TokenHash},
    sessions::Session,
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
        let (id, token) = (SessionId(self.ids.next()), TokenHash(token.into()));
        Session::start(id, user, token, "Browser/1.0", self.clock.now())
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
