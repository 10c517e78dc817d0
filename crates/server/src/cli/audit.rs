//! `galley audit verify`: proof that nobody has tampered with the audit trail. Ends with a failure when somebody has.

use std::process::ExitCode;

use anyhow::Context;
use clap::Subcommand;
use galley_domain::audit::{Digest, Head};
use galley_services::audit::VerifyPart;

use crate::{App, config::Config};

/// Rows between two words about how far it came.
const PART: u64 = 50_000;

/// What `audit` can do.
#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Check every row of the trail and name the first that does not fit.
    Verify {
        /// A row and its hash as an earlier run told them, `SEQ:HASH`: finds out whether an old copy of the database was
        /// put back.
        #[arg(long, value_name = "SEQ:HASH", value_parser = noted)]
        noted: Option<Head>,
    },
}

fn noted(text: &str) -> Result<Head, String> {
    let wrong = || "must be a row's number and hash, such as 1042:5f2b…".to_owned();
    let (seq, hash) = text.split_once(':').ok_or_else(wrong)?;
    Ok(Head {
        seq: seq.parse().map_err(|_| wrong())?,
        hash: hash.parse::<Digest>().map_err(|error| error.to_string())?,
    })
}

pub(super) async fn run(command: Audit, config: Config) -> anyhow::Result<ExitCode> {
    let Audit::Verify { noted } = command;
    let app = App::connect(config).await?;
    let site = app.prepare().await?;
    let mut part = VerifyPart { after: 0, limit: PART, noted };
    let code = loop {
        let found = app.services.audit.verify_from_command_line(site.id, app.request(), part).await?;
        if let Some(broken) = found.broken {
            let id = broken.id.map(|id| format!(" ({id})")).unwrap_or_default();
            println!("BROKEN at row {}{id}: {}.", broken.seq, broken.flaw.words());
            break ExitCode::FAILURE;
        }
        if found.is_complete() {
            println!("{} rows, whole.", found.at.seq);
            println!("The end, to be noted elsewhere: {}:{}", found.head.seq, found.head.hash);
            break ExitCode::SUCCESS;
        }
        println!("{} of {} rows are whole so far.", found.at.seq, found.head.seq);
        part.after = found.at.seq;
    };
    app.storage.close().await.context("cannot close the database")?;
    Ok(code)
}
