//! What a test takes for granted. `new_…` makes something through the domain without storing it, `given_…` stores it
//! too.

mod accounts;
mod content_types;
mod entries;
mod media;
mod redirects;
