//! Background work: the relay of the outbox and housekeeping. Invariant: any number of processes may run it at once;
//! a process that dies in the middle leaves nothing undone that another will not do.
//!
//! To add a reaction to events, implement [`galley_domain::outbox::Subscriber`] and hand it to [`Worker`].

mod housekeeping;
mod relay;
mod worker;

pub use housekeeping::Housekeeping;
pub use relay::Relay;
pub use worker::Worker;
