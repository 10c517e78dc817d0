//! Finds what a path of a filter or an order stands for. Invariant: a place that is found has values in the index, made
//! from what every reader may see.

use crate::{
    content_types::{ContentType, ContentTypes, FieldKind},
    delivery::{Path, PathKind, Projection, members, refusal::refused},
    error::{ErrorCode, Failure},
};

/// What stands at a path, and how its values are written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    /// The path.
    pub path: Path,
    /// How values are written.
    pub form: Form,
}

/// How a value is written in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A UUID.
    Id,
    /// Any text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A day, `2026-01-31`.
    Date,
    /// A moment, RFC 3339; a day stands for its beginning in UTC.
    Moment,
}

impl Place {
    /// What `text` stands for in items of the type `of`; `parameter` is to blame when it is nothing.
    pub fn find(
        parameter: &str,
        text: &str,
        of: &ContentType,
        types: &ContentTypes,
    ) -> Result<Self, Failure> {
        let unknown = |of: &ContentType| {
            refused(ErrorCode::QueryUnknownField, parameter, format!("{text:?} is not a field of {}", of.key))
        };
        let unfit = |what: &str| {
            refused(
                ErrorCode::QueryInvalid,
                parameter,
                format!("{text:?}: {what} cannot be filtered or sorted by"),
            )
        };
        let too_deep =
            |detail: &str| Err(refused(ErrorCode::QueryTooDeep, parameter, format!("{text:?}: {detail}")));
        let place = |kind, form, many| Ok(Self { path: Path { text: text.to_owned(), kind, many }, form });
        match text {
            "id" => return place(PathKind::Id, Form::Id, false),
            "published_at" => return place(PathKind::PublishedAt, Form::Moment, false),
            "updated_at" => return place(PathKind::UpdatedAt, Form::Moment, false),
            _ if members::ITEM.contains(&text) => return Err(unfit("this member")),
            _ => {}
        }
        if text.split('.').count() > Projection::DEPTH_MAX {
            return too_deep(&format!("at most {} parts", Projection::DEPTH_MAX));
        }
        let (key, rest) = text.split_once('.').map_or((text, None), |(key, rest)| (key, Some(rest)));
        let field = of.field(key).ok_or_else(|| unknown(of))?;
        let many = field.kind.is_list();
        let Some(rest) = rest else {
            let (kind, form) = values(&field.kind).ok_or_else(|| unfit(field.kind.key()))?;
            return place(kind, form, many);
        };
        let target = match &field.kind {
            FieldKind::Relation { target, .. } => types.by_key(target).ok_or_else(|| unknown(of))?,
            FieldKind::Media { .. } if members::ASSET.contains(&rest) => {
                return Err(unfit("a file's members"));
            }
            _ => return Err(unknown(of)),
        };
        if rest == "id" {
            return place(PathKind::Text, Form::Id, many);
        }
        if members::RELATED.contains(&rest) {
            return Err(unfit("this member"));
        }
        let (key, further) = rest.split_once('.').map_or((rest, None), |(key, further)| (key, Some(further)));
        let inner = target.field(key).ok_or_else(|| unknown(target))?;
        match (&inner.kind, further) {
            (FieldKind::Relation { .. }, _) => {
                too_deep("only one level of relations can be filtered or sorted by")
            }
            (FieldKind::Media { .. }, Some(further)) if !members::ASSET.contains(&further) => {
                Err(unknown(target))
            }
            (FieldKind::Media { .. }, _) => Err(unfit("the media of a related entry")),
            (_, Some(_)) => Err(unknown(target)),
            (kind, None) => {
                let found = values(kind).filter(|_| members::found_by_relation(kind));
                let (path_kind, form) =
                    found.ok_or_else(|| unfit(&format!("{} of a related entry", kind.key())))?;
                place(path_kind, form, many || kind.is_list())
            }
        }
    }
}

/// The values by which a field of this kind is found, if it is.
pub(super) fn values(kind: &FieldKind) -> Option<(PathKind, Form)> {
    match kind {
        FieldKind::RichText { .. } | FieldKind::Markdown { .. } | FieldKind::Json => None,
        FieldKind::Media { .. } | FieldKind::Relation { .. } => Some((PathKind::Text, Form::Id)),
        FieldKind::Integer { .. } | FieldKind::Decimal { .. } => Some((PathKind::Number, Form::Number)),
        FieldKind::Boolean => Some((PathKind::Boolean, Form::Boolean)),
        FieldKind::Date => Some((PathKind::Date, Form::Date)),
        FieldKind::Datetime => Some((PathKind::Datetime, Form::Moment)),
        FieldKind::Text { .. }
        | FieldKind::LongText { .. }
        | FieldKind::Select { .. }
        | FieldKind::MultiSelect { .. }
        | FieldKind::Slug { .. }
        | FieldKind::Url
        | FieldKind::Email
        | FieldKind::Colour => Some((PathKind::Text, Form::Text)),
    }
}
