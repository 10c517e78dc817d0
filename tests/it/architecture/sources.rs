//! Rules about source files that no lint knows.

use std::{fs, path::PathBuf};

use super::root;

fn rust_files() -> Vec<(PathBuf, String)> {
    fn search(folder: PathBuf, found: &mut Vec<(PathBuf, String)>) {
        for item in fs::read_dir(folder).unwrap().flatten() {
            let path = item.path();
            if path.is_dir() {
                search(path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["crates", "migration", "tests", "xtask"] {
        search(root().join(folder), &mut found);
    }
    found.into_iter().map(|(path, text)| (path.strip_prefix(root()).unwrap().to_path_buf(), text)).collect()
}

fn check(wrong: impl Fn(&str, &str) -> bool) {
    let files = rust_files();
    assert!(files.len() > 100, "the sources were not found");
    let named = files.iter().filter(|(path, text)| wrong(&path.to_string_lossy(), text));
    let named: Vec<_> = named.map(|(path, _)| path.display().to_string()).collect();
    assert!(named.is_empty(), "{}", named.join("\n"));
}

#[test]
fn every_file_says_first_what_it_is_for() {
    check(|_, text| !text.starts_with("//!"));
}

#[test]
fn no_file_is_longer_than_fits_in_a_head() {
    check(|_, text| text.lines().count() > 400);
}

#[test]
fn lints_are_expected_with_a_reason_and_never_allowed() {
    let allow = ["#[", "allow("].concat();
    check(|_, text| text.lines().any(|line| line.trim_start().starts_with(&allow)));
}

#[test]
fn statuses_of_failures_stand_in_one_file() {
    let failures = [
        "StatusCode::BAD",
        "StatusCode::NOT_FOUND",
        "StatusCode::CONFLICT",
        "StatusCode::FORBIDDEN",
        "StatusCode::UNPROCESSABLE",
    ];
    check(|path, text| {
        path.starts_with("crates/api/src")
            && !path.ends_with("problem.rs")
            && !path.ends_with("/tests.rs")
            && failures.iter().any(|it| text.contains(it))
    });
}

#[test]
fn roles_are_compared_in_the_policy_alone() {
    let outside = ["crates/services/src", "crates/persistence/src", "crates/jobs/src"];
    check(|path, text| outside.iter().any(|it| path.starts_with(it)) && text.contains("Role::Admin"));
}

#[test]
fn one_file_begins_statements() {
    let begins = ["Entity::find(", "Entity::insert(", "Entity::update_many(", "Entity::delete_many("];
    check(|path, text| {
        path.starts_with("crates/persistence/src")
            && !path.ends_with("scope.rs")
            && begins.iter().any(|it| text.contains(it))
    });
}
