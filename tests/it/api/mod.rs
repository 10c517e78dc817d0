//! The API as programs and browsers meet it: a real server, real sign-in, real databases.

mod answers;
mod audit;
mod bad_input;
mod confirmation;
mod content_types;
mod contract;
mod cookies;
mod coverage;
mod delivery;
mod documents;
mod entries;
mod factors;
mod keys;
mod media;
mod naughty;
mod redirects;
mod session_lists;
mod sessions;
mod setup;
mod shared_sessions;
mod users;
