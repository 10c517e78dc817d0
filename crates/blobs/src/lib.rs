//! File storage and image checks for Galley.
//!
//! To take another kind of image: add it to `galley_domain::media::ImageKind`, map it in `inspect.rs`, and give it
//! cases in the tests there. Invariant of the crate: what a file is, is decided by decoding it, within limits that are
//! set before anything is decoded.

mod disk;
mod inspect;
mod jpeg;
mod raster;
mod svg;
mod thumbnail;

pub use disk::DiskBlobs;
pub use inspect::ImageInspector;
