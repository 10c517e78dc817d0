//! Readers of other systems' files. Each turns what it finds into [`galley_services::imports::Import`]s; what happens
//! to those is the same for all.

pub(crate) mod markdown;
