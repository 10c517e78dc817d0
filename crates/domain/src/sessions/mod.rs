//! Sign-ins: how they begin, how long they last, how they are renewed and how they end. Invariants: whether a session
//! stands is a fact of its row and of nothing else; a refresh token works once, and a second use ends the session, for
//! somebody has stolen one of the two.

mod activity;
mod device;
mod port;
mod session;
#[cfg(test)]
mod tests;
mod words;

pub use activity::Activity;
pub use device::Device;
pub use port::{Claim, SessionQueries, SessionRepo, SessionView};
pub use session::{Ended, Lifetimes, NewSession, Renewal, Session};
pub use words::{EndReason, Mode, SignInMethod};
