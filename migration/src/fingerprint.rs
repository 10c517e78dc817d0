//! One number that changes whenever the schema does. Invariant: it depends on nothing but the text of the migrations.

/// FNV-1a over every migration's text; names template databases, and is no proof against anybody.
pub const FINGERPRINT: u64 = {
    let sources: [&[u8]; 15] = [
        include_bytes!("table.rs"),
        include_bytes!("statistics.rs"),
        include_bytes!("m0001_sites.rs"),
        include_bytes!("m0002_accounts.rs"),
        include_bytes!("m0003_content_types.rs"),
        include_bytes!("m0004_entries.rs"),
        include_bytes!("m0005_delivery.rs"),
        include_bytes!("m0006_media.rs"),
        include_bytes!("m0007_redirects.rs"),
        include_bytes!("m0008_outbox.rs"),
        include_bytes!("m0009_sessions.rs"),
        include_bytes!("m0014_confirmation.rs"),
        include_bytes!("m0015_second_factors.rs"),
        include_bytes!("m0017_audit_chain.rs"),
        include_bytes!("m0018_api_keys.rs"),
    ];
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut file = 0;
    while file < sources.len() {
        let mut at = 0;
        while at < sources[file].len() {
            hash = (hash ^ sources[file][at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
            at += 1;
        }
        file += 1;
    }
    hash
};
