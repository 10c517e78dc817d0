//! Content types: listed, made, changed and deleted, live.

mod change;
mod create;
mod delete;
mod list;

use std::sync::Arc;

use galley_domain::{
    access::Permit,
    content_types::{ContentTypeView, ContentTypes},
    error::{ErrorCode, Failure},
};

use crate::{Ports, catalog::Catalog};

/// The use cases of content types.
#[derive(Clone)]
pub struct ContentTypeAdmin {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

impl ContentTypeAdmin {
    async fn viewed(&self, permit: &Permit, key: &str) -> Result<ContentTypeView, Failure> {
        let all = self.ports.storage.reader(permit).content_types().list().await?;
        let found = all.into_iter().find(|view| view.content_type.key.as_str() == key);
        found.ok_or_else(not_found)
    }
}

fn not_found() -> Failure {
    Failure::new(ErrorCode::ContentTypeNotFound)
}

fn keys(types: &ContentTypes) -> std::collections::HashSet<String> {
    types.iter().map(|content_type| content_type.key.to_string()).collect()
}
