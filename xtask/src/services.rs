//! PostgreSQL and Redis for tests. Invariant: tests always run on real ones: those that are named, else those on the
//! standard ports, else private ones started from installed binaries, which are installed first where that can be done.

use std::{
    fs,
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, bail};

use crate::{
    process::{output, target, variable},
    tools,
};

/// How long a private server may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// The servers that tests use. Private ones are stopped when this is dropped.
pub struct Services {
    /// Where PostgreSQL is; the role may make databases.
    pub postgres: String,
    /// Where Redis is.
    pub redis: String,
    private: Vec<Child>,
}

impl Drop for Services {
    fn drop(&mut self) {
        for child in &mut self.private {
            let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
            let _ = child.wait();
        }
    }
}

/// Finds or starts the servers.
///
/// # Errors
/// When one is missing, with what to do.
pub fn start() -> anyhow::Result<Services> {
    let mut private = Vec::new();
    let postgres = match variable("GALLEY_TEST_POSTGRES_URL") {
        Some(url) => url,
        None if answers(5432) && standard_postgres() => "postgres://postgres@127.0.0.1:5432/postgres".into(),
        None => own_postgres(&mut private)?,
    };
    let redis = match variable("GALLEY_TEST_REDIS_URL") {
        Some(url) => url,
        None if answers(6379) => "redis://127.0.0.1:6379".into(),
        None => own_redis(&mut private)?,
    };
    println!("PostgreSQL and Redis are there");
    Ok(Services { postgres, redis, private })
}

fn answers(port: u16) -> bool {
    TcpStream::connect_timeout(&SocketAddr::from(([127, 0, 0, 1], port)), Duration::from_millis(500)).is_ok()
}

/// Whether the server on the standard port lets us in without a password.
fn standard_postgres() -> bool {
    output("psql", &["-w", "-h", "127.0.0.1", "-U", "postgres", "-d", "postgres", "-Atc", "SELECT 1"])
        .as_deref()
        == Some("1")
}

fn own_postgres(private: &mut Vec<Child>) -> anyhow::Result<String> {
    let binaries = match postgres_binaries() {
        Some(found) => found,
        None => {
            tools::apt("postgresql")?;
            postgres_binaries()
                .context("PostgreSQL 15 or newer is needed; set GALLEY_TEST_POSTGRES_URL to one")?
        }
    };
    let folder = fresh_folder("postgres")?;
    let data = folder.join("data");
    let user = if output("id", &["-u"]).as_deref() == Some("0") { Some("postgres") } else { None };
    if let Some(user) = user {
        let status = Command::new("chown").arg(user).arg(&folder).status()?;
        if !status.success() {
            bail!("cannot give {} to {user}", folder.display());
        }
    }
    let initialised = as_user(user, &binaries.join("initdb"))
        .args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "-D"])
        .arg(&data)
        .stdout(Stdio::null())
        .status()?;
    if !initialised.success() {
        bail!("initdb failed");
    }
    let port = free_port()?;
    let child = as_user(user, &binaries.join("postgres"))
        .arg("-D")
        .arg(&data)
        .args(["-h", "127.0.0.1", "-p", &port.to_string(), "-k"])
        .arg(&folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    private.push(child);
    wait_for(port, "PostgreSQL")?;
    Ok(format!("postgres://postgres@127.0.0.1:{port}/postgres"))
}

fn own_redis(private: &mut Vec<Child>) -> anyhow::Result<String> {
    if output("redis-server", &["--version"]).is_none() {
        tools::apt("redis-server")?;
    }
    let port = free_port()?;
    let child = Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        .stdout(Stdio::null())
        .spawn()
        .context("Redis is needed; set GALLEY_TEST_REDIS_URL to one")?;
    private.push(child);
    wait_for(port, "Redis")?;
    Ok(format!("redis://127.0.0.1:{port}"))
}

fn postgres_binaries() -> Option<PathBuf> {
    let from_config = output("pg_config", &["--bindir"]).map(PathBuf::from);
    let debian = fs::read_dir("/usr/lib/postgresql").ok()?.flatten().map(|item| item.path().join("bin"));
    from_config.into_iter().chain(debian).find(|folder| folder.join("initdb").exists())
}

fn as_user(user: Option<&str>, program: &Path) -> Command {
    match user {
        Some(user) => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", user, "--regid", user, "--clear-groups", "--"]).arg(program);
            command
        }
        None => Command::new(program),
    }
}

fn fresh_folder(name: &str) -> anyhow::Result<PathBuf> {
    let folder = target().join("test-services").join(format!("{name}-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn wait_for(port: u16, what: &str) -> anyhow::Result<()> {
    let begun = Instant::now();
    while !answers(port) {
        if begun.elapsed() > PATIENCE {
            bail!("{what} did not start within {} s", PATIENCE.as_secs());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
