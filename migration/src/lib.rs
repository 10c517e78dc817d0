//! The schema of Galley for SQLite and PostgreSQL: one file per change, forward only. Invariant: a migration that was
//! released is never edited, and knows nothing of the entities that later code reads its tables with.
//!
//! To change the schema: add `mNNNN_what.rs`, list it in [`Migrator`] and in `fingerprint.rs`. First expand (new
//! columns with defaults), let a release pass, then contract: two versions of the program run side by side while one
//! replaces the other.

mod fingerprint;
mod m0001_sites;
mod m0002_accounts;
mod m0003_content_types;
mod m0004_entries;
mod m0005_delivery;
mod m0006_media;
mod m0007_redirects;
mod m0008_outbox;
mod m0009_sessions;
mod m0014_confirmation;
mod m0015_second_factors;
mod m0017_audit_chain;
mod m0018_api_keys;
mod migrate;
mod statistics;
mod table;

pub use fingerprint::FINGERPRINT;
pub use migrate::{is_current, migrate};
pub use sea_orm_migration::MigratorTrait;

use sea_orm_migration::prelude::*;

/// Every migration, oldest first.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_sites::Migration),
            Box::new(m0002_accounts::Migration),
            Box::new(m0003_content_types::Migration),
            Box::new(m0004_entries::Migration),
            Box::new(m0005_delivery::Migration),
            Box::new(m0006_media::Migration),
            Box::new(m0007_redirects::Migration),
            Box::new(m0008_outbox::Migration),
            Box::new(m0009_sessions::Migration),
            Box::new(m0014_confirmation::Migration),
            Box::new(m0015_second_factors::Migration),
            Box::new(m0017_audit_chain::Migration),
            Box::new(m0018_api_keys::Migration),
        ]
    }
}
