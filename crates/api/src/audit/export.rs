//! A copy of the audit trail, sent while it is read. Invariant: the server holds one part of it at a time.

use std::net::IpAddr;

use actix_web::{
    HttpResponse, get,
    http::header::{self, HeaderValue},
    web::Data,
};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::{
    StreamExt,
    stream::{once, try_unfold},
};
use galley_domain::{
    error::{ErrorCode, Failure},
    ids::UserId,
};
use galley_services::audit::{Export, ExportFormat as Format};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::{
    csv,
    dto::{AuditKind, AuditQuery, AuditRow, AuditSeverity},
};
use crate::{answer::Answer, caller::SignedIn, mirror::mirror, query::Query, state::ApiState};

mirror! {
    /// The form of a copy.
    ExportFormat of Format { Csv, Json }
}

/// Which rows are wanted, and in which form.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ExportQuery {
    /// A table for spreadsheets, or an array of objects.
    #[param(inline)]
    pub format: ExportFormat,
    /// Done by this person.
    #[param(value_type = Option<String>)]
    pub actor: Option<UserId>,
    /// Done by or to this person.
    #[param(value_type = Option<String>)]
    pub person: Option<UserId>,
    /// This event.
    #[param(example = "user_created")]
    pub event: Option<String>,
    /// Permitted as this action.
    #[param(example = "user.manage")]
    pub action: Option<String>,
    /// Of this sort.
    #[param(inline)]
    pub kind: Option<AuditKind>,
    /// At least this grave.
    #[param(inline)]
    pub severity: Option<AuditSeverity>,
    /// Happened to the thing with this id.
    #[param(value_type = Option<String>)]
    pub subject: Option<Uuid>,
    /// From this network address.
    #[param(value_type = Option<String>, example = "203.0.113.9")]
    pub address: Option<IpAddr>,
    /// At this time or later.
    pub from: Option<DateTime<Utc>>,
    /// Before this time.
    pub until: Option<DateTime<Utc>>,
    /// Part of the event, the change or the user agent, letter for letter.
    #[param(example = "ada@example.org")]
    pub q: Option<String>,
}

impl From<ExportQuery> for AuditQuery {
    fn from(query: ExportQuery) -> Self {
        Self {
            actor: query.actor,
            person: query.person,
            event: query.event,
            action: query.action,
            kind: query.kind,
            severity: query.severity,
            subject: query.subject,
            address: query.address,
            from: query.from,
            until: query.until,
            q: query.q,
            page: None,
            per_page: None,
        }
    }
}

const COLUMNS: [&str; 22] = [
    "seq",
    "at",
    "kind",
    "severity",
    "event",
    "action",
    "actor",
    "actor_name",
    "role",
    "session",
    "key",
    "address",
    "user_agent",
    "subject_kind",
    "subject",
    "request",
    "details",
    "before",
    "after",
    "id",
    "previous",
    "hash",
];

/// Export the audit trail
///
/// Every row that is wanted, oldest first, as a file. Taking a copy is itself put on record. No cell of the table is
/// taken for a formula: a quote stands before those that look like one.
#[utoipa::path(
    tag = "audit",
    security(("bearer" = [])),
    params(ExportQuery),
    responses(
        (status = 200, description = "The rows", content(
            (Vec<AuditRow> = "application/json"),
            (String = "text/csv"),
        )),
    )
)]
#[get("/audit/export")]
pub async fn export_audit(
    SignedIn(caller): SignedIn,
    Query(query): Query<ExportQuery>,
    state: Data<ApiState>,
) -> Answer {
    let format = Format::from(query.format);
    let filter = AuditQuery::from(query).into();
    let export = state.services.audit.export(&caller, format, filter).await?;
    let (kind, name) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "attachment; filename=\"audit.csv\""),
        Format::Json => ("application/json", "attachment; filename=\"audit.json\""),
    };
    let (head, tail) = match format {
        Format::Csv => (csv::line(COLUMNS), ""),
        Format::Json => ("[".to_owned(), "]"),
    };
    let whole = |text: Bytes| once(async move { Ok::<_, Failure>(text) });
    let body = whole(head.into()).chain(parts(export, format)).chain(whole(tail.into()));
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind))
        .insert_header((header::CONTENT_DISPOSITION, HeaderValue::from_static(name)))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .streaming(body))
}

/// The rows as they are read.
fn parts(export: Export, format: Format) -> impl futures_util::Stream<Item = Result<Bytes, Failure>> {
    try_unfold((export, true), move |(mut export, first)| async move {
        let rows = export.next().await?;
        if rows.is_empty() {
            return Ok(None);
        }
        let mut text = String::new();
        for (at, row) in rows.into_iter().map(AuditRow::from).enumerate() {
            match format {
                Format::Csv => text.push_str(&line(&row)),
                Format::Json => {
                    text.push_str(if first && at == 0 { "\n" } else { ",\n" });
                    let object = serde_json::to_string(&row).map_err(unwritable)?;
                    text.push_str(&object);
                }
            }
        }
        Ok(Some((Bytes::from(text), (export, false))))
    })
}

fn unwritable(error: serde_json::Error) -> Failure {
    Failure::new(ErrorCode::Internal).caused_by(error)
}

fn line(row: &AuditRow) -> String {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let word = |value: Option<serde_json::Value>| value.and_then(|it| Some(it.as_str()?.to_owned()));
    let json = |value: &serde_json::Value| if value.is_null() { String::new() } else { value.to_string() };
    let actor = row.actor.as_ref();
    let subject = row.subject.as_ref();
    let cells = [
        row.seq.to_string(),
        row.at.to_rfc3339(),
        word(serde_json::to_value(row.kind).ok()).unwrap_or_default(),
        word(row.severity.and_then(|it| serde_json::to_value(it).ok())).unwrap_or_default(),
        row.event.clone(),
        text(&row.action),
        id(actor.map(|it| it.id)),
        actor.map(|it| text(&it.name)).unwrap_or_default(),
        actor.map(|it| text(&it.role)).unwrap_or_default(),
        id(row.session),
        id(row.key),
        text(&row.address),
        text(&row.user_agent),
        subject.map(|it| it.kind.clone()).unwrap_or_default(),
        id(subject.map(|it| it.id)),
        id(row.request),
        json(&row.details),
        json(&row.before),
        json(&row.after),
        row.id.to_string(),
        row.previous.clone(),
        row.hash.clone(),
    ];
    csv::line(cells.iter().map(String::as_str))
}
