//! What Galley is measured beside: actix-web answering from memory, and one sqlx statement per request, over the same
//! database and with nothing else around them. Usage: `galley-bare DATABASE_URL PORT`.

use std::collections::HashMap;

use actix_web::{App, HttpResponse, HttpServer, web};
use anyhow::Context;
use sqlx::{
    AssertSqlSafe,
    postgres::{PgPool, PgPoolOptions},
    sqlite::{SqlitePool, SqlitePoolOptions},
};

const IDS_SQLITE: &str = "SELECT 'x''' || hex(tenant_id) || '''', 'x''' || hex(id) || '''' FROM content_types WHERE key = 'article'";
const IDS_POSTGRES: &str = "SELECT '''' || tenant_id || '''::uuid', '''' || id || '''::uuid' FROM content_types WHERE key = 'article'";

/// A database of either kind, and its statements with the ids of site and type in place.
#[derive(Clone)]
struct Database {
    pool: Connections,
    by_slug: &'static str,
    newest: &'static str,
    all: &'static str,
}

#[derive(Clone)]
enum Connections {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Database {
    async fn open(url: &str) -> anyhow::Result<Self> {
        let (pool, ids, place): (_, (String, String), _) = if url.starts_with("sqlite:") {
            let options = SqlitePoolOptions::new().max_connections(10).test_before_acquire(false);
            let pool = options.connect(url).await?;
            let ids = sqlx::query_as(IDS_SQLITE).fetch_one(&pool).await?;
            (Connections::Sqlite(pool), ids, "?")
        } else {
            let options = PgPoolOptions::new().max_connections(10).test_before_acquire(false);
            let pool = options.connect(url).await?;
            let ids = sqlx::query_as(IDS_POSTGRES).fetch_one(&pool).await?;
            (Connections::Postgres(pool), ids, "$1")
        };
        let (tenant, article) = ids;
        let of_type = format!(
            "FROM published WHERE tenant_id = {tenant} AND content_type_id = {article} AND locale = 'en'"
        );
        let statement = |text: String| &*Box::leak(text.into_boxed_str());
        Ok(Self {
            pool,
            by_slug: statement(format!("SELECT document {of_type} AND slug = {place}")),
            newest: statement(format!(
                "SELECT document {of_type} ORDER BY published_at DESC, entry_id DESC LIMIT 20"
            )),
            all: statement(format!("SELECT slug, document {of_type}")),
        })
    }

    async fn by_slug(&self, slug: &str) -> Result<Option<String>, sqlx::Error> {
        let statement = AssertSqlSafe(self.by_slug);
        match &self.pool {
            Connections::Sqlite(pool) => sqlx::query_scalar(statement).bind(slug).fetch_optional(pool).await,
            Connections::Postgres(pool) => {
                sqlx::query_scalar(statement).bind(slug).fetch_optional(pool).await
            }
        }
    }

    async fn newest(&self) -> Result<Vec<String>, sqlx::Error> {
        let statement = AssertSqlSafe(self.newest);
        match &self.pool {
            Connections::Sqlite(pool) => sqlx::query_scalar(statement).fetch_all(pool).await,
            Connections::Postgres(pool) => sqlx::query_scalar(statement).fetch_all(pool).await,
        }
    }

    async fn all(&self) -> Result<Vec<(String, String)>, sqlx::Error> {
        let statement = AssertSqlSafe(self.all);
        match &self.pool {
            Connections::Sqlite(pool) => sqlx::query_as(statement).fetch_all(pool).await,
            Connections::Postgres(pool) => sqlx::query_as(statement).fetch_all(pool).await,
        }
    }
}

/// Answers that were made before anybody asked.
struct Memory {
    articles: HashMap<String, web::Bytes>,
    list: web::Bytes,
}

fn json(body: impl actix_web::body::MessageBody + 'static) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(body)
}

async fn article_from_memory(slug: web::Path<String>, memory: web::Data<Memory>) -> HttpResponse {
    memory.articles.get(&*slug).map_or_else(|| HttpResponse::NotFound().finish(), |body| json(body.clone()))
}

async fn list_from_memory(memory: web::Data<Memory>) -> HttpResponse {
    json(memory.list.clone())
}

async fn article_by_sql(slug: web::Path<String>, database: web::Data<Database>) -> HttpResponse {
    match database.by_slug(&slug).await {
        Ok(Some(document)) => json(format!("{{\"data\":{document}}}")),
        Ok(None) => HttpResponse::NotFound().finish(),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

async fn list_by_sql(database: web::Data<Database>) -> HttpResponse {
    match database.newest().await {
        Ok(rows) => json(format!("{{\"data\":[{}]}}", rows.join(","))),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

#[actix_web::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().context("the first argument is the database's URL")?;
    let port: u16 = arguments.next().context("the second argument is the port")?.parse()?;
    let database = Database::open(&url).await?;
    let articles =
        database.all().await?.into_iter().map(|(slug, body)| (slug, format!("{{\"data\":{body}}}").into()));
    let list = format!("{{\"data\":[{}]}}", database.newest().await?.join(","));
    let memory = web::Data::new(Memory { articles: articles.collect(), list: list.into() });
    let database = web::Data::new(database);
    HttpServer::new(move || {
        App::new()
            .app_data(memory.clone())
            .app_data(database.clone())
            .route("/memory/article/{slug}", web::get().to(article_from_memory))
            .route("/memory/list", web::get().to(list_from_memory))
            .route("/sql/article/{slug}", web::get().to(article_by_sql))
            .route("/sql/list", web::get().to(list_by_sql))
    })
    .bind(("127.0.0.1", port))?
    .run()
    .await?;
    Ok(())
}
