//! The server's secret and the keys made of it. Invariant: the secret is written once, whole, and readable by the
//! server's own user alone.

use std::{
    fs::{self, DirBuilder, File, Permissions},
    io::{self, ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

/// Bytes of the secret.
const BYTES: usize = 32;

/// What a derived key is for; its text goes into the derivation and must never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Signing access tokens.
    Access,
    /// Hashing refresh tokens.
    Refresh,
    /// Hashing the secrets of session cookies.
    Session,
    /// Making set-up tokens.
    SetUp,
    /// Hashing keys of programs.
    ApiKey,
    /// Sealing the audit trail.
    Audit,
    /// Encrypting the seeds of authenticator apps.
    TotpSeed,
    /// Hashing backup codes.
    BackupCode,
    /// Hashing what names a sign-in that waits for its second step.
    Challenge,
    /// Hashing what names the browser of such a sign-in.
    ChallengeBrowser,
    /// Hashing what names a trusted device.
    TrustedDevice,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Access => b"galley/1/access-token",
            Self::Refresh => b"galley/1/refresh-token-hash",
            Self::Session => b"galley/1/session-secret-hash",
            Self::SetUp => b"galley/1/setup-token",
            Self::ApiKey => b"galley/1/api-key-hash",
            Self::Audit => b"galley/1/audit-seal",
            Self::TotpSeed => b"galley/1/totp-seed",
            Self::BackupCode => b"galley/1/backup-code-hash",
            Self::Challenge => b"galley/1/challenge-hash",
            Self::ChallengeBrowser => b"galley/1/challenge-browser-hash",
            Self::TrustedDevice => b"galley/1/trusted-device-hash",
        }
    }
}

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file or its folder cannot be used.
    #[error("the signing key {path} cannot be {what}: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What was tried: `read` or `created`.
        what: &'static str,
        /// Why it failed.
        source: io::Error,
    },
    /// The file holds something else.
    #[error("{path} is not a signing key: it must hold {} hexadecimal digits and nothing else", BYTES * 2)]
    NotAKey {
        /// Which file.
        path: PathBuf,
    },
    /// The text is something else.
    #[error("the signing key must be {} hexadecimal digits", BYTES * 2)]
    NotHex,
}

/// The one secret of a server: 32 random bytes.
pub struct SigningKey(SecretBox<[u8; BYTES]>);

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

impl SigningKey {
    /// A fresh random key that is kept nowhere.
    pub fn random() -> Self {
        let mut bytes = Box::new([0; BYTES]);
        rand::fill(bytes.as_mut_slice());
        Self(SecretBox::new(bytes))
    }

    /// A key given as 64 hexadecimal digits, with or without white space around them.
    ///
    /// # Errors
    /// [`KeyError::NotHex`].
    pub fn from_hex(text: &str) -> Result<Self, KeyError> {
        let mut bytes = Box::new([0; BYTES]);
        hex::decode_to_slice(text.trim(), bytes.as_mut_slice()).map_err(|_| KeyError::NotHex)?;
        Ok(Self(SecretBox::new(bytes)))
    }

    /// The key in the file at `path`; made there first when there is none. Of several processes that begin at once,
    /// all get the same key. A file that others may read is closed to them.
    ///
    /// # Errors
    /// [`KeyError::File`], [`KeyError::NotAKey`].
    pub fn load_or_create(path: &Path) -> Result<Self, KeyError> {
        if let Some(key) = Self::load(path)? {
            return Ok(key);
        }
        create(path).map_err(|source| KeyError::File { path: path.to_owned(), what: "created", source })?;
        let gone = || io::Error::new(ErrorKind::NotFound, "it vanished as soon as it was made");
        Self::load(path)?.ok_or_else(|| KeyError::File {
            path: path.to_owned(),
            what: "read",
            source: gone(),
        })
    }

