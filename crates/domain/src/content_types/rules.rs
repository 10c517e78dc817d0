//! Whether the rules of a field make sense. Invariant: a field that passes can be satisfied by some value, and no
//! pattern of it takes more than linear time.

use std::collections::HashSet;

use crate::{
    content_types::{FieldDraft, FieldKind, Key, value},
    error::{ErrorCode, Issue},
    text,
};

const LABEL_MAX: usize = 120;
const HELP_MAX: usize = 500;
const OPTIONS_MAX: usize = 500;
const PATTERN_MAX: usize = 500;

/// Adds an issue for everything that is wrong with `field`, which stands at `pointer`.
pub(super) fn check(
    pointer: &str,
    field: &FieldDraft,
    own_type: &str,
    known_types: &HashSet<String>,
    issues: &mut Vec<Issue>,
) {
    let at = |part: &str| format!("{pointer}/{part}");
    let mut wrong =
        |part: &str, code: ErrorCode, detail: &str| issues.push(Issue::at(at(part), code, detail));
    if Key::try_new(&field.key).is_none() {
        wrong("key", ErrorCode::FieldKeyInvalid, "small letters, digits and _, at most 64");
    } else if Key::RESERVED.contains(&field.key.as_str()) {
        wrong("key", ErrorCode::FieldKeyInvalid, "this key is reserved");
    }
    if field.unique && !field.kind.can_be_unique() {
        wrong("unique", ErrorCode::FieldRuleInvalid, "values of this kind cannot be told to be unique");
    }
    let ordered = match &field.kind {
        FieldKind::Text { min, max, .. }
        | FieldKind::LongText { min, max }
        | FieldKind::MultiSelect { min, max, .. }
        | FieldKind::Media { min, max, .. }
        | FieldKind::Relation { min, max, .. } => min.zip(*max).is_none_or(|(min, max)| min <= max),
        FieldKind::Integer { min, max } => min.zip(*max).is_none_or(|(min, max)| min <= max),
        FieldKind::Decimal { min, max } => min.zip(*max).is_none_or(|(min, max)| min <= max),
        _ => true,
    };
    if !ordered {
        wrong("min", ErrorCode::FieldRuleInvalid, "min is above max");
    }
    match &field.kind {
        FieldKind::Text { pattern: Some(pattern), .. }
            if pattern.len() > PATTERN_MAX || value::compile(pattern).is_none() =>
        {
            wrong("pattern", ErrorCode::FieldRuleInvalid, "not a regular expression without look-around");
        }
        FieldKind::Select { options } | FieldKind::MultiSelect { options, .. } => {
            let distinct: HashSet<_> = options.iter().map(|option| &option.value).collect();
            let sound = options.iter().all(|option| {
                text::check_some("", &option.value, LABEL_MAX).is_ok()
                    && text::check("", &option.label, LABEL_MAX).is_ok()
            });
            if options.is_empty() || options.len() > OPTIONS_MAX || distinct.len() != options.len() || !sound
            {
                wrong(
                    "options",
                    ErrorCode::FieldRuleInvalid,
                    "from 1 to 500 options with values of their own",
                );
            }
        }
        FieldKind::Relation { target, .. } if target != own_type && !known_types.contains(target) => {
            wrong("target", ErrorCode::ContentTypeNotFound, "there is no such content type");
        }
        _ => {}
    }
    issues.extend(text::check_some(&at("label"), &field.label, LABEL_MAX).err());
    issues.extend(field.help.as_ref().and_then(|help| text::check(&at("help"), help, HELP_MAX).err()));
}
