//! Reading the configuration: file, then environment. `GALLEY__SECTION__KEY` sets a key; `GALLEY__SECTION__KEY_FILE`
//! names a file that holds its value. An empty variable counts as unset.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use config::{File, FileFormat, Value, ValueKind};

use crate::config::{Config, check};

const PREFIX: &str = "GALLEY__";

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A key is unknown or its value is of the wrong kind.
    #[error("{0}")]
    Invalid(String),
    /// A file cannot be read.
    #[error("cannot read {path}: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Loads the configuration from `file` (which may be missing unless `required`) and `environment`.
///
/// # Errors
/// An unknown key, a value of the wrong kind, a value that makes no sense, an unreadable file; each named.
pub fn load(
    file: &Path,
    required: bool,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<Config, ConfigError> {
    let mut builder = config::Config::builder();
    if required || file.exists() {
        let text = std::fs::read_to_string(file)
            .map_err(|source| ConfigError::Unreadable { path: file.to_owned(), source })?;
        builder = builder.add_source(File::from_str(&text, FileFormat::Toml));
    }
    for (key, (variable, text)) in variables(environment)? {
        builder = builder
            .set_override(&key, value(&key, &text))
            .map_err(|error| ConfigError::Invalid(format!("{variable}: {error}")))?;
    }
    let merged = builder.build().map_err(|error| ConfigError::Invalid(error.to_string()))?;
    let config: Config = merged.try_deserialize().map_err(|error| ConfigError::Invalid(error.to_string()))?;
    check::check(&config).map_err(ConfigError::Invalid)?;
    Ok(config)
}

/// The variables that set a key, by key.
fn variables(
    environment: impl Iterator<Item = (String, String)>,
) -> Result<BTreeMap<String, (String, String)>, ConfigError> {
    let mut found = BTreeMap::new();
    for (variable, text) in environment {
        let Some(name) = variable.strip_prefix(PREFIX).filter(|_| !text.is_empty()) else { continue };
        let key = name.to_lowercase().replace("__", ".");
        if let Some(key) = key.strip_suffix("_file") {
            let path = PathBuf::from(&text);
            let content =
                std::fs::read_to_string(&path).map_err(|source| ConfigError::Unreadable { path, source })?;
            found.insert(key.to_owned(), (variable, content.trim_end_matches(['\r', '\n']).to_owned()));
        } else {
            found.entry(key).or_insert((variable, text));
        }
    }
    Ok(found)
}

/// A value as it stands in the environment: lists are comma separated, `true`, `false` and numbers are themselves.
fn value(key: &str, text: &str) -> Value {
    let kind = if matches!(key, "server.trusted_proxies" | "server.allowed_origins") {
        let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
        ValueKind::Array(items.map(|item| Value::new(None, ValueKind::String(item.into()))).collect())
    } else {
        ValueKind::String(text.into())
    };
    Value::new(Some(&key.to_owned()), kind)
}
