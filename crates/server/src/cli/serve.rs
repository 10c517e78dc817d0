//! `galley serve`: the API, the admin and, unless told otherwise, the background work. Stops on SIGTERM and Ctrl+C
//! after what is under way is done.

use std::{process::ExitCode, time::Instant};

use anyhow::Context;
use clap::Args;
use galley_domain::sites::Site;
use tokio::signal::unix::{SignalKind, signal};

use crate::{App, config::Config, demo, http};

/// What `serve` takes.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Load demo content into an empty site first.
    #[arg(long)]
    demo: bool,
}

pub(super) async fn run(command: Serve, config: Config) -> anyhow::Result<ExitCode> {
    let begun = Instant::now();
    let app = App::connect(config).await?;
    let site = app.prepare().await?;
    if command.demo {
        demo::load(&app, &site).await?;
    }
    let running = http::start(&app, &site).await?;
    announce(&app, &site, &running.url, begun);
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    tokio::select! {
        _ = terminate.recv() => {}
        result = tokio::signal::ctrl_c() => result.context("cannot listen for Ctrl+C")?,
    }
    tracing::info!("stopping: requests under way are finished first");
    running.stop().await?;
    app.storage.close().await.context("cannot close the database")?;
    tracing::info!("stopped");
    Ok(ExitCode::SUCCESS)
}

fn announce(app: &App, site: &Site, url: &str, begun: Instant) {
    println!("\n  Galley is ready after {} ms\n", begun.elapsed().as_millis());
    println!("  Admin        {url}/admin");
    println!("  Swagger UI   {url}/docs");
    println!("  API          {url}/api/v1\n");
    if let Some(token) = app.services.sites.setup_token(site) {
        println!("  This server has no owner yet. Open {url}/admin/setup and enter this token:\n");
        println!("      {token}\n");
    }
}
