//! A new file: looked into, stored, and only then entered in the library, so that a row never names missing bytes.

use bytes::Bytes;
use galley_domain::{
    access::{Action, Caller, Permit},
    error::{ErrorCode, Failure},
    ids::AssetId,
    media::{Asset, AssetView, Inspected},
};

use crate::{Ports, media::Media};

impl Media {
    /// Adds a file.
    ///
    /// # Errors
    /// `access.denied`, `media.*`, `body.invalid`.
    pub async fn upload(
        &self,
        caller: &Caller,
        name: &str,
        alt: &str,
        bytes: Bytes,
    ) -> Result<AssetView, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::MediaUpload)?;
        let found = store(ports, &permit, bytes).await?;
        let id = AssetId(ports.ids.next());
        let asset = Asset::add(id, name, alt, &found, permit.user(), ports.clock.now())?;
        let mut tx = ports.storage.writer(&permit).await?;
        tx.assets().add(&asset).await?;
        tx.commit().await?;
        self.viewed(&permit, id).await
    }
}

/// Looks into bytes and stores them with their small form.
pub(crate) async fn store(ports: &Ports, permit: &Permit, bytes: Bytes) -> Result<Inspected, Failure> {
    if bytes.len() as u64 > ports.media_limits.max_bytes {
        let detail = format!("at most {} bytes", ports.media_limits.max_bytes);
        return Err(Failure::new(ErrorCode::MediaTooLarge).with_detail(detail));
    }
    let found = ports.images.inspect(bytes.clone(), ports.media_limits).await?;
    ports.blobs.put(permit.tenant(), &found.sha256, bytes).await?;
    if let Some(thumbnail) = &found.thumbnail {
        ports.blobs.put(permit.tenant(), &thumbnail_key(&found.sha256), thumbnail.bytes.clone()).await?;
    }
    Ok(found)
}

/// The key under which the small form of a file is stored.
pub(crate) fn thumbnail_key(sha256: &str) -> String {
    format!("{sha256}.thumb")
}
