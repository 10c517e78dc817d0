//! The API as programs and browsers meet it: a real server, real sign-in, real databases.

mod answers;
mod audit;
mod bad_input;
mod confirmation;
mod content_types;
mod contract;
mod coverage;
mod delivery;
mod documents;
mod entries;
mod media;
mod naughty;
mod redirects;
mod sessions;
mod setup;
mod users;
