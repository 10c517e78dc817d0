//! What the services need of the outside world.

use std::sync::Arc;

use galley_domain::{
    audit::Seal,
    clock::{Clock, IdSource},
    factors::FactorSecrets,
    media::{Blobs, Images, MediaLimits},
    rich_text::Markup,
    secrets::{Hasher, Tokens},
    sessions::{Activity, Lifetimes},
    storage::Storage,
    throttle::Throttle,
};

/// The adapters that the composition root chose.
#[derive(Clone)]
#[expect(missing_docs, reason = "each field is the port, or the operator's choice, that it is named after")]
pub struct Ports {
    pub storage: Arc<dyn Storage>,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn IdSource>,
    pub hasher: Arc<dyn Hasher>,
    pub tokens: Arc<dyn Tokens>,
    pub factors: Arc<dyn FactorSecrets>,
    pub throttle: Arc<dyn Throttle>,
    pub activity: Arc<dyn Activity>,
    pub lifetimes: Lifetimes,
    pub seal: Arc<dyn Seal>,
    pub markup: Arc<dyn Markup>,
    pub blobs: Arc<dyn Blobs>,
    pub images: Arc<dyn Images>,
    pub media_limits: MediaLimits,
}
