//! A Redis of one test's own, which it may stop. Invariant: it keeps nothing on disk and is gone when the value is.

use std::{
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
};

/// A running Redis.
pub struct PrivateRedis {
    process: Child,
    port: u16,
}

impl PrivateRedis {
    /// Starts one on a free port and waits until it listens.
    pub fn start() -> Self {
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let process = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .stdout(Stdio::null())
            .spawn()
            .expect("this test needs the program redis-server");
        let redis = Self { process, port };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            std::thread::yield_now();
        }
        redis
    }

    /// Where it is.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Takes it away at once.
    pub fn stop(&mut self) {
        self.process.kill().expect("it should be running");
        self.process.wait().expect("it should end");
    }
}

impl Drop for PrivateRedis {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
