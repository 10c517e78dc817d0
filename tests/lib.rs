//! Test package of Galley; everything is in `it/`.
