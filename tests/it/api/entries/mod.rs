//! Entries as their writers meet them.

mod drafts;
mod history;
mod leaks;
mod lists;
mod related;
mod slugs;
mod trash;
mod workflow;
