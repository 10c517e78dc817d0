//! Reads `fields=title,authors.name,cover.url` into a plan. Invariant: every path of a plan exists in the type, and is
//! stored with the documents of the type.

use crate::{
    content_types::{ContentType, ContentTypes, Field, FieldKind},
    delivery::{
        members,
        projection::{
            Projection, TextFormat,
            shape::{Member, Shape, add},
        },
        refusal::refused,
    },
    error::{ErrorCode, Failure},
};

/// Everything of an item.
pub(super) fn whole(content_type: &ContentType, format: TextFormat) -> Vec<Member> {
    let own = members::ITEM.into_iter().map(Member::as_is);
    own.chain(content_type.fields.iter().map(|field| by_name(field, format))).collect()
}

/// What `fields` names.
pub(super) fn named(
    fields: &str,
    format: TextFormat,
    content_type: &ContentType,
    types: &ContentTypes,
) -> Result<Vec<Member>, Failure> {
    if fields.split(',').nth(Projection::PATHS_MAX).is_some() {
        let detail = format!("at most {} fields at once", Projection::PATHS_MAX);
        return Err(refused(ErrorCode::QueryTooCostly, "fields", detail));
    }
    let mut members = vec![Member::as_is("id"), Member::as_is("type")];
    for path in fields.split(',') {
        add(&mut members, member(path, format, content_type, types)?);
    }
    Ok(members)
}

fn member(path: &str, format: TextFormat, of: &ContentType, types: &ContentTypes) -> Result<Member, Failure> {
    if path.is_empty() {
        return Err(refused(
            ErrorCode::QueryInvalid,
            "fields",
            "a name is missing: write them as title,authors.name",
        ));
    }
    if path.split('.').count() > Projection::DEPTH_MAX {
        let detail = format!("{path:?} has more than {} parts", Projection::DEPTH_MAX);
        return Err(refused(ErrorCode::QueryTooDeep, "fields", detail));
    }
    let Some((key, rest)) = path.split_once('.') else {
        return own(path, format, of).ok_or_else(|| unknown(path, of));
    };
    let field = of.field(key).ok_or_else(|| unknown(path, of))?;
    let inner = match &field.kind {
        FieldKind::Relation { target, .. } => {
            let target = types.by_key(target).ok_or_else(|| unknown(path, of))?;
            related(path, rest, target)?
        }
        FieldKind::Media { .. } => asset(rest).ok_or_else(|| unknown(path, of))?,
        _ => return Err(unknown(path, of)),
    };
    Ok(Member { key: key.to_owned(), shape: Shape::Members(vec![inner]), list: field.kind.is_list() })
}

/// A member of the item itself.
fn own(key: &str, format: TextFormat, of: &ContentType) -> Option<Member> {
    if members::ITEM.contains(&key) {
        return Some(Member::as_is(key));
    }
    of.field(key).map(|field| by_name(field, format))
}

/// A field of the item, named alone.
fn by_name(field: &Field, format: TextFormat) -> Member {
    let shape = match (&field.kind, format) {
        (FieldKind::Relation { .. } | FieldKind::Media { .. }, _) => Shape::Ids,
        (FieldKind::RichText { .. } | FieldKind::Markdown { .. }, TextFormat::Json) => Shape::Source,
        (FieldKind::RichText { .. }, TextFormat::Markdown) => Shape::RichTextAsMarkdown,
        (FieldKind::RichText { .. }, TextFormat::Text) => Shape::RichTextAsWords,
        (FieldKind::Markdown { .. }, TextFormat::Markdown) => Shape::Source,
        (FieldKind::Markdown { .. }, TextFormat::Text) => Shape::MarkdownAsWords,
        _ => Shape::AsIs,
    };
    Member { key: field.key.to_string(), shape, list: field.kind.is_list() }
}

/// `rest` of a related entry of the type `of`; its files can be named further, its relations cannot.
fn related(path: &str, rest: &str, of: &ContentType) -> Result<Member, Failure> {
    if members::RELATED.contains(&rest) {
        return Ok(Member::as_is(rest));
    }
    let (key, further) = rest.split_once('.').map_or((rest, None), |(key, further)| (key, Some(further)));
    let field = of.field(key).ok_or_else(|| unknown(path, of))?;
    if !members::shown_by_relation(&field.kind) {
        let detail =
            format!("{path:?}: the {} of a related entry is read with the entry itself", field.kind.key());
        return Err(refused(ErrorCode::QueryTooDeep, "fields", detail));
    }
    let shape = match (&field.kind, further) {
        (FieldKind::Media { .. }, Some(further)) => {
            Shape::Members(vec![asset(further).ok_or_else(|| unknown(path, of))?])
        }
        (FieldKind::Relation { .. }, Some(_)) => {
            let detail = format!("{path:?}: only one level of relations is readable");
            return Err(refused(ErrorCode::QueryTooDeep, "fields", detail));
        }
        (FieldKind::Media { .. }, None) => Shape::Ids,
        (_, Some(_)) => return Err(unknown(path, of)),
        (_, None) => Shape::AsIs,
    };
    Ok(Member { key: key.to_owned(), shape, list: field.kind.is_list() })
}

fn asset(rest: &str) -> Option<Member> {
    members::ASSET.contains(&rest).then(|| Member::as_is(rest))
}

fn unknown(path: &str, of: &ContentType) -> Failure {
    let detail = format!("{path:?} is not a field of {}", of.key);
    refused(ErrorCode::QueryUnknownField, "fields", detail)
}
