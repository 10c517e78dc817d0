//! `cargo xtask`: the development commands.
fn main() {}
