//! Blobs on the local disk: `<root>/<tenant>/<first two digits>/<key>`. Invariant: a file under its key is whole, and
//! stays so when the power fails, from the moment `put` has answered.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use async_trait::async_trait;
use bytes::Bytes;
use galley_domain::{
    error::{ErrorCode, Failure},
    ids::TenantId,
    media::{Blob, Blobs},
};
use tokio::task;

/// Length of a SHA-256 in hex.
const DIGITS: usize = 64;

/// Keeps bytes in files.
#[derive(Clone, Debug)]
pub struct DiskBlobs {
    root: Arc<Path>,
}

impl DiskBlobs {
    /// A store under `root`, which is made if need be.
    ///
    /// # Errors
    /// When `root` cannot be made or written to; the error names it.
    pub fn try_new(root: impl Into<PathBuf>) -> io::Result<Self> {
        let root = root.into();
        let usable = fs::create_dir_all(&root).and_then(|()| tempfile::tempfile_in(&root));
        usable.map_err(|error| named(&root, &error))?;
        Ok(Self { root: root.into() })
    }

    fn path(&self, tenant: TenantId, key: &str) -> Result<PathBuf, Failure> {
        let digest = key.strip_suffix(".thumb").unwrap_or(key);
        let is_hex = digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if digest.len() != DIGITS || !is_hex {
            return Err(
                Failure::new(ErrorCode::Internal).caused_by("the key of a blob is not a SHA-256 in hex")
            );
        }
        Ok(self.root.join(tenant.to_string()).join(&digest[..2]).join(key))
    }

    /// Runs `work` on the file of `key` on a blocking thread.
    async fn on_file<T: Send + 'static>(
        &self,
        tenant: TenantId,
        key: &str,
        work: impl FnOnce(&Path, &Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, Failure> {
        let path = self.path(tenant, key)?;
        let root = Arc::clone(&self.root);
        task::spawn_blocking(move || work(&root, &path).map_err(|error| named(&path, &error)))
            .await
            .map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))?
            .map_err(|error| Failure::new(ErrorCode::BlobsUnavailable).caused_by(error))
    }
}

#[async_trait]
impl Blobs for DiskBlobs {
    async fn put(&self, tenant: TenantId, key: &str, bytes: Bytes) -> Result<(), Failure> {
        self.on_file(tenant, key, move |root, path| write_durably(root, path, &bytes)).await
    }

    async fn get(&self, tenant: TenantId, key: &str) -> Result<Option<Blob>, Failure> {
        let read = |_: &Path, path: &Path| unless_missing(fs::read(path));
        Ok(self.on_file(tenant, key, read).await?.map(|bytes| Blob { bytes: bytes.into() }))
    }

    async fn delete(&self, tenant: TenantId, key: &str) -> Result<(), Failure> {
        let remove = |_: &Path, path: &Path| unless_missing(fs::remove_file(path)).map(|_| ());
        self.on_file(tenant, key, remove).await
    }
}

/// Writes a file beside `path`, flushes it, moves it there, and flushes every folder on the way.
fn write_durably(root: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(root);
    if !path.try_exists()? {
        fs::create_dir_all(folder)?;
        let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
    }
    // Also when it was there: whoever put it may not have come to this line.
    let folders = folder.ancestors().take_while(|folder| folder.starts_with(root));
    folders.into_iter().try_for_each(|folder| File::open(folder)?.sync_all())
}

