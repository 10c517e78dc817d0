//! The binary `galley`.
fn main() {}
