//! Passwords with argon2id (RFC 9106). Invariant: checking a password takes the same work whether or not there is an
//! account, and no more than a fixed number of hashes are made at a time.

use std::{num::NonZeroUsize, sync::Arc};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::{self, phc},
};
use async_trait::async_trait;
use galley_domain::{
    error::{ErrorCode, Failure},
    secrets::{Hasher, PasswordCheck, PasswordHash},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::{sync::Semaphore, task};

/// How hard a hash is to make. The default is the floor of the OWASP password storage cheat sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argon2Settings {
    /// Memory of one hash in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
    /// Hashes made at a time; others wait. Bounds memory to `memory_kib` times this.
    pub at_once: NonZeroUsize,
}

impl Default for Argon2Settings {
    fn default() -> Self {
        const AT_ONCE: NonZeroUsize = NonZeroUsize::MIN.saturating_add(3);
        Self { memory_kib: 19 * 1024, passes: 2, lanes: 1, at_once: AT_ONCE }
    }
}

/// The settings are outside of what argon2 allows.
#[derive(Debug, thiserror::Error)]
#[error("the settings for password hashes are not usable: {0}")]
pub struct BadSettings(argon2::Error);

/// Hashes passwords on the runtime's blocking threads.
#[derive(Clone, Debug)]
pub struct Argon2Hasher {
    argon2: Argon2<'static>,
    /// A hash that no password has, for accounts that do not exist.
    nobody: Arc<str>,
    turns: Arc<Semaphore>,
}

impl Argon2Hasher {
    /// A hasher with these settings.
    ///
    /// # Errors
    /// [`BadSettings`], such as less memory than 8 KiB a lane.
    pub fn try_new(settings: Argon2Settings) -> Result<Self, BadSettings> {
        let Argon2Settings { memory_kib, passes, lanes, at_once } = settings;
        let params =
            Params::new(memory_kib, passes, lanes, Some(Params::DEFAULT_OUTPUT_LEN)).map_err(BadSettings)?;
        let (salt, output) = ("A".repeat(22), "A".repeat(43));
        let nobody = format!("$argon2id$v=19$m={memory_kib},t={passes},p={lanes}${salt}${output}").into();
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Ok(Self { argon2, nobody, turns: Arc::new(Semaphore::new(at_once.get())) })
    }

    /// Runs `work` on a blocking thread when its turn comes. The turn is kept until the work is done, even when
    /// nobody waits for it any more.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Argon2<'static>) -> Result<T, password_hash::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let turn = self.turns.clone().acquire_owned().await.map_err(broken)?;
        let argon2 = self.argon2.clone();
        let done = task::spawn_blocking(move || {
            let done = work(&argon2);
            drop(turn);
            done
        });
        done.await.map_err(broken)?.map_err(|error| broken(format!("argon2: {error}")))
    }

    fn is_outdated(&self, hash: &phc::PasswordHash) -> bool {
        let today = self.argon2.params();
        let kind =
            hash.algorithm != Algorithm::Argon2id.ident() || hash.version != Some(Version::V0x13.into());
        kind || Params::try_from(hash)
            .map_or(true, |then| then.m_cost() < today.m_cost() || then.t_cost() < today.t_cost())
    }
}

#[async_trait]
impl Hasher for Argon2Hasher {
    async fn hash(&self, password: &str) -> Result<PasswordHash, Failure> {
        let password = SecretString::from(password);
        self.run(move |argon2| {
            let hash: phc::PasswordHash = argon2.hash_password(password.expose_secret().as_bytes())?;
            Ok(PasswordHash(hash.to_string()))
        })
        .await
    }

    async fn check(&self, password: &str, hash: Option<&PasswordHash>) -> Result<PasswordCheck, Failure> {
        let password = SecretString::from(password);
        let known = hash.is_some();
        let text = hash.map_or(&*self.nobody, |hash| &hash.0);
        let hash = phc::PasswordHash::new(text)
            .map_err(|error| broken(format!("a stored password hash is unreadable: {error}")))?;
        let outdated = self.is_outdated(&hash);
        let right = self
            .run(move |argon2| match argon2.verify_password(password.expose_secret().as_bytes(), &hash) {
                Ok(()) => Ok(true),
                Err(password_hash::Error::PasswordInvalid) => Ok(false),
                Err(error) => Err(error),
            })
            .await?;
        Ok(match (right && known, outdated) {
            (true, false) => PasswordCheck::Right,
            (true, true) => PasswordCheck::RightButOutdated,
            (false, _) => PasswordCheck::Wrong,
        })
    }
}

