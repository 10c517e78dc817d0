//! Types and values, rule by rule.

use std::collections::HashSet;

use chrono::DateTime;
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::{clock::Timestamp, error::ErrorCode, ids::FieldId};

fn field(kind: FieldKind) -> Field {
    Field {
        id: FieldId(Uuid::nil()),
        key: Key::try_new("it").unwrap(),
        label: "It".into(),
        kind,
        required: true,
        unique: false,
        localised: false,
        help: None,
        default: None,
    }
}

fn code(kind: FieldKind, value: serde_json::Value, how: Strictness) -> Option<ErrorCode> {
    check_value(&field(kind), "/fields/it", &value, how).err().map(|issues| issues[0].code)
}

#[test]
fn a_draft_may_lack_what_publishing_asks_for() {
    let text = FieldKind::Text { min: Some(3), max: None, pattern: Some("[a-z]+".into()) };
    assert_eq!(code(text.clone(), json!(null), Strictness::Draft), None);
    assert_eq!(code(text.clone(), json!("A"), Strictness::Draft), None);
    assert_eq!(code(text.clone(), json!(null), Strictness::Publish), Some(ErrorCode::ValueRequired));
    assert_eq!(code(text.clone(), json!("ab"), Strictness::Publish), Some(ErrorCode::ValueTooShort));
    assert_eq!(code(text, json!("ABC"), Strictness::Publish), Some(ErrorCode::ValuePattern));
}

#[test]
fn each_kind_refuses_what_is_not_of_it() {
    let wrong = [
        (FieldKind::Boolean, json!("true")),
        (FieldKind::Integer { min: None, max: None }, json!(1.5)),
        (FieldKind::Decimal { min: None, max: None }, json!("1")),
        (FieldKind::Date, json!("2026-02-30")),
        (FieldKind::Date, json!("2026-1-1")),
        (FieldKind::Datetime, json!("yesterday")),
        (FieldKind::Url, json!("javascript:alert(1)")),
        (FieldKind::Email, json!("nobody")),
        (FieldKind::Colour, json!("#12345g")),
        (FieldKind::Media { multiple: false, min: None, max: None }, json!("picture")),
        (FieldKind::LongText { min: None, max: None }, json!({"a": 1})),
    ];
    for (kind, value) in wrong {
        assert_eq!(
            code(kind.clone(), value.clone(), Strictness::Draft),
            Some(ErrorCode::ValueType),
            "{kind:?} {value}"
        );
    }
    assert_eq!(
        code(FieldKind::Slug { source: None }, json!("Not A Slug"), Strictness::Draft),
        Some(ErrorCode::ValueSlug)
    );
}

#[test]
fn text_that_cannot_be_stored_is_refused_with_a_reason() {
    let text = FieldKind::Text { min: None, max: None, pattern: None };
    assert_eq!(code(text, json!("a\0b"), Strictness::Draft), Some(ErrorCode::ValueControlCharacter));
    assert_eq!(
        code(FieldKind::Json, json!({"a": ["\0"]}), Strictness::Draft),
        Some(ErrorCode::ValueControlCharacter)
    );
}

fn draft_of(content_type: &ContentType) -> ContentTypeDraft {
    ContentTypeDraft {
        key: content_type.key.to_string(),
        name: content_type.name.clone(),
        plural: content_type.plural.clone(),
        kind: content_type.kind,
        title_field: content_type.title_field.to_string(),
        url_pattern: content_type.url_pattern.clone(),
        workflow: content_type.workflow,
        fields: content_type
            .fields
            .iter()
            .cloned()
            .map(|field| FieldDraft {
                id: Some(field.id),
                key: field.key.to_string(),
                label: field.label,
                kind: field.kind,
                required: field.required,
                unique: field.unique,
                localised: field.localised,
                help: field.help,
                default: field.default,
            })
            .collect(),
    }
}

fn built_in_types() -> (Vec<ContentType>, HashSet<String>) {
    let now: Timestamp = DateTime::UNIX_EPOCH;
    let mut last = 0;
    let types = built_in(
        &mut || {
            last += 1;
            Uuid::from_u128(last)
        },
        now,
    );
    let types: Vec<_> = types.into_iter().map(crate::event::Changed::into_state).collect();
    let keys = types.iter().map(|content_type| content_type.key.to_string()).collect();
    (types, keys)
}

#[test]
fn the_built_in_types_follow_their_own_rules() {
    let (types, keys) = built_in_types();
    for content_type in types {
        let draft = draft_of(&content_type);
        let same =
            content_type.clone().change(draft, &keys, &HashSet::new(), &mut || unreachable!()).unwrap();
        assert_eq!(same.into_state(), content_type);
    }
}

#[test]
fn a_field_that_holds_values_keeps_its_kind_and_may_change_its_key() {
    let (types, keys) = built_in_types();
    let page = types.into_iter().find(|content_type| content_type.key.as_str() == "page").unwrap();
    let body = page.field("body").unwrap().id;
    let in_use = HashSet::from([body]);
    let mut renamed = draft_of(&page);
    renamed.fields[2].key = "text".into();
    let changed = page.clone().change(renamed, &keys, &in_use, &mut || unreachable!()).unwrap();
    assert_eq!(changed.state().field("text").unwrap().id, body);
    let mut converted = draft_of(&page);
    converted.fields[2].kind = FieldKind::Boolean;
    let refused = page.change(converted, &keys, &in_use, &mut || unreachable!()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::FieldKindChange);
    assert_eq!(refused.issues[0].pointer, "/fields/2/kind");
}
