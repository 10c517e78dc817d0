//! What a file is. Invariant: a file is called an image of a kind only after it was decoded as that kind, and damage
//! of any sort is an answer, never a crash.

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use galley_domain::{
    error::{ErrorCode, Failure},
    media::{ImageKind, Images, Inspected, MediaLimits, Thumbnail},
};
use image::ImageFormat;
use sha2::{Digest, Sha256};
use tokio::{sync::Semaphore, task};

use crate::{raster, svg};

/// What decoding told.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) width: Option<u32>,
    pub(crate) height: Option<u32>,
    pub(crate) thumbnail: Option<Bytes>,
}

/// Decodes images on the runtime's blocking threads, a few at a time.
#[derive(Clone, Debug)]
pub struct ImageInspector {
    turns: Arc<Semaphore>,
}

impl ImageInspector {
    /// Images decoded at a time unless told otherwise.
    pub const DEFAULT_AT_ONCE: usize = 2;

    /// An inspector that decodes `at_once` images at a time: each may take eight bytes for each pixel allowed.
    pub fn new(at_once: usize) -> Self {
        Self { turns: Arc::new(Semaphore::new(at_once.max(1))) }
    }
}

impl Default for ImageInspector {
    fn default() -> Self {
        Self::new(Self::DEFAULT_AT_ONCE)
    }
}

#[async_trait]
impl Images for ImageInspector {
    async fn inspect(&self, bytes: Bytes, limits: MediaLimits) -> Result<Inspected, Failure> {
        let turn = self.turns.clone().acquire_owned().await;
        let turn = turn.map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))?;
        let looked = task::spawn_blocking(move || {
            let found = inspect(&bytes, limits);
            drop(turn);
            found
        });
        // A decoder that gave up on its thread met bytes that it could not make sense of.
        looked.await.unwrap_or_else(|error| Err(Failure::new(ErrorCode::MediaDamaged).caused_by(error)))
    }
}

fn inspect(bytes: &Bytes, limits: MediaLimits) -> Result<Inspected, Failure> {
    let length = bytes.len() as u64;
    if length > limits.max_bytes {
        let detail = format!("the file has {length} bytes; {} are allowed", limits.max_bytes);
        return Err(Failure::new(ErrorCode::MediaTooLarge).with_detail(detail));
    }
    let kind = kind(bytes)?;
    let seen = match kind {
        ImageKind::Jpeg => raster::look(bytes, ImageFormat::Jpeg, limits),
        ImageKind::Png => raster::look(bytes, ImageFormat::Png, limits),
        ImageKind::Gif => raster::look(bytes, ImageFormat::Gif, limits),
        ImageKind::Webp => raster::look(bytes, ImageFormat::WebP, limits),
        ImageKind::Svg => svg::look(bytes),
    }?;
    Ok(Inspected {
        kind,
        bytes: length,
        width: seen.width,
        height: seen.height,
        sha256: hex::encode(Sha256::digest(bytes)),
        thumbnail: seen.thumbnail.map(|bytes| Thumbnail { bytes }),
    })
}

/// The kind that the first bytes speak for.
fn kind(bytes: &[u8]) -> Result<ImageKind, Failure> {
    let magic = infer::get(bytes).and_then(|found| ImageKind::from_mime(found.mime_type()));
    match magic {
        Some(kind) => Ok(kind),
        None if svg::is_likely(bytes) => Ok(ImageKind::Svg),
        None => Err(Failure::new(ErrorCode::MediaTypeUnsupported)
            .with_detail("only JPEG, PNG, GIF, WebP and SVG images are accepted")),
    }
}

#[cfg(test)]
mod tests;
