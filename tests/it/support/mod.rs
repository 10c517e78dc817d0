//! A real server for one test, and people who talk to it over HTTP. Invariant: nothing is switched off: everybody signs
//! in, and every answer is checked for what all answers must be.

mod authenticator;
mod call;
mod client;
mod image;
mod naughty;
mod redis;
mod server;

pub use authenticator::Authenticator;
pub use call::{Call, Reply};
pub use client::Client;
pub use image::{png, svg};
pub use naughty::naughty_strings;
pub use redis::PrivateRedis;
pub use server::{PASSWORD, Server};

/// The keys of the types, states or whatever `pointer` leads to in each item of a list.
pub fn column(list: &serde_json::Value, pointer: &str) -> Vec<String> {
    let items = list.as_array().expect("a list");
    let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    items.iter().map(|item| text(item.pointer(pointer).unwrap_or(&serde_json::Value::Null))).collect()
}
