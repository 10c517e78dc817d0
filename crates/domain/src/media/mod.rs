//! Files that content shows. Invariants: what a file is, is read from its bytes; its stored name is made by us; bytes
//! are stored before the row that names them.

mod asset;
mod port;

pub use asset::{Asset, ImageKind, MediaLimits};
pub use port::{AssetFilter, AssetQueries, AssetRepo, AssetView, Blob, Blobs, Images, Inspected, Thumbnail};
