//! `galley migrate`: the schema as this version needs it, for installations whose server may not change it.

use std::process::ExitCode;

use crate::{App, config::Config};

pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let app = App::connect(config).await?;
    let applied = app.migrate().await?;
    if applied.is_empty() {
        println!("The schema is up to date.");
    }
    for name in applied {
        println!("applied {name}");
    }
    Ok(ExitCode::SUCCESS)
}