fn unless_missing<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    const KEY: &str = "ab00000000000000000000000000000000000000000000000000000000000001";

    fn tenant(number: u128) -> TenantId {
        TenantId(uuid::Uuid::from_u128(number))
    }

    fn store() -> (tempfile::TempDir, DiskBlobs) {
        let folder = tempfile::tempdir().unwrap();
        let blobs = DiskBlobs::try_new(folder.path().join("uploads")).unwrap();
        (folder, blobs)
    }

    async fn read(blobs: &DiskBlobs, tenant: TenantId, key: &str) -> Option<Bytes> {
        blobs.get(tenant, key).await.unwrap().map(|blob| blob.bytes)
    }

    #[tokio::test]
    async fn what_is_put_can_be_got() {
        let (_folder, blobs) = store();
        let thumb = format!("{KEY}.thumb");
        blobs.put(tenant(1), KEY, Bytes::from_static(b"image")).await.unwrap();
        blobs.put(tenant(1), &thumb, Bytes::from_static(b"small")).await.unwrap();
        assert_eq!(read(&blobs, tenant(1), KEY).await.unwrap(), "image");
        assert_eq!(read(&blobs, tenant(1), &thumb).await.unwrap(), "small");
        assert!(blobs.root.join(tenant(1).to_string()).join("ab").join(KEY).is_file());
    }

    #[tokio::test]
    async fn putting_again_changes_nothing() {
        let (_folder, blobs) = store();
        for bytes in ["first", "second"] {
            blobs.put(tenant(1), KEY, Bytes::from_static(bytes.as_bytes())).await.unwrap();
        }
        assert_eq!(read(&blobs, tenant(1), KEY).await.unwrap(), "first");
    }

    #[tokio::test]
    async fn putting_at_the_same_time_leaves_one_whole_file() {
        let (_folder, blobs) = store();
        let bytes = Bytes::from(vec![7; 1_000_000]);
        let puts = (0..8).map(|_| blobs.put(tenant(1), KEY, bytes.clone()));
        assert!(futures_util::future::join_all(puts).await.into_iter().all(|put| put.is_ok()));
        assert_eq!(read(&blobs, tenant(1), KEY).await.unwrap(), bytes);
        let folder = blobs.root.join(tenant(1).to_string()).join("ab");
        assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn sites_do_not_see_each_others_files() {
        let (_folder, blobs) = store();
        blobs.put(tenant(1), KEY, Bytes::from_static(b"image")).await.unwrap();
        assert!(read(&blobs, tenant(2), KEY).await.is_none());
        blobs.delete(tenant(2), KEY).await.unwrap();
        assert!(read(&blobs, tenant(1), KEY).await.is_some());
    }

    #[tokio::test]
    async fn what_is_deleted_is_gone_and_deleting_it_again_is_fine() {
        let (_folder, blobs) = store();
        blobs.put(tenant(1), KEY, Bytes::from_static(b"image")).await.unwrap();
        blobs.delete(tenant(1), KEY).await.unwrap();
        blobs.delete(tenant(1), KEY).await.unwrap();
        assert!(read(&blobs, tenant(1), KEY).await.is_none());
    }

    #[tokio::test]
    async fn a_key_that_is_not_a_digest_touches_no_file() {
        let (_folder, blobs) = store();
        let upper = KEY.to_uppercase();
        let longer = format!("{KEY}0");
        let path = format!("{}/../../etc", &KEY[..54]);
        let ending = format!("{KEY}.thumb.thumb");
        for key in ["", "..", "../../etc/passwd", ".thumb", &upper, &longer, &path, &ending] {
            assert_eq!(blobs.get(tenant(1), key).await.unwrap_err().code, ErrorCode::Internal, "{key}");
            assert!(blobs.put(tenant(1), key, Bytes::new()).await.is_err(), "{key}");
            assert!(blobs.delete(tenant(1), key).await.is_err(), "{key}");
        }
        assert_eq!(fs::read_dir(&blobs.root).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn a_disk_that_fails_is_told_with_the_path() {
        let (_folder, blobs) = store();
        fs::write(blobs.root.join(tenant(1).to_string()), "a file where a folder should be").unwrap();
        let failure = blobs.put(tenant(1), KEY, Bytes::from_static(b"image")).await.unwrap_err();
        assert_eq!(failure.code, ErrorCode::BlobsUnavailable);
        assert!(failure.source().unwrap().to_string().contains(KEY));
    }

    #[test]
    fn a_root_that_cannot_be_made_is_told_with_its_path() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        let error = DiskBlobs::try_new(folder.path().join("file/uploads")).unwrap_err();
        assert!(error.to_string().contains("file/uploads"), "{error}");
    }
}
