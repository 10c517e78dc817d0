//! Every dependency between crates is one that `docs/layers.toml` lists.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use serde::Deserialize;

use super::root;

#[derive(Deserialize)]
struct Layers {
    only: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    crates: BTreeMap<String, Layer>,
}

#[derive(Deserialize)]
struct Layer {
    workspace: Vec<String>,
    external: Option<Vec<String>>,
}

fn layers() -> Layers {
    toml::from_str(&std::fs::read_to_string(root().join("docs/layers.toml")).unwrap()).unwrap()
}

fn packages() -> Vec<Package> {
    let metadata = MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec().unwrap();
    metadata.workspace_packages().into_iter().cloned().collect()
}

fn dependencies(package: &Package) -> impl Iterator<Item = &str> {
    package.dependencies.iter().filter(|it| it.kind != DependencyKind::Development).map(|it| it.name.as_str())
}

#[test]
fn no_crate_reaches_through_a_wall() {
    let layers = layers();
    let packages = packages();
    let own: BTreeSet<_> = packages.iter().map(|package| package.name.to_string()).collect();
    let mut wrong = Vec::new();
    for package in &packages {
        let name = package.name.as_str();
        let Some(layer) = layers.crates.get(name) else {
            wrong.push(format!("{name} is not in docs/layers.toml"));
            continue;
        };
        for dependency in dependencies(package) {
            let allowed = if own.contains(dependency) {
                layer.workspace.iter().any(|it| it == dependency)
            } else {
                layer.external.as_ref().is_none_or(|list| list.iter().any(|it| it == dependency))
            };
            if !allowed {
                wrong.push(format!("{name} may not depend on {dependency}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn heavy_crates_stay_behind_their_wall() {
    let layers = layers();
    let mut wrong = Vec::new();
    for package in packages() {
        for dependency in dependencies(&package) {
            if let Some(allowed) = layers.only.get(dependency)
                && !allowed.iter().any(|it| it == package.name.as_str())
            {
                wrong.push(format!("{} may not depend on {dependency}", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_made_for_tests_is_used_by_tests_alone() {
    for package in packages() {
        assert!(
            !dependencies(&package).any(|it| it == "galley-testing"),
            "{} uses galley-testing",
            package.name
        );
    }
}

#[test]
fn every_version_stands_once_in_the_workspace() {
    let mut wrong = Vec::new();
    for package in packages() {
        let manifest: toml::Table = std::fs::read_to_string(&package.manifest_path).unwrap().parse().unwrap();
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(toml::Value::Table(entries)) = manifest.get(section) else { continue };
            let own = entries.iter().filter(|(_, value)| value.get("workspace").is_none());
            wrong.extend(own.map(|(name, _)| format!("{}: {name}", package.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
