//! The binary under test, on a database and a folder of its own. Invariant: nothing of it is left when a test ends.

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use galley_testing::Backend;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;

pub const PASSWORD: &str = "a long and private phrase";

/// A folder and a database for one test.
pub struct Ground {
    folder: TempDir,
    postgres: Option<(String, String)>,
}

impl Ground {
    pub async fn new(backend: Backend) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let postgres = match backend {
            Backend::Sqlite => None,
            Backend::Postgres => {
                let server = variable("GALLEY_TEST_POSTGRES_URL")
                    .unwrap_or_else(|| "postgres://postgres@127.0.0.1:5432/postgres".into());
                let name = format!("galley_binary_{}", uuid::Uuid::from_u128(rand_bits()).simple());
                execute(&server, format!("CREATE DATABASE {name}")).await;
                Some((server, name))
            }
        };
        Self { folder, postgres }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.args(arguments).current_dir(self.path()).env("GALLEY__SERVER__PORT", "0");
        if let Some((server, name)) = &self.postgres {
            let (prefix, _) = server.rsplit_once('/').unwrap();
            command.env("GALLEY__DATABASE__URL", format!("{prefix}/{name}"));
        }
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Makes an owner, as the operator would.
    pub fn make_owner(&self) {
        let arguments =
            ["admin", "create", "--name", "Ada", "--email", "ada@example.org", "--password-stdin"];
        let mut child = self.command(&arguments).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
    }

    pub fn serve(&self) -> Serving {
        let mut child =
            self.command(&["serve"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let url = lines.map_while(Result::ok).find_map(|line| {
            let (_, rest) = line.split_once("API ")?;
            Some(rest.trim().trim_end_matches("/api/v1").to_owned())
        });
        Serving {
            child,
            url: url.expect("the server says where it is"),
            client: Client::new(),
            token: String::new(),
        }
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let Some((server, name)) = self.postgres.take() else { return };
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(execute(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        });
        let _ = dropped.join();
    }
}

/// A server at work.
pub struct Serving {
    child: Child,
    pub url: String,
    pub client: Client,
    token: String,
}

impl Serving {
    pub async fn sign_in(&mut self) {
        let form = json!({"email": "ada@example.org", "password": PASSWORD});
        let response =
            self.client.post(format!("{}/api/v1/auth/login", self.url)).json(&form).send().await.unwrap();
        let body: Value = response.json().await.unwrap();
        self.token = body["data"]["access_token"].as_str().expect("signed in").to_owned();
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}/api/v1{path}", self.url)).bearer_auth(&self.token)
    }

    pub async fn get(&self, path: &str) -> Value {
        let response: Response = self.client.get(format!("{}/api/v1{path}", self.url)).send().await.unwrap();
        assert!(response.status().is_success(), "{path}: {}", response.status());
        response.json().await.unwrap()
    }

    /// As a power cut would: no time to say anything.
    pub fn kill(&self) {
        let status = Command::new("kill").args(["-KILL", &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// As an operator would; answers whether it ended well.
    pub fn stop(mut self) -> bool {
        let status = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        status.success() && self.child.wait().unwrap().success()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "tests learn from the environment where their servers are")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn binary() -> PathBuf {
    let named = variable("GALLEY_TEST_BINARY").map(PathBuf::from);
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/debug/galley");
    let path = named.unwrap_or(usual);
    assert!(path.exists(), "{} is missing: run `cargo build -p galley-server` first", path.display());
    path
}

fn rand_bits() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    u128::from(RandomState::new().hash_one(0)) << 64 | u128::from(RandomState::new().hash_one(1))
}

async fn execute(url: &str, statement: String) {
    let mut connection = PgConnection::connect(url).await.expect("PostgreSQL answers");
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
}
