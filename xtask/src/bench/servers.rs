//! The servers that are measured, as child processes that end with the measurement.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::bail;

use crate::{bench::seed::Seeded, process::target};

/// A server at work.
pub struct Server {
    /// Its port on loopback.
    pub port: u16,
    child: Child,
    /// Seconds from start to the first answer.
    pub started_after: f64,
}

/// Facts about the binary and a server that does nothing.
pub struct Facts {
    /// Megabytes of the binary.
    pub binary_mb: f64,
    /// Resident megabytes at rest.
    pub idle_mb: f64,
    /// Milliseconds to the first answer, on a database that is there.
    pub start_ms: f64,
}

impl Server {
    /// The bare server.
    pub fn bare(seeded: &Seeded) -> anyhow::Result<Self> {
        let port = free_port()?;
        let mut command = Command::new(target().join("release").join("galley-bare"));
        command.arg(&seeded.url).arg(port.to_string());
        Self::start(command, port)
    }

    /// Galley with a cache of `cache_bytes`.
    pub fn galley(seeded: &Seeded, cache_bytes: u64) -> anyhow::Result<Self> {
        let port = free_port()?;
        let mut command = Command::new(target().join("release").join("galley"));
        command
            .arg("serve")
            .env("GALLEY__DATA_DIR", &seeded.data)
            .env("GALLEY__DATABASE__URL", &seeded.url)
            .env("GALLEY__SERVER__PORT", port.to_string())
            .env("GALLEY__CACHE__MAX_BYTES", cache_bytes.to_string())
            .env("GALLEY__LOG__FILTER", "warn");
        Self::start(command, port)
    }

    fn start(mut command: Command, port: u16) -> anyhow::Result<Self> {
        let begun = Instant::now();
        let child = command.stdout(Stdio::null()).spawn()?;
        let mut server = Self { port, child, started_after: 0.0 };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if server.child.try_wait()?.is_some() || begun.elapsed() > Duration::from_secs(60) {
                bail!("a server did not start");
            }
            thread::sleep(Duration::from_millis(2));
        }
        server.started_after = begun.elapsed().as_secs_f64();
        Ok(server)
    }

    /// The process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

/// Starts Galley with nothing configured and looks at it.
pub fn facts() -> anyhow::Result<Facts> {
    let data = target().join("bench").join("empty");
    let port = free_port()?;
    let start = || {
        let mut command = Command::new(target().join("release").join("galley"));
        command.arg("serve").env("GALLEY__DATA_DIR", &data).env("GALLEY__SERVER__PORT", port.to_string());
        command.stderr(Stdio::null());
        Server::start(command, port)
    };
    drop(start()?);
    let server = start()?;
    thread::sleep(Duration::from_secs(2));
    let status = fs::read_to_string(format!("/proc/{}/status", server.pid()))?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    let kilobytes: f64 = resident.trim().trim_end_matches(" kB").trim().parse().unwrap_or_default();
    Ok(Facts {
        binary_mb: fs::metadata(target().join("release").join("galley"))?.len() as f64 / 1e6,
        idle_mb: kilobytes / 1e3,
        start_ms: server.started_after * 1e3,
    })
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
