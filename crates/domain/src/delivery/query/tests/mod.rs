//! Queries, parameter by parameter.

mod any;
mod refused;

use super::*;
use crate::{
    content_types::ContentTypes,
    delivery::{
        Projection, Scalar,
        fixtures::{entry_id, types},
    },
    error::{ErrorCode, Failure},
};

fn pairs(query: &[(&str, &str)]) -> Vec<(String, String)> {
    query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn list_of(pairs: Vec<(String, String)>, types: &ContentTypes) -> Result<(ListQuery, Projection), Failure> {
    RawQuery::parse(pairs)?.into_list(types.by_key("post").unwrap(), types, &Locale::english())
}

fn list(query: &[(&str, &str)]) -> Result<ListQuery, Failure> {
    list_of(pairs(query), &types()).map(|(list, _)| list)
}

/// The first comparison of a filter of one parameter.
fn comparison(name: &str, value: &str) -> Result<Comparison, Failure> {
    match list(&[(name, value)])?.filter {
        Some(Filter::Compare(comparison)) => Ok(comparison),
        other => panic!("{name} became {other:?}"),
    }
}

fn text(text: &str) -> Scalar {
    Scalar::Text(text.into())
}

#[test]
fn no_query_is_the_first_page_of_the_newest() {
    let list = list(&[]).unwrap();
    assert_eq!((list.filter, list.sort, list.page), (None, Vec::new(), PageRequest::default()));
    assert!(!list.with_sources);
}

#[test]
fn operands_take_the_form_of_their_path() {
    let moment = "2026-01-31T08:00:00.000000Z";
    let id = entry_id(1).to_string();
    let table = [
        ("title", "eq", "x", PathKind::Text, Operand::One(text("x"))),
        ("title", "contains", "a,b", PathKind::Text, Operand::One(text("a,b"))),
        ("title", "null", "true", PathKind::Text, Operand::Absent(true)),
        ("title", "in", r"a\,b,c\\d", PathKind::Text, Operand::Many(vec![text("a,b"), text(r"c\d")])),
        ("rating", "gte", "-2", PathKind::Number, Operand::One(Scalar::Number(-2.0))),
        ("score", "eq", "-0", PathKind::Number, Operand::One(Scalar::Number(0.0))),
        (
            "score",
            "between",
            "0.5,1e3",
            PathKind::Number,
            Operand::Many(vec![Scalar::Number(0.5), Scalar::Number(1000.0)]),
        ),
        ("featured", "eq", "false", PathKind::Boolean, Operand::One(Scalar::Boolean(false))),
        ("day", "lt", "2026-01-31", PathKind::Date, Operand::One(text("2026-01-31"))),
        ("starts", "gt", "2026-01-31T09:00:00+01:00", PathKind::Datetime, Operand::One(text(moment))),
        ("published_at", "lte", "2026-01-31T08:00:00Z", PathKind::PublishedAt, Operand::One(text(moment))),
        (
            "updated_at",
            "gte",
            "2026-01-31",
            PathKind::UpdatedAt,
            Operand::One(text("2026-01-31T00:00:00.000000Z")),
        ),
        ("id", "eq", id.as_str(), PathKind::Id, Operand::One(text(&id))),
        ("authors", "some", id.as_str(), PathKind::Text, Operand::Many(vec![text(&id)])),
        ("authors.id", "none", id.as_str(), PathKind::Text, Operand::Many(vec![text(&id)])),
        ("authors.name", "icontains", "ada", PathKind::Text, Operand::One(text("ada"))),
        (
            "editor.age",
            "between",
            "1,2",
            PathKind::Number,
            Operand::Many(vec![Scalar::Number(1.0), Scalar::Number(2.0)]),
        ),
        ("cover", "null", "false", PathKind::Text, Operand::Absent(false)),
    ];
    for (path, operator, value, kind, operand) in table {
        let found = comparison(&format!("filter[{path}][{operator}]"), value).unwrap();
        assert_eq!((found.path.kind, found.operand), (kind, operand), "{path} {operator} {value}");
        assert_eq!(found.path.text, path);
        assert_eq!(Some(found.operator), Operator::from_key(operator));
        assert_eq!(found.path.many, path.starts_with("authors"), "{path}");
    }
}

#[test]
fn groups_nest_and_what_stands_together_must_hold_together() {
    let found = list(&[
        ("filter[featured][eq]", "true"),
        ("filter[or][3][title][eq]", "b"),
        ("filter[or][0][title][eq]", "a"),
        ("filter[or][0][rating][gt]", "1"),
        ("filter[not][slug][eq]", "x"),
    ]);
    let compare = |name: &str, value: &str| Filter::Compare(comparison(name, value).unwrap());
    let expected = Filter::And(vec![
        compare("filter[featured][eq]", "true"),
        Filter::Or(vec![
            Filter::And(vec![compare("filter[title][eq]", "a"), compare("filter[rating][gt]", "1")]),
            compare("filter[title][eq]", "b"),
        ]),
        Filter::Not(Box::new(compare("filter[slug][eq]", "x"))),
    ]);
    assert_eq!(found.unwrap().filter, Some(expected));
    let single = list(&[("filter[and][7][or][2][title][eq]", "a")]).unwrap().filter;
    assert_eq!(single, Some(compare("filter[title][eq]", "a")));
}

#[test]
fn filters_are_bounded_in_depth_and_number() {
    let nested = |depth: usize| format!("filter{}[title][eq]", "[not]".repeat(depth));
    assert!(list(&[(&nested(5), "x")]).is_ok());
    assert_eq!(list(&[(&nested(6), "x")]).unwrap_err().code, ErrorCode::QueryTooDeep);
    assert_eq!(list(&[(&nested(10_000), "x")]).unwrap_err().code, ErrorCode::QueryTooDeep);
    let many =
        |count: usize| (0..count).map(|at| (format!("filter[or][{at}][title][eq]"), "x".into())).collect();
    assert!(list_of(many(50), &types()).is_ok());
    assert_eq!(list_of(many(51), &types()).unwrap_err().code, ErrorCode::QueryTooCostly);
    let values = vec!["x"; 101].join(",");
    assert_eq!(list(&[("filter[title][in]", &values)]).unwrap_err().code, ErrorCode::QueryTooCostly);
}

#[test]
fn a_parameter_given_twice_is_refused() {
    for name in ["page", "fields", "filter[title][eq]"] {
        assert_eq!(list(&[(name, "1"), (name, "2")]).unwrap_err().code, ErrorCode::QueryInvalid, "{name}");
    }
}

#[test]
fn an_order_names_paths_with_one_value() {
    let found = list(&[("sort", "-published_at,editor.name,title,id")]).unwrap().sort;
    let order: Vec<_> = found.iter().map(|sort| (sort.path.text.as_str(), sort.descending)).collect();
    assert_eq!(order, [("published_at", true), ("editor.name", false), ("title", false), ("id", false)]);
}

#[test]
fn one_document_takes_fields_and_format_alone() {
    let types = types();
    let post = types.by_key("post").unwrap();
    let item =
        |query: &[(&str, &str)]| RawQuery::parse(pairs(query)).and_then(|raw| raw.into_item(post, &types));
    assert!(item(&[("fields", "title"), ("format", "text")]).is_ok());
    for name in ["page", "per_page", "sort", "filter[title][eq]"] {
        let failure = item(&[("fields", "title"), (name, "1")]).unwrap_err();
        assert_eq!(failure.code, ErrorCode::QueryUnknownParameter);
        assert_eq!(failure.issues[0].pointer, format!("?{name}"));
    }
}

#[test]
fn only_a_unique_field_names_one_document() {
    let types = types();
    let value = |field: &str, text: &str| unique_value(types.by_key("post").unwrap(), field, text);
    assert_eq!(value("slug", "one").unwrap().value, text("one"));
    assert_eq!(value("path", "/a/b").unwrap().path, "path");
    assert_eq!(
        (value("title", "x"), value("nothing", "x"), value("slug", ""), value("slug", "\0")),
        (None, None, None, None)
    );
}
