//! Configuration as an operator meets it.

use std::path::Path;

use super::*;

fn loaded(toml: &str, environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), toml).unwrap();
    load(file.path(), true, environment.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())))
}

#[test]
fn with_nothing_set_everything_has_a_default() {
    let config = load(Path::new("/nowhere/galley.toml"), false, std::iter::empty()).unwrap();
    assert_eq!(config.server.port, 8080);
    assert_eq!(config.data_dir.0, Path::new("data"));
}

#[test]
fn the_environment_wins_over_the_file() {
    let config = loaded("[server]\nport = 1", &[("GALLEY__SERVER__PORT", "2"), ("PATH", "x")]).unwrap();
    assert_eq!(config.server.port, 2);
}

#[test]
fn an_unknown_key_is_named() {
    let error = loaded("[server]\nprot = 1", &[]).unwrap_err().to_string();
    assert!(error.contains("prot"), "{error}");
    let error = loaded("", &[("GALLEY__SERVER__PROT", "1")]).unwrap_err().to_string();
    assert!(error.contains("prot"), "{error}");
}

#[test]
fn a_secret_can_come_from_a_file_and_is_masked_when_shown() {
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), "postgres://user:hush@db/galley\n").unwrap();
    let config = loaded("", &[("GALLEY__DATABASE__URL_FILE", secret.path().to_str().unwrap())]).unwrap();
    let shown = toml::to_string(&config).unwrap();
    assert!(!shown.contains("hush") && shown.contains("********"), "{shown}");
}

#[test]
fn lists_are_comma_separated_in_the_environment() {
    let config = loaded("", &[("GALLEY__SERVER__TRUSTED_PROXIES", "10.0.0.1, 10.0.0.2")]).unwrap();
    assert_eq!(config.server.trusted_proxies.len(), 2);
}

#[test]
fn the_committed_schema_is_the_one_of_the_code() {
    let committed = include_str!("../../../../docs/config.schema.json");
    let made = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    assert_eq!(committed, made, "run `cargo xtask generate`");
}
