//! The names of filter parameters: `filter[title][eq]`, `filter[or][0][authors.name][eq]`, `filter[not][slug][eq]`.
//! Invariant: a tree of groups is never deeper than [`RawQuery::DEPTH_MAX`], and every parameter ends in a comparison.

use std::collections::BTreeMap;

use crate::{
    delivery::{Comparison, Filter, RawQuery, refusal::refused},
    error::{ErrorCode, Failure},
};

/// Conditions that must hold together.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    comparisons: Vec<RawComparison>,
    all: BTreeMap<u16, Group>,
    any: BTreeMap<u16, Group>,
    not: Option<Box<Group>>,
}

/// A comparison as it was written.
#[derive(Clone, Debug)]
pub(super) struct RawComparison {
    /// The whole name of the parameter.
    pub parameter: String,
    /// What is compared.
    pub path: String,
    /// How.
    pub operator: String,
    /// With what.
    pub operand: String,
}

impl Group {
    /// Adds what the parameter says.
    pub fn add(&mut self, parameter: String, operand: String) -> Result<(), Failure> {
        let malformed = || invalid(&parameter, "write a filter as filter[title][eq]=value");
        let steps = steps(&parameter).ok_or_else(malformed)?;
        let (mut group, mut rest, mut depth) = (self, steps.as_slice(), 0);
        let (path, operator) = loop {
            rest = match rest {
                ["and", number, below @ ..] => {
                    group = group.all.entry(index(&parameter, number)?).or_default();
                    below
                }
                ["or", number, below @ ..] => {
                    group = group.any.entry(index(&parameter, number)?).or_default();
                    below
                }
                ["not", below @ ..] => {
                    group = group.not.get_or_insert_default();
                    below
                }
                [path, operator] => break (*path, *operator),
                [_] => return Err(invalid(&parameter, "an operator is missing: filter[title][eq]=value")),
                [_, _, ..] => {
                    let detail = "a path is written in one: filter[authors.name][eq]=value";
                    return Err(invalid(&parameter, detail));
                }
                [] => return Err(malformed()),
            };
            depth += 1;
            if depth > RawQuery::DEPTH_MAX {
                let detail = format!("groups stand at most {} deep in one another", RawQuery::DEPTH_MAX);
                return Err(refused(ErrorCode::QueryTooDeep, &parameter, detail));
            }
        };
        let (path, operator) = (path.to_owned(), operator.to_owned());
        group.comparisons.push(RawComparison { parameter, path, operator, operand });
        Ok(())
    }

    /// The condition, with each comparison checked by `check`; none when the group is empty.
    pub fn into_filter(
        self,
        check: &dyn Fn(RawComparison) -> Result<Comparison, Failure>,
    ) -> Result<Option<Filter>, Failure> {
        let mut parts = Vec::new();
        for comparison in self.comparisons {
            parts.push(Filter::Compare(check(comparison)?));
        }
        for group in self.all.into_values() {
            parts.extend(group.into_filter(check)?);
        }
        let mut alternatives = Vec::new();
        for group in self.any.into_values() {
            alternatives.extend(group.into_filter(check)?);
        }
        parts.extend(one_or(alternatives, Filter::Or));
        if let Some(group) = self.not {
            parts.extend(group.into_filter(check)?.map(|filter| Filter::Not(Box::new(filter))));
        }
        Ok(one_or(parts, Filter::And))
    }
}

fn one_or(mut filters: Vec<Filter>, many: fn(Vec<Filter>) -> Filter) -> Option<Filter> {
    if filters.len() > 1 { Some(many(filters)) } else { filters.pop() }
}

/// The texts in brackets after `filter`.
fn steps(parameter: &str) -> Option<Vec<&str>> {
    let brackets = parameter.strip_prefix("filter")?.strip_prefix('[')?.strip_suffix(']')?;
    let steps: Vec<_> = brackets.split("][").collect();
    steps.iter().all(|step| !step.is_empty() && !step.contains(['[', ']'])).then_some(steps)
}

/// A place in a group, in plain digits without leading zeros, so that no place has two names.
fn index(parameter: &str, text: &str) -> Result<u16, Failure> {
    let number = text.parse().ok().filter(|number: &u16| *number < 1000 && number.to_string() == text);
    number.ok_or_else(|| {
        invalid(parameter, "and, or are followed by a number below 1000: filter[or][0][title][eq]=value")
    })
}

fn invalid(parameter: &str, detail: &str) -> Failure {
    refused(ErrorCode::QueryInvalid, parameter, detail)
}
