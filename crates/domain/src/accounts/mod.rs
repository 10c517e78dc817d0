//! People: who can sign in, as what. Invariants: an e-mail address names one person of a site; a site keeps an active
//! owner; nobody gives a role above their own.

mod email;
mod password;
mod port;
#[cfg(test)]
mod tests;
mod user;

pub use email::Email;
pub use password::Password;
pub use port::{Authenticated, UserFilter, UserQueries, UserRepo, UserView};
pub use user::{NewUser, User, UserKind, UserState};
