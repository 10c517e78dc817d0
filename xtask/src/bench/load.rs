//! Load by `wrk`, and what it costs.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::Command,
};

use anyhow::{Context, bail};

use crate::{
    bench::{Bench, cpu, seed::Seeded, servers::Server},
    process::target,
};

/// What is asked for.
pub struct Target {
    before: String,
    after: String,
    by_slug: bool,
}

impl Target {
    /// One article at random.
    pub fn by_slug(before: &str, after: &str) -> Self {
        Self { before: before.into(), after: after.into(), by_slug: true }
    }

    /// The same thing each time.
    pub fn fixed(path: &str) -> Self {
        Self { before: path.into(), after: String::new(), by_slug: false }
    }

    fn path(&self, slug: &str) -> String {
        if self.by_slug { format!("{}{slug}{}", self.before, self.after) } else { self.before.clone() }
    }
}

/// What a load cost.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Requests answered in a second.
    pub per_second: f64,
    /// Milliseconds of CPU per request, server and database together.
    pub cpu_ms: f64,
    /// Median latency in milliseconds.
    pub p50_ms: f64,
    /// 99th percentile in milliseconds.
    pub p99_ms: f64,
}

/// Asks for every article once, so that the cache has them.
pub fn warm(server: &Server, target: &Target, seeded: &Seeded) -> anyhow::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port))?;
    stream.set_nodelay(true)?;
    let mut answer = vec![0; 256 * 1024];
    for slug in &seeded.slugs {
        stream.write_all(format!("GET {} HTTP/1.1\r\nHost: bench\r\n\r\n", target.path(slug)).as_bytes())?;
        let mut length = 0;
        loop {
            length += stream.read(&mut answer[length..])?;
            let text = &answer[..length];
            let Some(head) = text.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
            let headers = String::from_utf8_lossy(&text[..head]).to_lowercase();
            if !headers.starts_with("http/1.1 200") {
                bail!("{}: {headers}", target.path(slug));
            }
            let body = headers.lines().find_map(|line| line.strip_prefix("content-length: "));
            let body: usize = body.context("no content-length")?.trim().parse()?;
            if length >= head + 4 + body {
                break;
            }
        }
    }
    Ok(())
}

/// Loads a server and counts what it cost.
pub fn measure(
    server: &Server,
    wanted: &Target,
    seeded: &Seeded,
    options: &Bench,
) -> anyhow::Result<Measured> {
    let script = target().join("bench").join("load.lua");
    fs::write(&script, lua(wanted, seeded))?;
    let run = |seconds: u32| {
        Command::new("wrk")
            .args(["-t1", &format!("-c{}", options.connections), &format!("-d{seconds}s"), "--latency", "-s"])
            .arg(&script)
            .arg(format!("http://127.0.0.1:{}", server.port))
            .output()
            .context("cannot run wrk")
    };
    run(1)?;
    let before = cpu::seconds(server.pid(), seeded.database);
    let output = run(options.seconds)?;
    let used = cpu::seconds(server.pid(), seeded.database) - before;
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("RESULT "))
        .with_context(|| format!("wrk said: {text}"))?;
    let numbers: Vec<f64> = line.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [requests, micros, p50, p99, errors] = numbers.as_slice() else { bail!("wrk said: {line}") };
    if *errors > 0.0 {
        bail!("{errors} requests failed");
    }
    Ok(Measured {
        per_second: requests / (micros / 1e6),
        cpu_ms: used * 1e3 / requests,
        p50_ms: p50 / 1e3,
        p99_ms: p99 / 1e3,
    })
}

fn lua(wanted: &Target, seeded: &Seeded) -> String {
    let slugs: Vec<_> = seeded.slugs.iter().map(|slug| format!("\"{}\"", wanted.path(slug))).collect();
    let paths = if wanted.by_slug { slugs.join(",") } else { format!("\"{}\"", wanted.before) };
    format!(
        "local paths = {{{paths}}}\nmath.randomseed(7)\n\
         request = function() return wrk.format(\"GET\", paths[math.random(#paths)]) end\n\
         done = function(summary, latency)\n\
         local e = summary.errors\n\
         io.write(string.format(\"RESULT %d %d %f %f %d\\n\", summary.requests, summary.duration, \
         latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))\nend\n"
    )
}