fn broken(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Failure {
    Failure::new(ErrorCode::Internal).caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hasher(memory_kib: u32, passes: u32) -> Argon2Hasher {
        Argon2Hasher::try_new(Argon2Settings { memory_kib, passes, ..Argon2Settings::default() }).unwrap()
    }

    #[tokio::test]
    async fn the_right_password_passes_and_a_wrong_one_does_not() {
        let hasher = hasher(64, 1);
        let hash = hasher.hash("correct horse battery").await.unwrap();
        assert_eq!(hasher.check("correct horse battery", Some(&hash)).await.unwrap(), PasswordCheck::Right);
        assert_eq!(hasher.check("correct horse batterz", Some(&hash)).await.unwrap(), PasswordCheck::Wrong);
        assert_eq!(hasher.check("", Some(&hash)).await.unwrap(), PasswordCheck::Wrong);
    }

    #[tokio::test]
    async fn equal_passwords_have_different_hashes() {
        let hasher = hasher(64, 1);
        assert!(hasher.hash("the same").await.unwrap() != hasher.hash("the same").await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_says_how_it_was_made() {
        let hash = Argon2Hasher::try_new(Argon2Settings::default()).unwrap().hash("any").await.unwrap();
        assert!(hash.0.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", hash.0);
    }

    #[tokio::test]
    async fn an_unknown_account_has_no_right_password() {
        let hasher = hasher(64, 1);
        assert_eq!(hasher.check("any", None).await.unwrap(), PasswordCheck::Wrong);
        assert!(!hasher.is_outdated(&phc::PasswordHash::new(&hasher.nobody).unwrap()));
    }

    #[tokio::test]
    async fn a_hash_made_with_weaker_settings_is_outdated() {
        let weak = hasher(64, 1).hash("any").await.unwrap();
        for (today, expected) in [
            (hasher(128, 1), PasswordCheck::RightButOutdated),
            (hasher(64, 2), PasswordCheck::RightButOutdated),
            (hasher(64, 1), PasswordCheck::Right),
            (hasher(32, 1), PasswordCheck::Right),
        ] {
            assert_eq!(today.check("any", Some(&weak)).await.unwrap(), expected);
        }
    }

    #[tokio::test]
    async fn an_older_kind_of_argon2_still_opens_and_is_outdated() {
        let then = Argon2::new(Algorithm::Argon2i, Version::V0x10, Params::new(64, 1, 1, None).unwrap());
        let hash: phc::PasswordHash = then.hash_password(b"any").unwrap();
        let check = hasher(64, 1).check("any", Some(&PasswordHash(hash.to_string()))).await.unwrap();
        assert_eq!(check, PasswordCheck::RightButOutdated);
    }

    #[tokio::test]
    async fn an_unreadable_hash_is_a_fault_of_ours() {
        let failure = hasher(64, 1).check("any", Some(&PasswordHash("garbage".into()))).await.unwrap_err();
        assert_eq!(failure.code, ErrorCode::Internal);
    }

    #[tokio::test]
    async fn many_at_once_wait_for_their_turn() {
        let hasher = hasher(64, 1);
        assert_eq!(hasher.turns.available_permits(), 4);
        let all = futures_util::future::join_all((0..32).map(|_| hasher.check("any", None))).await;
        assert!(all.into_iter().all(|check| check.unwrap() == PasswordCheck::Wrong));
        assert_eq!(hasher.turns.available_permits(), 4);
    }

    #[test]
    fn settings_that_argon2_does_not_allow_are_refused() {
        let settings = Argon2Settings { memory_kib: 1, ..Argon2Settings::default() };
        assert!(Argon2Hasher::try_new(settings).is_err());
    }
}
