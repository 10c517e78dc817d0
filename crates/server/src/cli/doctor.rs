//! `galley doctor`: tries everything that Galley needs and says what is wrong and what to do.

use std::{path::Path, process::ExitCode, sync::Arc};

use galley_cache::{RedisLink, RedisThrottle};
use galley_domain::{
    storage::Storage,
    throttle::{Quota, Throttle},
};
use secrecy::ExposeSecret;

use crate::{App, config::Config};

/// One finding: what was tried, and what is wrong with it.
type Finding = (&'static str, Result<String, String>);

pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let mut findings: Vec<Finding> = vec![("data folder", writable(&config.data_dir.0))];
    findings.push(("admin interface", crate::admin_ui::check()));
    if let Some(url) = &config.cache.redis_url {
        findings.push(("redis", redis(url.expose_secret()).await));
    }
    match App::connect(config).await {
        Err(error) => findings.push(("database", Err(format!("{error:#}")))),
        Ok(app) => {
            let schema = app.storage.check().await.map(|()| "answers, schema up to date".to_owned());
            findings.push(("database", schema.map_err(|error| format!("{error}; try `galley migrate`"))));
        }
    }
    let healthy = findings.iter().all(|(_, result)| result.is_ok());
    for (what, result) in findings {
        match result {
            Ok(found) => println!("ok    {what}: {found}"),
            Err(wrong) => println!("FAIL  {what}: {wrong}"),
        }
    }
    Ok(if healthy { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn writable(folder: &Path) -> Result<String, String> {
    let probe = folder.join(".doctor");
    let tried = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&probe, b""))
        .and_then(|()| std::fs::remove_file(&probe));
    tried
        .map(|()| format!("{} can be written", folder.display()))
        .map_err(|error| format!("{}: {error}", folder.display()))
}

async fn redis(url: &str) -> Result<String, String> {
    let link = RedisLink::try_new(url, "galley-doctor:").map_err(|error| error.to_string())?;
    let link = Arc::new(link);
    let probe = Quota { name: "doctor", burst: 100, period_secs: 60 };
    RedisThrottle::new(link.clone()).take(&probe, "doctor").await;
    if link.is_there() {
        Ok("answers".into())
    } else {
        Err("does not answer; limits are counted per process".into())
    }
}
