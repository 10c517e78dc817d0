//! Second factors, sign-ins that wait for one, and devices that need none.

mod backup_codes;
mod challenges;
mod devices;
mod queries;
mod repo;
mod totp;
