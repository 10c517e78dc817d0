//! What a filter means, told plainly: the databases must agree with it.

use std::cmp::Ordering;

use galley_domain::{
    clock::Timestamp,
    delivery::{Comparison, Filter, Operand, Operator, PathKind, Scalar},
    entries::Entry,
    locale::Locale,
};

use super::Item;

/// Whether `filter` holds for a published entry.
pub(super) fn holds(filter: &Filter, entry: &Entry, item: &Item) -> bool {
    match filter {
        Filter::And(filters) => filters.iter().all(|filter| holds(filter, entry, item)),
        Filter::Or(filters) => filters.iter().any(|filter| holds(filter, entry, item)),
        Filter::Not(filter) => !holds(filter, entry, item),
        Filter::Compare(comparison) => compares(comparison, entry, item),
    }
}

fn compares(comparison: &Comparison, entry: &Entry, item: &Item) -> bool {
    let values = values(comparison, entry, item);
    let any = |fits: &dyn Fn(&Scalar) -> bool| values.iter().any(fits);
    match (comparison.operator, &comparison.operand) {
        (Operator::Eq, Operand::One(it)) => any(&|value| value == it),
        (Operator::Ne, Operand::One(it)) => !any(&|value| value == it),
        (Operator::Lt, Operand::One(it)) => any(&|value| order(value, it).is_lt()),
        (Operator::Lte, Operand::One(it)) => any(&|value| order(value, it).is_le()),
        (Operator::Gt, Operand::One(it)) => any(&|value| order(value, it).is_gt()),
        (Operator::Gte, Operand::One(it)) => any(&|value| order(value, it).is_ge()),
        (Operator::In | Operator::Some, Operand::Many(many)) => any(&|value| many.contains(value)),
        (Operator::Nin | Operator::None, Operand::Many(many)) => !any(&|value| many.contains(value)),
        (Operator::Between, Operand::Many(many)) => {
            any(&|value| order(value, &many[0]).is_ge() && order(value, &many[1]).is_le())
        }
        (Operator::Null, Operand::Absent(absent)) => values.is_empty() == *absent,
        (Operator::Contains, Operand::One(it)) => any(&|value| text(value).contains(text(it))),
        (Operator::Icontains, Operand::One(it)) => {
            any(&|value| text(value).to_lowercase().contains(&text(it).to_lowercase()))
        }
        (Operator::Starts, Operand::One(it)) => any(&|value| text(value).starts_with(text(it))),
        (Operator::Ends, Operand::One(it)) => any(&|value| text(value).ends_with(text(it))),
        other => panic!("{other:?} makes no sense"),
    }
}

fn values(comparison: &Comparison, entry: &Entry, item: &Item) -> Vec<Scalar> {
    let moment = |at: Timestamp| vec![Scalar::Text(at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true))];
    let live = entry.state(&Locale::english()).live.as_ref().unwrap();
    match comparison.path.kind {
        PathKind::Id => vec![Scalar::Text(entry.id.to_string())],
        PathKind::PublishedAt => moment(live.first_published_at),
        PathKind::UpdatedAt => moment(live.published_at),
        PathKind::Text | PathKind::Number | PathKind::Boolean | PathKind::Date | PathKind::Datetime => {
            let at_path = item.values.iter().filter(|(path, _)| *path == comparison.path.text);
            at_path.map(|(_, value)| value.clone()).collect()
        }
    }
}

fn order(one: &Scalar, other: &Scalar) -> Ordering {
    match (one, other) {
        (Scalar::Text(one), Scalar::Text(other)) => one.as_bytes().cmp(other.as_bytes()),
        (Scalar::Number(one), Scalar::Number(other)) => one.total_cmp(other),
        (Scalar::Boolean(one), Scalar::Boolean(other)) => one.cmp(other),
        other => panic!("{other:?} cannot be compared"),
    }
}

fn text(value: &Scalar) -> &str {
    match value {
        Scalar::Text(text) => text,
        other => panic!("{other:?} is no text"),
    }
}
