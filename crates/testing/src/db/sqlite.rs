//! SQLite databases for tests: copies of one migrated file. Invariant: the file appears whole or not at all, whichever
//! process makes it, and its name changes with the schema.

use std::{path::Path, sync::Arc};

use galley_migration::FINGERPRINT;
use galley_persistence::{DatabaseConfig, SqlStorage};
use tempfile::TempDir;

use crate::{FixedClock, SequentialIds, seal};

/// A database and the folder that it lives and dies with.
pub(super) async fn create() -> (String, TempDir) {
    let template = std::env::temp_dir().join(format!("galley-template-{FINGERPRINT:016x}.db"));
    if !template.exists() {
        make(&template).await;
    }
    let folder = tempfile::tempdir().expect("there should be room for a folder");
    let file = folder.path().join("galley.db");
    std::fs::copy(&template, &file).expect("the template should be copied");
    (format!("sqlite://{}", file.display()), folder)
}

async fn make(template: &Path) {
    let folder = tempfile::tempdir().expect("there should be room for a folder");
    let file = folder.path().join("new.db");
    let config = DatabaseConfig::new(format!("sqlite://{}", file.display()));
    let storage =
        SqlStorage::connect(&config, Arc::new(FixedClock::new()), Arc::new(SequentialIds::default()), seal())
            .await
            .expect("the template should be made");
    storage.migrate().await.expect("the migrations should run");
    storage.close().await.expect("the template should be closed");
    std::fs::rename(&file, template).expect("the template should take its place");
}
