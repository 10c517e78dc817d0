//! The rules of a field, to and from the domain's kinds. Invariant: no rule is dropped in silence, in either direction.

use galley_domain::{
    content_types::FieldKind as Kind,
    error::{ErrorCode, Issue},
};
use serde_json::Number;

use super::field::{Choice, FieldKind};

/// A kind with every rule that any kind can carry.
pub struct Rules {
    /// The kind.
    pub kind: FieldKind,
    /// The least.
    pub min: Option<Number>,
    /// The most.
    pub max: Option<Number>,
    /// A regular expression.
    pub pattern: Option<String>,
    /// Options.
    pub options: Option<Vec<Choice>>,
    /// A type's key.
    pub target: Option<String>,
    /// Whether it is a list.
    pub multiple: Option<bool>,
    /// A field's key.
    pub source: Option<String>,
}

impl Rules {
    fn none(kind: FieldKind) -> Self {
        Self {
            kind,
            min: None,
            max: None,
            pattern: None,
            options: None,
            target: None,
            multiple: None,
            source: None,
        }
    }

    fn counted(kind: FieldKind, min: Option<u32>, max: Option<u32>) -> Self {
        Self { min: min.map(Number::from), max: max.map(Number::from), ..Self::none(kind) }
    }

    /// The domain's kind with these rules, from the field at `pointer`.
    ///
    /// # Errors
    /// An issue for each rule that the kind does not know or cannot read.
    pub fn into_kind(self, pointer: &str) -> Result<Kind, Vec<Issue>> {
        let mut taker = Taker { pointer, rules: self, issues: Vec::new() };
        let kind = taker.kind();
        taker.refuse_rest();
        if taker.issues.is_empty() { Ok(kind) } else { Err(taker.issues) }
    }
}

impl From<Kind> for Rules {
    fn from(kind: Kind) -> Self {
        let choices = |options: Vec<_>| Some(options.into_iter().map(Choice::from).collect());
        match kind {
            Kind::Text { min, max, pattern } => Self { pattern, ..Self::counted(FieldKind::Text, min, max) },
            Kind::LongText { min, max } => Self::counted(FieldKind::LongText, min, max),
            Kind::RichText { max } => Self::counted(FieldKind::RichText, None, max),
            Kind::Markdown { max } => Self::counted(FieldKind::Markdown, None, max),
            Kind::Integer { min, max } => Self {
                min: min.map(Number::from),
                max: max.map(Number::from),
                ..Self::none(FieldKind::Integer)
            },
            Kind::Decimal { min, max } => Self {
                min: min.and_then(Number::from_f64),
                max: max.and_then(Number::from_f64),
                ..Self::none(FieldKind::Decimal)
            },
            Kind::Boolean => Self::none(FieldKind::Boolean),
            Kind::Date => Self::none(FieldKind::Date),
            Kind::Datetime => Self::none(FieldKind::Datetime),
            Kind::Select { options } => Self { options: choices(options), ..Self::none(FieldKind::Select) },
            Kind::MultiSelect { options, min, max } => {
                Self { options: choices(options), ..Self::counted(FieldKind::MultiSelect, min, max) }
            }
            Kind::Slug { source } => Self { source, ..Self::none(FieldKind::Slug) },
            Kind::Url => Self::none(FieldKind::Url),
            Kind::Email => Self::none(FieldKind::Email),
            Kind::Colour => Self::none(FieldKind::Colour),
            Kind::Json => Self::none(FieldKind::Json),
            Kind::Media { multiple, min, max } => {
                Self { multiple: Some(multiple), ..Self::counted(FieldKind::Media, min, max) }
            }
            Kind::Relation { target, multiple, min, max } => Self {
                target: Some(target),
                multiple: Some(multiple),
                ..Self::counted(FieldKind::Relation, min, max)
            },
        }
    }
}

/// Takes rules out one by one; what is left over at the end does not belong.
struct Taker<'a> {
    pointer: &'a str,
    rules: Rules,
    issues: Vec<Issue>,
}

