//! The media library: uploads, descriptions, deletion, and the files themselves.

mod delete;
mod describe;
mod list;
mod serve;
mod upload;

pub(crate) use upload::store;

use std::sync::Arc;

use galley_domain::{
    access::Permit,
    error::{ErrorCode, Failure},
    ids::AssetId,
    media::AssetView,
};

use crate::{Ports, catalog::Catalog};

/// The use cases of media.
#[derive(Clone)]
pub struct Media {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

impl Media {
    async fn viewed(&self, permit: &Permit, id: AssetId) -> Result<AssetView, Failure> {
        self.ports.storage.reader(permit).assets().view(id).await?.ok_or_else(not_found)
    }
}

fn not_found() -> Failure {
    Failure::new(ErrorCode::AssetNotFound)
}
