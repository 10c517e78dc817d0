//! Looking up an old path, for the site.

use actix_web::{HttpRequest, get, http::StatusCode, web::Data};
use galley_domain::error::{ErrorCode, Failure};

use super::dto::{ResolveQuery, Resolved};
use crate::{
    answer::{self, Answer},
    caller::Anyone,
    query::Query,
    state::ApiState,
};

/// Resolve a redirect
///
/// Where an old path leads now.
#[utoipa::path(
    tag = "redirects",
    security((), ("bearer" = [])),
    params(ResolveQuery),
    responses(
        (status = 200, description = "Where the path leads", body = answer::Data<Resolved>),
        (status = 404, description = "`redirect.not_found`"),
    )
)]
#[get("/redirects/resolve")]
pub async fn resolve_redirect(
    Anyone(caller): Anyone,
    Query(query): Query<ResolveQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let found = state.services.redirects.resolve(&caller, &query.path).await?;
    let to = found.to.ok_or_else(|| Failure::new(ErrorCode::RedirectNotFound))?;
    let status = if found.permanent { StatusCode::MOVED_PERMANENTLY } else { StatusCode::FOUND };
    answer::data(&request, Resolved { to, status: status.as_u16() })
}
