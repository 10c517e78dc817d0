//! What every worker shares. Invariant: it is made once, by the composition root, and never changes.

use std::{sync::Arc, time::Duration};

use galley_domain::{
    clock::IdSource, delivery::DeliveryCache, ids::TenantId, media::MediaLimits, network::Network,
    storage::Storage,
};
use galley_services::Services;
use url::Url;

/// The services and ports that handlers work with. Cheap to clone.
#[derive(Clone)]
pub struct ApiState {
    /// The use cases.
    pub services: Services,
    /// Asked by `/ready` alone, and only whether it answers.
    pub storage: Arc<dyn Storage>,
    /// Ready-made answers to readers.
    pub cache: Arc<dyn DeliveryCache>,
    /// Names requests.
    pub ids: Arc<dyn IdSource>,
    /// The site that is served.
    pub tenant: TenantId,
    /// What the operator chose.
    pub settings: Arc<Settings>,
}

/// What the operator chose about HTTP.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where browsers find the server; tells whether it is reached over https.
    pub public_url: Option<Url>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
    /// Origins whose pages may read the API from a browser.
    pub allowed_origins: Vec<Url>,
    /// The most bytes of a JSON body.
    pub body_limit: usize,
    /// How long a JSON body, or one piece of an upload, may take.
    pub body_timeout: Duration,
    /// How much is taken of a file.
    pub media: MediaLimits,
    /// Seconds for which shared caches may give out published content without asking.
    pub shared_max_age: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: None,
            trusted_proxies: Vec::new(),
            allowed_origins: Vec::new(),
            body_limit: 2 * 1024 * 1024,
            body_timeout: Duration::from_secs(30),
            media: MediaLimits::default(),
            shared_max_age: None,
        }
    }
}

impl Settings {
    /// Whether browsers reach the server over https.
    pub fn is_https(&self) -> bool {
        self.public_url.as_ref().is_some_and(|url| url.scheme() == "https")
    }

    /// The `Cache-Control` of published content.
    pub fn published_cache_control(&self) -> String {
        match self.shared_max_age {
            Some(seconds) => format!("public, max-age=0, s-maxage={seconds}, must-revalidate"),
            None => "public, max-age=0, must-revalidate".into(),
        }
    }
}
