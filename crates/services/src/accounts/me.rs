//! One's own profile, with everything the admin needs to know what to show.

use galley_domain::{
    access::{Action, Caller, Grant, Role, grant},
    accounts::User,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    factors::Enrolment,
    ids::UserId,
    sites::Site,
};

use crate::accounts::{Accounts, load};

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Me {
    /// Id.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Role.
    pub role: Role,
    /// Since when they have a second factor, if they have one.
    pub second_factor_since: Option<Timestamp>,
    /// Where they stand with what their role needs.
    pub enrolment: Enrolment,
    /// The site.
    pub site: Site,
    /// What they may do on everything.
    pub actions: Vec<Action>,
    /// What they may do on their own.
    pub own_actions: Vec<Action>,
}

impl Me {
    /// A person on a site at `now`.
    pub(crate) fn of(user: &User, site: &Site, now: Timestamp) -> Self {
        let required = &site.security.second_factor;
        let with = |wanted: Grant| {
            Action::ALL.iter().copied().filter(|action| grant(Some(user.role), *action) == wanted).collect()
        };
        Self {
            id: user.id,
            name: user.name.clone(),
            email: user.email.as_str().to_owned(),
            role: user.role,
            second_factor_since: user.second_factor_since,
            enrolment: required.enrolment(user.role, user.second_factor_since, user.created_at, now),
            site: site.clone(),
            actions: with(Grant::Any),
            own_actions: with(Grant::Own),
        }
    }
}

impl Accounts {
    /// The profile of whoever asks.
    ///
    /// # Errors
    /// `auth.required`.
    pub async fn me(&self, caller: &Caller) -> Result<Me, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let id = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let found = self.ports.storage.reader(&permit).users().by_id(id).await?;
        let user = found.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        Ok(Me::of(&user, &model.site, self.ports.clock.now()))
    }

    /// Gives whoever asks another name.
    ///
    /// # Errors
    /// `body.invalid`.
    pub async fn rename_me(&self, caller: &Caller, name: &str) -> Result<Me, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let id = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, id, None).await?.rename(name)?;
        tx.users().save(&user).await?;
        tx.commit().await?;
        Ok(Me::of(user.state(), &model.site, self.ports.clock.now()))
    }
}
