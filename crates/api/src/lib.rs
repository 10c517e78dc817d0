//! The HTTP API of Galley.
