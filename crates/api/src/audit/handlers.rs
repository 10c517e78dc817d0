//! Listing and proving the audit trail.

use actix_web::{HttpRequest, get, post, web::Data};
use galley_domain::{
    error::{ErrorCode, Failure, Issue},
    page::PageRequest,
};
use galley_services::audit::VerifyPart;

use super::dto::{AuditQuery, AuditRow, AuditVerification, VerifyAudit};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    pages::Page,
    query::Query,
    state::ApiState,
};

/// List the audit trail
///
/// A page of what happened, newest first: who did it, under which right and sign-in, from where, to what, and what it
/// was before and after.
#[utoipa::path(tag = "audit", security(("bearer" = [])), params(AuditQuery), responses((status = 200, description = "A page of rows", body = Page<AuditRow>)))]
#[get("/audit")]
pub async fn list_audit(
    SignedIn(caller): SignedIn,
    Query(query): Query<AuditQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let found = state.services.audit.list(&caller, &query.into(), page).await?;
    answer::hashed(&request, &Page::of(&request, page, found, AuditRow::from))
}

/// Verify the audit trail
///
/// Reads a part of the chain and checks that every row is as it was written and follows the one before. Go on with
/// `after` set to `at` until `complete` is true or `broken` names the first row that does not fit.
#[utoipa::path(
    tag = "audit",
    security(("bearer" = [])),
    responses((status = 200, description = "What was found", body = answer::Data<AuditVerification>))
)]
#[post("/audit/verify")]
pub async fn verify_audit(
    SignedIn(caller): SignedIn,
    Json(form): Json<VerifyAudit>,
    state: Data<ApiState>,
) -> Answer {
    let limit = form.limit.unwrap_or(VerifyAudit::LIMIT);
    if !(1..=VerifyAudit::LIMIT_MAX).contains(&limit) {
        let detail = format!("from 1 to {}", VerifyAudit::LIMIT_MAX);
        let issue = Issue::at("/limit", ErrorCode::ValueOutOfRange, detail);
        return Err(Failure::invalid(ErrorCode::BodyInvalid, vec![issue]).into());
    }
    let part = VerifyPart { after: form.after, limit, noted: None };
    answer::done(AuditVerification::from(state.services.audit.verify(&caller, part).await?))
}
