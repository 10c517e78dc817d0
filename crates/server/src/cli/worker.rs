//! `galley worker`: background work in a process of its own.

use std::process::ExitCode;

use anyhow::Context;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::{App, config::Config, http};

#[expect(clippy::disallowed_methods, reason = "the work is waited for")]
pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let app = App::connect(config).await?;
    let site = app.prepare().await?;
    let stop = CancellationToken::new();
    let work = tokio::task::spawn(http::worker(&app).run(site.id, stop.clone()));
    tracing::info!("working");
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    tokio::select! {
        _ = terminate.recv() => {}
        result = tokio::signal::ctrl_c() => result.context("cannot listen for Ctrl+C")?,
    }
    stop.cancel();
    work.await.context("the work ended badly")?;
    app.storage.close().await.context("cannot close the database")?;
    Ok(ExitCode::SUCCESS)
}
