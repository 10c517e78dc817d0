//! `galley admin create`: a person from the terminal, for servers without a browser and for locked-out owners.

use std::{io::Read, process::ExitCode};

use anyhow::Context;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use clap::Subcommand;
use galley_domain::access::Role;
use galley_services::accounts::CreateUser;
use rand::RngExt;

use crate::{App, config::Config};

/// What `admin` can do.
#[derive(Debug, Subcommand)]
pub(super) enum Admin {
    /// Make a person. The first owner also sets the site up.
    Create {
        /// What they are called.
        #[arg(long)]
        name: String,
        /// Their e-mail address.
        #[arg(long)]
        email: String,
        /// viewer, author, editor, admin or owner.
        #[arg(long, default_value = "owner", value_parser = role)]
        role: Role,
        /// Read the password from standard input; else one is made and printed.
        #[arg(long)]
        password_stdin: bool,
    },
}

fn role(key: &str) -> Result<Role, String> {
    Role::from_key(key).ok_or_else(|| "must be viewer, author, editor, admin or owner".into())
}

pub(super) async fn run(command: Admin, config: Config) -> anyhow::Result<ExitCode> {
    let Admin::Create { name, email, role, password_stdin } = command;
    let made = (!password_stdin).then(|| URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 18]>()));
    let password = match &made {
        Some(made) => made.clone(),
        None => entered()?,
    };
    let app = App::connect(config).await?;
    let site = app.prepare().await?;
    let form = CreateUser { name, email, role, password };
    let user = app.services.accounts.create_from_command_line(site.id, app.request(), form).await?;
    println!("Made {} <{}> as {}.", user.name, user.email, user.role.as_str());
    if let Some(password) = made {
        println!("Password, shown this once: {password}");
    }
    app.storage.close().await.context("cannot close the database")?;
    Ok(ExitCode::SUCCESS)
}

fn entered() -> anyhow::Result<String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("cannot read the password")?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
