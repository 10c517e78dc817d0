//! The content that is measured: articles of about 4 kB with an author and three tags, taken in by the importer. Kept
//! under `target/bench` from one run to the next.

use std::{fmt::Write, fs, path::PathBuf};

use crate::process::{command, output, step, target};

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres,
}

/// A database with content.
pub struct Seeded {
    /// Which.
    pub database: Database,
    /// Its URL.
    pub url: String,
    /// Where the server keeps the rest.
    pub data: PathBuf,
    /// The slugs of the articles.
    pub slugs: Vec<String>,
}

const WORDS: [&str; 24] = [
    "paper", "street", "winter", "bread", "window", "letter", "river", "garden", "press", "harbour",
    "lantern", "market", "station", "orchard", "bridge", "ledger", "kettle", "archive", "sparrow", "mason",
    "tide", "copper", "stair", "noon",
];

/// Makes `articles` articles, unless they are there.
pub fn seed(database: Database, articles: u32, postgres: &str) -> anyhow::Result<Seeded> {
    let folder = target().join("bench");
    let source = folder.join(format!("articles-{articles}"));
    let slugs: Vec<_> = (0..articles).map(slug).collect();
    if !source.exists() {
        fs::create_dir_all(&source)?;
        for (number, slug) in slugs.iter().enumerate() {
            fs::write(source.join(format!("{slug}.md")), document(number))?;
        }
    }
    let (name, url) = match database {
        Database::Sqlite => {
            let name = format!("sqlite-{articles}");
            let url = format!("sqlite:{}", folder.join(&name).join("galley.db").display());
            (name, url)
        }
        Database::Postgres => {
            let name = format!("galley_bench_{articles}");
            let url = postgres
                .rsplit_once('/')
                .map_or_else(|| postgres.to_owned(), |(server, _)| format!("{server}/{name}"));
            (name, url)
        }
    };
    let data = folder.join(&name);
    let done = data.join("seeded");
    if !done.exists() {
        fs::create_dir_all(&data)?;
        if database == Database::Postgres {
            output("psql", &[postgres, "-c", &format!("DROP DATABASE IF EXISTS {name}")]);
            step(
                "Make a database",
                command("psql", &[postgres, "-qc", &format!("CREATE DATABASE {name}")], "."),
            )?;
        }
        let galley = target().join("release").join("galley");
        let source = source.to_string_lossy().into_owned();
        let mut import =
            command(&galley.to_string_lossy(), &["import", "markdown", &source, "--publish"], ".");
        import.env("GALLEY__DATA_DIR", &data).env("GALLEY__DATABASE__URL", &url);
        step(&format!("Import {articles} articles into {database:?}"), import)?;
        if database == Database::Postgres {
            step("Analyse", command("psql", &[&url, "-qc", "VACUUM ANALYZE"], "."))?;
        }
        fs::write(done, b"")?;
    }
    Ok(Seeded { database, url, data, slugs })
}

fn slug(number: u32) -> String {
    let word = |at: u32| WORDS[(at as usize) % WORDS.len()];
    format!("{}-{}-{number}", word(number), word(number / 24))
}

fn document(number: usize) -> String {
    let word = |at: usize| WORDS[at % WORDS.len()];
    let (year, month, day) = (2020 + number % 6, 1 + number / 6 % 12, 1 + number / 72 % 28);
    let mut text = format!(
        "+++\ntitle = \"The {} and the {} no. {number}\"\ndate = {year}-{month:02}-{day:02}T{:02}:{:02}:00Z\nauthors = [\"Author {}\"]\n\
         tags = [\"{}\", \"{}\", \"{}\"]\ndescription = \"What the {} had to do with the {}.\"\n+++\n\n",
        word(number),
        word(number / 7),
        number / 3600 % 24,
        number / 60 % 60,
        number % 50,
        word(number),
        word(number + 5),
        word(number + 11),
        word(number + 2),
        word(number + 3),
    );
    for paragraph in 0..8 {
        let _ = write!(text, "## On the {}\n\n", word(number + paragraph));
        for at in 0..70 {
            let _ = write!(text, "{} ", word(number * 31 + paragraph * 17 + at * at));
        }
        text.push_str("\n\n");
    }
    text
}
