//! Writes the read model, in the transaction of the change. Invariant: when a transaction commits, no published
//! document shows anything that is not published, and none is older than what it shows.

use std::collections::{HashMap, HashSet};

use galley_domain::{
    content_types::ContentTypes,
    delivery::{Composition, Published, compose},
    entries::{Document, Entry, Target},
    error::Failure,
    ids::{AssetId, EntryId, RedirectId},
    locale::Locale,
    media::Asset,
    redirects::{Redirect, Target as RedirectTarget},
    storage::Writer,
};
use serde_json::{Map, Value};

use crate::Ports;

/// Entries composed at a time.
const BATCH: usize = 100;

/// Composes and stores published documents.
pub(crate) struct Publisher<'a> {
    /// For markup, clock and ids.
    pub ports: &'a Ports,
    /// The site's types.
    pub types: &'a ContentTypes,
    /// The locale that is published.
    pub locale: &'a Locale,
}

/// Published things by id, to be shown inside documents.
struct Shown {
    related: HashMap<EntryId, Map<String, Value>>,
    assets: HashMap<AssetId, Asset>,
}

impl Publisher<'_> {
    /// Stores the document of an entry that was just published, leads its old address to the new one, and composes
    /// anew whatever shows it.
    pub async fn publish(&self, tx: &mut dyn Writer, entry: &Entry) -> Result<(), Failure> {
        let before = tx.delivery().documents(&[entry.id], self.locale).await?;
        let old_url =
            before.first().and_then(|(_, document)| document.get("url")?.as_str().map(str::to_owned));
        let shown = self.shown(tx, [(entry, &entry.draft.document)]).await?;
        let Some(published) = self.compose(entry, &entry.draft.document, &shown) else { return Ok(()) };
        tx.delivery().put(&published).await?;
        self.keep_address(tx, entry.id, old_url, &published).await?;
        self.refresh(tx, &[Target::Entry(entry.id)]).await
    }

    /// Removes the document of an entry that is no longer live, and composes anew whatever showed it.
    pub async fn withdraw(&self, tx: &mut dyn Writer, entry: EntryId) -> Result<(), Failure> {
        if tx.delivery().remove(entry, self.locale).await? {
            self.refresh(tx, &[Target::Entry(entry)]).await?;
        }
        Ok(())
    }

    /// Composes everything anew that shows one of `targets`.
    pub async fn refresh(&self, tx: &mut dyn Writer, targets: &[Target]) -> Result<(), Failure> {
        let mut showing = tx.delivery().shown_by(targets, self.locale).await?;
        showing.retain(|id| !targets.contains(&Target::Entry(*id)));
        self.recompose(tx, &showing).await?;
        let mut nested = self.showing(tx, &showing).await?;
        nested.retain(|id| showing.contains(id));
        self.recompose(tx, &nested).await
    }

    /// Composes the documents of these entries anew, and then those that show them.
    pub async fn recompose_all(&self, tx: &mut dyn Writer, entries: &[EntryId]) -> Result<(), Failure> {
        self.recompose(tx, entries).await?;
        let showing = self.showing(tx, entries).await?;
        self.recompose(tx, &showing).await
    }

    async fn showing(&self, tx: &mut dyn Writer, entries: &[EntryId]) -> Result<Vec<EntryId>, Failure> {
        let targets: Vec<_> = entries.iter().copied().map(Target::Entry).collect();
        Ok(if targets.is_empty() {
            Vec::new()
        } else {
            tx.delivery().shown_by(&targets, self.locale).await?
        })
    }

    async fn recompose(&self, tx: &mut dyn Writer, entries: &[EntryId]) -> Result<(), Failure> {
        for batch in entries.chunks(BATCH) {
            let live = tx.entries().live(batch, self.locale).await?;
            let shown =
                self.shown(tx, live.iter().map(|(entry, version)| (entry, &version.document))).await?;
            for (entry, version) in &live {
                if let Some(published) = self.compose(entry, &version.document, &shown) {
                    tx.delivery().put(&published).await?;
                    tx.delivery().recomposed(&published).await?;
                }
            }
        }
        Ok(())
    }

    fn compose(&self, entry: &Entry, document: &Document, shown: &Shown) -> Option<Published> {
        compose(&Composition {
            entry,
            document,
            content_type: self.types.by_id(entry.content_type)?,
            types: self.types,
            locale: self.locale,
            related: &shown.related,
            assets: &shown.assets,
            markup: &*self.ports.markup,
        })
    }

    async fn shown<'d>(
        &self,
        tx: &mut dyn Writer,
        documents: impl IntoIterator<Item = (&'d Entry, &'d Document)>,
    ) -> Result<Shown, Failure> {
        let (mut entries, mut assets) = (HashSet::new(), HashSet::new());
        for (entry, document) in documents {
            let Some(content_type) = self.types.by_id(entry.content_type) else { continue };
            for (_, target) in document.references(content_type, self.locale) {
                match target {
                    Target::Entry(id) => drop(entries.insert(id)),
                    Target::Asset(id) => drop(assets.insert(id)),
                }
            }
        }
        let (entries, assets): (Vec<_>, Vec<_>) =
            (entries.into_iter().collect(), assets.into_iter().collect());
        let related = if entries.is_empty() {
            HashMap::new()
        } else {
            tx.delivery().documents(&entries, self.locale).await?.into_iter().collect()
        };
        let assets = if assets.is_empty() {
            HashMap::new()
        } else {
            tx.assets().many(&assets).await?.into_iter().map(|asset| (asset.id, asset)).collect()
        };
        Ok(Shown { related, assets })
    }

    /// The old address of something published keeps leading to it; the new one leads nowhere else.
    async fn keep_address(
        &self,
        tx: &mut dyn Writer,
        entry: EntryId,
        old: Option<String>,
        published: &Published,
    ) -> Result<(), Failure> {
        let Some(new) = &published.url else { return Ok(()) };
        if old.as_ref() == Some(new) {
            return Ok(());
        }
        if let Some(redirect) = tx.redirects().by_path(new).await? {
            tx.redirects().delete(&redirect.delete()).await?;
        }
        if let Some(old) = old {
            if let Some(stale) = tx.redirects().by_path(&old).await? {
                tx.redirects().delete(&stale.delete()).await?;
            }
            let id = RedirectId(self.ports.ids.next());
            let now = self.ports.clock.now();
            if let Ok(redirect) = Redirect::create(id, &old, RedirectTarget::Entry(entry), true, now) {
                tx.redirects().add(&redirect).await?;
            }
        }
        Ok(())
    }
}
