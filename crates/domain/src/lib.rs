//! The rules of Galley, free of any I/O: entities, value objects, policy, events, error codes and the ports that
//! adapters implement.
//!
//! To add a feature: make a folder of its name with the entity, its error enum (each variant mapped to a row of
//! [`error::ErrorCode`]), its events and its port; name the port in [`storage`]; give it actions in [`access`].
//! Invariant of the crate: nothing here reads a clock, a file, a socket or the environment.

pub mod access;
pub mod accounts;
pub mod api_keys;
pub mod audit;
pub mod clock;
pub mod content_types;
pub mod delivery;
pub mod entries;
pub mod error;
pub mod event;
pub mod factors;
pub mod ids;
pub mod locale;
pub mod media;
pub mod network;
pub mod outbox;
pub mod page;
pub mod redirects;
pub mod rich_text;
pub mod secrets;
pub mod sessions;
pub mod sites;
pub mod storage;
pub mod text;
pub mod throttle;
