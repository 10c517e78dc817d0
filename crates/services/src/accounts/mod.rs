//! People: one's own profile, and the people of a site.

mod change_password;
mod create;
mod deactivate;
mod list;
mod me;
mod update;

use std::sync::Arc;

pub use create::CreateUser;
pub use me::Me;
pub use update::UpdateUser;

use galley_domain::{
    access::Permit,
    accounts::{User, UserView},
    error::{ErrorCode, Failure},
    ids::UserId,
    storage::Writer,
};

use crate::{Ports, catalog::Catalog};

/// The use cases of people.
#[derive(Clone)]
pub struct Accounts {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

impl Accounts {
    async fn viewed(&self, permit: &Permit, id: UserId) -> Result<UserView, Failure> {
        let found = self.ports.storage.reader(permit).users().view(id).await?;
        found.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))
    }
}

/// The person at the version that the caller has seen.
async fn load(tx: &mut dyn Writer, id: UserId, expected: Option<u64>) -> Result<User, Failure> {
    let user = tx.users().load(id).await?.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
    expected.map_or(Ok(()), |expected| Failure::unless_current(user.version, expected))?;
    Ok(user)
}
