//! Delivery: published content for readers, and the one place that writes it.

mod list;
mod publisher;
mod read;

use std::sync::Arc;

use galley_domain::{
    content_types::ContentType,
    error::{ErrorCode, Failure},
    ids::{ContentTypeId, EntryId},
    page::PageRequest,
};
pub(crate) use publisher::Publisher;

use crate::{
    Ports,
    catalog::{Catalog, Model},
};

/// The use cases of readers.
#[derive(Clone)]
pub struct Delivery {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

/// One published item.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The entry.
    pub entry: EntryId,
    /// Its type.
    pub content_type: ContentTypeId,
    /// What was handed in, followed by what was asked for: a JSON object, ready to be sent.
    pub out: Vec<u8>,
}

/// A page of published items.
#[derive(Clone, Debug)]
pub struct DeliveredList {
    /// The type.
    pub content_type: ContentTypeId,
    /// What was handed in, followed by the items: a JSON array, ready to be sent.
    pub out: Vec<u8>,
    /// How many there are on all pages.
    pub total: u64,
    /// Which part this is.
    pub page: PageRequest,
}

fn type_of<'a>(model: &'a Model, key: &str) -> Result<&'a ContentType, Failure> {
    model.types.by_key(key).ok_or_else(|| Failure::new(ErrorCode::ContentTypeNotFound))
}
