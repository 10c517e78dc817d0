//! Files.

use galley_domain::{
    clock::{Clock, IdSource},
    event::Changed,
    ids::{AssetId, UserId},
    media::{Asset, ImageKind, Inspected},
};

use crate::TestDb;

impl TestDb {
    /// A PNG with this name, whose bytes are its own.
    pub fn new_asset(&self, name: &str, alt: &str, owner: Option<UserId>) -> Changed<Asset> {
        let id = AssetId(self.ids.next());
        let found = Inspected {
            kind: ImageKind::Png,
            bytes: 1_234,
            width: Some(640),
            height: Some(480),
            sha256: format!("{:064x}", id.0.as_u128()),
            thumbnail: None,
        };
        Asset::add(id, name, alt, &found, owner, self.clock.now()).expect("a well-formed file")
    }

    /// A stored file.
    pub async fn given_asset(&self, name: &str, owner: Option<UserId>) -> Asset {
        let asset = self.new_asset(name, "", owner);
        let mut writer = self.writer().await;
        writer.assets().add(&asset).await.expect("the file should be stored");
        writer.commit().await.expect("the file should be stored");
        asset.into_state()
    }
}
