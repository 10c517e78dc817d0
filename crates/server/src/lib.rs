//! The composition root and the binary galley.
