//! Keys that are looked up without being copied. Invariant: a borrowed key and its owned form hash and compare alike.

use std::{
    borrow::Borrow,
    hash::{Hash, Hasher},
};

use galley_domain::{delivery::CacheKey, ids::TenantId};

/// A key as it stands in the map.
#[derive(Debug)]
pub(super) struct OwnedKey {
    tenant: TenantId,
    variant: Box<str>,
}

impl OwnedKey {
    /// Bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        size_of::<Self>() + self.variant.len()
    }
}

impl From<CacheKey<'_>> for OwnedKey {
    fn from(key: CacheKey<'_>) -> Self {
        Self { tenant: key.tenant, variant: key.variant.into() }
    }
}

/// What both forms have in common; the map is searched by it.
pub(super) trait KeyView {
    /// The key, borrowed.
    fn view(&self) -> CacheKey<'_>;
}

impl KeyView for CacheKey<'_> {
    fn view(&self) -> CacheKey<'_> {
        *self
    }
}

impl KeyView for OwnedKey {
    fn view(&self) -> CacheKey<'_> {
        CacheKey { tenant: self.tenant, variant: &self.variant }
    }
}

impl Hash for dyn KeyView + '_ {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.view().hash(state);
    }
}

impl PartialEq for dyn KeyView + '_ {
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

impl Eq for dyn KeyView + '_ {}

impl Hash for OwnedKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.view().hash(state);
    }
}

impl PartialEq for OwnedKey {
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

impl Eq for OwnedKey {}

impl<'a> Borrow<dyn KeyView + 'a> for OwnedKey {
    fn borrow(&self) -> &(dyn KeyView + 'a) {
        self
    }
}