    fn load(path: &Path) -> Result<Option<Self>, KeyError> {
        match fs::read_to_string(path) {
            Ok(text) => {
                close_to_others(path);
                Self::from_hex(&text).map(Some).map_err(|_| KeyError::NotAKey { path: path.to_owned() })
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                Err(KeyError::NotAKey { path: path.to_owned() })
            }
            Err(source) => Err(KeyError::File { path: path.to_owned(), what: "read", source }),
        }
    }

    /// The key for one purpose: HMAC-SHA256 of the purpose under the secret, which is HKDF-Expand (RFC 5869) of one
    /// block; a uniformly random secret needs no extract step.
    pub(crate) fn derive(&self, purpose: Purpose) -> [u8; BYTES] {
        hmac(self.0.expose_secret(), &[purpose.label(), &[1]])
    }
}

/// HMAC-SHA256 (RFC 2104) of `parts`, one after the other.
pub(crate) fn hmac(key: &[u8; BYTES], parts: &[&[u8]]) -> [u8; BYTES] {
    let mut block = [0; 64];
    block[..BYTES].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

/// Writes a fresh key beside `path` and moves it there unless somebody was faster.
fn create(path: &Path) -> io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(".key-")
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)?;
    writeln!(file, "{}", hex::encode(SigningKey::random().0.expose_secret()))?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => File::open(folder)?.sync_all(),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.error),
    }
}

/// Takes the file's rights from everybody but its owner. Some file systems have no such rights, and a secret that the
/// operator mounted may not be ours to change: then the key is used as it is.
fn close_to_others(path: &Path) {
    let open = fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0);
    if open {
        fs::set_permissions(path, Permissions::from_mode(0o600)).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_key_is_made_once_and_read_ever_after() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/signing.key");
        let made = SigningKey::load_or_create(&path).unwrap();
        let read = SigningKey::load_or_create(&path).unwrap();
        assert_eq!(made.0.expose_secret(), read.0.expose_secret());
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn processes_that_begin_at_once_get_the_same_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("signing.key");
        let keys: Vec<[u8; BYTES]> = std::thread::scope(|scope| {
            let load = || *SigningKey::load_or_create(&path).unwrap().0.expose_secret();
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(load)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
    }

    #[test]
    fn a_key_that_others_can_read_is_closed_to_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("signing.key");
        fs::write(&path, "ab".repeat(BYTES)).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        SigningKey::load_or_create(&path).unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn a_file_with_something_else_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("signing.key");
        for content in [&b""[..], b"hello", b"\xff\xfe", &b"a".repeat(63)] {
            fs::write(&path, content).unwrap();
            let error = SigningKey::load_or_create(&path).unwrap_err().to_string();
            assert!(error.contains("signing.key is not a signing key"), "{error}");
            assert_eq!(fs::read(&path).unwrap(), content);
        }
    }

    #[test]
    fn an_error_names_the_file() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("keys"), "a file where a folder should be").unwrap();
        let error = SigningKey::load_or_create(&folder.path().join("keys/signing.key")).unwrap_err();
        assert!(error.to_string().contains("keys/signing.key cannot be"), "{error}");
    }

    #[test]
    fn purposes_have_different_keys() {
        let key = SigningKey::from_hex(&"00".repeat(BYTES)).unwrap();
        let purposes = [Purpose::Access, Purpose::Refresh, Purpose::Session, Purpose::SetUp];
        let keys: std::collections::HashSet<_> = purposes.map(|purpose| key.derive(purpose)).into();
        assert_eq!(keys.len(), purposes.len());
    }

    #[test]
    fn the_mac_is_the_standard_one() {
        let mut key = [0; BYTES];
        key[..4].copy_from_slice(b"Jefe");
        let mac = hmac(&key, &[b"what do ya want ", b"for nothing?"]);
        assert_eq!(hex::encode(mac), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn a_key_does_not_show_itself() {
        assert_eq!(format!("{:?}", SigningKey::random()), "SigningKey(…)");
    }
}
