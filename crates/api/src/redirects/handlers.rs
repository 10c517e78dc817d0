//! Listing, making and deleting redirects.

use actix_web::{HttpRequest, delete, get, post, web::Data};
use galley_domain::{ids::RedirectId, page::PageRequest};

use super::dto::{CreateRedirect, Redirect, RedirectQuery};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List redirects
///
/// A page of redirects by path.
#[utoipa::path(tag = "redirects", security(("bearer" = [])), params(RedirectQuery), responses((status = 200, description = "A page of redirects", body = Page<Redirect>)))]
#[get("/redirects")]
pub async fn list_redirects(
    SignedIn(caller): SignedIn,
    Query(query): Query<RedirectQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let found = state.services.redirects.list(&caller, query.q.as_deref(), page).await?;
    answer::hashed(&request, &Page::of(&request, page, found, Redirect::from))
}

/// Create a redirect
///
/// From a path that no other redirect begins at.
#[utoipa::path(
    tag = "redirects",
    security(("bearer" = [])),
    responses(
        (status = 201, description = "The new redirect", body = answer::Data<Redirect>),
        (status = 409, description = "`redirect.taken`"),
    )
)]
#[post("/redirects")]
pub async fn create_redirect(
    SignedIn(caller): SignedIn,
    Json(form): Json<CreateRedirect>,
    state: Data<ApiState>,
) -> Answer {
    let made = state.services.redirects.create(&caller, &form.from, &form.to, form.permanent).await?;
    answer::created(&format!("/api/v1/redirects/{}", made.id), None, Redirect::from(made))
}

/// Delete a redirect
///
/// Readers of the old path find nothing from now on.
#[utoipa::path(
    tag = "redirects",
    security(("bearer" = [])),
    params(PathId<RedirectId>),
    responses((status = 204, description = "It is gone"))
)]
#[delete("/redirects/{id}")]
pub async fn delete_redirect(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<RedirectId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.redirects.delete(&caller, id).await?;
    Ok(answer::no_content())
}
