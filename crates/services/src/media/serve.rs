//! The bytes of a file. Addresses of files hold a random id and are public, as pages that show them are.

use bytes::Bytes;
use galley_domain::{
    access::{Permit, SystemTask},
    error::Failure,
    ids::{AssetId, RequestId, TenantId},
    media::Asset,
};

use crate::media::{Media, not_found, upload::thumbnail_key};

impl Media {
    /// A file with its bytes.
    ///
    /// # Errors
    /// `asset.not_found`, `blobs.unavailable`.
    pub async fn file(
        &self,
        tenant: TenantId,
        request: RequestId,
        id: AssetId,
    ) -> Result<(Asset, Bytes), Failure> {
        self.bytes(tenant, request, id, |sha256| sha256.to_owned()).await
    }

    /// A file with the bytes of its small form.
    ///
    /// # Errors
    /// `asset.not_found` also when it has no small form; `blobs.unavailable`.
    pub async fn thumbnail(
        &self,
        tenant: TenantId,
        request: RequestId,
        id: AssetId,
    ) -> Result<(Asset, Bytes), Failure> {
        self.bytes(tenant, request, id, thumbnail_key).await
    }

    async fn bytes(
        &self,
        tenant: TenantId,
        request: RequestId,
        id: AssetId,
        key: impl Fn(&str) -> String,
    ) -> Result<(Asset, Bytes), Failure> {
        let permit = Permit::system(SystemTask::ServeFile, tenant, request);
        let asset = self.viewed(&permit, id).await?.asset;
        let blob = self.ports.blobs.get(tenant, &key(&asset.sha256)).await?.ok_or_else(not_found)?;
        Ok((asset, blob.bytes))
    }
}
