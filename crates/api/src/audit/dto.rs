//! The audit trail as the API shows it.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use galley_domain::{
    audit::{AuditFilter, AuditView, Break, Kind, Severity},
    ids::{EventId, UserId},
};
use galley_services::audit::Verification;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::mirror::mirror;

mirror! {
    /// What sort of thing a row tells of.
    AuditKind of Kind { SignIn, People, Access, Content, Media, Structure, Audit }
}

mirror! {
    /// How grave it is, least first.
    AuditSeverity of Severity { Info, Notice, Warning, Critical }
}

/// Which rows are wanted; all conditions must hold.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AuditQuery {
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
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

impl From<AuditQuery> for AuditFilter {
    fn from(query: AuditQuery) -> Self {
        Self {
            actor: query.actor,
            person: query.person,
            event: query.event,
            action: query.action,
            kind: query.kind.map(Into::into),
            severity: query.severity.map(Into::into),
            subject: query.subject,
            address: query.address,
            from: query.from,
            until: query.until,
            text: query.q,
        }
    }
}

/// Something that happened. What is `null` is not known, or was erased when its time was over.
#[derive(Serialize, ToSchema)]
pub struct AuditRow {
    /// Its place in the chain, from 1, without gaps.
    #[schema(minimum = 1, example = 1042)]
    pub seq: u64,
    /// The event's id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: EventId,
    /// When.
    pub at: DateTime<Utc>,
    /// What sort of thing.
    pub kind: AuditKind,
    /// What happened.
    #[schema(example = "user_role_changed")]
    pub event: String,
    /// Whether its time was over and only its place in the chain is left.
    pub erased: bool,
    /// How grave.
    #[schema(required = true)]
    pub severity: Option<AuditSeverity>,
    /// Who did it; `null` when nobody was signed in, or Galley itself did it.
    #[schema(required = true)]
    pub actor: Option<AuditActor>,
    /// Which right was used, or which task of Galley's own.
    #[schema(required = true, example = "user.manage")]
    pub action: Option<String>,
    /// Under which sign-in.
    #[schema(required = true, value_type = Option<String>)]
    pub session: Option<Uuid>,
    /// With which API key.
    #[schema(required = true, value_type = Option<String>)]
    pub key: Option<Uuid>,
    /// From which network address.
    #[schema(required = true, example = "203.0.113.9")]
    pub address: Option<String>,
    /// What the client called itself.
    #[schema(required = true)]
    pub user_agent: Option<String>,
    /// What it happened to.
    #[schema(required = true)]
    pub subject: Option<AuditSubject>,
    /// In which request, as the log names it.
    #[schema(required = true, value_type = Option<String>)]
    pub request: Option<Uuid>,
    /// The event with its particulars.
    #[schema(value_type = Object)]
    pub details: Value,
    /// What of the thing was different before; secrets are masked.
    #[schema(value_type = Object)]
    pub before: Value,
    /// What it became.
    #[schema(value_type = Object)]
    pub after: Value,
    /// The hash of the row before.
    pub previous: String,
    /// The hash of this row.
    pub hash: String,
}

/// Who did something.
#[derive(Serialize, ToSchema)]
pub struct AuditActor {
    /// Their id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: Uuid,
    /// What they are called now.
    #[schema(required = true, example = "Ada Lovelace")]
    pub name: Option<String>,
    /// The role under which they acted.
    #[schema(required = true, example = "admin")]
    pub role: Option<String>,
}

/// What something happened to.
#[derive(Serialize, ToSchema)]
pub struct AuditSubject {
    /// What it is.
    #[schema(example = "user")]
    pub kind: String,
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: Uuid,
}

impl From<AuditView> for AuditRow {
    fn from(view: AuditView) -> Self {
        let AuditView { record, actor_name } = view;
        let content = record.content;
        let (before, after) =
            content.as_ref().and_then(|it| it.before_and_after()).unwrap_or((Value::Null, Value::Null));
        let details = content.as_ref().and_then(|it| serde_json::from_str(&it.payload).ok());
        let of = content.as_ref();
        Self {
            seq: record.link.seq,
            id: record.link.id,
            at: record.link.at,
            kind: record.link.kind.into(),
            event: record.link.event,
            erased: content.is_none(),
            severity: of.map(|it| it.severity.into()),
            actor: of
                .and_then(|it| it.actor.map(|id| AuditActor { id, name: actor_name, role: it.role.clone() })),
            action: of.map(|it| it.action.clone()),
            session: of.and_then(|it| it.session),
            key: of.and_then(|it| it.key),
            address: of.and_then(|it| it.address.clone()),
            user_agent: of.and_then(|it| it.user_agent.clone()),
            subject: of.and_then(|it| {
                it.subject_kind.clone().zip(it.subject).map(|(kind, id)| AuditSubject { kind, id })
            }),
            request: of.map(|it| it.request),
            details: details.unwrap_or_default(),
            before,
            after,
            previous: record.previous.to_string(),
            hash: record.hash.to_string(),
        }
    }
}

/// Which part of the chain is to be checked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyAudit {
    /// Begin after this row; 0, which is the default, begins at the first.
    #[serde(default)]
    #[schema(default = 0, example = 0)]
    pub after: u64,
    /// The most rows to check.
    #[schema(minimum = 1, maximum = 50000, default = 10000)]
    pub limit: Option<u64>,
}

impl VerifyAudit {
    /// The most rows of one request.
    pub const LIMIT_MAX: u64 = 50_000;
    /// Rows of one request when nothing is said.
    pub const LIMIT: u64 = 10_000;
}

/// What came of checking a part of the chain.
#[derive(Serialize, ToSchema)]
pub struct AuditVerification {
    /// How many rows were found whole.
    pub checked: u64,
    /// The last of them: where the next part begins.
    pub at: u64,
    /// Where the chain ends.
    pub end: u64,
    /// The hash at its end. Note it elsewhere, and nobody can put an older chain in its place.
    pub hash: String,
    /// Whether the end was reached and everything fits.
    pub complete: bool,
    /// The first place that does not fit.
    #[schema(required = true)]
    pub broken: Option<AuditBreak>,
}

/// A place of the chain that does not fit.
#[derive(Serialize, ToSchema)]
pub struct AuditBreak {
    /// The place; 0 for a row beside the chain.
    pub seq: u64,
    /// The row found there.
    #[schema(required = true, value_type = Option<String>)]
    pub id: Option<EventId>,
    /// What is wrong: `missing`, `changed`, `unlinked`, `erased`, `unchained` or `end`.
    #[schema(example = "changed")]
    pub flaw: &'static str,
    /// The same in words.
    #[schema(example = "the row is not as it was written")]
    pub detail: &'static str,
}

impl From<Verification> for AuditVerification {
    fn from(found: Verification) -> Self {
        let broken = |Break { seq, id, flaw }: Break| AuditBreak {
            seq,
            id,
            flaw: flaw.as_str(),
            detail: flaw.words(),
        };
        Self {
            checked: found.checked,
            at: found.at.seq,
            end: found.head.seq,
            hash: found.head.hash.to_string(),
            complete: found.is_complete(),
            broken: found.broken.map(broken),
        }
    }
}
