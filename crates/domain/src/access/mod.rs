//! Who may do what. Invariant: a [`Permit`] can only come from the policy in this module, and storage opens for
//! nothing else.

mod action;
mod assurance;
mod caller;
mod origin;
mod permit;
mod policy;
mod role;
mod scopes;
#[cfg(test)]
mod tests;

pub use action::Action;
pub use assurance::{Assurance, Confirmation};
pub use caller::{Caller, Identity, KeyIdentity};
pub use origin::Origin;
pub use permit::{Actor, Permit, Reach, SystemTask};
pub use policy::{Grant, grant, matrix};
pub use role::Role;
pub use scopes::Scopes;