impl Taker<'_> {
    fn kind(&mut self) -> Kind {
        match self.rules.kind {
            FieldKind::Text => {
                Kind::Text { min: self.min(), max: self.max(), pattern: self.rules.pattern.take() }
            }
            FieldKind::LongText => Kind::LongText { min: self.min(), max: self.max() },
            FieldKind::RichText => Kind::RichText { max: self.max() },
            FieldKind::Markdown => Kind::Markdown { max: self.max() },
            FieldKind::Integer => {
                let (min, max) = (self.rules.min.take(), self.rules.max.take());
                let integer = |number: &Number| number.as_i64();
                Kind::Integer { min: self.number("min", min, integer), max: self.number("max", max, integer) }
            }
            FieldKind::Decimal => {
                let (min, max) = (self.rules.min.take(), self.rules.max.take());
                Kind::Decimal {
                    min: self.number("min", min, Number::as_f64),
                    max: self.number("max", max, Number::as_f64),
                }
            }
            FieldKind::Boolean => Kind::Boolean,
            FieldKind::Date => Kind::Date,
            FieldKind::Datetime => Kind::Datetime,
            FieldKind::Select => Kind::Select { options: self.options() },
            FieldKind::MultiSelect => {
                Kind::MultiSelect { options: self.options(), min: self.min(), max: self.max() }
            }
            FieldKind::Slug => Kind::Slug { source: self.rules.source.take() },
            FieldKind::Url => Kind::Url,
            FieldKind::Email => Kind::Email,
            FieldKind::Colour => Kind::Colour,
            FieldKind::Json => Kind::Json,
            FieldKind::Media => Kind::Media { multiple: self.multiple(), min: self.min(), max: self.max() },
            FieldKind::Relation => Kind::Relation {
                target: self.target(),
                multiple: self.multiple(),
                min: self.min(),
                max: self.max(),
            },
        }
    }

    fn min(&mut self) -> Option<u32> {
        let min = self.rules.min.take();
        self.number("min", min, count)
    }

    fn max(&mut self) -> Option<u32> {
        let max = self.rules.max.take();
        self.number("max", max, count)
    }

    fn number<T>(
        &mut self,
        rule: &str,
        number: Option<Number>,
        read: impl Fn(&Number) -> Option<T>,
    ) -> Option<T> {
        let number = number?;
        let known = read(&number);
        if known.is_none() {
            self.wrong(rule, format!("{number} cannot be a {rule} of this kind"));
        }
        known
    }

    fn options(&mut self) -> Vec<galley_domain::content_types::Choice> {
        self.rules.options.take().unwrap_or_default().into_iter().map(Into::into).collect()
    }

    fn multiple(&mut self) -> bool {
        self.rules.multiple.take().unwrap_or(false)
    }

    fn target(&mut self) -> String {
        let target = self.rules.target.take();
        if target.is_none() {
            self.wrong("target", "a relation names the type that it points at".into());
        }
        target.unwrap_or_default()
    }

    fn refuse_rest(&mut self) {
        let rules = &self.rules;
        let rest = [
            ("min", rules.min.is_some()),
            ("max", rules.max.is_some()),
            ("pattern", rules.pattern.is_some()),
            ("options", rules.options.is_some()),
            ("target", rules.target.is_some()),
            ("multiple", rules.multiple.is_some()),
            ("source", rules.source.is_some()),
        ];
        for (rule, _) in rest.into_iter().filter(|(_, left)| *left) {
            self.wrong(rule, format!("a field of this kind has no {rule}"));
        }
    }

    fn wrong(&mut self, rule: &str, detail: String) {
        self.issues.push(Issue::at(format!("{}/{rule}", self.pointer), ErrorCode::FieldRuleInvalid, detail));
    }
}

fn count(number: &Number) -> Option<u32> {
    number.as_u64().and_then(|number| u32::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use galley_domain::content_types::Choice as DomainChoice;

    use super::*;
    use crate::content_types::field::Field;

    fn draft(json: serde_json::Value) -> Result<Kind, Vec<String>> {
        let field: Field = serde_json::from_value(json).unwrap();
        let draft = field.into_draft("/fields/0");
        draft
            .map(|draft| draft.kind)
            .map_err(|issues| issues.into_iter().map(|issue| issue.pointer).collect())
    }

    #[test]
    fn every_kind_comes_back_as_it_went() {
        let options = vec![DomainChoice { value: "a".into(), label: "A".into() }];
        let kinds = [
            Kind::Text { min: Some(1), max: Some(9), pattern: Some("x".into()) },
            Kind::LongText { min: None, max: Some(9) },
            Kind::RichText { max: Some(9) },
            Kind::Markdown { max: None },
            Kind::Integer { min: Some(-5), max: Some(5) },
            Kind::Decimal { min: Some(-0.5), max: Some(2.0) },
            Kind::Boolean,
            Kind::Date,
            Kind::Datetime,
            Kind::Select { options: options.clone() },
            Kind::MultiSelect { options, min: Some(1), max: Some(2) },
            Kind::Slug { source: Some("title".into()) },
            Kind::Url,
            Kind::Email,
            Kind::Colour,
            Kind::Json,
            Kind::Media { multiple: true, min: Some(1), max: None },
            Kind::Relation { target: "author".into(), multiple: false, min: None, max: None },
        ];
        for kind in kinds {
            let rules = Rules::from(kind.clone());
            assert_eq!(serde_json::to_value(rules.kind).unwrap(), kind.key());
            assert_eq!(rules.into_kind("").unwrap(), kind);
        }
    }

    #[test]
    fn a_rule_of_another_kind_is_refused_at_its_place() {
        let wrong = serde_json::json!({"key": "a", "label": "A", "kind": "boolean", "max": 3, "target": "x"});
        assert_eq!(draft(wrong).unwrap_err(), ["/fields/0/max", "/fields/0/target"]);
        let relation = serde_json::json!({"key": "a", "label": "A", "kind": "relation"});
        assert_eq!(draft(relation).unwrap_err(), ["/fields/0/target"]);
    }

    #[test]
    fn numbers_must_fit_what_they_count() {
        for min in [serde_json::json!(-1), serde_json::json!(1.5), serde_json::json!(5_000_000_000_u64)] {
            let wrong = serde_json::json!({"key": "a", "label": "A", "kind": "text", "min": min});
            assert_eq!(draft(wrong).unwrap_err(), ["/fields/0/min"]);
        }
        let whole = serde_json::json!({"key": "a", "label": "A", "kind": "integer", "min": 1.5});
        assert_eq!(draft(whole).unwrap_err(), ["/fields/0/min"]);
    }
}
