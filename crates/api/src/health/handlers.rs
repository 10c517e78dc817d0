//! Probes for whoever runs the server.

use actix_web::{get, web::Data};
use galley_domain::error::Failure;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    answer::{self, Answer},
    state::ApiState,
};

/// That the server lives.
#[derive(Serialize, ToSchema)]
pub struct Health {
    /// Always `ok`.
    #[schema(example = "ok")]
    pub status: &'static str,
}

/// That the server can work.
#[derive(Serialize, ToSchema)]
pub struct Readiness {
    /// Always `ok`; what is not ready answers with a problem.
    #[schema(example = "ok")]
    pub status: &'static str,
    /// What was looked at.
    pub checks: Checks,
}

/// What was looked at.
#[derive(Serialize, ToSchema)]
pub struct Checks {
    /// Whether the database answers and its schema is current.
    #[schema(example = "ok")]
    pub database: &'static str,
}

/// Show that the server lives
///
/// Answers without looking at anything; for liveness probes.
#[utoipa::path(tag = "probes", security(()), responses((status = 200, description = "It lives", body = Health)))]
#[get("/health")]
pub async fn get_health() -> Answer {
    answer::plain(&Health { status: "ok" })
}

/// Show that the server can work
///
/// Looks at the database; for readiness probes and load balancers.
#[utoipa::path(
    tag = "probes",
    security(()),
    responses(
        (status = 200, description = "It can work", body = Readiness),
        (status = 503, description = "`storage.unavailable`"),
    )
)]
#[get("/ready")]
pub async fn get_readiness(state: Data<ApiState>) -> Answer {
    state.storage.check().await.map_err(Failure::from)?;
    answer::plain(&Readiness { status: "ok", checks: Checks { database: "ok" } })
}
