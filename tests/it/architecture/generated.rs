//! Generated files in the repository are those that the code makes now.

use std::fs;

use super::root;

fn fresh(file: &str, made: &str) {
    let committed = fs::read_to_string(root().join(file)).unwrap_or_default();
    assert!(committed == made, "{file} is not fresh: run `cargo xtask generate`");
}

#[test]
fn the_committed_contract_is_the_one_of_the_code() {
    fresh("docs/openapi.json", &format!("{}\n", galley_api::openapi().to_pretty_json().unwrap()));
}

#[test]
fn the_committed_list_of_errors_is_the_one_of_the_code() {
    fresh("docs/errors.md", &galley_server::cli::errors::markdown());
}

#[test]
fn the_policy_is_the_one_that_was_agreed() {
    insta::assert_snapshot!(galley_domain::access::matrix());
}

#[test]
fn error_codes_are_unique_and_well_formed() {
    let codes: Vec<_> = galley_domain::error::ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    for code in &codes {
        assert_eq!(codes.iter().filter(|other| other == &code).count(), 1, "{code}");
        assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.'), "{code}");
    }
}
